//! The desk changes what citizens see: contacts, live, with history, and never so that somebody is left without a way on.

use axum::http::StatusCode;
use domain::desk::{Act, Action, Outcome};
use domain::guide::{ChannelKind, Directory, Service};
use proptest::prelude::*;
use server::guide::library::Library;
use server::guide::{check, live};

use crate::support::site::{Seen, Site, pair};

/// Signs somebody of the demo in; the cookie.
pub async fn signed_in(site: &Site, name: &str) -> String {
    let link = site.links.iter().find(|link| link.name == name).unwrap();
    let page = site.get(&link.path).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    entered.header("set-cookie").split(';').next().unwrap().to_owned()
}

/// Every field of the form as a browser would send it, with some of them changed, and what the button carries.
pub async fn send(site: &Site, cookie: &str, page: &Seen, button: &str, changed: &[(&str, &str)]) -> Seen {
    let (action, carried) = page.form(button);
    let act = carried.rsplit('&').next().unwrap();
    let at = page
        .body
        .match_indices(button)
        .map(|(at, _)| at)
        .find(|at| page.body[..*at].rfind("<form") > page.body[..*at].rfind("</form"))
        .unwrap();
    let start = page.body[..at].rfind("<form").unwrap();
    let form = &page.body[start..start + page.body[start..].find("</form").unwrap()];
    let mut fields: Vec<(String, String)> = Vec::new();
    let plain =
        |text: &str| text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let attribute = |tag: &str, name: &str| Some(plain(tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?));
    for piece in form.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        match tag.split_whitespace().next().unwrap_or_default() {
            "input" if tag.contains("type=\"checkbox\"") && !tag.contains(" checked") => {}
            "input" => fields.push((attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default())),
            "textarea" => {
                fields.push((attribute(tag, "name").unwrap(), plain(text.strip_prefix('\n').unwrap_or(text))));
            }
            "select" => fields.push((attribute(tag, "name").unwrap(), String::new())),
            "option" if tag.contains(" selected") => fields.last_mut().unwrap().1 = attribute(tag, "value").unwrap(),
            _ => {}
        }
    }
    for (name, value) in changed {
        match fields.iter_mut().find(|(one, _)| one == name) {
            Some(field) => (*value).clone_into(&mut field.1),
            None => fields.push(((*name).to_owned(), (*value).to_owned())),
        }
    }
    let body =
        fields.iter().map(|(name, value)| pair(name, value)).chain([act.to_owned()]).collect::<Vec<_>>().join("&");
    site.post_as(cookie, &action, &body).await
}

/// The reading that every change of a number needs.
const READ: [(&str, &str); 2] = [("0-source", "https://hogsby.se/kontakt"), ("0-read", "2026-03-09")];

