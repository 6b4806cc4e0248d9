//! What the inbox shows of a contact before it is opened: words of danger, and the language of the page; and that neither is kept.

use domain::contact::code::Code;

use super::contact::at_the_desk;
use super::course::{act, events};
use crate::support::child::{code, form_to};
use crate::support::site::Site;

/// Writes to the school nurse from the page in a language; the path at the desk.
async fn writes(site: &Site, lang: &str, text: &str) -> String {
    let form = form_to(site, lang, "r=c&g=emi&b=write").await;
    let button = site.app.library().book.language(lang).unwrap().get("contact-send");
    let sent = site.press(&form, &format!("{button}<"), &[("text", text)]).await;
    let locator = Code::parse(&code(&sent)).unwrap().locator().number();
    let thread = site.stores.contact.by_locator(locator).await.unwrap().unwrap();
    format!("/sv/skrivbord/trad/{}", thread.id)
}

#[tokio::test]
async fn words_of_danger_come_first_for_who_can_read_them_and_are_kept_nowhere() {
    let site = Site::new().await;
    let calm = writes(&site, "sv", "Hej, jag undrar en sak").await;
    let danger = writes(&site, "sv", "Jag orkar inte leva längre").await;
    let more = writes(&site, "sv", "Hej, jag undrar en annan sak").await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert_eq!(inbox.text().matches("Ord om fara").count(), 1, "{}", inbox.text());
    let at = |path: &str| inbox.body.find(path).unwrap();
    assert!(at(&danger) < at(&calm) && at(&danger) < at(&more));
    assert_eq!(inbox.header("cache-control"), "no-store");
    // The lead sees who waits and nothing of this; nor does anything that is kept.
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let queue = site.get_as(&leda, "/sv/skrivbord/ko").await;
    assert!(queue.text().contains("Kontakt ") && !queue.text().contains("Ord om fara"), "{}", queue.text());
    assert_eq!(events(&site, &danger).await, events(&site, &calm).await);
    // What was answered is known to somebody.
    act(&site, &anna, &danger, "Skicka svaret", &[("text", "Jag hör dig. Jag ringer nu.")]).await;
    assert!(!site.get_as(&anna, "/sv/skrivbord").await.text().contains("Ord om fara"));
}

#[tokio::test]
async fn a_reader_sees_in_which_language_the_page_was() {
    let site = Site::new().await;
    writes(&site, "sv", "Hej").await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    assert!(!site.get_as(&anna, "/sv/skrivbord").await.text().contains("Läste sidan på"));
    for (lang, name) in [("so", "Soomaali"), ("ar", "العربية"), ("sv-x-latt", "Lätt svenska")] {
        writes(&site, lang, "Hej").await;
        let inbox = site.get_as(&anna, "/sv/skrivbord").await;
        assert_eq!(inbox.text().matches(&format!("Läste sidan på {name}")).count(), 1, "{lang}: {}", inbox.text());
    }
}
