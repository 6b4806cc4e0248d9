//! The demo's made-up county: a survey of two closed waves that nobody answered, taken the whole way to an answer that is out, and then
//! one of staff and one of the grown-ups at home, side by side with it. Every text says that it is made up. `serve` without `--demo` has none of it.

mod beside;
mod people;

use anyhow::{Context, ensure};
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, OrgId, Outcome, Scope};
use domain::mapping::release::{Decision, Drawing, GOOD, Key, Release, What};
use domain::survey::questionnaire::Text;
use domain::survey::wave::{Mode, SurveyState};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::desk::{DRAWINGS, draft_words};
use super::protect::Progress;
use super::schools::Known;
use super::store::{ApprovalRow, Published, ReleaseRow, Seat};
use super::work::End;
use super::{gate, protect};
use crate::contact::room::Room;
use crate::store::Stores;
use crate::survey::store::{Closing, NewWave, Opened, SurveyRow};
use crate::survey::templates::{self, Template};
use crate::token::token;
use crate::web::App;

/// How many made-up people answer each wave of the young.
pub const EACH: usize = 4000;
/// How many schools they are said to go to.
const SCHOOLS: u32 = 40;
/// How long a wave was open, and how far ahead the answer is promised, in days.
const OPEN: i32 = 14;
const PROMISED: i32 = 10;

/// What marks it as made up, by language.
const MADE_UP: [(&str, &str); 6] = [
    ("sv", "påhittade svar"),
    ("sv-x-latt", "påhittade svar"),
    ("en", "made-up answers"),
    ("ar", "إجابات مختلقة"),
    ("so", "jawaabo la sameeyay"),
    ("fi", "keksittyjä vastauksia"),
];

/// Who made, approved and published it at the demo's desk.
pub struct Staff<'a> {
    /// The process leader.
    pub leader: &'a str,
    /// The child-rights coordinator.
    pub second: &'a str,
    /// Whose survey it is.
    pub organisation: &'a str,
}

/// A survey of the made-up county.
struct Asked {
    /// Its template.
    template: &'static str,
    /// The words in the addresses of its waves, each with how many days ago it closed.
    waves: &'static [(&'static str, i32)],
    /// How many made-up people answer each.
    each: usize,
    /// Who they are: the first of their waves, counted over all made-up people.
    from: u32,
    /// The questions that are shown: a newcomer does not wait for minutes.
    shown: &'static [&'static str],
    /// Whether they were asked in class; else with a link, and then for the whole county alone.
    in_class: bool,
}

/// What the young were asked; each area of the mapping has a question.
const YOUNG: Asked = Asked {
    template: "stod-unga",
    waves: &[("lan-varen", 400), ("lan-hosten", 20)],
    each: EACH,
    from: 0,
    shown: &["vem", "lyssnade", "vantan", "samma", "battre"],
    in_class: true,
};

/// Keeps the surveys and their closed waves, where they are not there yet, and takes each to an answer that is out.
///
/// # Errors
/// When the template, a store or the keys folder cannot be used, or the answer could not be published.
pub async fn county(app: &App, staff: &Staff<'_>, each: usize) -> anyhow::Result<()> {
    let today = date_of(app.now());
    if let Some((id, waves)) = lacking(app, staff, &Asked { each, ..YOUNG }).await? {
        let known = Known { class: Some(true), schools: Some(SCHOOLS) };
        let said = |release: &mut Release| word(app, release, today);
        publish(app, staff, (&id, &waves, known), &said).await?;
    }
    beside::county(app, staff).await
}

/// The name of a survey's answer, which is named by its last wave.
fn name(asked: &Asked, today: Date) -> String {
    let link = asked.waves.last().map_or("", |(link, _)| *link);
    format!("{link}-{}", today.year())
}

