//! The program: `serve`, `check`, `import`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::{Parser, Subcommand};
use domain::guide::Directory;
use server::config::Settings;
use server::contact::room::Room;
use server::contact::seal::Cost;
use server::desk::demo;
use server::guide::library::Library;
use server::guide::{check, graph, hsds, import, seed};
use server::store;
use server::web::{App, router};

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
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let settings = Settings::load(&arguments.settings)?;
    match arguments.command {
        Command::Serve { demo } => serve(settings, demo).await,
        Command::Check { holes, graph, built_in } => prove(&settings, holes, graph, built_in).await,
        Command::Audit { what: Audit::Verify } => verify(&settings).await,
        Command::Import { what: Import::Hsds { file, check } } => take_in(&settings, &file, check).await,
    }
}

async fn serve(settings: Settings, demo: bool) -> anyhow::Result<()> {
    // No request line, path or header is ever logged: only starts, stops and the ids of faults.
    tracing_subscriber::fmt().with_target(false).init();
    // A panic's own words could carry what somebody typed; only where it happened is told.
    std::panic::set_hook(Box::new(|panic| tracing::error!(at = ?panic.location(), "panic")));
    let stores = store::open(&settings.database()?).await?;
    if seed::seed(stores.guide.as_ref()).await? {
        tracing::info!("seeded an empty database");
    }
    let library = Library::with(stores.guide.load().await?)?;
    let listener = tokio::net::TcpListener::bind(settings.addr)
        .await
        .with_context(|| format!("cannot listen on {}; set LOTSEN_ADDR to another address", settings.addr))?;
    anyhow::ensure!(
        demo || !demo::was_here(&settings.keys),
        "{} belongs to a demo, whose phrases everybody knows: take fresh LOTSEN_DATA and LOTSEN_KEYS, or --demo",
        settings.keys.display()
    );
    let mut room = Room::open(&settings.keys, &settings.data, Cost::PRODUCT, demo)?;
    let mut links = Vec::new();
    if demo {
        links = demo::prepare(&mut room, &stores, &settings.keys, jiff::Timestamp::now()).await?;
    }
    let app = App::new(&settings, library, stores, room, jiff::Timestamp::now);
    println!("Lotsen is at {}", settings.origin());
    if demo {
        println!("This is a demo: nobody reads what is written. Links that sign in once, for a day:");
    }
    for link in links {
        println!("  {:<16} {:<15} {}{}", link.name, link.role, settings.origin(), link.path);
    }
    // Keys in memory are forgotten on time, also when nobody comes any more.
    let swept = app.clone();
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(Duration::from_mins(1));
        loop {
            minute.tick().await;
            swept.room().opened.sweep(swept.now());
            swept.office().sweep(swept.now());
        }
    });
    // The proof takes a moment; nobody waits for it, and what it finds is for those who run the site.
    let proved = app.library();
    tokio::task::spawn_blocking(move || {
        for fault in check::check(&proved).err().into_iter().flatten() {
            tracing::warn!("{fault}");
        }
    });
    axum::serve(listener, router(app).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stopped())
        .await?;
    Ok(())
}

async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
}

/// The live directory where there is a database, else the built-in one.
async fn directory(settings: &Settings, built_in: bool) -> anyhow::Result<(Directory, &'static str)> {
    let file = settings.data.join("lotsen.db");
    if built_in || (settings.database_url.is_empty() && !file.exists()) {
        return Ok((server::guide::library::seed()?, "built-in content"));
    }
    let store = store::open(&settings.database()?).await?.guide;
    Ok((store.load().await?, "live database"))
}

async fn prove(settings: &Settings, holes: bool, drawn: bool, built_in: bool) -> anyhow::Result<()> {
    let (directory, which) = directory(settings, built_in).await?;
    let library = Library::with(directory)?;
    if drawn {
        print!("{}", graph::draw(&library.flow));
        return Ok(());
    }
    let began = Instant::now();
    let proof = check::check(&library);
    let took = began.elapsed();
    if holes {
        print!("{}", check::hole_list(&library));
    }
    match proof {
        Ok(counts) => {
            println!("checked the {which}: {counts}; {} ms", took.as_millis());
            Ok(())
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            anyhow::bail!("{} faults in the {which}", faults.len())
        }
    }
}

async fn verify(settings: &Settings) -> anyhow::Result<()> {
    let log = store::open(&settings.database()?).await?.desk.audit().await?;
    match domain::desk::verify(&log, &[]) {
        Ok(reached) => {
            let hash = server::token::hex(&reached.hash);
            println!("{} lines hold together; the last has the hash {hash}", reached.count);
            Ok(())
        }
        Err(broken) => anyhow::bail!("line {} is not what was written", broken.at),
    }
}

async fn take_in(settings: &Settings, file: &std::path::Path, only_check: bool) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let incoming = match hsds::read(&bytes) {
        Ok(directory) => directory,
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            anyhow::bail!("{} faults; nothing was changed", faults.len());
        }
    };
    let store = store::open(&settings.database()?).await?.guide;
    seed::seed(store.as_ref()).await?;
    let taken = incoming.services.len();
    let library = Library::with(import::merge(&store.load().await?, incoming))?;
    if let Err(faults) = check::check(&library) {
        for fault in &faults {
            eprintln!("{fault}");
        }
        anyhow::bail!("with this directory somebody would be left without a way on; nothing was changed");
    }
    if !only_check {
        store.replace(&library.directory).await?;
    }
    println!(
        "{taken} services {}",
        if only_check {
            "can be taken in"
        } else {
            "taken in; new ways in wait for the desk, and a running site shows them when it is started again"
        }
    );
    Ok(())
}
