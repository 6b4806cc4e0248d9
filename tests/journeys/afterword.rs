//! Once an answer is out: an error in it is told in words, and how it went with what was promised; one writes, another says yes.

use axum::http::StatusCode;
use domain::desk::{Grant, Role};
use server::contact::store::Leaving;

use super::content::signed_in;
use super::release::{fill, id, press, protected, site, to, tried, worded};
use crate::support::site::Site;

/// An answer that is out: its path at the desk and its finding's name.
async fn out(site: &Site, per: &str, barbro: &str) -> (String, String) {
    let path = protected(site, per).await;
    let finding = worded(site, per, &path).await;
    tried(site, per, &path).await;
    to(&press(site, per, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(site, barbro, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(site, barbro, &path, "Ge ut svaret", &[]).await);
    (path, id(&finding).to_owned())
}

/// New words sent by somebody.
async fn written(site: &Site, cookie: &str, path: &str, filled: &[(&str, &str)]) -> crate::support::site::Seen {
    let action = format!("{path}/efterat/ny");
    let page = site.get_as(cookie, &action).await;
    let filled: Vec<(&str, &str)> = filled.iter().copied().chain([("do", "spara")]).collect();
    fill(site, cookie, &page, &action, &filled).await
}

#[tokio::test]
async fn an_error_in_an_answer_that_is_out_is_told_in_words_once_another_said_yes() {
    let (site, per, barbro) = site().await;
    let (path, finding) = out(&site, &per, &barbro).await;
    let public = format!("/sv/sagt/{}", id(&path));
    let csv = format!("/data/{}/lyssnad-good-kommun.csv", id(&path));
    let files = site.get(&csv).await;
    assert!(files.header("link").contains("/sv/sagt/"), "a file says where an error in it would be told");
    let feed = site.get("/sv/sagt/flode").await.header("etag").to_owned();

    // Nothing is taken that could say a number no cell holds, or who somebody is; what was typed stays.
    let of = |child: &'static str, adult: &'static str| {
        vec![("om", "rattelse"), ("fynd", finding.as_str()), ("barn|sv", child), ("vuxen|sv", adult)]
    };
    let refused = written(&site, &per, &path, &of("Det var sju i Borgholm.", "Fel.")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Skriv inget tal för hand"), "{}", refused.text());
    assert!(refused.body.contains("Det var sju i Borgholm."), "{}", refused.body);
    let refused = written(&site, &per, &path, &of("Skriv till mig@demo.se.", "Fel.")).await;
    assert!(refused.text().contains("hur någon nås"), "{}", refused.text());
    let mut foreign = of("Fel.", "Fel.");
    foreign.push(("vuxen|fi", "Kolme lasta vastasi."));
    let refused = written(&site, &per, &path, &foreign).await;
    assert!(refused.text().contains("Skriv inget tal för hand"), "{}", refused.text());
    let fold = refused.body.split("Kolme").next().unwrap().rfind("<details").unwrap();
    assert!(refused.body[fold..fold + 40].contains(" open"), "{}", &refused.body[fold..fold + 40]);
    let none = written(&site, &per, &path, &[("barn|sv", "Fel."), ("vuxen|sv", "Fel.")]).await;
    assert!(none.text().contains("Välj vad det är"), "{}", none.text());

    let good = of("Diagrammet hade fel rubrik. Det rätta är {tio} av eleverna.", "Fel rubrik: {procent}.");
    to(&written(&site, &per, &path, &good).await);
    to(&written(&site, &per, &path, &good).await);
    let page = site.get_as(&per, &path).await;
    assert_eq!(page.text().matches("Väntar på att någon annan säger ja").count(), 1, "sent twice it is there once");
    assert!(site.get_as(&barbro, "/sv/skrivbord/svar").await.text().contains("Något väntar på ett ja till."));
    assert!(!site.get(&public).await.text().contains("fel rubrik"), "one alone shows nothing");

    // Whoever wrote it is not the other, and nobody says yes unread.
    let own = page.link("Vi rättar: Diagrammet hade fel rubrik");
    let mine = site.get_as(&per, &own).await;
    assert!(mine.text().contains("Någon i den andra rollen") && !mine.body.contains("Säg ja och visa det"));
    let v = mine.fields(&own).into_iter().find(|(name, _)| name == "v").unwrap().1;
    let forced = [("v", v.as_str()), ("last", "ja"), ("do", "ja")];
    assert_eq!(site.fill_as(&per, &own, &forced).await.status, StatusCode::CONFLICT);
    let theirs = site.get_as(&barbro, &own).await;
    for stands in ["Det rätta är 3 av 10 av eleverna.", "En rättelse: något blev fel", "svenska"] {
        assert!(theirs.text().contains(stands), "as it will stand: {stands}: {}", theirs.text());
    }
    assert_eq!(
        site.press_as(&barbro, &theirs, "Säg ja och visa det", &[]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    // Of one who changes it and one who says yes, the second is told; a saving that changes nothing is none.
    to(&fill(&site, &barbro, &theirs, &own, &[("do", "spara")]).await);
    let adult = [("vuxen|sv", "Rubriken var fel: {procent}."), ("do", "spara")];
    to(&fill(&site, &per, &mine, &own, &adult).await);
    let late = site.press_as(&barbro, &theirs, "Säg ja och visa det", &[("last", "ja")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Någon ändrade texten"), "{}", late.text());
    to(&press(&site, &barbro, &own, "Säg ja och visa det", &[("last", "ja")]).await);

    let answer = site.get(&public).await;
    assert!(answer.text().contains("Vi rättar Diagrammet hade fel rubrik. Det rätta är "), "{}", answer.text());
    assert!(answer.body.contains(&format!("href=\"#{finding}\"")), "the way from the top of the page: {}", answer.body);
    let adult = site.get(&format!("{public}/vuxen")).await;
    assert!(
        adult.text().contains("Rubriken var fel: ") && !adult.text().contains("Diagrammet hade"),
        "{}",
        adult.text()
    );
    let list = site.get("/sv/sagt").await;
    assert!(list.text().contains("Rättat 10 mars 2026"), "{}", list.text());
    for place in ["/sv/sagt/del/bedoma", "/sv/sagt/del/bedoma/blad"] {
        let page = site.get(place).await;
        assert!(page.text().contains("Vi rättar, 10 mars 2026:"), "{place}: {}", page.text());
    }
    let poster = site.get(&format!("{public}/ark/affisch-a4")).await;
    assert!(
        poster.text().contains("Rättat 10 mars 2026") && !poster.text().contains("fel rubrik"),
        "{}",
        poster.text()
    );
    let index = site.get("/data").await;
    assert!(index.body.contains("\"why\":\"erratum\""), "{}", index.body);
    let told = site.get("/sv/sagt/flode").await;
    assert!(told.header("etag") != feed && told.body.contains("Diagrammet hade fel rubrik"), "{}", told.body);
    // The release itself is what it was, and what is out stays; what was typed meanwhile can be copied.
    assert_eq!(site.get(&csv).await.body, files.body);
    let fixed = site.get_as(&per, &own).await;
    assert!(!fixed.body.contains("name=\"barn|sv\""), "what is out stays: {}", fixed.text());
    let form = [("v", "3"), ("om", "gick"), ("barn|sv", "Nya ord."), ("vuxen|sv", "Nya ord."), ("do", "spara")];
    let late = site.fill_as(&per, &own, &form).await;
    assert!(late.status == StatusCode::CONFLICT && late.body.contains("Nya ord."), "{}", late.text());

    // What should never have stood there is gone after two presses, and the page says that it was there.
    let asked = press(&site, &per, &own, "Ta bort det som syns", &[]).await;
    assert!(site.get(&public).await.text().contains("fel rubrik"), "asked first");
    to(&site.press_as(&per, &asked, "Ja, ta bort det", &[]).await);
    let gone = site.get(&public).await;
    assert!(
        !gone.text().contains("fel rubrik") && gone.text().contains("Det som stod här är borttaget."),
        "{}",
        gone.text()
    );
    let log = site.stores.desk.audit().await.unwrap();
    let lines =
        log.iter().filter(|line| line.entry.object.as_ref().is_some_and(|(kind, _)| kind.as_str() == "afterword"));
    assert_eq!(lines.count(), 4, "written, changed, approved, taken away");
}

#[tokio::test]
async fn words_afterwards_take_two_seats_and_who_wrote_must_still_be_somebody() {
    let (site, per, barbro) = site().await;
    let (path, _) = out(&site, &per, &barbro).await;
    let axel = signed_in(&site, "Axel Demosson").await;
    let words = [("om", "rattelse"), ("barn|sv", "Fel namn."), ("vuxen|sv", "Fel namn.")];
    // An analyst approves and words nothing; of two in the same seat none is the other.
    let new = format!("{path}/efterat/ny");
    assert!(!site.get_as(&axel, &new).await.body.contains("<textarea"));
    let forced: Vec<_> = words.into_iter().chain([("v", "0"), ("do", "spara")]).collect();
    assert_eq!(site.fill_as(&axel, &new, &forced).await.status, StatusCode::NOT_FOUND);
    to(&written(&site, &barbro, &path, &words).await);
    let own = site.get_as(&barbro, &path).await.link("Vi rättar: Fel namn");
    assert!(!site.get_as(&axel, &own).await.body.contains("Säg ja och visa det"), "both are the second");
    assert!(site.get_as(&per, &own).await.body.contains("Säg ja och visa det"));
    let staff = site.stores.desk.all_staff().await.unwrap();
    let writer = staff.iter().find(|one| one.name == "Barbro Demosson").unwrap();
    for grant in &writer.person.grants {
        assert_eq!(site.stores.accounts.take_back(&writer.id, grant).await.unwrap(), Leaving::Done);
    }
    assert!(!site.get_as(&per, &own).await.body.contains("Säg ja och visa det"), "who wrote it may no longer");
    // A text that is dropped and written anew is another text.
    let asked = press(&site, &per, &own, "Ta bort", &[]).await;
    to(&site.press_as(&per, &asked, "Ja, ta bort texten", &[]).await);
    assert_eq!(site.get_as(&per, &own).await.status, StatusCode::NOT_FOUND);
    let form = [("v", "1"), ("om", "gick"), ("barn|sv", "Mina ord."), ("vuxen|sv", "Mina ord."), ("do", "spara")];
    let late = site.fill_as(&per, &own, &form).await;
    assert!(late.status == StatusCode::CONFLICT && late.body.contains("Mina ord."), "{}", late.text());
}

#[tokio::test]
async fn when_the_day_of_a_promise_has_come_the_desk_asks_how_it_went() {
    let (site, per, barbro) = site().await;
    let path = protected(&site, &per).await;
    let finding = worded(&site, &per, &path).await;
    let place = format!("{finding}/beslut/0");
    let page = site.get_as(&per, &place).await;
    to(&fill(&site, &per, &page, &place, &[("foljs", "2026-03-10"), ("do", "spara")]).await);
    tried(&site, &per, &path).await;
    let early = site.get_as(&per, &format!("{path}/efterat/ny")).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND, "of what is not out nothing is said afterwards");
    to(&press(&site, &per, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(&site, &barbro, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(&site, &barbro, &path, "Ge ut svaret", &[]).await);
    let page = site.get_as(&per, &path).await;
    let ask = page.link("Dags att berätta hur det gick: Tid att lyssna").replace("&amp;", "&");
    let page = site.get_as(&per, &ask).await;
    assert!(page.body.contains("value=\"gick\" checked"), "{}", page.body);
    let name = id(&finding);
    let options: Vec<&str> = page.body.split("<option").filter(|one| one.contains(name)).collect();
    assert!(options.iter().any(|one| one.contains("selected")), "{options:?}");
    let action = format!("{path}/efterat/ny");
    let went = "Nu har varje klass sin stund i veckan.";
    let filled = [("barn|sv", went), ("vuxen|sv", "Alla klasser har en stund sedan mars."), ("do", "spara")];
    to(&fill(&site, &per, &page, &action, &filled).await);
    let own = site.get_as(&per, &path).await.link("Så gick det: Nu har varje klass");
    to(&press(&site, &barbro, &own, "Säg ja och visa det", &[("last", "ja")]).await);
    let answer = site.get(&format!("/sv/sagt/{}", id(&path))).await;
    assert!(answer.text().contains("Så gick det Nu har varje klass sin stund i veckan."), "{}", answer.text());
    let page = site.get_as(&per, &path).await;
    assert!(!page.text().contains("Dags att berätta"), "{}", page.text());
    assert!(site.get("/sv/sagt").await.text().contains("Nytt 10 mars 2026: så gick det"));
}

#[tokio::test]
async fn who_may_no_longer_approve_has_no_say_in_what_goes_out() {
    let (site, per, barbro) = site().await;
    let path = protected(&site, &per).await;
    worded(&site, &per, &path).await;
    tried(&site, &per, &path).await;
    to(&press(&site, &per, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(&site, &barbro, &path, "Godkänn", &[("last", "ja")]).await);
    let page = site.get_as(&barbro, &path).await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let leader = staff.iter().find(|one| one.name == "Per Demosson").unwrap();
    let grants: Vec<Grant> =
        leader.person.grants.iter().filter(|grant| grant.role == Role::ProcessLeader).cloned().collect();
    for grant in &grants {
        assert_eq!(site.stores.accounts.take_back(&leader.id, grant).await.unwrap(), Leaving::Done);
    }
    let late = site.press_as(&barbro, &page, "Ge ut svaret", &[]).await;
    assert!(late.status == StatusCode::CONFLICT && late.text().contains("Två olika personer"), "{}", late.text());
    assert!(
        late.text().contains("Per Demosson godkände 10 mars 2026, men har inte den rätten längre"),
        "{}",
        late.text()
    );
    assert!(!late.body.contains("Ge ut svaret"), "{}", late.text());
    for grant in &grants {
        site.stores.accounts.give(&leader.id, grant).await.unwrap();
    }
    to(&press(&site, &barbro, &path, "Ge ut svaret", &[]).await);
}
