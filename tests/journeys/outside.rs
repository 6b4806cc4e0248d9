//! The room as it looks to whoever sees only that a page was sent, and how long it is: like a page of the guide.

use crate::support::site::{Seen, Site};
use crate::support::steps::{LANGUAGES, before, written};

/// The longest page, in bytes on the wire.
const MOST: usize = 13_000;
/// So far from the lightest and the heaviest page of the guide a step may weigh. It is chosen, not measured: the words of a step differ,
/// and what stands around them is the same.
const APART: usize = 3_000;

fn weight(page: &Seen) -> usize {
    server::web::brotli(page.body.as_bytes(), 5).len()
}

fn title(page: &Seen) -> &str {
    page.body.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap()
}

#[tokio::test]
async fn a_step_of_the_room_weighs_and_looks_like_a_page_of_the_guide() {
    let site = Site::new().await;
    for lang in LANGUAGES {
        let mut guide = Vec::new();
        for path in ["", "/akut", "/akut/vuxen", "/fragor", "/om", "/det-du-skriver", "/tillganglighet"] {
            guide.push(site.get(&format!("/{lang}{path}")).await);
        }
        let (least, most) = (guide.iter().map(weight).min().unwrap(), guide.iter().map(weight).max().unwrap());
        let mut steps = before(&site, lang).await;
        steps.extend(written(&site, lang).await);
        for (name, page) in &steps {
            let weight = weight(page);
            assert!(weight <= MOST, "{lang} {name}: {weight}");
            let like = least.saturating_sub(APART)..=most + APART;
            assert!(like.contains(&weight), "{lang} {name}: {weight}, the guide {least} to {most}");
            assert_eq!(title(page), title(&guide[0]), "{lang} {name}");
            for header in ["content-type", "content-security-policy", "referrer-policy", "set-cookie"] {
                assert_eq!(page.header(header), guide[0].header(header), "{lang} {name}: {header}");
            }
        }
    }
}
