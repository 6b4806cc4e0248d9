//! The program: its commands and what each is given.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};
use server::command::{audit, backup, check, escrow, import, invite, release, serve, sweep, units, xlsform};
use server::config::Settings;
use server::contact::escrow::{Ground, Thing};
use server::contact::seal::Cost;

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
    /// Published releases, as files.
    Release {
        #[command(subcommand)]
        what: Release,
    },
    /// Destroys what is due under a decision on how long things are kept; without a decision, nothing.
    Sweep {
        /// Only says what would be destroyed.
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes everything into a new file that only both holders of the escrow can read. The keys folder is not in it.
    Backup {
        /// The file; not in the folder of the data or the keys.
        file: PathBuf,
    },
    /// Reads a backup into an empty database, of either kind; asks for both holders' phrases.
    Restore {
        /// The file.
        file: PathBuf,
        /// The first holder's key file.
        first: PathBuf,
        /// The second holder's.
        second: PathBuf,
    },
    /// The two holders who together open what nobody else can.
    Escrow {
        #[command(subcommand)]
        what: Escrow,
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
enum Release {
    /// Tries to get hidden numbers back out of downloaded files. Exit code 0: nothing was recovered; 1: something was, or could
    /// not be proved safe; 2: the files could not be read.
    Audit(release::Order),
}

#[derive(Subcommand)]
enum Escrow {
    /// Makes two key files, each for a medium of its own, with its public half beside it (`.pub`).
    Make {
        /// The first holder's.
        first: PathBuf,
        /// The second holder's.
        second: PathBuf,
    },
    /// Puts the two public halves into the keys folder.
    Set {
        /// The first holder's `.pub`.
        first: PathBuf,
        /// The second holder's.
        second: PathBuf,
        /// In place of other holders; what was sealed before still needs the old ones.
        #[arg(long)]
        anew: bool,
    },
    /// The first holder's step: half-opens a thread's box, or that of somebody who forgot their unlock phrase.
    First {
        /// The thread's id.
        #[arg(long, required_unless_present = "staff", conflicts_with = "staff")]
        thread: Option<uuid::Uuid>,
        /// The id of somebody of the staff.
        #[arg(long)]
        staff: Option<uuid::Uuid>,
        /// The first holder's key file.
        #[arg(long)]
        key: PathBuf,
        /// On what ground.
        #[arg(long)]
        ground: Ground,
        /// The file for the second holder.
        #[arg(long)]
        out: PathBuf,
    },
    /// The second holder's step: a thread's text into a file, or a new phrase for somebody of the staff.
    Second {
        /// The file from the first holder.
        #[arg(long)]
        half: PathBuf,
        /// The second holder's key file.
        #[arg(long)]
        key: PathBuf,
        /// Into which file a thread's text goes.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Every step the holders have taken, and on what ground.
    Log,
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
    /// A questionnaire from an XLSForm workbook. Ends with 0 when it is accepted, 1 when it is refused, 2 for anything else.
    Xlsform(xlsform::Order),
}

/// How long work in the background may still take when the program is to end. What it has not kept is done again.
const PATIENCE: Duration = Duration::from_secs(5);

fn main() -> anyhow::Result<ExitCode> {
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(run());
    runtime.shutdown_timeout(PATIENCE);
    done
}

async fn run() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let settings = Settings::load(&arguments.settings)?;
    let done = match arguments.command {
        Command::Serve { demo } => serve::run(settings, demo).await,
        Command::Check { holes, graph, built_in } => check::run(&settings, holes, graph, built_in).await,
        Command::Invite { name, mail, organization, anew, role: _ } => {
            invite::run(&settings, &name, &mail, organization.as_deref(), anew).await
        }
        Command::Audit { what: Audit::Verify } => audit::verify(&settings).await,
        Command::Release { what: Release::Audit(order) } => std::process::exit(i32::from(release::run(&order)?)),
        Command::Sweep { dry_run } => sweep::run(&settings, dry_run, jiff::Timestamp::now()).await,
        Command::Backup { file } => backup::backup(&settings, &file, jiff::Timestamp::now()).await,
        Command::Restore { file, first, second } => {
            backup::restore(&settings, &file, &first, &second, jiff::Timestamp::now()).await
        }
        Command::Escrow { what } => holders(&settings, what).await,
        Command::Import { what: Import::Units(order) } => units::import(&settings, &order).await,
        Command::Import { what: Import::Hsds { file, check } } => import::hsds(&settings, &file, check).await,
        Command::Import { what: Import::Xlsform(order) } => {
            return Ok(xlsform::import(&settings, &order).await.unwrap_or_else(|fault| {
                eprintln!("Error: {fault:#}");
                ExitCode::from(2)
            }));
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}

async fn holders(settings: &Settings, what: Escrow) -> anyhow::Result<()> {
    let now = jiff::Timestamp::now();
    match what {
        Escrow::Make { first, second } => escrow::make(&first, &second, Cost::PRODUCT),
        Escrow::Set { first, second, anew } => escrow::set(settings, &first, &second, anew),
        Escrow::First { thread, staff, key, ground, out } => {
            let thing = match (thread, staff) {
                (Some(thread), _) => Thing::Thread(thread.to_string()),
                (None, Some(staff)) => Thing::Staff(staff.to_string()),
                (None, None) => anyhow::bail!("--thread or --staff says what is opened"),
            };
            escrow::first(settings, thing, &key, ground, &out, now).await
        }
        Escrow::Second { half, key, out } => {
            escrow::second(settings, &half, &key, out.as_deref(), Cost::PRODUCT, now).await
        }
        Escrow::Log => escrow::log(settings).await,
    }
}
