//! What is kept beside a message: what was chosen, which the reader sees; and what was changed in the store, which nobody is shown.

use domain::desk::Outcome;
use sqlx::{Connection, Executor, SqliteConnection};

use super::contact::{at_the_desk, at_the_form, code};
use crate::support::site::Site;

const CANARY: &str = "Kanariefågeln Pelle sjunger så fint";

#[tokio::test]
async fn who_reads_sees_what_was_chosen_beside_the_words_as_was_told() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    assert!(form.text().contains("den som läser kan se dem"), "{}", form.text());
    site.press(&form, "Skicka", &[("text", CANARY), ("p", "several"), ("o1", "violence")]).await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let inbox = site.get_as(&desk, "/sv/skrivbord").await;
    let id = inbox.body.split("/sv/skrivbord/trad/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await;
    for said in
        ["Har andra skickat dig vidare innan du kom hit? Ja, flera ställen", "Vad handlar det om? Någon gör någon illa"]
    {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
}

#[tokio::test]
async fn a_message_that_was_changed_in_the_store_is_not_shown_and_stands_in_the_log() {
    let site = Site::new().await;
    let form = at_the_form(&site).await;
    let sent = site.press(&form, "Skicka", &[("text", CANARY)]).await;
    let desk = at_the_desk(&site, "Omar Demosson").await;
    let inbox = site.get_as(&desk, "/sv/skrivbord").await;
    let id = inbox.body.split("/sv/skrivbord/trad/").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let url = format!("sqlite:{}", site.folder.path().join("lotsen.db").display());
    let mut store = SqliteConnection::connect(&url).await.unwrap();
    store.execute("UPDATE message SET sealed = zeroblob(length(sealed))").await.unwrap();
    let page = site.get_as(&desk, &format!("/sv/skrivbord/trad/{id}")).await;
    assert!(page.text().contains("Det här går inte att läsa") && !page.text().contains(CANARY), "{}", page.text());
    let back = site.press(&site.get("/sv/kontakt").await, "Öppna", &[("kod", &code(&sent))]).await;
    assert!(back.text().contains("Det här går inte att läsa") && !back.text().contains(CANARY), "{}", back.text());
    let lines = site.stores.desk.audit().await.unwrap();
    let failed = lines.iter().filter(|line| line.entry.outcome == Outcome::Failed);
    assert_eq!(failed.count(), 1);
}
