//! The program on a fresh PostgreSQL: it makes its tables, fills them, answers, and finds them again when it is started anew.

use std::net::TcpListener;

use axum::http::StatusCode;
use server::store;

use crate::support::postgres;
use crate::support::program::Program;

#[tokio::test]
async fn an_empty_postgresql_is_migrated_and_seeded_and_the_site_answers() {
    let place = tempfile::tempdir().unwrap();
    let database = postgres::durable().await.unwrap();
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for time in ["first", "second"] {
        let program = Program::start(place.path(), at, &[], &database);
        let page = program.get("/");
        assert_eq!(page.status, StatusCode::OK, "{time}");
        assert!(page.text().contains("Vart vänder jag mig?"), "{time}: {}", page.text());
        // What stands on the crisis page comes from the directory, and that from the database.
        assert!(program.get("/sv/akut").body.contains("tel:116111"), "{time}");
    }
    let stores = store::open(&database).await.unwrap();
    assert!(stores.guide.load().await.unwrap().services.len() > 50);
    assert!(!place.path().join("data/lotsen.db").exists(), "nothing is kept beside it");
}
