//! Staff and the grown-ups at home of the made-up county: an answer each, for the whole county alone, and in the last of them a radar of
//! all three. They come after the answer of the young, which has what anybody looks for first.

use std::sync::Arc;

use app::mapping::Answer;
use domain::contact::reading::date_of;
use domain::mapping::release::{Decision, GOOD, Key, Release, What};
use jiff::civil::Date;

use super::{Asked, Staff, YOUNG, all, lacking, name, publish};
use crate::mapping::desk::{beside, draft_words};
use crate::mapping::schools::Known;
use crate::web::App;

/// How many made-up people answer each.
const EACH: usize = 900;
/// What all three were asked; the radar has an arm for each.
const SHOWN: &[&str] = &["vem", "lyssnade", "vantan", "samma"];
/// Staff, then the grown-ups at home.
const ASKED: [Asked; 2] = [
    Asked {
        template: "stod-personal",
        waves: &[("lan-personal", 20)],
        each: EACH,
        from: 8,
        shown: SHOWN,
        in_class: false,
    },
    Asked {
        template: "stod-vardnadshavare",
        waves: &[("lan-vuxna", 20)],
        each: EACH,
        from: 4,
        shown: SHOWN,
        in_class: false,
    },
];

/// Takes both to answers that are out, each with those that were out before beside it.
pub(super) async fn county(app: &App, staff: &Staff<'_>) -> anyhow::Result<()> {
    let today = date_of(app.now());
    let mut names = vec![name(&YOUNG, today)];
    for asked in &ASKED {
        if let Some((id, waves)) = lacking(app, staff, asked).await? {
            let set = app.told().renew(app.stores().out.as_ref(), app.now()).await?;
            let before = set.answers.iter().filter(|one| names.iter().any(|name| one.release.id.as_str() == name));
            let before: Vec<Arc<Answer>> = before.cloned().collect();
            let said = |release: &mut Release| word(app, release, &before, today);
            // Grown-ups answer one by one.
            let known = Known { class: Some(false), schools: None };
            publish(app, staff, (&id, &waves, known), &said).await?;
        }
        names.push(name(asked, today));
    }
    Ok(())
}

fn word(app: &App, release: &mut Release, before: &[Arc<Answer>], today: Date) {
    let library = app.library();
    let Some(latest) = release.latest().map(|wave| wave.code.clone()) else { return };
    let about = release.place(SHOWN[0], GOOD, &Key::everybody(&latest, GOOD));
    let Some(mut finding) = about.and_then(|about| release.begun(about, Vec::new())) else { return };
    draft_words(&library.book, release, &mut finding);
    let radar = beside(&library.book, release, &finding, before);
    finding.charts.extend(radar);
    let text = all(
        "Vi lägger svaren bredvid de ungas, och pratar om det vi ser olika på. (Det här är påhittat.)",
        "We lay the answers beside those of the young, and talk about what we see differently. (This is made up.)",
    );
    finding.decisions.push(Decision {
        what: What::Do,
        heading: all("Svaren läses bredvid varandra", "The answers are read side by side"),
        child: text.clone(),
        adult: text,
        owner: all("Processledaren i Demokommunen", "The process leader in Demokommunen"),
        day: today,
        follow_up: None,
    });
    release.findings.push(finding);
}
