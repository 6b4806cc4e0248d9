//! Whether people answered in class: it is asked when an answer is begun, and where nobody says so it is reckoned with.

use axum::http::StatusCode;
use domain::mapping::release::Release;
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::release::{id, press, to};
use crate::support::county::{answers, closed, survey};
use crate::support::site::Site;

const LIST: &str = "/sv/skrivbord/svar";

/// An answer of a wave as it is counted, with what was said of classes and schools.
async fn counted(site: &Site, per: &str, [asked, wave]: [&str; 2], said: &[(&str, &str)]) -> Release {
    let form = [said, &[("enkat", asked), ("omgang", wave)]].concat();
    let path = to(&site.fill_as(per, LIST, &form).await);
    to(&press(site, per, &path, "Räkna och skydda", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
    let row = site.stores.releases.release(id(&path)).await.unwrap().unwrap();
    serde_json::from_str(&row.content.unwrap()).unwrap()
}

#[tokio::test]
async fn an_open_link_is_reckoned_with_as_a_class_unless_somebody_says_that_it_was_none() {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    let wave = closed(&site, &asked, ("varen", "2025-05-20"), answers(0, 240)).await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let page = site.get_as(&per, LIST).await.text();
    assert!(page.contains("Svarade de i klassen?") && page.contains("Hur många skolor var med?"), "{page}");
    let both = [("enkat", &*asked), ("omgang", &*wave), ("klass", "nej"), ("skolor", "8")];
    let wrong = site.fill_as(&per, LIST, &both).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Då svarade de i klassen"), "{}", wrong.text());
    let of = [&*asked, &*wave];
    let unsaid = counted(&site, &per, of, &[]).await.clusters;
    assert_eq!((unsaid.effect, unsaid.schools), (148, Some(0)), "nothing is called sure");
    let alone = counted(&site, &per, of, &[("klass", "nej")]).await.clusters;
    assert_eq!((alone.effect, alone.schools), (100, None));
}
