//! What a thread becomes by an act: the one place where that is decided.

use jiff::Span;
use jiff::civil::Date;

use super::{Act, Awaited, By, Concern, Coordination, Course, Ended, Refused};
use crate::contact::event::{Actor, Calmed, Consent, Ending, Event, Kind, Principal, Reason, Reply, Spoken, Warned};
use crate::contact::thread::State;
use crate::contact::told::Tell;
use crate::desk::PersonId;

/// The longest a thread can be set aside, in days.
pub const LONGEST_WAIT: i64 = 90;
/// The longest it can be set aside while an answer is owed, in days: a child who waits is told one later day, not a season.
pub const OWED_WAIT: i64 = 14;
/// How far back something can be written down, in days.
const LOOK_BACK: i64 = 366;

/// What an act leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// Where the thread stands then.
    pub course: Course,
    /// What is kept of it, in this order.
    pub events: Vec<Event>,
    /// What the one who wrote is told in the thread.
    pub tell: Option<Tell>,
}

impl Course {
    /// The thread after an act of somebody who may do it.
    ///
    /// # Errors
    /// [`Refused`] when it cannot be done as the thread stands; nothing has changed then.
    pub fn after(&self, act: &Act, by: &By, today: Date) -> Result<Next, Refused> {
        let mut next = Next { course: self.clone(), events: Vec::new(), tell: None };
        match by {
            By::Writer(_) => next.written(act, by.actor(), today)?,
            By::Staff(person) => {
                if self.state == State::Closed && !possible_when_ended(act) {
                    return Err(Refused::Ended);
                }
                if takes_in(act) && self.state == State::New {
                    next.course.state = State::Open;
                    next.event(Kind::Received, "");
                }
                if takes_in(act) && next.course.holder.is_none() {
                    next.course.holder = Some(person.clone());
                }
                match act {
                    Act::TakeIn if self.holder.as_ref() == Some(person) => return Err(Refused::Already),
                    Act::TakeIn => {
                        if self.state != State::New {
                            next.event(Kind::Received, "");
                        }
                        // Whoever wrote knows whom they wait for.
                        next.tell = self.holder.as_ref().map(|_| Tell::Took);
                        next.course.holder = Some(person.clone());
                    }
                    Act::Accept => {
                        next.accepted()?;
                        next.course.holder = Some(person.clone());
                    }
                    _ => next.done(act, today)?,
                }
            }
        }
        Ok(next)
    }
}

impl Course {
    /// The thread when the day has come until which it was set aside; `None` when that is not so.
    #[must_use]
    pub fn back(&self, today: Date) -> Option<Next> {
        self.facts.waits.filter(|until| *until <= today)?;
        let mut next = Next { course: self.clone(), events: Vec::new(), tell: None };
        next.course.facts.waits = None;
        next.events.push(Event::new(Actor::Site, Kind::Resumed, ""));
        Some(next)
    }
}

impl Course {
    /// The thread when whoever has it reads there no more, or the one whom whoever wrote was told of: `heir` can open it and has
    /// it then; without one nobody can. Of an heir who is not `here` today it is not said that they read now. A thread that nobody
    /// had is nobody's still.
    #[must_use]
    pub fn left(&self, heir: Option<PersonId>, here: bool) -> Next {
        let (kind, tell) = match heir {
            Some(_) if here => (Kind::Inherited, Tell::Inherited),
            Some(_) => (Kind::Inherited, Tell::InheritedLater),
            None => (Kind::NobodyLeft, Tell::NobodyLeft),
        };
        let holder = self.holder.as_ref().and(heir);
        let course = Self { holder, ..self.clone() };
        Next { course, events: vec![Event::new(Actor::Site, kind, "")], tell: Some(tell) }
    }

    /// The thread of which it was told that nobody can read it, when somebody of the place can again. Nobody has it for that.
    #[must_use]
    pub fn again(&self) -> Next {
        let events = vec![Event::new(Actor::Site, Kind::Inherited, "")];
        Next { course: self.clone(), events, tell: Some(Tell::Again) }
    }
}

/// What staff can do in an ended thread without opening it: nothing that owes the child anything.
const fn possible_when_ended(act: &Act) -> bool {
    matches!(
        act,
        Act::Note
            | Act::Reopen
            | Act::TakeOut(_)
            | Act::LetRead
            | Act::Worry
            | Act::Report(_)
            | Act::Calm(_)
            | Act::Feedback
    )
}

/// Whether doing it means having taken the thread in: from then on somebody is responsible.
const fn takes_in(act: &Act) -> bool {
    matches!(
        act,
        Act::TakeIn
            | Act::Answer
            | Act::Wait { .. }
            | Act::Spoke { .. }
            | Act::Help(_)
            | Act::Coordinate { .. }
            | Act::Offer { .. }
            | Act::End { .. }
            | Act::Reopen
    )
}

fn within(day: Date, first: Option<Date>, last: Option<Date>) -> Result<(), Refused> {
    let inside = first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last);
    if inside { Ok(()) } else { Err(Refused::Day) }
}

