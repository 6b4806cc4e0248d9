//! *Enheter*: an administrator searches, checks, closes and adds units, and children's list follows at once.

use axum::http::StatusCode;

use super::contact::{at_the_desk, at_the_form};
use super::reception::staff;
use crate::support::site::{Seen, Site};

const UNITS: &str = "/sv/skrivbord/enheter";

/// Posts to a unit's page, with the mark of what it was like.
async fn act(site: &Site, cookie: &str, id: &str, fields: &[(&str, &str)]) -> Seen {
    let path = format!("{UNITS}/enhet/{id}");
    let page = site.get_as(cookie, &path).await;
    let seen = seen(&page);
    let all: Vec<(&str, &str)> = [("sedd", seen.as_str())].into_iter().chain(fields.iter().copied()).collect();
    site.fill_as(cookie, &path, &all).await
}

fn seen(page: &Seen) -> String {
    page.body.split("name=\"sedd\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// The names of the schools a child in a municipality may choose.
async fn schools(site: &Site, place: &str) -> String {
    let page = site.get("/sv/kontakt").await;
    let page = site.press(&page, place, &[]).await;
    site.press(&page, "Jag går i skolan", &[]).await.text()
}

#[tokio::test]
async fn those_to_be_checked_come_first_and_a_press_confirms() {
    let site = Site::new().await;
    let alva = at_the_desk(&site, "Ada Demosson").await;
    assert_eq!(site.get_as(&alva, "/sv/skrivbord").await.link("Enheter"), UNITS);
    let first = site.get_as(&alva, UNITS).await;
    assert!(first.text().contains("257 behöver kontrolleras"), "{}", first.text());
    let place = site.get_as(&alva, &first.link("Borgholm")).await;
    let (unsure, sure) = (place.text().find("Att kontrollera").unwrap(), place.text().find("Stämde").unwrap());
    assert!(unsure < sure, "those to be checked come first");
    let path = place.link("Gärdslösa skola");
    let unit = site.get_as(&alva, &path).await;
    assert!(unit.text().contains("sågs senast 2023") && unit.text().contains("Källa: Skolverket"), "{}", unit.text());
    assert!(schools(&site, "Borgholm").await.contains("Gärdslösa skola *"));
    site.press_as(&alva, &unit, "Stämmer i dag", &[]).await;
    let unit = site.get_as(&alva, &path).await;
    assert!(unit.text().contains("Stämde 10 mars 2026") && unit.text().contains("Kontrollerad · 10 mars 2026 · Ada"));
    assert!(schools(&site, "Borgholm").await.contains("Gärdslösa skola "), "children's list follows");
    assert!(!schools(&site, "Borgholm").await.contains("Gärdslösa skola *"));
}

#[tokio::test]
async fn a_search_finds_by_name_and_code_and_stands_in_no_address() {
    let site = Site::new().await;
    let alva = at_the_desk(&site, "Ada Demosson").await;
    for (typed, finds) in
        [("gärdslösa", true), ("74710343", true), ("skola GÄRDS", true), ("xyzzy", false), ("", false)]
    {
        let page = site.fill_as(&alva, UNITS, &[("do", "sok"), ("sok", typed)]).await;
        assert_eq!(page.status, StatusCode::OK, "{typed}");
        assert_eq!(page.text().contains("Gärdslösa skola"), finds, "{typed}");
    }
    let many = site.fill_as(&alva, UNITS, &[("sok", "s")]).await;
    assert!(many.text().contains("Det finns fler") && many.body.matches("class=\"card\"").count() == 60);
    let none = site.fill_as(&alva, UNITS, &[("sok", "\"><b>x")]).await;
    assert!(none.text().contains("Ingen enhet passar") && !none.body.contains("<b>x"));
}

#[tokio::test]
async fn a_closed_unit_leaves_the_childrens_list_and_keeps_its_threads() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    let alva = at_the_desk(&site, "Ada Demosson").await;
    let unit = site.get_as(&alva, &format!("{UNITS}/enhet/demoskolan")).await;
    assert!(unit.text().contains("Här finns en mottagning eller kontakter"), "it is told before");
    site.press_as(&alva, &unit, "Ja, stäng den", &[]).await;
    assert!(!schools(&site, "Kalmar").await.contains("Demoskolan"));
    let again = site.press(&form, "Skicka", &[("text", "Hej")]).await;
    assert_eq!(again.status, StatusCode::OK, "what was sent is there");
    let front = site.get("/sv/kontakt").await;
    let code = super::contact::code(&sent);
    let back = site.press(&front, "Öppna", &[("kod", &code)]).await;
    assert!(back.text().contains("Hej") && back.text().contains("inte lova att någon läser"));
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert_eq!(site.get_as(&anna, &inbox.link("Kontakt ")).await.status, StatusCode::OK, "staff answer on");
    let closed = site.get_as(&alva, &format!("{UNITS}/enhet/demoskolan")).await;
    assert!(closed.text().contains("Stängd 10 mars 2026"));
    site.press_as(&alva, &closed, "Öppna igen", &[]).await;
    assert!(schools(&site, "Kalmar").await.contains("Demoskolan"));
    let page = site.get_as(&alva, &format!("{UNITS}/enhet/demoskolan")).await;
    assert!(page.text().contains("Öppnad igen · 10 mars 2026") && page.text().contains("Stängd · 10 mars 2026"));
}

#[tokio::test]
async fn a_unit_is_added_and_edited_and_of_two_who_edit_one_is_told() {
    let site = Site::new().await;
    let alva = at_the_desk(&site, "Ada Demosson").await;
    let new = [("do", "andra"), ("name", "  Ekskolan  F-3 "), ("kind", "school"), ("municipality", "0834")];
    let more = [("forms", "forskoleklass"), ("forms", "grundskola"), ("year_min", "0"), ("year_max", "3")];
    let fields: Vec<_> = new.into_iter().chain(more).chain([("register_code", "12345678")]).collect();
    let added = site.fill_as(&alva, &format!("{UNITS}/ny"), &fields).await;
    assert_eq!(added.header("location"), format!("{UNITS}/enhet/12345678?sparat=1"), "{}", added.text());
    assert!(schools(&site, "Torsås").await.contains("Ekskolan F-3"));
    let twin = site.fill_as(&alva, &format!("{UNITS}/ny"), &fields).await;
    assert_eq!(twin.status, StatusCode::CONFLICT);
    assert!(twin.text().contains("finns redan") && twin.body.contains("value=\"12345678\""));
    let path = format!("{UNITS}/enhet/12345678");
    let page = site.get_as(&alva, &path).await;
    let mark = seen(&page);
    let mut edit = vec![("sedd", mark.as_str()), ("do", "andra"), ("name", "Ekskolan"), ("kind", "school")];
    edit.extend([("municipality", "0834"), ("forms", "grundskola")]);
    assert_eq!(site.fill_as(&alva, &path, &edit).await.status, StatusCode::SEE_OTHER);
    edit[2].1 = "Alskolan";
    let late = site.fill_as(&alva, &path, &edit).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("value=\"Alskolan\"") && late.text().contains("hann ändra här"));
    assert!(
        schools(&site, "Torsås").await.contains("Ekskolan") && !schools(&site, "Torsås").await.contains("Alskolan")
    );
    let kept = site.stores.units.history("12345678").await.unwrap();
    assert_eq!((kept.len(), kept[0].by.as_deref()), (2, Some("Ada Demosson")));
    let alva = staff(&site, "Ada Demosson").await;
    let log = site.stores.desk.audit().await.unwrap();
    let acts = log.iter().filter(|link| link.entry.object.as_ref().is_some_and(|(kind, _)| kind.as_str() == "unit"));
    assert!(acts.clone().count() == 2 && acts.clone().all(|link| link.entry.actor.as_ref().unwrap().as_str() == alva));
}

