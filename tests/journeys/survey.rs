//! Answering without scripts: from the start page to the receipt, in Swedish and Arabic, with every way back.

use axum::http::StatusCode;
use domain::survey::answer::Value;
use domain::survey::wave::Mode;
use server::jobs::Jobs;

use crate::support::moment::Moment;
use crate::support::site::Site;
use crate::support::survey::{answered, answers, begin, close, form, line, mixed, next, open, question, receipt, with};

#[tokio::test]
async fn a_newcomer_finds_the_demos_survey_and_answers_it() {
    let site = Site::new().await;
    let list = site.get(&site.get("/sv").await.link("Säg vad du tycker")).await;
    let first = site.get(&list.link("Hur är det att be om hjälp?")).await;
    for told in [
        "Vi som frågar: Demokommunen. Den är påhittad.",
        "Den som bestämmer:",
        "Du får svar: Senast",
        "flera gånger",
        "Du bestämmer själv",
    ] {
        assert!(first.text().contains(told), "{told}: {}", first.text());
    }
    let mut page = site.press(&first, "Börja", &[]).await;
    assert!(page.text().contains("Fråga 1 av "), "{}", page.text());
    let mut asked = 0;
    while !page.text().contains("Vill du skicka dina svar?") {
        asked += 1;
        assert!(asked < 30, "{}", page.text());
        page = if page.body.contains("value=\"5\"") {
            let name = page.body.split("name=\"a.").nth(1).unwrap().split('"').next().unwrap().to_owned();
            next(&site, &page, &name, "5").await
        } else {
            site.press(&page, "Hoppa över", &[]).await
        };
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let sent = site.press(&page, "Skicka mina svar", &[]).await;
    for told in ["Tack.", "Din kvittokod", "Känns något jobbigt?", "Bris 116 111", "Senast", "alla svar blandas"] {
        assert!(sent.text().contains(told), "{told}: {}", sent.text());
    }
    let wave = site.stores.survey.waves().await.unwrap().remove(0);
    assert_eq!(site.stores.answers.count(&wave.id).await.unwrap(), 1);
    assert_eq!(close(&site, &wave.id).await, 1);
    let kept = answers(&site, &wave.id).await;
    assert!(kept[0].0.values().all(|value| *value == Value::One("5".to_owned())), "{kept:?}");
}

#[tokio::test]
async fn the_same_in_arabic() {
    let site = Site::new().await;
    let first = site.get("/ar/tyck/fraga-barn").await;
    assert!(
        first.body.contains("dir=\"rtl\"") && first.text().contains("كيف هو أن تطلب المساعدة؟"),
        "{}",
        first.text()
    );
    let page = site.press(&first, "ابدأ", &[]).await;
    assert!(page.text().contains("سؤال 1 من"), "{}", page.text());
    let name = page.body.split("name=\"a.").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = site.press(&page, "التالي", &[(&format!("a.{name}"), "4")]).await;
    assert!(page.text().contains("سؤال 2 من"), "{}", page.text());
    let mut page = page;
    while !page.body.contains("value=\"skicka\"") {
        page = site.press(&page, "تخطَّ", &[]).await;
    }
    let sent = site.press(&page, "أرسل أجوبتي", &[]).await;
    assert!(sent.text().contains("شكرًا"), "{}", sent.text());
    assert_eq!(receipt(&sent).len(), 14);
}

#[tokio::test]
async fn one_goes_back_and_skips_and_what_is_not_asked_any_more_is_not_kept() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let page = next(&site, &first, "sover", "nej").await;
    assert!(page.text().contains("Fråga 2 av 4") && page.text().contains("Skriv inte namn"), "{}", page.text());
    assert!(page.text().contains("Ingen annan får se exakt det du skrev"), "{}", page.text());
    // Back keeps what was typed just now, and shows what was answered before.
    let back = site.press(&page, "Tillbaka", &[("a.varfor", "grannens hund")]).await;
    assert!(back.body.contains("value=\"nej\" checked"), "{}", back.body);
    let again = next(&site, &back, "sover", "nej").await;
    assert!(again.body.contains("grannens hund"));
    // After a sensitive question a card with where to turn follows, answered or skipped.
    let page = next(&site, &again, "varfor", "grannens hund").await;
    assert!(page.text().contains("Känns något jobbigt?") && page.text().contains("Fråga 3 av 4"), "{}", page.text());
    let back = site.press(&page, "Tillbaka", &[]).await;
    let back = site.press(&back, "Tillbaka", &[("a.varfor", "grannens hund")]).await;
    let page = next(&site, &back, "sover", "ja").await;
    assert!(page.text().contains("Fråga 2 av 3"), "{}", page.text());
    let page = next(&site, &page, "antal", "tolv").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.text().contains("Skriv ett tal med siffror") && page.body.contains("value=\"tolv\""),
        "{}",
        page.text()
    );
    let page = next(&site, &page, "antal", "12").await;
    let page = site.press(&page, "Hoppa över", &[]).await;
    assert!(page.text().contains("Du har svarat på 2 av 3 frågor"), "{}", page.text());
    // To the very beginning and on again: nothing is lost, and a list that was only looked at is no answer.
    let back = site.press(&page, "Tillbaka", &[]).await;
    let back = site.press(&back, "Tillbaka", &[]).await;
    let back = site.press(&back, "Tillbaka", &[("a.antal", "12")]).await;
    let back = site.press(&back, "Tillbaka", &[("a.sover", "ja")]).await;
    assert!(back.text().contains("Fortsätt"), "{}", back.text());
    let page = site.press(&back, "Fortsätt", &[]).await;
    assert!(page.body.contains("value=\"ja\" checked"), "{}", page.body);
    let mut page = next(&site, &page, "sover", "ja").await;
    page = next(&site, &page, "antal", "12").await;
    page = site.press(&page, "Hoppa över", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    let kept = answers(&site, &wave).await;
    let json = serde_json::to_string(&kept).unwrap();
    assert_eq!(json, r#"[{"antal":{"number":12.0},"sover":{"one":"ja"}}]"#);
}

#[tokio::test]
async fn the_language_changes_without_losing_an_answer() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    // The switch sends the form as it is filled in: half a sentence too.
    let (_, carried) = page.form("Nästa");
    let carried = carried.replace("do=nasta", "do=sprak");
    assert!(page.body.contains("form=\"svar\" formaction=\"/ar/tyck\" name=\"do\" value=\"sprak\""), "{}", page.body);
    let arabic = site.post("/ar/tyck", &format!("{carried}&a.varfor=halv%20mening")).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("halv mening"), "{}", arabic.text());
    let page = site.press(&arabic, "التالي", &[("a.varfor", "halv mening till")]).await;
    assert!(page.text().contains("سؤال 3 من 4"), "{}", page.text());
    let (_, carried) = page.form("التالي");
    let swedish = site.post("/sv/tyck", &carried.replace("do=nasta", "do=sprak")).await;
    let page = site.press(&site.press(&swedish, "Hoppa över", &[]).await, "Hoppa över", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"sover":{"one":"nej"},"varfor":{"text":"halv mening till"}}]"#, "and no language is kept");
}

