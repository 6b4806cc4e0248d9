//! What can happen to a thread, as the words its events are kept in: closed lists and days, never content.
//!
//! The process measures are made of these rows alone, so a word that is once kept never changes its meaning.

use jiff::civil::Date;

use super::names::words;

words! {
    /// Who did it.
    Actor {
        /// The child or young person.
        Child = "child"
        /// The guardian.
        Guardian = "guardian"
        /// Somebody at the desk.
        Staff = "staff"
        /// The site itself.
        Site = "site"
    }

    /// What happened.
    Kind {
        /// A message was kept; the first carries how the thread begins.
        Message = "message"
        /// A note among staff.
        Note = "note"
        /// Somebody took the thread in.
        Received = "received"
        /// Their own answer at the beginning: were you sent here from somewhere else first?
        PassedOn = "passed-on"
        /// Why they got in touch: by themselves at the beginning, by staff at the close.
        Reason = "reason"
        /// They came back with the code; at most one a day.
        Opened = "opened"
        /// Help began (the clock of "referral to help" stops, NHS England 2021).
        HelpStarted = "help-started"
        /// Set aside until a day.
        Waiting = "waiting"
        /// The waiting ended before its day.
        Resumed = "resumed"
        /// They spoke outside the thread: how, and on which day; counts as an answer to what was written by then.
        OtherContact = "other-contact"
        /// A colleague of the same branch got a key.
        LetRead = "let-read"
        /// Offered to another branch.
        HandoverOffered = "handover-offered"
        /// The child was told of it.
        HandoverTold = "handover-told"
        /// The other branch took over.
        HandoverAccepted = "handover-accepted"
        /// The other branch said no.
        HandoverRejected = "handover-rejected"
        /// The offer was taken back.
        HandoverWithdrawn = "handover-withdrawn"
        /// Efforts from more than one principal are needed, and somebody must hold them together.
        CoordinationNeeded = "coordination-needed"
        /// A plan was agreed on.
        CoordinationPlanned = "coordination-planned"
        /// The need is gone.
        CoordinationCleared = "coordination-cleared"
        /// The duty to report worry for the child was seen (SoL (2025:400) 19 kap.).
        ConcernIdentified = "concern-identified"
        /// The report was made.
        ConcernReported = "concern-reported"
        /// Social services answered that they have it.
        ConcernFeedback = "concern-feedback"
        /// No report is to be made after all.
        ConcernCleared = "concern-cleared"
        /// Ended.
        Closed = "closed"
        /// The child's own answer: did you get help?
        AskedHelp = "asked-help"
        /// The child's own answer: could you take part in deciding?
        AskedPart = "asked-part"
        /// Opened again.
        Reopened = "reopened"
        /// The promised day or the reader changed because of absence.
        Cover = "cover"
        /// Whoever had it, or was the one who reads first, reads there no more: a colleague who can open it does.
        Inherited = "inherited"
        /// Nobody is left who reads there and can open it.
        NobodyLeft = "nobody-left"
        /// Nobody answered: the reader was reminded.
        Reminded = "reminded"
        /// Nobody answered: the unit lead was told.
        Escalated = "escalated"
        /// Taken out of the thread.
        Exported = "exported"
    }

    /// What help began.
    Help {
        /// Advice.
        Advice = "advice"
        /// A talk is booked.
        TalkBooked = "talk-booked"
        /// A plan.
        Plan = "plan"
        /// A referral.
        Referral = "referral"
        /// A report of worry.
        Concern = "concern"
        /// Something else.
        Other = "other"
    }

    /// How they spoke outside the thread.
    Spoken {
        /// By phone.
        Call = "call"
        /// They met.
        Meeting = "meeting"
        /// By mail or letter.
        Mail = "mail"
        /// Otherwise.
        Other = "other"
    }

    /// Who must work together.
    Principal {
        /// Region Kalmar län: health care.
        Region = "region"
        /// The municipality's social services.
        Municipality = "municipality"
        /// School or preschool, whoever runs it.
        School = "school"
        /// The state: police, Försäkringskassan, Migrationsverket.
        State = "state"
        /// Somebody else.
        Other = "other"
    }

    /// Whether the child (or the guardian) agrees that they work together.
    Consent {
        /// Yes.
        Yes = "yes"
        /// No.
        No = "no"
        /// Nobody has asked yet.
        NotAsked = "not-asked"
    }

    /// Why coordination is no longer needed.
    Cleared {
        /// It was solved in another way.
        OtherSolution = "other-solution"
        /// They did not want it.
        Declined = "declined"
        /// It was set by mistake.
        Mistake = "mistake"
    }

    /// Whether the child was told of the report of worry.
    Warned {
        /// Before it was made.
        First = "told-first"
        /// Afterwards.
        After = "told-after"
        /// Not told, for their safety.
        Not = "not-told"
    }

    /// Why no report of worry is made although the duty seemed to be there.
    Calmed {
        /// It was weighed, alone or with social services, and is not needed.
        Weighed = "weighed"
        /// It was set by mistake.
        Mistake = "mistake"
    }

    /// Why a thread is offered to another branch: all that the other branch is told before it accepts.
    Why {
        /// They know more about this.
        KnowsMore = "knows-more"
        /// They are nearer to the child.
        Nearer = "nearer"
        /// The child asked for it.
        ChildAsked = "child-asked"
        /// It came to the wrong place.
        WrongPlace = "wrong-place"
        /// Something else.
        Other = "other"
    }

    /// Why a branch says no to a handover.
    Rejection {
        /// It has no room.
        Full = "full"
        /// It is not the right place.
        WrongPlace = "wrong-place"
        /// Something else.
        Other = "other"
    }

    /// How a thread ends.
    Ending {
        /// They are done.
        Done = "done"
        /// Somebody else helps now.
        OtherHelp = "other-help"
        /// No answer came for long.
        NoAnswer = "no-answer"
        /// The child asked for it.
        ChildAsked = "child-asked"
    }

    /// The child's answer to one of the two questions.
    Reply {
        /// Yes.
        Yes = "yes"
        /// In part.
        Partly = "partly"
        /// No.
        No = "no"
    }

    /// Were you sent here from somewhere else first?
    PassedOn {
        /// No.
        No = "no"
        /// From one place.
        One = "one"
        /// From several.
        Several = "several"
    }

    /// Why somebody gets in touch; after the list that Bris counts by.
    Reason {
        /// How one feels.
        Psyche = "psyche"
        /// The family.
        Family = "family"
        /// Violence and abuse.
        Violence = "violence"
        /// School.
        School = "school"
        /// Bullying.
        Bullying = "bullying"
        /// Friends.
        Friends = "friends"
        /// Body and health.
        Body = "body"
        /// Sex and relations.
        Sex = "sex"
        /// Drugs, alcohol, tobacco.
        Drugs = "drugs"
        /// Money and housing.
        Money = "money"
        /// Dealing with authorities.
        Authorities = "authorities"
        /// Something else, or they do not want to say.
        Other = "other"
    }

    /// What a thread is taken out for.
    Purpose {
        /// A journal.
        Journal = "journal"
        /// A register of documents.
        Register = "register"
        /// Somebody who has asked to see it.
        Request = "request"
    }
}

