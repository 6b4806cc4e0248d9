//! A directory from elsewhere, in the shape of the examples of HSDS 3.1: taken in, sorted at the desk, and no number of it
//! shown before somebody here has read it.

use std::path::PathBuf;

use axum::http::StatusCode;
use serde_json::{Value, json};
use server::command::import;
use server::config::Settings;
use server::guide::live;

use super::content::{send, signed_in};
use crate::support::site::Site;

const SERVICE: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const NUMBER: &str = "0980-31 92 01";

/// Made up. What the standard's own examples hold and ours do not: a taxonomy of their own, contacts with names, capacity,
/// funding, metadata.
fn feed() -> Value {
    let term = json!({
        "id": "3f7b145d-84af-42d7-8fae-eaca714b02b2", "code": "RP-1400", "name": "Individual Counseling",
        "description": "Samtal en och en", "parent_id": "0bc248fa-dc27-4650-9ba4-8f1a24ef16a2", "taxonomy": "AIRS",
        "taxonomy_detail": {
            "id": "5c4d79d7-cc55-470e-9f1f-8cad074e4892", "name": "AIRS", "version": "1.0",
            "description": "A taxonomy of human services", "uri": "https://taxonomy.example",
        },
        "language": "en", "term_uri": "https://taxonomy.example/RP-1400",
    });
    let attribute = |id: &str, entity: &str| {
        json!([{
            "id": id, "link_id": SERVICE, "link_type": "type", "link_entity": entity,
            "value": "Individual Counseling", "label": "AIRS", "taxonomy_term": term,
        }])
    };
    let mut service = json!({
        "id": SERVICE,
        "name": "Samtal vid Sundet",
        "alternate_name": "Sundet",
        "description": format!("Samtal för unga. Ring {NUMBER} om du vill."),
        "url": "https://sundet.example/samtal",
        "email": "hej@sundet.example",
        "status": "active",
        "interpretation_services": "", "application_process": "Ring eller mejla.", "fees_description": "Gratis.",
        "accreditations": "", "eligibility_description": "12 till 20 år", "minimum_age": 12, "maximum_age": 20,
        "assured_date": "2026-03-01", "assurer_email": "karin@sundet.example", "licenses": "", "alert": "",
        "last_modified": "2026-03-01T10:30:45.123Z",
        "phones": [{
            "id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": NUMBER, "extension": 2, "type": "voice",
            "description": "Mottagning",
            "languages": [{ "id": "d4a2fc0c-6bb8-4d8c-8c0e-3ae5a3f0ad5b", "name": "Swedish", "code": "sv" }],
        }],
        "schedules": [{
            "id": "48935d08-f5d1-4f5c-9dd0-3f0ff8ed3b4e", "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "10:00",
            "closes_at": "15:00", "description": "Telefontid", "attending_type": "phone", "wkst": "MO", "interval": 1,
        }],
        "service_areas": [{ "id": "0a3f3c75-8e5e-4f6f-9d55-7a7f3f1d8d10", "name": "Kalmar", "extent_type": "other" }],
        "languages": [{ "id": "1a9de2ca-29d7-4c13-ae1f-b6ba1e0d8f02", "name": "Swedish", "code": "sv" }],
    });
    let more = json!({
        "organization": {
            "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Föreningen Sundet",
            "description": format!("En förening. Kansliet: {NUMBER}."), "website": "https://sundet.example",
            "email": "kansli@sundet.example", "year_incorporated": 1999,
            "attributes": attribute("8e2a6f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b", "organization"),
        },
        "funding": [{ "id": "3b6ba9a1-9b9c-4e2e-b1cf-b1f1d2ea8f3c", "source": "Gåvor" }],
        "cost_options": [{ "id": "2c4f1d3e-6a1e-4df1-9d4e-6a5c7a1b2c3d", "option": "Samtal", "currency": "SEK", "amount": 0 }],
        "contacts": [{ "id": "9f1a6f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b", "name": "Karin", "email": "karin@sundet.example" }],
        "service_at_locations": [{
            "id": "e94c9f38-1e8f-4564-91d4-d53501ab1765",
            "description": "Vid kajen",
            "location": {
                "id": "6f8e0d6c-0b51-4fb4-92a7-5b6c2d3e4f50", "location_type": "physical", "name": "Sundets hus",
                "latitude": 56.66, "longitude": 16.36,
                "addresses": [{
                    "id": "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "address_1": "Kajgatan 1", "city": "Kalmar",
                    "state_province": "Kalmar län", "postal_code": "392 00", "country": "SE", "address_type": "physical",
                }],
            },
        }],
        "attributes": attribute("12b16f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b", "service"),
        "capacities": [], "metadata": [],
    });
    service.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({
        "total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true, "last_page": true, "empty": false,
        "contents": [service],
    })
}

