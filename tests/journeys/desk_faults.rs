//! The store fails while staff answer: every word comes back in the form, and sent again it is kept once.

use axum::http::StatusCode;

use super::course::{back, written};
use super::faults::{breaks, mends};
use super::reception::{staff, version};
use crate::support::child::at_the_desk;
use crate::support::site::{Seen, Site};

const ANSWER: &str = "Svarskanarien Frida hör dig\r\n\r\noch ringer i morgon";
/// As a page shows it: without the line ends that a browser adds.
const SHOWN: &str = "Svarskanarien Frida hör dig";

/// The number that a page's form carries.
fn number(page: &Seen, button: &str) -> String {
    let (_, carried) = page.form(button);
    carried.split('&').find_map(|pair| pair.strip_prefix("n=")).unwrap().to_owned()
}

async fn stored(site: &Site, path: &str, direction: &str) -> usize {
    let messages = site.stores.contact.messages(path.rsplit('/').next().unwrap()).await.unwrap();
    messages.iter().filter(|one| one.direction == direction).count()
}

#[tokio::test]
async fn an_answer_or_a_note_that_could_not_be_kept_comes_back_whole_and_is_kept_once() {
    let site = Site::new().await;
    let (path, code) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let acts = [("Skicka svaret", "text", "staff"), ("Spara som anteckning", "note", "note")];
    for (button, name, direction) in acts {
        // The last breaks once the words are kept, and the page of the thread with it.
        for (before, at) in
            ["INSERT ON message", "UPDATE ON thread", "INSERT ON sent_form", "INSERT ON event", "INSERT ON audit"]
                .into_iter()
                .enumerate()
        {
            let page = site.get_as(&anna, &path).await;
            let store = breaks(&site, at).await;
            let refused = site.press_as(&anna, &page, button, &[(name, ANSWER)]).await;
            assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{at}: {}", refused.text());
            assert!(refused.text().contains("Allt du skrev och valde är kvar"), "{at}: {}", refused.text());
            assert!(refused.body.contains(SHOWN), "{at}: {}", refused.text());
            assert_eq!(number(&refused, button), number(&page, button), "{at}: the same form");
            let kept = usize::from(at == "INSERT ON audit");
            assert_eq!(stored(&site, &path, direction).await, before + kept, "{at}");
            mends(store).await;
            for again in [&refused, &page, &refused] {
                let done = site.press_as(&anna, again, button, &[(name, ANSWER)]).await;
                assert_eq!(done.status, StatusCode::SEE_OTHER, "{at}: {}", done.text());
                assert_eq!(stored(&site, &path, direction).await, before + 1, "{at}: once");
            }
        }
    }
    assert!(back(&site, &code).await.text().contains(SHOWN));
}

#[tokio::test]
async fn what_was_chosen_on_a_card_comes_back_and_is_done_once() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let page = site.get_as(&anna, &path).await;
    let chosen = [("hur", "call"), ("dag", "2026-03-10")];
    let store = breaks(&site, "INSERT ON event").await;
    let refused = site.press_as(&anna, &page, "Vi har pratat", &chosen).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
    assert!(refused.body.contains("value=\"2026-03-10\""), "{}", refused.body);
    mends(store).await;
    for _ in 0..2 {
        let done = site.press_as(&anna, &refused, "Vi har pratat", &chosen).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    let events = site.stores.contact.events(path.rsplit('/').next().unwrap()).await.unwrap();
    assert_eq!(events.iter().filter(|event| event.kind == "other-contact").count(), 1, "{events:?}");
}

#[tokio::test]
async fn what_was_typed_at_a_reception_comes_back_too() {
    const EMI: &str = "/sv/skrivbord/mottagning/demoskolan/emi";
    let site = Site::new().await;
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let (id, now) = (staff(&site, "Anna Demosson").await, version(&site.get_as(&leda, EMI).await));
    let form = format!("lasare-{id}");
    let fields = [("v", now.as_str()), ("do", "lasare"), ("form", &form), ("staff", &id)];
    let fields = [&fields[..], &[("titel", "kanariesköterska"), ("utbildad", "2026-01-15")]].concat();
    let store = breaks(&site, "UPDATE ON desk_branch").await;
    let refused = site.fill_as(&leda, EMI, &fields).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
    assert!(refused.text().contains("Se efter på sidan om det hann sparas"), "{}", refused.text());
    assert!(refused.body.contains("value=\"kanariesköterska\""), "{}", refused.body);
    mends(store).await;
    let done = site.fill_as(&leda, EMI, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let kept = site.stores.contact.branch("demoskolan", "emi").await.unwrap().unwrap();
    assert!(kept.readers.iter().any(|one| one.staff == id && one.title == "kanariesköterska"));
}
