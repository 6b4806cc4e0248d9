//! Themes of own words as questions of a release: how many of those who wrote something on a question wrote about a theme (Q4).
//! They are counted for the whole county alone, since a text at the bench has no background beside it.

use super::names::{plain, unlike};
use super::{EACH, Prepared, Read, UNSAID};
use crate::mapping::protect::{Code, Fault, Record, Role, Table};
use crate::mapping::words::theme;
use crate::survey::plan::Sensitivity;
use crate::survey::questionnaire::{Name, Text};

/// A theme that two coders are done with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Themed {
    /// The question that was answered in own words.
    pub question: Name,
    /// The theme's name in files, the same in every release.
    pub id: String,
    /// What it is called, in Swedish.
    pub name: String,
}

/// Which places of a theme's answers those who wrote on its question have, in the same order for every theme of it.
pub type Written = (Themed, Vec<usize>);

impl Prepared {
    /// The same with themes, each in a table for the whole county on every step of the ladder.
    ///
    /// # Errors
    /// [`Fault`] when they do not fit the rest.
    pub fn with_themes(mut self, themes: &[Themed]) -> Result<Self, Fault> {
        let variables = &self.outline.variables;
        let everybody = variables.iter().map(|variable| match variable.role {
            Role::Wave => Some((0..variable.codes.len()).collect()),
            _ => variable.code(Code::ALL).map(|all| vec![all]),
        });
        let shown: Option<Vec<Vec<usize>>> = everybody.collect();
        for one in themes {
            let mut question = theme::question(one.question.as_str(), &one.id, Sensitivity::S1);
            // Of those who wrote no background is known, and so nothing of who was asked by it.
            let own = self.worded.iter().filter(|(name, _)| *name == one.question).flat_map(|(_, all)| all);
            question.asked = own.filter(|condition| condition.groups.is_empty()).cloned().collect();
            let shown = shown.clone().ok_or_else(|| Fault::Table(question.id.clone()))?;
            let at = self.outline.questions.len();
            for step in &mut self.outline.steps {
                let id = plain(&format!("{}-{EACH}-total", question.id));
                let id = unlike(&id, |id| step.tables.iter().any(|one| one.id == id));
                step.tables.push(Table { id, question: at, grouping: 0, shown: shown.clone() });
            }
            self.outline.questions.push(question);
            self.read.push((one.question.clone(), Read::Theme(one.name.clone())));
        }
        self.outline.check()?;
        Ok(self)
    }

    /// Records of those who wrote on a question in a wave: what of it they wrote about, and nothing else of them.
    #[must_use]
    pub fn written(&self, wave: &str, all: &[Written]) -> Vec<Record> {
        let background = self.outline.variables.iter().map(|variable| match variable.role {
            Role::Wave => variable.leaf(wave),
            _ => variable.leaf(UNSAID),
        });
        let Some(background) = background.collect::<Option<Vec<usize>>>() else { return Vec::new() };
        let mut records = Vec::new();
        let mut questions: Vec<&Name> = all.iter().map(|(theme, _)| &theme.question).collect();
        questions.sort();
        questions.dedup();
        for question in questions {
            let own: Vec<&Written> = all.iter().filter(|(theme, _)| theme.question == *question).collect();
            let people = own.iter().map(|(_, places)| places.len()).min().unwrap_or_default();
            for person in 0..people {
                let answer = |id: &str| {
                    let named = |(theme, _): &&&Written| format!("{}/{}", theme.question, theme.id) == id;
                    own.iter().find(named).map(|(_, places)| places[person])
                };
                let answers = self.outline.questions.iter().map(|question| answer(&question.id)).collect();
                records.push(Record { background: background.clone(), answers });
            }
        }
        records
    }
}

