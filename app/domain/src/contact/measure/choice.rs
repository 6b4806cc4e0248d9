//! What people answered and what was done, counted by tertial.

use std::collections::{BTreeMap, BTreeSet};

use super::clock::{Clock, End, Spell};
use super::cohort::{Tertial, day_of};
use super::contact::Contact;
use super::protect::cells;
use super::table::View;
use super::{Cell, Event, Help, Passed, Reason, Tally, Told, What, YesNo};
use crate::contact::band::Band;
use crate::contact::names::words;
use crate::contact::thread::Lane;

words! {
    /// What is counted.
    Question {
        /// Who wrote: a child of which age band, or a guardian. One list and not two: beside it, how many children there were in
        /// all would tell how many a hidden band has.
        Who = "who"
        /// Whether they had been sent on from somewhere else before they came; their own answer.
        PassedOn = "passed-on"
        /// Why, in the person's own choice.
        ReasonOwn = "reason-own"
        /// Why, as staff saw it at the end.
        ReasonStaff = "reason-staff"
        /// Whether what staff saw at the end is among what the person had said: how well the two agree. Left out where the
        /// person said nothing but *something else, or I do not want to say*. No kappa beside it: with the share known, its
        /// value could be worked back to how few chose a reason.
        ReasonsAgree = "reasons-agree"
        /// Whether coordination was needed: efforts from more than one principal that somebody must hold together.
        Coordination = "coordination"
        /// What help began.
        Help = "help"
        /// What became of offered handovers. *Dropped* is one without any answer in two service days.
        Handover = "handover"
        /// Of contacts that were offered on: whether somebody said no (a bounce).
        Bounced = "bounced"
        /// Of contacts that were taken over: whether it happened twice or more.
        Chain = "chain"
        /// Whether the child was told of a handover before it was accepted.
        HandoverTold = "handover-told"
        /// Whether the child was told of a report of worry.
        ConcernTold = "concern-told"
        /// *Fick du hjälp?*
        AskedHelp = "asked-help"
        /// *Fick du vara med och bestämma?*
        AskedPart = "asked-part"
    }
}

const YES_OR_NO: [&str; 2] = ["yes", "no"];
/// In the order of [`Band::ALL`], and those who did not say how old they are.
const WHO: [&str; 6] =
    ["six-to-nine", "ten-to-twelve", "thirteen-to-seventeen", "eighteen-to-twenty", "guardian", "age-not-said"];
const _: () = assert!(WHO.len() == Band::ALL.len() + 1, "each band has words of its own");
const OFFERS: [&str; 4] = ["accepted", "rejected", "withdrawn", "dropped"];

/// One question's tertials, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What was counted.
    pub question: Question,
    /// When, and how often. A tertial in which too few were counted is not there.
    pub rounds: Vec<Round>,
}

/// One tertial of a question. An answer belongs to the tertial in which it was given and never moves. Whether a contact
/// needed coordination, was offered on or taken over belongs to the tertial in which the contact began, and may still change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// When.
    pub tertial: Tertial,
    /// How many answers there are in all. A reason may be two of one person's.
    pub n: u32,
    /// How many of each, in the order of [`Question::options`].
    pub cells: Vec<Cell>,
}

impl Question {
    /// The stable names of what can be answered.
    #[must_use]
    pub fn options(self) -> Vec<&'static str> {
        match self {
            Self::Who => WHO.to_vec(),
            Self::PassedOn => Passed::ALL.iter().map(|one| one.as_str()).collect(),
            Self::ReasonOwn | Self::ReasonStaff => Reason::ALL.iter().map(|one| one.as_str()).collect(),
            Self::Help => Help::ALL.iter().map(|one| one.as_str()).collect(),
            Self::Handover => OFFERS.to_vec(),
            Self::Coordination | Self::Bounced | Self::Chain | Self::HandoverTold | Self::ReasonsAgree => {
                YES_OR_NO.to_vec()
            }
            Self::ConcernTold => Told::ALL.iter().map(|one| one.as_str()).collect(),
            Self::AskedHelp | Self::AskedPart => YesNo::ALL.iter().map(|one| one.as_str()).collect(),
        }
    }

    /// Whether one person may give several answers.
    #[must_use]
    pub fn several(self) -> bool {
        matches!(self, Self::ReasonOwn | Self::ReasonStaff | Self::Help)
    }

    /// A contact's answers: the hour and the place among the options.
    fn answers(self, contact: &Contact, view: &View<'_>) -> Vec<(i64, usize)> {
        let Some((began, _)) = contact.began else { return Vec::new() };
        let events = || contact.events.iter();
        let said = |read: &dyn Fn(&Event) -> Option<usize>| -> Vec<(i64, usize)> {
            events().filter_map(|event| Some((event.hour, read(event)?))).collect()
        };
        let happened = |what: What| events().filter(|event| event.by_staff() && event.what == what).count();
        match self {
            Self::Who => vec![(began, who(contact))],
            Self::PassedOn => said(&|event| match event.what {
                What::PassedOn(one) if event.by_person() => Some(one as usize),
                _ => None,
            }),
            Self::ReasonOwn | Self::ReasonStaff => said(&|event| match event.what {
                What::Reason(one) if event.by_staff() == (self == Self::ReasonStaff) => Some(one as usize),
                _ => None,
            }),
            Self::ReasonsAgree => agreement(contact).into_iter().collect(),
            Self::Help => said(&|event| match event.what {
                What::Help(one) if event.by_staff() => Some(one as usize),
                _ => None,
            }),
            Self::AskedHelp => said(&|event| match event.what {
                What::AskedHelp(one) if event.by_person() => Some(one as usize),
                _ => None,
            }),
            Self::AskedPart => said(&|event| match event.what {
                What::AskedPart(one) if event.by_person() => Some(one as usize),
                _ => None,
            }),
            Self::ConcernTold => said(&|event| match event.what {
                What::Reported(one) if event.by_staff() => Some(one as usize),
                _ => None,
            }),
            Self::Coordination => vec![(began, usize::from(Clock::Plan.spells(contact).is_empty()))],
            Self::Bounced if happened(What::Offered) > 0 => vec![(began, usize::from(happened(What::Rejected) == 0))],
            Self::Chain if happened(What::Accepted) > 0 => vec![(began, usize::from(happened(What::Accepted) < 2))],
            Self::Bounced | Self::Chain => Vec::new(),
            Self::HandoverTold => told(contact),
            Self::Handover => offers(contact, view),
        }
    }
}

