//! Reaching one's named person: a phone without scripts writes, gets a code, comes back; the desk reads and answers.

use axum::http::StatusCode;
use domain::contact::code::Code;

use crate::support::site::{Seen, Site};

/// Words that must be nowhere but on the pages of those two.
const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";
const ANSWER: &str = "Svarskanarien Frida hör dig";

/// Signs somebody of the demo in and unlocks their key; the cookie.
pub async fn at_the_desk(site: &Site, name: &str) -> String {
    sign_in(site, &site.links.iter().find(|link| link.name == name).unwrap().path).await
}

/// Signs in by a link and unlocks the key; the cookie.
pub async fn sign_in(site: &Site, link: &str) -> String {
    let page = site.get(link).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let cookie = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let locked = site.get_as(&cookie, "/sv/skrivbord").await;
    let open = site.press_as(&cookie, &locked, "Lås upp", &[("fras", "lykta över sundet")]).await;
    assert_eq!(open.status, StatusCode::SEE_OTHER, "{}", open.text());
    cookie
}

/// From the front page to the form to the demo school's nurse.
pub async fn at_the_form(site: &Site) -> Seen {
    let page = site.get("/sv/kontakt").await;
    let page = site.press(&page, "Kalmar", &[]).await;
    let page = site.press(&page, "Jag går i skolan", &[]).await;
    let page = site.press(&page, "Demoskolan", &[]).await;
    site.press(&page, "Skriv<", &[]).await
}

/// The code on a page, as letters.
pub fn code(page: &Seen) -> String {
    let rest = page.body.split("class=\"letters\"").nth(1).unwrap();
    rest.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_phone_without_scripts_writes_and_comes_back_to_the_answer() {
    writes_and_comes_back(Site::new().await).await;
}

#[tokio::test]
async fn and_so_it_does_with_postgresql() {
    let now: jiff::Timestamp = "2026-03-10T12:00:00+01:00".parse().unwrap();
    writes_and_comes_back(Site::on_postgres(move || now).await).await;
}

async fn writes_and_comes_back(site: Site) {
    let form = at_the_form(&site).await;
    for told in ["Anna Demosson", "112", "116 111", "läser Omar", "torsdag 12 mars", "journal", "Dina föräldrar", "kod"]
    {
        assert!(form.text().contains(told), "{told} is not told: {}", form.text());
    }
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    assert!(sent.text().contains("svarar senast torsdag 12 mars"));
    let code = code(&sent);

    let desk = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&desk, "/sv/skrivbord").await;
    assert!(!inbox.body.contains(CANARY), "the inbox says nothing of what is written");
    let path = inbox.link("Kontakt ");
    let thread = site.get_as(&desk, &path).await;
    assert!(thread.text().contains(CANARY), "{}", thread.text());
    let taken = site.press_as(&desk, &thread, "Ta emot", &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let thread = site.get_as(&desk, &path).await;
    let answered = site.press_as(&desk, &thread, "Skicka svaret", &[("text", ANSWER)]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER);
    let thread = site.get_as(&desk, &path).await;
    let note = site.press_as(&desk, &thread, "Spara som anteckning", &[("note", "Bara för oss")]).await;
    assert_eq!(note.status, StatusCode::SEE_OTHER);

    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code)]).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.text());
    assert!(back.text().contains(ANSWER) && back.text().contains(CANARY));
    assert!(!back.text().contains("Bara för oss"), "a note is never read with the code");
    // Eight words open it as well.
    let words = Code::parse(&code).unwrap().words().join(" ");
    let back = site.press(&front, "Öppna", &[("kod", &words)]).await;
    assert!(back.text().contains(ANSWER));
    let more = site.press(&back, "Skicka", &[("text", "Tack")]).await;
    assert!(more.text().contains("Skickat") && more.text().contains("Tack"));
    let closed = site.press(&more, "Stäng", &[]).await;
    assert!(closed.text().contains("Stängt"));
    let late = site.press(&more, "Skicka", &[("text", "En sak till")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("En sak till"), "what was written stays");
    let again = site.press(&late, "Öppna", &[("kod", &code), ("text", "En sak till")]).await;
    assert!(again.text().contains("En sak till"));
}

