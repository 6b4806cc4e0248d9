//! What a radar draws from another answer comes out as it was published, through the connection that public pages read by.

use domain::mapping::release::{Release, ReleaseId, Source};
use jiff::civil::date;
use server::mapping::told::Told;

use super::Outcome;
use super::contact::opened;
use crate::support::release::{publish, sample};

on_both_engines! {
    what_is_drawn_from_another_answer_is_what_is_out,
}

/// The sample, whose best answers are called good.
fn good(id: &str) -> Release {
    let text = serde_json::to_string(&sample::release()).unwrap();
    let renamed = [
        ("\"three\"", "\"good\""),
        ("\"answer\":\"1\"", "\"answer\":\"good\""),
        ("\"code\":\"1\"", "\"code\":\"good\""),
    ];
    let text = renamed.into_iter().fold(text, |text, (from, to)| text.replace(from, to));
    let release: Release = serde_json::from_str(&text).unwrap();
    Release { id: ReleaseId::parse(id).unwrap(), ..release }
}

async fn what_is_drawn_from_another_answer_is_what_is_out(url: &str) -> Outcome {
    let stores = opened(url).await?;
    publish(&stores, &good("vuxna-2026"), ["a", "b"], date(2026, 9, 20)).await?;
    let told = Told::default();
    let before = told.renew(stores.out.as_ref(), "2026-09-20T12:00:00Z".parse()?).await?;
    let mut own = good("unga-2026");
    let source = Source { out: before.out()[0], wave: "g2", called: sample::text("Vuxna hemma") };
    let chart = own.side_by_side(("v2", sample::text("Unga")), &[source], sample::text("Samma frågor")).unwrap();
    let file = stores.out.out_file("vuxna-2026", "q1-three-municipality.csv").await?.unwrap();
    assert_eq!(chart.others[0].cells[0].sha256, file.sha256);
    own.findings[0].charts.push(chart);
    assert_eq!(own.broken(), []);
    publish(&stores, &own, ["a", "b"], date(2026, 9, 21)).await?;
    let after = told.renew(stores.out.as_ref(), "2026-09-21T12:00:00Z".parse()?).await?;
    let back = &after.answer("unga-2026").unwrap().release;
    assert_eq!(*back, own);
    let all = after.out();
    assert_eq!(back.others_broken(&all), []);
    // Of what is not out nothing is drawn.
    assert_eq!(all[0].release.id, own.id, "the newest first");
    assert_eq!(back.others_broken(&all[..1]).len(), 1);
    Ok(())
}