/// The name of a survey's answer and its closed waves, which are made where they are not there; none where the answer is made.
async fn lacking(app: &App, staff: &Staff<'_>, asked: &Asked) -> anyhow::Result<Option<(String, Vec<String>)>> {
    let (stores, room, now) = (app.stores(), app.room(), app.now());
    let own = |link: &str| asked.waves.iter().any(|(known, _)| *known == link);
    let there = stores.survey.waves().await?.into_iter().filter(|wave| own(&wave.link));
    let mut waves: Vec<String> = there.map(|wave| wave.id).collect();
    if waves.is_empty() {
        waves = closed(&room, stores, staff, asked, now).await?;
        room.survey.waves.renew(&room.keys, stores.survey.as_ref()).await?;
    }
    let id = name(asked, date_of(now));
    let begun = stores.releases.release(&id).await?;
    // A demo that was stopped while its numbers were protected begins anew.
    if begun.as_ref().is_some_and(|row| row.content.is_none()) {
        stores.releases.drop_release(&id, &line(staff, now, ("release", &id), Action::PrepareRelease)?).await?;
    }
    Ok(begun.is_none_or(|row| row.content.is_none()).then_some((id, waves)))
}

fn line(staff: &Staff<'_>, now: Timestamp, (kind, id): (&str, &str), action: Action) -> anyhow::Result<Entry> {
    Ok(Entry {
        number: 0,
        at: now,
        actor: None,
        act: Act::Desk(action),
        scope: Scope::organisation(OrgId::parse(staff.organisation)?),
        object: Some((ObjectKind::parse(kind)?, ObjectId::parse(id)?)),
        outcome: Outcome::Done,
    })
}

/// A text with what marks it as made up.
fn marked(text: &Text) -> Text {
    let mark = |tag: &str| MADE_UP.iter().find(|(known, _)| *known == tag).map_or(MADE_UP[0].1, |(_, mark)| mark);
    Text(text.0.iter().map(|(tag, text)| (tag.clone(), format!("{text} ({})", mark(tag)))).collect())
}

async fn closed(
    room: &Room,
    stores: &Stores,
    staff: &Staff<'_>,
    asked: &Asked,
    now: Timestamp,
) -> anyhow::Result<Vec<String>> {
    let mut template = templates::get(asked.template)?.context("the demo's template is missing")?;
    template.plan.measures.retain(|measure| asked.shown.contains(&measure.question.as_str()));
    if !asked.in_class {
        template.plan.breakdowns.clear();
    }
    template.questionnaire.title = marked(&template.questionnaire.title);
    let today = date_of(now);
    let mut contract = template.contract.clone();
    contract.decides = all("Skolcheferna i Demokommunen", "The heads of schools in Demokommunen");
    // Both are answered together, when the second is done.
    contract.answer_on = Some(today.checked_add(PROMISED.days())?);
    let mut ids = Vec::new();
    let survey = Uuid::new_v4().to_string();
    for (number, &(link, ago)) in asked.waves.iter().enumerate() {
        let closes_on = today.checked_sub(ago.days())?;
        let questionnaire = serde_json::to_string(&template.questionnaire)?;
        let (promises, plan) = (serde_json::to_string(&contract)?, serde_json::to_string(&template.plan)?);
        if number == 0 {
            let row = SurveyRow {
                id: survey.clone(),
                organization: staff.organisation.to_owned(),
                questionnaire,
                contract: promises,
                plan,
                state: SurveyState::Draft,
                version: 1,
                made_by: staff.leader.to_owned(),
                made_on: today,
                changed_by: staff.leader.to_owned(),
                changed_on: today,
            };
            stores.survey.add_survey(&row, &line(staff, now, ("survey", &survey), Action::EditSurvey)?).await?;
        } else {
            let saving = crate::survey::store::Saving {
                questionnaire: &questionnaire,
                contract: &promises,
                plan: &plan,
                by: staff.leader,
                on: today,
            };
            let line = line(staff, now, ("survey", &survey), Action::EditSurvey)?;
            stores.survey.save_survey(&survey, i64::try_from(number)?, saving, &line).await?;
        }
        ids.push(wave(room, stores, (staff, &template), (&survey, number, link, closes_on, asked), now).await?);
    }
    Ok(ids)
}

