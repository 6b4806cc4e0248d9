//! Research: each is told what it is in words for their age and says yes before anything is asked; guardians answer on paper.

use axum::http::StatusCode;
use domain::survey::wave::Mode;

use super::contact::at_the_desk;
use super::survey_desk::{begun, promised, to, version};
use crate::support::site::{Seen, Site};
use crate::support::survey::{answers, begin, close, form, next, opened, question, receipt, research, slips};

async fn asked(site: &Site, audience: &str, mode: Mode, codes: u32) -> String {
    let sleeps = question("sover", serde_json::json!({"one": "yn"}));
    opened(site, &form(audience, vec![sleeps]), research(), mode, "forska", codes).await
}

/// From the first page, with the code of a slip.
async fn with_code(site: &Site, code: &str) -> Seen {
    let first = site.get("/sv/tyck/forska").await;
    site.press(&first, "Börja", &[("kod", code)]).await
}

#[tokio::test]
async fn a_child_with_a_slip_is_told_chooses_and_can_say_no() {
    let site = Site::new().await;
    let wave = asked(&site, "child", Mode::Codes, 2).await;
    let codes = slips(&site, &wave, 2);
    let page = with_code(&site, &codes[0]).await;
    assert!(page.text().contains("Hur gammal är du?") && !page.text().contains("Fråga om sover"), "{}", page.text());
    assert!(!page.text().contains("15 till 17"), "nobody of that age is asked: {}", page.text());
    let page = site.press(&page, "6 till 11 år", &[]).await;
    for told in
        ["Vi forskar om sömn.", "Du får fem frågor.", "2026-01234-01", "Vi ber om ditt ja.", "det är du som väljer"]
    {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    // Yes and no are one press each and look the same.
    let like = |word: &str| {
        page.body.split(&format!("value=\"{word}\"")).next().unwrap().rsplit('<').next().unwrap().to_owned()
    };
    assert_eq!(like("ja"), like("nej"));

    let no = site.press(&page, "Jag vill inte vara med", &[]).await;
    assert!(no.text().contains("Vi har inte sparat något nytt"), "{}", no.text());
    assert!(no.body.contains("data-over=\"1\""), "what a phone kept of it is dropped");
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 0);

    // The slip still holds, and Back leads to the age and to the beginning.
    let page = site.press(&with_code(&site, &codes[0]).await, "12 till 14 år", &[]).await;
    assert!(page.text().contains("Forskning för tolv till fjorton."), "{}", page.text());
    let page = site.press(&page, "Tillbaka", &[]).await;
    assert!(page.text().contains("Hur gammal är du?"), "{}", page.text());
    let first = site.press(&page, "Tillbaka", &[]).await;
    assert!(first.text().contains("Vi som frågar"), "{}", first.text());
    let page = site.press(&site.press(&first, "Fortsätt", &[]).await, "6 till 11 år", &[]).await;
    let page = site.press(&page, "Jag vill vara med", &[]).await;
    assert!(page.text().contains("Fråga om sover?"), "{}", page.text());
    let page = next(&site, &page, "sover", "ja").await;
    let sent = site.press(&page, "Skicka mina svar", &[]).await;
    assert_eq!(receipt(&sent).len(), 14);
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"sover":{"one":"ja"}}]"#, "no age and no yes is kept beside an answer");
}

#[tokio::test]
async fn nothing_is_asked_or_taken_without_a_yes() {
    let site = Site::new().await;
    let wave = asked(&site, "staff", Mode::Open, 0).await;
    let page = begin(&site, "sv", "forska").await;
    assert!(page.text().contains("Forskning för vuxna.") && !page.text().contains("Hur gammal"), "{}", page.text());
    let (_, carried) = page.form("Jag vill vara med");
    for step in ["nasta", "hoppa", "skicka", "sprak", "fortsatt"] {
        let forced =
            site.post("/sv/tyck", &format!("{}&a.sover=ja", carried.replace("do=ja", &format!("do={step}")))).await;
        assert!(forced.text().contains("Vill du vara med?"), "{step}: {}", forced.text());
    }
    // Nor from the first page, to which Back leads.
    let first = site.press(&page, "Tillbaka", &[]).await;
    let (_, back) = first.form("Fortsätt");
    assert!(back.contains("do=fortsatt"), "{back}");
    let forced = site.post("/sv/tyck", &back.replace("do=fortsatt", "do=skicka")).await;
    assert!(forced.text().contains("Vi som frågar"), "{}", forced.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 0);
    let arabic = site.post("/ar/tyck", &carried.replace("do=ja", "do=sprak")).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.text().contains("بحث ١٨"), "{}", arabic.text());
    let page = site.press(&page, "Jag vill vara med", &[]).await;
    assert!(page.text().contains("Fråga om sover?"), "{}", page.text());
    // Answering anew with a receipt asks anew.
    let page = site.press(&next(&site, &page, "sover", "ja").await, "Skicka mina svar", &[]).await;
    let held = site.post("/sv/tyck", &format!("do=andra&kvitto={}", receipt(&page))).await;
    assert!(held.text().contains("Vill du vara med?"), "{}", held.text());
}

