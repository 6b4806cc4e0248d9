//! One step in a thread's course: judged by the rules, sealed, and kept in one transaction.

use domain::contact::course::{Act, By, Course, Refused};
use domain::contact::event::Event;
use domain::contact::reading::{Taking, date_of};
use domain::contact::thread::{Lane, State, Text};
use domain::contact::told::{Tell, Told};
use domain::desk::PersonId;
use jiff::Timestamp;

use super::anew;
use super::room::Room;
use super::seal::{Direction, Place, SealedBy, ThreadPublic, os_rng};
use super::send::{SendFault, event, form_key, hour, public, tenant, thread_id, word};
use super::store::course::{CourseRow, KeyFor, Offering, StepRow, Stepped};
use super::store::listed::if_read;
use super::store::{EventRow, MessageRow, ThreadRow};
use super::team::team;
use crate::store::Stores;

/// How often the writer's step is tried again when somebody was faster: it is never refused for that.
const TURNS: usize = 8;

/// Who is named when the site tells of a step in the thread.
#[derive(Debug, Clone, Copy, Default)]
pub struct Names<'a> {
    /// Who of the staff did it, or had the thread.
    pub name: &'a str,
    /// Who else it is about.
    pub other: &'a str,
    /// What that other is.
    pub title: &'a str,
    /// The other's place.
    pub place: &'a str,
}

/// What somebody wants to do.
#[derive(Clone, Copy)]
pub struct Wish<'a> {
    /// What.
    pub act: &'a Act,
    /// Who.
    pub by: &'a By,
    /// The words that go with it.
    pub text: Option<&'a Text>,
    /// The form's own random number.
    pub form: &'a str,
    /// Everything else the form carried, so that a form sent twice is known from a changed one.
    pub carried: &'a str,
    /// Who is named when it is told.
    pub names: Names<'a>,
    /// Keys for colleagues.
    pub wraps: &'a [KeyFor],
    /// What becomes of an offer.
    pub offering: Offering<'a>,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Done, now or by the same form before.
    Done,
    /// The form was kept before with something else in it; the first stands.
    Changed,
    /// Somebody was faster.
    Late,
    /// It cannot be done as the thread stands.
    Refused(Refused),
}

/// Where a thread stands, as the rules see it.
#[must_use]
pub fn course(thread: &ThreadRow, row: &CourseRow) -> Course {
    Course {
        state: State::parse(&thread.state).unwrap_or(State::Open),
        holder: thread.holder.as_deref().and_then(|id| PersonId::parse(id).ok()),
        answer_by: thread.answer_by,
        offered: row.offer.is_some(),
        facts: row.facts.clone(),
    }
}

/// Does what somebody wants, if the thread is still at `version`.
///
/// # Errors
/// [`SendFault`]; nothing is kept then.
pub async fn step(
    room: &Room,
    stores: &Stores,
    (thread, row, version): (&ThreadRow, &CourseRow, i64),
    wish: &Wish<'_>,
    now: Timestamp,
) -> Result<Came, SendFault> {
    let words = wish.text.map_or("", Text::as_str);
    let form = form_key(room, wish.form, &[&thread.id, wish.carried, words].join("\n"), now);
    if version != thread.version {
        return Ok(match stores.course.sent(&form).await? {
            Some(true) => Came::Done,
            Some(false) => Came::Changed,
            None => Came::Late,
        });
    }
    let next = match course(thread, row).after(wish.act, wish.by, date_of(now)) {
        Ok(next) => next,
        // What this very form did before cannot be done once more, and was done.
        Err(refused) => {
            return Ok(match stores.course.sent(&form).await? {
                Some(true) => Came::Done,
                Some(false) => Came::Changed,
                None => Came::Refused(refused),
            });
        }
    };
    let messages = messages(stores, thread, wish, next.tell, next.course.answer_by, now).await?;
    let events: Vec<EventRow> = next.events.iter().map(|event| kept(event, now)).collect();
    let notice = match wish.act {
        Act::Write { .. } => Some("more"),
        Act::Offer { .. } => Some("new"),
        _ => None,
    };
    let kept = StepRow {
        thread: &thread.id,
        version,
        state: next.course.state.as_str(),
        holder: next.course.holder.as_ref().map(PersonId::as_str),
        answer_by: next.course.answer_by,
        facts: &next.course.facts,
        messages: &messages,
        form: &form,
        events: &events,
        wraps: wish.wraps,
        offering: wish.offering,
        notice,
    };
    Ok(match stores.course.step(&kept).await? {
        Stepped::New | Stepped::Already => Came::Done,
        Stepped::Changed => Came::Changed,
        Stepped::Late => Came::Late,
    })
}

