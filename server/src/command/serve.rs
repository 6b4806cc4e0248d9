//! `lotsen serve`: the site, with its stores, its keys and its minute hand.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;

use crate::config::Settings;
use crate::contact::room::Room;
use crate::contact::seal::Cost;
use crate::contact::units;
use crate::desk::demo;
use crate::desk::door::Door;
use crate::guide::library::Library;
use crate::guide::{check, live, seed, sought};
use crate::jobs::Jobs;
use crate::jobs::smtp::{PATIENCE, Smtp};
use crate::mapping::demo::EACH;
use crate::store;
use crate::web::{App, router};

/// How long work on releases may take to stop.
const PATIENCE_OF_WORK: Duration = Duration::from_secs(10);

/// Serves until it is told to stop.
///
/// # Errors
/// When a folder, the database or the address cannot be used; the error says which, and what to do.
pub async fn run(settings: Settings, demo: bool) -> anyhow::Result<()> {
    // No request line, path or header is ever logged: only starts, stops and the ids of faults. Nothing finer is listened to, whatever the
    // environment says: a library tells paths there, and a path can be typed by hand.
    tracing_subscriber::fmt().with_target(false).with_max_level(tracing::Level::INFO).init();
    // A panic's own words could carry what somebody typed; only where it happened is told.
    std::panic::set_hook(Box::new(|panic| tracing::error!(at = ?panic.location(), "panic")));
    anyhow::ensure!(
        demo || !demo::was_here(&settings.keys),
        "{} belongs to a demo, whose phrases everybody knows: take fresh LOTSEN_DATA and LOTSEN_KEYS, or --demo",
        settings.keys.display()
    );
    let database = settings.database()?;
    // Before anything is written there.
    store::durable::hold(&database, &settings.durable).await?;
    let stores = store::open(&database).await?;
    demo::apart(&stores, demo).await?;
    if seed::seed(stores.guide.as_ref()).await? {
        tracing::info!("seeded an empty database");
    }
    let library = Library::of(&stores.edit.content().await?)?;
    let listener = tokio::net::TcpListener::bind(settings.addr)
        .await
        .with_context(|| format!("cannot listen on {}; set LOTSEN_ADDR to another address", settings.addr))?;
    let mut room = Room::open(&settings.keys, &settings.data, Cost::PRODUCT, demo)?;
    units::seed(stores.units.as_ref(), demo, jiff::Timestamp::now()).await?;
    room.units.renew(stores.units.as_ref()).await?;
    room.survey.waves.renew(&room.keys, stores.survey.as_ref()).await?;
    let mut links = Vec::new();
    if demo {
        links = demo::prepare(&mut room, &stores, &settings.keys, jiff::Timestamp::now()).await?;
    }
    let smtp = settings.mail.as_ref().map(|mail| Smtp::new(mail, &settings.keys, PATIENCE)).transpose()?;
    let door = Door::of(&settings, &room.keys)?;
    door.look().await?;
    let app = App::new(&settings, library, stores, room, jiff::Timestamp::now);
    app.office().open_door(door);
    println!("Lotsen is at {}", settings.origin());
    if !settings.behind.is_empty() && settings.reach.0.is_empty() {
        tracing::warn!("LOTSEN_REACH is empty: the accessibility statement must say how to reach you");
    }
    if demo {
        println!("This is a demo: nobody reads what is written. Links that sign in once, for a day:");
    }
    for link in links {
        println!("  {:<16} {:<15} {}{}", link.name, link.role, settings.origin(), link.path);
    }
    tokio::spawn(live::watch(app.clone()));
    Jobs::new(app.clone()).start(smtp);
    if demo {
        let app = app.clone();
        tokio::spawn(async move {
            if let Err(fault) = demo::county(&app, EACH).await {
                tracing::warn!("the made-up county has no answer: {fault}");
            }
        });
    }
    // The proof takes a moment; nobody waits for it, and what it finds is for those who run the site.
    let proved = app.library();
    tokio::task::spawn_blocking(move || {
        for fault in check::check(&proved).err().into_iter().flatten() {
            tracing::warn!("{fault}");
        }
    });
    let workshop = app.clone();
    axum::serve(listener, router(app).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stopped())
        .await?;
    // Protecting a county takes minutes: it keeps how far it came, and is gone on with at the desk.
    drop(tokio::time::timeout(PATIENCE_OF_WORK, workshop.workshop().close()).await);
    // What was counted since the last batch.
    sought::keep_all(&workshop).await?;
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