#[tokio::test]
async fn a_number_changed_at_the_desk_is_what_citizens_see_and_can_be_taken_back() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let home = site.get_as(&cookie, "/sv/skrivbord").await;
    assert_eq!(home.header("location"), "/sv/skrivbord/kontakter", "an editor has no inbox");
    let list = site.get_as(&cookie, "/sv/skrivbord/kontakter").await;
    for told in ["Stämmer inte", "Att kontrollera", "Aldrig kontrollerad", "Här saknas någon nära", "Alla kontakter"]
    {
        assert!(list.text().contains(told), "{told}: {}", list.text());
    }
    let found = site.press_as(&cookie, &list, "Sök kontakt", &[("q", "bris BARN")]).await;
    assert_eq!(found.link("Bris"), "/sv/skrivbord/kontakter/bris-barn");
    // A number that stands on a page everybody can read.
    let directory = site.stores.guide.load().await.unwrap();
    let start = site.get("/sv/utan-nat").await.body;
    let shown = |service: &&Service| {
        let first = &service.channels[0];
        first.kind == ChannelKind::Phone && first.value.as_ref().is_some_and(|it| it.len() > 8 && start.contains(it))
    };
    let service = directory.services.iter().find(shown).unwrap();
    let old = service.channels[0].value.clone().unwrap();
    let path = &format!("/sv/skrivbord/kontakter/{}", service.id);
    let page = site.get_as(&cookie, path).await;
    assert!(page.body.contains("<div inert"), "the card cannot be pressed here");
    let numbers = |body: &str| (body.contains(&old), body.contains("020-11 22 33"));
    assert_eq!(numbers(&start), (true, false));
    let tag = site.get("/sv/utan-nat").await.header("etag").to_owned();
    let changed = [("0-value", "020-11 22 33"), READ[0], READ[1]];
    let shown = send(&site, &cookie, &page, "Visa hur det blir", &changed).await;
    assert!(shown.text().contains("Inget är sparat än") && shown.body.contains("tel:020112233"), "{}", shown.text());
    assert_eq!(numbers(&site.get("/sv/utan-nat").await.body), (true, false), "nothing is saved by looking");
    let saved = send(&site, &cookie, &page, "Spara ändringen", &changed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let now = site.get("/sv/utan-nat").await;
    assert_eq!(numbers(&now.body), (false, true), "at once, though the page was kept");
    assert_ne!(now.header("etag"), tag);
    assert!(site.get("/hsds/services?per_page=200&full=true").await.body.contains("020-11 22 33"));
    let page = site.get_as(&cookie, path).await;
    assert!(page.text().contains("Ellen Demosson ändrade, tisdag 10 mars"), "{}", page.text());
    assert!(page.text().contains(&format!("{old} → 020-11 22 33")));
    let undone = site.press_as(&cookie, &page, "Ångra den senaste", &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert_eq!(numbers(&site.get("/sv/utan-nat").await.body), (true, false));
    let page = site.get_as(&cookie, path).await;
    assert!(page.text().contains("Ellen Demosson ångrade") && page.text().contains("Ellen Demosson ändrade"));
    let log = site.stores.desk.audit().await.unwrap();
    let acts: Vec<_> = log.iter().filter(|one| one.entry.act == Act::Desk(Action::EditContact)).collect();
    assert!(acts.len() == 2 && acts.iter().all(|one| one.entry.outcome == Outcome::Done), "each is in the log");
}

#[tokio::test]
async fn what_would_leave_somebody_without_a_way_on_is_refused_in_plain_words() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let before = site.stores.edit.content().await.unwrap();
    for (id, change, says) in [
        ("1177", &[("0-hours", "unknown"), READ[0], READ[1]][..], "får ingen att vända sig till. Och "),
        ("bris-barn", &[("status", "inactive")], "leder hit och skulle leda fel"),
    ] {
        let page = site.get_as(&cookie, &format!("/sv/skrivbord/kontakter/{id}")).await;
        let refused = send(&site, &cookie, &page, "Spara ändringen", change).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{id}");
        let text = refused.text();
        assert!(text.contains("någon stå utan hjälp") && text.contains(says), "{text}");
        let (_, chosen) = change[0];
        assert!(refused.body.contains(&format!("value=\"{chosen}\" selected")), "what was chosen stays");
    }
    assert_eq!(site.stores.edit.content().await.unwrap(), before, "nothing was changed");
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(log.last().unwrap().entry.outcome, Outcome::Failed);
}