#[tokio::test]
async fn what_cannot_be_a_unit_is_told_by_field_and_stays_typed() {
    let site = Site::new().await;
    let alva = at_the_desk(&site, "Ada Demosson").await;
    let good = [("name", "Ekskolan"), ("kind", "school"), ("municipality", "0834")];
    for (field, value, says) in [
        ("name", "", "Namnet behöver vara"),
        ("name", "=HYPERLINK(1)", "Namnet behöver vara"),
        ("name", "Ek\u{202e}skolan", "Namnet behöver vara"),
        ("kind", "slott", "Något stämmer inte"),
        ("municipality", "0180", "Något stämmer inte"),
        ("forms", "trollskola", "Välj minst en skolform"),
        ("forms", "gymnasieskola", "Välj minst en skolform"),
        ("year_min", "-1", "siffra från 0 till 10"),
        ("year_max", "99999999999", "siffra från 0 till 10"),
        ("register_code", "1234567", "åtta siffror"),
        ("organiser", "<x>", "Den som driver enheten"),
    ] {
        let fields: Vec<_> =
            good.into_iter().filter(|(name, _)| *name != field).chain([(field, value), ("do", "andra")]).collect();
        for id in ["ny", "enhet/74710343"] {
            let path = format!("{UNITS}/{id}");
            let mark = if id == "ny" { String::new() } else { seen(&site.get_as(&alva, &path).await) };
            let fields: Vec<_> = fields.iter().copied().chain([("sedd", mark.as_str())]).collect();
            let page = site.fill_as(&alva, &path, &fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}: {}", page.text());
            assert!(page.text().contains(says), "{field} {value}: {}", page.text());
            let typed = ["name", "year_min", "year_max", "register_code"].contains(&field) && !value.is_empty();
            assert!(!typed || page.body.contains(&format!("value=\"{value}\"")), "{field} {value} is lost");
        }
    }
    for id in ["finns-inte", "..", "%00"] {
        assert_eq!(site.get_as(&alva, &format!("{UNITS}/enhet/{id}")).await.status, StatusCode::NOT_FOUND, "{id}");
    }
    let gone = act(&site, &alva, "74710343", &[("do", "spräng")]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert_eq!(site.stores.units.version().await.unwrap(), 1, "nothing was kept");
}
