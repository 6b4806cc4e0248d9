//! Many children who send at the same time while something is wrong, and whether what each of them was told is true.

use std::future::poll_fn;
use std::task::Poll;

use axum::http::StatusCode;

use super::child::{code, form, open};
use super::site::{Seen, Site, pair};

/// A child with the form on the phone, and what they write: no two the same.
pub struct Child {
    form: Seen,
    words: String,
}

/// So many children, each with a form of their own.
pub async fn children(site: &Site, count: usize) -> Vec<Child> {
    let mut all = Vec::new();
    for number in 0..count {
        all.push(Child { form: form(site).await, words: format!("Barn nummer {number} skriver om Pelle") });
    }
    all
}

/// All of them press at once; the page each gets.
pub async fn send(site: &Site, children: &[Child]) -> Vec<Seen> {
    let pressed = |child: &Child| {
        let (action, form) = child.form.form("Skicka");
        let form = format!("{form}&{}", pair("text", &child.words));
        async move { site.post(&action, &form).await }
    };
    let mut all: Vec<_> = children.iter().map(|child| (Box::pin(pressed(child)), None)).collect();
    poll_fn(move |context| {
        for (one, page) in &mut all {
            if page.is_none()
                && let Poll::Ready(seen) = one.as_mut().poll(context)
            {
                *page = Some(seen);
            }
        }
        if all.iter().any(|(_, page)| page.is_none()) {
            return Poll::Pending;
        }
        Poll::Ready(all.iter_mut().filter_map(|(_, page)| page.take()).collect())
    })
    .await
}

/// How many were told that what they wrote is kept, and how many that nobody knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    pub kept: usize,
    pub unknown: usize,
}

/// Reads the pages: whoever is not told that it is kept is told so in words, and has every word still.
pub fn told(children: &[Child], pages: &[Seen]) -> Told {
    let mut told = Told { kept: 0, unknown: 0 };
    for (child, page) in children.iter().zip(pages) {
        if page.status == StatusCode::OK && page.body.contains("class=\"letters\"") {
            told.kept += 1;
            continue;
        }
        let text = page.text();
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{text}");
        assert!(page.body.contains(&child.words), "every word stays: {text}");
        let says = |words: &str| text.contains(words);
        if says("Det du skrev är sparat") {
            told.kept += 1;
        } else if says("Vi vet inte om det hann sparas") {
            told.unknown += 1;
        } else {
            assert!(says("Just nu kan vi inte spara") || says("Det är många här just nu"), "{text}");
        }
    }
    told
}

/// How many threads there are; each has the one message that it began with.
pub async fn stored(site: &Site) -> usize {
    let all = site.stores.retention.aged().await.unwrap();
    for one in &all {
        assert_eq!(site.stores.contact.messages(&one.thread).await.unwrap().len(), 1);
    }
    all.len()
}

/// What each was told is true: what was said to be kept is there and opens, nothing else is but what nobody knew of.
pub async fn is_true(site: &Site, children: &[Child], pages: &[Seen]) -> Told {
    let (told, stored) = (told(children, pages), stored(site).await);
    assert!((told.kept..=told.kept + told.unknown).contains(&stored), "{told:?}, and {stored} are there");
    for (child, page) in children.iter().zip(pages) {
        if page.status == StatusCode::OK {
            assert_eq!(open(site, &code(page)).await.text().matches(&child.words).count(), 1, "{}", child.words);
        }
    }
    told
}

/// Once all is well each presses the very same form again, and then once more: everything is there, and once.
pub async fn goes_on(site: &Site, children: &[Child]) {
    for _ in 0..2 {
        let pages = send(site, children).await;
        assert_eq!(is_true(site, children, &pages).await, Told { kept: children.len(), unknown: 0 });
        assert_eq!(stored(site).await, children.len());
    }
}
