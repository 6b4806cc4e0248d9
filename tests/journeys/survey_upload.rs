//! A workbook read in at the desk: a draft with what was left out of it told, or every fault at its place; and the linter's remarks.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use server::survey::import::LARGEST;

use super::contact::at_the_desk;
use crate::support::site::{Seen, Site};
use crate::support::workbook::{Part, Rows, xlsx, xlsx_parts, zip};

const NEW: &str = "/sv/skrivbord/enkater/ny";
const BOUNDARY: &str = "----gransen";

const GOOD: Rows = &[
    &["type", "name", "label::Svenska (sv)", "label::English (en)"],
    &["select_one often", "safe", "Är du trygg?", "Are you safe?"],
    &["text", "more", "Vad gör dig trygg?", "What makes you safe?"],
];
const CHOICES: Rows =
    &[&["list_name", "name", "label::Svenska (sv)", "label::English (en)"], &["often", "always", "Alltid", "Always"]];
const SETTINGS: Rows =
    &[&["form_title", "form_id", "default_language", "lotsen_audience"], &["Trygg", "trygg", "Svenska (sv)", "child"]];

/// Sends a form with a file in it, as a browser does.
async fn sent(site: &Site, cookie: &str, file: &str, bytes: &[u8], audience: &str) -> Seen {
    let mut body = Vec::new();
    body.extend(
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"vem\"\r\n\r\n{audience}\r\n").into_bytes(),
    );
    body.extend(
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"{file}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes(),
    );
    body.extend(bytes);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    posted(site, cookie, &format!("multipart/form-data; boundary={BOUNDARY}"), body).await
}

async fn posted(site: &Site, cookie: &str, kind: &str, body: Vec<u8>) -> Seen {
    let request = Request::post(format!("{NEW}/arbetsbok"))
        .header("content-type", kind)
        .header("host", "127.0.0.1:3000")
        .header("origin", "http://127.0.0.1:3000")
        .header("cookie", cookie)
        .body(Body::from(body))
        .unwrap();
    site.send(request).await
}

async fn drafts(site: &Site) -> usize {
    site.stores.survey.surveys().await.unwrap().len()
}

#[tokio::test]
async fn a_workbook_becomes_a_draft_and_what_was_left_out_is_told() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let before = drafts(&site).await;
    let page = site.get_as(&per, NEW).await;
    assert!(page.body.contains("enctype=\"multipart/form-data\""), "{}", page.text());

    let clean = xlsx(&[("survey", GOOD), ("choices", CHOICES), ("settings", SETTINGS)]);
    let taken = sent(&site, &per, "trygg.xlsx", &clean, "").await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let hub = site.get_as(&per, taken.header("location").split('?').next().unwrap()).await;
    assert!(hub.text().contains("Trygg") && hub.text().contains("Barn 9–12 år"), "{}", hub.text());

    // Whatever watches is left out, each by its name, and the rest is a survey.
    let watching: Vec<&[&str]> = GOOD.iter().copied().chain([["deviceid", "phone_of", "", ""].as_slice()]).collect();
    let told =
        sent(&site, &per, "C:\\x\\trygg i skolan.xlsx", &xlsx(&[("survey", &watching), ("choices", CHOICES)]), "young")
            .await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text());
    for said in [
        "Arbetsboken är inläst. Enkäten har 2 frågor",
        "Blad survey, rad 4",
        "phone_of (deviceid) togs inte med",
        "vilken telefon",
    ] {
        assert!(told.text().contains(said), "{said}: {}", told.text());
    }
    let hub = site.get_as(&per, &told.link("Gå till enkäten")).await;
    assert!(hub.text().contains("Barn 6–8 år"), "the audience that was chosen: {}", hub.text());
    assert_eq!(drafts(&site).await, before + 2);
}

#[tokio::test]
async fn a_bad_workbook_tells_each_fault_at_its_place_and_keeps_nothing() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let before = drafts(&site).await;
    let bad: Rows = &[
        &["type", "name", "label", "relevant"],
        &["select_one gone", "q", "Fråga?", ""],
        &["text", "q2", "Fråga?", "${nowhere} = 1"],
    ];
    let page = sent(&site, &per, "fel.xlsx", &xlsx(&[("survey", bad)]), "").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in [
        "Arbetsboken är inte inläst",
        "Blad survey, rad 2",
        "gone",
        "Blad survey, rad 3, kolumn D (relevant)",
        "nowhere",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(page.body.contains("role=\"alert\"") && page.text().contains("Börja från en mall"), "{}", page.text());
    for (bytes, said) in [
        (b"ingen arbetsbok".to_vec(), "Filen är ingen arbetsbok"),
        (b"PK\x03\x04xxxx".to_vec(), "Filen är trasig"),
        (vec![0; LARGEST + 2], "större än 5 megabyte"),
        (vec![0; 4 * LARGEST + 2], "större än 5 megabyte"),
        (Vec::new(), "Välj en arbetsbok först"),
    ] {
        let page = sent(&site, &per, "x.xlsx", &bytes, "").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    // Cut off on its way, no form at all, and one of another kind.
    let cut = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.xlsx\"\r\n\r\nPK");
    let page = posted(&site, &per, &format!("multipart/form-data; boundary={BOUNDARY}"), cut.into_bytes()).await;
    assert!(page.text().contains("trasig eller avklippt"), "{}", page.text());
    for kind in ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"] {
        let page = posted(&site, &per, kind, b"vem=child".to_vec()).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        assert!(page.text().contains("Välj en arbetsbok först"), "{kind}: {}", page.text());
    }
    assert_eq!(drafts(&site).await, before, "nothing of it is kept");
}