/// Something that happened, without content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Who.
    pub actor: Actor,
    /// What.
    pub kind: Kind,
    /// A word (or words) of the kind's closed list, a day, or nothing.
    pub detail: String,
}

impl Event {
    /// An event.
    #[must_use]
    pub fn new(actor: Actor, kind: Kind, detail: impl Into<String>) -> Self {
        Self { actor, kind, detail: detail.into() }
    }

    /// Whether its detail is of the list that its kind has: what else stands there was not written by this program.
    #[must_use]
    pub fn fits(&self) -> bool {
        let word = self.detail.as_str();
        match self.kind {
            Kind::Message => word.is_empty() || super::thread::Beginning::parse(word).is_some(),
            Kind::PassedOn => PassedOn::parse(word).is_some(),
            Kind::Reason => Reason::parse(word).is_some(),
            Kind::HelpStarted => Help::parse(word).is_some(),
            Kind::Waiting | Kind::CoordinationPlanned => day(word),
            Kind::OtherContact => talk(word),
            Kind::HandoverOffered => place(word),
            Kind::HandoverRejected => Rejection::parse(word).is_some(),
            Kind::CoordinationNeeded => coordination(word),
            Kind::CoordinationCleared => Cleared::parse(word).is_some(),
            Kind::ConcernReported => Warned::parse(word).is_some(),
            Kind::ConcernCleared => Calmed::parse(word).is_some(),
            Kind::Closed => Ending::parse(word).is_some(),
            Kind::AskedHelp | Kind::AskedPart => Reply::parse(word).is_some(),
            Kind::Exported => Purpose::parse(word).is_some(),
            Kind::Note
            | Kind::Received
            | Kind::Opened
            | Kind::Resumed
            | Kind::LetRead
            | Kind::HandoverTold
            | Kind::HandoverAccepted
            | Kind::HandoverWithdrawn
            | Kind::ConcernIdentified
            | Kind::ConcernFeedback
            | Kind::Reopened
            | Kind::Cover
            | Kind::Inherited
            | Kind::NobodyLeft
            | Kind::Reminded
            | Kind::Escalated => word.is_empty(),
        }
    }
}

fn day(word: &str) -> bool {
    word.len() == 10 && word.parse::<Date>().is_ok()
}

/// `call 2026-03-09`. Of those that were kept first the day is not known.
fn talk(word: &str) -> bool {
    let (how, on) = word.split_once(' ').map_or((word, None), |(how, on)| (how, Some(on)));
    Spoken::parse(how).is_some() && on.is_none_or(day)
}

/// `unit/branch`, both ids.
fn place(word: &str) -> bool {
    let id = |part: &str| super::unit::UnitId::parse(part).is_some();
    word.split_once('/').is_some_and(|(unit, branch)| id(unit) && super::unit::Branch::parse(branch).is_some())
}

/// `principals=region,school consent=yes`.
fn coordination(word: &str) -> bool {
    let parts = word.strip_prefix("principals=").and_then(|rest| rest.split_once(" consent="));
    parts.is_some_and(|(principals, consent)| {
        principals.split(',').all(|one| Principal::parse(one).is_some()) && Consent::parse(consent).is_some()
    })
}
