//! Themes of own words in an answer: counted when two have read every text, and then a number like any other.

use domain::desk::Role;
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::release::{fill, id, press, to};
use super::words::{book, closed, coded, demo, employed};
use crate::support::site::Site;

#[tokio::test]
async fn a_theme_that_two_have_read_through_is_counted_in_an_answer() {
    let site = Site::new().await;
    let (survey, wave) = closed(&site, "demo-kommun").await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let kim = employed(&site, "kim", Role::Analyst, demo()).await;
    let book = book(&site, &per, &survey, &wave).await;
    coded(&site, &per, &wave, &book).await;
    let answers = "/sv/skrivbord/svar";
    let counted = async || -> domain::mapping::release::Release {
        let page = site.get_as(&per, answers).await;
        let path = to(&fill(&site, &per, &page, answers, &[]).await);
        to(&press(&site, &per, &path, "Räkna och skydda", &[]).await);
        assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
        let row = site.stores.releases.release(id(&path)).await.unwrap().unwrap();
        serde_json::from_str(&row.content.unwrap()).unwrap()
    };
    // Read by one alone, its count could still change.
    assert!(!counted().await.questions.iter().any(|question| question.id.starts_with("varfor")));
    coded(&site, &kim, &wave, &book).await;
    let release = counted().await;
    let theme = release.questions.iter().find(|question| question.label.0["sv"] == "Skrev om: Inte hörd").unwrap();
    let table = release.tables.iter().find(|table| table.question == theme.id).unwrap();
    assert_eq!(table.cells.iter().map(|cell| cell.count).collect::<Vec<_>>(), [Some(6), Some(6), Some(12)]);
    // A finding may be about it as about any other number.
    let path = format!("{answers}/utgava/{}", release.id.as_str());
    let page = site.get_as(&per, &format!("{path}/fynd")).await;
    assert!(page.text().contains("Skrev om: Inte hörd"), "{}", page.text());
    let topic = [("fraga", &*theme.id), ("svar", "each|1"), ("grupp", "*|*|*")];
    let finding = to(&fill(&site, &per, &page, &format!("{path}/fynd"), &topic).await);
    assert!(site.get_as(&per, &finding).await.text().contains("Skrev om: Inte hörd"));
}
