//! The demo's page about the county's own work: made up, and every text of it says so. `serve` without `--demo` has none of it.

use anyhow::ensure;
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry as Line, Outcome, Scope};
use domain::mapping::together::{Entry, Kind, Phase, Work};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use crate::store::Stores;

/// The five steps, in Swedish and English. Nobody in the county has named them so.
const STEPS: [[&str; 2]; 5] = [
    ["Vi tar reda på hur det är (påhittat)", "We find out how things are (made up)"],
    ["Vi väljer vad som ska bli bättre (påhittat)", "We choose what is to be better (made up)"],
    ["Vi planerar ihop med unga (påhittat)", "We plan together with young people (made up)"],
    ["Vi prövar på några ställen (påhittat)", "We try it in some places (made up)"],
    ["Vi gör det överallt (påhittat)", "We do it everywhere (made up)"],
];

/// Puts it in place where nothing is written yet, in the name of somebody at the demo's desk.
///
/// # Errors
/// When the store cannot be used.
pub async fn prepare(stores: &Stores, by: &str, now: Timestamp) -> anyhow::Result<()> {
    if stores.together.together_version().await? > 0 {
        return Ok(());
    }
    let line = Line {
        number: 0,
        at: now,
        actor: None,
        act: Act::Desk(Action::KeepWork),
        scope: Scope::installation(),
        object: None,
        outcome: Outcome::Done,
    };
    let today = date_of(now);
    ensure!(stores.together.keep_together(0, &made_up(today)?, (by, today), &line).await?, "changed meanwhile");
    Ok(())
}

fn text([sv, en]: [&str; 2]) -> Text {
    Text([("sv", sv), ("en", en)].map(|(tag, text)| (tag.to_owned(), text.to_owned())).into())
}

/// The Swedish alone: the page then says so.
fn swedish(sv: &str) -> Text {
    Text([("sv".to_owned(), sv.to_owned())].into())
}

fn entry(kind: Kind, today: Date, day: Date, title: Text, text: Text) -> Entry {
    Entry {
        id: Uuid::new_v4().to_string(),
        kind,
        changed: today,
        day,
        title,
        text,
        owner: Text::default(),
        by: None,
        done: false,
        link: None,
    }
}

fn made_up(today: Date) -> anyhow::Result<Work> {
    let day = |days: i32| today.checked_add(days.days());
    let phases = STEPS.map(|step| Phase { name: text(step), about: Text::default() });
    let mut work = Work::default();
    work = work.with_phases(phases, Some(1)).map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let decision = |ago: i32, title, why, by: i32, done| -> anyhow::Result<Entry> {
        let owner = text(["samordnaren i Demokommunen", "the coordinator of Demokommunen"]);
        Ok(Entry { owner, by: Some(day(by)?), done, ..entry(Kind::Decision, today, day(-ago)?, title, why) })
    };
    let all = [
        entry(
            Kind::Meeting,
            today,
            day(14)?,
            text(["Ungdomsgruppen läser svaren (påhittat)", "The youth group reads the answers (made up)"]),
            text([
                "Sju unga ska säga hur de tolkar siffrorna.",
                "Seven young people will say how they read the numbers.",
            ]),
        ),
        entry(
            Kind::Meeting,
            today,
            day(-20)?,
            text(["Vi gick igenom vad barn har sagt (påhittat)", "We went through what children have said (made up)"]),
            swedish(
                "Alla läste svaren före mötet. Flest pratade om att få vänta.\n\nVi vet för lite om de yngsta. Det tar vi upp nästa gång.",
            ),
        ),
        decision(
            20,
            text([
                "Alla skolor ska visa vem man kan prata med (påhittat)",
                "Every school shows whom to talk to (made up)",
            ]),
            text(["Många visste inte vem de kunde prata med.", "Many did not know whom they could talk to."]),
            60,
            false,
        )?,
        decision(
            90,
            text(["Frågorna läses av unga först (påhittat)", "Young people read the questions first (made up)"]),
            Text::default(),
            -30,
            true,
        )?,
        entry(
            Kind::Document,
            today,
            day(-90)?,
            text(["Planen på en sida (påhittat)", "The plan on one page (made up)"]),
            swedish("Vi frågar. Vi svarar. Vi ändrar. Sedan frågar vi igen."),
        ),
    ];
    for one in all {
        work = work.with(one, today).map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    }
    Ok(work)
}
