//! The influence contract: who asks, who decides, what can change, and when the answer comes. No survey opens without it.
//!
//! It is Lundy's *audience* and *influence* (2007) and General Comment 12 §134's "transparent and informative" as fields: a
//! child who is asked can see what for, and can hold somebody to it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::questionnaire::{Audience, Text};

pub use consent::{Band, Consent};

mod consent;
#[cfg(test)]
pub(super) mod tests;

/// What is promised to those who are asked. Every text is public and stands in each of the survey's languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contract {
    /// Who asks: the organisation, as children know it.
    pub asks: Text,
    /// Who decides: a named role ("socialchefen i Kalmar kommun"), never a person.
    pub decides: Text,
    /// What can change because of the answers.
    pub can_change: Text,
    /// What cannot change whatever the answers are.
    pub cannot_change: Text,
    /// Why that cannot change.
    pub cannot_because: Text,
    /// The day when the answer comes at the latest.
    pub answer_on: Option<Date>,
    /// Where the answer comes ("här i Lotsen, och i skolan"). It is given back to those who were asked.
    pub answer_where: Text,
    /// What is known already, so that nobody is asked twice for nothing.
    pub known: Text,
    /// How young people's time is honoured ("det tar fem minuter, på lektionstid").
    pub time: Text,
    /// How much is theirs to decide.
    pub level: Option<Level>,
    /// What the answers are for.
    pub purpose: Option<Purpose>,
}

/// How much is theirs to decide: Lansdown's three steps, with *informed* below them, which is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// They are told. Nothing that they say changes anything.
    Informed,
    /// Grown-ups ask and decide, and tell what came of it.
    Consulted,
    /// Grown-ups and young people decide together.
    Collaborative,
    /// Young people decide what is asked and what is done with it.
    ChildLed,
}

impl Level {
    /// All of them, the least first.
    pub const ALL: [Self; 4] = [Self::Informed, Self::Consulted, Self::Collaborative, Self::ChildLed];

    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informed => "informed",
            Self::Consulted => "consulted",
            Self::Collaborative => "collaborative",
            Self::ChildLed => "child-led",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == name)
    }
}

/// What the answers are for. It decides under which rules they may be asked for at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Purpose {
    /// To be heard, article 12.
    Participation,
    /// To follow up how a service does.
    QualityFollowUp,
    /// Research on people: only with an ethics approval, and consent by age.
    Research(Box<Research>),
}

impl Purpose {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::QualityFollowUp => "quality-follow-up",
            Self::Research(_) => "research",
        }
    }
}

/// What research must have (lagen (2003:460) om etikprövning, 15–18 §§).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Research {
    /// The number of the ethics approval ("2026-01234-01").
    pub dnr: String,
    /// What each age is told before it is asked whether it takes part.
    pub consent: Consent,
}

/// A part of the contract, by its stable name: what is missing, and which field it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// [`Contract::asks`].
    Asks,
    /// [`Contract::decides`].
    Decides,
    /// [`Contract::can_change`].
    CanChange,
    /// [`Contract::cannot_change`].
    CannotChange,
    /// [`Contract::cannot_because`].
    CannotBecause,
    /// [`Contract::answer_on`].
    AnswerOn,
    /// [`Contract::answer_where`].
    AnswerWhere,
    /// [`Contract::known`].
    Known,
    /// [`Contract::time`].
    Time,
    /// [`Contract::level`].
    Level,
    /// [`Contract::purpose`].
    Purpose,
    /// [`Research::dnr`].
    Dnr,
    /// [`Consent::age_6_11`].
    Consent6To11,
    /// [`Consent::age_12_14`].
    Consent12To14,
    /// [`Consent::age_15_17`].
    Consent15To17,
    /// [`Consent::adults`].
    ConsentAdults,
    /// [`Consent::guardians`].
    ConsentGuardians,
}

impl Part {
    /// The stable name: the field's in forms, and the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asks => "asks",
            Self::Decides => "decides",
            Self::CanChange => "can-change",
            Self::CannotChange => "cannot-change",
            Self::CannotBecause => "cannot-because",
            Self::AnswerOn => "answer-on",
            Self::AnswerWhere => "answer-where",
            Self::Known => "known",
            Self::Time => "time",
            Self::Level => "level",
            Self::Purpose => "purpose",
            Self::Dnr => "dnr",
            Self::Consent6To11 => "consent-6-11",
            Self::Consent12To14 => "consent-12-14",
            Self::Consent15To17 => "consent-15-17",
            Self::ConsentAdults => "consent-adults",
            Self::ConsentGuardians => "consent-guardians",
        }
    }
}

impl Contract {
    /// What research has; none where the answers are for something else.
    #[must_use]
    pub fn research(&self) -> Option<&Research> {
        match &self.purpose {
            Some(Purpose::Research(research)) => Some(research),
            _ => None,
        }
    }

    /// Every text that an audience must be told, in the order of the form, each with the part it is.
    #[must_use]
    pub fn texts(&self, audience: Audience) -> Vec<(Part, &Text)> {
        let mut texts = vec![
            (Part::Asks, &self.asks),
            (Part::Decides, &self.decides),
            (Part::CanChange, &self.can_change),
            (Part::CannotChange, &self.cannot_change),
            (Part::CannotBecause, &self.cannot_because),
            (Part::AnswerWhere, &self.answer_where),
            (Part::Known, &self.known),
            (Part::Time, &self.time),
        ];
        if let Some(research) = self.research() {
            texts.extend(research.consent.wanted(audience));
        }
        texts
    }

    /// Everything that is not filled in, in the order of the form. A text counts as filled in when it says something in any
    /// language; that it does so in each of them is [`super::opening`]'s to ask.
    #[must_use]
    pub fn missing(&self, audience: Audience) -> Vec<Part> {
        let mut missing: Vec<Part> =
            self.texts(audience).into_iter().filter(|(_, text)| is_blank(text)).map(|(part, _)| part).collect();
        let facts = [
            (self.answer_on.is_none(), Part::AnswerOn),
            (self.level.is_none(), Part::Level),
            (self.purpose.is_none(), Part::Purpose),
            (matches!(&self.purpose, Some(Purpose::Research(research)) if research.dnr.trim().is_empty()), Part::Dnr),
        ];
        missing.extend(facts.into_iter().filter(|(lacks, _)| *lacks).map(|(_, part)| part));
        missing.sort_unstable();
        missing
    }
}

/// Whether a text says nothing, or only spaces, in every language, or has a gap.
pub(super) fn is_blank(text: &Text) -> bool {
    text.has_gap() || text.0.values().all(|words| words.trim().is_empty())
}
