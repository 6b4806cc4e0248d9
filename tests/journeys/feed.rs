//! The open feed, asked as a foreign program does.

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
async fn a_wrong_question_is_answered_with_what_to_mend() {
    let site = Site::new().await;
    let page = site.get("/hsds/services?minimum_age=old").await;
    assert_eq!(page.status, 400);
    assert!(page.body.contains("minimum_age"), "{}", page.body);
    assert_eq!(site.get("/hsds/services/nobody").await.status, 400, "an id is a UUID");
    assert_eq!(site.get("/hsds/services/6f9619ff-8b86-d011-b42d-00c04fc964ff").await.status, 404);
    assert_eq!(site.get("/hsds/saknas").await.status, 404);
}
