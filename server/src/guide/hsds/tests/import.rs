//! Tests of what a foreign feed may do wrong: each slip is named by record and field, and nothing is taken in.

use serde_json::{Value, json};

use super::super::import::ImportFault;
use super::super::terms::{Taxonomy, term};
use super::super::{LARGEST, read};
use super::ORIGIN;
use domain::guide::{ChannelKind, Cost, Kind, Scope, Show};
use domain::hours::{Clock, Exception, Holidays, Hours, Shift};

const SERVICE: &str = "ac148810-d857-441c-9679-408f346de14b";
const ORGANIZATION: &str = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";
const PHONE: &str = "1554f2e2-a373-45db-a3fa-9fc48a61c15e";
const PLACE: &str = "e94c9f38-1e8f-4564-91d4-d53501ab1765";

/// A foreign service without a fault.
fn service() -> Value {
    json!({
        "id": SERVICE,
        "name": "Samtal i staden",
        "description": "Samtal för unga.",
        "status": "active",
        "minimum_age": 12,
        "maximum_age": 100.0,
        "assured_date": "2026-03-12",
        "url": "https://samtal.example",
        "organization": { "id": ORGANIZATION, "name": "Samtal", "description": "En förening.", "website": "" },
        "phones": [{ "id": PHONE, "number": "0480-123 45", "type": "voice", "languages": [] }],
        "schedules": [{ "id": PLACE, "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "10:00:00", "closes_at": "23:59" }],
        "service_areas": [{ "id": PLACE, "name": "Kalmar", "uri": null }],
        "languages": [{ "id": PLACE, "code": "sv" }],
        "cost_options": [{ "id": PLACE, "amount": 0 }],
        "attributes": [{ "id": PLACE, "taxonomy_term": term(Taxonomy::Kinds, "counselling", ORIGIN) }],
        "service_at_locations": [{
            "id": PLACE,
            "phones": [{ "id": PHONE, "number": "0480-123 45", "type": "voice" }],
            "location": {
                "id": PLACE,
                "location_type": "physical",
                "latitude": 56.66,
                "longitude": 16.36,
                "addresses": [{ "id": PLACE, "address_1": "Storgatan 1", "city": "Kalmar", "postal_code": "" }],
            },
        }],
    })
}

fn faults(feed: &Value) -> Vec<ImportFault> {
    read(feed.to_string().as_bytes()).expect_err("should be refused")
}

/// The fault of the service with one value changed.
fn fault(pointer: &str, value: Value) -> ImportFault {
    let mut feed = json!([service()]);
    *feed.pointer_mut(&format!("/0{pointer}")).unwrap() = value;
    let faults = faults(&feed);
    assert_eq!(faults.len(), 1, "{pointer}: {faults:#?}");
    faults[0].clone()
}

#[test]
fn a_foreign_service_is_taken_in() {
    let single = json!([service()]);
    let page = json!({ "total_items": 1, "total_pages": 1, "empty": false, "contents": [service()] });
    let mut apart = json!({ "organizations": [service()["organization"]], "services": [service()] });
    apart["services"][0]["organization"] = Value::Null;
    apart["services"][0]["organization_id"] = ORGANIZATION.into();
    for feed in [single, page, apart] {
        let directory = read(feed.to_string().as_bytes()).unwrap();
        let service = directory.service(SERVICE).unwrap();
        assert_eq!((service.minimum_age, service.maximum_age, service.cost), (12, Some(100), Cost::Free));
        assert_eq!((service.scope, service.areas.as_slice()), (Scope::Municipality, ["0880".to_owned()].as_slice()));
        assert!(service.voices.is_empty(), "the feed does not say whom it speaks to");
        let kinds: Vec<ChannelKind> = service.channels.iter().map(|channel| channel.kind).collect();
        assert_eq!(kinds, [ChannelKind::Phone, ChannelKind::Web, ChannelKind::Visit]);
        let Hours::Weekly(week) = &service.channels[0].hours else { panic!("{:?}", service.channels[0]) };
        assert_eq!((week.slots.len(), week.holidays), (1, Holidays::Unknown));
        assert_eq!(week.slots[0].closes, domain::hours::Clock::MIDNIGHT);
        assert_eq!(service.channels[1].hours, Hours::Unknown);
        assert!(service.channels.iter().all(|channel| channel.show == Show::Shown && channel.showable()));
    }
}

#[test]
fn more_than_one_kind_of_ours_is_no_kind() {
    let mut feed = json!([service()]);
    let second = json!({ "id": ORGANIZATION, "taxonomy_term": term(Taxonomy::Kinds, "helpline", ORIGIN) });
    feed[0]["attributes"].as_array_mut().unwrap().push(second);
    let faults = faults(&feed);
    assert_eq!((faults.len(), faults[0].field.as_str()), (1, "attributes"), "{faults:#?}");
}

#[test]
fn a_feed_without_a_word_of_our_taxonomies_is_taken_in_and_waits_to_be_sorted() {
    let theirs = json!([{
        "id": PLACE,
        "link_entity": "service",
        "value": "Mental Health and Substance Use Disorder Services",
        "taxonomy_term": {
            "id": PHONE, "code": "RX-8250", "name": "Counselling", "description": "Samtal", "parent_id": null,
            "taxonomy": "AIRS", "taxonomy_detail": { "id": PLACE, "name": "AIRS", "description": "211 LA County" },
        },
    }]);
    let bare = json!([{ "id": PLACE, "link_id": SERVICE, "link_entity": "service", "taxonomy_term_id": PHONE }]);
    for attributes in [theirs, bare, json!([]), Value::Null] {
        let mut feed = json!([service()]);
        feed[0]["attributes"] = attributes.clone();
        feed[0]["phones"][0]["attributes"] = attributes.clone();
        feed[0]["organization"]["attributes"] = attributes;
        let directory = read(feed.to_string().as_bytes()).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let service = directory.service(SERVICE).unwrap();
        assert_eq!((service.kind, service.sorted(), service.public()), (Kind::Other, false, false));
        assert!(service.topics.is_empty() && service.voices.is_empty() && !service.channels.is_empty());
    }
}

#[test]
fn without_an_assured_date_no_number_is_shown() {
    let mut feed = json!([service()]);
    feed[0]["assured_date"] = Value::Null;
    let directory = read(feed.to_string().as_bytes()).unwrap();
    assert_eq!(directory.services[0].shown().count(), 0);
    assert_eq!(directory.services[0].channels.len(), 3);
    let mut channel = directory.services[0].channels[0].clone();
    channel.show = Show::Shown;
    assert!(!channel.showable(), "to show it takes a person who checks it");
}

#[test]
fn every_slip_is_named_by_record_and_field() {
    let place = "/service_at_locations/0/location";
    let cases = [
        ("/id", json!("12"), "id"),
        ("/id", json!(7), "id"),
        ("/id", Value::Null, "id"),
        ("/name", json!(" "), "name"),
        ("/name", json!(5), "name"),
        ("/status", json!("open"), "status"),
        ("/status", Value::Null, "status"),
        ("/minimum_age", json!(-1), "minimum_age"),
        ("/minimum_age", json!(12.5), "minimum_age"),
        ("/minimum_age", json!("12"), "minimum_age"),
        ("/minimum_age", json!(101), "maximum_age"),
        ("/assured_date", json!("soon"), "assured_date"),
        ("/url", json!("javascript:alert(1)"), "url"),
        ("/url", json!("samtal.example"), "url"),
        ("/organization", Value::Null, "organization"),
        ("/organization", json!("Samtal"), "organization"),
        ("/organization/name", Value::Null, "name"),
        ("/organization/id", json!("x"), "id"),
        ("/phones", json!("112"), "phones"),
        ("/phones", json!(["112"]), "phones"),
        ("/phones/0/number", json!("ring oss"), "number"),
        ("/phones/0/type", json!("fax"), "type"),
        ("/phones/0/id", Value::Null, "id"),
        ("/schedules/0/byday", json!("MO,XX"), "byday"),
        ("/schedules/0/byday", Value::Null, "byday"),
        ("/schedules/0/opens_at", json!("25:00"), "opens_at"),
        ("/schedules/0/opens_at", json!("8"), "opens_at"),
        ("/schedules/0/opens_at", json!("08:00Z"), "opens_at"),
        ("/schedules/0/closes_at", json!(""), "closes_at"),
        ("/schedules/0/closes_at", json!("10:00:00"), "closes_at"),
        ("/schedules/0/freq", json!("MONTHLY"), "freq"),
        ("/service_areas/0/name", json!("Växjö"), "uri"),
        ("/languages/0/code", json!("svenska"), "code"),
        ("/attributes/0/taxonomy_term/code", json!("shop"), "taxonomy_term"),
        ("/attributes/0/taxonomy_term/id", json!(PLACE), "taxonomy_term"),
        ("/service_at_locations/0/location", Value::Null, "location"),
        (&format!("{place}/latitude"), json!(100), "latitude"),
        (&format!("{place}/latitude"), json!("56"), "latitude"),
        (&format!("{place}/longitude"), json!(-180.5), "longitude"),
        (&format!("{place}/addresses/0/city"), Value::Null, "city"),
    ];
    for (pointer, value, field) in cases {
        let mut feed = json!([service()]);
        *feed.pointer_mut(&format!("/0{pointer}")).unwrap() = value.clone();
        let faults = faults(&feed);
        assert_eq!(faults[0].field, field, "{pointer} {value}: {faults:#?}");
        assert!(faults[0].record.starts_with("services[0]") && faults[0].cause.contains(';'), "{}", faults[0]);
    }
    let latitude = fault(&format!("{place}/latitude"), json!(100));
    assert_eq!(latitude.record, format!("services[0].service_at_locations[0].location ({PLACE})"));
    assert!(latitude.to_string().contains("latitude is outside −90…90"));
}

#[test]
fn a_row_that_is_valid_on_one_day_is_that_days_hours_and_any_other_end_is_refused() {
    let mut feed = json!([service()]);
    let mut day = json!({
        "id": ORGANIZATION, "freq": "WEEKLY", "byday": "TH", "opens_at": "10:00", "closes_at": "13:00",
        "valid_from": "2026-12-24", "valid_to": "2026-12-24",
    });
    feed[0]["schedules"].as_array_mut().unwrap().push(day.clone());
    let directory = read(feed.to_string().as_bytes()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let Hours::Weekly(week) = &directory.services[0].channels[0].hours else { panic!("no week") };
    let at = |hour| Clock::new(hour, 0).unwrap();
    let slots = vec![Shift { opens: at(10), closes: at(13) }];
    assert_eq!(week.exceptions, [Exception { date: jiff::civil::date(2026, 12, 24), slots }]);
    assert_eq!(week.slots.len(), 1, "it is no week of its own");
    let mut timeless = day.clone();
    (timeless["opens_at"], timeless["closes_at"]) = (Value::Null, Value::Null);
    feed[0]["schedules"][1] = timeless;
    assert_eq!(faults(&feed)[0].field, "opens_at", "else the week would stand in its place");
    for (field, value) in [("byday", "FR"), ("valid_to", "2026-12-31")] {
        day[field] = value.into();
        feed[0]["schedules"][1] = day.clone();
        assert_eq!(faults(&feed)[0].field, field);
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let mut feed = json!([service(), service()]);
    feed[0]["name"] = Value::Null;
    feed[1]["phones"][0]["number"] = "-".into();
    feed[1]["organization"]["name"] = "Another".into();
    let fields: Vec<String> =
        faults(&feed).into_iter().map(|fault| format!("{} {}", fault.record, fault.field)).collect();
    for wanted in [
        "services[0] ",
        "services[1] (Samtal i staden) id",
        "services[1].phones[0]",
        "services[1].organization (Another) name",
    ] {
        assert!(fields.iter().any(|field| field.starts_with(wanted)), "{wanted}: {fields:#?}");
    }
}

#[test]
fn an_organization_must_be_in_the_file() {
    let mut feed = json!({ "organizations": [], "services": [service()] });
    feed["services"][0]["organization"] = Value::Null;
    feed["services"][0]["organization_id"] = ORGANIZATION.into();
    assert_eq!(faults(&feed)[0].field, "organization_id");
    let twice = json!({ "organizations": [service()["organization"], service()["organization"]], "services": [] });
    assert!(faults(&twice)[0].cause.contains("stands twice"));
}

#[test]
fn what_is_no_feed_says_where_it_breaks() {
    let cut = read(b"[\n  {\"id\": ").unwrap_err();
    assert_eq!(cut[0].field, "line 2, column 9");
    assert!(read(b"[{\"name\": \"\xff\"}]").unwrap_err()[0].cause.contains("UTF-8"));
    for feed in ["7", "{}", "null", "\"services\"", "{\"services\": {}}", "{\"services\": [1]}"] {
        assert_eq!(read(feed.as_bytes()).unwrap_err()[0].field, "services", "{feed}");
    }
    assert_eq!(read(&vec![b' '; LARGEST + 1]).unwrap_err()[0].field, "size");
    assert!(read("[".repeat(100_000).as_bytes()).is_err());
    let part = json!({ "total_items": 60, "total_pages": 2, "contents": [service()] });
    assert_eq!(faults(&part)[0].field, "contents");
    assert!(read(b"\xef\xbb\xbf[]").unwrap().services.is_empty());
}
