//! A code is changed only after the new one was shown: whichever answer is lost, one that the child has opens the thread.

use axum::http::StatusCode;

use super::contact::code;
use super::course::{WROTE, back, written};
use crate::support::site::Site;

#[tokio::test]
async fn whichever_answer_is_lost_the_child_still_gets_in() {
    let site = Site::new().await;
    let (_, old) = written(&site).await;
    let front = site.get("/sv/kontakt").await;
    // The new code was shown, and the phone died: the old one opens.
    let shown = site.press(&back(&site, &old).await, "Ge mig en ny kod", &[]).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(!shown.text().contains(WROTE) && shown.text().contains("Den gamla gäller tills"), "{}", shown.text());
    let new = code(&shown);
    assert_ne!(new, old);
    let early = site.press(&front, "Öppna", &[("kod", &new)]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "it does not count yet");
    assert!(back(&site, &old).await.text().contains(WROTE));

    // Written down and pressed; neither answer nor page is ever seen.
    drop(site.press(&shown, "Byt nu", &[]).await);
    assert!(back(&site, &new).await.text().contains(WROTE));
    let known = site.press(&front, "Öppna", &[("kod", &old)]).await;
    assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY, "whoever knew the old one is out");
    assert!(!known.text().contains(WROTE));
}

#[tokio::test]
async fn no_code_counts_that_was_not_shown() {
    let site = Site::new().await;
    let (_, old) = written(&site).await;
    let page = back(&site, &old).await;
    let (action, carried) = page.form("Ge mig en ny kod");
    let key = carried.split('&').find(|one| one.starts_with("t=")).unwrap();
    let shown = site.post(&action, &format!("do=ny-kod&{key}")).await;
    assert!(shown.text().contains("Den gamla gäller tills"), "{}", shown.text());
    assert!(back(&site, &old).await.text().contains(WROTE));
    assert!(site.press(&shown, "Det ni har skrivit", &[]).await.text().contains(WROTE), "and one can go back");
    // Once it counts it opens what stands beside it: it goes from a page that nobody touches, with all that was said.
    let taken = site.press(&shown, "Byt nu", &[]).await;
    let put_away =
        taken.body.split("<div data-said=\"1\">").nth(1).and_then(|rest| rest.split("</div>").next()).unwrap();
    assert!(put_away.contains("class=\"letters\""), "{}", taken.body);
    assert_eq!(taken.body.matches("class=\"letters\"").count(), 1);
}