async fn take(site: &Site, feed: &Value) -> Result<(), String> {
    let file: PathBuf = site.apart.path().join("feed.json");
    std::fs::write(&file, feed.to_string()).unwrap();
    let settings = Settings { data: site.folder.path().to_owned(), ..Settings::default() };
    import::hsds(&settings, &file, false).await.map_err(|fault| format!("{fault:#}"))
}

/// Everywhere a citizen or another program could meet it.
async fn public(site: &Site) -> String {
    let mut all = String::new();
    for path in [
        "/sv/utan-nat",
        "/sv/akut",
        "/hsds/services?per_page=500&full=true",
        "/hsds/organizations?full=true&per_page=500",
    ] {
        all.push_str(&site.get(path).await.body);
    }
    all.push_str(&site.post("/sv/sok", "q=samtal+vid+sundet&v=c").await.body);
    all
}

#[tokio::test]
async fn a_foreign_directory_is_kept_sorted_at_the_desk_and_shown_once_its_number_was_read() {
    let site = Site::new().await;
    take(&site, &feed()).await.unwrap();
    assert!(live::pick_up(&site.app).await.unwrap());
    let path = format!("/hsds/services/{SERVICE}");
    let listed: Value = serde_json::from_str(&site.get(&path).await.body).unwrap();
    assert_eq!((&listed["name"], &listed["phones"]), (&"Samtal vid Sundet".into(), &json!([])));
    assert!(!public(&site).await.contains(NUMBER), "nobody here has read it");
    // The editor finds it and sees the number, which a tick alone does not show.
    let cookie = signed_in(&site, "Ellen Demosson").await;
    let at = format!("/sv/skrivbord/kontakter/{SERVICE}");
    let page = site.get_as(&cookie, &at).await;
    assert!(page.body.contains(NUMBER) && page.body.contains("value=\"other\" selected"), "{}", page.text());
    let sorted = [("help", "counselling"), ("voice", "child"), ("topic", "oro-angest-stress"), ("0-shown", "yes")];
    let refused = send(&site, &cookie, &page, "Spara ändringen", &sorted).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!public(&site).await.contains(NUMBER));
    // Its sentence held the number and was left out; the editor writes one.
    let about = [("about", "Samtal för unga vid Sundet."), ("0-shown", "no")];
    let saved = send(&site, &cookie, &page, "Spara ändringen", &[&sorted[..3], &about].concat()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(!public(&site).await.contains(NUMBER), "sorted, and still not read");
    let page = site.get_as(&cookie, &at).await;
    let read = [("0-source", "https://sundet.example/kontakt"), ("0-read", "2026-03-09"), ("0-shown", "yes")];
    let saved = send(&site, &cookie, &page, "Spara ändringen", &read).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    for (path, told) in [(path.as_str(), NUMBER), ("/hsds/services?per_page=500", "Samtal för unga vid Sundet.")] {
        assert!(site.get(path).await.body.contains(told), "{path}");
    }
    assert!(site.post("/sv/sok", "q=samtal+vid+sundet&v=c").await.body.contains(NUMBER));
    // The same feed once more takes nothing of it back.
    take(&site, &feed()).await.unwrap();
    live::pick_up(&site.app).await.unwrap();
    let service = site.app.library().directory.service(SERVICE).unwrap().clone();
    assert!(service.sorted() && service.public() && service.topics == ["oro-angest-stress"]);
    assert!(site.get(&path).await.body.contains(NUMBER));
}

#[tokio::test]
async fn a_foreign_directory_with_one_slip_is_refused_whole() {
    let site = Site::new().await;
    let before = site.stores.edit.content().await.unwrap();
    let mut twice = feed();
    let one = twice["contents"][0].clone();
    twice["contents"].as_array_mut().unwrap().push(one);
    twice["total_items"] = 2.into();
    let mut far = feed();
    far["contents"][0]["service_at_locations"][0]["location"]["latitude"] = 100.into();
    let mut nameless = feed();
    nameless["contents"][0]["name"] = Value::Null;
    let mut numbered = feed();
    numbered["contents"][0]["name"] = format!("Samtal vid Sundet {NUMBER}").into();
    for slip in [far, nameless, numbered] {
        assert_eq!(take(&site, &slip).await.unwrap_err(), "1 fault; nothing was changed");
    }
    assert!(take(&site, &twice).await.unwrap_err().ends_with(" faults; nothing was changed"));
    assert_eq!(site.stores.edit.content().await.unwrap(), before);
}
