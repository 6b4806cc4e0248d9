//! The surveys in the box: whole in every language, easy to read, and within the rules for asking children.

use std::collections::BTreeSet;

use domain::mapping::plan::{Prepared, Wave};
use domain::survey::contract::Part;
use domain::survey::forecast::leaves;
use domain::survey::lint::lint;
use domain::survey::plan::Role;
use domain::survey::questionnaire::{Audience, Item, Kind, Name, Questionnaire, Text};
use domain::survey::scale::{Good, steps};
use server::guide::library::Library;
use server::survey::templates::{self, Template};

use crate::support::reading::{lix, words};

/// The languages of every template, the default first.
const LANGUAGES: [&str; 6] = ["sv", "sv-x-latt", "en", "ar", "so", "fi"];
/// Answers that stand apart from a scale.
const APART: [&str; 2] = ["vet_inte", "vill_inte"];

fn all() -> Vec<Template> {
    templates::load().unwrap()
}

/// Every text that somebody who answers meets, with where it stands.
fn texts(template: &Template) -> Vec<(String, Text)> {
    fn walk(items: &[Item], found: &mut Vec<(String, Text)>) {
        for item in items {
            match item {
                Item::Question(one) => {
                    let reminder = one.required.as_ref().map(|one| one.message.clone()).unwrap_or_default();
                    let constraint = one.constraint.as_ref().map(|one| one.message.clone()).unwrap_or_default();
                    for text in [&one.label, &one.hint, &one.guidance, &reminder, &constraint] {
                        found.push((one.name.to_string(), text.clone()));
                    }
                }
                Item::Group(group) => {
                    for text in [&group.label, &group.why, &group.proposed_by] {
                        found.push((group.name.to_string(), text.clone()));
                    }
                    walk(&group.items, found);
                }
            }
        }
    }
    let asked = &template.questionnaire;
    let mut found = vec![("title".to_owned(), asked.title.clone())];
    walk(&asked.items, &mut found);
    for (list, choices) in &asked.lists {
        found.extend(choices.iter().map(|choice| (format!("{list}/{}", choice.value), choice.label.clone())));
    }
    let contract = template.contract.texts(asked.audience);
    found.extend(contract.into_iter().map(|(part, text)| (part.as_str().to_owned(), text.clone())));
    let plan = &template.plan;
    let levels = plan.backgrounds.iter().flat_map(|one| &one.levels);
    for grouping in levels.chain(plan.measures.iter().flat_map(|one| &one.groupings)) {
        found.push((grouping.name.to_string(), grouping.label.clone()));
        found.extend(grouping.groups.iter().map(|group| (group.value.clone(), group.label.clone())));
    }
    found.retain(|(_, text)| !text.is_empty());
    found
}

/// The names of the lists that a questionnaire uses.
fn used(asked: &Questionnaire) -> BTreeSet<Name> {
    let lists = asked.questions().into_iter().filter_map(|(_, question)| match &question.kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => Some(list.clone()),
        _ => None,
    });
    lists.collect()
}

#[test]
fn every_template_can_be_found_by_its_id_and_lists_are_used() {
    assert!(!all().is_empty());
    for template in all() {
        assert_eq!(templates::get(template.id()).unwrap().as_ref(), Some(&template));
        let asked = &template.questionnaire;
        assert_eq!(used(asked), asked.lists.keys().cloned().collect(), "{}", template.id());
        let names: Vec<_> = asked.questions().into_iter().map(|(_, question)| question.name.clone()).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}", template.id());
    }
    assert_eq!(templates::get("../guide/flow").unwrap(), None);
}

#[test]
fn every_text_is_in_every_language() {
    for template in all() {
        assert_eq!(template.questionnaire.languages, LANGUAGES, "{}", template.id());
        for (place, text) in texts(&template) {
            for tag in LANGUAGES {
                let said = text.in_language(tag).is_some_and(|words| !words.trim().is_empty());
                assert!(said, "{} {place} is silent in {tag}", template.id());
            }
            assert_eq!(text.0.len(), LANGUAGES.len(), "{} {place}", template.id());
        }
    }
}

#[test]
fn no_hint_repeats_what_stands_beside_every_field_for_own_words() {
    for template in all() {
        for (_, question) in template.questionnaire.questions() {
            let hint = question.hint.in_language("sv").unwrap_or_default().to_lowercase();
            assert!(question.kind != Kind::Text || !hint.contains("namn"), "{} {}", template.id(), question.name);
        }
    }
}

#[test]
fn a_template_lacks_only_who_decides_and_when_the_answer_comes() {
    for template in all() {
        let missing = template.contract.missing(template.audience());
        assert_eq!(missing, [Part::Decides, Part::AnswerOn], "{}", template.id());
        assert_eq!(template.plan.missing(&template.questionnaire), [], "{}", template.id());
    }
}

