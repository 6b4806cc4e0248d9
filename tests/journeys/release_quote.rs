//! A quote that may not leave any more, in an answer that was tried and approved before: nothing comes out, and the desk is told why.

use axum::http::StatusCode;
use domain::mapping::release::Release;
use server::guide::library::Library;
use server::mapping::files::{self, MANIFEST};
use server::mapping::work::End;

use super::release::{id, press, protected, site, to, worded};
use crate::support::release::{check, line, rows, sample};

#[tokio::test]
async fn an_answer_with_a_quote_that_was_withdrawn_does_not_come_out() {
    let (site, per, barbro) = site().await;
    let path = protected(&site, &per).await;
    worded(&site, &per, &path).await;
    let store = site.stores.releases.as_ref();
    let kept = store.release(id(&path)).await.unwrap().unwrap();
    let mut release: Release = serde_json::from_str(&kept.content.unwrap()).unwrap();
    // As when they were chosen, and their texts were withdrawn afterwards.
    release.findings[0].quotes = ["De vuxna lyssnar inte.", "Ingen frågade mig."].map(sample::text).to_vec();
    let content = serde_json::to_string(&release).unwrap();
    let version = store.save(&kept.id, kept.version, &content, &line()).await.unwrap().unwrap();
    to(&press(&site, &per, &path, "Skriv filerna och pröva dem", &[]).await);
    let ended = site.app.workshop().rest(id(&path)).await;
    assert_eq!(ended, Some(End::Hindered("quotes", String::new())), "nor is it tried");

    // Tried and approved while they stood.
    let written = files::write(&release, &Library::built_in().unwrap().book).unwrap();
    let digest = written.iter().find(|file| file.name == MANIFEST).unwrap().sha256();
    assert!(store.seal(&kept.id, version, &digest, &rows(&written)).await.unwrap());
    assert!(store.keep_check(&kept.id, &check(&digest, true)).await.unwrap());
    for cookie in [&per, &barbro] {
        to(&press(&site, cookie, &path, "Godkänn", &[("last", "ja")]).await);
    }
    let told = press(&site, &per, &path, "Ge ut svaret", &[]).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.text().contains("Ett citat får inte visas längre, så inget gavs ut"), "{}", told.text());
    assert!(!told.text().contains("Två olika personer"), "{}", told.text());
    assert_eq!(site.get(&format!("/sv/sagt/{}", id(&path))).await.status, StatusCode::NOT_FOUND, "not out");
}
