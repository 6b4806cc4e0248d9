//! *Avslutade*: what was ended leaves the inbox after a while and is found again, by month and by its number.

use axum::http::StatusCode;

use super::contact::at_the_desk;
use super::course::{act, moving, written};

const ENDED: &str = "/sv/skrivbord/avslutade";

#[tokio::test]
async fn what_was_ended_is_found_by_month_and_by_number() {
    let (site, now) = moving("2026-03-10T12:00:00+01:00").await;
    let (path, _) = written(&site).await;
    let (other, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    assert!(site.get_as(&anna, ENDED).await.text().contains("Inget är avslutat än"));
    act(&site, &anna, &path, "Skicka svaret", &[("text", "Hej och tack")]).await;
    act(&site, &anna, &path, "Avsluta<", &[("vad", "done")]).await;
    assert!(site.get_as(&anna, "/sv/skrivbord").await.text().contains("Avslutade (1)"));

    *now.lock().unwrap() = "2026-04-20T12:00:00+02:00".parse().unwrap();
    let anna = site.sit_down("Anna Demosson").await;
    let inbox = site.get_as(&anna, "/sv/skrivbord").await;
    assert!(!inbox.text().contains("Avslutade (1)") && !inbox.body.contains(&path), "thirty days have passed");
    let page = site.get_as(&anna, &inbox.link("Avslutade")).await;
    assert!(page.text().contains("mars 2026 (1)") && page.body.contains(&path), "{}", page.text());
    assert!(!page.body.contains(&other), "the other is not ended");
    assert!(site.get_as(&anna, &format!("{ENDED}/2026-03")).await.body.contains(&path));
    assert!(!site.get_as(&anna, &format!("{ENDED}/2026-02")).await.body.contains(&path));
    for bad in ["2026-13", "2026", "x", "..", "2026-03-01"] {
        let page = site.get_as(&anna, &format!("{ENDED}/{bad}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{bad}");
    }

    for number in ["2026-000001", "2026-1", " 2026 - 000 001"] {
        assert_eq!(site.fill_as(&anna, ENDED, &[("nummer", number)]).await.header("location"), path, "{number}");
    }
    assert_eq!(
        site.fill_as(&anna, ENDED, &[("nummer", "2026-2")]).await.header("location"),
        other,
        "also one in the inbox"
    );
    for number in ["2026-000003", "2025-000001", "", "1", "<b>", "2026-000001'--"] {
        let page = site.fill_as(&anna, ENDED, &[("nummer", number)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        assert!(page.text().contains("Ingen av dina kontakter har det numret"), "{}", page.text());
    }
    // The branch beside it finds nothing of it; whoever reads nowhere finds no page.
    let kim = site.sit_down("Kim Demosson").await;
    assert!(!site.get_as(&kim, ENDED).await.body.contains("/trad/"));
    assert_eq!(site.fill_as(&kim, ENDED, &[("nummer", "2026-1")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for stranger in ["Ada Demosson", "Per Demosson"] {
        let cookie = site.sit_down(stranger).await;
        assert_eq!(site.get_as(&cookie, ENDED).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(
            site.fill_as(&cookie, ENDED, &[("nummer", "2026-1")]).await.status,
            StatusCode::NOT_FOUND,
            "{stranger}"
        );
    }
    assert_eq!(site.get(ENDED).await.status, StatusCode::SEE_OTHER);
}
