//! Bad input: clear words, nothing lost, nothing counted twice.

use axum::http::StatusCode;
use domain::survey::wave::Mode;
use serde_json::json;
use server::survey::open::{Opening, RESERVED, open as open_wave};
use server::survey::store::{Mending, Opened};

use crate::support::site::{Seen, Site, pair};
use crate::support::survey::{
    answered, answers, begin, close, form, line, mixed, next, open, question, receipt, slips, with,
};

/// What is typed into a form.
type Fields<'a> = &'a [(&'a str, &'a str)];

#[tokio::test]
async fn a_broken_constraint_is_told_in_the_forms_own_words() {
    let site = Site::new().await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "ja").await;
    let told = next(&site, &page, "antal", "100").await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text().contains("Så många?") && told.body.contains("value=\"100\""), "{}", told.text());
    assert!(told.body.contains("href=\"#f0\"") && told.body.contains("aria-invalid=\"true\""));
}

#[tokio::test]
async fn nothing_that_breaks_a_constraint_is_sent_from_wherever_the_form_stands() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "ja").await;
    // Back keeps what was typed and judges nothing.
    let back = site.press(&page, "Tillbaka", &[("a.antal", "100")]).await;
    let (_, carried) = back.form("Nästa");
    let told = site.post("/sv/tyck", &carried.replace("do=nasta", "do=skicka")).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text().contains("Så många?") && told.body.contains("value=\"100\""), "{}", told.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 0);
    let end = site.press(&next(&site, &told, "antal", "12").await, "Hoppa över", &[]).await;
    site.press(&end, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"antal":{"number":12.0},"sover":{"one":"ja"}}]"#);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_told_and_not_cut() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    let long = "å".repeat(4001);
    let told = next(&site, &page, "varfor", &long).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text().contains("1 tecken för lång") && told.body.contains(&long), "kept whole");
    // Three bytes a letter: room for all texts together is counted in bytes, and that is told too.
    let much = next(&site, &page, "varfor", &"あ".repeat(4000)).await;
    assert!(much.text().contains("väldigt mycket sammanlagt"), "{}", much.text());
    let fits = next(&site, &told, "varfor", &"å".repeat(4000)).await;
    assert_eq!(fits.status, StatusCode::OK);
    let page = site.press(&site.press(&fits, "Hoppa över", &[]).await, "Hoppa över", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    assert!(serde_json::to_string(&answers(&site, &wave).await).unwrap().contains(&"å".repeat(4000)));
}

#[tokio::test]
async fn a_text_of_a_hundred_kilobytes_comes_back_whole_in_any_script() {
    let site = Site::new().await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    for letter in ["a", "å", "あ", "🦜"] {
        let long = letter.repeat(100 * 1024 / letter.len());
        let told = next(&site, &page, "varfor", &long).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{letter}: {}", told.text());
        assert!(told.text().contains("tecken för lång") && told.body.contains(&long), "{letter}: kept whole");
        let short = next(&site, &told, "varfor", letter).await;
        assert!(short.text().contains("Fråga 3 av 4"), "{}", short.text());
    }
}

#[tokio::test]
async fn every_script_formulas_and_markup_come_through_as_they_are() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let odd =
        "=1+1 @SUM <script>alert(1)</script> </textarea> ${sover} {{7*7}} سلام 你好 🦜 \u{202e}x ' \" ; DROP TABLE";
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    let page = next(&site, &page, "varfor", odd).await;
    let back = site.press(&page, "Tillbaka", &[]).await;
    assert!(!back.body.contains("<script>alert"));
    let page = next(&site, &back, "varfor", odd).await;
    let page = site.press(&site.press(&page, "Hoppa över", &[]).await, "Hoppa över", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    let kept = answers(&site, &wave).await;
    assert_eq!(kept[0].to("varfor"), Some(&domain::survey::answer::Value::Text(odd.to_owned())));
}

/// A few words in each script, those of our own languages and some that nobody here is known to write.
const SCRIPTS: &[&str] = &[
    "Čšřžń Þæð ıİ ßẞ",
    "Ελληνικά",
    "Українська Қазақ",
    "Հայերեն",
    "עברית",
    "العربية دری پښتو کوردی",
    "ܣܘܪܝܝܐ",
    "ދިވެހި",
    "ߒߞߏ",
    "हिन्दी क्षत्रिय",
    "বাংলা",
    "ਪੰਜਾਬੀ",
    "ગુજરાતી",
    "ଓଡ଼ିଆ",
    "தமிழ்",
    "తెలుగు",
    "ಕನ್ನಡ",
    "മലയാളം",
    "සිංහල",
    "ภาษาไทย",
    "ລາວ",
    "བོད་སྐད",
    "မြန်မာ",
    "ქართული",
    "한국어 ᄒᆞᆫ",
    "ትግርኛ አማርኛ",
    "ᏣᎳᎩ",
    "ᐃᓄᒃᑎᑐᑦ",
    "ភាសាខ្មែរ",
    "ᠮᠣᠩᠭᠣᠯ",
    "ひらがな カタカナ ㄅㄆㄇ 漢字 𠮷",
    "ꆈꌠ",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "ꕙꔤ",
    "𞤆𞤵𞤤𞤢𞤪",
    "𐒈𐒝𐒑𐒛𐒐𐒘",
    "𐌲𐌿𐍄𐌹𐍃𐌺 𒀭",
    "👩‍👩‍👧‍👦 🇸🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✊🏾",
    "Z̸̡̛͓͎a̵̢̛͖l̷̨̛g̶o e\u{301} é",
    "\u{2067}وسط\u{2069} \u{200f}x\u{200e} \u{feff}y \u{e000}c\u{e000}",
];

