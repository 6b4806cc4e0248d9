//! *Egna ord* at the desk: two code what was written, a theme gets its count, and a quote leaves when every rule holds.

use axum::http::StatusCode;
use domain::desk::{OrgId, Role, Scope};
use domain::mapping::words::quote::Voice;
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::questionnaire::Name;
use domain::survey::wave::{Mode, SurveyState};
use jiff::civil::Date;
use serde_json::json;
use server::mapping::words::standing_quotes;
use server::survey::open::{self, Opening};
use server::survey::store::{Closing, SurveyRow};

use super::contact::at_the_desk;
use crate::support::release::{publish, sample};
use crate::support::site::{Seen, Site};
use crate::support::survey::{form, line, question};

/// What twelve wrote: six of one theme, from two municipalities, and six of another.
const TEXTS: [(&str, &str); 12] = [
    ("0880", "ingen lyssnar på mig när jag säger vad jag behöver"),
    ("0880", "de vuxna hör men bryr sig inte"),
    ("0880", "min kompis Hampus sa samma sak till läraren"),
    ("0881", "jag fick vänta och ingen frågade mig"),
    ("0881", "man borde få säga vad man tycker innan de bestämmer"),
    ("0881", "vuxna pratar över huvudet på en"),
    ("0880", "det är för stökigt i matsalen"),
    ("0880", "bussen går för sällan"),
    ("0881", "jag vill ha längre rast"),
    ("0881", "maten är kall"),
    ("", "det är för lite tid mellan lektionerna"),
    ("", "gympan är rolig"),
];

/// A closed wave of those answers; its survey and its id.
pub(super) async fn closed(site: &Site, organization: &str) -> (String, String) {
    let by = site.stores.desk.all_staff().await.unwrap().remove(0).id;
    let day: Date = "2026-03-02".parse().unwrap();
    let mut asked =
        form("youth", vec![question("kommun", json!({"one": "kommun"})), question("varfor", json!("text"))]);
    let place = |code: &str, name: &str| json!({"value": code, "label": {"sv": name, "ar": name}});
    asked["lists"]["kommun"] = json!([place("0880", "Kalmar"), place("0881", "Nybro")]);
    let contract = json!({
        "asks": {"sv": "Demokommunen"}, "decides": {"sv": "Nämnden"}, "answer_on": "2026-04-20",
        "answer_where": {"sv": "Här i Lotsen."},
    });
    let survey = uuid::Uuid::new_v4().to_string();
    let row = SurveyRow {
        id: survey.clone(),
        organization: organization.to_owned(),
        questionnaire: asked.to_string(),
        contract: contract.to_string(),
        plan: json!({
            "backgrounds": [{"question": "kommun", "role": "municipality"}],
            "measures": [{"question": "kommun", "class": "s0"}],
        })
        .to_string(),
        state: SurveyState::Draft,
        version: 1,
        made_by: by.clone(),
        made_on: day,
        changed_by: by,
        changed_on: day,
    };
    site.stores.survey.add_survey(&row, &line(site)).await.unwrap();
    let link = format!("prov-{}", &survey[..6]);
    let closes_on = "2026-03-20".parse().unwrap();
    let opening =
        Opening { survey: &survey, version: 1, link: &link, mode: Mode::Open, opens_on: day, closes_on, codes: 0 };
    let wave = open::open(&site.app, opening, &line(site)).await.unwrap().unwrap();
    let at = |name: &str| Place::of(Name::parse(name).unwrap());
    let answers: Vec<Closing> = (0_u8..)
        .zip(TEXTS)
        .map(|(number, (place, words))| {
            let mut all = Answers([(at("varfor"), Value::Text(words.to_owned()))].into());
            if !place.is_empty() {
                all.0.insert(at("kommun"), Value::One(place.to_owned()));
            }
            Closing { key: vec![number; 16], answers: all }
        })
        .collect();
    assert!(site.stores.answers.shut(&wave, &line(site)).await.unwrap());
    assert!(site.stores.answers.close(&wave, 0, &answers).await.unwrap());
    (survey, wave)
}

