//! What a survey lacks, in words, with the page where it is mended.

use domain::survey::opening::{Lack, Place};
use domain::survey::plan::Gap;
use domain::survey::questionnaire::{Item, Name, Questionnaire};
use domain::survey::spot::Spot;

use super::language;
use crate::words::Words;

/// The step of making a survey where something is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The questions.
    Questions,
    /// The contract.
    Contract,
    /// The plan.
    Plan,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Questions, Self::Contract, Self::Plan];

    /// Its page, within the survey's.
    #[must_use]
    pub const fn rest(self) -> &'static str {
        match self {
            Self::Questions => "/fragor",
            Self::Contract => "/kontrakt",
            Self::Plan => "/plan",
        }
    }

    /// The id of its words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Questions => "desk-survey-questions",
            Self::Contract => "desk-survey-contract",
            Self::Plan => "desk-survey-plan",
        }
    }
}

/// Where something is mended.
#[must_use]
pub fn step(lack: &Lack) -> Step {
    match lack {
        Lack::Contract(_) => Step::Contract,
        Lack::Plan(_) => Step::Plan,
        Lack::Words(_, places) => match places.first() {
            Some(Place::Contract(_)) => Step::Contract,
            Some(Place::Plan(..)) => Step::Plan,
            Some(Place::Asked(_)) | None => Step::Questions,
        },
        Lack::Question
        | Lack::Language
        | Lack::Licence(_)
        | Lack::Changed(_)
        | Lack::Loose(_)
        | Lack::Why(_)
        | Lack::ProposedBy(_)
        | Lack::Area(_)
        | Lack::Silent(_) => Step::Questions,
    }
}

/// The page, within the survey's, where something is mended.
#[must_use]
pub fn rest(lack: &Lack) -> String {
    let of = |name: &Name| format!("/fraga/{name}");
    let spot = |spot: &Spot| match spot {
        Spot::Question(name, _) | Spot::Group(name, _) => of(name),
        Spot::Title | Spot::Choice(..) => "/fragor".to_owned(),
    };
    match lack {
        Lack::Licence(name)
        | Lack::Changed(name)
        | Lack::Loose(name)
        | Lack::Why(name)
        | Lack::ProposedBy(name)
        | Lack::Area(name) => of(name),
        Lack::Silent(at) => spot(at),
        Lack::Words(_, places) => match places.first() {
            Some(Place::Asked(at)) => spot(at),
            _ => step(lack).rest().to_owned(),
        },
        _ => step(lack).rest().to_owned(),
    }
}

/// What is missing, in one line.
#[must_use]
pub fn line(words: &Words, asked: &Questionnaire, lack: &Lack) -> String {
    let what = |name: &Name| called(asked, name);
    match lack {
        Lack::Question => words.get("desk-survey-lack-question").to_string(),
        Lack::Language => words.get("desk-survey-lack-language").to_string(),
        Lack::Contract(part) => {
            let part = words.get(&format!("desk-survey-part-{}", part.as_str()));
            words.fill("desk-survey-lack-contract", &[("what", &part)])
        }
        Lack::Plan(gap) => gap_line(words, asked, gap),
        Lack::Licence(name) => words.fill("desk-survey-lack-licence", &[("what", &what(name))]),
        Lack::Changed(name) => words.fill("desk-survey-lack-changed", &[("what", &what(name))]),
        Lack::Loose(name) => words.fill("desk-survey-lack-loose", &[("what", &what(name))]),
        Lack::ProposedBy(name) => words.fill("desk-survey-lack-proposed-by", &[("what", &what(name))]),
        Lack::Why(name) => words.fill("desk-survey-lack-why", &[("what", &what(name))]),
        Lack::Area(name) => words.fill("desk-survey-lack-area", &[("what", &what(name))]),
        Lack::Silent(spot) => words.fill("desk-survey-lack-silent", &[("what", &spot_called(words, asked, spot))]),
        Lack::Words(tag, places) => {
            let first = places.first().map(|place| place_called(words, asked, place)).unwrap_or_default();
            let values = [("language", language(words, tag)), ("count", places.len().to_string()), ("what", first)];
            let id = if places.len() == 1 { "desk-survey-lack-word" } else { "desk-survey-lack-words" };
            words.fill(id, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
        }
    }
}

/// What a gap of the plan is called.
fn gap_line(words: &Words, asked: &Questionnaire, gap: &Gap) -> String {
    let what = match gap {
        Gap::Background(name)
        | Gap::Class(name)
        | Gap::TooMild(name)
        | Gap::Unfollowed(name)
        | Gap::Bound(name)
        | Gap::Steps(name)
        | Gap::Excluding(name)
        | Gap::Level(name, _)
        | Gap::Grouping(name, _) => called(asked, name),
        Gap::Crossing(name) | Gap::Gone(name) => name.to_string(),
        Gap::Step(place) => place.to_string(),
        Gap::Breakdowns | Gap::Ladder | Gap::SingleSchool => String::new(),
    };
    words.fill(&format!("desk-survey-gap-{}", gap.as_str()), &[("what", &what)])
}

fn place_called(words: &Words, asked: &Questionnaire, place: &Place) -> String {
    match place {
        Place::Asked(spot) => spot_called(words, asked, spot),
        Place::Contract(part) => words.get(&format!("desk-survey-part-{}", part.as_str())).to_string(),
        Place::Plan(name, value) => format!("{}: {value}", called(asked, name)),
    }
}

fn spot_called(words: &Words, asked: &Questionnaire, spot: &Spot) -> String {
    match spot {
        Spot::Title => words.get("desk-survey-title").to_string(),
        Spot::Question(name, _) | Spot::Group(name, _) => called(asked, name),
        Spot::Choice(list, value) => {
            let text = asked.text(spot).map(|text| text.best("", &asked.languages)).filter(|text| !text.is_empty());
            format!("{list}: {}", text.unwrap_or(value))
        }
    }
}

/// What an item is called: its words, shortened, else its name.
#[must_use]
pub fn called(asked: &Questionnaire, name: &Name) -> String {
    let text = asked.item(name).map(|item| match item {
        Item::Question(question) => &question.label,
        Item::Group(group) => &group.label,
    });
    let said = text.map(|text| text.best("", &asked.languages)).unwrap_or_default();
    match said.char_indices().nth(60) {
        None if said.is_empty() => name.to_string(),
        None => said.to_owned(),
        Some((end, _)) => format!("{}…", said.get(..end).unwrap_or(said)),
    }
}
