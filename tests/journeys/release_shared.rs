//! A wave that stands in two answers: pooled with an earlier wave in the one, and with a later one in the other; and drafts that
//! such answers connect; and what a group was shown of a draft that is gone.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use domain::mapping::release::Release;
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::content::signed_in;
use super::release::{id, press, to, tried, worded};
use crate::support::county::{answers, closed, survey};
use crate::support::site::Site;

/// An answer of these waves as it is begun; its path.
async fn begun(site: &Site, per: &str, asked: &str, waves: &[&str]) -> String {
    let form: Vec<(&str, &str)> =
        [("enkat", asked)].into_iter().chain(waves.iter().map(|wave| ("omgang", *wave))).collect();
    to(&site.fill_as(per, "/sv/skrivbord/svar", &form).await)
}

/// An answer of these waves until it is tried; its path.
async fn made(site: &Site, per: &str, asked: &str, waves: &[&str]) -> String {
    let path = begun(site, per, asked, waves).await;
    to(&press(site, per, &path, "Räkna och skydda", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
    worded(site, per, &path).await;
    tried(site, per, &path).await;
    path
}

/// An answer of these waves, from the desk's list to where everybody reads it; its name.
async fn out(site: &Site, [per, barbro]: [&str; 2], asked: &str, waves: [&str; 2]) -> String {
    let path = made(site, per, asked, &waves).await;
    for cookie in [per, barbro] {
        to(&press(site, cookie, &path, "Godkänn", &[("last", "ja")]).await);
    }
    to(&press(site, per, &path, "Ge ut svaret", &[]).await);
    id(&path).to_owned()
}

#[tokio::test]
async fn a_wave_is_answered_with_the_one_before_it_and_then_with_the_one_after() {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    let spring = closed(&site, &asked, ("varen", "2025-05-20"), answers(0, 260)).await;
    let autumn = closed(&site, &asked, ("hosten", "2025-11-20"), answers(1, 280)).await;
    let winter = closed(&site, &asked, ("vintern", "2026-02-20"), answers(2, 270)).await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    let staff = [per.as_str(), barbro.as_str()];
    let first = out(&site, staff, &asked, [&spring, &autumn]).await;
    let second = out(&site, staff, &asked, [&autumn, &winter]).await;
    // It was tried together with the first, and shows nothing of the wave that is in the first alone.
    let manifest = site.get(&format!("/data/{second}/release.json")).await;
    assert_eq!(manifest.status, StatusCode::OK);
    let manifest: serde_json::Value = serde_json::from_str(&manifest.body).unwrap();
    assert_eq!(manifest["earlier"], serde_json::json!([first]));
    let waves = manifest["codes"]["wave"].as_array().unwrap();
    assert_eq!(waves.len(), 3, "each, and both: {waves:?}");
    assert!(waves.iter().all(|code| !code.to_string().contains("varen")), "{waves:?}");
}

/// Removes a draft.
async fn dropped(site: &Site, per: &str, path: &str) {
    let page = site.get_as(per, path).await;
    let v = page.fields(path).into_iter().find(|(name, _)| name == "v").unwrap().1;
    to(&site.fill_as(per, path, &[("v", &v), ("do", "ta-bort-ja")]).await);
}

/// What each cell of a wave says, by table and key.
async fn cells(site: &Site, path: &str, wave: &str) -> BTreeMap<String, Option<u32>> {
    let row = site.stores.releases.release(id(path)).await.unwrap().unwrap();
    let release: Release = serde_json::from_str(&row.content.unwrap()).unwrap();
    let all = release.tables.iter().flat_map(|table| table.cells.iter().map(move |cell| (table, cell)));
    let own = all.filter(|(_, cell)| cell.key.wave == wave);
    own.map(|(table, cell)| (format!("{} {:?}", table.id, cell.key), cell.count)).collect()
}

#[tokio::test]
async fn what_a_group_was_shown_is_protected_together_with_what_is_counted_later() {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    let spring = closed(&site, &asked, ("varen", "2025-05-20"), answers(0, 260)).await;
    let autumn = closed(&site, &asked, ("hosten", "2025-11-20"), answers(1, 280)).await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    let draft = made(&site, &per, &asked, &[&spring, &autumn]).await;
    let given = press(&site, &per, &draft, "Gör en länk till en grupp", &[]).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.text());
    let read = cells(&site, &draft, "2025-11-hosten").await;
    dropped(&site, &per, &draft).await;
    // The draft is gone, and they remember: the other is tried together with what they read, and says the same of it.
    let other = made(&site, &per, &asked, &[&autumn]).await;
    let page = site.get_as(&per, &other).await;
    assert!(page.text().contains("2 svar prövades tillsammans"), "{}", page.text());
    let now = cells(&site, &other, "2025-11-hosten").await;
    let both: Vec<&String> = now.keys().filter(|key| read.contains_key(*key)).collect();
    assert!(!both.is_empty(), "{now:?}");
    for key in both {
        assert_eq!(now[key], read[key], "{key}");
    }
    // It is no release: nothing of it is named where everybody reads.
    for cookie in [&per, &barbro] {
        to(&press(&site, cookie, &other, "Godkänn", &[("last", "ja")]).await);
    }
    to(&press(&site, &per, &other, "Ge ut svaret", &[]).await);
    let manifest = site.get(&format!("/data/{}/release.json", id(&other))).await;
    let manifest: serde_json::Value = serde_json::from_str(&manifest.body).unwrap();
    assert_eq!(manifest["earlier"], serde_json::json!([]));
}

#[tokio::test]
async fn a_draft_is_not_read_beside_another_that_a_published_answer_connects_with_it() {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    let spring = closed(&site, &asked, ("varen", "2025-05-20"), answers(0, 260)).await;
    let summer = closed(&site, &asked, ("sommaren", "2025-08-20"), answers(3, 250)).await;
    let autumn = closed(&site, &asked, ("hosten", "2025-11-20"), answers(1, 280)).await;
    let winter = closed(&site, &asked, ("vintern", "2026-02-20"), answers(2, 270)).await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    out(&site, [&per, &barbro], &asked, [&spring, &autumn]).await;
    let one = made(&site, &per, &asked, &[&autumn, &winter]).await;
    // The two share no wave, but each shares one with what is out.
    let other = begun(&site, &per, &asked, &[&spring, &summer]).await;
    let refused = press(&site, &per, &one, "Gör en länk till en grupp", &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.text());
    assert!(refused.text().contains("Ett annat utkast av samma svar finns"), "{}", refused.text());
    dropped(&site, &per, &other).await;
    let given = press(&site, &per, &one, "Gör en länk till en grupp", &[]).await;
    assert!(given.status == StatusCode::OK && given.text().contains("/sagt/las/"), "{}", given.text());
}