#[tokio::test]
async fn by_an_open_link_those_under_fifteen_are_told_that_they_need_a_slip() {
    let site = Site::new().await;
    asked(&site, "youth", Mode::Open, 0).await;
    let ages = begin(&site, "sv", "forska").await;
    let page = site.press(&ages, "12 till 14 år", &[]).await;
    assert!(
        page.text().contains("Här svarar den som har fyllt 15") && !page.text().contains("Jag vill vara med"),
        "{}",
        page.text()
    );
    let (_, carried) = page.form("Tillbaka");
    let forced = site.post("/sv/tyck", &carried.replace("do=tillbaka", "do=ja")).await;
    assert!(forced.text().contains("Här svarar den som har fyllt 15"), "{}", forced.text());
    let page = site.press(&ages, "15 till 17 år", &[]).await;
    assert!(
        page.text().contains("Forskning för femton") && !page.text().contains("Vi ber om ditt ja"),
        "{}",
        page.text()
    );
    let page = site.press(&page, "Jag vill vara med", &[]).await;
    assert!(page.text().contains("Fråga om sover?"), "{}", page.text());
}

#[tokio::test]
async fn research_is_made_at_the_desk_and_opened_when_no_gap_is_left() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    to(&promised(&site, &per, &survey).await);
    let path = format!("{survey}/kontrakt");
    let change = async |changes: &[(&str, &str)]| {
        let page = site.get_as(&per, &path).await;
        let mut all = page.fields(&path);
        for (name, value) in &mut all {
            if let Some((_, new)) = changes.iter().find(|(one, _)| one == name) {
                (*new).clone_into(value);
            }
            *value = value.replace("[…", "").replace(']', "");
        }
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        site.fill_as(&per, &path, &all).await
    };
    to(&change(&[("purpose", "research")]).await);
    let page = site.get_as(&per, &path).await;
    for told in ["[… de som forskar]", "[… kuwa cilmi-baarista sameeya]", "Byt ut allt mellan [ och ]"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let preview = site.get_as(&per, &format!("{survey}/visa/sv/child/2")).await;
    for told in ["Vill du vara med?", "Jag vill inte vara med", "[… de som forskar] forskar om"] {
        assert!(preview.text().contains(told), "{told}: {}", preview.text());
    }
    let lacking = site.get_as(&per, &format!("{survey}/oppna")).await;
    assert!(lacking.text().contains("Det barn på 6–11 år får veta"), "{}", lacking.text());
    to(&change(&[("dnr", "2026-01234-01")]).await);

    let ready = site.get_as(&per, &format!("{survey}/oppna")).await;
    assert!(
        ready.text().contains("Allt är på plats") && ready.text().contains("svarar med lappar"),
        "{}",
        ready.text()
    );
    let (v, open) = (version(&ready), format!("{survey}/oppna"));
    let fields = |mode: &'static str| {
        [("v", v.clone()), ("fran", "2026-03-10".into()), ("till", "2026-03-24".into()), ("satt", mode.into())]
    };
    let send = async |mode: &'static str| {
        let all: [(&str, String); 4] = fields(mode);
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
        site.fill_as(&per, &open, &all).await
    };
    assert_eq!(
        send("open").await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a form made by hand asks no child by a link"
    );
    let wave = to(&send("codes").await);

    let page = site.get_as(&per, &wave).await;
    let sheet = site.get(&page.link("Blad där vårdnadshavare")).await;
    for told in ["Får ditt barn vara med?", "behöver båda säga ja", "2026-01234-01", "skrivs aldrig in i Lotsen"] {
        assert!(sheet.text().contains(told), "{told}: {}", sheet.text());
    }
    assert_eq!(sheet.body.matches("Ja, mitt barn får vara med").count(), 2, "a place for each of two");
    let arabic = site.get(&page.link("Blad där vårdnadshavare").replace("/sv/", "/ar/")).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.text().contains("نعم، يمكن لطفلي"), "{}", arabic.text());
    let link = page.link("Affisch A4").split('/').nth(3).unwrap().to_owned();
    let paper = site.get(&format!("/sv/tyck/{link}/ark/papper")).await;
    assert!(
        paper.text().contains("Jag vill inte vara med")
            && paper.text().contains("12 till 14 år")
            && paper.text().contains("Är du under 15 år"),
        "{}",
        paper.text()
    );
    let class = site.get(&format!("/sv/tyck/{link}/ark/klass")).await;
    assert!(
        class.body.contains("href=\"#samtycke\"") && class.text().contains("Var och en väljer själv"),
        "{}",
        class.text()
    );
}

#[tokio::test]
async fn what_is_no_research_has_no_sheet_for_guardians() {
    let site = Site::new().await;
    assert_eq!(site.get("/sv/tyck/fraga-barn/ark/papper").await.status, StatusCode::OK);
    assert_eq!(site.get("/sv/tyck/fraga-barn/ark/samtycke").await.status, StatusCode::NOT_FOUND);
    assert!(!site.get("/sv/tyck/fraga-barn/ark/papper").await.text().contains("Jag vill inte vara med"));
}

#[tokio::test]
async fn grown_ups_read_nothing_about_those_who_have_custody() {
    let site = Site::new().await;
    asked(&site, "guardian", Mode::Open, 0).await;
    for sheet in ["papper", "klass"] {
        let page = site.get(&format!("/sv/tyck/forska/ark/{sheet}")).await;
        assert!(page.text().contains("Vill du vara med?"), "{sheet}: {}", page.text());
        assert!(!page.text().contains("under 15") && !page.text().contains("vårdnaden"), "{sheet}: {}", page.text());
    }
}