#[test]
fn texts_are_short_and_easy() {
    for template in all() {
        let limit = if template.audience().is_child() { 30.0 } else { 40.0 };
        for tag in ["sv", "sv-x-latt"] {
            let mut screens = String::new();
            for (place, text) in texts(&template) {
                let text = text.in_language(tag).unwrap();
                let (count, lix) = (words(text).len(), lix(text));
                assert!(count < 20 || lix <= limit, "{} {place} {tag}: LIX {lix:.0}: {text}", template.id());
                assert!(count <= 45, "{} {place} {tag}: {count} words", template.id());
                screens.push_str(text);
                screens.push('\n');
            }
            let lix = lix(&screens);
            assert!(lix <= limit, "{} {tag}: LIX {lix:.0}", template.id());
        }
    }
}

#[test]
fn consent_pages_begin_with_easy_words_and_gaps_in_every_language() {
    let mut consent = templates::consent().unwrap();
    let parts =
        [Part::Consent6To11, Part::Consent12To14, Part::Consent15To17, Part::ConsentAdults, Part::ConsentGuardians];
    for part in parts {
        let text = consent.of(part).unwrap().clone();
        assert!(text.has_gap() && text.0.len() == LANGUAGES.len(), "{}", part.as_str());
        let limit = if part == Part::ConsentAdults || part == Part::ConsentGuardians { 40.0 } else { 30.0 };
        for tag in LANGUAGES {
            let said = text.in_language(tag).unwrap();
            assert!(said.matches("[…").count() >= 3 && !said.contains('!'), "{} {tag}", part.as_str());
            let filled: String = said
                .split("[…")
                .enumerate()
                .map(|(at, rest)| if at == 0 { rest } else { rest.split_once(']').unwrap().1 })
                .collect();
            let lix = lix(&filled);
            assert!(!tag.starts_with("sv") || lix <= limit, "{} {tag}: LIX {lix:.0}", part.as_str());
        }
    }
}

#[test]
fn nothing_shouts() {
    for template in all() {
        for (place, text) in texts(&template) {
            assert!(text.0.values().all(|words| !words.contains('!')), "{} {place}", template.id());
        }
    }
}

#[test]
fn children_are_asked_short_single_questions_without_negations() {
    let negations = ["inte", "ingen", "inga", "inget", "aldrig", "utan", "not", "never", "no", "don’t"];
    let joined = ["och", "eller", "samt", "and", "or"];
    for template in all().iter().filter(|template| template.audience().is_child()) {
        for (_, question) in template.questionnaire.questions() {
            if question.kind == Kind::Note {
                continue;
            }
            for tag in ["sv", "sv-x-latt", "en"] {
                let text = question.label.in_language(tag).unwrap();
                let said = words(text);
                let limit = if tag == "en" { 14 } else { 12 };
                assert!(said.len() <= limit, "{} {}: {text}", template.id(), question.name);
                let wrong = said.iter().find(|word| {
                    let word = word.to_lowercase();
                    negations.contains(&word.as_str()) || joined.contains(&word.as_str())
                });
                assert_eq!(wrong, None, "{} {}: {text}", template.id(), question.name);
            }
        }
    }
}

#[test]
fn no_template_draws_a_remark_of_the_linter() {
    let library = Library::built_in().unwrap();
    for template in all() {
        // The wording of a locked instrument is its owner's: the linter passes over it. The box has none.
        assert_eq!(lint(&template.questionnaire, &library.danger), [], "{}", template.id());
    }
}

#[test]
fn a_scale_has_few_labelled_points_and_dont_know_stands_apart() {
    for template in all() {
        let asked = &template.questionnaire;
        for (_, question) in asked.questions() {
            let name = &question.name;
            let table =
                question.appearance.iter().any(|one| ["table-list", "label", "list-nolabel"].contains(&one.as_str()));
            assert!(!table || asked.audience > Audience::Child, "{} {name} is a matrix", template.id());
            let Kind::One(list) = &question.kind else { continue };
            let choices = &asked.lists[list];
            let (apart, scale): (Vec<_>, Vec<_>) =
                choices.iter().partition(|choice| APART.contains(&choice.value.as_str()));
            assert!(apart.iter().all(|choice| choice.columns.contains_key("apart")), "{} {list}", template.id());
            assert!(apart.iter().any(|choice| choice.value == "vill_inte"), "{} {list}", template.id());
            assert!(choices.iter().rev().take(apart.len()).all(|choice| choice.columns.contains_key("apart")));
            if template.plan.background(name).is_some() {
                continue;
            }
            let most = if asked.audience == Audience::Young { 3 } else { 5 };
            assert!(scale.len() <= most, "{} {name}: {} points", template.id(), scale.len());
        }
    }
}

