//! Several informants side by side: a survey for children, one for the grown-ups at home and one for staff, an answer each, and in the
//! last of them a radar of all three, whose every number can be traced to an answer that was out before.

use axum::http::StatusCode;
use domain::mapping::release::{Informant, Release, ReleaseId};
use domain::survey::questionnaire::Audience;
use jiff::civil::date;
use server::mapping::check::{Budget, Folder, Kind, audit, audit_beside};
use server::mapping::store::ReleaseRow;
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::content::signed_in;
use super::release::{about, fill, id, press, to, tried};
use crate::support::family::{CHILDREN, GROWN_UPS, NEIGHBOURS, STAFF, Variant, answered};
use crate::support::release::{line, publish_of, row};
use crate::support::site::Site;

const ANSWERS: &str = "/sv/skrivbord/svar";
/// The grown-ups and the staff, as the desk's form names them.
const HOME: &str = "hemma-2026-02|2026-02-hemma";
const WORK: &str = "personal-2026-02|2026-02-personal";

/// An answer to a survey of a variant, with a finding; its path at the desk.
async fn worded(site: &Site, per: &str, variant: &Variant) -> String {
    let (survey, wave) = answered(site, "demo-kommun", variant).await;
    of_wave(site, per, &survey, &wave).await
}

/// The same of a wave that is there.
async fn of_wave(site: &Site, per: &str, survey: &str, wave: &str) -> String {
    let form = [("enkat", survey), ("omgang", wave)];
    let path = to(&site.fill_as(per, ANSWERS, &form).await);
    to(&press(site, per, &path, "Räkna och skydda", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
    about(site, per, &path, "lyssnad").await;
    path
}

async fn out(site: &Site, [per, barbro]: [&str; 2], path: &str) {
    tried(site, per, path).await;
    for cookie in [per, barbro] {
        to(&press(site, cookie, path, "Godkänn", &[("last", "ja")]).await);
    }
    to(&press(site, per, path, "Ge ut svaret", &[]).await);
}

/// What a release says at the desk.
async fn content(site: &Site, id: &str) -> Release {
    let row = site.stores.releases.release(id).await.unwrap().unwrap();
    serde_json::from_str(row.content.as_deref().unwrap()).unwrap()
}

/// Past every form, as a slip in the program would.
async fn overwritten(site: &Site, id: &str, release: &Release) {
    let store = &site.stores.releases;
    let version = store.release(id).await.unwrap().unwrap().version;
    let content = serde_json::to_string(release).unwrap();
    assert!(store.save(id, version, &content, &line()).await.unwrap().is_some());
}

async fn folder(site: &Site, id: &str) -> Folder {
    let files = site.stores.releases.files(id).await.unwrap();
    Folder::of(id, files.into_iter().map(|file| (file.name, file.bytes)))
}

/// Two answers that are out, and the children's, which is not: the children's path.
async fn three(site: &Site, staff: [&str; 2]) -> String {
    for variant in [GROWN_UPS, STAFF] {
        let path = worded(site, staff[0], &variant).await;
        out(site, staff, &path).await;
    }
    worded(site, staff[0], &CHILDREN).await
}

async fn put_beside(site: &Site, per: &str, finding: &str) {
    let page = site.get_as(per, finding).await;
    to(&fill(site, per, &page, finding, &[("bredvid", HOME), ("bredvid", WORK), ("do", "spara")]).await);
}

/// What is made wrong in a draft, and how.
type Wrong = (&'static str, fn(&mut Informant));

#[tokio::test]
async fn three_surveys_become_a_radar_that_anybody_can_trace() {
    let site = Site::new().await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    let staff = [per.as_str(), barbro.as_str()];
    let path = three(&site, staff).await;
    put_beside(&site, &per, &format!("{path}/fynd/fynd-1")).await;
    out(&site, staff, &path).await;

    let page = site.get(&format!("/sv/sagt/{}", id(&path))).await;
    let text = page.text();
    for words in [
        "Samma frågor till olika personer Sida vid sida",
        // A child reads it in words; what is hidden is said to be.
        "Så många av dem som svarade sa att det är bra:",
        "Lyssnar de vuxna? Barn, februari 2026: 4 av 10 · Vuxna hemma, februari 2026: 6 av 10 · Personal, februari 2026: 4 av 10",
        "Barn, februari 2026: 5 av 10 · Vuxna hemma, februari 2026: 3 av 10 · Personal, februari 2026: för få svar",
        // How each was asked, and what counts.
        "Personal, februari 2026: Hinner vi lyssna? (Ja)",
        // The table, and how sure a few are.
        "Svarade: 240",
        "Svarade: 60. Troligen mellan",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let csv = site.get("/data/personal-2026-02/lyssnad-good-total.csv").await;
    assert_eq!(csv.status, StatusCode::OK);
    let traced = [
        format!("data-sha256=\"{}\"", csv.header("etag").trim_matches('"')),
        "data-cell=\"lyssnad-good-total/2026-02-personal/*/*/*/good\"".to_owned(),
        "href=\"/data/personal-2026-02/lyssnad-good-total.csv\"".to_owned(),
    ];
    for attribute in &traced {
        assert!(page.body.contains(attribute), "{attribute}: {}", page.body);
    }
    assert!(page.body.contains("href=\"/sv/sagt/hemma-2026-02\""), "the way to the other answer");
    let adult = site.get(&format!("/sv/sagt/{}/vuxen", id(&path))).await;
    assert!(adult.text().contains("Hinner vi lyssna? (Ja)") && !adult.text().contains("4 av 10 · Vuxna"));

    // The picture alone, and the file of the findings.
    let release = content(&site, id(&path)).await;
    let last = release.findings[0].charts.len();
    let picture = site.get(&format!("/data/{}/fynd-1-{last}-sv.svg", id(&path))).await;
    assert!(picture.status == StatusCode::OK && picture.body.contains("Spindeldiagram"));
    let findings = site.get(&format!("/data/{}/findings.json", id(&path))).await;
    assert!(findings.body.contains("\"release\": \"personal-2026-02\""), "{}", findings.body);

    // Whoever downloads it can hold it against the other answers, and is told what was not there.
    let own = [folder(&site, id(&path)).await];
    let others = [folder(&site, "hemma-2026-02").await, folder(&site, "personal-2026-02").await];
    let held = audit_beside(&own, &others, None, Budget::AMPLE, &|_| {}).unwrap();
    assert_eq!(held.found, []);
    assert_eq!(held.beside, ["hemma-2026-02", "personal-2026-02"]);
    let alone = audit(&own, None, Budget::AMPLE, &|_| {}).unwrap();
    let kinds: Vec<Kind> = alone.found.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Kind::OtherMissing, Kind::OtherMissing], "{:?}", alone.found);

    // What is made later of the same people is tried together with it, and so with what it draws from.
    let row = site.stores.releases.release(id(&path)).await.unwrap().unwrap();
    let waves: Vec<String> = serde_json::from_str(&row.waves).unwrap();
    let wave = site.stores.survey.wave(&waves[0]).await.unwrap().unwrap();
    let later = of_wave(&site, &per, &wave.head.survey, &waves[0]).await;
    tried(&site, &per, &later).await;
    assert_eq!(content(&site, id(&later)).await.earlier, [release.id]);
}

#[tokio::test]
async fn what_may_not_stand_beside_is_refused_with_words() {
    let site = Site::new().await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    let path = three(&site, [&per, &barbro]).await;
    let finding = format!("{path}/fynd/fynd-1");
    let page = site.get_as(&per, &finding).await;
    let offered = "Vuxna hemma, februari 2026 (Familjecentralen: frågor till vuxna): 3 frågor är gemensamma";
    assert!(page.text().contains(offered), "{}", page.text());
    for (chosen, why) in [
        (&[HOME, WORK, HOME][..], "Välj högst två att ställa bredvid"),
        (&[HOME, HOME][..], "samma slags personer"),
        (&["borta-2026-02|2026-02-borta"][..], "Det är inte ute, eller hör inte till er"),
    ] {
        let typed: Vec<(&str, &str)> = chosen.iter().map(|one| ("bredvid", *one)).chain([("do", "spara")]).collect();
        let refused = fill(&site, &per, &page, &finding, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(refused.text().contains(why), "{why}: {}", refused.text());
    }
    put_beside(&site, &per, &finding).await;
    // It stands there when the page is opened again, and when something else is saved.
    let again = site.get_as(&per, &finding).await;
    assert_eq!(again.fields(&finding).iter().filter(|(name, _)| name == "bredvid").count(), 2, "{}", again.body);
    to(&fill(&site, &per, &again, &finding, &[("do", "spara")]).await);

    // Whatever else a draft says of the others: it goes no further, and nobody can approve it.
    let good = content(&site, id(&path)).await;
    let drawn = &good.findings[0].charts.last().unwrap().others;
    assert_eq!((drawn.len(), drawn[1].cells[2].count, drawn[1].cells[2].of), (2, None, Some(60)));
    let wrong: [Wrong; 5] = [
        ("a hidden cell", |other| other.cells[2].count = Some(20)),
        ("a cell that is not there", |other| other.cells[0].cell.table = "annat-good-total".to_owned()),
        ("another number", |other| other.cells[0].count = Some(31)),
        ("another file", |other| other.cells[0].sha256 = "0".repeat(64)),
        ("an answer that was taken away", |other| other.release = ReleaseId::parse("borta-2026-02").unwrap()),
    ];
    for (what, change) in wrong {
        let mut bad = good.clone();
        change(&mut bad.findings[0].charts.last_mut().unwrap().others[1]);
        overwritten(&site, id(&path), &bad).await;
        to(&press(&site, &per, &path, "Skriv filerna och pröva dem", &[]).await);
        let ended = site.app.workshop().rest(id(&path)).await;
        assert_eq!(ended, Some(End::Hindered("elsewhere", String::new())), "{what}");
        let page = site.get_as(&per, &path).await;
        assert!(page.text().contains("Ett diagram visar tal ur ett annat svar"), "{what}: {}", page.text());
        assert!(!page.body.contains(">Godkänn"), "{what}");
    }
    overwritten(&site, id(&path), &good).await;
    tried(&site, &per, &path).await;
}

#[tokio::test]
async fn an_answer_of_another_organisation_is_not_drawn_from() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let path = worded(&site, &per, &CHILDREN).await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let people = [staff[0].id.as_str(), staff[1].id.as_str()];
    // The same numbers of grown-ups, once of the neighbours and once of one's own.
    for (organization, variant) in [("en-annan-kommun", NEIGHBOURS), ("demo-kommun", GROWN_UPS)] {
        let (_, wave) = answered(&site, organization, &variant).await;
        let name = format!("{}-2026-02", variant.link);
        let mut copy = content(&site, id(&path)).await;
        copy.id = ReleaseId::parse(&name).unwrap();
        copy.waves[0].audience = Audience::Guardian;
        let row = ReleaseRow { waves: serde_json::to_string(&[wave]).unwrap(), ..row(&name, people[0]) };
        publish_of(&site.stores, &copy, &row, people, date(2026, 3, 1)).await.unwrap();
    }
    site.app.told().renew(site.stores.out.as_ref(), site.app.now()).await.unwrap();
    let finding = format!("{path}/fynd/fynd-1");
    let page = site.get_as(&per, &finding).await;
    assert!(page.body.contains("hemma-2026-02|") && !page.body.contains("grannen-2026-02|"), "{}", page.text());
    let typed = [("bredvid", "grannen-2026-02|2026-02-barnen"), ("do", "spara")];
    let refused = fill(&site, &per, &page, &finding, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("hör inte till er"), "{}", refused.text());
}
