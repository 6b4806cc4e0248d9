//! *Folk*: who sees and manages whom, by role; what is taken back or ended is over at once.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::desk::{Act, Action, Branch, Grant, OrgId, Outcome, Person, Role, Scope, Session, UnitId};
use server::desk::people::link::new_person;
use server::desk::store::Staff;
use server::token::token;

use super::contact::at_the_desk;
use super::reception::staff;
use crate::support::site::{Seen, Site};
use crate::support::staff::{Clock, PASSPHRASE, PHRASE, session};

/// A Tuesday at noon.
const NOON: i64 = 1_773_140_400;

fn scope(unit: &str, branch: &str) -> Scope {
    let parse = |unit| UnitId::parse(unit).unwrap();
    Scope::branch(OrgId::parse("kommun-0880").unwrap(), parse(unit), Branch::parse(branch).unwrap())
}

/// Somebody with these grants, and the cookie of a session of theirs.
async fn seated(site: &Site, clock: &Clock, name: &str, grants: Vec<Grant>) -> (Staff, String) {
    let staff = new_person(name, &format!("{name}@exempel.se"), Person { active: true, grants });
    site.stores.desk.add_staff(&staff).await.unwrap();
    let token = token();
    let session = Session::begin(clock.now());
    site.stores.desk.begin_session(&site.keys().session(token.as_bytes()), &staff.id, &session).await.unwrap();
    (staff, format!("__Host-skrivbord={token}"))
}

async fn post_as(site: &Site, cookie: &str, path: &str, form: &str) -> Seen {
    let request = Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "127.0.0.1:3000")
        .header("origin", "http://127.0.0.1:3000")
        .header("cookie", cookie)
        .body(Body::from(form.to_owned()))
        .unwrap();
    site.send(request).await
}

async fn last(site: &Site) -> (Act, Outcome, Option<String>) {
    let entry = site.stores.desk.audit().await.unwrap().pop().unwrap().entry;
    (entry.act, entry.outcome, entry.object.map(|(_, id)| id.as_str().to_owned()))
}

#[tokio::test]
async fn each_role_and_each_page() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let emi = scope("skolan", "emi");
    let grant = |role| Grant { role, scope: emi.clone() };
    let (reader, _) = seated(&site, &clock, "lasare", vec![grant(Role::NamedPerson)]).await;
    let (editor, _) =
        seated(&site, &clock, "redaktor", vec![Grant { role: Role::Editor, scope: Scope::installation() }]).await;
    let own = format!("/sv/skrivbord/folk/{}", reader.id);
    let other = format!("/sv/skrivbord/folk/{}", editor.id);
    for role in Role::ALL {
        let scope = if role == Role::Administrator { Scope::installation() } else { emi.clone() };
        let (_, cookie) = seated(&site, &clock, role.as_str(), vec![Grant { role, scope }]).await;
        let (lead, keeper) = (role == Role::UnitLead, role == Role::Administrator);
        let expected = |seen: bool| if seen { StatusCode::OK } else { StatusCode::NOT_FOUND };
        for (path, seen) in [
            ("/sv/skrivbord/folk", lead || keeper),
            ("/sv/skrivbord/folk/ny", lead || keeper),
            (own.as_str(), lead || keeper),
            (other.as_str(), keeper),
            ("/sv/skrivbord/folk/finns-inte", false),
            ("/en/skrivbord/folk", lead || keeper),
            ("/fi/skrivbord/folk", false),
        ] {
            assert_eq!(site.get_as(&cookie, path).await.status, expected(seen), "{role:?} {path}");
            if !path.contains("/fi/") && !seen {
                assert_eq!((last(&site).await.0, last(&site).await.1), (Act::Desk(Action::Invite), Outcome::Hidden));
            }
        }
        let home = site.get_as(&cookie, "/sv/skrivbord").await;
        assert_eq!(home.body.contains("/sv/skrivbord/folk\""), lead || keeper, "{role:?}");
        // Nobody but the branch's lead makes a reader, whatever the form says; nobody but an administrator an editor.
        for (value, gives) in [
            ("named-person/kommun-0880/skolan/emi", lead),
            ("named-person/kommun-0880/skolan/psychosocial", false),
            ("named-person///", false),
            ("unit-lead/kommun-0880/skolan/emi", false),
            ("editor///", keeper),
            ("administrator///", keeper),
            ("administrator/kommun-0880//", false),
        ] {
            let form =
                format!("do=bjud&namn=Ny+Kollega&mejl={}-{}@exempel.se&uppdrag={value}", role.as_str(), value.len());
            let before = site.stores.desk.all_staff().await.unwrap().len();
            let page = post_as(&site, &cookie, "/sv/skrivbord/folk/ny", &form).await;
            let made = site.stores.desk.all_staff().await.unwrap().len() - before;
            assert_eq!((made == 1, page.status == StatusCode::OK), (gives, gives), "{role:?} {value}: {}", page.text());
        }
        for (form, done) in
            [("do=ta&uppdrag=named-person/kommun-0880/skolan/emi", lead), ("do=avsluta", lead || keeper)]
        {
            let (fresh, open) = seated(&site, &clock, "tillfallig", vec![grant(Role::NamedPerson)]).await;
            let path = format!("/sv/skrivbord/folk/{}", fresh.id);
            let status = post_as(&site, &cookie, &path, form).await.status;
            let in_still = site.get_as(&open, "/sv/skrivbord").await.text().contains("tillfallig");
            assert_eq!((status == StatusCode::SEE_OTHER, in_still), (done, !done), "{role:?} {form}");
            let outcome = if done { Outcome::Done } else { Outcome::Hidden };
            let lines = site.stores.desk.audit().await.unwrap();
            let about =
                |link: &&domain::desk::Link| link.entry.object.as_ref().is_some_and(|(_, id)| id.as_str() == fresh.id);
            assert_eq!(lines.iter().rev().find(about).unwrap().entry.outcome, outcome, "{role:?} {form}");
        }
        // What acts on a person: renewing (people made here have no address, so nobody), taking back, ending.
        for (path, form, done) in [
            (&own, "do=igen", false),
            (&own, "do=ta&uppdrag=editor///", false),
            (&own, "do=ta&uppdrag=%FF", false),
            (&other, "do=ta&uppdrag=editor///", keeper),
        ] {
            let status = post_as(&site, &cookie, path, form).await.status;
            assert_eq!(status == StatusCode::SEE_OTHER, done, "{role:?} {path} {form}: {status}");
        }
    }
    let nobody = post_as(&site, "", &own, "do=avsluta").await;
    assert_eq!((nobody.status, nobody.header("location")), (StatusCode::SEE_OTHER, "/sv/skrivbord"));
    assert!(site.stores.desk.staff(&reader.id).await.unwrap().unwrap().person.active);
}