#[tokio::test]
async fn a_rank_is_put_in_order_with_buttons_alone() {
    let site = Site::new().await;
    let wave = open(
        &site,
        &form("child", vec![question("ordning", serde_json::json!({"rank": "abc"}))]),
        Mode::Open,
        "prov",
        0,
    )
    .await;
    let page = begin(&site, "sv", "prov").await;
    let order = |page: &crate::support::site::Seen| -> Vec<String> {
        page.body.split(".ordning\" value=\"").skip(1).map(|rest| rest[..1].to_owned()).collect()
    };
    assert_eq!(order(&page), ["a", "b", "c"]);
    let (_, carried) = page.form("Nästa");
    let page = site.post("/sv/tyck", &carried.replace("do=nasta", "do=upp.ordning.2")).await;
    assert_eq!(order(&page), ["a", "c", "b"]);
    let (_, carried) = page.form("Nästa");
    let page = site.post("/sv/tyck", &carried.replace("do=nasta", "do=ned.ordning.0")).await;
    assert_eq!(order(&page), ["c", "a", "b"]);
    let page = site.press(&page, "Nästa", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    close(&site, &wave).await;
    assert!(serde_json::to_string(&answers(&site, &wave).await).unwrap().contains(r#"["c","a","b"]"#));
}

#[tokio::test]
async fn a_receipt_changes_and_withdraws_an_answer() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let mut receipts = Vec::new();
    for why in ["första", "andra", "tredje"] {
        let end = answered(&site, &begin(&site, "sv", "prov").await, why).await;
        receipts.push((receipt(&site.press(&end, "Skicka mina svar", &[]).await), end));
    }
    let list = site.get("/sv/tyck").await;
    let found =
        site.press(&list, "Leta upp mitt svar", &[("kvitto", &receipts[0].0.to_lowercase().replace('-', " "))]).await;
    // It asks once; whoever thinks again has lost nothing.
    let sure = site.press(&found, "Ta bort mitt svar", &[]).await;
    assert!(sure.text().contains("det går inte att få tillbaka"), "{}", sure.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 3);
    let kept = site.press(&sure, "Nej, behåll mitt svar", &[]).await;
    assert!(kept.text().contains("Vad vill du göra med ditt svar?"), "{}", kept.text());
    let gone = site.press(&sure, "Ja, ta bort det", &[]).await;
    assert!(gone.text().contains("borttaget"), "{}", gone.text());
    let found = site.press(&list, "Leta upp mitt svar", &[("kvitto", &receipts[1].0)]).await;
    let anew = site.press(&found, "Svara på nytt", &[]).await;
    let thanks = site.press(&answered(&site, &anew, "på nytt").await, "Skicka mina svar", &[]).await;
    assert!(
        thanks.text().contains("Tack") && thanks.text().contains("Din kvittokod är den du redan har"),
        "{}",
        thanks.text()
    );
    assert!(!thanks.body.contains("class=\"letters\""), "the code is not shown anew");
    let unknown = site.press(&list, "Leta upp mitt svar", &[("kvitto", &receipts[0].0)]).await;
    // Nothing is kept by which a withdrawn answer could be told from one that never was: the words hold for both.
    let told = unknown.text();
    assert!(
        told.contains("Vi hittar inget svar") && told.contains("Har du tagit bort ditt svar är det borta"),
        "{told}"
    );
    for odd in ["", "abc", "ABCD-EFGH-JKMN"] {
        let told = site.press(&list, "Leta upp mitt svar", &[("kvitto", odd)]).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 2);
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert!(json.contains("på nytt") && json.contains("tredje") && !json.contains("första") && !json.contains("andra"));
    let late = site.press(&list, "Leta upp mitt svar", &[("kvitto", &receipts[2].0)]).await;
    assert!(late.text().contains("Vi hittar inget svar"), "{}", late.text());
}

#[tokio::test]
async fn a_change_that_comes_as_it_closes_is_told_of_that_and_of_nothing_else() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "första").await;
    let code = receipt(&site.press(&end, "Skicka mina svar", &[]).await);
    let found = site.press(&site.get("/sv/tyck").await, "Leta upp mitt svar", &[("kvitto", &code)]).await;
    let anew = answered(&site, &site.press(&found, "Svara på nytt", &[]).await, "för sent").await;
    // Another server closes it: this one has not looked since.
    assert!(site.stores.answers.shut(&wave, &line(&site)).await.unwrap());
    let told = site.press(&anew, "Skicka mina svar", &[]).await;
    assert!(told.text().contains("Frågorna har stängt") && told.body.contains("för sent"), "{}", told.text());
    assert!(!told.text().contains("borttaget"), "{}", told.text());
}