#[tokio::test]
async fn the_database_shows_no_word_of_it() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let code = code(&sent);
    let words = Code::parse(&code).unwrap().words();
    let mut found = Vec::new();
    for file in std::fs::read_dir(site.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        found.push(bytes.len());
        for secret in [CANARY, "Kanarief", "sjunger", &code, &words.join(" "), &words[2..].join("")] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
        }
    }
    assert!(found.iter().sum::<usize>() > 10_000, "the database was looked at");
}

#[tokio::test]
async fn nothing_of_it_is_kept_by_a_browser_or_told_by_an_address() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let front = site.get("/sv/kontakt").await;
    for page in [&front, &form, &sent] {
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("set-cookie"), "");
        assert!(page.body.contains("<title>Lotsen</title>"));
        assert!(page.body.contains("action=\"/sv/kontakt\"") || !page.body.contains("<form method=\"post\""));
    }
    // The code in the address is ignored.
    let page = site.get(&format!("/sv/kontakt?kod={}&do=oppna", code(&sent))).await;
    assert!(!page.text().contains(CANARY));
}

#[tokio::test]
async fn a_form_sent_twice_is_stored_once_and_a_lost_answer_loses_no_code() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let first = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let second = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    assert_eq!(code(&first), code(&second));
    let changed = site.press(&form, "Skicka", &[("text", "Något annat")]).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(changed.text().contains("Ändringen skickades inte") && changed.body.contains("Något annat"));
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let inbox = site.get_as(&desk, "/sv/skrivbord").await;
    assert_eq!(inbox.body.matches("/sv/skrivbord/trad/").count(), 1);
}

