//! From what the protector left visible to the tables of a release.

use super::themes::called;
use super::{Prepared, Read, merged_code};
use crate::mapping::protect::{
    Apart as Excluded, Code as Kept, Condition, Fault, Protected, Question as Kinds, Role, Variable,
};
use crate::mapping::release::{
    ALL, Alternative, Apart, Axis, Being, Book, Cell, Code, GOOD, Grouping, Key, Mean, Question, Sensitivity, TOGETHER,
    Table, together,
};
use crate::survey::plan::{self, Plan};
use crate::survey::questionnaire::{Area, Kind, Name, Questionnaire, Text};

/// The numbers of a release, and what their codes mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The code book.
    pub book: Book,
    /// The questions.
    pub questions: Vec<Question>,
    /// Tables of counts.
    pub tables: Vec<Table>,
    /// Means.
    pub means: Vec<Mean>,
}

impl Prepared {
    /// The tables of a release. Labels are the questionnaire's and the plan's.
    ///
    /// # Errors
    /// [`Fault::Table`] where a table is broken down by something that public files have no column for.
    pub fn numbers(&self, plan: &Plan, asked: &Questionnaire, protected: &Protected) -> Result<Numbers, Fault> {
        self.within_the_plan(protected)?;
        let book = Book {
            wave: self.codes(Role::Wave, asked),
            municipality: self.codes(Role::Place, asked),
            age: self.codes(Role::Age, asked),
            gender: self.codes(Role::Gender, asked),
        };
        let key = |group: &[usize], answer: String| Key {
            wave: self.code(Role::Wave, group),
            municipality: self.code(Role::Place, group),
            age: self.code(Role::Age, group),
            gender: self.code(Role::Gender, group),
            answer,
        };
        let tables = protected.tables.iter().map(|table| {
            let question = &self.outline.questions[table.question];
            let grouping = &question.groupings[table.grouping];
            let cells = table.cells.iter().map(|cell| Cell {
                key: key(&cell.group, cell.answer.map_or(ALL.to_owned(), |at| grouping.answers[at].code.clone())),
                count: cell.count,
            });
            let mut cells: Vec<Cell> = cells.collect();
            // The plan may name its backgrounds in another order than files have columns.
            cells.sort_by_key(|cell| place(&book, &cell.key));
            let broken = |axis: &Axis| *axis != Axis::Wave && cells.iter().any(|cell| cell.key.at(*axis) != ALL);
            Table {
                id: table.id.clone(),
                question: question.id.clone(),
                grouping: grouping.id.clone(),
                by: Axis::EVERY.into_iter().filter(broken).collect(),
                cells,
            }
        });
        let means = protected.means.iter().map(|mean| Mean {
            question: self.outline.questions[mean.question].id.clone(),
            key: key(&mean.group, ALL.to_owned()),
            mean: mean.mean,
            decimals: mean.decimals,
            // Of a hidden mean nothing is told here; how many answered stands in the tables.
            n: mean.n.filter(|_| mean.mean.is_some()),
        });
        let (tables, mut means): (_, Vec<Mean>) = (tables.collect(), means.collect());
        // Questions stay in their order; of each, groups in that of the code book.
        for own in means.chunk_by_mut(|one, other| one.question == other.question) {
            own.sort_by_key(|mean| place(&book, &mean.key));
        }
        Ok(Numbers { book, questions: self.questions(plan, asked), tables, means })
    }

    /// A condition as files say it; none where it hangs on a background that they have no column for.
    fn said(&self, condition: &Condition) -> Option<Vec<Alternative>> {
        let mut ways = Vec::new();
        for (at, answers) in &condition.answers {
            let lead = &self.outline.questions[*at];
            let answers = answers.iter().map(|answer| lead.answers[*answer].clone()).collect();
            ways.push(Alternative::Answered { question: lead.id.clone(), answers });
        }
        for group in &condition.groups {
            ways.push(Alternative::Being(self.being(group)?));
        }
        Some(ways)
    }