#[tokio::test]
async fn a_workbook_that_is_made_to_harm_is_refused_at_the_desk_in_words() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let before = drafts(&site).await;
    let with = |name: &str, text: &str| {
        let row = "<row><c t=\"s\"><v>0</v></c></row>".to_owned();
        let mut parts = xlsx_parts(&[("survey", row)], "<si><t>x</t></si>");
        parts.retain(|part| part.name != name);
        parts.push(Part::of(name, text));
        zip(&parts)
    };
    let mut bomb = xlsx_parts(&[("survey", " ".repeat(20_000_000))], "");
    bomb[1].says = Some(100);
    let file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>";
    let ring: Rows = &[
        &["type", "name", "label", "relevant"],
        &["text", "ett", "Ett?", "${tva} = 'x'"],
        &["text", "tva", "Två?", "${ett} = 'x'"],
    ];
    let numbers: Vec<String> = (0..10_000).map(|number| number.to_string()).collect();
    let rows: Vec<[&str; 3]> = numbers.iter().map(|number| ["l", number.as_str(), "Val"]).collect();
    let mut choices: Vec<&[&str]> = vec![&["list_name", "name", "label"]];
    choices.extend(rows.iter().map(<[&str; 3]>::as_slice));
    let many: Rows = &[&["type", "name", "label"], &["select_one l", "q", "Vad?"]];
    for (bytes, said) in [
        (with("xl/vbaProject.bin", ""), "Filen har makron"),
        (zip(&bomb), "orimligt stor när den packas upp"),
        (with("xl/sharedStrings.xml", file), "Filen innehåller en dokumenttyp"),
        (xlsx(&[("survey", ring)]), "väntar på varandra i en ring: ett, tva"),
        (xlsx(&[("survey", many), ("choices", choices.as_slice())]), "Listan l har 10000 val. Det får vara högst 1000"),
    ] {
        let page = sent(&site, &per, "ond.xlsx", &bytes, "child").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.text().contains(said), "{said}: {}", page.text());
        assert!(!page.body.contains("root:"), "nothing of the server's own files");
    }
    assert_eq!(drafts(&site).await, before, "nothing of it is kept");
}

#[tokio::test]
async fn nobody_else_reads_in_a_workbook() {
    let site = Site::new().await;
    let bytes = xlsx(&[("survey", GOOD), ("choices", CHOICES)]);
    let before = drafts(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    assert_eq!(sent(&site, &anna, "a.xlsx", &bytes, "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(sent(&site, "", "a.xlsx", &bytes, "").await.status, StatusCode::SEE_OTHER);
    let per = at_the_desk(&site, "Per Demosson").await;
    let elsewhere = Request::post(format!("{NEW}/arbetsbok"))
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
        .header("host", "127.0.0.1:3000")
        .header("origin", "https://annan.test")
        .header("cookie", &per)
        .body(Body::from(Vec::new()))
        .unwrap();
    assert_eq!(site.send(elsewhere).await.status, StatusCode::FORBIDDEN, "a form of another site");
    assert_eq!(drafts(&site).await, before);
}

#[tokio::test]
async fn the_linter_tells_and_stops_nobody() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let asked: Rows = &[
        &["type", "name", "label::Svenska (sv)", "label::English (en)"],
        &["select_one often", "a", "Är du inte trygg?", "Are you often safe?"],
        &["text", "b", "Vad heter du?", "Where do you play?"],
    ];
    let choices: Rows =
        &[&["list_name", "name", "label::Svenska (sv)", "label::English (en)"], &["often", "1", "Ofta", "Always"]];
    let taken =
        sent(&site, &per, "a.xlsx", &xlsx(&[("survey", asked), ("choices", choices), ("settings", SETTINGS)]), "")
            .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let survey = taken.header("location").split('?').next().unwrap().to_owned();
    let page = site.get_as(&per, &format!("{survey}/fragor")).await;
    for said in [
        "Granskaren har",
        "Frågan har ett nej i sig: ”inte”",
        "Alla läser ”ofta” på sitt sätt",
        "Det frågar vem någon är",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    // The remark stands where it belongs, and the question is kept as it is.
    let one = site.get_as(&per, &format!("{survey}/fraga/b")).await;
    assert!(one.text().contains("Det frågar vem någon är") && !one.text().contains("ett nej i sig"), "{}", one.text());
    let saved = site.press_as(&per, &one, "Spara", &[("w|q/b/label|sv", "Vad heter din skola?")]).await;
    assert!(saved.status == StatusCode::OK && saved.text().contains("Sparat."), "{}", saved.text());
    let template = site.get_as(&per, NEW).await;
    let made = site.press_as(&per, &template, "Börja från Hur är det att be om hjälp", &[]).await;
    let path = format!("{}/fragor", made.header("location").split('?').next().unwrap());
    let page = site.get_as(&per, &path).await;
    assert!(!page.text().contains("ett nej i sig"), "a template is written by the rules: {}", page.text());
}