#[tokio::test]
async fn of_two_who_change_at_once_one_wins_and_the_other_sees_both() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let path = "/sv/skrivbord/kontakter/1177";
    let page = site.get_as(&cookie, path).await;
    let first = send(&site, &cookie, &page, "Spara ändringen", &[("name", "Första namnet")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text());
    let second = send(&site, &cookie, &page, "Spara ändringen", &[("name", "Andra namnet")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.text().contains("Någon annan hann före"));
    assert!(second.text().contains("nu Första namnet, du skrev Andra namnet"), "{}", second.text());
    assert!(second.body.contains("value=\"Andra namnet\""), "what was typed stays");
    // Seeing both, they may still want theirs.
    let third = send(&site, &cookie, &second, "Spara ändringen", &[]).await;
    assert_eq!(third.status, StatusCode::SEE_OTHER, "{}", third.text());
    assert!(site.get_as(&cookie, path).await.text().contains("Första namnet → Andra namnet"));
}

#[tokio::test]
async fn a_contact_that_citizens_called_wrong_comes_first_until_somebody_has_checked_it() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let directory = site.stores.guide.load().await.unwrap();
    let channel = &directory.service("1177").unwrap().channels[0].id;
    for _ in 0..2 {
        assert_eq!(site.post("/sv/stammer-inte", &pair("k", channel)).await.status, StatusCode::OK);
    }
    let list = site.get_as(&cookie, "/sv/skrivbord/kontakter").await;
    assert!(list.text().contains("”Numret stämmer inte”: 2"), "{}", list.text());
    let page = site.get_as(&cookie, "/sv/skrivbord/kontakter/1177").await;
    assert!(page.text().contains("”Numret stämmer inte”: 2"));
    let done = site.press_as(&cookie, &page, "Jag har kontrollerat", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let page = site.get_as(&cookie, "/sv/skrivbord/kontakter/1177").await;
    assert!(page.text().contains("Ellen Demosson kontrollerade"), "{}", page.text());
    assert!(!page.body.contains("Jag har kontrollerat i dag"), "once a day is enough");
    assert!(page.text().contains("Kontrollerat 10 mars 2026"), "the card says so: {}", page.text());
    assert!(site.get_as(&cookie, "/sv/skrivbord/kontakter").await.text().contains("Ingen har sagt att något är fel"));
    assert_eq!(site.stores.guide.wrong_reports().await.unwrap(), []);
}

#[tokio::test]
async fn a_form_with_faults_keeps_every_word_and_says_what_to_do() {
    let site = Site::new().await;
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let before = site.stores.edit.content().await.unwrap();
    let page = site.get_as(&cookie, "/sv/skrivbord/kontakter/1177").await;
    let hostile = "</textarea><h2 id=inj>\"x";
    for (field, typed, says) in [
        ("0-value", "ring oss", "Skriv numret med bara siffror"),
        ("0-value", "0480-45 00 00", "Skriv var och när du läste det nya"),
        ("0-source", "kalmar", "Skriv hela adressen"),
        ("0-read", "i går", "Skriv dagen du läste det"),
        ("0-read", "2026-03-11", "Den dagen har inte kommit än"),
        ("youngest", "-3", "Skriv åldern i hela år"),
        ("name", "", "Skriv något här"),
        ("about", &"å".repeat(301), "Skriv kortare"),
        ("cost", hostile, "Välj något i listan"),
        ("0-value", hostile, "Skriv numret med bara siffror"),
        ("0-source", hostile, "Skriv hela adressen"),
    ] {
        let answer = send(&site, &cookie, &page, "Spara ändringen", &[(field, typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {typed}");
        assert!(answer.text().contains(says), "{field} {typed}: {}", answer.text());
        assert!(answer.text().contains("Allt du skrev är kvar") && !answer.body.contains("<h2 id=inj"), "{typed}");
        if field != "cost" && !typed.contains('<') {
            assert!(answer.body.contains(typed), "{field} {typed} stays");
        }
    }
    // A name may say anything, and is only ever text.
    let named = send(&site, &cookie, &page, "Spara ändringen", &[("name", hostile)]).await;
    assert_eq!(named.status, StatusCode::SEE_OTHER);
    for path in ["/sv/skrivbord/kontakter/1177", "/sv/skrivbord/kontakter", "/sv/akut", "/sv/utan-nat"] {
        assert!(!site.get_as(&cookie, path).await.body.contains("<h2 id=inj"), "{path}");
    }
    // Wrong, truncated, foreign.
    for body in
        ["", "do=spara", "do=angra&v=99", "do=kontrollerad", "v=x&do=spara&name=a", "do=spara&99999-value=1", "%FF=%FF"]
    {
        let answer = site.post_as(&cookie, "/sv/skrivbord/kontakter/sos-112", body).await;
        assert!(!answer.status.is_server_error(), "{body}: {}", answer.status);
    }
    assert_eq!(
        site.stores.edit.content().await.unwrap().directory.service("sos-112"),
        before.directory.service("sos-112")
    );
    assert_eq!(site.get_as(&cookie, "/sv/skrivbord/kontakter/finns-inte").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        site.post_as(&cookie, "/sv/skrivbord/kontakter/finns-inte", "do=spara").await.status,
        StatusCode::NOT_FOUND
    );
    let log = site.stores.desk.audit().await.unwrap();
    assert!(domain::desk::verify(&log, &[]).is_ok());
}

#[tokio::test]
async fn to_everybody_else_there_is_nothing_there() {
    let site = Site::new().await;
    let paths = [
        "/sv/skrivbord/kontakter",
        "/sv/skrivbord/kontakter/1177",
        "/sv/skrivbord/texter",
        "/sv/skrivbord/texter/sv/frame",
        "/sv/skrivbord/text/sv/guide-crisis",
        "/sv/skrivbord/granska/fi",
        "/sv/skrivbord/terminer",
        "/sv/skrivbord/terminer/0880",
    ];
    let bodies = [
        "q=1177&tag=sv",
        "do=spara&v=0&name=x",
        "do=kontrollerad&v=0",
        "do=granskad&v=0",
        "do=alla&alla=guide-crisis+x",
    ];
    for name in ["Anna Demosson", "Kim Demosson", "Leda Demosson", "Per Demosson"] {
        let cookie = signed_in(&site, name).await;
        for path in paths {
            assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{name} {path}");
            for body in bodies {
                let status = site.post_as(&cookie, path, body).await.status;
                assert!(
                    [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&status),
                    "{name} {path}: {status}"
                );
            }
        }
        let home = site.get_as(&cookie, "/sv/skrivbord").await;
        assert!(!home.body.contains("/skrivbord/texter") && !home.body.contains("/skrivbord/kontakter"), "{name}");
    }
    let log = site.stores.desk.audit().await.unwrap();
    let hidden = log.iter().filter(|one| one.entry.outcome == Outcome::Hidden).count();
    assert!(hidden >= 4 * paths.len(), "{hidden} refusals are in the log");
    for path in paths {
        assert_eq!(site.get(path).await.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(site.get(&path.replace("/sv/", "/fi/")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let kept = site.post("/sv/skrivbord/kontakter/1177", "do=spara&name=Mitt+l%C3%A5nga+namn").await;
    assert!(kept.text().contains("Det du skrev skickades inte") && kept.body.contains("Mitt långa namn"));
    assert_eq!(site.stores.edit.number().await.unwrap(), site.app.library().number);
}

#[tokio::test]
async fn what_another_program_changes_is_picked_up_if_it_holds() {
    let site = Site::new().await;
    assert!(!live::pick_up(&site.app).await.unwrap(), "nothing is new");
    let mut content = site.stores.edit.content().await.unwrap();
    let named = |content: &mut Directory, name: &str| {
        let service = content.services.iter_mut().find(|service| service.id == "1177").unwrap();
        name.clone_into(&mut service.name);
    };
    named(&mut content.directory, "Ett nytt namn");
    assert!(!site.get("/sv/akut").await.body.contains("Ett nytt namn"));
    site.stores.edit.take_in(content.number, &content.directory, &[]).await.unwrap().unwrap();
    assert!(live::pick_up(&site.app).await.unwrap());
    assert!(site.get("/sv/akut").await.body.contains("Ett nytt namn"));
    // Something that leaves people without a way on, put there past the proof.
    let mut content = site.stores.edit.content().await.unwrap();
    content.directory.services.retain(|service| service.id != "bris-barn");
    site.stores.edit.take_in(content.number, &content.directory, &[]).await.unwrap().unwrap();
    assert!(!live::pick_up(&site.app).await.unwrap());
    assert!(site.app.library().directory.service("bris-barn").is_some(), "the old content stays");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]

    /// Whatever an editor tries, what is stored afterwards holds the proof, and is what is shown.
    #[test]
    fn no_accepted_edit_ever_breaks_the_proof(
        tries in proptest::collection::vec((0..82_usize, 0..5_usize, 0..25_u8), 1..4),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            let site = Site::new().await;
            let cookie = signed_in(&site, "Ellen Demosson").await;
            let services = site.stores.guide.load().await.unwrap().services;
            for (which, what, age) in tries {
                // Lines that many lean on are tried as often as all others together.
                let id = ["bris-barn", "1177", "sos-112"].get(which % 6).copied().unwrap_or(services[which % services.len()].id.as_str());
                let path = format!("/sv/skrivbord/kontakter/{id}");
                let page = site.get_as(&cookie, &path).await;
                let age = age.to_string();
                let change: &[(&str, &str)] = match what {
                    0 => &[("status", "inactive")],
                    1 => &[("youngest", &age), ("oldest", "")],
                    2 => &[("oldest", &age), ("youngest", "0")],
                    3 => &[("0-shown", "no")],
                    _ => &[("0-hours", "unknown"), ("0-source", "https://a.se/b"), ("0-read", "2026-03-10")],
                };
                let answer = send(&site, &cookie, &page, "Spara ändringen", change).await;
                assert!([303, 422].contains(&answer.status.as_u16()), "{id} {change:?}: {}", answer.status);
                let content = site.stores.edit.content().await.unwrap();
                let library = Library::of(&content).unwrap();
                assert!(check::check(&library).is_ok(), "{id} {change:?}");
                assert_eq!(site.app.library().directory, content.directory);
            }
        });
    }
}