#[tokio::test]
async fn wrong_codes_are_answered_kindly_and_all_alike() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let right = Code::parse(&code(&sent)).unwrap();
    let front = site.get("/sv/kontakt").await;
    let mut known = right.words().to_vec();
    known[7] = if known[7] == "sol" { "måne" } else { known[6] };
    let strange = Code::from_random([7; 11]).letters();
    let mut told = Vec::new();
    for typed in [known.join(" "), strange] {
        let page = site.press(&front, "Öppna", &[("kod", &typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(&typed), "what was typed stays");
        assert!(page.text().contains("Har du tappat koden?"), "a way on for whoever has lost it");
        told.push(page.text().replace(&typed, ""));
    }
    assert_eq!(told[0], told[1], "a known beginning is not told from an unknown one");
    for (typed, says) in [("", "Skriv in din kod"), ("hej på dig", "åtta ord"), (&"x".repeat(500), "längre än en kod")]
    {
        let page = site.press(&front, "Öppna", &[("kod", typed)]).await;
        assert!(page.text().contains(says), "{typed}: {}", page.text());
    }
}

#[tokio::test]
async fn what_cannot_be_sent_stays_in_the_form() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let empty = site.press(&form, "Skicka", &[("text", " \u{200b} ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("Du har inte skrivit något än"));
    let long = "å".repeat(9000);
    let page = site.press(&form, "Skicka", &[("text", &long)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains(&long) && page.text().contains("808 tecken"), "nothing is cut");
    // The code of the form goes on with it.
    assert_eq!(
        page.form("Skicka").1.split("c=").nth(1).unwrap().split('&').next(),
        form.form("Skicka").1.split("c=").nth(1).unwrap().split('&').next()
    );
}

#[tokio::test]
async fn danger_gets_the_crisis_card_first_and_nothing_of_it_is_kept() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", "Jag orkar inte leva längre")]).await;
    let (card, title) = (sent.body.find("card danger").unwrap(), sent.body.find("<h1").unwrap());
    assert!(card < title, "the crisis card comes first");
}

#[tokio::test]
async fn another_branch_sees_nothing_and_nothing_is_forbidden_only_missing() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    for stranger in ["Kim Demosson", "Leda Demosson", "Per Demosson"] {
        let cookie = at_the_desk(&site, stranger).await;
        assert!(!site.get_as(&cookie, "/sv/skrivbord").await.body.contains("/trad/"), "{stranger}");
        let page = site.get_as(&cookie, &path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{stranger}");
        assert!(!page.body.contains(CANARY));
    }
    let log = site.stores.desk.audit().await.unwrap();
    let hidden = log.iter().filter(|link| link.entry.outcome == domain::desk::Outcome::Hidden).count();
    assert_eq!(hidden, 3, "each try is in the log");
    let nobody = site.get(&path).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(&path.replace("/sv/", "/ar/")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_who_take_at_once_one_is_told() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let (anna, omar) = (at_the_desk(&site, "Anna Demosson").await, at_the_desk(&site, "Omar Demosson").await);
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    let (first, second) = (site.get_as(&anna, &path).await, site.get_as(&omar, &path).await);
    assert_eq!(site.press_as(&anna, &first, "Ta emot", &[]).await.status, StatusCode::SEE_OTHER);
    let late = site.press_as(&omar, &second, "Ta emot", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Någon annan hann före") && late.text().contains("Anna Demosson"));
}

#[tokio::test]
async fn a_link_works_once_and_a_wrong_phrase_opens_nothing() {
    let site = Site::new().await;
    let link = &site.links[0];
    let page = site.get(&link.path).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let cookie = entered.header("set-cookie").to_owned();
    for part in ["__Host-skrivbord=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(site.press(&page, "Logga in som", &[]).await.status, StatusCode::GONE);
    assert_eq!(site.get(&link.path).await.status, StatusCode::GONE);
    let cookie = cookie.split(';').next().unwrap();
    let locked = site.get_as(cookie, "/sv/skrivbord").await;
    let wrong = site.press_as(cookie, &locked, "Lås upp", &[("fras", "fel fras helt och hållet")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let out = site.press_as(cookie, &locked, "Logga ut", &[]).await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert!(site.get_as(cookie, "/sv/skrivbord").await.text().contains("Det här är en demo"));
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let site = Site::new().await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let id = &staff.iter().find(|one| one.name == "Anna Demosson").unwrap().id;
    let session = domain::desk::Session::begin("2026-03-10T12:00:00+01:00".parse().unwrap());
    site.stores.desk.begin_session(b"another machine", id, &session).await.unwrap();
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    let out = site.press_as(&anna, &inbox, "Logga ut överallt", &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains("Det här är en demo"));
    assert_eq!(site.stores.desk.session(b"another machine").await.unwrap(), None);
}

#[tokio::test]
async fn the_audit_log_says_who_and_when_and_no_word() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let path = site.get_as(&anna, "/sv/skrivbord").await.link("Kontakt ");
    site.get_as(&anna, &path).await;
    let log = site.stores.desk.audit().await.unwrap();
    let acts: Vec<&str> = log.iter().map(|link| link.entry.act.as_str()).collect();
    // The demo opened its survey first.
    assert_eq!(acts, ["edit-survey", "open-survey", "signed-in", "unlocked", "read-thread"]);
    let reached = domain::desk::verify(&log, &[]).unwrap();
    assert_eq!(reached.count, 5);
    let mut forged = log.clone();
    forged[1].entry.outcome = domain::desk::Outcome::Failed;
    assert!(domain::desk::verify(&forged, &[]).is_err());
}

#[tokio::test]
async fn what_was_typed_never_becomes_part_of_the_page() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let hostile = "</textarea><h2 id=inj>x</h2>&lt;b>&amp;";
    let escaped = "&lt;/textarea>&lt;h2 id=inj>x&lt;/h2>&amp;lt;b>&amp;amp;";
    let long = format!("{hostile}{}", "x".repeat(17_000));
    let kept = site.press(&form, "Skicka", &[("text", &long)]).await;
    let front = site.get("/sv/kontakt").await;
    let code = site.press(&front, "Öppna", &[("kod", hostile)]).await;
    let sent = site.press(&form, "Skicka", &[("text", hostile)]).await;
    assert_eq!(sent.status, StatusCode::OK);
    let opened = site.press(&front, "Öppna", &[("kod", &self::code(&sent))]).await;
    let changed = site.press(&form, "Skicka", &[("text", &format!("{hostile}2"))]).await;
    for page in [&kept, &code, &changed] {
        assert!(page.body.contains(escaped) && !page.body.contains("<h2 id=inj"), "{}", page.body);
    }
    assert!(!opened.body.contains("<h2 id=inj"));
}

#[tokio::test]
async fn a_changed_code_shuts_out_whoever_had_the_old_one_and_asking_twice_gives_the_same() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let (old, front) = (code(&sent), site.get("/sv/kontakt").await);
    let child = site.press(&front, "Öppna", &[("kod", &old)]).await;
    let thief = site.press(&front, "Öppna", &[("kod", &old)]).await;
    let first = site.press(&child, "Ge mig en ny kod", &[]).await;
    let second = site.press(&child, "Ge mig en ny kod", &[]).await;
    assert_eq!(code(&first), code(&second), "a second tap changes nothing");
    assert_ne!(code(&first), old);
    let first = site.press(&first, "Byt nu", &[]).await;
    let second = site.press(&second, "Byt nu", &[]).await;
    assert_eq!(code(&first), code(&second));
    for try_it in
        [site.press(&thief, "Ge mig en ny kod", &[]).await, site.press(&thief, "Skicka", &[("text", "x")]).await]
    {
        assert_eq!(try_it.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!try_it.text().contains(CANARY));
    }
    assert_eq!(site.press(&front, "Öppna", &[("kod", &old)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(site.press(&front, "Öppna", &[("kod", &code(&first))]).await.text().contains(CANARY));
}

#[tokio::test]
async fn a_code_that_was_not_made_here_is_not_taken() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let (action, carried) = form.form("Skicka");
    let own = Code::from_random([9; 11]).letters();
    let forged: Vec<String> =
        carried.split('&').map(|one| if one.starts_with("c=") { format!("c={own}") } else { one.to_owned() }).collect();
    let page = site.post(&action, &format!("{}&text=Hej", forged.join("&"))).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = site.press(&page, "Skicka", &[("text", "Hej")]).await;
    assert_ne!(code(&sent), own);
    // Nor does any other step put the sign of this server on it.
    for step in ["do=skriv", "do=skicka&text="] {
        let page =
            site.post(&action, &format!("{step}&r=c&k=0880&s=school&u=demoskolan&g=emi&b=write&c={own}&n=1")).await;
        assert!(page.body.contains("name=\"c\"") && !page.body.contains(&own), "{step} signs it");
    }
}

#[tokio::test]
async fn whoever_answered_is_named_and_a_new_word_gets_a_new_day() {
    let now =
        std::sync::Arc::new(std::sync::Mutex::new("2026-03-10T12:00:00+01:00".parse::<jiff::Timestamp>().unwrap()));
    let clock = now.clone();
    let site = Site::with_clock(move || *clock.lock().unwrap()).await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let omar = at_the_desk(&site, "Omar Demosson").await;
    let path = site.get_as(&omar, "/sv/skrivbord").await.link("Kontakt ");
    let thread = site.get_as(&omar, &path).await;
    site.press_as(&omar, &thread, "Skicka svaret", &[("text", ANSWER)]).await;
    *now.lock().unwrap() = "2026-03-20T09:00:00+01:00".parse().unwrap();
    let front = site.get("/sv/kontakt").await;
    let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
    assert!(back.body.contains("<bdi>Omar Demosson</bdi>"), "{}", back.body);
    let more = site.press(&back, "Skicka", &[("text", "En sak till")]).await;
    assert!(more.text().contains("svarar senast tisdag 24 mars"), "{}", more.text());
    let late = site.press_as(&omar, &thread, "Skicka svaret", &[("text", "Mitt långa svar")]).await;
    assert!(late.body.contains("Mitt långa svar"), "signed out meanwhile: the answer is given back");
}

#[tokio::test]
async fn danger_is_heard_also_where_one_says_who_one_is() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    for (filled, danger) in
        [(("tider", "Jag vill dö"), true), (("namn", "Jag vill dö"), true), (("namn", "Kim Andersson"), false)]
    {
        let front = site.get("/sv/kontakt").await;
        let back = site.press(&front, "Öppna", &[("kod", &code(&sent))]).await;
        let say = site.press(&back, "Säg vem du är", &[]).await;
        let said = site.press(&say, "Skicka", &[filled]).await;
        assert!(said.text().contains("Skickat") && said.text().contains(filled.1), "{}", said.text());
        assert_eq!(said.body.contains("card danger"), danger, "{filled:?}: {}", said.text());
    }
}