#[tokio::test]
async fn every_script_of_the_world_comes_back_and_is_kept_to_the_letter() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let all = SCRIPTS.join("\n");
    for lang in ["sv", "ar"] {
        let (on, back) = if lang == "ar" { ("التالي", "رجوع") } else { ("Nästa", "Tillbaka") };
        let page = site.press(&begin(&site, lang, "prov").await, on, &[("a.sover", "nej")]).await;
        let page = site.press(&page, on, &[("a.varfor", &all)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let shown = site.press(&page, back, &[]).await;
        for words in SCRIPTS {
            assert!(shown.body.contains(words), "{lang} {words}: {}", shown.text());
        }
        let (_, carried) = page.form(on);
        let sent = site.post(&format!("/{lang}/tyck"), &carried.replace("do=nasta", "do=skicka")).await;
        receipt(&sent);
    }
    assert_eq!(close(&site, &wave).await, 2);
    for kept in answers(&site, &wave).await {
        assert_eq!(kept.to("varfor"), Some(&domain::survey::answer::Value::Text(all.clone())));
    }
}

#[tokio::test]
async fn a_closed_wave_takes_nothing_whatever_is_pressed_and_gives_every_word_back() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let (list, first) = (site.get("/sv/tyck").await, site.get("/sv/tyck/prov").await);
    let asked = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    let later = next(&site, &asked, "varfor", "katten jamar").await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "hunden hoppar").await;
    let sent = answered(&site, &begin(&site, "sv", "prov").await, "i tid").await;
    let code = receipt(&site.press(&sent, "Skicka mina svar", &[]).await);
    let coded = open(&site, &mixed(), Mode::Codes, "klass", 2).await;
    let (door, slip) = (site.get("/sv/tyck/klass").await, slips(&site, &coded, 1).remove(0));
    assert_eq!((close(&site, &wave).await, close(&site, &coded).await), (1, 0));

    let pressed: [(&Seen, &str, Fields, &str); 7] = [
        (&first, "Börja", &[], ""),
        (&door, "Börja", &[("kod", slip.as_str())], ""),
        (&asked, "Nästa", &[("a.varfor", "grodan kväker")], "grodan kväker"),
        (&asked, "Tillbaka", &[("a.varfor", "grodan kväker")], "grodan kväker"),
        (&later, "Hoppa över", &[], "katten jamar"),
        (&later, "Tillbaka", &[("a.antal", "12")], "katten jamar"),
        (&end, "Skicka mina svar", &[], "hunden hoppar"),
    ];
    for (page, button, filled, back) in pressed {
        let told = site.press(page, button, filled).await;
        assert!(told.text().contains("Frågorna har stängt"), "{button}: {}", told.text());
        assert!(told.text().contains(back), "{button}: {}", told.text());
        assert_eq!(told.status == StatusCode::CONFLICT, !back.is_empty(), "{button}");
    }
    let unknown = site.press(&list, "Leta upp mitt svar", &[("kvitto", &code)]).await;
    assert!(unknown.text().contains("Vi hittar inget svar"), "{}", unknown.text());
    let (_, carried) = later.form("Nästa");
    assert_eq!(site.post("/sv/tyck", &carried.replace("do=nasta", "do=underlag")).await.body, "", "no phone goes on");
    assert_eq!(answers(&site, &wave).await.len(), 1);
    assert_eq!(site.stores.answers.count(&coded).await.unwrap(), 0);
}

