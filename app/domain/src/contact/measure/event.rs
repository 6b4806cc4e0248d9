//! One row of the event table, read: closed words alone, and what cannot be read is told, never guessed.

use jiff::civil::Date;

use super::cohort::last_hour;
pub use crate::contact::event::{Actor, Help, PassedOn as Passed, Reason, Reply as YesNo, Warned as Told};

/// What happened. The order is the one in which things of the same hour are taken to have happened where their own order was
/// not kept; a person's own message comes before all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Their own answer at the beginning.
    PassedOn(Passed),
    /// A reason: the child's own, or the staff's at the close.
    Reason(Reason),
    /// They came back with the code.
    Opened,
    /// Nothing in which anybody read or did anything: cover, reminders, exports.
    Aside,
    /// A note, a day to wait for: somebody had it in hand.
    Handled,
    /// Somebody took it in.
    Received,
    /// Offered to another branch.
    Offered,
    /// The child was told of the offer.
    OfferTold,
    /// The other branch took over.
    Accepted,
    /// The other branch did not.
    Rejected,
    /// The offer was taken back.
    Withdrawn,
    /// A message was kept.
    Message,
    /// They spoke outside the thread.
    OtherContact,
    /// Help began.
    Help(Help),
    /// More than one principal is needed, and somebody must hold it together.
    Needed,
    /// A plan was agreed on.
    Planned,
    /// It is not needed any longer.
    Cleared {
        /// It never was.
        mistake: bool,
    },
    /// The duty to report worry was seen.
    ConcernSeen,
    /// The worry was weighed and laid down without a report.
    LaidDown {
        /// It had been noted by mistake.
        mistake: bool,
    },
    /// The report was made.
    Reported(Told),
    /// Social services answered that it was received.
    ReportAnswered,
    /// Ended together.
    Closed {
        /// Because the child wished so.
        wished: bool,
    },
    /// *Fick du hjälp?*
    AskedHelp(YesNo),
    /// *Fick du vara med och bestämma?*
    AskedPart(YesNo),
    /// Opened again.
    Reopened,
}

/// When something happened, as far as it is known: its hour, and its place among what happened to the thread; a place of 0
/// stands for one that was not kept.
pub(super) type At = (i64, u32);

/// Something that happened to a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Event {
    /// The thread: its place among the threads of the input.
    pub thread: usize,
    /// The hour, counted from 1970 (UTC).
    pub hour: i64,
    /// Its place in the order in which things happened to the thread, from 1; 0 where that was not kept.
    pub seq: u32,
    /// Who did it.
    pub actor: Actor,
    /// What.
    pub what: What,
    /// The day it was on, where staff say so: they write a talk and a plan down later. Else it was when it was kept.
    pub on: Option<Date>,
}

/// A row with a word this program does not know. It carries none of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread;

impl Event {
    /// Reads the words of a row.
    ///
    /// # Errors
    /// [`Unread`] when actor, kind or a detail that matters here is not of the vocabulary. The page says how many there were.
    pub fn read(thread: usize, (hour, seq): (i64, u32), actor: &str, kind: &str, detail: &str) -> Result<Self, Unread> {
        let actor = Actor::parse(actor).ok_or(Unread)?;
        let person = matches!(actor, Actor::Child | Actor::Guardian);
        let what = match kind {
            "message" => Some(What::Message),
            "received" => Some(What::Received),
            "note" | "waiting" | "resumed" | "let-read" => Some(What::Handled),
            "cover" | "inherited" | "nobody-left" | "reminded" | "escalated" | "exported" => Some(What::Aside),
            "passed-on" => Passed::parse(detail).map(What::PassedOn),
            "reason" => Reason::parse(detail).map(What::Reason),
            "opened" => Some(What::Opened),
            "other-contact" => Some(What::OtherContact),
            "help-started" => Help::parse(detail).map(What::Help),
            "handover-offered" => Some(What::Offered),
            "handover-told" => Some(What::OfferTold),
            "handover-accepted" => Some(What::Accepted),
            "handover-rejected" => Some(What::Rejected),
            "handover-withdrawn" => Some(What::Withdrawn),
            "coordination-needed" => Some(What::Needed),
            "coordination-planned" => Some(What::Planned),
            "coordination-cleared" => match detail {
                "mistake" => Some(What::Cleared { mistake: true }),
                "other-solution" | "declined" => Some(What::Cleared { mistake: false }),
                _ => None,
            },
            "concern-identified" => Some(What::ConcernSeen),
            "concern-reported" => Told::parse(detail).map(What::Reported),
            "concern-cleared" => match detail {
                "mistake" => Some(What::LaidDown { mistake: true }),
                "weighed" => Some(What::LaidDown { mistake: false }),
                _ => None,
            },
            "concern-feedback" => Some(What::ReportAnswered),
            "closed" => Some(What::Closed { wished: person || detail == "child-asked" }),
            "asked-help" => YesNo::parse(detail).map(What::AskedHelp),
            "asked-part" => YesNo::parse(detail).map(What::AskedPart),
            "reopened" => Some(What::Reopened),
            _ => None,
        };
        let on = match kind {
            "other-contact" => detail.split_once(' ').map(|(_, day)| day),
            "coordination-planned" => Some(detail).filter(|day| !day.is_empty()),
            _ => None,
        };
        let on = on.map(str::parse::<Date>).transpose().map_err(|_| Unread)?;
        Ok(Self { thread, hour, seq, actor, what: what.ok_or(Unread)?, on })
    }

    /// Whether the person who seeks help did it.
    #[must_use]
    pub fn by_person(&self) -> bool {
        matches!(self.actor, Actor::Child | Actor::Guardian)
    }

    /// Whether staff did it.
    #[must_use]
    pub fn by_staff(&self) -> bool {
        self.actor == Actor::Staff
    }

    /// Whether it is a message of the person who seeks help.
    #[must_use]
    pub fn is_call(&self) -> bool {
        self.by_person() && self.what == What::Message
    }

    /// Whether it is a human's answer that the person can hear: a message, or a talk outside the thread.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        self.by_staff() && matches!(self.what, What::Message | What::OtherContact)
    }

    /// When it was kept.
    #[must_use]
    pub(super) fn at(&self) -> At {
        (self.hour, self.seq)
    }

    /// When it happened: of a day that staff say its last hour, so that no wait looks shorter than it was, and never later than it
    /// was kept. Which month sees it goes by [`Event::at`]: what was shown once is not changed by what is written down later.
    #[must_use]
    pub(super) fn when(&self) -> At {
        match self.on.and_then(last_hour) {
            Some(hour) if hour < self.hour => (hour, u32::MAX),
            _ => self.at(),
        }
    }

    /// What events are put in order by: two with the same are the same.
    #[must_use]
    pub(super) fn order(&self) -> (usize, At, bool, What, Actor, Option<Date>) {
        (self.thread, self.at(), !self.is_call(), self.what, self.actor, self.on)
    }
}
