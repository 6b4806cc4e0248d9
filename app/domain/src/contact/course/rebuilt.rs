//! A course whose facts cannot be read, begun anew from what happened to the thread.

use jiff::civil::Date;

use super::{Concern, Coordination, Ended, Facts};
use crate::contact::event::{Actor, Consent, Ending, Event, Help, Kind, Principal, Reply, Warned};
use crate::contact::thread::State;

impl Facts {
    /// What the events of a thread tell, the first first, each with its day. Its state and the promised day stand in a row of their
    /// own: only what is ended did end, and a day before the last words is no promise for them.
    #[must_use]
    pub fn rebuilt(events: impl IntoIterator<Item = (Date, Event)>, state: State, answer_by: Date) -> Self {
        let (mut facts, mut wrote) = (Self::default(), None);
        for (day, event) in events {
            if event.kind == Kind::Message && matches!(event.actor, Actor::Child | Actor::Guardian) {
                wrote = Some(day);
            }
            facts.happened(day, &event);
        }
        facts.ended = facts.ended.filter(|_| state == State::Closed);
        facts.no_day = wrote.is_some_and(|wrote| answer_by < wrote);
        facts
    }

    fn happened(&mut self, day: Date, event: &Event) {
        let word = event.detail.as_str();
        match event.kind {
            Kind::Waiting => self.waits = word.parse().ok(),
            Kind::Resumed | Kind::Message => self.waits = None,
            Kind::HelpStarted => self.help = Help::parse(word),
            Kind::Closed => {
                self.waits = None;
                self.ended = Ending::parse(word).map(|why| Ended { why, on: day, help: None, part: None });
            }
            Kind::Reopened => self.ended = None,
            Kind::AskedHelp => self.ended = self.ended.map(|ended| Ended { help: Reply::parse(word), ..ended }),
            Kind::AskedPart => self.ended = self.ended.map(|ended| Ended { part: Reply::parse(word), ..ended }),
            Kind::CoordinationNeeded => self.coordination = coordination(word, day),
            Kind::CoordinationPlanned => {
                let planned = word.parse().ok();
                self.coordination = self.coordination.take().map(|known| Coordination { planned, ..known });
            }
            Kind::CoordinationCleared => self.coordination = None,
            Kind::ConcernIdentified => self.concern = Some(Concern { seen: day, reported: None, answered: None }),
            Kind::ConcernReported => {
                let seen = self.concern.map_or(day, |concern| concern.seen);
                let reported = Warned::parse(word).map(|warned| (day, warned));
                self.concern = Some(Concern { seen, reported, answered: None });
            }
            Kind::ConcernFeedback => {
                self.concern = self.concern.map(|concern| Concern { answered: Some(day), ..concern });
            }
            Kind::ConcernCleared => self.concern = None,
            _ => {}
        }
    }
}

/// `principals=region,school consent=yes`.
fn coordination(word: &str, since: Date) -> Option<Coordination> {
    let (principals, consent) = word.strip_prefix("principals=")?.split_once(" consent=")?;
    let principals = principals.split(',').map(Principal::parse).collect::<Option<_>>()?;
    Some(Coordination { principals, consent: Consent::parse(consent)?, since, planned: None })
}
