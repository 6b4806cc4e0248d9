//! What must be there before a survey may open: a closed list of what is missing.

use jiff::ToSpan;
use jiff::civil::Date;

use super::contract::{Band, Contract, Part};
use super::lock;
use super::plan::{Gap, Plan};
use super::questionnaire::{Audience, Group, Item, Name, Question, Questionnaire, Text};
use super::spot::{Of, Spot};
use super::wave::Mode;

#[cfg(test)]
mod tests;

/// The longest time a wave may be open, in days: half a year. What is collected longer is several waves.
pub const LONGEST: i64 = 183;

/// Something that a survey lacks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// It asks nothing.
    Question,
    /// It has no language.
    Language,
    /// A part of the contract.
    Contract(Part),
    /// Something of the plan.
    Plan(Gap),
    /// The licence of a locked instrument: its group.
    Licence(Name),
    /// A locked instrument that is not as it was locked: its group.
    Changed(Name),
    /// A question that stands in no section, so that nobody is told why it is asked and who proposed it.
    Loose(Name),
    /// Why a section is asked.
    Why(Name),
    /// Who proposed a section.
    ProposedBy(Name),
    /// The mapping area of a section.
    Area(Name),
    /// A question or choice without words in any language.
    Silent(Spot),
    /// Words in a language: how many texts lack them, and the first.
    Words(String, Vec<Place>),
}

/// A text that is to stand in every language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the questionnaire.
    Asked(Spot),
    /// In the contract.
    Contract(Part),
    /// The words of a merged value of the plan: its question and its value.
    Plan(Name, String),
}

/// Everything that a survey lacks, in the order in which it is made.
#[must_use]
pub fn lacks(asked: &Questionnaire, contract: &Contract, plan: &Plan) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if asked.languages.is_empty() {
        lacks.push(Lack::Language);
    }
    if !asked.questions().iter().any(|(_, question)| question.kind.is_shown()) {
        lacks.push(Lack::Question);
    }
    let locked = locked(&asked.items);
    let licence = |group: &&&Group| {
        let licence = group.lock.as_ref().and_then(|lock| lock.licence.as_deref());
        licence.unwrap_or_default().trim().is_empty()
    };
    lacks.extend(locked.iter().filter(licence).map(|group| Lack::Licence(group.name.clone())));
    let changed = locked.iter().filter(|group| !lock::is_intact(group, asked));
    lacks.extend(changed.map(|group| Lack::Changed(group.name.clone())));
    let (sections, loose) = sections(asked, plan);
    lacks.extend(loose.into_iter().map(|question| Lack::Loose(question.name.clone())));
    for section in sections {
        if section.why.is_empty() {
            lacks.push(Lack::Why(section.name.clone()));
        }
        if section.proposed_by.is_empty() {
            lacks.push(Lack::ProposedBy(section.name.clone()));
        }
        if section.area.is_none() {
            lacks.push(Lack::Area(section.name.clone()));
        }
    }
    let spots = asked.spots();
    let silent = spots.iter().filter(|(spot, text)| text.has_gap() || (must_speak(asked, spot) && text.is_empty()));
    lacks.extend(silent.map(|(spot, _)| Lack::Silent(spot.clone())));
    lacks.extend(contract.missing(asked.audience).into_iter().map(Lack::Contract));
    lacks.extend(plan.missing(asked).into_iter().map(Lack::Plan));
    for tag in &asked.languages {
        let places: Vec<Place> = texts(asked, contract, plan)
            .into_iter()
            .filter(|(_, text)| !text.is_empty() && text.in_language(tag).is_none_or(|words| words.trim().is_empty()))
            .map(|(place, _)| place)
            .collect();
        if !places.is_empty() {
            lacks.push(Lack::Words(tag.clone(), places));
        }
    }
    lacks
}

/// Every text that is told to those who answer or who read the result.
fn texts<'a>(asked: &'a Questionnaire, contract: &'a Contract, plan: &'a Plan) -> Vec<(Place, &'a Text)> {
    let mut texts: Vec<(Place, &Text)> =
        asked.spots().into_iter().map(|(spot, text)| (Place::Asked(spot), text)).collect();
    let told = contract.texts(asked.audience).into_iter();
    texts.extend(told.map(|(part, text)| (Place::Contract(part), text)));
    let levels = plan.backgrounds.iter().flat_map(|one| one.levels.iter().map(move |level| (&one.question, level)));
    let groupings = plan.measures.iter().flat_map(|one| one.groupings.iter().map(move |level| (&one.question, level)));
    for (question, grouping) in levels.chain(groupings) {
        let labels = grouping.groups.iter();
        texts.extend(labels.map(|group| (Place::Plan(question.clone(), group.value.clone()), &group.label)));
    }
    texts
}

/// Whether a text must say something: a question that is put to somebody, a choice, the title. Help and headings need not.
fn must_speak(asked: &Questionnaire, spot: &Spot) -> bool {
    match spot {
        Spot::Title | Spot::Choice(..) => true,
        Spot::Question(name, Of::Label) => {
            asked.question(name).is_some_and(|question| question.kind != super::questionnaire::Kind::Calculate)
        }
        Spot::Question(..) | Spot::Group(..) => false,
    }
}

/// The locked instruments.
fn locked(items: &[Item]) -> Vec<&Group> {
    let mut found = Vec::new();
    for item in items {
        let Item::Group(group) = item else { continue };
        if group.lock.is_some() {
            found.push(group.as_ref());
        }
        found.extend(locked(&group.items));
    }
    found
}

/// The sections in which something is asked that will be shown, not those of background questions alone; and what is asked
/// outside of any.
fn sections<'a>(asked: &'a Questionnaire, plan: &Plan) -> (Vec<&'a Group>, Vec<&'a Question>) {
    let (mut found, mut loose): (Vec<&Group>, Vec<&Question>) = (Vec::new(), Vec::new());
    let shown = |question: &Question| question.kind.is_shown() && plan.background(&question.name).is_none();
    for (within, question) in asked.questions().into_iter().filter(|(_, question)| shown(question)) {
        match within.first() {
            None => loose.push(question),
            Some(section) if found.iter().any(|other| other.name == section.name) => {}
            Some(section) => found.push(section),
        }
    }
    (found, loose)
}

/// What is wrong with a wave's days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BadDays {
    /// It would open in the past, or after it closes.
    Order,
    /// It would be open for longer than [`LONGEST`] days.
    Long,
    /// The answer is promised for a day on which it is still open.
    AnswerTooEarly,
}

impl BadDays {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Long => "long",
            Self::AnswerTooEarly => "answer-too-early",
        }
    }
}

/// Whether a wave may have these days.
///
/// # Errors
/// The first thing that is wrong with them.
pub fn days(opens: Date, closes: Date, today: Date, contract: &Contract) -> Result<(), BadDays> {
    if opens < today || closes < opens {
        return Err(BadDays::Order);
    }
    if opens.checked_add(LONGEST.days()).is_ok_and(|last| last < closes) {
        return Err(BadDays::Long);
    }
    if contract.answer_on.is_some_and(|answer| answer <= closes) { Err(BadDays::AnswerTooEarly) } else { Ok(()) }
}

/// The ways in which a survey may be answered, the safest first. Research with those under 15 alone takes slips: by a link nobody
/// sees whether their guardians said yes.
#[must_use]
pub fn ways(audience: Audience, contract: &Contract) -> Vec<Mode> {
    let any = |mode: Mode| contract.research().is_none() || Band::of(audience).iter().any(|band| band.may_answer(mode));
    [Mode::Codes, Mode::Open].into_iter().filter(|mode| any(*mode)).collect()
}
