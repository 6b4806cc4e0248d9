//! Many children send while the database is held by another, may not be written to, or goes away: nothing is said to be kept that is
//! not, nothing is kept twice, and whoever's words are not kept has them still.

use std::sync::Arc;

use axum::http::StatusCode;
use jiff::SignedDuration;
use server::jobs::health;
use sqlx::{Connection, Executor, PgConnection};

use crate::support::child::{code, form, open};
use crate::support::moment::Moment;
use crate::support::postgres::Own;
use crate::support::site::Site;
use crate::support::storm::{Told, children, goes_on, is_true, send, stored, told};

/// More than there are connections, several times over: most wait for one behind those that wait for the database.
const MANY: usize = 45;
const FEW: usize = 12;

fn clock() -> (Moment, impl Fn() -> jiff::Timestamp + Send + Sync + 'static) {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    (moment.clone(), move || moment.now())
}

/// As long as it takes to write something: a form that comes faster weighs double.
fn written(moment: &Moment) {
    moment.wait(SignedDuration::from_secs(30));
}

#[tokio::test]
async fn while_another_holds_the_file_nothing_is_said_to_be_kept_and_no_word_is_lost() {
    let (moment, now) = clock();
    let site = Site::with_clock(now).await;
    let all = children(&site, MANY).await;
    written(&moment);
    let mut other = site.by_hand().await;
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let pages = send(&site, &all).await;
    assert_eq!(told(&all, &pages).kept, 0);
    assert_eq!(stored(&site).await, 0);
    other.execute("ROLLBACK").await.unwrap();
    goes_on(&site, &all).await;
}

#[tokio::test]
async fn while_another_takes_the_file_and_lets_it_go_again_and_again_what_is_said_is_true() {
    let (moment, now) = clock();
    let site = Site::with_clock(now).await;
    let all = children(&site, MANY).await;
    written(&moment);
    let mut other = site.by_hand().await;
    let taking = async {
        for _ in 0..100 {
            other.execute("BEGIN IMMEDIATE").await.unwrap();
            tokio::task::yield_now().await;
            other.execute("COMMIT").await.unwrap();
        }
    };
    let (pages, ()) = tokio::join!(send(&site, &all), taking);
    is_true(&site, &all, &pages).await;
    goes_on(&site, &all).await;
}

#[tokio::test]
async fn where_the_file_may_not_be_written_to_that_is_said_before_anybody_writes() {
    let (moment, now) = clock();
    let site = Site::with_clock(now).await;
    let sent = site.press(&form(&site).await, "Skicka", &[("text", "Det här kom fram")]).await;
    let own = code(&sent);
    let all = children(&site, FEW).await;
    written(&moment);
    let database = site.database.clone();
    let site = site.over(format!("{database}?mode=ro")).await;
    // Whoever has written already keeps every word.
    let pages = send(&site, &all).await;
    assert_eq!(told(&all, &pages), Told { kept: 0, unknown: 0 });
    assert_eq!(stored(&site).await, 1, "what was there is there");
    health::look(&site.app).await;
    assert_eq!(site.get("/halsa").await.body, "write");
    let refused = form(&site).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!refused.body.contains("<textarea"), "nothing to write in");
    // What is only read goes on.
    assert_eq!(site.get("/sv/akut").await.status, StatusCode::OK);
    let site = site.over(database).await;
    let pages = send(&site, &all).await;
    assert_eq!(told(&all, &pages), Told { kept: FEW, unknown: 0 });
    assert_eq!(stored(&site).await, FEW + 1);
    assert!(open(&site, &own).await.text().contains("Det här kom fram"));
}

#[tokio::test]
async fn while_postgresql_ends_one_session_after_another_what_is_said_is_true() {
    // It waits until each is gone, so that none of them ends later.
    const END: &str = "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()";
    let (moment, now) = clock();
    let site = Site::on_postgres(now).await;
    let all = children(&site, MANY).await;
    written(&moment);
    let mut other = PgConnection::connect(&site.database).await.unwrap();
    let ending = async {
        for _ in 0..50 {
            other.execute(END).await.unwrap();
            tokio::task::yield_now().await;
        }
    };
    let (pages, ()) = tokio::join!(send(&site, &all), ending);
    is_true(&site, &all, &pages).await;
    goes_on(&site, &all).await;
}

#[tokio::test]
async fn a_postgresql_that_is_gone_is_not_known_of_and_what_was_kept_before_is_there_when_it_comes_back() {
    let (moment, now) = clock();
    let own = Arc::new(Own::start().unwrap());
    let site = Site::on(own.database().await.unwrap(), now).await;
    let all = children(&site, FEW).await;
    written(&moment);

    // It stops while they send.
    let stops = Arc::clone(&own);
    let stopping = tokio::task::spawn_blocking(move || stops.stop());
    let (pages, stopped) = tokio::join!(send(&site, &all), stopping);
    stopped.unwrap().unwrap();

    // And is gone when they press again: nobody can say what became of it.
    let late = send(&site, &all).await;
    assert_eq!(told(&all, &late), Told { kept: 0, unknown: FEW });
    own.again().unwrap();
    is_true(&site, &all, &pages).await;
    goes_on(&site, &all).await;
}
