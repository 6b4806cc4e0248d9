//! The guide, walked: from the first screen to somebody who can be reached, in each way there is.

use server::guide::library::Library;

use crate::support::site::{Seen, Site, pair};

/// Follows links, each by words of it.
pub async fn to_answer(site: &Site, mut page: Seen, steps: &[&str]) -> Seen {
    for step in steps {
        page = site.get(&page.link(step)).await;
        assert_eq!(page.status, 200, "{step}");
    }
    page
}

#[tokio::test]
async fn a_need_a_municipality_and_an_age_lead_to_a_real_contact() {
    let site = Site::new().await;
    let start = site.get("/").await;
    assert_eq!(start.status, 200, "the start page itself, no redirect");
    let page = to_answer(&site, start, &[">Skolan<", ">Jag orkar inte gå till skolan<"]).await;
    let page = to_answer(&site, page, &[">Högsby<", ">14<", "Den här veckan"]).await;
    let text = page.text();
    assert!(text.contains("Börja här") && text.contains("Skolsköterskan eller kuratorn på din skola"), "{text}");
    assert!(text.contains("116 111"), "an answer ends in a line that is staffed: {text}");
    assert!(page.header("cache-control").contains("private"), "{}", page.header("cache-control"));
    assert!(!page.header("etag").is_empty());
}

#[tokio::test]
async fn on_a_saturday_nobody_is_sent_to_a_school_that_is_shut() {
    let steps = [">Jag mår dåligt<", "stressad", ">Kalmar<", ">12<", "Den här veckan"];
    let tuesday = Site::new().await;
    let page = to_answer(&tuesday, tuesday.get("/sv").await, &steps).await.text();
    let begins = |page: &str, name: &str| page.split("Börja här").nth(1).unwrap().trim_start().starts_with(name);
    assert!(begins(&page, "Skolsköterskan") && !page.contains("nog stängd"), "{page}");
    let saturday = Site::at("2026-03-14T23:00:00+01:00").await;
    let page = to_answer(&saturday, saturday.get("/sv").await, &steps).await.text();
    assert!(
        begins(&page, "Bris") && page.contains("Skolan är nog stängd nu. Den öppnar tidigast på måndag."),
        "{page}"
    );
}

#[tokio::test]
async fn a_school_that_comes_first_never_looks_open_at_night_and_a_line_stands_beside_it() {
    let steps = [">Jag mår dåligt<", "stressad", ">Kalmar<", ">12<", "Det kan vänta"];
    let night = Site::at("2026-03-10T22:00:00+01:00").await;
    let answer = to_answer(&night, night.get("/sv").await, &steps).await;
    let first = answer.text().split("Börja här").nth(1).unwrap().split("Om du hellre vill").next().unwrap().to_owned();
    assert!(first.trim_start().starts_with("Skolsköterskan"), "{first}");
    assert!(first.contains("Skolan är nog stängd nu. Den öppnar tidigast i morgon."), "{first}");
    assert!(first.contains("Till dess: Bris, 116 111"), "{first}");
    // Its name is said as a sentence of the language, and no part of a Swedish one.
    let arabic = night.get(&answer.link("العربية")).await.text();
    assert!(arabic.contains("حتى ذلك الوقت: اتصل بخط بريس (Bris)"), "{arabic}");
    // On a day without school, a guardian who did not say that it can wait begins with somebody who answers.
    let saturday = Site::at("2026-03-14T12:00:00+01:00").await;
    let steps = ["För mitt barn", "Ditt barn mår dåligt", "Ditt barn känner oro", ">Kalmar<", ">12<"];
    let asked = to_answer(&saturday, saturday.get("/sv").await, &steps).await;
    let soon = saturday.get(&asked.link("Den här veckan")).await.text();
    assert!(soon.split("Börja här").nth(1).unwrap().trim_start().starts_with("1177"), "{soon}");
    let waits = saturday.get(&asked.link("Det kan vänta")).await.text();
    let first = waits.split("Börja här").nth(1).unwrap();
    assert!(first.trim_start().starts_with("Skolsköterskan") && first.contains("tidigast på måndag."), "{first}");
    assert!(first.contains("Till dess: ring 1177 för råd"), "{first}");
}

#[tokio::test]
async fn whoever_told_no_age_is_told_for_which_ages_a_contact_is() {
    let site = Site::new().await;
    let steps = [">Kropp, sex och hälsa<", "Jag undrar om kropp, kärlek och sex", ">Kalmar<"];
    let asked = to_answer(&site, site.get("/sv").await, &steps).await;
    let untold = to_answer(&site, site.get(&asked.link("Hoppa över")).await, &["Det kan vänta"]).await.text();
    let (clinic, rest) = untold.split_once("Om du hellre vill").unwrap();
    assert!(clinic.contains("Digital ungdomsmottagning") && clinic.contains("Från 13 år"), "{untold}");
    assert!(rest.contains("Skolsköterskan"), "somebody for every age is there too: {untold}");
    let told = to_answer(&site, asked, &[">14<", "Det kan vänta"]).await.text();
    assert!(told.contains("Digital ungdomsmottagning") && !told.contains("Från 13 år"), "{told}");
}

