//! A demo's database serves nobody real, and a demo goes into nobody's real one, whatever keys lie beside it.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

use server::desk::demo;
use server::store;

use crate::support::site::Site;

/// Runs the program with a keys folder of its own. The address is taken, so that it ends where nothing refuses it before.
fn run(data: &Path, keys: &Path, arguments: &[&str]) -> Output {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    Command::new(env!("CARGO_BIN_EXE_lotsen"))
        .args(["--settings", "/nonexistent.toml"])
        .args(arguments)
        .env_remove("DATABASE_URL")
        .env("LOTSEN_ADDR", taken.local_addr().unwrap().to_string())
        .env("LOTSEN_DATA", data)
        .env("LOTSEN_KEYS", keys)
        .output()
        .unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const INVITE: [&str; 5] = ["invite", "--name", "Riktig Person", "--mail", "riktig@kommun.example"];

#[tokio::test]
async fn a_demo_s_database_is_refused_without_demo_though_the_keys_are_fresh() {
    let site = Site::new().await;
    demo::apart(&site.stores, true).await.unwrap();
    let refused = demo::apart(&site.stores, false).await.unwrap_err().to_string();
    assert!(refused.contains("belongs to a demo"), "{refused}");

    let place = tempfile::tempdir().unwrap();
    let (data, keys) = (place.path().join("data"), place.path().join("keys"));
    // A demo that got no further than its units.
    std::fs::create_dir(&data).unwrap();
    let stores = store::open(&format!("sqlite:{}", data.join("lotsen.db").display())).await.unwrap();
    server::contact::units::seed(stores.units.as_ref(), true, jiff::Timestamp::now()).await.unwrap();
    for arguments in [&["serve"][..], &INVITE] {
        let refused = run(&data, &keys, arguments);
        assert!(!refused.status.success());
        assert!(told(&refused).contains("the database belongs to a demo"), "{}", told(&refused));
        assert!(!keys.exists(), "nothing was made for it");
    }
    assert!(stores.desk.all_staff().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_demo_is_refused_where_people_work_and_changes_nothing_there() {
    let place = tempfile::tempdir().unwrap();
    let (data, keys) = (place.path().join("data"), place.path().join("keys"));
    let invited = run(&data, &keys, &INVITE);
    assert!(invited.status.success(), "{}", told(&invited));
    let refused = run(&data, &place.path().join("other"), &["serve", "--demo"]);
    assert!(!refused.status.success());
    assert!(told(&refused).contains("people work with this database"), "{}", told(&refused));

    let stores = store::open(&format!("sqlite:{}", data.join("lotsen.db").display())).await.unwrap();
    demo::apart(&stores, false).await.unwrap();
    assert_eq!(stores.units.version().await.unwrap(), 0, "no unit of a demo came in");
    assert_eq!(stores.desk.all_staff().await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_empty_database_serves_either() {
    let place = tempfile::tempdir().unwrap();
    let stores = store::open(&format!("sqlite:{}", place.path().join("lotsen.db").display())).await.unwrap();
    demo::apart(&stores, false).await.unwrap();
    demo::apart(&stores, true).await.unwrap();
}
