//! A careful plan to begin with, for a questionnaire that came without one. A person decides; nothing here opens a survey.

use super::super::edit::list_of;
use super::super::questionnaire::{Choice, Kind, Name, Question, Questionnaire, Text};
use super::{Axis, Background, Breakdown, Grouping, Measure, Merged, Plan, Role, Sensitivity, SingleSchool, Step};
use crate::guide::MUNICIPALITIES;

/// The parts of the county by municipality code, as the templates have them: ours, not a register's.
const PARTS: [(&str, &str, &[&str]); 3] = [
    ("norr", "Norra länet", &["0860", "0883", "0884"]),
    ("mitt", "Mellersta länet", &["0821", "0861", "0882"]),
    ("syd", "Södra länet", &["0834", "0840", "0862", "0880", "0881", "0885"]),
];

impl Plan {
    /// The plan with what it lacks filled in carefully: what stands in it stays, what is gone from the questionnaire goes.
    #[must_use]
    pub fn suggested(&self, asked: &Questionnaire) -> Self {
        let mut plan = self.clone();
        plan.backgrounds.retain(|one| asked.question(&one.question).is_some());
        if plan.backgrounds.is_empty() {
            plan.backgrounds = asked.questions().into_iter().filter_map(|(_, one)| guess(asked, one)).collect();
        }
        plan.measures.retain(|one| asked.question(&one.question).is_some_and(|at| at.kind.is_shown()));
        for (_, question) in asked.questions() {
            let known = plan.measure(&question.name).is_some() || plan.background(&question.name).is_some();
            if question.kind.is_shown() && !known {
                plan.measures.push(measure(question));
            }
        }
        let held: Vec<Name> = plan.backgrounds.iter().map(|one| one.question.clone()).collect();
        plan.measures.retain(|one| !held.contains(&one.question));
        plan.breakdowns.retain(|one| one.by.iter().all(|axis| held.contains(&axis.question)));
        if plan.breakdowns.is_empty() {
            let single =
                |name: &Name| Breakdown { name: name.clone(), by: vec![Axis { question: name.clone(), level: None }] };
            plan.breakdowns = held.iter().map(single).collect();
        }
        if plan.ladder.is_empty() {
            plan.ladder = ladder(&plan);
        }
        plan
    }

    /// Makes a question a background of a role, or none; what hangs on it goes with it.
    pub fn set_role(&mut self, asked: &Questionnaire, name: &Name, role: Option<Role>) {
        let now = self.background(name).map(|one| one.role);
        if now == role {
            return;
        }
        self.backgrounds.retain(|one| one.question != *name);
        self.breakdowns.retain(|one| one.by.iter().all(|axis| axis.question != *name));
        self.known.retain(|one| one.question != *name);
        self.ladder.retain(|step| match step {
            Step::MergeAnswers(_) => true,
            Step::Coarsen { question, .. } => question != name,
            Step::Drop { question, beside } => question != name && beside != name,
        });
        self.single_school = self.single_school.take().filter(|one| one.question != *name);
        if let (Some(role), Some(question)) = (role, asked.question(name)) {
            self.measures.retain(|one| one.question != *name);
            self.backgrounds.push(background(asked, question, role));
        }
    }

    /// Says where an age group is one school: at these values of the municipality, which are then shown at its first level.
    pub fn judge_schools(&mut self, values: Option<Vec<String>>) {
        let place = self.of_role(Role::Municipality);
        let level = place.and_then(|place| Some((place.question.clone(), place.levels.first()?.name.clone())));
        self.single_school =
            values.zip(level).map(|(values, (question, into))| SingleSchool { question, values, into });
    }
}

fn choices<'a>(asked: &'a Questionnaire, question: &Question) -> &'a [Choice] {
    list_of(&question.kind).and_then(|list| asked.lists.get(list)).map_or(&[], Vec::as_slice)
}