/// A closed wave of made-up answers.
async fn wave(
    room: &Room,
    stores: &Stores,
    (staff, template): (&Staff<'_>, &Template),
    (survey, number, link, closes_on, of): (&str, usize, &str, Date, &Asked),
    now: Timestamp,
) -> anyhow::Result<String> {
    let id = Uuid::new_v4().to_string();
    let public = room.survey.keys.make(&id)?.public();
    // Nobody answers it: without its key, whoever closes waves whose time is over leaves it alone.
    room.survey.keys.destroy(&id)?;
    let row = NewWave {
        id: &id,
        survey,
        survey_version: i64::try_from(number)? + 1,
        link,
        mode: if of.in_class { Mode::Codes } else { Mode::Open },
        opens_on: closes_on.checked_sub(OPEN.days())?,
        closes_on,
        public_key: public.as_bytes(),
        codes: if of.in_class { u32::try_from(of.each)?.saturating_mul(5) / 4 } else { 0 },
    };
    let opened = stores.survey.open_wave(row, &line(staff, now, ("wave", &id), Action::OpenSurvey)?).await?;
    ensure!(opened == Opened::Done, "the demo's wave could not be opened");
    stores.answers.shut(&id, &line(staff, now, ("wave", &id), Action::OpenSurvey)?).await?;
    let asked = template.questionnaire.clone();
    let (wave, each) = (of.from + u32::try_from(number)?, of.each);
    let answers = tokio::task::spawn_blocking(move || people::answers(&asked, closes_on, wave, each)).await?;
    let answers: Vec<Closing> =
        answers.into_iter().map(|answers| Closing { key: token().into_bytes()[..16].to_vec(), answers }).collect();
    ensure!(stores.answers.close(&id, 0, &answers).await?, "the demo's wave could not be closed");
    Ok(id)
}

/// The same in Swedish and English; other languages take the Swedish one.
fn all(sv: &str, en: &str) -> Text {
    Text([("sv", sv), ("sv-x-latt", sv), ("en", en)].map(|(tag, text)| (tag.to_owned(), text.to_owned())).into())
}

/// From closed waves to an answer that is out, by the same steps as at the desk.
async fn publish(
    app: &App,
    staff: &Staff<'_>,
    (id, waves, known): (&str, &[String], Known),
    word: &(dyn Fn(&mut Release) + Sync),
) -> anyhow::Result<()> {
    let (store, now) = (app.stores().releases.as_ref(), app.now());
    let today = date_of(now);
    let row = ReleaseRow {
        id: id.to_owned(),
        waves: serde_json::to_string(waves)?,
        content: None,
        digest: None,
        progress: None,
        version: 1,
        made_by: staff.leader.to_owned(),
        made_on: today,
        published: None,
    };
    let line = |action| line(staff, now, ("release", id), action);
    ensure!(store.begin(&row, &line(Action::PrepareRelease)?).await?, "the demo's answer was begun by somebody else");
    store.keep_progress(id, 1, Some(&Progress { known, state: None }.text())).await?;
    let current = async || store.release(id).await?.context("the demo's answer is gone");
    ensure!(protect::begin(app, current().await?, line(Action::PrepareRelease)?), "other work goes on");
    let ended = app.workshop().rest(id).await;
    ensure!(ended == Some(End::Done), "the demo's numbers could not be protected: {ended:?}");
    let row = current().await?;
    let mut release: Release = serde_json::from_str(row.content.as_deref().context("no numbers")?)?;
    word(&mut release);
    let content = serde_json::to_string(&release)?;
    store.save(id, row.version, &content, &line(Action::ReplyToCitizens)?).await?.context("changed meanwhile")?;
    ensure!(gate::begin(app, current().await?), "other work goes on");
    let ended = app.workshop().rest(id).await;
    ensure!(ended == Some(End::Done), "the demo's answer did not pass the check: {ended:?}");
    let row = current().await?;
    let digest = row.digest.clone().context("no files")?;
    for (staff, seat) in [(staff.leader, Seat::Leader), (staff.second, Seat::Second)] {
        let approval = ApprovalRow { digest: digest.clone(), staff: staff.to_owned(), seat, on: today };
        store.approve(id, &approval, &line(Action::ApproveRelease)?).await?;
    }
    let approved = gate::two(&app.stores().releases.approvals(id).await?);
    let published = gate::publish(app, &row, approved, &line(Action::ApproveRelease)?).await?;
    ensure!(published == Published::Done, "the demo's answer could not be published: {published:?}");
    Ok(())
}

/// What is asked of the numbers, and what the made-up county does: question, heading, words for a child and for a grown-up in
/// Swedish and English, and what kind of decision it is.
const FINDINGS: [(&str, [&str; 4], [&str; 2]); 5] = [
    (
        "vem",
        [
            "Alla får veta vart de kan vända sig",
            "Everybody gets to know where to turn",
            "Varje skola berättar i början av terminen vem du kan prata med, och hur. (Det här är påhittat.)",
            "Every school tells at the start of term whom you can talk to, and how. (This is made up.)",
        ],
        ["gor", "Skolcheferna i Demokommunen"],
    ),
    (
        "lyssnade",
        [
            "Tid att lyssna klart",
            "Time to listen to the end",
            "Första samtalet blir längre, så att du hinner berätta. (Det här är påhittat.)",
            "The first talk gets longer, so that you have time to tell. (This is made up.)",
        ],
        ["ska", "Chefen för elevhälsan i Demokommunen"],
    ),
    (
        "samma",
        [
            "Berätta en gång",
            "Tell it once",
            "De vuxna ska fråga dig om de får föra vidare det du berättat, så att du slipper börja om. (Påhittat.)",
            "Grown-ups ask whether they may pass on what you told, so that you need not start anew. (Made up.)",
        ],
        ["ska", "Socialchefen i Demokommunen"],
    ),
    (
        "vantan",
        [
            "Kortare väntan",
            "A shorter wait",
            "Vi kan inte korta alla köer i år. Det saknas folk. Vi säger hur lång väntan är när du hör av dig. (Påhittat.)",
            "We cannot shorten all queues this year. There are too few people. We tell how long the wait is. (Made up.)",
        ],
        ["kan-inte", "Verksamhetschefen i Demoregionen"],
    ),
    (
        "battre",
        [
            "Någon frågar hur det gick",
            "Somebody asks how it went",
            "Den du har pratat med ska höra av sig igen och fråga om det blev bättre. (Det här är påhittat.)",
            "Whoever you talked to gets in touch again and asks whether it got better. (This is made up.)",
        ],
        ["ska", "Socialchefen i Demokommunen"],
    ),
];

fn word(app: &App, release: &mut Release, today: Date) {
    let library = app.library();
    let Some(latest) = release.latest().map(|wave| wave.code.clone()) else { return };
    for (question, [head, head_en, text, text_en], [what, owner]) in FINDINGS {
        let Some(about) = release.place(question, GOOD, &Key::everybody(&latest, GOOD)) else { continue };
        // The first shows every kind of picture; a page of all of them is too long to read.
        let drawn = DRAWINGS.into_iter().map(|(_, drawing)| drawing);
        let drawn = drawn.filter(|one| *one != Drawing::Bars && (*one == Drawing::Waves || question == FINDINGS[0].0));
        let charts = drawn.filter_map(|drawing| release.chart(&about, drawing)).collect();
        let Some(mut finding) = release.begun(about, charts) else { continue };
        draft_words(&library.book, release, &mut finding);
        let by = today.saturating_add(200.days());
        finding.decisions.push(Decision {
            what: match what {
                "gor" => What::Do,
                "ska" => What::Will(by),
                _ => What::Cannot,
            },
            heading: all(head, head_en),
            child: all(text, text_en),
            adult: all(text, text_en),
            owner: all(owner, owner),
            day: today,
            follow_up: Some(by),
        });
        release.findings.push(finding);
    }
}