/// Who wrote, by the place among the options: the lane tells a guardian, and only a child has an age.
fn who(contact: &Contact) -> usize {
    match (contact.lane, contact.band) {
        (Lane::Guardian, _) => Band::Guardian as usize,
        (Lane::Child, None | Some(Band::Guardian)) => Band::ALL.len(),
        (Lane::Child, Some(band)) => band as usize,
    }
}

/// Whether what staff saw last is among what the person had said, and when staff said so.
fn agreement(contact: &Contact) -> Option<(i64, usize)> {
    let reason = |event: &Event| match event.what {
        What::Reason(reason) => Some(reason),
        _ => None,
    };
    let mut staff = contact.events.iter().rev().filter(|event| event.by_staff());
    let (hour, seen) = staff.find_map(|event| Some((event.hour, reason(event)?)))?;
    let own: BTreeSet<Reason> = contact.events.iter().filter(|event| event.by_person()).filter_map(reason).collect();
    own.iter().any(|one| *one != Reason::Other).then(|| (hour, usize::from(!own.contains(&seen))))
}

/// Whether the child was told of each handover before or when it was accepted.
fn told(contact: &Contact) -> Vec<(i64, usize)> {
    let accepted = contact.offers().into_iter().filter_map(|spell| {
        let by = spell.by.filter(|by| by.what == What::Accepted)?;
        Some((spell.from, by))
    });
    let known = |from, upto| {
        let mut told = contact.events.iter().filter(|event| event.what == What::OfferTold);
        told.any(|event| (from..=upto).contains(&event.at()))
    };
    accepted.map(|(from, by)| (by.hour, usize::from(!known(from, by.at())))).collect()
}

/// What became of each offer.
fn offers(contact: &Contact, view: &View<'_>) -> Vec<(i64, usize)> {
    let outcome = |spell: &Spell| match spell.end {
        End::Done(hour) => Some((hour, usize::from(spell.by.is_some_and(|by| by.what == What::Rejected)))),
        End::Left(hour) => Some((hour, 2)),
        End::Waiting | End::Unmet => {
            let calendar = view.branches.get(spell.branch)?;
            let due = Clock::Handover.due(spell.start, calendar)?;
            (due < day_of(view.now)).then_some((spell.start, 3))
        }
    };
    contact.offers().iter().filter_map(outcome).collect()
}

impl View<'_> {
    /// Counts a question's answers in every tertial that is over.
    pub(super) fn choice(&self, question: Question, contacts: &[Contact]) -> Choice {
        let options = question.options().len();
        let mut rounds: BTreeMap<Tertial, Vec<Tally>> = BTreeMap::new();
        let current = Tertial::of(self.now);
        for (number, contact) in contacts.iter().enumerate() {
            for (tertial, option) in once(question, question.answers(contact, self)) {
                if tertial < current && tertial.year >= self.since {
                    let counts = rounds.entry(tertial).or_insert_with(|| vec![Tally::default(); options]);
                    if let Some(count) = counts.get_mut(option) {
                        count.add(number, self.whose(contact.branch));
                    }
                }
            }
        }
        let shown = rounds.into_iter().filter(|(_, counts)| Tally::sum(counts).solid());
        let round = |(tertial, counts): (Tertial, Vec<Tally>)| Round {
            tertial,
            n: Tally::sum(&counts).total(),
            cells: cells(&counts),
        };
        Choice { question, rounds: shown.map(round).collect() }
    }
}

/// Each answer counts once a contact and tertial; where there is but one answer, the last.
fn once(question: Question, mut answers: Vec<(i64, usize)>) -> BTreeSet<(Tertial, usize)> {
    answers.sort_unstable();
    let repeats = matches!(question, Question::Handover | Question::HandoverTold | Question::ConcernTold);
    if question.several() || repeats {
        return answers.into_iter().map(|(hour, option)| (Tertial::of(hour), option)).collect();
    }
    let last: BTreeMap<Tertial, usize> =
        answers.into_iter().map(|(hour, option)| (Tertial::of(hour), option)).collect();
    last.into_iter().collect()
}
