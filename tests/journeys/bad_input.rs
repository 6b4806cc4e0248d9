//! Bad input: each gets a clear page that says what to do, and changes nothing else.

use axum::body::Body;
use axum::http::Request;
use domain::guide::{Step, Voice};

use crate::support::site::{Seen, Site};

#[tokio::test]
async fn unknown_addresses_get_a_page_with_a_way_on() {
    let site = Site::new().await;
    for path in [
        "/xx",
        "/sv/saknas",
        "/sv/vart/zzzzzz",
        "/sv/vart/7q2k",
        "/sv/vart/%C3%A5%C3%A4%C3%B6",
        "/sv/vart/zzzzzz/9",
        "/sv/lapp/zzzzzz",
        "/xx/om",
        "/sv/vart/a/b/c",
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains("Till början") && page.header("content-type").starts_with("text/html"), "{path}");
    }
}

#[tokio::test]
async fn broken_bytes_and_floods_are_answered_in_words() {
    let site = Site::new().await;
    for path in ["/sv/vart/%FF%FE", "/%FF"] {
        let page = site.get(path).await;
        assert!(page.status.is_client_error() && page.body.contains("<h1"), "{path}: {}", page.status);
    }
    assert_eq!(site.get(&format!("/sv?x={}", "a".repeat(10_000))).await.status, 200, "a query is nothing to the guide");
    let page = site.post("/sv/sok", &format!("q={}&v=c", "a".repeat(10_000))).await;
    assert_eq!(page.status, 200, "10 kB of words are searched");
    // More is no search: it says so, keeps the beginning, and still looks for danger in all of it.
    let long = format!("q=jag+blir+mobbad+{}+vill+inte+leva&v=g", "a+".repeat(9_000));
    let page = site.post("/sv/sok", &long).await;
    assert_eq!(page.status, 413);
    let text = page.text();
    assert!(text.contains("Skriv gärna lite kortare."), "{text}");
    assert!(page.body.contains("value=\"jag blir mobbad a a "), "{}", page.body);
    assert!(text.contains("Är ditt barn i fara nu?"), "{text}");
    let alerts = |page: &Seen| page.body.matches("role=\"alert\"").count();
    assert_eq!(alerts(&page), 1, "danger alone is called out: {}", page.body);
    let plain = site.post("/sv/sok", &format!("q={}&v=c", "a+".repeat(9_000))).await;
    assert_eq!((plain.status.as_u16(), alerts(&plain)), (413, 1), "{}", plain.body);
    let other = page.form("English").1;
    assert!(other.starts_with("q=jag") && other.ends_with("&v=g") && other.len() < 1_000, "{other}");
    let page = site.post("/sv/sok", &format!("q={}&v=c", "a".repeat(70_000))).await;
    assert_eq!(page.status, 413);
    assert!(page.text().contains("kortare"), "{}", page.text());
    let page = site.post("/sv/sok", "q=%FF%FE&v=%FF").await;
    assert!(page.body.contains("<h1"), "{}", page.status);
}

#[tokio::test]
async fn values_outside_the_flow_are_asked_again() {
    let site = Site::new().await;
    let start = site.get("/sv").await;
    let step = site.get(&start.link(">Skolan<")).await;
    let code = step.link("Ändra svaret: Skolan").split('/').nth(3).unwrap().to_owned();
    for form in [format!("c={code}&s=2&v=14"), format!("c={code}&s=99&v=1"), format!("c={code}&s=2&v=0")] {
        let page = site.post("/sv/vart", &form).await;
        assert_eq!(page.status, 303, "{form}");
        let next = site.get(page.header("location")).await;
        assert!(next.text().contains("Vad stämmer bäst?"), "{form}: {}", next.text());
    }
    for value in ["300", "-1", "kalmar", ""] {
        let page = site.post("/sv/vart", &format!("c={code}&s=2&v={value}")).await;
        assert_eq!(page.status, 422, "{value}");
        assert!(
            page.text().contains("Vad stämmer bäst?") && page.body.contains("Ändra svaret: Skolan"),
            "{}",
            page.body
        );
    }
    for form in ["c=&s=1&v=1", "c=zzzzzz", "s=1", "v=300", "c=000000&s=1&v=999"] {
        let page = site.post("/sv/vart", form).await;
        assert!(page.status.is_client_error() && page.body.contains("<h1"), "{form}: {}", page.status);
    }
}

#[tokio::test]
async fn an_answer_that_is_offered_no_more_is_asked_again_and_the_others_are_kept() {
    let site = Site::new().await;
    let library = site.app.library();
    let flow = &library.flow;
    let [topic, place] = ["topic", "place"].map(|slot| flow.slot(slot).unwrap());
    let told = flow.answers_for("skola-franvaro", Voice::Child).unwrap().with(topic, 0).with(place, 1);
    let Step::Ask(question) = flow.walk(&told).step else { panic!("the topic is not asked") };
    let gone = (1..flow.slots[topic].skipped()).find(|n| question.options.iter().all(|offer| offer.n != *n)).unwrap();
    let page = site.get(&format!("/sv/vart/{}", flow.encode(&told.with(topic, gone)))).await;
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(text.contains("Frågan har ändrats sedan sist. Välj igen. Dina andra svar finns kvar."), "{text}");
    let next = site.get(&page.link(">Jag orkar inte gå till skolan<")).await.text();
    assert!(next.contains("Hur gammal är du?") && next.contains("Högsby"), "{next}");
    // The note of such an answer leads to the same question.
    let code = flow.encode(&told.with(topic, gone));
    let note = site.get(&format!("/sv/lapp/{code}")).await;
    assert_eq!((note.status.as_u16(), note.header("location")), (303, format!("/sv/vart/{code}").as_str()));
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let site = Site::new().await;
    let request = Request::post("/sv/stammer-inte")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "127.0.0.1:3000")
        .header("origin", "https://example.org")
        .header("sec-fetch-site", "cross-site")
        .body(Body::from("k=bris-barn-phone&c="))
        .unwrap();
    let page = site.send(request).await;
    assert_eq!(page.status, 403);
    assert!(page.body.contains("<h1"));
    assert_eq!(site.stores.guide.wrong_reports().await.unwrap(), []);
}
