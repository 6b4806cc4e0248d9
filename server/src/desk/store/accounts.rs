//! Where it is kept how staff sign in, who was invited, and what was given and taken back.

mod keep;
mod rows;
pub mod sql;

use async_trait::async_trait;
use domain::desk::{Account, Attempt, Grant, OneTimeLink, Refused, Try};
use jiff::Timestamp;

use super::{KeyRow, Staff, StoreError};
use crate::contact::store::Leaving;
use crate::contact::store::listed::Listed;

/// Somebody as the list of people shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub staff: Staff,
    /// The address they sign in with; people of a demo have none.
    pub login: Option<String>,
    /// Whether they have taken up an invitation: they have a passphrase and a second factor, or an OpenID provider knows
    /// them.
    pub enrolled: bool,
    /// The invitation that is out.
    pub invited: Option<OneTimeLink>,
}

/// What a sign-in is compared with.
#[derive(Clone, PartialEq, Eq)]
pub struct Factors {
    /// Whose.
    pub staff: String,
    /// The passphrase's hash; `None` before an invitation is taken up.
    pub passphrase: Option<String>,
    /// The second factor, sealed.
    pub totp: Option<Vec<u8>>,
    /// Wrong tries, and the last time step taken.
    pub account: Account,
}

/// How somebody will sign in from now on.
#[derive(Clone, PartialEq, Eq)]
pub enum NewFactors {
    /// With a passphrase and a second factor.
    Local {
        /// The hash.
        passphrase: String,
        /// Sealed.
        totp: Vec<u8>,
        /// The time step of the code by which it was tried: taken once.
        step: u64,
    },
    /// At the OpenID provider: the keyed hash of who that says this is.
    Subject([u8; 32]),
}

/// How taking up an invitation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// It is done.
    Done,
    /// The link was used before, or is gone.
    Used,
    /// The provider's account is another colleague's already.
    Taken,
}

/// Keeps accounts. Every method is one transaction; whatever ends access also ends every session.
#[async_trait]
pub trait AccountStore: Send + Sync {
    /// Everybody, by name; who cannot be read is left out, and named by id.
    async fn members(&self) -> Result<Listed<Member>, StoreError>;

    /// Somebody, by id; nobody where they cannot be read.
    async fn member(&self, staff: &str) -> Result<Option<Member>, StoreError>;

    /// Who signs in with an address in small letters, if they may work here.
    async fn by_login(&self, login: &str) -> Result<Option<Factors>, StoreError>;

    /// How somebody signs in, by id, if they may work here.
    async fn factors(&self, staff: &str) -> Result<Option<Factors>, StoreError>;

    /// Whom an OpenID provider vouched for, by keyed hash, if they may work here.
    async fn by_subject(&self, subject: &[u8]) -> Result<Option<String>, StoreError>;

    /// Hears a try that was compared already: what is counted is stored before anything is answered, and two at once are
    /// two.
    async fn hear(
        &self,
        staff: &str,
        attempt: Attempt,
        tried: Try,
        now: Timestamp,
    ) -> Result<Result<Attempt, Refused>, StoreError>;

    /// Adds somebody with their invitation, and a notice of it; `false` when the address is somebody's already.
    async fn invite(&self, staff: &Staff, login: &str, token: &[u8], link: &OneTimeLink) -> Result<bool, StoreError>;

    /// Invites somebody anew, with a notice of it: how they have signed in so far is over, with every session and every older link.
    async fn renew(&self, staff: &str, token: &[u8], link: &OneTimeLink) -> Result<(), StoreError>;

    /// Uses an invitation up and keeps how that person signs in from now on; no notice tells of it any more. Of two at once, one wins.
    async fn accept(
        &self,
        token: &[u8],
        staff: &str,
        factors: &NewFactors,
        now: Timestamp,
    ) -> Result<Accepted, StoreError>;

    /// Gives somebody a grant; nothing changes when they have it.
    async fn give(&self, staff: &str, grant: &Grant) -> Result<(), StoreError>;

    /// Takes a grant back, ends the person's sessions, and makes them no reader of that branch any more: their keys of its threads
    /// go. As long as nobody else there could open something under way, it is not taken back. [`Leaving::Late`] when they did not have it.
    async fn take_back(&self, staff: &str, grant: &Grant) -> Result<Leaving, StoreError>;

    /// Ends somebody's access at once, and takes their keys of every thread that a colleague can open. Where nobody else could open
    /// something under way, it is not ended unless it is to be `anyway`. [`Leaving::Late`] when it was ended before.
    async fn end_access(&self, staff: &str, anyway: bool) -> Result<Leaving, StoreError>;

    /// Changes a passphrase's hash and ends every session but one, by the keyed hash of its token.
    async fn set_passphrase(&self, staff: &str, stored: &str, but: &[u8]) -> Result<(), StoreError>;

    /// Keeps a first key pair; `false` when there is one: a second would leave what was sealed to the first unread.
    async fn set_keys(&self, staff: &str, keys: &KeyRow) -> Result<bool, StoreError>;

    /// Keeps the same key pair under a new phrase.
    async fn set_lock(&self, staff: &str, locked: &[u8]) -> Result<(), StoreError>;
}
