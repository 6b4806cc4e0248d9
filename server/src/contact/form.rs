//! What a form of the room carries beside the words: a code made before it was shown, a number of its own, and our sign that
//! both are ours.

use app::contact::step::Carried;
use domain::contact::code::Code;
use rand_core::Rng;

use super::routes::{At, Step};
use super::seal::os_rng;

impl At<'_> {
    /// The form's code, if it was made here: with one of their own somebody could ask which beginnings of codes are in use.
    pub(super) fn made(&self, step: &Step) -> Option<Code> {
        Code::parse(&step.c).ok().filter(|code| self.room.seal(code, &step.n) == step.z)
    }

    /// When a form was shown, in seconds, and that we said so.
    pub(super) fn shown_at(&self, number: &str) -> String {
        let at = self.now.as_second().to_string();
        let sign = self.room.once.sign(&self.room.keys, &["shown", number, &at]);
        format!("{at}.{sign}")
    }

    /// How old the form is, in seconds.
    pub(super) fn age(&self, step: &Step) -> Option<i64> {
        let (at, sign) = step.e.split_once('.')?;
        let ours = self.room.once.sign(&self.room.keys, &["shown", &step.n, at]) == sign;
        at.parse::<i64>().ok().filter(|_| ours).map(|at| self.now.as_second().saturating_sub(at))
    }

    /// The number of a form with a code in it, and its sign.
    pub(super) fn number(&self) -> Carried {
        let number = random();
        let sign = self.room.once.of_form(&self.room.keys, &number, self.now);
        vec![("n", number), ("z", sign)]
    }
}

/// A new code.
pub(super) fn fresh() -> Code {
    let mut bytes = [0_u8; 11];
    os_rng().fill_bytes(&mut bytes);
    Code::from_random(bytes)
}

/// A form's own number: 128 random bits.
pub(super) fn random() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