#[tokio::test]
async fn every_question_can_be_skipped() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let page = to_answer(&site, start, &[">Hemma<", "Hoppa över", "Hoppa över", "Hoppa över", "Hoppa över"]).await;
    assert!(page.text().contains("Börja här"), "{}", page.text());
}

#[tokio::test]
async fn changing_one_answer_keeps_the_rest() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let page =
        to_answer(&site, start, &[">Skolan<", ">Jag orkar inte gå till skolan<", ">Högsby<", ">14<", "Det kan vänta"])
            .await;
    let asked = site.get(&page.link("Ändra svaret: Högsby")).await;
    assert!(asked.text().contains("Var bor du?"), "{}", asked.text());
    let changed = site.get(&asked.link(">Kalmar<")).await;
    let text = changed.text();
    assert!(text.contains("Börja här") && text.contains("Kalmar ✎") && text.contains("14 år"), "{text}");
    assert!(!text.contains("Högsby ✎"), "{text}");
}

#[tokio::test]
async fn danger_is_posted_never_kept_and_has_its_own_way_back() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let page = site.post("/sv/vart", &start.button("Någon gör mig illa")).await;
    assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "no-store"));
    let page = site.post("/sv/vart", &page.button("Jag är rädd hemma")).await;
    assert!(page.text().contains("Var bor du?"), "{}", page.text());
    let page = site.post("/sv/vart", &page.button(">Nybro<")).await;
    // Back carries the answers: the question before is asked again, and the topic before that.
    let back = site.post("/sv/vart", &page.button("Tillbaka")).await;
    assert!(back.text().contains("Var bor du?") && back.text().contains("Jag är rädd hemma ✎"), "{}", back.text());
    let page = site.post("/sv/vart", &page.button(">12<")).await;
    let page = site.post("/sv/vart", &page.button("Jag behöver någon nu")).await;
    let text = page.text();
    assert!(text.contains("112") && text.contains("116 111"), "{text}");
    let flow = Library::built_in().unwrap().flow;
    for link in page.body.split("href=\"").skip(1) {
        let href = link.split('"').next().unwrap();
        // A link may begin another way through the guide, but carries nothing of this one.
        if let Some(code) = href.split('/').nth(3).filter(|_| href.starts_with("/sv/")) {
            let answers = flow.decode(code).unwrap();
            assert!(!flow.walk(&answers).sensitive && flow.walk(&answers).facts.place.is_none(), "{href}");
        }
    }
}

#[tokio::test]
async fn a_crisis_answer_is_at_most_two_steps_from_anywhere() {
    let site = Site::new().await;
    for path in ["/", "/sv/om", "/sv/fragor", "/ar", "/sv/spara", "/sv/saknas"] {
        let page = site.get(path).await;
        assert!(page.body.contains("tel:112") && page.body.contains("/akut"), "{path}");
    }
    let crisis = site.get("/sv/akut").await.text();
    assert!(crisis.contains("Om ingen svarar") && crisis.contains("112"), "{crisis}");
}

#[tokio::test]
async fn in_danger_a_guardian_is_spoken_to_as_one() {
    let site = Site::new().await;
    let crisis = site.get("/sv/akut").await;
    assert!(crisis.body.contains("href=\"/sv/akut/vuxen\""), "{}", crisis.body);
    let grown = site.get("/sv/akut/vuxen").await;
    let text = grown.text();
    assert!(text.contains("om ditt barn är i fara") && text.contains("Lämna inte ditt barn ensamt"), "{text}");
    assert!(grown.body.contains("tel:112") && grown.body.contains("href=\"/sv/akut\""), "and back");
    assert!(!grown.body.contains("tel:116111\" rel"), "a line for children is not a guardian's");
    let found = site.post("/sv/sok", "q=mitt+barn+vill+inte+leva&v=g").await;
    let (card, title) = (found.body.find("Är ditt barn i fara nu?"), found.body.find("<h1"));
    assert!(card.is_some() && card < title, "{}", found.text());
    assert!(found.body.contains("href=\"/sv/akut/vuxen\"") && found.body.contains("tel:1177"));
}

