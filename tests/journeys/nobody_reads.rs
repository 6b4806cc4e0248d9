//! Who tries a demo is told on each of its pages that nobody reads; an installation never says so.

use crate::support::site::Site;
use crate::support::steps::{LANGUAGES, before, written};

#[tokio::test]
async fn every_page_of_a_demo_says_that_nobody_reads_and_no_page_of_an_installation_does() {
    let demo = Site::new().await;
    let now: jiff::Timestamp = "2026-03-10T12:00:00+01:00".parse().unwrap();
    let installed = Site::installed(true, None, move || now).await;
    for lang in LANGUAGES {
        let library = demo.app.library();
        let nobody = format!("<p>{}</p>", library.book.language(lang).unwrap().get("frame-demo-reads"));
        let mut steps = before(&demo, lang).await;
        steps.extend(written(&demo, lang).await);
        for path in ["", "/akut", "/fragor", "/om", "/sok"] {
            steps.push(("guide", demo.get(&format!("/{lang}{path}")).await));
        }
        for (name, page) in &steps {
            assert!(page.body.contains(&nobody), "{lang} {name}: {}", page.body);
        }
        let said = |id: &str| library.book.language(lang).unwrap().get(id);
        for (name, page) in before(&installed, lang).await {
            for id in ["frame-demo-reads", "contact-demo", "contact-demo.guardian"] {
                assert!(!page.body.contains(&*said(id)), "{lang} {name}: {id}");
            }
            assert!(!page.body.contains("Demoskolan"), "{lang} {name}");
        }
    }
}