/// A made-up school's lead, with an account, and a reader with an unlocked key.
async fn a_branch(site: &Site, clock: &Clock) -> (String, String) {
    let lead = vec![Grant { role: Role::UnitLead, scope: scope("skolan", "emi") }];
    let (_, lena) = seated(site, clock, "lena", lead).await;
    let value = "named-person/kommun-0880/skolan/emi";
    let link = site.invite(&lena, "Rut Läsare", "rut@exempel.se", "", value).await;
    let (rut, _) = site.enroll(&link, clock).await;
    let page = site.get_as(&rut, "/sv/skrivbord").await;
    site.press_as(&rut, &page, "Spara låsfrasen", &[("ny", PHRASE), ("igen", PHRASE)]).await;
    // No lead has listed her as a reader: that nobody waits is more than she can know.
    let own = site.get_as(&rut, "/sv/skrivbord").await.text();
    assert!(own.contains("Du läser inte det som barn skriver") && !own.contains("Ingen väntar på svar"), "{own}");
    (lena, rut)
}

#[tokio::test]
async fn who_works_here_already_gets_a_further_task_by_the_address_on_their_page_and_no_twin() {
    let site = Site::new().await;
    let ada = at_the_desk(&site, "Ada Demosson").await;
    let before = site.stores.desk.all_staff().await.unwrap().len();
    let leda = format!("/sv/skrivbord/folk/{}", staff(&site, "Leda Demosson").await);
    let own = site.get_as(&ada, &leda).await;
    assert!(own.text().contains("leda@exempel.se") && !own.text().contains("Redaktör"), "{}", own.text());
    let fields = [("do", "bjud"), ("namn", "Leda"), ("mejl", "leda@exempel.se"), ("uppdrag", "editor///")];
    let given = site.fill_as(&ada, "/sv/skrivbord/folk/ny", &fields).await;
    assert_eq!((given.status, given.header("location")), (StatusCode::SEE_OTHER, leda.as_str()), "{}", given.text());
    assert!(site.get_as(&ada, &leda).await.text().contains("Redaktör: hela Lotsen"));
    assert_eq!(site.stores.desk.all_staff().await.unwrap().len(), before);
}