/// What a theme's count is called.
pub(super) fn called(name: &str) -> Text {
    let said = [
        ("sv", "Skrev om"),
        ("sv-x-latt", "Skrev om"),
        ("en", "Wrote about"),
        ("ar", "كتبوا عن"),
        ("so", "Wax ka qoray"),
        ("fi", "Kirjoitti aiheesta"),
    ];
    Text(said.map(|(tag, said)| (tag.to_owned(), format!("{said}: {name}"))).into())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{answers, asked, one, plan};
    use super::super::{Prepared, Wave};
    use super::Themed;
    use crate::mapping::protect::{Condition, Cube, Ledger, Task};
    use crate::survey::expression::Expression;
    use crate::survey::questionnaire::{Item, Name};

    #[test]
    fn themes_wait_for_what_their_question_waits_for() {
        let mut asked = asked();
        for item in &mut asked.items {
            let Item::Question(one) = item else { continue };
            if one.name.as_str() == "fritt" {
                one.relevant = Some(Expression::parse("${lyssnad} = '1' and ${alder} = '16-19'").unwrap());
            }
        }
        let theme =
            Themed { question: Name::parse("fritt").unwrap(), id: "tema-a".to_owned(), name: "Trygghet".to_owned() };
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        // By age no table is broken down here: else such a question is refused.
        let mut plan = plan();
        plan.breakdowns.retain(|one| one.name.as_str() != "kommun-alder");
        let prepared = Prepared::new(&plan, &asked, &waves).unwrap().with_themes(&[theme]).unwrap();
        let own = prepared.outline.questions.iter().find(|one| one.id == "fritt/tema-a").unwrap();
        assert_eq!(own.asked, [Condition { answers: vec![(0, vec![0])], groups: Vec::new() }]);
    }

    #[test]
    fn a_theme_is_a_question_for_the_whole_county_and_protected_with_the_rest() {
        let mut plan = plan();
        plan.measures.truncate(1);
        let themes = ["tema-a", "tema-b"].map(|id| Themed {
            question: Name::parse("fritt").unwrap(),
            id: id.to_owned(),
            name: "Trygghet".to_owned(),
        });
        let waves = [Wave { code: "v1".to_owned(), members: vec!["v1".to_owned()] }];
        let prepared = Prepared::new(&plan, &asked(), &waves).unwrap().with_themes(&themes).unwrap();
        let of = |step: usize| prepared.outline.steps[step].tables.iter().filter(|one| one.id.starts_with("fritt"));
        let last = prepared.outline.steps.len() - 1;
        assert_eq!(of(0).map(|one| &one.id).collect::<Vec<_>>(), of(last).map(|one| &one.id).collect::<Vec<_>>());
        // Twenty wrote: twelve about the one, two about the other.
        let about = |count: usize| (0..20).map(|person| usize::from(person >= count)).collect::<Vec<usize>>();
        let written = prepared.written("v1", &[(themes[0].clone(), about(12)), (themes[1].clone(), about(2))]);
        assert_eq!(written.len(), 20);
        assert!(prepared.written("v2", &[(themes[0].clone(), about(12))]).is_empty(), "there is no such wave");
        let said = answers(&[("kommun", one("0880")), ("lyssnad", one("1"))]);
        let others = (0..60).filter_map(|_| prepared.record("v1", &said));
        let cube = Cube::count(&prepared.outline, others.chain(written), &[]).unwrap();
        let task = Task::new(prepared.outline.clone(), cube, Ledger::default()).unwrap();
        let protected = task.run("prov", 1).unwrap();
        let shown = |id: &str| -> Vec<Option<u32>> {
            let table = protected.tables.iter().find(|table| table.id == id).unwrap();
            table.cells.iter().map(|cell| cell.count).collect()
        };
        assert_eq!(shown("fritt-tema-a-each-total"), [Some(12), Some(8), Some(20)]);
        assert_eq!(shown("fritt-tema-b-each-total"), [None, None, Some(20)], "two are too few to be told of");
        let numbers = prepared.numbers(&plan, &asked(), &protected).unwrap();
        let theme = numbers.questions.iter().find(|one| one.id == "fritt/tema-a").unwrap();
        assert_eq!(theme.label.0["sv"], "Skrev om: Trygghet");
    }
}