/// Somebody of a role, signed in.
pub(super) async fn employed(site: &Site, name: &str, role: Role, scope: Scope) -> String {
    site.employ(name, role, scope, site.app.now()).await;
    let page = site.get(&format!("/sv/skrivbord/in/{name}")).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    entered.header("set-cookie").split(';').next().unwrap().to_owned()
}

pub(super) fn demo() -> Scope {
    Scope::organisation(OrgId::parse("demo-kommun").unwrap())
}

/// Two themes with a code each; the ids of theme and code, the one of not being heard first.
pub(super) async fn book(site: &Site, cookie: &str, survey: &str, wave: &str) -> [(String, String); 2] {
    let bench = format!("/sv/skrivbord/ord/{wave}");
    for name in ["Inte hörd", "Vardagen"] {
        let page = site.get_as(cookie, &bench).await;
        let done = site.press_as(cookie, &page, "Lägg till temat", &[("namn", name)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    for theme in site.stores.words.book(survey).await.unwrap().themes {
        let code = [("do", "kod"), ("tema", &*theme.id), ("namn", "Allt"), ("betyder", "När det handlar om det")];
        assert_eq!(site.fill_as(cookie, &bench, &code).await.status, StatusCode::SEE_OTHER);
    }
    let book = site.stores.words.book(survey).await.unwrap();
    let pair = |at: usize| (book.themes[at].id.clone(), book.codes[at].id.clone());
    [pair(0), pair(1)]
}

/// The text on a page, without what is said of its marks.
fn read(page: &Seen) -> String {
    let inner = page.body.split("<blockquote").nth(1).unwrap_or_else(|| panic!("{}", page.text()));
    let inner = inner.split_once('>').unwrap().1.split("</blockquote>").next().unwrap();
    let unmarked: String =
        inner.split("<small>").map(|part| part.split_once("</small>").map_or(part, |(_, rest)| rest)).collect();
    let mut plain = String::new();
    let mut tag = false;
    for letter in unmarked.chars() {
        match letter {
            '<' => tag = true,
            '>' => tag = false,
            letter if !tag => plain.push(letter),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Codes every text: the first six under not being heard, the others under everyday life.
pub(super) async fn coded(site: &Site, cookie: &str, wave: &str, book: &[(String, String); 2]) {
    let path = format!("/sv/skrivbord/ord/{wave}/koda/varfor");
    for _ in 0..TEXTS.len() {
        let page = site.get_as(cookie, &path).await;
        let text = read(&page);
        let at = TEXTS.iter().position(|(_, words)| *words == text).unwrap_or_else(|| panic!("{text}"));
        let code = &book[usize::from(at >= 6)].1;
        let next = site.press_as(cookie, &page, "Spara och läs nästa", &[("kod", code)]).await;
        assert_eq!(next.header("location"), path, "{}", next.text());
    }
    assert!(site.get_as(cookie, &path).await.text().contains("Du har läst alla texter"));
}

#[tokio::test]
async fn two_code_a_theme_is_counted_and_a_quote_leaves_when_a_second_person_approves() {
    let site = Site::new().await;
    let (survey, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let kim = employed(&site, "kim", Role::Analyst, demo()).await;
    let cora = employed(&site, "cora", Role::Coordinator, demo()).await;
    let list = site.get_as(&per, &site.get_as(&per, "/sv/skrivbord").await.link("Egna ord")).await;
    let bench = list.link("Ett prov");
    assert!(site.get_as(&per, &bench).await.text().contains("Det finns inget tema än"));
    let bare = site.get_as(&per, &format!("{bench}/koda/varfor")).await;
    assert!(bare.text().contains("Det finns ingen kod än. Gå tillbaka"), "{}", bare.text());
    let book = book(&site, &per, &survey, &wave).await;

    // One text at a time and nothing beside it; what may tell who it is about is marked.
    let page = site.get_as(&per, &format!("{bench}/koda/varfor")).await;
    assert!(page.text().contains("Passar ingen kod") && !page.text().contains("ingen kod än"), "{}", page.text());
    assert!(!page.body.contains("0880") && !page.text().contains("Nybro"), "{}", page.text());
    coded(&site, &per, &wave, &book).await;
    let alone = site.get_as(&per, &bench).await;
    assert!(alone.text().contains("för få texter") && alone.text().contains("när två har läst samma text"));
    coded(&site, &kim, &wave, &book).await;
    let both = site.get_as(&per, &bench).await;
    assert!(both.text().contains("6 texter av 12 som två har läst"), "{}", both.text());
    assert!(both.text().contains("1,00 (mycket god)") && both.text().contains("100 %"), "{}", both.text());

    // A paraphrase that is none, and one that names somebody, are not kept.
    let theme = site.get_as(&per, &format!("{bench}/tema/{}", book[0].0)).await;
    assert!(theme.body.contains("<mark>Hampus") && theme.text().contains("namn?"), "{}", theme.body);
    let text = site.stores.words.texts(&wave).await.unwrap().into_iter().find(|text| text.words == TEXTS[1].1).unwrap();
    let path = format!("{bench}/skriv/{}/{}", book[0].0, text.id);
    let page = site.get_as(&per, &path).await;
    for (words, said) in [
        (TEXTS[1].1, "för nära textens egna ord"),
        ("Läraren Hampus lyssnar inte.", "Något kan peka ut någon: namn?"),
        ("", "Inget är skrivet"),
    ] {
        let wrong = site.press_as(&per, &page, "Spara som förslag", &[("ord", words), ("rost", "with")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains(said), "{words}: {}", wrong.text());
    }
    let words = "Vuxna lyssnar, men det blir ingen skillnad.";
    let filled = [("ord", words), ("rost", "with"), ("alder", "13-15")];
    let kept = site.press_as(&per, &page, "Spara som förslag", &filled).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let theme = format!("{bench}/tema/{}", book[0].0);
    let page = site.get_as(&per, &theme).await;
    assert!(page.text().contains("En till ska godkänna"), "{}", page.text());
    assert!(standing_quotes(&site.app, &survey, &wave).await.unwrap().is_empty(), "one person is not enough");

    // The second person sees the quote and no text; a box says what approving means.
    let page = site.get_as(&cora, &theme).await;
    assert!(page.text().contains(words) && !page.text().contains("bryr sig inte"), "{}", page.text());
    let unticked = site.press_as(&cora, &page, "Godkänn<", &[]).await;
    assert_eq!(unticked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unticked.text().contains("kryssa i rutan"), "{}", unticked.text());
    let done = site.press_as(&cora, &page, "Godkänn<", &[("last", "1")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&per, &theme).await.text().contains("Klart att ta med i ett svar"));
    let quotes = standing_quotes(&site.app, &survey, &wave).await.unwrap();
    assert_eq!(quotes.iter().map(|quote| (quote.words(), quote.voice())).collect::<Vec<_>>(), [(words, Voice::With)]);

    // A third who says no stops it, and why is said.
    let page = site.get_as(&kim, &theme).await;
    let none = site.press_as(&kim, &page, "Säg nej</button>", &[]).await;
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text().contains("Välj varför"), "{}", none.text());
    let no = site.press_as(&kim, &page, "Säg nej</button>", &[("skal", "style")]).await;
    assert_eq!(no.status, StatusCode::SEE_OTHER, "{}", no.text());
    let page = site.get_as(&per, &theme).await;
    assert!(page.text().contains("Någon har sagt nej: Sättet att skriva kan kännas igen"), "{}", page.text());
    assert!(standing_quotes(&site.app, &survey, &wave).await.unwrap().is_empty());

    // When the text is taken away, so is everything made of it.
    let gone = [("text", text.id.as_str()), ("do", "bort-ja")];
    assert_eq!(site.fill_as(&kim, &format!("{bench}/koda/varfor"), &gone).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&per, &theme).await;
    assert!(page.text().contains("Inget citat är skrivet"), "{}", page.text());
    assert_eq!(site.get_as(&per, &path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_worry_is_a_warning_about_the_theme_and_leads_to_nobody() {
    let site = Site::new().await;
    let (survey, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let cora = employed(&site, "cora", Role::Coordinator, demo()).await;
    let book = book(&site, &per, &survey, &wave).await;
    let path = format!("/sv/skrivbord/ord/{wave}/koda/varfor");
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("Ingen som har svarat kan sökas"), "{}", page.text());
    let text = read(&page);
    let bare = site.press_as(&per, &page, "Det här oroar mig", &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.text().contains("Välj minst en kod") && read(&bare) == text, "the same text: {}", bare.text());
    let done = site.press_as(&per, &bare, "Det här oroar mig", &[("kod", &book[0].1)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let theme = site.get_as(&cora, &format!("/sv/skrivbord/ord/{wave}/tema/{}", book[0].0)).await;
    assert!(theme.text().contains("Sök aldrig efter barnet"), "{}", theme.text());
    assert!(!theme.text().contains(&text), "the warning is about the theme");
    let other = site.get_as(&cora, &format!("/sv/skrivbord/ord/{wave}/tema/{}", book[1].0)).await;
    assert!(!other.text().contains("Varning för temat"));
    // Nothing that worries somebody becomes a quote.
    let coding = site.stores.words.codings(&wave).await.unwrap().remove(0);
    let write = format!("/sv/skrivbord/ord/{wave}/skriv/{}/{}", book[0].0, coding.text);
    let refused = site.fill_as(&per, &write, &[("ord", "Det är så det är."), ("rost", "with")]).await;
    assert!(refused.text().contains("varning för temat och inget citat"), "{}", refused.text());
}

#[tokio::test]
async fn notes_from_talks_lie_beside_what_was_written() {
    let site = Site::new().await;
    let (_, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let page = site.get_as(&per, &format!("/sv/skrivbord/ord/{wave}/samtal")).await;
    let send = |filled: Vec<(&'static str, String)>| {
        let (site, per, page) = (&site, &per, &page);
        async move {
            let filled: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (*name, value.as_str())).collect();
            site.press_as(per, page, "Spara<", &filled).await
        }
    };
    let note = |kind: &str, words: &str| {
        vec![
            ("fraga", "kommun".to_owned()),
            ("slag", kind.to_owned()),
            ("kommun", "0881".to_owned()),
            ("tillfalle", "Grupp 1".to_owned()),
            ("antal", "4".to_owned()),
            ("ord", words.to_owned()),
        ]
    };
    for (kind, words, said) in [
        ("", "De vill bli hörda", "Välj fråga"),
        ("survey", "De vill bli hörda", "Välj fråga"),
        ("group", "", "Skriv vad som sades"),
        ("group", &*"å".repeat(4001), "högst 4 000 tecken"),
    ] {
        let wrong = send(note(kind, words)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        assert!(wrong.text().contains(said), "{}", wrong.text());
        assert!(words.is_empty() || wrong.body.contains(words), "what was typed stays");
    }
    for (field, typed, said) in
        [("tillfalle", " ", "Skriv vad ni kallar samtalet"), ("antal", "41", "Skriv hur många som var med")]
    {
        let mut filled = note("group", "De vill bli hörda");
        filled.iter_mut().filter(|(name, _)| *name == field).for_each(|(_, value)| typed.clone_into(value));
        let wrong = send(filled).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(wrong.text().contains(said), "{}", wrong.text());
    }
    let kept = send(note("group", "I gruppen sa de att ingen frågar.")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let page = site.get_as(&per, &format!("/sv/skrivbord/ord/{wave}/koda/kommun")).await;
    assert_eq!(read(&page), "I gruppen sa de att ingen frågar.");
    assert!(page.text().contains("Gruppsamtal") && !page.text().contains("Nybro"), "{}", page.text());
    let abouts = site.stores.words.abouts(&wave).await.unwrap();
    let written = abouts.iter().find(|about| about.question == "varfor" && !about.place.is_empty()).unwrap();
    let told = abouts.iter().find(|about| about.question == "kommun").unwrap();
    let places: std::collections::BTreeSet<&str> = abouts.iter().map(|about| about.place.as_str()).collect();
    assert_eq!(places.len(), 3, "two municipalities and those that are not known: {}", written.place);
    assert!(!told.place.contains("0881") && told.place.len() == 16, "a mark and no code");
    let again = send(note("group", "Och att de vuxna bestämmer.")).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    let abouts = site.stores.words.abouts(&wave).await.unwrap();
    let talk: Vec<_> = abouts.iter().filter(|about| about.question == "kommun").collect();
    assert_eq!((talk.len(), talk[0].source == talk[1].source), (2, true), "notes of one talk share a mark");
    assert!(
        talk.iter().all(|about| about.people == 4 && !about.source.contains("rupp")),
        "and what it is called is not kept"
    );
}

#[tokio::test]
async fn others_find_nothing_and_an_open_wave_is_not_read() {
    let site = Site::new().await;
    let (survey, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let book = book(&site, &per, &survey, &wave).await;
    let text = site.stores.words.texts(&wave).await.unwrap().remove(0).id;
    let elsewhere = Scope::organisation(OrgId::parse("annan-kommun").unwrap());
    let lea = employed(&site, "lea", Role::ProcessLeader, elsewhere).await;
    let cora = employed(&site, "cora", Role::Coordinator, demo()).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let bench = format!("/sv/skrivbord/ord/{wave}");
    let raw =
        [format!("{bench}/koda/varfor"), format!("{bench}/samtal"), format!("{bench}/skriv/{}/{text}", book[0].0)];
    let open = [bench.clone(), format!("{bench}/tema/{}", book[0].0)];
    for path in raw.iter().chain(&open) {
        for cookie in [&lea, &anna] {
            assert_eq!(site.get_as(cookie, path).await.status, StatusCode::NOT_FOUND, "{path}");
            let posted = site.fill_as(cookie, path, &[("do", "spara"), ("text", &text)]).await;
            assert_eq!(posted.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(site.get_as(&per, path).await.status, StatusCode::OK, "{path}");
    }
    for path in &raw {
        assert_eq!(site.get_as(&cora, path).await.status, StatusCode::NOT_FOUND, "no raw text: {path}");
        assert_eq!(site.fill_as(&cora, path, &[("do", "spara"), ("text", &text)]).await.status, StatusCode::NOT_FOUND);
    }
    for path in &open {
        let page = site.get_as(&cora, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(TEXTS.iter().all(|(_, words)| !page.text().contains(words)), "{path}");
    }
    assert!(site.get_as(&lea, "/sv/skrivbord/ord").await.text().contains("Ingen enkät är slut"));
    assert_eq!(site.get_as(&anna, "/sv/skrivbord/ord").await.status, StatusCode::NOT_FOUND);
    let open = crate::support::survey::open(&site, &crate::support::survey::mixed(), Mode::Open, "oppen", 0).await;
    assert_eq!(site.get_as(&per, &format!("/sv/skrivbord/ord/{open}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get_as(&per, "/sv/skrivbord/ord/finns-inte").await.status, StatusCode::NOT_FOUND);
    // Nothing that was written stands in the record of who did what.
    let record = format!("{:?}", site.stores.desk.audit().await.unwrap());
    assert!(TEXTS.iter().all(|(_, words)| !record.contains(words)) && !record.contains(&text));
}

#[tokio::test]
async fn a_published_finding_shows_its_number_its_quotes_a_counter_voice_and_what_talks_added() {
    let site = Site::at("2026-09-20T12:00:00+02:00").await;
    let staff = site.stores.desk.all_staff().await.unwrap();
    let mut release = sample::release();
    let finding = &mut release.findings[0];
    finding.quotes = ["De vuxna lyssnar inte.", "Ingen frågade mig."].map(sample::text).to_vec();
    finding.counter = sample::text("Jag fick hjälp direkt.");
    finding.talks = sample::text("I samtal sa flera att de inte vågar.");
    let people = [staff[0].id.as_str(), staff[1].id.as_str()];
    publish(&site.stores, &release, people, jiff::civil::date(2026, 9, 20)).await.unwrap();
    let list = site.get("/sv/sagt").await;
    for lang in ["sv", "ar"] {
        let page = site.get(&list.link("Läs svaret").replace("/sv/", &format!("/{lang}/"))).await;
        for words in
            ["De vuxna lyssnar inte.", "Ingen frågade mig.", "Jag fick hjälp direkt.", "flera att de inte vågar"]
        {
            assert!(page.text().contains(words), "{words}: {}", page.text());
        }
    }
    let page = site.get(&list.link("Läs svaret")).await;
    let at = |words: &str| page.body.find(words).unwrap_or_else(|| panic!("{words}: {}", page.text()));
    assert!(at("Troligen mellan") < at("Några röster") && at("Några röster") < at("En annan röst"));
    assert!(at("En annan röst") < at("Det här sa de när vi pratade"));
}