#[tokio::test]
async fn words_of_danger_lead_to_help_and_leave_no_trace() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let page = next(&site, &begin(&site, "sv", "prov").await, "sover", "nej").await;
    // Whoever goes back or skips wrote them all the same.
    for way in ["Tillbaka", "Hoppa över"] {
        let left = site.press(&page, way, &[("a.varfor", "jag vill inte leva längre")]).await;
        assert!(left.text().contains("Ingen läser det du skriver här just nu"), "{way}: {}", left.text());
    }
    let page = next(&site, &page, "varfor", "jag vill inte leva längre").await;
    assert!(
        page.text().contains("Ingen läser det du skriver här just nu") && page.text().contains("112"),
        "{}",
        page.text()
    );
    let page = site.press(&site.press(&page, "Hoppa över", &[]).await, "Hoppa över", &[]).await;
    assert!(!page.text().contains("Ingen läser det du skriver"), "once is enough");
    let sent = site.press(&page, "Skicka mina svar", &[]).await;
    assert!(sent.text().contains("Ingen läser det du skriver här just nu"), "{}", sent.text());
    close(&site, &wave).await;
    let json = serde_json::to_string(&answers(&site, &wave).await).unwrap();
    assert_eq!(json, r#"[{"sover":{"one":"nej"},"varfor":{"text":"jag vill inte leva längre"}}]"#);
}