#[test]
fn faces_are_glad_at_the_answers_that_the_plan_calls_good() {
    for template in all() {
        let asked = &template.questionnaire;
        for (_, question) in asked.questions() {
            let Kind::One(list) = &question.kind else { continue };
            if !question.appearance.iter().any(|word| word == "likert") {
                continue;
            }
            let at = format!("{} {}", template.id(), question.name);
            let good = Good::of(question).unwrap_or_else(|| panic!("{at}: which end is the good one"));
            let (steps, favourable) =
                (steps(&asked.lists[list]).unwrap(), &template.plan.measure(&question.name).unwrap().favourable);
            let best: Vec<i64> = favourable.iter().map(|value| value.parse().unwrap()).collect();
            let rest = steps.iter().filter(|step| !best.contains(step));
            let worst = best.iter().map(|step| good.worse(&steps, *step)).min().unwrap();
            assert!(rest.map(|step| good.worse(&steps, *step)).all(|other| other < worst), "{at}: {best:?}");
        }
    }
}

#[test]
fn every_section_says_why_and_who_proposed_it_and_own_words_are_sensitive() {
    for template in all() {
        for (within, question) in template.questionnaire.questions() {
            let name = &question.name;
            let section = within.first().unwrap_or_else(|| panic!("{} {name} is in no section", template.id()));
            assert!(!section.why.is_empty(), "{} {name}", template.id());
            if template.plan.background(name).is_none() {
                assert!(!section.proposed_by.is_empty() && section.area.is_some(), "{} {name}", template.id());
            }
            assert!(question.kind != Kind::Text || question.sensitive, "{} {name} may hold anything", template.id());
            assert!(question.required.is_none(), "{} {name}: nobody has to answer", template.id());
        }
    }
}

#[test]
fn nothing_is_shown_of_those_alone_who_would_not_say() {
    for template in all() {
        let wave = Wave { code: "v".to_owned(), members: vec!["v".to_owned()] };
        let prepared = Prepared::new(&template.plan, &template.questionnaire, &[wave]).unwrap();
        let outline = &prepared.outline;
        let mut seen = 0;
        for table in outline.steps.iter().flat_map(|step| &step.tables) {
            for (background, (variable, shown)) in
                template.plan.backgrounds.iter().zip(outline.variables.iter().zip(&table.shown).skip(1))
            {
                let apart = |at: &usize| background.unshown.contains(&variable.leaves[*at]);
                // Files have no column for anything else, and an answer that has such a table never comes out.
                let others = !matches!(background.role, Role::Municipality | Role::Age | Role::Gender);
                let undivided = shown.len() == 1 && variable.codes[shown[0]].code == "*";
                assert!(!others || undivided, "{}: {} {}", template.id(), table.id, background.question);
                for code in shown.iter().map(|at| &variable.codes[*at]) {
                    seen += 1;
                    assert!(!code.members.iter().all(apart), "{}: {} {}", template.id(), table.id, code.code);
                }
            }
        }
        assert!(seen > 0, "{}", template.id());
    }
}

#[test]
fn a_template_tells_missing_voices_by_language_and_shows_nobody_by_it() {
    let mut asked = BTreeSet::new();
    for template in all() {
        let Some(spoken) = template.plan.of_role(Role::Language) else { continue };
        asked.insert(template.id().to_owned());
        let told = leaves(&template.questionnaire, spoken).into_iter().filter(|value| !spoken.unshown.contains(value));
        assert_eq!(told.count(), 3, "{}: a rare language by its name would be somebody", template.id());
        let mut axes = template.plan.breakdowns.iter().flat_map(|one| &one.by);
        assert!(axes.all(|axis| axis.question != spoken.question), "{}", template.id());
    }
    // Why not children who tell how it was to seek help: `domain::survey::reach::unasked`.
    let who = ["delaktighet-unga", "familjecentral-barn", "familjecentral-vuxna", "stod-vardnadshavare"];
    assert_eq!(asked, who.map(str::to_owned).into(), "who is asked which language they speak at home");
}

#[test]
fn a_gap_is_one_in_every_language() {
    for template in all() {
        for (at, text) in texts(&template) {
            let gaps = text.0.values().map(|words| words.matches("[…").count()).collect::<BTreeSet<_>>();
            assert_eq!(gaps.len(), 1, "{} {at}: {text:?}", template.id());
            let marked = |words: &String| words.matches('[').count() == words.matches("[…").count();
            assert!(text.0.values().all(marked), "{} {at}: {text:?}", template.id());
        }
    }
}