#[tokio::test]
async fn ended_access_is_over_at_once_and_can_be_given_anew() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let (lena, rut) = a_branch(&site, &clock).await;
    let list = site.get_as(&lena, "/sv/skrivbord/folk").await;
    assert!(list.text().contains("Rut Läsare Arbetar här Läser och svarar: Skolsköterskan, skolan"), "{}", list.text());
    let path = list.link("Rut Läsare");
    let page = site.get_as(&lena, &path).await;
    let ended = site.press_as(&lena, &page, "Ja, avsluta nu", &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let gone = site.get_as(&rut, "/sv/skrivbord").await;
    assert!(gone.text().contains("Mejladress") && !gone.text().contains("Rut"), "{}", gone.text());
    assert_eq!(session(&site.sign_in("rut@exempel.se", PASSPHRASE, "").await), None);
    let page = site.get_as(&lena, &path).await;
    assert!(page.text().contains("Kan inte logga in längre"), "{}", page.text());
    let renewed = site.press_as(&lena, &page, "Ja, gör en ny länk", &[]).await;
    let address = renewed.body.split("id=\"lank\"").nth(1).unwrap().split(['>', '<']).nth(1).unwrap().to_owned();
    let (rut, _) = site.enroll(address.strip_prefix("http://127.0.0.1:3000").unwrap(), &clock).await;
    let home = site.get_as(&rut, "/sv/skrivbord").await;
    assert!(home.text().contains("Lås upp"), "the key is the same, and locked: {}", home.text());
    let acts: Vec<_> = site.stores.desk.audit().await.unwrap().into_iter().map(|link| link.entry.act).collect();
    assert!(acts.contains(&Act::Desk(Action::EndAccess)));
}

#[tokio::test]
async fn a_task_taken_back_ends_the_session_and_leaves_nothing_to_do() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let (lena, rut) = a_branch(&site, &clock).await;
    let path = site.get_as(&lena, "/sv/skrivbord/folk").await.link("Rut Läsare");
    let page = site.get_as(&lena, &path).await;
    let gone = site.press_as(&lena, &page, "Ja, ta tillbaka", &[]).await;
    assert_eq!((gone.status, gone.header("location")), (StatusCode::SEE_OTHER, "/sv/skrivbord/folk"));
    assert!(site.get_as(&rut, "/sv/skrivbord").await.text().contains("Mejladress"));
    assert_eq!(site.get_as(&lena, &path).await.status, StatusCode::NOT_FOUND, "no longer the lead's to see");
    clock.on(jiff::SignedDuration::from_secs(30));
    let id = path.rsplit('/').next().unwrap().to_owned();
    let token = token();
    let hash = site.keys().session(token.as_bytes());
    site.stores.desk.begin_session(&hash, &id, &Session::begin(clock.now())).await.unwrap();
    let home = site.get_as(&format!("__Host-skrivbord={token}"), "/sv/skrivbord").await;
    let unlocked = site.press_as(&format!("__Host-skrivbord={token}"), &home, "Lås upp", &[("fras", PHRASE)]).await;
    assert_eq!(unlocked.status, StatusCode::SEE_OTHER);
    let home = site.get_as(&format!("__Host-skrivbord={token}"), "/sv/skrivbord").await;
    assert!(home.text().contains("Din chef behöver bjuda in dig"), "{}", home.text());
    // Given again: the same person, no second account.
    let form = "do=bjud&namn=Rut&mejl=RUT@exempel.se&uppdrag=named-person/kommun-0880/skolan/emi";
    let given = post_as(&site, &lena, "/sv/skrivbord/folk/ny", form).await;
    assert_eq!((given.status, given.header("location")), (StatusCode::SEE_OTHER, path.as_str()));
}

#[tokio::test]
async fn a_unit_of_another_organisation_cannot_be_found() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    for (organisation, found) in [("kommun-0880", true), ("kommun-0881", false)] {
        let scope = Scope::organisation(OrgId::parse(organisation).unwrap());
        let (_, keeper) = seated(&site, &clock, organisation, vec![Grant { role: Role::Administrator, scope }]).await;
        for (typed, told) in [("Lindsdalsskol", !found), ("finns inte alls", true)] {
            let form = format!("do=sok&namn=Lisa&enhet={typed}");
            let page = post_as(&site, &keeper, "/sv/skrivbord/folk/ny", &form).await;
            assert_eq!(page.text().contains("Ingen enhet heter så"), told, "{typed}");
            assert!(page.body.contains("value=\"Lisa\""), "what was typed stays");
        }
    }
}