#[tokio::test]
async fn what_our_page_did_not_send_is_refused() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = begin(&site, "sv", "prov").await;
    let (_, carried) = page.form("Nästa");
    for odd in [
        "a.okand=1",
        "a.varfor=x",
        "a.sover=kanske",
        "a.sover=ja&a.sover=nej",
        "a.sover*2=ja",
        "x=1",
        "a.=1",
        "a.ordning=a",
    ] {
        let refused = site.post("/sv/tyck", &format!("{carried}&{odd}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{odd}");
    }
    for odd in [
        "s=",
        "s=AAAA",
        "",
        "do=skicka",
        "do=nasta&s=%F0%9F%A6%9C",
        "do=borja",
        "do=borja&ord=okant",
        "do=kvitto",
        "do=andra",
        "do=ta-tillbaka",
        "do=ta-tillbaka-ja",
        "do=fiskmås",
    ] {
        let told = site.post("/sv/tyck", odd).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{odd}: {}", told.text());
        assert!(told.body.contains("</html>"));
    }
    let sealed = carried.split("s=").nth(1).unwrap().split('&').next().unwrap();
    let changed = carried.replace(&sealed[10..14], "AAAA");
    assert_eq!(site.post("/sv/tyck", &changed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.post("/sv/tyck", &pair("s", &"A".repeat(600_000))).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 0);
    assert_eq!(site.get("/sv/tyck/okant").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/sv/tyck/%2e%2e%2fakut").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn questions_that_are_mended_under_an_open_page_lose_nothing_that_still_fits() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    let other = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    let other = next(&site, &other, "varfor", "katten").await;
    let mended = form(
        "child",
        vec![
            with(question("sover", json!({"one": "yn"})), "hint", json!({"sv": "Om natten."})),
            with(question("varfor", json!("text")), "relevant", json!("${sover} = 'nej'")),
        ],
    );
    let by = site.stores.desk.all_staff().await.unwrap().remove(0).id;
    let on = "2026-03-10".parse().unwrap();
    let text = mended.to_string();
    let mending = Mending { questionnaire: &text, words: &[], by: &by, on };
    site.stores.survey.mend_wave(&wave, 1, mending, &line(&site)).await.unwrap();
    server::survey::open::renew(&site.app).await.unwrap();
    let told = next(&site, &page, "varfor", "hunden").await;
    assert!(told.text().contains("Några frågor har ändrats") && told.body.contains("hunden"), "{}", told.text());
    let end = next(&site, &told, "varfor", "hunden").await;
    site.press(&end, "Skicka mina svar", &[]).await;
    // Somebody who stood at a question that is gone comes to the end, with the rest kept.
    let late = next(&site, &other, "antal", "3").await;
    assert!(late.text().contains("Några frågor har ändrats") && late.text().contains("2 av 2"), "{}", late.text());
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"sover":{"one":"nej"},"varfor":{"text":"hunden"}}]"#);
}

#[tokio::test]
async fn a_wave_that_is_not_open_says_so() {
    let site = Site::at("2026-03-01T12:00:00+01:00").await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let early = site.get("/sv/tyck/prov").await;
    assert!(early.text().contains("inte öppna än") && early.text().contains("2 mars"), "{}", early.text());
    assert!(!site.get("/sv/tyck").await.text().contains("Ett prov"));
    assert!(site.post("/sv/tyck", "do=borja&ord=prov").await.text().contains("inte öppna än"));
}

#[tokio::test]
async fn an_old_form_is_closed_and_tells_nothing() {
    let moment = crate::support::moment::Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "hemligt").await;
    moment.set("2026-03-18T12:00:00+01:00");
    let told = site.press(&end, "Tillbaka", &[]).await;
    assert!(told.text().contains("Det har gått för lång tid") && !told.body.contains("hemligt"), "{}", told.text());
}

#[tokio::test]
async fn one_gentle_reminder_and_then_one_may_pass() {
    let site = Site::new().await;
    let wanted = with(
        question("sover", json!({"one": "yn"})),
        "required",
        json!({"when": "true()", "message": {"sv": "Vi vill gärna veta."}}),
    );
    open(&site, &form("child", vec![wanted, question("antal", json!("integer"))]), Mode::Open, "prov", 0).await;
    let page = begin(&site, "sv", "prov").await;
    let reminded = site.press(&page, "Nästa", &[]).await;
    assert!(reminded.text().contains("Vi vill gärna veta. Du hoppade över en fråga"), "{}", reminded.text());
    let on = site.press(&reminded, "Nästa", &[]).await;
    assert!(on.text().contains("Fråga 2 av 2"), "{}", on.text());
    let skipped = site.press(&page, "Hoppa över", &[]).await;
    assert!(skipped.text().contains("Fråga 2 av 2"), "skipping is no slip: {}", skipped.text());
}

#[tokio::test]
async fn a_survey_never_takes_the_word_of_another_page() {
    let site = Site::new().await;
    let survey = site.stores.survey.surveys().await.unwrap().remove(0);
    for word in RESERVED {
        let own = site.get(&format!("/sv/tyck/{word}")).await;
        assert_eq!(own.status, StatusCode::OK, "another page has it: {word}");
        let opening = Opening {
            survey: &survey.id,
            version: survey.version,
            link: word,
            mode: Mode::Open,
            opens_on: "2026-03-10".parse().unwrap(),
            closes_on: "2026-03-20".parse().unwrap(),
            codes: 0,
        };
        assert_eq!(open_wave(&site.app, opening, &line(&site)).await.unwrap(), Err(Opened::LinkTaken), "{word}");
    }
    assert_eq!(site.stores.survey.waves().await.unwrap().len(), 1, "the demo's alone");
}
