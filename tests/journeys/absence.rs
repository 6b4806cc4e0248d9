//! *Jag är borta*: somebody goes away, and at once the children read who reads instead.

use axum::http::StatusCode;

use super::contact::{at_the_desk, at_the_form, code};
use super::reception::{card, grown_ups, staff};
use crate::support::site::{Seen, Site};

const AWAY: &str = "/sv/skrivbord/borta";

async fn leave(site: &Site, cookie: &str, from: &str, to: &str, by: &str) -> Seen {
    let fields = [("do", "borta"), ("fran", from), ("till", to), ("las-demoskolan-emi", by)];
    site.fill_as(cookie, AWAY, &fields).await
}

#[tokio::test]
async fn who_is_away_is_covered_by_the_next_and_the_child_reads_it() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    assert_eq!(site.get_as(&anna, "/sv/skrivbord").await.link("Jag är borta"), AWAY);
    let gone = leave(&site, &anna, "2026-03-10", "2026-03-12", "").await;
    assert_eq!(gone.header("location"), format!("{AWAY}?sparat=1"));
    let page = site.get_as(&anna, AWAY).await;
    assert!(page.text().contains("Skolsköterskan, Demoskolan: Omar Demosson läser i stället."), "{}", page.text());

    let told = "Anna Demosson är borta till och med torsdag 12 mars. Omar Demosson läser i stället.";
    let choose = grown_ups(&site).await;
    let nurse = card(&choose, "Skolsköterskan");
    assert!(nurse.contains(told) && nurse.contains("Omar Demosson , skolsköterska"), "{nurse}");
    assert!(choose.body.contains("aria-label=\"Skriv till Omar Demosson\""));
    let write = site.press(&choose, "Skriv<", &[]).await;
    assert!(write.text().contains("Det är Omar Demosson , skolsköterska , som läser"), "{}", write.text());
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
    assert!(back.text().contains(told) && back.text().contains("Omar Demosson svarar senast torsdag 12 mars"));
    // In every language, with the names in it.
    for lang in ["sv-x-latt", "en", "ar", "so", "fi"] {
        let open = site.app.library().book.language(lang).unwrap().get("contact-code-go");
        let front = site.get(&format!("/{lang}/kontakt")).await;
        let page = site.press(&front, &open, &[("kod", &code(&sent))]).await;
        let text = page.text();
        assert!(
            text.contains("Anna Demosson") && text.contains("Omar Demosson") && text.contains("12"),
            "{lang}: {text}"
        );
    }

    let page = site.get_as(&anna, AWAY).await;
    site.press_as(&anna, &page, "Ta bort", &[]).await;
    let nurse = card(&grown_ups(&site).await, "Skolsköterskan");
    assert!(nurse.contains("Anna Demosson , skolsköterska") && !nurse.contains("är borta till"), "{nurse}");
}

#[tokio::test]
async fn when_nobody_is_left_nothing_is_taken_and_the_guide_is_shown() {
    let site = Site::new().await;
    let (form, open) = (at_the_form(&site).await, at_the_form(&site).await);
    let sent = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    let (anna, omar) = (at_the_desk(&site, "Anna Demosson").await, at_the_desk(&site, "Omar Demosson").await);
    leave(&site, &anna, "2026-03-09", "2026-03-12", "").await;
    leave(&site, &omar, "2026-03-10", "2026-03-11", "").await;
    let page = site.get_as(&omar, AWAY).await;
    assert!(page.text().contains("ingen läser tisdag 10 mars. Då tar ni inte emot."), "{}", page.text());
    let choose = grown_ups(&site).await;
    assert!(card(&choose, "Skolsköterskan").contains("Hit kan du inte skriva just nu"), "{}", choose.text());
    assert!(choose.text().contains("De här kan du nå") && choose.text().contains("Ring 116 111"), "{}", choose.text());
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
    assert!(
        back.text().contains("inte lova att någon läser") && !back.text().contains("svarar senast"),
        "{}",
        back.text()
    );
    assert!(back.text().contains("De här kan du nå") && back.text().contains("Ring 116 111"), "{}", back.text());
    let late = site.press(&open, "Skicka", &[("text", "Jag vill prata")]).await;
    assert_eq!(late.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(late.body.contains("Jag vill prata"), "what was written stays to be saved");
    assert!(late.text().contains("De här kan du nå"), "{}", late.text());
}

#[tokio::test]
async fn who_is_chosen_reads_and_nobody_away_can_be_chosen() {
    let site = Site::new().await;
    let (kim, sara) = (at_the_desk(&site, "Kim Demosson").await, staff(&site, "Sara Demosson").await);
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let omar = staff(&site, "Omar Demosson").await;
    assert_eq!(leave(&site, &anna, "2026-03-10", "2026-03-12", &omar).await.status, StatusCode::SEE_OTHER);
    let kept = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    assert_eq!(kept.plan.chosen.len(), 1);
    // Omar cannot choose Anna for a day she is away on herself.
    let cookie = at_the_desk(&site, "Omar Demosson").await;
    let anna_id = staff(&site, "Anna Demosson").await;
    let refused = leave(&site, &cookie, "2026-03-12", "2026-03-13", &anna_id).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("också borta") && refused.body.contains("value=\"2026-03-12\""));
    // Nor somebody of another branch, oneself, or nobody known.
    for by in [sara.as_str(), omar.as_str(), "x"] {
        let refused = leave(&site, &cookie, "2026-04-12", "2026-04-13", by).await;
        assert!(refused.text().contains("Välj någon i listan"), "{by}: {}", refused.text());
    }
    for (from, to, says) in [
        ("", "", "Välj ett datum"),
        ("2026-04-13", "2026-04-12", "Sista dagen"),
        ("2026-03-01", "2026-03-09", "har redan varit"),
    ] {
        let refused = leave(&site, &cookie, from, to, "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(says), "{from} {to}: {}", refused.text());
    }
    assert_eq!(leave(&site, &anna, "2026-03-12", "2026-03-14", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Kim's absence touches Kim's branch alone.
    assert_eq!(leave(&site, &kim, "2026-03-10", "2026-03-10", "").await.status, StatusCode::SEE_OTHER);
    assert!(card(&grown_ups(&site).await, "Kuratorn").contains("Sara Demosson läser i stället"));
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(
        log.iter().filter(|link| link.entry.act.as_str() == "plan-cover").count(),
        2,
        "what was done, not what was tried"
    );
    // What is over is forgotten with the next change.
    let page = site.get_as(&anna, AWAY).await;
    site.press_as(&anna, &page, "Ta bort", &[]).await;
    let kept = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    assert_eq!((kept.plan.chosen.len(), kept.readers[0].absences.len()), (0, 0));
}
