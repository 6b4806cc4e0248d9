//! The program: `serve`, `check`, `import`, `invite`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use server::command::{audit, check, import, invite, serve, sweep};
use server::config::Settings;

/// Lotsen: where to turn, for children, young people and guardians in Kalmar län.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The settings file; the environment wins over it.
    #[arg(long, default_value = "lotsen.toml", global = true)]
    settings: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the site; creates, migrates and seeds an empty data folder by itself.
    Serve {
        /// A demo: made-up people, links that sign in as them, and a word on every page that nobody reads.
        #[arg(long)]
        demo: bool,
    },
    /// Proves that every path leads to somebody who can be reached; the live database where there is one.
    Check {
        /// Lists every need, municipality and age without a local place to begin.
        #[arg(long)]
        holes: bool,
        /// Draws the flow as SVG.
        #[arg(long)]
        graph: bool,
        /// Checks what is built in even where there is a database.
        #[arg(long)]
        built_in: bool,
    },
    /// Prints a one-time link for the first administrator, who invites everybody else at the desk.
    Invite {
        /// Their name, as colleagues will see it.
        #[arg(long)]
        name: String,
        /// Their mail address: they sign in with it.
        #[arg(long)]
        mail: String,
        /// What they will be; the other roles are given at the desk.
        #[arg(long, default_value = "administrator", value_parser = ["administrator"])]
        role: String,
        /// Only for this organisation, by its id, such as kommun-0880.
        #[arg(long)]
        organization: Option<String>,
        /// Although there is an administrator: all of them are shut out. The audit log says so.
        #[arg(long)]
        anew: bool,
    },
    /// The record of who did what at the desk.
    Audit {
        #[command(subcommand)]
        what: Audit,
    },
    /// Destroys what is due under a decision on how long things are kept; without a decision, nothing.
    Sweep {
        /// Only says what would be destroyed.
        #[arg(long)]
        dry_run: bool,
    },
    /// Takes in data: everything or nothing.
    Import {
        #[command(subcommand)]
        what: Import,
    },
}

#[derive(Subcommand)]
enum Audit {
    /// Checks that no line was changed, removed, swapped or put in between. Keep what it prints: it shows later whether the
    /// end was cut off or all of it written anew.
    Verify,
}

#[derive(Subcommand)]
enum Import {
    /// A directory as HSDS 3.1 JSON.
    Hsds {
        /// The file.
        file: PathBuf,
        /// Only reads it and names its faults.
        #[arg(long)]
        check: bool,
    },
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let settings = Settings::load(&arguments.settings)?;
    match arguments.command {
        Command::Serve { demo } => serve::run(settings, demo).await,
        Command::Check { holes, graph, built_in } => check::run(&settings, holes, graph, built_in).await,
        Command::Invite { name, mail, organization, anew, role: _ } => {
            invite::run(&settings, &name, &mail, organization.as_deref(), anew).await
        }
        Command::Audit { what: Audit::Verify } => audit::verify(&settings).await,
        Command::Sweep { dry_run } => sweep::run(&settings, dry_run, jiff::Timestamp::now()).await,
        Command::Import { what: Import::Hsds { file, check } } => import::hsds(&settings, &file, check).await,
    }
}
