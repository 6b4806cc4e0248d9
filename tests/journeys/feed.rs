//! The open feed, asked as a foreign program does.

use axum::body::Body;
use axum::http::Request;

use crate::support::hsds::{Faults, faults};
use crate::support::site::Site;

#[tokio::test]
async fn the_feed_is_open_paged_and_says_its_version() {
    let site = Site::new().await;
    let about = site.get("/hsds").await;
    assert_eq!(about.header("access-control-allow-origin"), "*");
    let about: serde_json::Value = serde_json::from_str(&about.body).unwrap();
    assert_eq!(about["version"], "3.1.3");
    let page = site.get("/hsds/services?per_page=5&page=2").await;
    let page: serde_json::Value = serde_json::from_str(&page.body).unwrap();
    assert_eq!((&page["page_number"], &page["size"]), (&2.into(), &5.into()));
    let id = page["contents"][0]["id"].as_str().unwrap();
    let one = site.get(&format!("/hsds/services/{id}")).await;
    assert_eq!(one.status, 200);
    assert!(one.header("content-type").starts_with("application/json"));
}

#[tokio::test]
async fn pages_of_any_origin_may_read_every_answer_of_the_feed() {
    let site = Site::new().await;
    let asked = async |method: &str, path: &str, tag: &str| {
        let request = Request::builder().method(method).uri(path).header("host", "127.0.0.1:3000");
        let told = site.send(request.header("if-none-match", tag).body(Body::empty()).unwrap()).await;
        assert_eq!(told.header("access-control-allow-origin"), "*", "{method} {path}");
        (told.status.as_u16(), told.header("etag").to_owned(), told.body)
    };
    let root = asked("GET", "/hsds", "").await;
    assert_eq!(root.0, 200);
    assert_eq!(asked("GET", "/hsds/", "").await.2, root.2, "a slash more is the same document, no redirect");
    let lists = LISTS.map(|(list, _)| format!("/hsds/{list}"));
    for path in lists.iter().map(String::as_str).chain(["/hsds", "/hsds/", "/hsds/services?full=true"]) {
        let (status, tag, _) = asked("GET", path, "").await;
        assert_eq!((status, tag.is_empty()), (200, false), "{path}");
        assert_eq!(asked("GET", path, &tag).await.0, 304, "{path}");
        assert_eq!(asked("HEAD", path, "").await.0, 200, "{path}");
        assert_eq!(asked("POST", path, "").await.0, 405, "{path}");
    }
    assert_eq!(asked("GET", "/hsds/services?page=0", "").await.0, 400);
    assert_eq!(asked("GET", "/hsds/saknas", "").await.0, 404);
}

#[tokio::test]
async fn a_wrong_question_is_answered_with_what_to_mend() {
    let site = Site::new().await;
    let page = site.get("/hsds/services?minimum_age=old").await;
    assert_eq!(page.status, 400);
    assert!(page.body.contains("minimum_age"), "{}", page.body);
    assert_eq!(site.get("/hsds/services/nobody").await.status, 400, "an id is a UUID");
    assert_eq!(site.get("/hsds/services/6f9619ff-8b86-d011-b42d-00c04fc964ff").await.status, 404);
    assert_eq!(site.get("/hsds/saknas").await.status, 404);
}

#[tokio::test]
async fn who_writes_to_the_feed_is_told_in_its_own_words_that_it_is_read() {
    let site = Site::new().await;
    for path in ["/hsds", "/hsds/services", "/hsds/services/6f9619ff-8b86-d011-b42d-00c04fc964ff"] {
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let request = Request::builder().method(method).uri(path).header("host", "127.0.0.1:3000");
            let told = site.send(request.body(Body::from("{}")).unwrap()).await;
            assert_eq!((told.status.as_u16(), told.header("allow")), (405, "GET,HEAD"), "{method} {path}");
            assert!(told.header("content-type").starts_with("application/json"), "{method} {path}");
            let refusal: serde_json::Value = serde_json::from_str(&told.body).unwrap();
            assert!(!refusal["error"].as_str().unwrap().is_empty() && !refusal["mend"].as_str().unwrap().is_empty());
        }
    }
}

