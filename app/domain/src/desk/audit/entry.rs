//! One line of the audit log, its closed lists of names, and its canonical bytes.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::desk::{Action, Branch, ObjectId, ObjectKind, OrgId, PersonId, Scope, UnitId};

/// A SHA-256 hash, 32 bytes.
pub type Hash = [u8; 32];

/// Changes when the encoding does, so that two encodings never give the same bytes.
const FORMAT: &[u8] = b"lotsen audit 1";

macro_rules! names {
    ($(#[$doc:meta])+ $kind:ident { $($(#[$each:meta])+ $name:ident = $text:literal)+ }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $kind { $($(#[$each])+ $name,)+ }

        impl $kind {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable name, for the database and the encoding.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The one with this name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }
    };
}

names! {
    /// What happened beside the acts of the table of rights.
    Event {
        /// Somebody signed in.
        SignedIn = "signed-in"
        /// A sign-in was refused; the actor is whose account it was, if any.
        SignInRefused = "sign-in-refused"
        /// Somebody unlocked their key with their phrase, or failed to.
        Unlocked = "unlocked"
        /// Somebody signed out.
        SignedOut = "signed-out"
        /// Somebody ended all their sessions.
        SignedOutEverywhere = "signed-out-everywhere"
        /// The server's own command invited an administrator although there were some: all of them were shut out.
        InvitedAnew = "invited-anew"
        /// An invitation was used.
        InvitationUsed = "invitation-used"
        /// A passphrase or a second factor was changed.
        FactorChanged = "factor-changed"
        /// Two key holders opened something together.
        EscrowOpened = "escrow-opened"
        /// What was due by a retention rule was removed.
        Swept = "swept"
        /// A wave's last day was over and it was closed.
        WaveClosed = "wave-closed"
        /// A backup was made or restored.
        BackedUp = "backed-up"
    }
}

names! {
    /// How it ended.
    Outcome {
        /// Done.
        Done = "done"
        /// Not allowed; it looked as if the thing did not exist.
        Hidden = "hidden"
        /// Allowed but it failed; nothing was changed.
        Failed = "failed"
    }
}

/// What was done: an act of the table of rights, or another event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// An act of the desk.
    Desk(Action),
    /// Something else.
    Event(Event),
}

impl Act {
    /// The stable name. Acts and events share one set of names; a test keeps them apart.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk(action) => action.as_str(),
            Self::Event(event) => event.as_str(),
        }
    }

    /// The act with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Action::parse(name).map(Self::Desk).or_else(|| Event::parse(name).map(Self::Event))
    }
}

/// One line of the log. Every field is an id, a name from a closed list or a moment, so no content fits in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// 1, 2, 3, … without a gap.
    pub number: u64,
    /// When. Only whole milliseconds are kept and hashed: both databases store those without rounding.
    pub at: Timestamp,
    /// Who; `None` for the server itself or somebody unknown.
    pub actor: Option<PersonId>,
    /// What.
    pub act: Act,
    /// Where the thing belongs, so that a unit lead sees the lines of the own branch only.
    pub scope: Scope,
    /// What kind of thing and which, such as `thread` and its id; `None` where there is none.
    pub object: Option<(ObjectKind, ObjectId)>,
    /// How it ended.
    pub outcome: Outcome,
}

impl Entry {
    /// The canonical bytes: format, number, milliseconds since 1970 UTC, then each text with its length in front
    /// (4 bytes, big endian); what is absent is a length of 2³²−1, which no text has.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(160);
        let text = |bytes: Option<&[u8]>, out: &mut Vec<u8>| {
            let length = bytes.map_or(u32::MAX, |bytes| u32::try_from(bytes.len()).unwrap_or(u32::MAX - 1));
            out.extend(length.to_be_bytes());
            out.extend(bytes.unwrap_or_default());
        };
        text(Some(FORMAT), &mut out);
        out.extend(self.number.to_be_bytes());
        out.extend(self.at.as_millisecond().to_be_bytes());
        let (organisation, unit, branch) = self.scope.parts();
        let (kind, id) = self.object.as_ref().map(|(kind, id)| (kind.as_str(), id.as_str())).unzip();
        for field in [
            self.actor.as_ref().map(PersonId::as_str),
            Some(self.act.as_str()),
            organisation.map(OrgId::as_str),
            unit.map(UnitId::as_str),
            branch.map(Branch::as_str),
            kind,
            id,
            Some(self.outcome.as_str()),
        ] {
            text(field.map(str::as_bytes), &mut out);
        }
        out
    }

    /// The hash of this entry after `previous`.
    #[must_use]
    pub fn hash(&self, previous: &Hash) -> Hash {
        Sha256::new().chain_update(previous).chain_update(self.encode()).finalize().into()
    }
}
