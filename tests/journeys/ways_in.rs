//! Ways to begin and to choose: to be helped together after having been sent around, somebody else without a reason, and schools of which
//! nobody knows whether they are still there.

use axum::http::StatusCode;
use domain::contact::unit::{Standing, UnitKind};

use crate::support::child::{at_the_desk, thread};
use crate::support::site::{Seen, Site};

/// The demo school's grown-ups, in a voice.
async fn grown_ups(site: &Site, voice: &str) -> Seen {
    site.post("/sv/kontakt", &format!("do=vem&r={voice}&k=0880&s=school&u=demoskolan")).await
}

#[tokio::test]
async fn who_was_sent_around_asks_for_help_to_hold_it_together() {
    for (voice, lane, button, how) in [
        ("c", "child", "Jag har skickats runt. Hjälp mig<", "Skriv vilka du har kontakt med."),
        ("g", "guardian", "Vi har skickats runt. Hjälp oss få ihop det<", "Skriv vilka ni har kontakt med."),
    ] {
        let site = Site::new().await;
        let page = grown_ups(&site, voice).await;
        let form = site.press(&page, button, &[]).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        for told in [button.trim_end_matches('<'), how, "behöver inte berätta allt igen"] {
            assert!(form.text().contains(told), "{voice} {told}: {}", form.text());
        }
        let (_, carried) = form.form("Skicka");
        assert!(carried.split('&').any(|one| one == "b=coordinate"), "{carried}");
        // It is the beginning that stays when something has to be mended.
        let empty = site.press(&form, "Skicka", &[("text", "")]).await;
        assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.text().contains(how), "{}", empty.text());
        let sent = site.press(&empty, "Skicka", &[("text", "BUP, soc och skolan")]).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());

        let row = thread(&site, "Anna Demosson").await;
        assert_eq!((row.beginning.as_str(), row.lane.as_str()), ("coordinate", lane));
        let events = site.stores.contact.events(&row.id).await.unwrap();
        assert!(events.iter().any(|one| one.kind == "message" && one.detail == "coordinate"), "measures count it");
        let desk = at_the_desk(&site, "Anna Demosson").await;
        for path in ["/sv/skrivbord".to_owned(), format!("/sv/skrivbord/trad/{}", row.id)] {
            let shown = site.get_as(&desk, &path).await;
            assert!(shown.text().contains("behöver hjälp att samordna"), "{path}: {}", shown.text());
        }
    }
}

#[tokio::test]
async fn somebody_else_is_chosen_without_a_reason_wherever_one_is_asked_whom() {
    let site = Site::new().await;
    let told = "k=0880&s=school";
    for (voice, heading) in [("c", "Jag vill ha någon annan"), ("g", "Vi vill ha någon annan")] {
        let schools = format!("do=vem&r={voice}&{told}");
        let (grown_ups, none) = (format!("{schools}&u=demoskolan"), format!("do=vem&r={voice}&k=0880&s=out_of_school"));
        for step in [&schools, &grown_ups, &none] {
            let page = site.post("/sv/kontakt", step).await;
            assert!(page.text().contains(heading), "{step}: {}", page.text());
            let (_, carried) = page.form("Välj på nytt");
            assert_eq!(carried, format!("r={voice}&do=borja"), "no reason is asked");
            let again = site.press(&page, "Välj på nytt", &[]).await;
            let (_, place) = again.form(">Borgholm<");
            assert_eq!(place, format!("r={voice}&k=0885&do=vem"), "all of it is chosen anew, in the same voice");
            let guide = site.get(&page.link("Visa andra som kan hjälpa")).await;
            assert!(guide.status == StatusCode::OK && guide.header("set-cookie").is_empty(), "{step}");
        }
    }
}

#[tokio::test]
async fn a_school_of_which_nobody_knows_whether_it_is_there_has_a_star_and_the_page_says_why() {
    let site = Site::new().await;
    let list = site.app.room().units.now();
    let why = "* Vi vet inte säkert om den finns kvar.";
    let page = site.post("/sv/kontakt", "do=vem&r=c&k=0885&s=school").await;
    let choices = choices(&page);
    let mut stars = Vec::new();
    for unit in list.open.all().iter().filter(|unit| unit.municipality.code() == "0885" && unit.is(UnitKind::School)) {
        let star = matches!(unit.standing, Standing::Unconfirmed(_));
        stars.push(star);
        let name = unit.name.as_str();
        let shown = if star { format!("{name} *") } else { name.to_owned() };
        assert_eq!(choices.iter().filter(|one| **one == shown).count(), 1, "{shown}: {choices:?}");
    }
    assert!(stars.contains(&true) && stars.contains(&false) && page.text().contains(why), "{}", page.text());
    // Where every one is known to be there, nothing is said.
    let all = site.post("/sv/kontakt", "do=vem&r=c&k=0860&s=upper_secondary").await;
    assert!(!self::choices(&all).is_empty() && !all.text().contains('*'), "{}", all.text());
}

/// What each choice of a page says.
fn choices(page: &Seen) -> Vec<String> {
    let list = page.body.split("<ul class=\"choices\">").nth(1).and_then(|rest| rest.split("</ul>").next());
    let items = list.unwrap_or_default().split("<li>").skip(1);
    let words = |item: &str| {
        let parts = item.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        parts.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    };
    items.map(words).collect()
}
