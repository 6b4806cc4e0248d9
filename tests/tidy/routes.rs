//! Every address that gives somebody a page has a page type that the browser tests look at.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::house::{files, root};

/// Addresses of pages, each with a type of `tests/e2e/support/pages.ts` or `told.ts`; of an address that is posted to, the page that comes.
const PAGES: [(&str, &str); 32] = [
    ("/", "start"),
    ("/{lang}", "start"),
    ("/{lang}/vart", "danger now"),
    ("/{lang}/vart/{code}", "answer"),
    ("/{lang}/vart/{code}/{slot}", "answer anew"),
    ("/{lang}/lapp", "note of danger"),
    ("/{lang}/lapp/{code}", "note"),
    ("/{lang}/sok", "search, hits"),
    ("/{lang}/stammer-inte", "thanks"),
    ("/{lang}/akut", "crisis"),
    ("/{lang}/akut/vuxen", "crisis, guardian"),
    ("/{lang}/fragor", "asks"),
    ("/{lang}/om", "who"),
    ("/{lang}/det-du-skriver", "privacy"),
    ("/{lang}/tillganglighet", "accessibility"),
    ("/{lang}/spara", "keep"),
    ("/{lang}/utan-nat", "without a net"),
    ("/{lang}/kontakt", "contact room"),
    ("/{lang}/tyck", "surveys"),
    ("/{lang}/tyck/{word}", "survey, promise"),
    ("/{lang}/tyck/forslag", "survey, proposals"),
    ("/{lang}/tyck/samtal", "survey, signing up"),
    ("/{lang}/sagt", "answers"),
    ("/{lang}/sagt/del/{area}", "an area with findings"),
    ("/{lang}/sagt/del/{area}/blad", "two pages for a meeting"),
    ("/{lang}/sagt/{id}", "an answer"),
    ("/{lang}/sagt/{id}/vuxen", "an answer, for grown-ups"),
    ("/{lang}/sagt/{id}/puls", "an answer, nothing chosen"),
    ("/{lang}/sagt/las/{token}", "a link that is over"),
    ("/{lang}/tillsammans", "together"),
    // Documents of their own for a wall or a slip of paper: each is opened and printed by the spec that is named.
    ("/{lang}/sagt/{id}/ark/{sheet}", "specs/told/access.spec.ts"),
    ("/{lang}/tyck/{word}/ark/{sheet}", "specs/on/survey-print.spec.ts"),
];

/// Addresses that programs read.
const FEEDS: [&str; 2] = ["/{lang}/sagt/flode", "/{lang}/tillsammans/flode"];

#[test]
fn every_address_of_a_page_has_a_page_type() {
    let mut routes = BTreeMap::new();
    for path in files("server/src", &[".rs"]) {
        let text = fs::read_to_string(&path).unwrap();
        for part in text.split(".route(").skip(1) {
            let address = part.split('"').nth(1).unwrap().to_owned();
            // The desk speaks to staff; its pages stand in `desk.ts`.
            let page = address == "/" || address.starts_with("/{lang}") && !address.starts_with("/{lang}/skrivbord");
            if page && part.contains("get(") && !FEEDS.contains(&address.as_str()) {
                routes.insert(address, path.clone());
            }
        }
    }
    let known: BTreeMap<&str, &str> = PAGES.into();
    for (address, path) in &routes {
        assert!(known.contains_key(address.as_str()), "{address} ({}) has no page type", path.display());
    }
    let support = |name: &str| fs::read_to_string(root().join("tests/e2e/support").join(name)).unwrap();
    let types = format!("{}\n{}", support("pages.ts"), support("told.ts"));
    for (address, name) in PAGES {
        assert!(routes.contains_key(address), "{address} leads nowhere");
        if Path::new(name).extension().is_some_and(|ending| ending == "ts") {
            let spec = fs::read_to_string(root().join("tests/e2e").join(name)).unwrap();
            assert!(spec.contains("/ark/"), "{name} opens no {address}");
            continue;
        }
        let begins = [format!("{name}:"), format!("{name},"), format!("'{name}':")];
        let there = types.lines().any(|line| begins.iter().any(|begin| line.trim_start().starts_with(begin.as_str())));
        assert!(there, "no page type is called {name}");
    }
}
