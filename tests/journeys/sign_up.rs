//! Signing up for an interview or a group talk: who can read it, and that nothing ties it to an answer.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use domain::desk::{Act, Action, Outcome};
use domain::survey::wave::Mode;
use jiff::civil::date;
use serde_json::Value;
use server::survey::store::{Intake, NewWave, Opened, SurveyRow, Taken};

use crate::support::site::{Seen, Site};

const TALK: &str = "/sv/tyck/samtal";
const DESK: &str = "/sv/skrivbord/samtal";
/// What somebody types.
const FILLED: [(&str, &str); 6] = [
    ("namn", "Kanaria"),
    ("nar", "070-174 06 05"),
    ("hur", "group"),
    ("vem", "youth"),
    ("kommun", "0880"),
    ("onskan", "Efter klockan femton, på tigrinja"),
];

async fn sign_up(site: &Site) -> Seen {
    let page = site.get(TALK).await;
    site.press(&page, "Skicka", &FILLED).await
}

#[tokio::test]
async fn somebody_signs_up_and_the_process_leader_gets_in_touch() {
    let site = Site::new().await;
    let page = site.get(TALK).await;
    for told in ["Bara processledare kan läsa", "kan ingen se vilka svar som är dina"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let thanks = sign_up(&site).await;
    assert_eq!((thanks.status, thanks.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(thanks.text().contains("Nu vet vi att du vill prata") && thanks.header("set-cookie").is_empty());
    assert!(!thanks.body.contains("Kanaria"), "nothing is shown again on a shared phone");

    let per = site.sit_down("Per Demosson").await;
    let list = site.get_as(&per, DESK).await;
    assert!(list.text().contains("Väntar på att du hör av dig (1)") && !list.body.contains("Kanaria"));
    let path = list.link("Anmälan ");
    let page = site.get_as(&per, &path).await;
    for told in
        ["Kanaria", "070-174 06 05", "I en liten grupp", "15–17 år", "Kalmar", "Efter klockan femton, på tigrinja"]
    {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let done = site.press_as(&per, &page, "Jag har hört av mig", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&per, DESK).await.text().contains("Någon hörde av sig"));
    let page = site.get_as(&per, &path).await;
    let page = site.press_as(&per, &page, "Ångra", &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&per, &path).await;
    let sure = site.press_as(&per, &page, "Ta bort anmälan", &[]).await;
    assert!(sure.text().contains("tas bort för gott") && site.get_as(&per, &path).await.status == StatusCode::OK);
    site.press_as(&per, &sure, "Ja, ta bort den", &[]).await;
    assert_eq!(site.get_as(&per, &path).await.status, StatusCode::NOT_FOUND);
    assert!(site.get_as(&per, &format!("{DESK}?borta=1")).await.text().contains("Anmälan är borttagen"));
}

#[tokio::test]
async fn only_a_process_leader_with_an_open_key_reads_it_and_each_reading_is_logged() {
    let site = Site::new().await;
    sign_up(&site).await;
    let per = site.sit_down("Per Demosson").await;
    let path = site.get_as(&per, DESK).await.link("Anmälan ");
    for name in ["Anna Demosson", "Leda Demosson", "Ada Demosson"] {
        let other = site.sit_down(name).await;
        for path in [DESK, &path] {
            assert_eq!(site.get_as(&other, path).await.status, StatusCode::NOT_FOUND, "{name} {path}");
        }
        let act = site.fill_as(&other, &path, &[("do", "ta-bort-ja")]).await;
        assert_eq!(act.status, StatusCode::NOT_FOUND);
    }
    // Signed in, and the key locked: first the phrase.
    let page = site.get(&site.new_link("Per Demosson").await).await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let locked = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    assert_eq!(site.get_as(&locked, &path).await.header("location"), "/sv/skrivbord");
    site.get_as(&per, &path).await;
    let log = site.stores.desk.audit().await.unwrap();
    let of = |outcome| {
        log.iter()
            .filter(|link| link.entry.act == Act::Desk(Action::ReadSignUp) && link.entry.outcome == outcome)
            .count()
    };
    assert_eq!((of(Outcome::Done), of(Outcome::Hidden)), (1, 9));
}

#[tokio::test]
async fn bad_input_keeps_every_word_and_a_form_counts_once() {
    let site = Site::new().await;
    let page = site.get(TALK).await;
    let nobody = site.press(&page, "Skicka", &[("namn", "Kanaria"), ("nar", "07"), ("onskan", "<i>tolk")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.text().contains("Skriv ett nummer eller en mejladress"));
    assert!(nobody.body.contains("value=\"Kanaria\"") && nobody.body.contains("&lt;i>tolk"));
    let long = "å".repeat(307);
    let page = site.press(&page, "Skicka", &[("nar", "070-1740605"), ("onskan", &long)]).await;
    assert!(page.text().contains("Ta bort 7 tecken") && page.body.contains(&long));
    let foreign = site.fill_as("", TALK, &[("do", "skicka"), ("n", "1"), ("z", "1"), ("nar", "070-1740605")]).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(foreign.body.contains("070-1740605"));
    // A number of another room's form is none of this one's.
    let (_, other) = site.get("/sv/tyck/forslag").await.form("Skicka förslaget");
    let mixed = site.post(TALK, &format!("{other}&nar=070-1740605")).await;
    assert_eq!(mixed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = site.get(TALK).await;
    for _ in 0..2 {
        assert_eq!(site.press(&page, "Skicka", &FILLED).await.status, StatusCode::OK);
    }
    let per = site.sit_down("Per Demosson").await;
    assert!(site.get_as(&per, DESK).await.text().contains("(1)"));
    let danger =
        site.press(&site.get(TALK).await, "Skicka", &[("nar", "070-1740605"), ("onskan", "jag vill dö")]).await;
    assert!(danger.body.contains("card danger"));
}

/// Every row of every table, as a copy writes them.
async fn tables(site: &Site) -> BTreeMap<String, Vec<Vec<Value>>> {
    let mut lines = Vec::new();
    site.stores.copy.copy_out(date(2026, 3, 10), &mut lines).await.unwrap();
    let text = String::from_utf8(lines).unwrap();
    let (mut found, mut table) = (BTreeMap::<String, Vec<Vec<Value>>>::new(), String::new());
    for line in text.lines().skip(1) {
        match serde_json::from_str(line).unwrap() {
            Value::Object(head) => head.get("table").and_then(Value::as_str).unwrap_or_default().clone_into(&mut table),
            Value::Array(row) => found.entry(table.clone()).or_default().push(row),
            other => panic!("{other}"),
        }
    }
    found
}

#[tokio::test]
async fn nothing_in_the_database_ties_a_sign_up_to_an_answer() {
    let site = Site::new().await;
    let staff: BTreeSet<String> =
        site.stores.desk.all_staff().await.unwrap().into_iter().map(|staff| staff.id).collect();
    let by = staff.iter().next().unwrap().clone();
    let line = {
        site.sit_down("Per Demosson").await;
        site.stores.desk.audit().await.unwrap()[0].entry.clone()
    };
    let row = SurveyRow {
        id: "enkat".to_owned(),
        organization: "demo-kommun".to_owned(),
        questionnaire: "{}".to_owned(),
        contract: "{}".to_owned(),
        plan: "{}".to_owned(),
        state: domain::survey::wave::SurveyState::Draft,
        version: 1,
        made_by: by.clone(),
        made_on: date(2026, 3, 10),
        changed_by: by,
        changed_on: date(2026, 3, 10),
    };
    site.stores.survey.add_survey(&row, &line).await.unwrap();
    let wave = NewWave {
        id: "omgang",
        survey: "enkat",
        survey_version: 1,
        link: "havet",
        mode: Mode::Open,
        opens_on: date(2026, 3, 10),
        closes_on: date(2026, 3, 20),
        public_key: &[7; 32],
        codes: 0,
    };
    assert_eq!(site.stores.survey.open_wave(wave, &line).await.unwrap(), Opened::Done);
    for turn in 0..5_u8 {
        // The same person on the same phone in the same minute: an answer, a sign-up, a proposal and a support.
        let answer = Intake {
            wave: "omgang".to_owned(),
            key: uuid::Uuid::new_v4().as_bytes().to_vec(),
            sealed: vec![turn; 3000],
            receipt: vec![turn ^ 255; 32],
            once: None,
        };
        assert_eq!(site.stores.answers.take(&[answer]).await.unwrap(), [Taken::New]);
        assert_eq!(sign_up(&site).await.status, StatusCode::OK);
        let space = site.get("/sv/tyck/forslag").await;
        site.press(&space, "Skicka förslaget", &[("text", "Skolmaten")]).await;
    }
    let all = tables(&site).await;
    let rooms = |start: &str| -> Vec<(&String, &Value)> {
        let own = all.iter().filter(|(table, _)| table.starts_with(start));
        own.flat_map(|(table, rows)| rows.iter().flatten().map(move |value| (table, value))).collect()
    };
    // Days, closed words and small numbers are common to many; whatever could single somebody out is in one room alone.
    let telling = |values: &[(&String, &Value)]| -> BTreeSet<String> {
        values
            .iter()
            .filter_map(|(_, value)| {
                value.as_str().map(str::to_owned).or_else(|| value.as_object().map(|one| format!("{one:?}")))
            })
            .filter(|text| text.len() > 10 && !staff.contains(text))
            .collect()
    };
    let (talks, answers, voices) = (rooms("signup"), rooms("survey_"), rooms("youth_"));
    assert!(telling(&talks).len() >= 25 && telling(&answers).len() >= 10 && telling(&voices).len() >= 11);
    for (one, other) in [(&talks, &answers), (&talks, &voices), (&voices, &answers)] {
        let common: Vec<_> = telling(one).intersection(&telling(other)).cloned().collect();
        assert!(common.is_empty(), "{common:?}");
    }
    // No moment: a day at most, and no number that counts seconds or hours.
    for (table, value) in talks.iter().chain(&voices) {
        let fine = value.as_i64().is_some_and(|number| number > 10_000);
        assert!(!fine, "{table} holds the number {value}");
        let moment = value.as_str().is_some_and(|text| text.starts_with("2026-") && text.len() > 10);
        assert!(!moment, "{table} holds the moment {value}");
    }
    // And nothing that was typed lies in the file.
    for file in std::fs::read_dir(site.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for word in ["Kanaria", "174 06 05", "tigrinja"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
        }
    }
}

#[tokio::test]
async fn every_sign_up_has_the_same_length() {
    let site = Site::new().await;
    sign_up(&site).await;
    let page = site.get(TALK).await;
    site.press(&page, "Skicka", &[("nar", "a@b.exempel")]).await;
    let page = site.get(TALK).await;
    let (longest, wish) = ("ب".repeat(100), "👩".repeat(300));
    let full = site.press(&page, "Skicka", &[("nar", &longest), ("namn", &longest), ("onskan", &wish)]).await;
    assert_eq!(full.status, StatusCode::OK);
    let per = site.stores.desk.all_staff().await.unwrap().into_iter().find(|one| one.name.starts_with("Per")).unwrap();
    let mut lengths = BTreeSet::new();
    for head in site.stores.sign_ups.sign_ups(&per.id).await.unwrap() {
        lengths.insert(site.stores.sign_ups.signed_up(&head.id, &per.id).await.unwrap().unwrap().sealed.len());
    }
    assert_eq!(lengths.len(), 1);
}