#[tokio::test]
async fn what_somebody_is_elsewhere_is_not_seen_here() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let (lena, _) = a_branch(&site, &clock).await;
    let path = site.get_as(&lena, "/sv/skrivbord/folk").await.link("Rut Läsare");
    let id = path.rsplit('/').next().unwrap();
    let elsewhere = Grant { role: Role::NamedPerson, scope: scope("gymnasiet", "psychosocial") };
    site.stores.accounts.give(id, &elsewhere).await.unwrap();
    for page in [site.get_as(&lena, "/sv/skrivbord/folk").await, site.get_as(&lena, &path).await] {
        assert!(page.text().contains("skolan") && !page.text().contains("gymnasiet"), "{}", page.text());
    }
    let page = site.get_as(&lena, &path).await;
    assert!(!page.body.contains("value=\"avsluta\"") && !page.body.contains("value=\"igen\""), "two leads");
    for form in ["do=avsluta", "do=igen", "do=ta&uppdrag=named-person/kommun-0880/gymnasiet/psychosocial"] {
        assert_eq!(post_as(&site, &lena, &path, form).await.status, StatusCode::NOT_FOUND, "{form}");
    }
}

#[tokio::test]
async fn what_is_typed_stays_and_what_is_hostile_stays_text() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let lead = vec![Grant { role: Role::UnitLead, scope: scope("skolan", "emi") }];
    let (_, cookie) = seated(&site, &clock, "lena", lead).await;
    let page = site.get_as(&cookie, "/sv/skrivbord/folk/ny").await;
    let hostile = "<b id=inj>\"Rut\"";
    let again = site.press_as(&cookie, &page, "Bjud in<", &[("namn", hostile), ("mejl", "rut")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.body.contains("value=\"&lt;b id=inj>&quot;Rut&quot;\"")
            || again.body.contains("&lt;b id=inj&gt;&quot;Rut&quot;")
    );
    assert!(!again.body.contains("<b id=inj"), "{}", again.body);
    assert!(again.text().contains("Skriv en mejladress"), "{}", again.text());
    for (name, mail) in
        [("", "a@exempel.se"), ("Rut", "a@exempel.se\r\nBcc: b@exempel.se"), ("Rut\u{202e}", "a@exempel.se")]
    {
        let page = site.press_as(&cookie, &page, "Bjud in<", &[("namn", name), ("mejl", mail)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name:?} {mail:?}");
    }
    for field in ["do=bjud&do=bjud", "do=avsluta&do=avsluta", "do=bjud&uppdrag=%FF"] {
        let status = post_as(&site, &cookie, "/sv/skrivbord/folk/ny", field).await.status;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
    }
}

#[tokio::test]
async fn nobody_takes_back_or_ends_their_own() {
    let clock = Clock::at(NOON);
    let site = Site::installed(true, None, clock.hands()).await;
    let (ada, _) = site.enroll(&site.administrator("ada@exempel.se", clock.now()).await, &clock).await;
    let list = site.get_as(&ada, "/sv/skrivbord/folk").await;
    let path = list.link("Ada Första");
    let page = site.get_as(&ada, &path).await;
    assert!(!page.body.contains("value=\"avsluta\"") && !page.body.contains("value=\"ta\""), "{}", page.text());
    for form in ["do=avsluta", "do=igen", "do=ta&uppdrag=administrator///"] {
        assert_eq!(post_as(&site, &ada, &path, form).await.status, StatusCode::NOT_FOUND, "{form}");
        assert_eq!(last(&site).await.1, Outcome::Hidden);
    }
    let form = "do=bjud&namn=Ada&mejl=ada@exempel.se&uppdrag=editor///";
    let page = post_as(&site, &ada, "/sv/skrivbord/folk/ny", form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Det är du själv"), "{}", page.text());
    assert_eq!(last(&site).await.1, Outcome::Hidden);
}

#[tokio::test]
async fn the_demo_shows_its_lead_the_people_of_the_branch() {
    let site = Site::new().await;
    let link = site.links.iter().find(|link| link.name == "Leda Demosson").unwrap();
    let page = site.get(&link.path).await;
    let leda = session(&site.press(&page, "Logga in som", &[]).await).unwrap();
    let list = site.get_as(&leda, "/sv/skrivbord/folk").await;
    for (name, seen) in
        [("Anna", true), ("Omar", true), ("Leda", true), ("Kim", false), ("Sara", false), ("Per", false)]
    {
        assert_eq!(list.text().contains(&format!("{name} Demosson")), seen, "{name}: {}", list.text());
    }
    assert!(list.text().contains("Skolsköterskan, Demoskolan"));
    for name in ["Anna Demosson", "Per Demosson", "Kim Demosson"] {
        let link = site.links.iter().find(|link| link.name == name).unwrap();
        let page = site.get(&link.path).await;
        let cookie = session(&site.press(&page, "Logga in som", &[]).await).unwrap();
        assert_eq!(site.get_as(&cookie, "/sv/skrivbord/folk").await.status, StatusCode::NOT_FOUND, "{name}");
    }
}
