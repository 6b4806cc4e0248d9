//! Tests of the feed: what leaves, what never leaves, what narrows it, and what is refused.

mod import;
mod round;

use std::collections::HashSet;
use std::sync::LazyLock;

use domain::guide::{Channel, Confidence, Directory, Kind, Show, Status};
use serde_json::Value;

use super::ids::id;
use super::terms::Taxonomy;
use super::{Reply, handle};

const ORIGIN: &str = "https://lotsen.example";

/// The directory the program is shipped with.
fn directory() -> Directory {
    static SHIPPED: LazyLock<Directory> =
        LazyLock::new(|| serde_json::from_str(include_str!("../../../content/guide/directory.json")).unwrap());
    SHIPPED.clone()
}

fn ask(path: &str, query: &str) -> (u16, Value) {
    from(&directory(), path, query)
}

fn from(directory: &Directory, path: &str, query: &str) -> (u16, Value) {
    let Reply { status, body } = handle(path, query, directory, ORIGIN);
    (status, serde_json::from_slice(&body).unwrap())
}

fn names(query: &str) -> Vec<String> {
    let (status, page) = ask("/services", &format!("per_page=500&{query}"));
    assert_eq!(status, 200, "{query}: {page}");
    let contents = page["contents"].as_array().unwrap();
    contents.iter().map(|service| service["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_root_says_which_standard() {
    for path in ["", "/"] {
        let (status, about) = ask(path, "");
        assert_eq!(status, 200);
        assert_eq!(about["version"], "3.1.3");
        assert!(about["profile"].as_str().unwrap().starts_with("https://"));
        assert!(about["openapi_url"].as_str().unwrap().ends_with("openapi.json"));
    }
}

#[test]
fn pages_add_up() {
    let all = names("").len();
    let (_, first) = ask("/services", "per_page=10");
    assert_eq!(first["total_items"], all);
    assert_eq!(first["total_pages"], all.div_ceil(10));
    assert_eq!((&first["size"], &first["first_page"], &first["last_page"]), (&10.into(), &true.into(), &false.into()));
    let mut seen = HashSet::new();
    for page in 1..=all.div_ceil(10) {
        let (_, page) = ask("/services", &format!("per_page=10&page={page}"));
        for service in page["contents"].as_array().unwrap() {
            assert!(seen.insert(service["id"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(seen.len(), all);
    let (status, past) = ask("/services", "page=99");
    assert_eq!((status, &past["empty"], &past["last_page"]), (200, &true.into(), &true.into()));
}

#[test]
fn every_record_of_a_list_has_its_own_address_and_the_fields_that_are_required() {
    let required: [(&str, &[&str]); 5] = [
        ("services", &["id", "name", "status"]),
        ("organizations", &["id", "name", "description"]),
        ("taxonomies", &["id", "name", "description"]),
        ("taxonomy_terms", &["id", "name", "description"]),
        ("service_at_locations", &["id", "location", "service"]),
    ];
    for (list, fields) in required {
        let (status, page) = ask(&format!("/{list}"), "per_page=500");
        let contents = page["contents"].as_array().unwrap();
        assert!(status == 200 && !contents.is_empty(), "{list}");
        for record in contents {
            let (status, one) = ask(&format!("/{list}/{}", record["id"].as_str().unwrap()), "");
            assert_eq!((status, &one["id"]), (200, &record["id"]));
            for field in fields {
                assert!(!record[field].is_null() && !one[field].is_null(), "{list} {field}: {one}");
                assert_ne!(one[field], "", "{list} {field}: {one}");
            }
        }
    }
}

#[test]
fn a_record_of_a_full_list_is_the_same_as_at_its_own_address() {
    for list in ["services", "organizations", "service_at_locations"] {
        let (_, page) = ask(&format!("/{list}"), "per_page=500&full=true");
        let contents = page["contents"].as_array().unwrap();
        assert!(!contents.is_empty(), "{list}");
        for record in contents {
            let (_, one) = ask(&format!("/{list}/{}", record["id"].as_str().unwrap()), "");
            assert_eq!(one, *record, "{list}");
        }
    }
}

#[test]
fn ids_never_change() {
    assert_eq!(id("service", "sos-112"), "8fe794ba-e555-5411-87e7-105ec07e42c7");
    assert_eq!(id("service", "AC148810-D857-441C-9679-408F346DE14B"), "ac148810-d857-441c-9679-408f346de14b");
}

#[test]
fn topics_carry_the_words_of_the_pages() {
    let (_, term) = ask(&format!("/taxonomy_terms/{}", Taxonomy::Topics.term_id("somn")), "");
    assert_eq!((&term["code"], &term["name"]), (&"somn".into(), &"Jag kan inte sova".into()));
    let (_, terms) = ask("/taxonomy_terms", &format!("per_page=500&taxonomy_id={}", Taxonomy::Kinds.id()));
    assert_eq!(terms["total_items"], domain::guide::Kind::ALL.len());
}

#[test]
fn nothing_withheld_leaves_and_nothing_that_was_only_remembered() {
    let directory = directory();
    let (_, page) = ask("/services", "full=true&per_page=500");
    let (_, places) = ask("/service_at_locations", "full=true&per_page=500");
    let told = format!("{page}{places}");
    let shown = |channel: &&Channel| channel.showable();
    let public: HashSet<&str> = directory
        .services
        .iter()
        .flat_map(|one| one.channels.iter().filter(shown))
        .filter_map(|one| one.value.as_deref())
        .collect();
    let mut withheld = 0;
    for channel in directory.services.iter().flat_map(|service| &service.channels) {
        if channel.showable() {
            assert!(told.contains(&format!("\"{}\"", channel.id)));
        } else {
            withheld += 1;
            assert!(!told.contains(&format!("\"{}\"", channel.id)), "{}", channel.id);
            let value = channel.value.as_deref().filter(|value| !public.contains(value));
            assert!(value.is_none_or(|value| !told.contains(&format!(":\"{value}\""))), "{value:?}");
        }
        let quote = channel.reading.quote.as_deref();
        assert!(quote.is_none_or(|quote| quote.len() < 30 || !told.contains(quote)), "{quote:?}");
        if !channel.reason.is_empty() {
            assert!(!told.contains(&channel.reason));
        }
    }
    assert!(withheld > 20);
}

#[test]
fn a_service_that_is_gone_is_not_listed_and_has_no_address() {
    let directory = directory();
    let gone = directory.services.iter().find(|service| service.status == Status::Defunct).unwrap();
    assert!(!names("").contains(&gone.name));
    assert_eq!(ask(&format!("/services/{}", id("service", &gone.id)), "").0, 404);
}

#[test]
fn what_nobody_has_sorted_is_listed_and_what_is_for_no_citizen_is_not() {
    let mut directory = directory();
    let mut service = directory.service("soc-hogsby").unwrap().clone();
    "afar".clone_into(&mut service.id);
    service.kind = Kind::Other;
    service.voices.clear();
    service.channels.clear();
    directory.services.push(service);
    let path = format!("/services/{}", id("service", "afar"));
    assert_eq!(from(&directory, &path, "").0, 200);
    directory.services.last_mut().unwrap().kind = Kind::Counselling;
    assert_eq!(from(&directory, &path, "").0, 404, "sorted, and for staff alone");
}

#[test]
fn hours_that_were_not_read_are_not_told() {
    let (_, emergency) = ask(&format!("/services/{}", id("service", "sos-112")), "");
    assert_eq!(emergency["phones"][0]["number"], "112");
    assert_eq!(emergency["phones"][0]["type"], "voice");
    assert_eq!(emergency["schedules"], Value::Array(Vec::new()));
    let (_, page) = ask("/services", "full=true&per_page=500");
    let rows = page["contents"].as_array().unwrap().iter().flat_map(|one| one["schedules"].as_array().unwrap());
    let rows: Vec<_> = rows.collect();
    assert!(rows.len() > 3);
    for row in rows {
        assert_eq!((&row["freq"], row.get("timezone")), (&"WEEKLY".into(), None));
        let notes = row["notes"].as_str().unwrap();
        assert!(notes.starts_with("Europe/Stockholm; ") && notes.contains(" on Swedish public holidays"), "{notes}");
    }
}

#[test]
fn days_that_differ_leave_in_rows_of_their_own_and_closed_ones_and_eves_in_words() {
    let mut directory = directory();
    directory.services.retain(|service| service.id == "sos-112");
    let channel = &mut directory.services[0].channels[0];
    channel.hours_read = true;
    channel.hours = serde_json::from_value(serde_json::json!({
        "kind": "weekly",
        "slots": [{ "days": ["mo", "tu", "we", "th", "fr"], "opens": "08:00", "closes": "16:00" }],
        "holidays": "closed",
        "eve_closes": "13:00",
        "exceptions": [
            { "date": "2026-12-23", "slots": [{ "opens": "09:00", "closes": "11:00" }, { "opens": "13:00", "closes": "00:00" }] },
            { "date": "2026-12-28", "slots": [] },
            { "date": "2026-12-28", "slots": [{ "opens": "09:00", "closes": "11:00" }] },
        ],
    }))
    .unwrap();
    let (_, service) = from(&directory, &format!("/services/{}", id("service", "sos-112")), "");
    let rows = service["schedules"].as_array().unwrap();
    let short = |row: &Value| {
        ["valid_from", "valid_to", "byday", "opens_at", "closes_at"].map(|field| row[field].as_str().map(str::to_owned))
    };
    let plain = |parts: [&str; 5]| parts.map(|part| (!part.is_empty()).then(|| part.to_owned()));
    let expected = [
        plain(["", "", "MO,TU,WE,TH,FR", "08:00", "16:00"]),
        plain(["2026-12-23", "2026-12-23", "WE", "09:00", "11:00"]),
        plain(["2026-12-23", "2026-12-23", "WE", "13:00", "23:59"]),
    ];
    assert_eq!(rows.iter().map(short).collect::<Vec<_>>(), expected);
    let notes = "Europe/Stockholm; closed on Swedish public holidays; closes at 13:00 at the latest on the day before a \
        public holiday; closed on 2026-12-28; other hours on 2026-12-23, in rows of their own";
    assert_eq!(rows[0]["notes"], notes);
    assert_eq!(rows[1]["notes"], "Europe/Stockholm; instead of the weekly hours of this day");
    let ids: HashSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rows.len());
}

#[test]
fn assured_only_when_every_channel_is_and_then_the_oldest_day() {
    let mut directory = directory();
    let service = directory.services.iter_mut().find(|service| service.shown().count() > 1).unwrap();
    let path = format!("/services/{}", id("service", &service.id));
    service.channels.retain(Channel::showable);
    service.channels[0].assured_date = "2026-03-12".parse().ok();
    service.channels[0].reading.confidence = Confidence::FromMemory;
    assert_eq!(from(&directory, &path, "").1.get("assured_date"), None);
    let service = directory.services.iter_mut().find(|one| path.ends_with(&id("service", &one.id))).unwrap();
    for channel in service.channels.iter_mut().skip(1) {
        channel.assured_date = "2026-05-01".parse().ok();
        channel.show = Show::Shown;
    }
    assert_eq!(from(&directory, &path, "").1["assured_date"], "2026-03-12");
}

#[test]
fn conditions_narrow_and_add_up() {
    let all = names("").len();
    let topic = format!("taxonomy_term_id={}", Taxonomy::Topics.term_id("somn"));
    let kind = format!("taxonomy_term_id={}", Taxonomy::Kinds.term_id("chat"));
    let sleep = names(&topic);
    assert!(!sleep.is_empty() && sleep.len() < all);
    let both = names(&format!("{topic}&{kind}"));
    assert!(both.len() < sleep.len() && both.iter().all(|name| sleep.contains(name)));
    assert_eq!(names("search=").len(), all);
    assert!(names("search=BRIS").iter().any(|name| name.contains("Bris")));
    assert!(names("search=bris+stockholm%20zzz").is_empty());
    let region = format!("organization_id={}", id("organization", "region-kalmar-lan"));
    assert!(!names(&region).is_empty() && names(&region).len() < all);
    assert_eq!(names(&format!("taxonomy_id={}", Taxonomy::Kinds.id())).len(), all);
}

#[test]
fn ages_are_included_at_both_ends() {
    let mut directory = directory();
    directory.services.retain(|service| service.id == "sos-112");
    directory.services[0].minimum_age = 13;
    directory.services[0].maximum_age = Some(17);
    let cases = [("0", "12", 0), ("0", "13", 1), ("17", "17", 1), ("18", "120", 0), ("15", "16", 1), ("10", "20", 1)];
    for (least, most, hits) in cases {
        let (_, page) = from(&directory, "/services", &format!("minimum_age={least}&maximum_age={most}"));
        assert_eq!(page["total_items"], hits, "{least}–{most}");
    }
}

#[test]
fn a_slip_is_named_with_what_to_do() {
    let unknown = "taxonomy_id=ac148810-d857-441c-9679-408f346de14b";
    let long = format!("search={}", "a".repeat(10_000));
    let cases = [
        ("/services", "colour=red", "colour"),
        ("/services", "page=0", "page"),
        ("/services", "page=1&page=2", "page"),
        ("/services", "per_page=501", "per_page"),
        ("/services", "per_page=%2B5", "per_page"),
        ("/services", "minimum_age=-1", "minimum_age"),
        ("/services", "minimum_age=18&maximum_age=17", "maximum_age"),
        ("/services", "maximum_age=ten", "maximum_age"),
        ("/services", "taxonomy_term_id=somn", "taxonomy_term_id"),
        ("/services", unknown, "taxonomy_id"),
        ("/services", "organization_id=ac148810-d857-441c-9679-408f346de14b", "organization_id"),
        ("/services", "modified_after=2026-01-31", "modified_after"),
        ("/service_at_locations", "modified_after=2026-01-31T08:00:00%2B01:00", "modified_after"),
        ("/services", "full=yes", "full"),
        ("/services", "full=true&minimal=true", "minimal"),
        ("/services", "format=xml", "format"),
        ("/services", "search=%ff", "search"),
        ("/services", "search=%2", "search"),
        ("/services", "search=!!!", "search"),
        ("/services", &long, ""),
        ("/taxonomies", "full=true", "full"),
        ("/services/sos-112", "", "id"),
        ("", "page=1", "page"),
    ];
    for (path, query, parameter) in cases {
        let (status, refusal) = ask(path, query);
        assert_eq!((status, &refusal["parameter"]), (400, &parameter.into()), "{path}?{query}: {refusal}");
        assert!(!refusal["error"].as_str().unwrap().is_empty() && !refusal["mend"].as_str().unwrap().is_empty());
    }
    for path in ["/nowhere", "/services/a/b", "/services/ac148810-d857-441c-9679-408f346de14b"] {
        let (status, refusal) = ask(path, "");
        assert!(status == 404 && !refusal["mend"].as_str().unwrap().is_empty(), "{path}");
    }
}
