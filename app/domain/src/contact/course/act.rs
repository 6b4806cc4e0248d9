//! What can be done in a thread, by whom, and why it may be refused.

use jiff::civil::Date;

use crate::contact::event::{
    Actor, Calmed, Cleared, Consent, Ending, Help, Principal, Purpose, Reason, Rejection, Reply, Spoken, Warned,
};
use crate::contact::names::words;
use crate::contact::thread::Lane;
use crate::desk::PersonId;

/// Something that is done in a thread. The words themselves are no part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// *Ta emot*.
    TakeIn,
    /// An answer to the one who wrote.
    Answer,
    /// A note among staff.
    Note,
    /// *Vänta till*.
    Wait {
        /// The day it comes back by itself.
        until: Date,
    },
    /// No longer wait.
    Resume,
    /// *Vi har pratat*.
    Spoke {
        /// How.
        how: Spoken,
        /// When.
        on: Date,
        /// The day on which whoever began last wrote: what was written after a talk is not answered by it.
        wrote: Option<Date>,
    },
    /// *Hjälp har börjat*.
    Help(Help),
    /// *Behöver samordning*.
    Coordinate {
        /// Whose efforts.
        principals: Vec<Principal>,
        /// Whether the child agrees.
        consent: Consent,
    },
    /// A plan was agreed on.
    Plan {
        /// When.
        on: Date,
    },
    /// Coordination is not needed any more.
    Clear(Cleared),
    /// The duty to report worry was seen.
    Worry,
    /// The report was made.
    Report(Warned),
    /// No report is to be made after all; only before one was made.
    Calm(Calmed),
    /// Social services answered that they have it.
    Feedback,
    /// *Lämna över*: offered to another branch.
    Offer {
        /// Which: `unit/branch`.
        to: String,
    },
    /// The branch that was asked takes over.
    Accept,
    /// The branch that was asked says no.
    Reject(Rejection),
    /// The offer is taken back.
    Withdraw,
    /// A colleague of the branch gets a key.
    LetRead,
    /// *Avsluta tillsammans*.
    End {
        /// How it ends.
        why: Ending,
        /// What it was about, as staff see it.
        reason: Option<Reason>,
    },
    /// Open it again.
    Reopen,
    /// *Ta ut*.
    TakeOut(Purpose),
    /// The one who began writes (again).
    Write {
        /// By when an answer comes, if the branch takes messages today.
        due: Option<Date>,
    },
    /// The one who began answers the two questions.
    Say {
        /// *Fick du hjälp?*
        help: Option<Reply>,
        /// *Fick du vara med och bestämma?*
        part: Option<Reply>,
    },
}

/// Who does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// Somebody at the desk, who may.
    Staff(PersonId),
    /// Whoever has the code.
    Writer(Lane),
}

impl By {
    /// As an event says it.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        match self {
            Self::Staff(_) => Actor::Staff,
            Self::Writer(Lane::Child) => Actor::Child,
            Self::Writer(Lane::Guardian) => Actor::Guardian,
        }
    }
}

words! {
    /// Why something is not done. The page says what to do instead.
    Refused {
        /// It has ended; open it again first.
        Ended = "ended"
        /// It has not ended.
        NotEnded = "not-ended"
        /// It is so already.
        Already = "already"
        /// It is not set aside.
        NotWaiting = "not-waiting"
        /// It is offered to another branch; wait for their answer or take it back first.
        Offered = "offered"
        /// It is not offered to anybody.
        NotOffered = "not-offered"
        /// The day lies too far away, or on the wrong side of today.
        Day = "day"
        /// Coordination needs two principals.
        Principals = "principals"
        /// No need for coordination is set, or a plan is there already.
        NoCoordination = "no-coordination"
        /// No report was made that could be answered.
        NoReport = "no-report"
        /// No report is waiting to be made.
        NoConcern = "no-concern"
        /// It is for the other side to do.
        NotYours = "not-yours"
    }
}
