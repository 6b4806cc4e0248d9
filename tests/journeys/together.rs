//! *Så jobbar vi tillsammans*: kept by staff, whole or refused, read by everybody, followed by feed.

use axum::http::StatusCode;
use server::mapping::together::demo;

use super::content::{send, signed_in};
use crate::support::site::{Seen, Site};

const HERE: &str = "/sv/skrivbord/tillsammans";

/// The five steps named, the second the one it is now.
async fn named(site: &Site, cookie: &str) -> Seen {
    let page = site.get_as(cookie, &format!("{HERE}/steg")).await;
    let names = [("namn1|sv", "Fråga"), ("namn2|sv", "Lyssna"), ("namn3|sv", "Välja"), ("namn4|sv", "Pröva")];
    let rest = [("namn5|sv", "Göra"), ("namn2|en", "Listening"), ("om2|sv", "Vi läser\r\n\r\nallt."), ("nu", "2")];
    send(site, cookie, &page, "Spara", &[names.as_slice(), &rest].concat()).await
}

/// A decision that is kept; the page it was made on.
async fn decided(site: &Site, cookie: &str, what: &str) -> Seen {
    let page = site.get_as(cookie, &format!("{HERE}/ny/beslut")).await;
    let filled = [("rubrik|sv", what), ("ansvar|sv", "skolchefen"), ("dag", "2026-03-01"), ("klart", "2026-06-01")];
    let kept = send(site, cookie, &page, "Spara", &filled).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    page
}

fn ids(feed: &Seen) -> Vec<String> {
    let all = feed.body.split("<entry><id>").skip(1);
    all.map(|rest| rest.split("</id>").next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn before_anybody_has_written_the_page_says_so_and_leads_on() {
    let site = Site::new().await;
    for tag in ["sv", "sv-x-latt", "en", "ar", "so", "fi"] {
        let page = site.get(&format!("/{tag}/tillsammans")).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("mapping-together") && !page.body.contains("class=\"steps\""), "{tag}");
        assert!(page.body.contains(&format!("/{tag}/sagt\"")) && page.body.contains(&format!("/{tag}/tyck\"")));
    }
    assert!(site.get("/sv/tillsammans").await.text().contains("Här står inget ännu"));
    let feed = site.get("/sv/tillsammans/flode").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(ids(&feed).is_empty() && feed.body.contains("<updated>2026-03-10T00:00:00Z</updated>"), "{}", feed.body);
    assert_eq!(site.get("/xx/tillsammans").await.status, 404);
    let from = site.get("/sv/sagt").await.link("Så jobbar vi tillsammans");
    assert_eq!(from, "/sv/tillsammans");
    assert_eq!(site.get("/sv/sagt/del/samverka").await.link("Så jobbar vi tillsammans"), from);
}

#[tokio::test]
async fn an_editor_keeps_it_and_everybody_reads_where_it_stands() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let home = site.get_as(&cookie, "/sv/skrivbord/kontakter").await;
    let home = site.get_as(&cookie, &home.link("Så jobbar vi tillsammans")).await;
    assert!(home.text().contains("Stegen har inga namn än"), "{}", home.text());
    let kept = named(&site, &cookie).await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, "/sv/skrivbord/tillsammans?sparat=1"));
    assert!(site.get_as(&cookie, &format!("{HERE}?sparat=1")).await.text().contains("Nu: Lyssna"));
    let meeting = site.get_as(&cookie, &format!("{HERE}/ny/mote")).await;
    let filled = [("rubrik|sv", "Vi läser svaren"), ("dag", "2026-04-01"), ("text|sv", "<b>Alla</b> får prata")];
    assert_eq!(send(&site, &cookie, &meeting, "Spara", &filled).await.status, StatusCode::SEE_OTHER);
    decided(&site, &cookie, "Alla skolor säger vem man kan prata med").await;
    let document = site.get_as(&cookie, &format!("{HERE}/ny/dokument")).await;
    let filled = [("rubrik|sv", "Planen"), ("dag", "2026-02-01"), ("lank", "https://exempel.se/plan.pdf")];
    assert_eq!(send(&site, &cookie, &document, "Spara", &filled).await.status, StatusCode::SEE_OTHER);

    let page = site.get("/sv/tillsammans").await;
    let text = page.text();
    for told in [
        "Fem steg",
        "Lyssna Här är vi nu Vi läser allt.",
        "Kommande möte Vi läser svaren 1 april 2026",
        "Klart senast 1 juni 2026. Alla skolor säger vem man kan prata med",
        "Ansvarig: skolchefen. Bestämt 1 mars 2026.",
        "Läs på exempel.se",
    ] {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(told), "{told}: {flat}");
    }
    assert_eq!(page.body.matches("aria-current=\"step\"").count(), 1);
    assert!(page.body.contains("&lt;b&gt;Alla") && !page.body.contains("<b>Alla"));
    assert!(page.body.contains("href=\"https://exempel.se/plan.pdf\"") && page.body.contains("noopener"));
    assert!(!text.contains("bara på svenska"), "the Swedish page needs no such word");

    let english = site.get("/en/tillsammans").await;
    assert!(english.text().contains("Some texts here are in Swedish alone."), "{}", english.text());
    let before = |words: &str| {
        let at = english.body.find(words).unwrap();
        english.body[english.body[..at].rfind('<').unwrap()..at].to_owned()
    };
    assert!(before("Fråga").contains("lang=\"sv\"") && !before("Listening").contains("lang="));
}

