//! From which school a text comes, as far as that is known: told in one way for all texts of a wave (Q5).
//!
//! Where the form asks for the school, only the school counts. Some skip it, and a talk may be known by its municipality alone; but a
//! municipality beside a school of it would be one school counted as two.

use crate::guide::Municipality;
use crate::survey::answer::{Answers, Value};
use crate::survey::plan::{Background, Plan, Role};
use crate::survey::questionnaire::{Choice, Kind, Name, Questionnaire};

/// Questions that ask for the school, by the names they have in templates and workbooks.
const SCHOOLS: [&str; 2] = ["skola", "school"];
/// The column of choices that stand apart from the others ("vill inte säga").
const APART: &str = "apart";

/// How the places of a wave's texts are told.
#[derive(Debug, Clone)]
pub enum Places<'a> {
    /// By the school alone: the question that asks for it, and its choices.
    Schools(&'a Name, Vec<&'a Choice>),
    /// By the municipality, which two schools may share: two municipalities are two schools. None where neither is asked.
    Municipalities(Option<&'a Background>),
}

impl<'a> Places<'a> {
    /// How they are told where this was asked.
    #[must_use]
    pub fn of(asked: &'a Questionnaire, plan: &'a Plan) -> Self {
        let all = asked.questions();
        let school = |name: &str| {
            let question = all.iter().find(|(_, question)| question.name.as_str() == name)?.1;
            let Kind::One(list) = &question.kind else { return None };
            let named = asked.lists.get(list)?.iter().filter(|choice| !choice.columns.contains_key(APART));
            Some(Self::Schools(&question.name, named.collect()))
        };
        let coarse = || Self::Municipalities(plan.of_role(Role::Municipality));
        SCHOOLS.into_iter().find_map(school).unwrap_or_else(coarse)
    }

    /// The place of somebody's answers; none where it is not known.
    #[must_use]
    pub fn of_answers(&self, answers: &Answers) -> Option<String> {
        let one = |name: &Name| match answers.to(name.as_str()) {
            Some(Value::One(value)) => Some(value.clone()),
            _ => None,
        };
        match self {
            Self::Schools(name, choices) => one(name).filter(|value| choices.iter().any(|one| one.value == *value)),
            // "Vill inte säga" is no place.
            Self::Municipalities(asked) => {
                asked.and_then(|asked| one(&asked.question).filter(|value| !asked.unshown.contains(value)))
            }
        }
    }

    /// The place of a talk, as it was typed; none where it is not one of these.
    #[must_use]
    pub fn of_talk(&self, typed: &str) -> Option<String> {
        match self {
            Self::Schools(_, choices) => choices.iter().find(|one| one.value == typed).map(|one| one.value.clone()),
            Self::Municipalities(_) => Municipality::parse(typed).map(|place| place.code().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::mapping::words::prefilter::Lexicon;
    use crate::mapping::words::quote::tests::draft;
    use crate::mapping::words::quote::{Bench, Lack, lacks};
    use crate::mapping::words::theme::standings;
    use crate::mapping::words::theme::tests::{book, coding, text};
    use crate::survey::answer::{Answers, Place, Value};
    use crate::survey::plan::Plan;
    use crate::survey::questionnaire::{Name, Questionnaire};

    fn asked(school: &str) -> Questionnaire {
        let form = r#"{
            "id": "stod", "title": {"sv": "Stöd"}, "languages": ["sv"], "audience": "youth",
            "lists": {
                "kommun": [{"value":"0880","label":{"sv":"Kalmar"}},{"value":"0881","label":{"sv":"Nybro"}}],
                "skola": [{"value":"a","label":{"sv":"Askolan"}},{"value":"b","label":{"sv":"Bskolan"}},
                          {"value":"nej","label":{"sv":"Vill inte säga"},"columns":{"apart":"1"}}]
            },
            "items": [{"question":{"name":"kommun","kind":{"one":"kommun"}}},
                      {"question":{"name":"SKOLA","kind":{"one":"skola"}}},
                      {"question":{"name":"varfor","kind":"text"}}]}"#;
        serde_json::from_str(&form.replace("SKOLA", school)).unwrap()
    }

    fn plan() -> Plan {
        let plan = r#"{"backgrounds": [{"question": "kommun", "role": "municipality", "unshown": ["0881"]}],
            "measures": [{"question": "kommun", "class": "s0"}]}"#;
        serde_json::from_str(plan).unwrap()
    }

    fn answers(of: &[(&str, &str)]) -> Answers {
        let one =
            |(name, value): &(&str, &str)| (Place::of(Name::parse(name).unwrap()), Value::One((*value).to_owned()));
        Answers(of.iter().map(one).collect())
    }

    #[test]
    fn where_the_school_is_asked_nothing_else_is_a_place() {
        let (asked, plan) = (asked("skola"), plan());
        let places = Places::of(&asked, &plan);
        let of = |said: &[(&str, &str)]| places.of_answers(&answers(said));
        assert_eq!(of(&[("kommun", "0880"), ("skola", "a")]).as_deref(), Some("a"));
        assert_eq!(of(&[("kommun", "0880")]), None, "it was skipped");
        assert_eq!(of(&[("kommun", "0880"), ("skola", "nej")]), None);
        assert_eq!(
            (places.of_talk("b").as_deref(), places.of_talk("0880"), places.of_talk("nej")),
            (Some("b"), None, None)
        );
    }

    #[test]
    fn where_it_is_not_asked_municipalities_are() {
        let (asked, plan) = (asked("klass"), plan());
        let places = Places::of(&asked, &plan);
        let of = |said: &[(&str, &str)]| places.of_answers(&answers(said));
        assert_eq!(of(&[("kommun", "0880"), ("klass", "a")]).as_deref(), Some("0880"));
        assert_eq!(of(&[("kommun", "0881")]), None, "it is not shown");
        assert_eq!((places.of_talk("0880").as_deref(), places.of_talk("a")), (Some("0880"), None));
    }

    #[test]
    fn a_skipped_school_and_a_talk_are_no_second_school() {
        let (asked, plan) = (asked("skola"), plan());
        let places = Places::of(&asked, &plan);
        let said = |of: &[(&str, &str)]| places.of_answers(&answers(of)).unwrap_or_default();
        let school = said(&[("kommun", "0880"), ("skola", "a")]);
        let talk = places.of_talk("0880").unwrap_or_default();
        let places = [&school, &school, &school, &said(&[("kommun", "0880")]), &talk];
        let texts: Vec<_> = places.iter().enumerate().map(|(at, place)| text(&at.to_string(), place)).collect();
        let read = |id: &str| [coding(id, "x", &["c"], false), coding(id, "y", &["c"], false)];
        let codings: Vec<_> = texts.iter().flat_map(|text| read(&text.id)).collect();
        let (found, lexicon) = (standings(&book(), &texts, &codings), Lexicon::default());
        let own = draft("De vuxna lyssnar men gör inget sedan.");
        let original = Some("dom ba sitter o lyssnar o sen händer ingenting");
        let bench = Bench { theme: &found["t"], drafts: &[], original, danger: false, lexicon: &lexicon };
        assert_eq!(lacks(&own, bench), [Lack::Schools(1)]);
    }
}
