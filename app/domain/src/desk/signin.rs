//! The steps of a local sign-in: passphrase, then a time-based code (TOTP), with growing waits and no lock-out.
//!
//! A lock-out would let anybody who knows a name shut that person out. So a wrong try only makes the next one wait, and
//! the wait has a roof. The two factors count apart: only somebody with the passphrase can make the code's wait grow,
//! so its roof may be high (six digits are few); the passphrase is long, so its roof may be low.

use jiff::{SignedDuration, Timestamp};

use super::session::CLOCK_SLACK;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factor {
    /// The passphrase.
    Passphrase,
    /// The code of RFC 6238.
    Totp,
}

impl Factor {
    /// So many wrong tries cost nothing: fingers slip.
    const FREE: u32 = 3;

    /// The longest wait. A code is right by chance in 3 of 10⁶ tries (three steps are accepted), so a try each quarter
    /// of an hour leaves less than one chance in three thousand a day, to somebody who has the passphrase already.
    #[must_use]
    pub const fn roof(self) -> SignedDuration {
        match self {
            Self::Passphrase => SignedDuration::from_secs(60),
            Self::Totp => SignedDuration::from_mins(15),
        }
    }

    /// The wait after so many wrong tries in a row: 0, 0, 0, then 1 s, 2 s, 4 s … up to the roof.
    #[must_use]
    pub fn wait(self, wrong: u32) -> SignedDuration {
        match wrong.checked_sub(Self::FREE) {
            None => SignedDuration::ZERO,
            Some(more) => {
                // 2²⁰ s is beyond every roof; the shift stays small.
                let seconds = 1_i64 << more.min(20);
                SignedDuration::from_secs(seconds).min(self.roof())
            }
        }
    }
}

/// Wrong tries in a row, of one factor of one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// How many.
    pub wrong: u32,
    /// When the last one was.
    pub last: Option<Timestamp>,
}

impl Tries {
    /// When the next try is heard; `None` for at once. A last try that lies well ahead means that the clock was set
    /// back; waiting for it to come again would be a lock-out.
    fn opens(self, factor: Factor, now: Timestamp) -> Option<Timestamp> {
        let last = self.last.filter(|last| last.duration_since(now) <= CLOCK_SLACK)?;
        last.checked_add(factor.wait(self.wrong)).ok().filter(|until| *until > now)
    }

    fn missed(self, now: Timestamp) -> Self {
        Self { wrong: self.wrong.saturating_add(1), last: Some(now) }
    }
}

/// What an account remembers between tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Account {
    /// Of the passphrase.
    pub passphrase: Tries,
    /// Of the code.
    pub totp: Tries,
    /// The last time step whose code was taken: no code of that step or an earlier one is taken again (RFC 6238 §5.2).
    pub last_step: Option<u64>,
}

/// How far an attempt has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The passphrase is asked for.
    Passphrase,
    /// The code is asked for.
    Totp,
    /// Both were right: begin a session with a new token.
    Done,
}

/// One attempt to sign in, kept by the server for a few minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// How far.
    pub stage: Stage,
    /// When it began.
    pub began: Timestamp,
}

/// What came in, already compared by the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Try {
    /// A passphrase, and whether it was right.
    Passphrase(bool),
    /// A code, and the time step it was right for.
    Totp(Option<u64>),
}

/// Why a try was refused. A page tells `Wait` and `TooLate`; the others all read "det stämde inte".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Too early after a wrong one. Nothing was compared or counted.
    Wait {
        /// When the next try is heard.
        until: Timestamp,
    },
    /// Wrong.
    Wrong,
    /// The code was right but had been used. Counted as wrong: somebody may have looked over a shoulder.
    Replayed,
    /// A code before the passphrase, or anything after the end.
    OutOfOrder,
    /// The attempt is too old; begin again.
    TooLate,
}

impl Attempt {
    /// How long one attempt may take, from the passphrase page to the code.
    pub const LIFE: SignedDuration = SignedDuration::from_mins(10);

    /// A new attempt.
    #[must_use]
    pub fn begin(now: Timestamp) -> Self {
        Self { stage: Stage::Passphrase, began: now }
    }

    /// Whether a try would be heard now. Ask this before the costly comparison; [`Attempt::hear`] asks again.
    ///
    /// # Errors
    /// [`Refused`] when it would not.
    pub fn ready(&self, account: &Account, now: Timestamp) -> Result<Factor, Refused> {
        let (factor, tries) = match self.stage {
            Stage::Passphrase => (Factor::Passphrase, account.passphrase),
            Stage::Totp => (Factor::Totp, account.totp),
            Stage::Done => return Err(Refused::OutOfOrder),
        };
        let age = now.duration_since(self.began);
        if age >= Self::LIFE || age <= -Self::LIFE {
            return Err(Refused::TooLate);
        }
        match tries.opens(factor, now) {
            Some(until) => Err(Refused::Wait { until }),
            None => Ok(factor),
        }
    }

    /// Hears a try. Both results must be stored before anything is answered, or a hundred tries at once count as one.
    pub fn hear(self, account: Account, tried: Try, now: Timestamp) -> (Account, Result<Self, Refused>) {
        let factor = match self.ready(&account, now) {
            Ok(factor) => factor,
            Err(refused) => return (account, Err(refused)),
        };
        match (factor, tried) {
            (Factor::Passphrase, Try::Passphrase(true)) => {
                let account = Account { passphrase: Tries::default(), ..account };
                (account, Ok(Self { stage: Stage::Totp, ..self }))
            }
            (Factor::Passphrase, Try::Passphrase(false)) => {
                (Account { passphrase: account.passphrase.missed(now), ..account }, Err(Refused::Wrong))
            }
            (Factor::Totp, Try::Totp(Some(step))) if account.last_step.is_none_or(|last| step > last) => {
                let account = Account { totp: Tries::default(), last_step: Some(step), ..account };
                (account, Ok(Self { stage: Stage::Done, ..self }))
            }
            (Factor::Totp, Try::Totp(step)) => {
                let refused = if step.is_some() { Refused::Replayed } else { Refused::Wrong };
                (Account { totp: account.totp.missed(now), ..account }, Err(refused))
            }
            _ => (account, Err(Refused::OutOfOrder)),
        }
    }
}