#[tokio::test]
async fn what_is_not_taken_stays_in_the_form() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let page = site.get_as(&cookie, &format!("{HERE}/ny/beslut")).await;
    for (field, value, told) in [
        ("rubrik|sv", "", "Skriv på svenska vad det gäller."),
        ("ansvar|sv", " ", "vem som ansvarar"),
        ("klart", "", "klart"),
        ("klart", "2026-02-28", "innan det är bestämt"),
        ("dag", "i går", "dag"),
        ("dag", "2026-03-11", "dag"),
    ] {
        let mut filled = vec![
            ("rubrik|sv", "Frukost för alla"),
            ("ansvar|sv", "rektorn"),
            ("text|fi", "Siksi että"),
            ("dag", "2026-03-01"),
            ("klart", "2026-06-01"),
        ];
        filled.iter_mut().filter(|(name, _)| *name == field).for_each(|one| one.1 = value);
        let again = send(&site, &cookie, &page, "Spara", &filled).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert!(again.text().to_lowercase().contains(&told.to_lowercase()), "{told}: {}", again.text());
        assert!(again.body.contains("Siksi että") && again.body.contains("aria-invalid=\"true\""), "{field}");
        assert!(field == "rubrik|sv" || again.body.contains("Frukost för alla"), "{field}");
    }
    let page = site.get_as(&cookie, &format!("{HERE}/ny/dokument")).await;
    for link in ["http://exempel.se", "javascript:alert(1)", "https://127.0.0.1/"] {
        let filled = [("rubrik|sv", "Planen"), ("dag", "2026-03-01"), ("lank", link)];
        let again = send(&site, &cookie, &page, "Spara", &filled).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{link}");
        assert!(again.text().contains("https://") && again.body.contains(&format!("value=\"{link}\"")), "{link}");
    }
    let empty = [("rubrik|sv", "Planen"), ("dag", "2026-03-01")];
    let again = send(&site, &cookie, &page, "Spara", &empty).await;
    assert!(again.text().contains("Skriv en adress eller en kort text"), "{}", again.text());
    let page = site.get_as(&cookie, &format!("{HERE}/steg")).await;
    let again = send(&site, &cookie, &page, "Spara", &[("namn1|sv", "Fråga"), ("nu", "1")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("value=\"Fråga\"") && again.text().contains("Alla fem stegen behöver ett namn"));
    assert!(site.get("/sv/tillsammans").await.text().contains("Här står inget ännu"));
}

