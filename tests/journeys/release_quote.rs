//! A quote that may not leave any more: drafts lose it with its text, and an answer that was tried and approved with it does not come out.

use axum::http::StatusCode;
use domain::mapping::release::Release;
use server::guide::library::Library;
use server::mapping::files::{self, MANIFEST};
use server::mapping::store::ReleaseRow;
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::release::{id, press, protected, site, to, worded};
use super::words::closed;
use crate::support::release::{check, line, row, rows, sample};
use crate::support::site::Site;

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

#[tokio::test]
async fn a_text_that_is_taken_away_takes_its_quotes_out_of_drafts() {
    let site = Site::new().await;
    let (_, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let store = site.stores.releases.as_ref();
    let by = site.stores.desk.all_staff().await.unwrap().remove(0).id;
    let mut release = sample::release();
    let finding = &mut release.findings[0];
    finding.quotes = ["De vuxna lyssnar inte.", "Ingen frågade mig."].map(sample::text).to_vec();
    finding.counter = sample::text("Jag fick hjälp direkt.");
    let content = serde_json::to_string(&release).unwrap();
    for (name, wave) in [("utkast", wave.as_str()), ("annat", "en-annan")] {
        let draft = ReleaseRow { waves: format!("[\"{wave}\"]"), ..row(name, &by) };
        assert!(store.begin(&draft, &line()).await.unwrap());
        assert_eq!(store.save(name, 1, &content, &line()).await.unwrap(), Some(2));
    }
    let path = format!("/sv/skrivbord/ord/{wave}/koda/varfor");
    assert_eq!(site.get_as(&per, &path).await.status, StatusCode::OK);
    let text = site.stores.words.texts(&wave).await.unwrap().remove(0).id;
    let gone = site.fill_as(&per, &path, &[("text", text.as_str()), ("do", "bort-ja")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    let kept = async |name: &str| {
        let row = store.release(name).await.unwrap().unwrap();
        (serde_json::from_str::<Release>(&row.content.unwrap()).unwrap(), row.version)
    };
    let (draft, version) = kept("utkast").await;
    assert!(draft.findings[0].quotes.is_empty() && draft.findings[0].counter.is_empty());
    assert_eq!(
        (version, draft.tables),
        (3, release.tables.clone()),
        "it is tried and approved anew, with the same numbers"
    );
    assert_eq!(kept("annat").await, (release, 2), "of other answers");
}
