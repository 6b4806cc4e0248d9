//! A questionnaire's rows laid out flat: where each stands, what it waits for, and in which order they can be worked out.

use std::collections::HashMap;
use std::sync::Arc;

use super::expression::Expression;
use super::questionnaire::{Group, Item, Kind, Name, Question, Questionnaire};

/// A row: a question or a group.
#[derive(Debug, Clone, Copy)]
pub enum What<'q> {
    /// A question, note or calculation.
    Question(&'q Question),
    /// A group.
    Group(&'q Group),
}

/// Where a row stands.
#[derive(Debug, Clone, Copy)]
pub struct Row<'q> {
    /// The row.
    pub what: What<'q>,
    /// The group it stands in, by its place in [`Outline::rows`].
    pub parent: Option<usize>,
    /// The repeat it stands in; a repeat does not stand in itself.
    pub repeat: Option<usize>,
}

impl<'q> Row<'q> {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'q Name {
        match self.what {
            What::Question(question) => &question.name,
            What::Group(group) => &group.name,
        }
    }

    /// Whether it is asked.
    #[must_use]
    pub fn relevant(&self) -> Option<&'q Expression> {
        match self.what {
            What::Question(question) => question.relevant.as_ref(),
            What::Group(group) => group.relevant.as_ref(),
        }
    }

    /// What its state is worked out from: whether it is asked, its computed value, how often it repeats.
    #[must_use]
    pub fn sources(&self) -> Vec<&'q Expression> {
        let more = match self.what {
            What::Question(question) if question.kind == Kind::Calculate => {
                question.calculation.as_ref().or(question.default.as_ref())
            }
            What::Question(question) => question.calculation.as_ref(),
            What::Group(group) => group.repeat.as_ref().map(|repeat| &repeat.count),
        };
        self.relevant().into_iter().chain(more).collect()
    }
}

/// What is the same however often a questionnaire is laid out: where each name stands, and in which order rows can be worked out.
#[derive(Debug)]
pub struct Laid {
    index: HashMap<String, usize>,
    /// Which rows have their name.
    named: Vec<bool>,
    order: Vec<usize>,
    circular: Vec<usize>,
}

/// A questionnaire laid out flat.
#[derive(Debug)]
pub struct Outline<'q> {
    questionnaire: &'q Questionnaire,
    rows: Vec<Row<'q>>,
    laid: Arc<Laid>,
}

impl<'q> Outline<'q> {
    /// Lays out a questionnaire. Of two rows with one name, the first has it.
    #[must_use]
    pub fn of(questionnaire: &'q Questionnaire) -> Self {
        let mut rows = Vec::new();
        walk(&questionnaire.items, None, None, &mut rows);
        let mut index = HashMap::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            index.entry(row.name().as_str().to_owned()).or_insert(at);
        }
        let waits: Vec<Vec<usize>> = rows.iter().map(|row| waits_for(row, &index)).collect();
        let (order, circular) = sort(&waits);
        let named = rows.iter().enumerate().map(|(at, row)| index.get(row.name().as_str()) == Some(&at)).collect();
        Self { questionnaire, rows, laid: Arc::new(Laid { index, named, order, circular }) }
    }

    /// The same questionnaire laid out once more, by what was kept of the first time.
    #[must_use]
    pub fn again(questionnaire: &'q Questionnaire, laid: &Arc<Laid>) -> Self {
        let mut rows = Vec::with_capacity(laid.order.len());
        walk(&questionnaire.items, None, None, &mut rows);
        Self { questionnaire, rows, laid: Arc::clone(laid) }
    }

    /// What can be kept of it, for [`Self::again`].
    #[must_use]
    pub fn laid(&self) -> Arc<Laid> {
        Arc::clone(&self.laid)
    }

    /// The questionnaire.
    #[must_use]
    pub fn questionnaire(&self) -> &'q Questionnaire {
        self.questionnaire
    }

    /// Its rows, depth first, in order.
    #[must_use]
    pub fn rows(&self) -> &[Row<'q>] {
        &self.rows
    }

    /// Where a name stands.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        self.laid.index.get(name).copied()
    }

    /// Whether a row has its name, or one before it does.
    #[must_use]
    pub fn has_name(&self, row: usize) -> bool {
        self.laid.named.get(row).is_some_and(|named| *named)
    }

    /// The rows in an order in which each comes after what it waits for; circular ones, and those behind them, come last.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.laid.order
    }

    /// Rows that wait for each other in a circle: nothing could be asked or computed first.
    #[must_use]
    pub fn circular(&self) -> &[usize] {
        &self.laid.circular
    }
}

