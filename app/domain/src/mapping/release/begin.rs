//! A finding at its beginning: the cell it is about, its numbers by name, and charts of what lies around it. Nobody types a
//! number, and nobody draws a chart by hand.

use super::book::{ALL, Axis};
use super::decision::Decision;
use super::finding::{Chart, Drawing, Finding, Form, Number, Row};
use super::table::{CellRef, Key, Table};
use super::{Release, Wave};
use crate::survey::questionnaire::{Area, Text};

/// The grouping of answers that are good news, and the others.
pub const GOOD: &str = "good";

/// Names that stand for numbers in a sentence, and how each is said.
pub const NAMES: [(&str, Form); 4] =
    [("tio", Form::Tenth), ("procent", Form::Percent), ("antal", Form::Count), ("alla", Form::Answered)];
/// The same of the wave before.
pub const BEFORE: [(&str, Form); 2] = [("tio-forr", Form::Tenth), ("procent-forr", Form::Percent)];

impl Key {
    /// Everybody in a wave, and an answer.
    #[must_use]
    pub fn everybody(wave: &str, answer: &str) -> Self {
        let all = || ALL.to_owned();
        Self { wave: wave.to_owned(), municipality: all(), age: all(), gender: all(), answer: answer.to_owned() }
    }
}

impl Release {
    /// Where a cell of a question stands: the table broken down by least that has it.
    #[must_use]
    pub fn place(&self, question: &str, grouping: &str, key: &Key) -> Option<CellRef> {
        let mut holding: Vec<&Table> =
            self.tables_of(question, grouping).filter(|table| table.cell(key).is_some()).collect();
        holding.sort_by_key(|table| table.by.len());
        holding.first().map(|table| CellRef { table: table.id.clone(), key: key.clone() })
    }

