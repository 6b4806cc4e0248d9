//! Who can write to nobody is led on that very page to somebody to reach, and the age that was told chooses who fits.

use axum::http::StatusCode;

use crate::support::site::{Seen, Site};

/// From the front page by the words of its buttons.
async fn way(site: &Site, presses: &[&str]) -> Seen {
    let mut page = site.get("/sv/kontakt").await;
    for words in presses {
        page = site.press(&page, words, &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{words}");
    }
    page
}

#[tokio::test]
async fn a_school_that_takes_no_messages_shows_whom_one_can_reach() {
    let site = Site::new().await;
    let page = way(&site, &["Högsby", "Jag går i skolan", "Fröviskolan 7-9", "Sjuan till nian"]).await;
    let text = page.text();
    for told in [
        "Just nu kan ingen här läsa det du skriver.",
        "De här kan du nå",
        "Börja här",
        "Skolsköterskan eller kuratorn på din skola",
        "Digital ungdomsmottagning Kalmar län",
        "Ring 116 111",
        "Hit kan du inte skriva just nu.",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    // Nobody who was already told is asked again: the one way into the guide knows where somebody lives.
    assert_eq!(page.body.matches("href=\"/sv/vart").count(), 1, "{}", page.body);
    let mut guide = site.get(&page.link("Visa andra som kan hjälpa")).await;
    for step in [">Jag mår dåligt<", "Jag kan inte sova"] {
        guide = site.get(&guide.link(step)).await;
    }
    assert!(guide.text().contains("Högsby") && !guide.text().contains("Var bor du?"), "{}", guide.text());
    // Whom the guide begins with has no card once more; what they keep to themselves stands below, and the rektor apart.
    let headings: Vec<&str> = page.body.split("<h2").skip(1).filter_map(|part| part.split("</h2>").next()).collect();
    for (name, times) in [("Skolsköterskan", 1), ("uratorn", 1), ("Rektorn", 1)] {
        assert_eq!(headings.iter().filter(|one| one.contains(name)).count(), times, "{name}: {headings:?}");
    }
    assert!(text.contains("Skolsköterskan får inte berätta för dina lärare"), "{text}");
    for whose in [">Skolsköterskan</b>", ">Kuratorn</b>"] {
        assert!(page.body.contains(whose), "two in one fold, each told whose it is: {}", page.body);
    }
    // Another year takes the place of the first.
    let page = site.press(&page, "Fyran till sexan", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("✓ Fyran till sexan") && !page.text().contains("Digital ungdomsmottagning"));
    // Whoever looks after them is led to what is theirs.
    let page = site.post("/sv/kontakt", "do=vem&r=g&k=0821&s=school&u=78308250").await;
    for told in ["Skolsköterskan eller kuratorn på ditt barns skola", "077-150 50 50", "1177"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
}

#[tokio::test]
async fn whoever_stands_in_no_source_is_told_of_without_a_number_and_beside_somebody_who_has_one() {
    let site = Site::new().await;
    for (form, name, number) in [
        ("r=c&k=0860&s=out_of_school", "Den i kommunen som hjälper unga utan skola", "Ring 116 111"),
        ("r=c&k=0880&s=pregnancy", "En barnmorska", "Ring 116 111"),
        ("r=g&k=0883&s=small_child", "Sköterskan på BVC", "1177"),
    ] {
        let page = site.post("/sv/kontakt", &format!("do=vem&{form}")).await;
        let text = page.text();
        assert!(text.contains("Vi har inte hittat ett säkert nummer till dem") && text.contains(name), "{text}");
        assert!(text.contains(number), "{text}");
        let end = page.body.find("</article>").unwrap();
        let begin = page.body.find("card first").unwrap();
        assert!(!page.body[begin..end].contains("href=\"tel:"), "no number is made up: {text}");
    }
    for lang in ["sv-x-latt", "en", "ar", "so", "fi"] {
        let page = site.post(&format!("/{lang}/kontakt"), "do=vem&r=c&k=0860&s=out_of_school").await;
        assert!(page.body.contains("href=\"tel:116111\""), "{lang}: {}", page.body);
    }
}

#[tokio::test]
async fn an_age_chooses_what_fits_and_keeps_nobody_from_the_rest() {
    let site = Site::new().await;
    // Ten to twelve is school and nothing else; what that left out stays at hand.
    let page = way(&site, &["Högsby", "10–12 år"]).await;
    assert!(page.text().contains("Fagerhults skola 1-6") && page.text().contains("Stämmer det inte?"));
    let other = site.press(&page, "Jag går i förskolan", &[]).await;
    assert!(other.text().contains("Lillebo förskola"), "{}", other.text());
    // The band goes along to the grown-ups and need not be told again.
    let page = site.press(&page, "Fagerhults skola 1-6", &[]).await;
    assert!(page.text().contains("✓ Fyran till sexan"), "{}", page.text());
    // Of several that fit, those come first.
    let page = way(&site, &["Högsby", "13–17 år"]).await;
    let (fits, rest) = page.body.split_once("Stämmer det inte?").unwrap();
    assert!(fits.contains("Jag går i gymnasiet") && fits.contains("Jag går inte i skolan nu"));
    assert!(rest.contains("Jag går i förskolan") && !fits.contains("Jag går i förskolan"));
    // A guardian may ask for a child who is too small to ask.
    let page = site.post("/sv/kontakt", "do=vem&r=g&k=0821").await;
    assert!(page.text().contains("Under 6 år") && !way(&site, &["Högsby"]).await.text().contains("Under 6 år"));
    let page = site.press(&page, "Under 6 år", &[]).await;
    let (fits, rest) = page.body.split_once("Stämmer det inte?").unwrap();
    assert!(fits.contains("Mitt barn är litet") && rest.contains("Vi väntar barn"));
}