/// The background that a question looks like: by its values for municipalities, by its name for the rest.
fn guess(asked: &Questionnaire, question: &Question) -> Option<Background> {
    if !matches!(question.kind, Kind::One(_)) {
        return None;
    }
    let places =
        choices(asked, question).iter().filter(|one| MUNICIPALITIES.iter().any(|(code, _)| one.value == *code));
    let name = question.name.as_str().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let role = match () {
        () if places.count() > 1 => Role::Municipality,
        () if says(&["alder", "ålder", "age", "arskurs", "årskurs"]) => Role::Age,
        () if says(&["kon", "kön", "gender", "sex"]) => Role::Gender,
        () if says(&["sprak", "språk", "language"]) => Role::Language,
        () => return None,
    };
    Some(background(asked, question, role))
}

fn background(asked: &Questionnaire, question: &Question, role: Role) -> Background {
    let all = choices(asked, question);
    // "Annat" and "vill inte svara" are few and would be found by subtraction: counted, never shown (R7).
    let apart = |one: &&Choice| {
        one.columns.contains_key("apart")
            || ["annat", "annan", "vill_inte", "vet_inte", "vill-inte", "vet-inte", "other"]
                .contains(&one.value.as_str())
    };
    let unshown: Vec<String> = all.iter().filter(apart).map(|one| one.value.clone()).collect();
    let values: Vec<String> = all.iter().map(|one| one.value.clone()).collect();
    let mut levels = Vec::new();
    if role == Role::Municipality {
        levels.extend(parts(asked, &values));
    }
    let everybody = Merged { value: "alla".to_owned(), label: label(asked, "Alla"), of: values };
    levels.extend(Name::parse("alla").ok().map(|name| Grouping {
        name,
        label: label(asked, "Alla"),
        groups: vec![everybody],
    }));
    Background { question: question.name.clone(), role, levels, unshown }
}

/// The parts of the county, with whatever is no municipality of it by itself.
fn parts(asked: &Questionnaire, values: &[String]) -> Option<Grouping> {
    let known = |value: &String| PARTS.iter().any(|(.., codes)| codes.contains(&value.as_str()));
    let merged = PARTS.iter().map(|(value, name, codes)| Merged {
        value: (*value).to_owned(),
        label: label(asked, name),
        of: values.iter().filter(|own| codes.contains(&own.as_str())).cloned().collect(),
    });
    let rest = values.iter().filter(|value| !known(value)).map(|value| Merged {
        value: value.clone(),
        label: label(asked, value),
        of: vec![value.clone()],
    });
    let groups = merged.chain(rest).filter(|group| !group.of.is_empty()).collect();
    Some(Grouping { name: Name::parse("delregion").ok()?, label: label(asked, "Del av länet"), groups })
}

/// Swedish words, where Swedish is spoken; nothing else, so that the missing language is told and not guessed.
fn label(asked: &Questionnaire, words: &str) -> Text {
    let tag = asked.languages.iter().find(|tag| *tag == "sv").or(asked.languages.first());
    Text(tag.map(|tag| (tag.clone(), words.to_owned())).into_iter().collect())
}

/// Careful: nothing is called ordinary before a person has said so.
fn measure(question: &Question) -> Measure {
    let class = if question.sensitive || question.kind == Kind::Text { Sensitivity::S2 } else { Sensitivity::S1 };
    Measure { question: question.name.clone(), class, groupings: Vec::new(), favourable: Vec::new() }
}

fn ladder(plan: &Plan) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut merged: Vec<&Name> = plan.measures.iter().flat_map(|one| &one.groupings).map(|one| &one.name).collect();
    merged.sort_unstable();
    merged.dedup();
    steps.extend(merged.into_iter().map(|name| Step::MergeAnswers(name.clone())));
    let place = plan.of_role(Role::Municipality);
    let coarsen = |one: &Background| {
        one.levels.first().map(|level| Step::Coarsen { question: one.question.clone(), level: level.name.clone() })
    };
    steps.extend(plan.of_role(Role::Age).and_then(coarsen));
    if let (Some(gender), Some(place)) = (plan.of_role(Role::Gender), place) {
        steps.push(Step::Drop { question: gender.question.clone(), beside: place.question.clone() });
    }
    steps.extend(place.and_then(coarsen));
    if steps.is_empty() {
        steps.extend(plan.backgrounds.first().and_then(coarsen));
    }
    steps
}
