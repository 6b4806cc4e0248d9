//! Missing voices: who a survey has reached, set against who there is, in words. It holds counts of people, never an answer.

use super::forecast::leaves;
use super::plan::{Background, Plan, Role};
use super::questionnaire::{Audience, Questionnaire};

#[cfg(test)]
mod tests;

/// Answers to a background that say nothing of who somebody is.
const NOTHING_SAID: [&str; 4] = ["vill_inte", "vill-inte", "vet_inte", "vet-inte"];

/// Values of a background that somebody is ("annat") and that are never counted by themselves. They are named, so that nobody is
/// forgotten because nobody may be singled out.
#[must_use]
pub fn uncounted(asked: &Questionnaire, background: &Background) -> Vec<String> {
    let all = leaves(asked, background).into_iter();
    all.filter(|value| background.unshown.contains(value) && !NOTHING_SAID.contains(&value.as_str())).collect()
}

/// By what nobody can be told to be missing, since nobody is asked it: of municipality, age and language. A language costs every child a
/// question and makes each of them easier to find, so it is the process leader's to ask; that it is not asked must be seen. The box
/// asks it of grown-ups at home, at the family centre, and of the young where the rest is whether they had a say. It does not where
/// children tell how it was to seek help, beside municipality, age and gender: a fourth mark makes such an answer somebody's.
#[must_use]
pub fn unasked(audience: Audience, plan: &Plan) -> Vec<Role> {
    let told_by: &[Role] = match audience {
        Audience::Staff => &[Role::Municipality],
        Audience::Guardian => &[Role::Municipality, Role::Language],
        _ => &[Role::Municipality, Role::Age, Role::Language],
    };
    told_by.iter().copied().filter(|role| plan.of_role(*role).is_none()).collect()
}

/// How a group is told to have been reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// Under ten have answered, though twenty could have been hoped for.
    Silent,
    /// At most half as often as the rest, whatever the tens hide.
    Quiet,
    /// As the rest, as far as tens can tell.
    Heard,
    /// Too few have answered in all to say.
    Early,
    /// Nobody has said how many there are.
    Unknown,
}

impl Voice {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Quiet => "quiet",
            Self::Heard => "heard",
            Self::Early => "early",
            Self::Unknown => "unknown",
        }
    }
}

/// A group: how many have answered, in whole tens, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Answers, rounded down to tens: 7 is 0.
    pub tens: u32,
    /// People, where somebody has said how many.
    pub people: Option<u32>,
}

/// Fewer answers than this in all tell nothing about anybody's silence.
const EARLY: u32 = 50;
/// Fewer hoped for than this are not called silent: chance alone can do it.
const HOPED: f64 = 20.0;

/// How each group was reached. Counts are in tens, so each may be up to nine more than it says: nobody is called quiet or
/// silent who is not so with all nine.
#[must_use]
pub fn voices(groups: &[Group]) -> Vec<Voice> {
    let known: Vec<(u32, u32)> =
        groups.iter().filter_map(|group| Some((group.tens, group.people.filter(|people| *people > 0)?))).collect();
    let answers: u32 = known.iter().fold(0, |sum, (tens, _)| sum.saturating_add(*tens));
    let people: f64 = known.iter().map(|(_, people)| f64::from(*people)).sum();
    let rate = if people > 0.0 { f64::from(answers) / people } else { 0.0 };
    let voice = |group: &Group| {
        let Some(people) = group.people.filter(|people| *people > 0) else { return Voice::Unknown };
        if answers < EARLY {
            return Voice::Early;
        }
        let (hoped, most) = (rate * f64::from(people), f64::from(group.tens.saturating_add(9)));
        match group.tens {
            0 if hoped >= HOPED => Voice::Silent,
            _ if most < hoped / 2.0 => Voice::Quiet,
            _ => Voice::Heard,
        }
    };
    groups.iter().map(voice).collect()
}
