//! The program: `serve`, `check`, `import`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use server::command::{audit, check, import, serve, units};
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
    /// The record of who did what at the desk.
    Audit {
        #[command(subcommand)]
        what: Audit,
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
    /// Schools, preschools and the rest: the register's JSON or CSV, or a list of one's own.
    Units(units::Order),
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let settings = Settings::load(&arguments.settings)?;
    match arguments.command {
        Command::Serve { demo } => serve::run(settings, demo).await,
        Command::Check { holes, graph, built_in } => check::run(&settings, holes, graph, built_in).await,
        Command::Audit { what: Audit::Verify } => audit::verify(&settings).await,
        Command::Import { what: Import::Units(order) } => units::import(&settings, &order).await,
        Command::Import { what: Import::Hsds { file, check } } => import::hsds(&settings, &file, check).await,
    }
}
