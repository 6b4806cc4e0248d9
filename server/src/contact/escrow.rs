//! What the two holders of the escrow do together: open a thread that nobody else can, or give somebody a new unlock phrase.
//!
//! The first holder opens the outer box and sees nothing; what comes out is a file that only the second can open. Each step
//! names its ground from a closed list and stands in the audit log before anything leaves the database.

mod half;
pub mod store;

use std::fmt::Write as _;

use domain::desk::{Act, Entry, Event, ObjectId, ObjectKind, Outcome, Scope};
use jiff::Timestamp;
use zeroize::Zeroizing;

use super::open;
use super::seal::{
    Cost, EscrowPublic, HalfOpened, HolderSeat, KeyPair, Phrase, SealError, StaffKeys, ThreadKeys, os_rng,
};
use super::send::{public, thread_id};
use super::store::ThreadRow;
use crate::desk::place::scope;
use crate::desk::sign_in::staff_keys;
use crate::store::Stores;

pub use half::{Half, Thing};
use store::Used;

macro_rules! grounds {
    ($($(#[$doc:meta])+ $name:ident = $text:literal)+) => {
        /// On what ground the holders open something. The list is closed: who finds no ground in it does not open.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
        pub enum Ground {
            $($(#[$doc])+ #[value(name = $text)] $name,)+
        }

        impl Ground {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The stable name, for the half-opened file and the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

grounds! {
    /// Somebody asked for a public record (TF 2 kap. 15 §): it is opened so that secrecy can be weighed.
    PublicRecord = "public-record"
    /// Whoever wrote asks for what is kept about them (GDPR art. 15).
    OwnData = "own-data"
    /// A life is in danger and nobody who can open the thread is to be reached (OSL 10 kap. 18 a–24 §§, BrB 24:4).
    Danger = "danger"
    /// A court, the police or a prosecutor may demand it (OSL 10 kap.).
    Court = "court"
    /// Supervision demands it (IVO, JO, IMY).
    Supervision = "supervision"
    /// Everybody who could open it has left: an authority may not lose what has come in.
    ReaderGone = "reader-gone"
    /// Somebody of the staff has forgotten their unlock phrase.
    LostPhrase = "lost-phrase"
}

impl Ground {
    /// The ground with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|ground| ground.as_str() == name)
    }
}

/// Why the holders could not open it. No variant carries what was written.
#[derive(Debug, thiserror::Error)]
pub enum EscrowFault {
    /// There is no such thread or member of staff, or they have no keys.
    #[error("there is no such thread or member of staff with keys")]
    Nothing,
    /// A holder's key file of the other seat.
    #[error("this is the other holder's key file")]
    Seat,
    /// Not a half-opened file.
    #[error("this is no half-opened file, or it was changed")]
    Half,
    /// The keys do not fit.
    #[error("these keys do not open it")]
    Seal(#[from] SealError),
    /// The database.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

/// The first holder's step: what comes out is for the second holder alone.
///
/// # Errors
/// [`EscrowFault`]; what is tried stands in the audit log all the same.
pub async fn first(
    stores: &Stores,
    thing: Thing,
    first: &KeyPair,
    ground: Ground,
    now: Timestamp,
) -> Result<Half, EscrowFault> {
    let (wrap, scope) = match &thing {
        Thing::Thread(id) => {
            let row = stores.contact.thread(id).await?.ok_or(EscrowFault::Nothing)?;
            let scope = place(&row);
            (row.escrow_wrap, scope)
        }
        Thing::Staff(id) => {
            let keys = stores.desk.staff(id).await?.and_then(|staff| staff.keys).ok_or(EscrowFault::Nothing)?;
            (keys.escrow, Scope::installation())
        }
    };
    let opened = HalfOpened::open_first(&wrap, first);
    log(stores, &thing, scope, HolderSeat::First, ground, opened.is_ok(), now).await?;
    Ok(Half { thing, ground, first: first.public(), opened: opened? })
}

/// The second holder's step with a thread: everything that was written in it, as text.
///
/// # Errors
/// [`EscrowFault`].
pub async fn thread(
    stores: &Stores,
    half: &Half,
    second: &KeyPair,
    now: Timestamp,
) -> Result<Zeroizing<String>, EscrowFault> {
    let Thing::Thread(id) = &half.thing else { return Err(EscrowFault::Nothing) };
    let row = stores.contact.thread(id).await?.ok_or(EscrowFault::Nothing)?;
    let (id_of, keys_of) = (thread_id(&row)?, public(&row)?);
    let keys = EscrowPublic::new(half.first, second.public())
        .and_then(|escrow| ThreadKeys::open_escrow(&half.opened, &id_of, &keys_of, &escrow, second));
    log(stores, &half.thing, place(&row), HolderSeat::Second, half.ground, keys.is_ok(), now).await?;
    let (keys, events, messages) = (keys?, stores.contact.events(id).await?, stores.contact.messages(id).await?);
    let mut text = Zeroizing::new(format!("{id}\n{} / {}\n", row.unit, row.branch));
    for read in open::whole(&row, &events, messages, &keys) {
        let day = crate::desk::day(read.row.hour);
        let said = read.text.as_deref().map_or("(cannot be opened: it was changed where it is kept)", String::as_str);
        let _ = writeln!(text, "\n[{} {} {day}]\n{said}", read.row.seq, read.row.direction);
    }
    Ok(text)
}

/// The second holder's step with somebody's forgotten phrase: they choose a new one, and every session of theirs ends.
///
/// # Errors
/// [`EscrowFault`].
pub async fn relock(
    stores: &Stores,
    half: &Half,
    second: &KeyPair,
    phrase: &Phrase,
    cost: Cost,
    now: Timestamp,
) -> Result<(), EscrowFault> {
    let Thing::Staff(id) = &half.thing else { return Err(EscrowFault::Nothing) };
    let row = stores.desk.staff(id).await?.and_then(|staff| staff.keys).ok_or(EscrowFault::Nothing)?;
    let keys: StaffKeys = staff_keys(id, &row)?;
    let pair = EscrowPublic::new(half.first, second.public())
        .and_then(|escrow| keys.open_by_escrow(&half.opened, second, &escrow));
    log(stores, &half.thing, Scope::installation(), HolderSeat::Second, half.ground, pair.is_ok(), now).await?;
    let locked = keys.change_phrase(&pair?, phrase, cost, &mut os_rng())?.locked;
    stores.escrow.relock(id, &locked).await?;
    Ok(stores.desk.sign_out_everywhere(id, now).await?)
}

fn place(row: &ThreadRow) -> Scope {
    scope(&row.organization, &row.unit, &row.branch).unwrap_or_else(Scope::installation)
}

async fn log(
    stores: &Stores,
    thing: &Thing,
    scope: Scope,
    seat: HolderSeat,
    ground: Ground,
    done: bool,
    now: Timestamp,
) -> Result<(), EscrowFault> {
    let id = uuid::Uuid::new_v4().to_string();
    let (kind, object) = thing.parts();
    let used = Used {
        object_kind: kind.to_owned(),
        object_id: object.to_owned(),
        seat: seat.as_str().to_owned(),
        ground: ground.as_str().to_owned(),
        at: now,
        id: id.clone(),
    };
    let line = Entry {
        number: 0,
        at: now,
        actor: None,
        act: Act::Event(Event::EscrowOpened),
        scope,
        object: ObjectKind::parse("escrow-use").ok().zip(ObjectId::parse(&id).ok()),
        outcome: if done { Outcome::Done } else { Outcome::Failed },
    };
    Ok(stores.escrow.used(&used, &line).await?)
}