async fn asked(site: &Site, path: &str) -> serde_json::Value {
    let page = site.get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    serde_json::from_str(&page.body).unwrap()
}

/// Every list of the feed, and what stands in it.
const LISTS: [(&str, &str); 5] = [
    ("services", "service"),
    ("organizations", "organization"),
    ("service_at_locations", "service_at_location"),
    ("taxonomies", "taxonomy"),
    ("taxonomy_terms", "taxonomy_term"),
];

#[tokio::test]
async fn every_record_at_every_address_is_as_the_published_schemas_say() {
    let site = Site::new().await;
    let mut found = Faults::default();
    found.record("about", &asked(&site, "/hsds").await, "/hsds");
    let mut records = 0;
    for (list, entity) in LISTS {
        let forms: &[&str] = if list.starts_with("taxonom") { &[""] } else { &["", "&full=true"] };
        for form in forms {
            for number in 1.. {
                let path = format!("/hsds/{list}?per_page=40&page={number}{form}");
                let page = asked(&site, &path).await;
                found.record("page", &page, &path);
                for record in page["contents"].as_array().unwrap() {
                    let id = record["id"].as_str().unwrap();
                    found.record(entity, record, &format!("{path} {id}"));
                    if form.is_empty() {
                        let many = record.as_object().unwrap().iter().find(|(_, value)| value.is_array());
                        assert!(many.is_none(), "{path}: a short list has one-to-one fields alone, not {many:?}");
                        let path = format!("/hsds/{list}/{id}");
                        let one = asked(&site, &path).await;
                        assert_eq!(one["id"], record["id"], "{path}");
                        found.record(entity, &one, &path);
                        records += 1;
                    }
                }
                if page["last_page"] == true {
                    break;
                }
            }
        }
    }
    assert_eq!(found.all, Vec::<String>::new());
    assert!(records > 150, "{records} records have an address of their own");
}

#[test]
fn the_table_of_the_schemas_finds_what_does_not_fit() {
    let id = "8fe794ba-e555-5411-87e7-105ec07e42c7";
    let good = serde_json::json!({
        "id": id, "name": "Bris", "status": "temporarily closed", "minimum_age": 0, "assured_date": "2026-03-10",
        "schedules": [{"id": id, "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "08:00", "closes_at": "16:30+01:00"}],
        "phones": [{"id": id, "number": "116 111", "type": "voice"}],
    });
    assert_eq!(faults("service", &good), Vec::<String>::new());
    let changes: [(&str, serde_json::Value); 13] = [
        ("id", "sos-112".into()),
        ("status", "open".into()),
        ("name", serde_json::Value::Null),
        ("name", "".into()),
        ("minimum_age", "0".into()),
        ("assured_date", "10 mars".into()),
        ("url", "bris.se".into()),
        ("email", "bris".into()),
        ("colour", "red".into()),
        ("schedules", serde_json::json!([{"id": id, "freq": "DAILY"}])),
        ("schedules", serde_json::json!([{"id": id, "opens_at": "8.00"}])),
        ("phones", serde_json::json!([{"id": id}])),
        ("organization", serde_json::json!({"id": id, "name": "Bris"})),
    ];
    for (field, value) in changes {
        let mut bad = good.clone();
        bad[field] = value;
        assert_eq!(faults("service", &bad).len(), 1, "{field}: {:?}", faults("service", &bad));
    }
    let mut bad = good.clone();
    bad.as_object_mut().unwrap().remove("status");
    assert_eq!(faults("service", &bad), ["service: status is required"]);
    let mut twice = Faults::default();
    twice.record("service", &good, "one");
    let mut other = good;
    other["name"] = "Rädda Barnen".into();
    twice.record("service", &other, "other");
    assert_eq!(twice.all.len(), 1, "one id, two things: {:?}", twice.all);
}
