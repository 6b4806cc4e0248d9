//! How long a sign-in lasts, and links that work once.
//!
//! OWASP ASVS 5.0: V7.3.1 (idle limit), V7.3.2 (absolute limit), V7.4.1–2 (sign-out and leavers end sessions at once).

use jiff::{SignedDuration, Timestamp};

/// A clock may be set back this much (a correction by NTP) before a session ends; more than that is no correction.
pub(super) const CLOCK_SLACK: SignedDuration = SignedDuration::from_secs(60);

/// How long a session may live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Without a request.
    pub idle: SignedDuration,
    /// Whatever happens.
    pub absolute: SignedDuration,
}

impl Limits {
    /// The desk's: half an hour idle (a coffee, not a lunch), ten hours in all (a working day with its breaks).
    pub const DESK: Self = Self { idle: SignedDuration::from_mins(30), absolute: SignedDuration::from_hours(10) };
}

/// Why a session is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Nothing happened for too long.
    Idle,
    /// It has lasted as long as any may.
    Absolute,
    /// The person signed out everywhere, or changed a factor.
    SignedOut,
    /// The person has left or is blocked.
    Inactive,
    /// The server's clock stands well before the session began, so its limits say nothing.
    Clock,
}

/// A session as it is stored, beside the hash of its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// When the person signed in.
    pub began: Timestamp,
    /// The last request.
    pub seen: Timestamp,
}

impl Session {
    /// A session that begins now. Always with a new token: one from before the sign-in may be known to somebody else.
    #[must_use]
    pub fn begin(now: Timestamp) -> Self {
        Self { began: now, seen: now }
    }

    /// The session after a request at `now`. `active`: the person may work here. `signed_out`: when they last ended all
    /// their sessions; one that began in that very moment ends too.
    ///
    /// # Errors
    /// [`Ended`] when the request must not be served with it.
    pub fn touch(
        self,
        now: Timestamp,
        limits: &Limits,
        active: bool,
        signed_out: Option<Timestamp>,
    ) -> Result<Self, Ended> {
        if !active {
            return Err(Ended::Inactive);
        }
        if signed_out.is_some_and(|moment| self.began <= moment) {
            return Err(Ended::SignedOut);
        }
        let age = now.duration_since(self.began);
        if age < -CLOCK_SLACK {
            return Err(Ended::Clock);
        }
        // At the limit is over the limit.
        if age >= limits.absolute {
            return Err(Ended::Absolute);
        }
        if now.duration_since(self.seen) >= limits.idle {
            return Err(Ended::Idle);
        }
        // Never backwards: two requests may come in the other order than they were sent.
        Ok(Self { seen: self.seen.max(now), ..self })
    }
}

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// Into the desk of a demo, as a made-up person.
    Demo,
    /// To a new colleague: set a passphrase and a second factor.
    Invitation,
    /// The first administrator, from the server's own command line.
    FirstAdministrator,
}

impl LinkKind {
    /// Its stable name in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Demo => "demo",
            Self::Invitation => "invitation",
            Self::FirstAdministrator => "first-administrator",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Demo, Self::Invitation, Self::FirstAdministrator].into_iter().find(|kind| kind.as_str() == name)
    }

    /// How long it works. An invitation travels by hand or mail and may wait over a weekend; the first administrator's is
    /// printed at night by whoever sets the server up, for somebody who works by day.
    #[must_use]
    pub const fn life(self) -> SignedDuration {
        match self {
            Self::Demo => SignedDuration::from_hours(24),
            Self::Invitation | Self::FirstAdministrator => SignedDuration::from_hours(72),
        }
    }
}

/// Why a link no longer works. For the log only: a page says the same of both, and of a link that never was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkFault {
    /// It was used.
    Used,
    /// Its time is over, or the clock stands before it was made.
    Expired,
}

/// A link that works once, as it is stored beside the hash of its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OneTimeLink {
    /// What for.
    pub kind: LinkKind,
    /// When it was made.
    pub made: Timestamp,
    /// When it was used.
    pub used: Option<Timestamp>,
}

impl OneTimeLink {
    /// A new link.
    #[must_use]
    pub fn make(kind: LinkKind, now: Timestamp) -> Self {
        Self { kind, made: now, used: None }
    }

    /// The link after its one use. The store must write it only where `used` was still empty, in one statement: of two
    /// who press at once, one wins. A GET only shows the button; a POST uses, since mail scanners follow links.
    ///
    /// # Errors
    /// [`LinkFault`] when it was used or is too old.
    pub fn take(self, now: Timestamp) -> Result<Self, LinkFault> {
        let age = now.duration_since(self.made);
        match self.used {
            Some(_) => Err(LinkFault::Used),
            None if age < -CLOCK_SLACK || age >= self.kind.life() => Err(LinkFault::Expired),
            None => Ok(Self { used: Some(now), ..self }),
        }
    }
}