#[tokio::test]
async fn a_wrong_number_is_told_of_at_every_number_behind_one_fold_at_most() {
    let site = Site::new().await;
    let page = site.get(&site.get("/sv").await.link("Jag mår dåligt")).await;
    let page = to_answer(&site, page, &["Hoppa över", ">Kalmar<", ">12<", "Det kan vänta"]).await;
    // Questions beside an answer come after all contacts.
    let main = page.body.split("<main").nth(1).unwrap().split("calm asks").next().unwrap();
    let (mut deep, mut reports, mut calls) = (0_usize, 0, 0);
    for tag in main.split('<').skip(1) {
        if tag.starts_with("details") {
            deep += 1;
        } else if tag.starts_with("/details") {
            deep -= 1;
        } else if tag.contains("stammer-inte") {
            assert_eq!(deep, 1, "{tag}");
            reports += 1;
        } else if tag.contains("href=\"tel:") {
            calls += 1;
        }
    }
    assert!(calls >= 2 && reports >= calls, "{calls} numbers, {reports} reports");
}

#[tokio::test]
async fn the_wheel_leads_on_and_an_empty_one_says_what_to_do() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let wheel = site.get(&start.link("Jag vet inte riktigt")).await;
    let code = wheel.body.split("name=\"c\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let slot = wheel.body.split("name=\"s\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let page = site.post("/sv/vart", &format!("v=2&c={code}&s={slot}")).await;
    assert_eq!(page.status, 303);
    assert!(site.get(page.header("location")).await.text().contains("Vad stämmer bäst?"));
    let empty = site.post("/sv/vart", &format!("c={code}&s={slot}")).await;
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("Välj en av delarna"), "{}", empty.text());
}

#[tokio::test]
async fn the_guardians_voice_says_your_child() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let page = site.get(&start.link("För mitt barn")).await;
    assert!(page.text().contains("Ditt barn mår dåligt"), "{}", page.text());
    let page =
        to_answer(&site, page, &["Ditt barn mår dåligt", "Hoppa över", ">Kalmar<", ">4<", "Det kan vänta"]).await;
    assert!(page.text().contains("ditt barn"), "{}", page.text());
}

#[tokio::test]
async fn questions_beside_a_guardians_answer_are_answered_to_the_guardian() {
    let site = Site::new().await;
    let library = Library::built_in().unwrap();
    let topic = library.book.source().say("guide-topic-somn", domain::guide::Voice::Guardian).to_string();
    let start = site.get(&site.get("/sv").await.link("För mitt barn")).await;
    let steps = ["Ditt barn mår dåligt", topic.as_str(), ">Kalmar<", ">12<", "Det kan vänta"];
    let page = to_answer(&site, start, &steps).await;
    assert!(page.body.contains("Är du orolig för ditt barn så räcker det."), "{}", page.text());
    assert!(!page.body.contains("Känns det jobbigt för dig så räcker det."));
    let start = site.get("/sv").await;
    let steps = [">Jag mår dåligt<", "Jag kan inte sova", ">Kalmar<", ">12<", "Det kan vänta"];
    assert!(to_answer(&site, start, &steps).await.body.contains("Känns det jobbigt för dig så räcker det."));
}

#[tokio::test]
async fn free_words_find_the_topic_and_danger_comes_first() {
    let site = Site::new().await;
    let page = site.post("/sv/sok", "q=orkar+inte+plugget&v=c").await;
    assert!(page.text().contains("Jag orkar inte gå till skolan"), "{}", page.text());
    assert_eq!(page.header("cache-control"), "no-store");
    let page = site.post("/sv/sok", "q=jag+vill+inte+leva+mer&v=c").await;
    let (card, title) = (page.body.find("Är du i fara nu?"), page.body.find("<h1"));
    assert!(card.is_some() && card < title, "the crisis card stands before everything");
    let page = site.post("/sv/sok", "q=xyzzyqq&v=c").await;
    assert!(
        page.text().contains("Vi hittade inget") && page.body.contains("value=\"xyzzyqq\""),
        "what was typed is kept"
    );
}