/// What whoever has the code wants: it is tried anew when staff were faster. `None` when the thread is gone.
///
/// # Errors
/// [`SendFault`]; nothing is kept then.
pub async fn written(
    room: &Room,
    stores: &Stores,
    id: &str,
    (act, text): (&Act, Option<&Text>),
    (form, carried): (&str, &str),
    now: Timestamp,
) -> Result<Option<Came>, SendFault> {
    for _ in 0..TURNS {
        let Some(thread) = stores.contact.thread(id).await? else { return Ok(None) };
        let row = anew::known(stores, &thread).await?;
        let by = By::Writer(Lane::parse(&thread.lane).unwrap_or(Lane::Child));
        let act = match act {
            Act::Write { .. } => Act::Write { due: due(stores, &thread, now).await? },
            other => other.clone(),
        };
        let names = Names::default();
        let wish = Wish { act: &act, by: &by, text, form, carried, names, wraps: &[], offering: Offering::Leave };
        match step(room, stores, (&thread, &row, thread.version), &wish, now).await? {
            Came::Late => {}
            came => return Ok(Some(came)),
        }
    }
    Ok(Some(Came::Late))
}

/// An act of staff with what it needs to know of the thread: of a talk, on which day whoever began last wrote.
///
/// # Errors
/// [`SendFault`] when the store fails.
pub async fn knowing(stores: &Stores, thread: &str, act: Act) -> Result<Act, SendFault> {
    let Act::Spoke { how, on, .. } = act else { return Ok(act) };
    let messages = stores.contact.messages(thread).await?;
    let last = messages.iter().rfind(|message| message.direction == word(Direction::Child));
    let wrote = last.and_then(|message| Timestamp::from_second(message.hour.saturating_mul(3600)).ok()).map(date_of);
    Ok(Act::Spoke { how, on, wrote })
}

/// By when the thread's branch answers what is written now, if it takes messages.
async fn due(stores: &Stores, thread: &ThreadRow, now: Timestamp) -> Result<Option<jiff::civil::Date>, SendFault> {
    let branch = if_read(stores.contact.branch(&thread.unit, &thread.branch).await)?;
    Ok(match branch.as_ref().and_then(team).map(|team| team.takes(now)) {
        Some(Taking::Takes { due, .. }) => Some(due),
        _ => None,
    })
}

/// What the step writes into the thread: the words that go with it, then what the site tells.
async fn messages(
    stores: &Stores,
    thread: &ThreadRow,
    wish: &Wish<'_>,
    tell: Option<Tell>,
    answer_by: jiff::civil::Date,
    now: Timestamp,
) -> Result<Vec<MessageRow>, SendFault> {
    let direction = match wish.act {
        Act::Write { .. } => Direction::Child,
        Act::Note => Direction::Note,
        _ => Direction::Staff,
    };
    let told = tell.map(|tell| {
        let day = match (tell, wish.act) {
            (Tell::Later, _) => Some(answer_by),
            (_, Act::Spoke { on, .. }) => Some(*on),
            _ => None,
        };
        let Names { name, other, title, place } = wish.names;
        let [other, title, place] = [other, title, place].map(str::to_owned);
        Told { other, title, place, day, ..Told::new(tell, name) }.to_text()
    });
    let words = wish.text.map(|text| (direction, text.as_str()));
    let all = words.into_iter().chain(told.as_deref().map(|told| (Direction::System, told)));
    let known = stores.contact.messages(&thread.id).await?;
    let public = public(thread)?;
    all.zip(free(&known))
        .map(|((direction, words), seq)| {
            let author = match wish.by {
                By::Staff(person) if direction != Direction::System => Some(person.as_str().to_owned()),
                _ => None,
            };
            seal(thread, &public, (seq, direction, author), words, now)
        })
        .collect()
}

/// The places for what is written next: after the last that stands where anything is ever put. Before an answer it would count as
/// answered and be pointed out to nobody, and before what was hidden it would be hidden; so only where no place is left after the
/// last, those that are free.
pub(crate) fn free(known: &[MessageRow]) -> impl Iterator<Item = u32> {
    let last = known.iter().map(|message| message.seq).filter(|place| *place < u32::MAX).max().unwrap_or_default();
    let first = last.saturating_add(1);
    (first..u32::MAX).chain(1..first).filter(move |place| known.iter().all(|message| message.seq != *place))
}

/// What the site tells in a thread, sealed for its place.
///
/// # Errors
/// [`SendFault`] when the thread's keys cannot be read.
pub(crate) fn system(thread: &ThreadRow, seq: u32, told: &Told, now: Timestamp) -> Result<MessageRow, SendFault> {
    seal(thread, &public(thread)?, (seq, Direction::System, None), &told.to_text(), now)
}

fn seal(
    thread: &ThreadRow,
    public: &ThreadPublic,
    (seq, direction, author): (u32, Direction, Option<String>),
    words: &str,
    now: Timestamp,
) -> Result<MessageRow, SendFault> {
    let text_version = if direction == Direction::Child { thread.text_version.as_str() } else { "" };
    let place = Place {
        tenant: tenant(&thread.sealed_for),
        thread: thread_id(thread)?,
        number: seq,
        direction,
        text_version,
        sealed_by: SealedBy::Server,
    };
    Ok(MessageRow {
        seq,
        direction: word(direction).to_owned(),
        hour: hour(now),
        text_version: text_version.to_owned(),
        author,
        sealed: place.seal(words, public, &mut os_rng())?,
    })
}

/// An event as it is kept.
#[must_use]
pub fn kept(happened: &Event, now: Timestamp) -> EventRow {
    event(happened.actor.as_str(), happened.kind.as_str(), &happened.detail, now)
}
