//! What `GuideStore` promises.

use domain::guide::Directory;
use std::sync::Arc;

use server::contact::escrow::store::sql as escrow;
use server::contact::store::course::sql as course;
use server::contact::store::register::sql as register;
use server::contact::store::{hidden, reception_sql, sql as contact, units_sql};
use server::desk::store::accounts::sql as accounts;
use server::desk::store::sql as desk;
use server::guide::store::edit::sql as edit;
use server::guide::store::{GuideStore, StoreError, sql};
use server::jobs::store as jobs;
use server::mapping::store::sql as release;
use server::store;
use server::store::copy::sql as copy;
use server::survey::store::sql as survey;
use sqlx::{Connection, Executor, PgConnection, SqlSafeStr, SqliteConnection};

use super::Outcome;
use super::odd::{self, ODD_TEXT};

/// The guide's store at an address.
async fn open(url: &str) -> Result<Arc<dyn GuideStore>, StoreError> {
    Ok(store::open(url).await?.guide)
}

on_both_engines! {
    a_new_store_is_empty,
    the_real_directory_comes_back,
    an_odd_directory_comes_back,
    a_second_directory_takes_the_place_of_the_first,
    what_is_kept_outlives_the_program,
    a_directory_that_contradicts_itself_changes_nothing,
    a_reader_never_meets_half_a_directory,
    reports_are_counted,
    reports_stay_with_the_channels_that_stay,
    a_row_that_cannot_be_read_is_named,
    every_statement_is_valid,
}

fn real() -> serde_json::Result<Directory> {
    serde_json::from_str(include_str!("../../server/content/guide/directory.json"))
}

async fn a_new_store_is_empty(url: &str) -> Outcome {
    let store = open(url).await?;
    assert!(store.is_empty().await?);
    assert_eq!(store.load().await?, Directory::default());
    assert_eq!(store.wrong_reports().await?, []);
    Ok(())
}

async fn the_real_directory_comes_back(url: &str) -> Outcome {
    let (store, directory) = (open(url).await?, real()?);
    store.replace(&directory).await?;
    assert!(!store.is_empty().await?);
    assert_eq!(store.load().await?, directory);
    Ok(())
}

async fn an_odd_directory_comes_back(url: &str) -> Outcome {
    let (store, directory) = (open(url).await?, odd::directory());
    store.replace(&directory).await?;
    assert_eq!(store.load().await?, directory);
    Ok(())
}

async fn a_second_directory_takes_the_place_of_the_first(url: &str) -> Outcome {
    let (store, directory) = (open(url).await?, odd::directory());
    store.replace(&real()?).await?;
    store.replace(&directory).await?;
    store.replace(&directory).await?;
    assert_eq!(store.load().await?, directory);
    store.replace(&Directory::default()).await?;
    assert!(store.is_empty().await?);
    assert_eq!(store.load().await?, Directory::default());
    Ok(())
}

async fn what_is_kept_outlives_the_program(url: &str) -> Outcome {
    let directory = odd::directory();
    open(url).await?.replace(&directory).await?;
    assert_eq!(open(url).await?.load().await?, directory);
    Ok(())
}

async fn a_directory_that_contradicts_itself_changes_nothing(url: &str) -> Outcome {
    let (store, directory) = (open(url).await?, odd::directory());
    store.replace(&directory).await?;

    let mut twice = real()?;
    twice.organizations.extend(twice.organizations.first().cloned());
    let mut service = odd::directory();
    service.services.extend(service.services.first().cloned());
    let mut channel = odd::directory();
    for service in &mut channel.services {
        service.channels.extend(service.channels.first().cloned());
    }
    let mut orphan = odd::directory();
    for service in &mut orphan.services {
        service.organization.push('?');
    }
    for (broken, place) in [(twice, "organization"), (service, "service"), (channel, "channel"), (orphan, "service")] {
        match store.replace(&broken).await {
            Err(error @ StoreError::Refused { table, .. }) => {
                assert_eq!(table, place);
                assert!(!format!("{error} {error:?}").contains(ODD_TEXT));
            }
            other => return Err(format!("expected a refusal in {place}, got {other:?}").into()),
        }
        assert_eq!(store.load().await?, directory);
    }
    Ok(())
}

async fn a_reader_never_meets_half_a_directory(url: &str) -> Outcome {
    let (store, one, other) = (open(url).await?, real()?, odd::directory());
    store.replace(&one).await?;
    let write = |directory: Directory| {
        let store = store.clone();
        tokio::spawn(async move {
            for _ in 0..3 {
                store.replace(&directory).await?;
            }
            Ok::<_, StoreError>(())
        })
    };
    let writers = [write(one.clone()), write(other.clone())];
    while !writers.iter().all(tokio::task::JoinHandle::is_finished) {
        let met = store.load().await?;
        assert!(met == one || met == other);
    }
    for writer in writers {
        writer.await??;
    }
    Ok(())
}