    /// People by their background, as files say it; none where these have no column for it.
    fn being(&self, (at, leaves): &(usize, Vec<usize>)) -> Option<Being> {
        let variable = &self.outline.variables[*at];
        let axis = match variable.role {
            Role::Wave => Axis::Wave,
            Role::Place => Axis::Municipality,
            Role::Age => Axis::Age,
            Role::Gender => Axis::Gender,
            Role::Other => return None,
        };
        Some(Being { variable: axis, members: leaves.iter().map(|leaf| variable.leaves[*leaf].clone()).collect() })
    }

    /// That nobody was asked two questions, as files say it.
    fn excluded(&self, apart: &Kinds) -> Vec<Apart> {
        let one = |apart: &Excluded| {
            let unless = match &apart.unless {
                Some(group) => Some(self.being(group)?),
                None => None,
            };
            Some(Apart { question: self.outline.questions[apart.question].id.clone(), unless })
        };
        apart.apart.iter().filter_map(one).collect()
    }

    /// Whether every table is one of the plan, and broken down only by what public files have a column for.
    fn within_the_plan(&self, protected: &Protected) -> Result<(), Fault> {
        for table in &protected.tables {
            let groups = |shown: &[Vec<usize>]| self.outline.groups(shown).into_iter();
            let answers = table.cells.iter().filter(|cell| cell.answer.is_none());
            let known = self.outline.steps.iter().flat_map(|step| &step.tables).any(|one| {
                (&one.id, one.question, one.grouping) == (&table.id, table.question, table.grouping)
                    && groups(&one.shown).eq(answers.clone().map(|cell| cell.group.clone()))
            });
            if !known {
                return Err(Fault::Table(table.id.clone()));
            }
        }
        let others = self.outline.variables.iter().enumerate().filter(|(_, one)| one.role == Role::Other);
        for (at, other) in others {
            let all = other.codes.len() - 1;
            let groups = protected.tables.iter().flat_map(|table| &table.cells).map(|cell| &cell.group);
            if groups.chain(protected.means.iter().map(|mean| &mean.group)).any(|group| group[at] != all) {
                return Err(Fault::Table(other.name.clone()));
            }
        }
        Ok(())
    }

    fn variable(&self, role: Role) -> Option<(usize, &Variable)> {
        self.outline.variables.iter().enumerate().find(|(_, variable)| variable.role == role)
    }

    fn code(&self, role: Role, group: &[usize]) -> String {
        self.variable(role).map_or(ALL.to_owned(), |(at, variable)| variable.codes[group[at]].code.clone())
    }

    fn codes(&self, role: Role, asked: &Questionnaire) -> Vec<Code> {
        let Some((at, variable)) = self.variable(role) else {
            return vec![Code {
                code: ALL.to_owned(),
                members: vec![super::UNSAID.to_owned()],
                label: Text::default(),
            }];
        };
        let background = at.checked_sub(1).and_then(|at| self.backgrounds.get(at));
        let label = |code: &str| {
            let leaf = background.and_then(|one| choice(asked, one.question.as_str(), code));
            let group = || {
                let background = background?;
                let groups =
                    background.levels.iter().flat_map(|level| level.groups.iter().map(move |one| (level, one)));
                let mut own =
                    groups.filter(|(level, group)| merged_code(background, &level.name, &group.value) == code);
                own.next().map(|(_, group)| group.label.clone())
            };
            leaf.or_else(group).unwrap_or_default()
        };
        let one = |kept: &Kept| Code {
            code: kept.code.clone(),
            members: kept.members.iter().map(|leaf| variable.leaves[*leaf].clone()).collect(),
            label: label(&kept.code),
        };
        variable.codes.iter().map(one).collect()
    }