    /// Tables of a question in one grouping of its answers.
    pub fn tables_of(&self, question: &str, grouping: &str) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| table.question == question && table.grouping == grouping)
    }

    /// The wave that the answers are newest from.
    #[must_use]
    pub fn latest(&self) -> Option<&Wave> {
        self.waves.last()
    }

    /// A finding about a cell, without words; none where the cell is hidden or not there.
    #[must_use]
    pub fn begun(&self, about: CellRef, charts: Vec<Chart>) -> Option<Finding> {
        self.share(&about)?;
        let question = self.table(&about.table).and_then(|table| self.question(&table.question))?;
        let taken = |id: &String| self.findings.iter().any(|one| one.id == *id);
        let id = (1..=self.findings.len() + 1).map(|number| format!("fynd-{number}")).find(|id| !taken(id))?;
        Some(Finding {
            id,
            area: question.area,
            numbers: self.numbers_of(&about),
            about,
            child: Text::default(),
            adult: Text::default(),
            charts,
            reading: Text::default(),
            quotes: Vec::new(),
            counter: Text::default(),
            talks: Text::default(),
            decisions: Vec::<Decision>::new(),
        })
    }

    /// Every number that a sentence about a cell may say.
    #[must_use]
    pub fn numbers_of(&self, about: &CellRef) -> Vec<Number> {
        let number =
            |(name, form): (&str, Form), cell: &CellRef| Number { name: name.to_owned(), form, cell: cell.clone() };
        let before = self.trend(about).map(|trend| trend.before.clone()).filter(|before| self.share(before).is_some());
        let now = NAMES.into_iter().map(|one| number(one, about));
        let then = before.into_iter().flat_map(|cell| BEFORE.map(|one| number(one, &cell)));
        now.chain(then).collect()
    }

    /// The chart of a kind around a cell; none where there is not enough to draw.
    #[must_use]
    pub fn chart(&self, about: &CellRef, drawing: Drawing) -> Option<Chart> {
        let table = self.table(&about.table)?;
        let question = self.question(&table.question)?;
        let (series, rows) = match drawing {
            Drawing::Bars => (vec![self.called(Axis::Wave, &about.key.wave)], self.answers(table, &[&about.key])?),
            Drawing::Waves => {
                let keys: Vec<Key> = self.waves.iter().map(|wave| about.key.with(Axis::Wave, &wave.code)).collect();
                let series = keys.iter().map(|key| self.called(Axis::Wave, &key.wave)).collect();
                (series, self.answers(table, &keys.iter().collect::<Vec<_>>())?)
            }
            Drawing::Tiles => (vec![self.answer_called(table, &about.key.answer)], self.places(table, &about.key)?),
            Drawing::Radar => {
                (self.waves.iter().map(|wave| self.called(Axis::Wave, &wave.code)).collect(), self.around()?)
            }
        };
        let enough = match drawing {
            Drawing::Bars | Drawing::Tiles => true,
            Drawing::Waves => series.len() > 1,
            Drawing::Radar => series.len() > 1 && rows.len() >= 3,
        };
        enough.then(|| Chart { drawing, title: question.label.clone(), series, rows, others: Vec::new() })
    }

    /// A row for each answer of a table, a cell for each group.
    fn answers(&self, table: &Table, groups: &[&Key]) -> Option<Vec<Row>> {
        let answers = self.grouping(table)?.answers.iter().filter(|answer| answer.code != ALL);
        answers
            .map(|answer| {
                let cells = groups.iter().map(|group| {
                    let key = Key { answer: answer.code.clone(), ..(*group).clone() };
                    self.place(&table.question, &table.grouping, &key)
                });
                Some(Row { label: answer.label.clone(), cells: cells.collect::<Option<_>>()? })
            })
            .collect()
    }

    /// A row for each municipality of the table that is broken down by nothing else.
    fn places(&self, table: &Table, key: &Key) -> Option<Vec<Row>> {
        let local = self.tables_of(&table.question, &table.grouping).find(|one| one.by == [Axis::Municipality])?;
        let cells = local.cells.iter().filter(|cell| {
            let same = Key { municipality: key.municipality.clone(), ..cell.key.clone() };
            let everybody = Key::everybody(&key.wave, &key.answer);
            cell.key.municipality != ALL && same == Key { municipality: key.municipality.clone(), ..everybody }
        });
        let rows = cells.map(|cell| Row {
            label: self.called(Axis::Municipality, &cell.key.municipality),
            cells: vec![CellRef { table: local.id.clone(), key: cell.key.clone() }],
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then_some(rows)
    }

    /// A row for each question with good news, everybody, a cell for each wave.
    fn around(&self) -> Option<Vec<Row>> {
        let rows = self.questions.iter().filter_map(|question| {
            let cell = |wave: &Wave| self.place(&question.id, GOOD, &Key::everybody(&wave.code, GOOD));
            let cells = self.waves.iter().map(cell).collect::<Option<Vec<_>>>()?;
            Some(Row { label: question.label.clone(), cells })
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then_some(rows)
    }

    /// What a code of a background is called.
    #[must_use]
    pub fn called(&self, axis: Axis, code: &str) -> Text {
        self.book.code(axis, code).map(|(_, one)| one.label.clone()).unwrap_or_default()
    }

    /// What an answer of a table is called.
    #[must_use]
    pub fn answer_called(&self, table: &Table, answer: &str) -> Text {
        let found = self.grouping(table).and_then(|grouping| grouping.answers.iter().find(|one| one.code == answer));
        found.map(|one| one.label.clone()).unwrap_or_default()
    }

    /// Questions of an area of the mapping.
    pub fn questions_in(&self, area: Area) -> impl Iterator<Item = &super::Question> {
        self.questions.iter().filter(move |question| question.area == area)
    }
}

/// What stands between answers that are counted together.
pub const TOGETHER: &str = " / ";

/// Texts one after the other, in every language that the first has.
#[must_use]
pub fn together<'a>(texts: impl Iterator<Item = &'a Text> + Clone, between: &str) -> Text {
    let tags = texts.clone().next().map(|first| first.0.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    let joined =
        |tag: &String| texts.clone().map(|text| text.best(tag, &[]).to_owned()).collect::<Vec<_>>().join(between);
    Text(tags.into_iter().map(|tag| (tag.clone(), joined(&tag))).collect())
}