#[tokio::test]
async fn a_question_is_found_and_twelve_offices_are_one_line_that_asks_where_one_lives() {
    let site = Site::new().await;
    let found = async |typed: &str, voice: &str| {
        let page = site.post("/sv/sok", &format!("{}&v={voice}", pair("q", typed))).await;
        page.body.split_once("<ul class=\"choices\">").unwrap().1.split_once("</main>").unwrap().0.to_owned()
    };
    let listed = async |typed: &str| found(typed, "c").await;
    let list = listed("Vad gör socialtjänsten?").await;
    assert!(list.split("</details>").next().unwrap().contains("Vad gör socialtjänsten?"), "{list}");
    let list = listed("socialtjänsten").await;
    let (question, line) = (list.find("Vad gör socialtjänsten?"), list.find("var bor du?"));
    assert!(line.is_some() && line < question, "who says the name looks for the office: {list}");
    assert_eq!(list.matches("var bor du?").count(), 1, "{list}");
    // Of some no number was read: they are named, none is shown, and it says what to do instead, near them first.
    let (own, without) = list.split_once("Här har vi ingen kontakt som vi är säkra på.").unwrap();
    let without = without.split_once("</details>").unwrap().0;
    let parts = || without.split("<p lang=\"sv\">").skip(1);
    let named: Vec<&str> =
        parts().filter_map(|part| part.split("</p>").next()).flat_map(|all| all.split(", ")).collect();
    for (_, name) in domain::guide::MUNICIPALITIES {
        assert!(own.contains(&format!(">{name}</p>")) != named.contains(&name), "{name}: {list}");
    }
    assert!(without.contains("ring 112") && !without.contains("0486-331 00"), "{without}");
    let of = |name: &str| parts().find(|part| part.split("</p>").next().unwrap().contains(name)).unwrap();
    assert!(of("Torsås").contains("tel:020453900") && of("Torsås").contains("tel:116111"), "{without}");
    assert!(of("Hultsfred").contains("tel:116111") && !of("Hultsfred").contains("tel:020453900"), "{without}");
    assert!(of("Kalmar").contains("href=\"https://kalmar.se\""), "{without}");
    let list = found("socialtjänsten", "g").await;
    assert!(
        list.contains("var bor ditt barn?") && !list.contains("var bor du?"),
        "a grown-up is asked about the child: {list}"
    );
    let list = listed("soc vimmerby").await;
    assert!(list.contains("unga – Vimmerby") && !list.contains("unga – Borgholm"), "{list}");
    let without = listed("soc nybro").await;
    assert!(without.split_once("ingen kontakt som vi är säkra på.").unwrap().1.contains("Nybro"), "{without}");
    let grown = found("socialtjänsten", "g").await;
    let grown = grown.split_once("ingen kontakt som vi är säkra på.").unwrap().1.split("</details>").next().unwrap();
    assert!(!grown.contains("tel:116111") && grown.contains("tel:1177"), "a grown-up is given their own: {grown}");
}

#[tokio::test]
async fn under_a_card_of_danger_the_list_begins_with_what_the_danger_is() {
    let site = Site::new().await;
    for (lang, typed, voice, first) in [
        ("sv", "min+son+pratar+om+att+ta+livet+av+sig", "c", "Jag tänker på att inte leva"),
        ("sv", "min+son+pratar+om+att+ta+livet+av+sig", "g", "Ditt barn tänker på att inte leva"),
        ("sv", "ska+bli+bortgift", "c", "Familjen styr vem jag får träffa eller älska"),
        ("fi", "lapseni+haluaa+kuolla", "g", "Lapsesi ajattelee, ettei halua elää"),
        ("en", "i+want+to+kill+myself", "c", "I think about not being alive"),
    ] {
        let page = site.post(&format!("/{lang}/sok"), &format!("q={typed}&v={voice}")).await;
        let list = page.body.split("<ul class=\"choices\">").nth(1).unwrap();
        let best = list.split("</li>").next().unwrap();
        assert!(best.contains(first), "{lang} {typed}: {}", page.text());
    }
    // "I do not want to live" and "I eat almost nothing" share the word for "not" alone.
    let page = site.post("/ar/sok", &format!("{}&v=c", pair("q", "لا أريد العيش"))).await;
    let eats = site.app.library().book.language("ar").unwrap().get("ask-ater-nastan-inget");
    assert!(!page.body.contains(&*eats), "{}", page.text());
}

#[tokio::test]
async fn one_tap_says_that_a_number_is_wrong() {
    let site = Site::new().await;
    let page = site.post("/sv/stammer-inte", "k=bris-barn-phone&c=").await;
    assert!(page.text().contains("Tack, nu vet vi"), "{}", page.text());
    assert_eq!(site.stores.guide.wrong_reports().await.unwrap(), [("bris-barn-phone".to_owned(), 1)]);
    assert_eq!(site.post("/sv/stammer-inte", "k=nobody&c=").await.status, 404);
}

#[tokio::test]
async fn the_note_says_whom_to_reach_and_not_what_about() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let page =
        to_answer(&site, start, &[">Skolan<", ">Jag orkar inte gå till skolan<", ">Högsby<", ">14<", "Det kan vänta"])
            .await;
    let note = site.get(&page.link("Min lapp")).await;
    let text = note.text();
    assert!(text.contains("116 111") && text.contains("112") && !text.contains("orkar inte gå"), "{text}");
}