    fn questions(&self, plan: &Plan, asked: &Questionnaire) -> Vec<Question> {
        let all = asked.questions();
        let one = |(question, (name, how)): (&Kinds, &(Name, Read))| {
            let groupings = plan.measure(name).map(|measure| measure.groupings.as_slice()).unwrap_or_default();
            let merged = |value: &str| {
                let mut groups = groupings.iter().flat_map(|grouping| &grouping.groups);
                groups.find(|group| group.value == value).map(|group| group.label.clone())
            };
            let (groups, asks) = all.iter().find(|(_, one)| one.name == *name)?;
            let choice_label = match how {
                Read::Theme(name) => Some(called(name)),
                _ => question.id.split_once('/').and_then(|(name, value)| choice(asked, name, value)),
            };
            let groupings = question.groupings.iter().map(|grouping| {
                let code = |kept: &Kept| {
                    let members: Vec<String> =
                        kept.members.iter().map(|leaf| question.answers[*leaf].clone()).collect();
                    let label = match (how, grouping.id == GOOD) {
                        (Read::Chosen(_) | Read::Theme(_), _) => chosen(&kept.code),
                        (_, true) => joined(asked, name.as_str(), &members),
                        (_, false) => choice(asked, name.as_str(), &kept.code)
                            .or_else(|| merged(&kept.code))
                            .unwrap_or_else(|| itself(asked, &kept.code)),
                    };
                    Code { code: kept.code.clone(), members, label }
                };
                let everybody =
                    Code { code: ALL.to_owned(), members: question.answers.clone(), label: Text::default() };
                let answers = grouping.answers.iter().map(code).chain([everybody]).collect();
                Grouping { id: grouping.id.clone(), answers }
            });
            Some(Question {
                id: question.id.clone(),
                label: choice_label.unwrap_or_else(|| asks.label.clone()),
                area: groups.iter().rev().find_map(|group| group.area).unwrap_or(Area::Discover),
                sensitivity: match question.class {
                    plan::Sensitivity::S0 => Sensitivity::S0,
                    plan::Sensitivity::S1 => Sensitivity::S1,
                    plan::Sensitivity::S2 => Sensitivity::S2,
                },
                groupings: groupings.collect(),
                asked: question.asked.iter().filter_map(|condition| self.said(condition)).collect(),
                apart: self.excluded(question),
                picked: question.picked,
                alone: question.alone,
                most: question.most,
            })
        };
        self.outline.questions.iter().zip(&self.read).filter_map(one).collect()
    }
}

/// The place of a group in the code book.
fn place(book: &Book, key: &Key) -> [usize; 4] {
    Axis::EVERY.map(|axis| book.code(axis, key.at(axis)).map_or(usize::MAX, |(at, _)| at))
}

/// The words of a choice.
fn choice(asked: &Questionnaire, question: &str, value: &str) -> Option<Text> {
    let found = asked.questions().into_iter().find(|(_, one)| one.name.as_str() == question)?.1;
    let (Kind::One(list) | Kind::Many(list) | Kind::Rank(list)) = &found.kind else { return None };
    asked.lists.get(list)?.iter().find(|choice| choice.value == value).map(|choice| choice.label.clone())
}

/// Whether a choice of several was made, in the languages of the templates.
fn chosen(code: &str) -> Text {
    let words = if code == "1" {
        [("sv", "Ja"), ("sv-x-latt", "Ja"), ("en", "Yes"), ("ar", "نعم"), ("so", "Haa"), ("fi", "Kyllä")]
    } else {
        [("sv", "Nej"), ("sv-x-latt", "Nej"), ("en", "No"), ("ar", "لا"), ("so", "Maya"), ("fi", "Ei")]
    };
    Text(words.map(|(tag, word)| (tag.to_owned(), word.to_owned())).into())
}

/// Several answers as one: each by its own words.
fn joined(asked: &Questionnaire, question: &str, members: &[String]) -> Text {
    let words = |member: &String| choice(asked, question, member).unwrap_or_else(|| itself(asked, member));
    let all: Vec<Text> = members.iter().map(words).collect();
    together(all.iter(), TOGETHER)
}

/// A step of a range, or a part of the wheel, by its own name.
fn itself(asked: &Questionnaire, code: &str) -> Text {
    let tags = asked.languages.iter().map(|tag| (tag.clone(), code.to_owned()));
    Text(tags.chain([("sv".to_owned(), code.to_owned())]).collect())
}