fn walk<'q>(items: &'q [Item], parent: Option<usize>, repeat: Option<usize>, rows: &mut Vec<Row<'q>>) {
    for item in items {
        match item {
            Item::Question(question) => rows.push(Row { what: What::Question(question), parent, repeat }),
            Item::Group(group) => {
                let here = rows.len();
                rows.push(Row { what: What::Group(group), parent, repeat });
                let inner = if group.repeat.is_some() { repeat.or(Some(here)) } else { repeat };
                walk(&group.items, Some(here), inner, rows);
            }
        }
    }
}

fn waits_for(row: &Row, index: &HashMap<String, usize>) -> Vec<usize> {
    let mut found: Vec<usize> = row.parent.into_iter().collect();
    for source in row.sources() {
        // They are few, and what sorts is long on its way to a phone.
        source.each_answer(&mut |name| {
            found.extend(index.get(name.as_str()).filter(|at| !found.contains(at)).copied());
        });
    }
    found
}

/// Rows in an order in which each comes after what it waits for, and those that stand in a circle.
fn sort(waits: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waited: Vec<Vec<usize>> = vec![Vec::new(); waits.len()];
    for (row, list) in waits.iter().enumerate() {
        for other in list {
            waited[*other].push(row);
        }
    }
    let mut order = free(waits, &waited, &vec![true; waits.len()]);
    let mut left = vec![true; waits.len()];
    for row in &order {
        left[*row] = false;
    }
    // What nobody in the rest waits for stands behind a circle, not in it.
    let mut circle = left.clone();
    for row in free(&waited, waits, &left) {
        circle[row] = false;
    }
    order.extend((0..waits.len()).filter(|row| left[*row]));
    (order, (0..waits.len()).filter(|row| circle[*row]).collect())
}

/// The rows among these that can be taken one after the other, each when all it waits for among these is taken.
fn free(waits: &[Vec<usize>], waited: &[Vec<usize>], among: &[bool]) -> Vec<usize> {
    let mut open: Vec<usize> = waits.iter().map(|list| list.iter().filter(|row| among[**row]).count()).collect();
    let mut taken: Vec<usize> = (0..waits.len()).filter(|row| among[*row] && open[*row] == 0).collect();
    let mut next = 0;
    while let Some(row) = taken.get(next).copied() {
        next += 1;
        for other in waited[row].iter().filter(|row| among[**row]) {
            open[*other] -= 1;
            if open[*other] == 0 {
                taken.push(*other);
            }
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::{Outline, What};
    use crate::survey::questionnaire::Questionnaire;

    #[test]
    fn a_questionnaire_laid_out_once_more_is_the_same() {
        let asked = r#"{"id": "q", "title": {"sv": "Q"}, "languages": ["sv"], "audience": "child", "lists": {}, "items": [
            {"question": {"name": "sist", "kind": "text", "label": {"sv": "Sist?"}, "relevant": "${djur} = 'ja'"}},
            {"group": {"name": "del", "label": {"sv": "Del"}, "items": [
                {"question": {"name": "djur", "kind": "text", "label": {"sv": "Djur?"}}},
                {"question": {"name": "sist", "kind": "text", "label": {"sv": "En till?"}}}
            ]}}
        ]}"#;
        let asked: Questionnaire = serde_json::from_str(asked).unwrap();
        let once = Outline::of(&asked);
        let again = Outline::again(&asked, &once.laid());
        let all = |one: &Outline| {
            let rows = one.rows().iter().map(|row| {
                let group = matches!(row.what, What::Group(_));
                (row.name().as_str().to_owned(), group, row.parent, row.repeat, one.find(row.name().as_str()))
            });
            (rows.collect::<Vec<_>>(), one.order().to_vec(), one.circular().to_vec())
        };
        assert_eq!(all(&again), all(&once));
        assert_eq!((again.find("sist"), again.find("djur"), again.find("annat")), (Some(0), Some(2), None));
        assert_eq!([0, 1, 2, 3, 4].map(|row| again.has_name(row)), [true, true, true, false, false]);
        let before = |one: usize, other: usize| {
            let place = |row| again.order().iter().position(|at| *at == row);
            place(one) < place(other)
        };
        assert!(before(2, 0), "what it waits for comes first: {:?}", again.order());
    }
}