#[tokio::test]
async fn grown_ups_are_asked_a_section_at_once() {
    let site = Site::new().await;
    let section = serde_json::json!({"group": {"name": "del1", "label": {"sv": "Första delen"}, "why": {"sv": "För att veta."}, "items": [
        question("sover", serde_json::json!({"one": "yn"})),
        with(question("varfor", serde_json::json!("text")), "relevant", serde_json::json!("${sover} = 'nej'")),
        question("antal", serde_json::json!("integer")),
    ]}});
    let wave = open(
        &site,
        &form("guardian", vec![section, question("mer", serde_json::json!("text"))]),
        Mode::Open,
        "prov",
        0,
    )
    .await;
    let page = begin(&site, "sv", "prov").await;
    assert!(
        page.text().contains("Del 1 av 2")
            && page.text().contains("Första delen")
            && page.text().contains("För att veta."),
        "{}",
        page.text()
    );
    assert!(page.text().contains("Fråga om antal?") && !page.text().contains("Fråga om varfor?"));
    // A question that an answer brings along is shown before one goes on.
    let page = site.press(&page, "Nästa", &[("a.sover", "nej"), ("a.antal", "3")]).await;
    assert!(page.text().contains("en fråga till") && page.text().contains("Fråga om varfor?"), "{}", page.text());
    assert!(page.body.contains("value=\"3\""));
    let page = site.press(&page, "Nästa", &[("a.sover", "nej"), ("a.varfor", ""), ("a.antal", "3")]).await;
    assert!(page.text().contains("Del 2 av 2"), "{}", page.text());
    let page = site.press(&page, "Hoppa över", &[]).await;
    site.press(&page, "Skicka mina svar", &[]).await;
    assert_eq!(close(&site, &wave).await, 1);
}

#[tokio::test]
async fn time_closes_a_wave_and_destroys_its_key() {
    let moment = Moment::at("2026-03-20T23:50:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "hemligt").await;
    let late = answered(&site, &begin(&site, "sv", "prov").await, "för sent").await;
    site.press(&end, "Skicka mina svar", &[]).await;
    let key = site.apart.path().join(format!("keys/waves/{wave}.key"));
    assert!(key.exists());
    let jobs = Jobs::new(site.app.clone());
    jobs.minute().await;
    assert!(key.exists(), "its last day is not over");
    moment.set("2026-03-21T00:00:30+01:00");
    let told = site.press(&late, "Skicka mina svar", &[]).await;
    assert!(told.text().contains("Frågorna har stängt") && told.body.contains("för sent"), "{}", told.text());
    jobs.minute().await;
    jobs.minute().await;
    assert!(!key.exists());
    assert_eq!(answers(&site, &wave).await.len(), 1);
    let shut = site.get("/sv/tyck/prov").await;
    // Which, and when and where the answer comes.
    for said in ["Frågorna har stängt", "Ett prov", "Senast måndag 20 april", "Här i Lotsen"] {
        assert!(shut.text().contains(said), "{said}: {}", shut.text());
    }
    assert_eq!(shut.link("Det här sa ni"), "/sv/sagt");
    let log = site.stores.desk.audit().await.unwrap();
    assert!(log.iter().any(|link| link.entry.act.as_str() == "wave-closed"));
}