fn later(today: Date, days: i64) -> Option<Date> {
    today.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// Not after today, and not longer ago than anybody remembers.
fn past(day: Date, today: Date) -> Result<(), Refused> {
    within(day, later(today, -LOOK_BACK), Some(today))
}

impl Next {
    fn event(&mut self, kind: Kind, detail: impl Into<String>) {
        self.events.push(Event::new(Actor::Staff, kind, detail));
    }

    /// Acts of staff that do not depend on who of them it is.
    fn done(&mut self, act: &Act, today: Date) -> Result<(), Refused> {
        match act {
            Act::Answer => {
                self.answered(today, Actor::Staff);
                self.event(Kind::Message, "");
            }
            Act::Note => self.event(Kind::Note, ""),
            Act::Wait { until } => self.wait(*until, today)?,
            Act::Resume if self.course.waits(today).is_none() => return Err(Refused::NotWaiting),
            Act::Resume => self.resume(today, Actor::Staff),
            Act::Spoke { how, on, wrote } => self.spoke(*how, *on, *wrote, today)?,
            Act::Help(help) => {
                self.course.facts.help = Some(*help);
                self.event(Kind::HelpStarted, help.as_str());
            }
            Act::Coordinate { principals, consent } => self.coordinate(principals, *consent, today)?,
            Act::Plan { on } => self.plan(*on, today)?,
            Act::Clear(why) => {
                self.course.facts.coordination.take().ok_or(Refused::NoCoordination)?;
                self.event(Kind::CoordinationCleared, why.as_str());
            }
            Act::Worry => self.worry(today)?,
            Act::Report(warned) => self.report(*warned, today)?,
            Act::Calm(why) => self.calm(*why)?,
            Act::Feedback => self.feedback(today)?,
            Act::Offer { .. } if self.course.offered => return Err(Refused::Offered),
            Act::Offer { to } => {
                self.course.offered = true;
                self.event(Kind::HandoverOffered, to.as_str());
                self.event(Kind::HandoverTold, "");
                self.tell = Some(Tell::Offered);
            }
            Act::Reject(why) => {
                self.withdrawn()?;
                self.event(Kind::HandoverRejected, why.as_str());
            }
            Act::Withdraw => {
                self.withdrawn()?;
                self.event(Kind::HandoverWithdrawn, "");
            }
            Act::LetRead => {
                self.event(Kind::LetRead, "");
                self.tell = Some(Tell::Reads);
            }
            Act::End { why, reason } => self.end(*why, *reason, today, Actor::Staff)?,
            Act::Reopen => {
                if self.course.state != State::Closed {
                    return Err(Refused::NotEnded);
                }
                self.course.state = State::Answered;
                self.course.facts.ended = None;
                self.event(Kind::Reopened, "");
                self.tell = Some(Tell::Reopened);
            }
            Act::TakeOut(purpose) => self.event(Kind::Exported, purpose.as_str()),
            Act::TakeIn | Act::Accept | Act::Write { .. } | Act::Say { .. } => return Err(Refused::NotYours),
        }
        Ok(())
    }

    /// Acts of whoever has the code. Writing is never refused.
    fn written(&mut self, act: &Act, actor: Actor, today: Date) -> Result<(), Refused> {
        match act {
            Act::Write { due } => {
                self.resume(today, Actor::Site);
                // A day once promised stands, unless it has passed: writing more must not make an answer come later.
                if !matches!(self.course.awaited(today), Awaited::By(_)) {
                    self.course.facts.no_day = due.is_none();
                    self.course.answer_by = due.unwrap_or(self.course.answer_by);
                }
                if self.course.state == State::Closed {
                    self.course.facts.ended = None;
                    self.events.push(Event::new(actor, Kind::Reopened, ""));
                }
                if self.course.state != State::New {
                    self.course.state = State::Open;
                }
                self.events.push(Event::new(actor, Kind::Message, ""));
            }
            Act::Say { help, part } => self.say(*help, *part, actor)?,
            Act::End { why: Ending::ChildAsked, reason: None } => {
                self.end(Ending::ChildAsked, None, today, actor)?;
            }
            _ => return Err(Refused::NotYours),
        }
        Ok(())
    }

    fn say(&mut self, help: Option<Reply>, part: Option<Reply>, actor: Actor) -> Result<(), Refused> {
        let ended = self.course.facts.ended.as_mut().ok_or(Refused::NotEnded)?;
        let news = [
            (Kind::AskedHelp, help.filter(|_| ended.help.is_none())),
            (Kind::AskedPart, part.filter(|_| ended.part.is_none())),
        ];
        ended.help = ended.help.or(help);
        ended.part = ended.part.or(part);
        for (kind, reply) in news {
            self.events.extend(reply.map(|reply| Event::new(actor, kind, reply.as_str())));
        }
        if self.events.is_empty() { Err(Refused::Already) } else { Ok(()) }
    }

    /// Nothing is owed any more, and nothing waits.
    fn answered(&mut self, today: Date, actor: Actor) {
        self.resume(today, actor);
        self.course.state = State::Answered;
    }

    fn resume(&mut self, today: Date, actor: Actor) {
        if self.course.waits(today).is_some() {
            self.events.push(Event::new(actor, Kind::Resumed, ""));
        }
        self.course.facts.waits = None;
    }

    fn wait(&mut self, until: Date, today: Date) -> Result<(), Refused> {
        let owes = self.course.owes();
        let longest = if owes { OWED_WAIT } else { LONGEST_WAIT };
        within(until, later(today, 1), later(today, longest))?;
        if owes && until > self.course.answer_by {
            (self.course.answer_by, self.course.facts.no_day) = (until, false);
            self.tell = Some(Tell::Later);
        }
        self.course.facts.waits = Some(until);
        self.event(Kind::Waiting, until.to_string());
        Ok(())
    }

    /// A talk pays what is owed, unless they wrote after it: then state and promise stay as they are.
    fn spoke(&mut self, how: Spoken, on: Date, wrote: Option<Date>, today: Date) -> Result<(), Refused> {
        past(on, today)?;
        if wrote.is_none_or(|wrote| wrote <= on) {
            self.answered(today, Actor::Staff);
        }
        self.event(Kind::OtherContact, format!("{} {on}", how.as_str()));
        self.tell = Some(Tell::Talked);
        Ok(())
    }

    fn coordinate(&mut self, principals: &[Principal], consent: Consent, today: Date) -> Result<(), Refused> {
        let mut principals = principals.to_vec();
        principals.sort_unstable();
        principals.dedup();
        if principals.len() < 2 {
            return Err(Refused::Principals);
        }
        if self.course.facts.coordination.is_some() {
            return Err(Refused::Already);
        }
        let names: Vec<_> = principals.iter().map(|one| one.as_str()).collect();
        self.event(Kind::CoordinationNeeded, format!("principals={} consent={}", names.join(","), consent.as_str()));
        self.course.facts.coordination = Some(Coordination { principals, consent, since: today, planned: None });
        Ok(())
    }

    fn plan(&mut self, on: Date, today: Date) -> Result<(), Refused> {
        past(on, today)?;
        let open = self.course.facts.coordination.as_mut().filter(|coordination| coordination.planned.is_none());
        open.ok_or(Refused::NoCoordination)?.planned = Some(on);
        self.event(Kind::CoordinationPlanned, on.to_string());
        Ok(())
    }

    /// A new worry can come after an old report; one that waits to be reported is enough.
    fn worry(&mut self, today: Date) -> Result<(), Refused> {
        if self.course.facts.concern.is_some_and(|concern| concern.reported.is_none()) {
            return Err(Refused::Already);
        }
        self.course.facts.concern = Some(Concern { seen: today, reported: None, answered: None });
        self.event(Kind::ConcernIdentified, "");
        Ok(())
    }

    fn report(&mut self, warned: Warned, today: Date) -> Result<(), Refused> {
        if self.course.facts.concern.is_none_or(|concern| concern.reported.is_some()) {
            self.worry(today)?;
        }
        let concern = self.course.facts.concern.as_mut().ok_or(Refused::NoReport)?;
        concern.reported = Some((today, warned));
        self.event(Kind::ConcernReported, warned.as_str());
        Ok(())
    }

    /// What was reported stays reported.
    fn calm(&mut self, why: Calmed) -> Result<(), Refused> {
        self.course.facts.concern.take_if(|concern| concern.reported.is_none()).ok_or(Refused::NoConcern)?;
        self.event(Kind::ConcernCleared, why.as_str());
        Ok(())
    }

    fn feedback(&mut self, today: Date) -> Result<(), Refused> {
        let concern = self.course.facts.concern.as_mut();
        let waiting = concern.filter(|concern| concern.reported.is_some() && concern.answered.is_none());
        waiting.ok_or(Refused::NoReport)?.answered = Some(today);
        self.event(Kind::ConcernFeedback, "");
        Ok(())
    }

    fn accepted(&mut self) -> Result<(), Refused> {
        self.not_offered()?;
        if self.course.owes() {
            self.course.state = State::Open;
        }
        self.event(Kind::HandoverAccepted, "");
        self.tell = Some(Tell::Accepted);
        Ok(())
    }

    fn withdrawn(&mut self) -> Result<(), Refused> {
        self.not_offered()?;
        self.tell = Some(Tell::Stays);
        Ok(())
    }

    fn not_offered(&mut self) -> Result<(), Refused> {
        if !std::mem::take(&mut self.course.offered) {
            return Err(Refused::NotOffered);
        }
        Ok(())
    }

    fn end(&mut self, why: Ending, reason: Option<Reason>, today: Date, actor: Actor) -> Result<(), Refused> {
        if self.course.state == State::Closed {
            return Err(Refused::Ended);
        }
        if self.course.offered {
            return Err(Refused::Offered);
        }
        self.course.facts.waits = None;
        self.course.state = State::Closed;
        self.course.facts.ended = Some(Ended { why, on: today, help: None, part: None });
        self.events.extend(reason.map(|reason| Event::new(actor, Kind::Reason, reason.as_str())));
        self.events.push(Event::new(actor, Kind::Closed, why.as_str()));
        if actor == Actor::Staff {
            self.tell = Some(Tell::Ended);
        }
        Ok(())
    }
}