async fn reports_are_counted(url: &str) -> Outcome {
    let store = open(url).await?;
    store.replace(&odd::directory()).await?;
    for channel in ["med-0", "a-telefon", "z-besök", "a-telefon", "z-besök", "a-telefon"] {
        assert!(store.report_wrong(channel).await?);
    }
    for unknown in ["nobody", "", "z-tjänst", "' OR 1 = 1 --"] {
        assert!(!store.report_wrong(unknown).await?);
    }
    assert_eq!(store.wrong_reports().await?, counts(&[("a-telefon", 3), ("z-besök", 2), ("med-0", 1)]));
    Ok(())
}

async fn reports_stay_with_the_channels_that_stay(url: &str) -> Outcome {
    let (store, mut directory) = (open(url).await?, odd::directory());
    store.replace(&directory).await?;
    for channel in ["z-besök", "a-telefon"] {
        store.report_wrong(channel).await?;
    }
    for service in &mut directory.services {
        service.channels.retain(|channel| channel.id != "z-besök");
    }
    store.replace(&directory).await?;
    assert_eq!(store.wrong_reports().await?, counts(&[("a-telefon", 1)]));
    // A channel that comes back begins anew.
    store.replace(&odd::directory()).await?;
    assert_eq!(store.wrong_reports().await?, counts(&[("a-telefon", 1)]));
    Ok(())
}

fn counts(counts: &[(&str, i64)]) -> Vec<(String, i64)> {
    counts.iter().map(|(channel, count)| ((*channel).to_owned(), *count)).collect()
}

async fn a_row_that_cannot_be_read_is_named(url: &str) -> Outcome {
    const SPOILED: &str = "UPDATE channel SET assured_date = 'spoiled' WHERE id = 'a-telefon'";
    let store = open(url).await?;
    store.replace(&odd::directory()).await?;
    if url.starts_with("sqlite") {
        SqliteConnection::connect(url).await?.execute(SPOILED).await?;
    } else {
        PgConnection::connect(url).await?.execute(SPOILED).await?;
    }
    match store.load().await {
        Err(error @ StoreError::Inconsistent { table: "channel", column: "assured_date", .. }) => {
            let text = format!("{error} {error:?}");
            assert!(text.contains("a-telefon") && !text.contains("spoiled"), "{text}");
            Ok(())
        }
        other => Err(format!("expected an inconsistent row, got {other:?}").into()),
    }
}

/// The statements of every room.
fn shared() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    [
        sql::SHARED,
        edit::SHARED,
        desk::SHARED,
        accounts::SHARED,
        contact::SHARED,
        server::desk::store::measure_sql::SHARED,
        hidden::SHARED,
        jobs::sql::SHARED,
        jobs::retention_sql::SHARED,
        escrow::SHARED,
        copy::SHARED,
        units_sql::SHARED,
        reception_sql::SHARED,
        course::SHARED,
        register::SHARED,
        survey::SHARED,
        server::survey::youth::store::sql::SHARED,
        server::survey::signup::store::sql::SHARED,
        server::mapping::words::store::sql::SHARED,
        release::SHARED,
        server::mapping::store::together_sql::SHARED,
        server::mapping::store::after_sql::SHARED,
        server::guide::store::sought_sql::SHARED,
    ]
    .into_iter()
    .flatten()
}

async fn every_statement_is_valid(url: &str) -> Outcome {
    open(url).await?;
    if url.starts_with("sqlite") {
        let mut work = SqliteConnection::connect(url).await?;
        for (name, statement) in shared().chain(store::sql::SQLITE).chain(copy::SQLITE) {
            work.prepare(statement.into_sql_str()).await.map_err(|fault| format!("{name}: {fault}"))?;
        }
        let mut apart = SqliteConnection::connect(&url.replace("lotsen.db", "releases.db")).await?;
        for (name, statement) in release::APART.iter().chain(server::mapping::store::after_sql::APART) {
            apart.prepare(statement.into_sql_str()).await.map_err(|fault| format!("{name}: {fault}"))?;
        }
    } else {
        let mut work = PgConnection::connect(url).await?;
        let own = sql::POSTGRES
            .iter()
            .chain(desk::POSTGRES)
            .chain(contact::POSTGRES)
            .chain(store::sql::POSTGRES)
            .chain(copy::POSTGRES)
            .chain(survey::POSTGRES)
            .chain(release::POSTGRES);
        for (name, statement) in shared().chain(own) {
            work.prepare(statement.into_sql_str()).await.map_err(|fault| format!("{name}: {fault}"))?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_address_of_another_engine_is_refused_without_repeating_it() {
    for url in ["mysql://root:secret@db/lotsen", "secret", ""] {
        let fault = open(url).await.err().map(|error| format!("{error} {error:?}"));
        assert!(fault.is_some_and(|text| !text.contains("secret")), "{url}");
    }
}