#[tokio::test]
async fn of_two_one_is_told_and_every_change_can_be_undone() {
    let site = Site::new().await;
    let (ellen, per) = (signed_in(&site, "Ellen Demosson").await, signed_in(&site, "Per Demosson").await);
    let late = decided(&site, &ellen, "Det första").await;
    let told = send(
        &site,
        &per,
        &late,
        "Spara",
        &[("rubrik|sv", "Det andra"), ("ansvar|sv", "rektorn"), ("dag", "2026-03-01"), ("klart", "2026-06-01")],
    )
    .await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.text().contains("Någon annan hann ändra") && told.body.contains("Det andra"), "{}", told.text());
    let again = send(&site, &per, &told, "Spara", &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "what was typed is kept by pressing again: {}", again.text());
    assert!(site.get("/sv/tillsammans").await.text().contains("Det andra"));

    let home = site.get_as(&ellen, HERE).await;
    let one = site.get_as(&ellen, &home.link("Det första")).await;
    let gone = send(&site, &ellen, &one, "Ta bort", &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(!site.get("/sv/tillsammans").await.text().contains("Det första"));
    let stale = site.press_as(&ellen, &home, "Ångra senaste ändringen", &[]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "what stood there then is not what would be undone");
    let home = site.get_as(&ellen, HERE).await;
    let back = site.press_as(&ellen, &home, "Ångra senaste ändringen", &[]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
    assert!(site.get("/sv/tillsammans").await.text().contains("Det första"));
    let wrong = site.fill_as(&ellen, HERE, &[("v", "4"), ("do", "tillbaka:99")]).await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_who_keeps_it_finds_it_at_the_desk() {
    let site = Site::new().await;
    let paths = ["", "/steg", "/ny/mote", "/post/x"];
    for name in ["Anna Demosson", "Leda Demosson", "Axel Demosson", "Ada Demosson"] {
        let cookie = signed_in(&site, name).await;
        for path in paths {
            assert_eq!(site.get_as(&cookie, &format!("{HERE}{path}")).await.status, 404, "{name} {path}");
        }
        let sent = site.fill_as(&cookie, &format!("{HERE}/ny/mote"), &[("rubrik|sv", "Nej"), ("v", "0")]).await;
        assert_eq!(sent.status, 404);
    }
    for path in paths {
        assert_eq!(site.get(&format!("{HERE}{path}")).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    let ellen = signed_in(&site, "Ellen Demosson").await;
    for path in ["/ny/annat", "/post/x"] {
        assert_eq!(site.get_as(&ellen, &format!("{HERE}{path}")).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_feed_of_decisions_keeps_its_ids() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Per Demosson").await;
    decided(&site, &cookie, "Mat & vila").await;
    decided(&site, &cookie, "Kortare väntan").await;
    let feed = site.get("/sv/tillsammans/flode").await;
    let before = ids(&feed);
    assert_eq!(before.len(), 2);
    assert!(
        before.iter().all(|id| id.starts_with("urn:uuid:")) && feed.body.contains("Mat &amp; vila"),
        "{}",
        feed.body
    );
    assert!(feed.body.contains("Klart senast 1 juni 2026. Ansvarig: skolchefen."));
    assert_eq!(feed.header("access-control-allow-origin"), "*");
    let home = site.get_as(&cookie, HERE).await;
    let one = site.get_as(&cookie, &home.link("Kortare väntan")).await;
    let changed = [("rubrik|sv", "Mycket kortare väntan"), ("gjort", "ja")];
    assert_eq!(send(&site, &cookie, &one, "Spara", &changed).await.status, StatusCode::SEE_OTHER);
    for tag in ["sv", "ar"] {
        let feed = site.get(&format!("/{tag}/tillsammans/flode")).await;
        let mut after = ids(&feed);
        after.sort();
        let mut wanted = before.clone();
        wanted.sort();
        assert_eq!(after, wanted, "{tag}");
        assert!(feed.body.contains("Mycket kortare väntan"), "{}", feed.body);
        assert_eq!(feed.body.contains("<title xml:lang=\"sv\">"), tag == "ar");
    }
    assert!(site.get("/sv/tillsammans").await.text().contains("Klart Mycket kortare väntan"));
}

#[tokio::test]
async fn the_demo_has_a_made_up_one_that_says_so() {
    let site = Site::new().await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    for _ in 0..2 {
        demo::prepare(&site.stores, &staff[0].id, site.app.now()).await.unwrap();
    }
    assert_eq!(site.stores.together.together_version().await.unwrap(), 1, "once");
    let page = site.get("/sv/tillsammans").await;
    let titles = page.body.matches("class=\"name\"").count();
    assert!(titles >= 10 && page.body.matches("(påhittat)").count() >= titles, "{}", page.text());
    assert!(page.text().contains("Här är vi nu"));
    for tag in ["sv-x-latt", "en", "ar", "so", "fi"] {
        assert_eq!(site.get(&format!("/{tag}/tillsammans")).await.status, 200, "{tag}");
    }
}
