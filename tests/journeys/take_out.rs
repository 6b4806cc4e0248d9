//! What leaves the desk: a thread for a journal, and the register without content. Each time is logged.

use axum::http::StatusCode;

use super::contact::at_the_desk;
use super::course::{WROTE, act, events, written};
use crate::support::site::Site;

#[tokio::test]
async fn a_thread_is_taken_out_for_a_purpose_and_the_notes_only_when_asked() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    act(&site, &anna, &path, "Spara som anteckning", &[("note", "Vår anteckning")]).await;
    let to = format!("{path}/ut");
    let page = site.get_as(&anna, &to).await;
    for hostile in [&[][..], &[("vad", "fun")]] {
        let wrong = site.press_as(&anna, &page, "Spara som text", hostile).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{hostile:?}");
        assert!(!wrong.body.contains(WROTE));
    }
    let text = site.press_as(&anna, &page, "Spara som text", &[("vad", "journal"), ("noter", "ja")]).await;
    assert_eq!(text.status, StatusCode::OK, "{}", text.text());
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(text.header("cache-control"), "no-store");
    let name = text.header("content-disposition");
    assert!(name.starts_with("attachment; filename=\"kontakt-") && name.ends_with(".txt\""), "{name}");
    for told in
        [WROTE, "Vår anteckning", "Diarienummer 2026-000001", "Skolsköterskan, Demoskolan", "Anna Demosson", "Journal"]
    {
        assert!(text.body.contains(told), "{told}: {}", text.body);
    }
    assert!(text.body.contains("\r\n") && !text.body.replace("\r\n", "").contains(['\r', '\n']));

    let page = site.get_as(&anna, &to).await;
    let shown = site.press_as(&anna, &page, "Visa för utskrift", &[("vad", "request")]).await;
    assert!(shown.text().contains(WROTE) && !shown.body.contains("Vår anteckning"), "{}", shown.text());
    assert_eq!(shown.header("cache-control"), "no-store");
    let stale = site.press_as(&anna, &page, "Visa för utskrift", &[("vad", "journal")]).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "another form with the same number");
    let out: Vec<_> = events(&site, &path).await.into_iter().filter(|(kind, _)| kind == "exported").collect();
    let mut details: Vec<_> = out.iter().map(|(_, detail)| detail.as_str()).collect();
    details.sort_unstable();
    assert_eq!(details, ["journal", "request"]);
    let log = site.stores.desk.audit().await.unwrap();
    assert_eq!(
        log.iter().filter(|link| link.entry.act.as_str() == "export-thread").count(),
        3,
        "the one that failed too"
    );
}

#[tokio::test]
async fn the_register_has_a_row_at_once_and_no_content_and_its_lead_alone_sees_it() {
    let site = Site::new().await;
    let (path, _) = written(&site).await;
    let (other, _) = written(&site).await;
    assert_ne!(path, other, "two threads");
    let leda = at_the_desk(&site, "Leda Demosson").await;
    let inbox = site.get_as(&leda, "/sv/skrivbord").await;
    let page = site.get_as(&leda, &inbox.link("Diarium")).await;
    for told in ["2026-000001", "2026-000002", "2026-03-10", "Skolsköterskan, Demoskolan", "Sekretess"] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    let id = path.rsplit('/').next().unwrap();
    assert!(!page.body.contains(WROTE) && !page.body.contains(id) && !page.body.contains(&id[..8]));
    let csv = site.get_as(&leda, "/sv/skrivbord/diarium/2026.csv").await;
    assert_eq!((csv.status, csv.header("content-type")), (StatusCode::OK, "text/csv; charset=utf-8"));
    assert_eq!(csv.body.lines().count(), 3);
    assert!(csv.body.contains("2026-000001;2026-03-10;\"Skolsköterskan, Demoskolan\";Sekretess\r\n"), "{}", csv.body);
    // Years lead to years in which something came in, and to this one: never back for ever.
    assert!(!page.body.contains("/diarium/2025\""), "{}", page.body);
    let before = site.get_as(&leda, "/sv/skrivbord/diarium/2025").await;
    assert!(before.text().contains("Inget har kommit in") && !before.body.contains("/diarium/2024"));
    assert_eq!(before.link("Diarium 2026"), "/sv/skrivbord/diarium/2026");
    for bad in ["1999", "2027", "9999999", "x", "2026.csv.csv", "-1", "..", "2026.exe"] {
        let page = site.get_as(&leda, &format!("/sv/skrivbord/diarium/{bad}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{bad}");
    }
    for stranger in ["Anna Demosson", "Kim Demosson", "Per Demosson"] {
        let cookie = at_the_desk(&site, stranger).await;
        assert!(!site.get_as(&cookie, "/sv/skrivbord").await.text().contains("Diarium"), "{stranger}");
        for path in ["/sv/skrivbord/diarium", "/sv/skrivbord/diarium/2026.csv"] {
            assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{stranger}");
        }
    }
    let log = site.stores.desk.audit().await.unwrap();
    assert!(log.iter().any(|link| link.entry.act.as_str() == "see-register"));
}
