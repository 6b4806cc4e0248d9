//! What the attacker found, and the report of it.

use serde::{Deserialize, Serialize};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A file is not the one that the manifest names by its hash.
    Tampered,
    /// A file that the manifest does not name: nobody has checked what it says.
    Unlisted,
    /// A release that was published before is not among the folders: nothing is proved without it.
    EarlierMissing,
    /// A release that a chart draws cells from is not among the folders: that they are its cells is not proved.
    OtherMissing,
    /// Cells are missing, stand twice or are about something else.
    Shape,
    /// Rows do not stand in the order of the code book: an order of its own can tell.
    Order,
    /// More than one way of hiding a number: the difference tells which are small.
    Symbol,
    /// The same cell says different things in two files of a release.
    Differs,
    /// The same code has other words in another file, or in an earlier release: numbers would be read as those of something else.
    Label,
    /// A percentage that is not the one of count and group.
    Percent,
    /// A number in a text that comes from no cell, or from a hidden one.
    Untraced,
    /// A count under the limit is shown.
    Small,
    /// A group under the limit is shown.
    SmallGroup,
    /// Nobody, or nearly everybody, of a group gave an answer that must not be told of each of them.
    Attribute,
    /// The same cell was published with another number: the difference is those who came or went.
    Changed,
    /// Published numbers that cannot all be true.
    Contradiction,
    /// A hidden number can be worked out.
    Exact,
    /// A hidden number is known to be small, within fewer values than the rule asks for.
    Narrow,
    /// Two published numbers differ by a few children.
    Difference,
    /// A number that stands in no table can be worked out, and is small.
    Derived,
    /// A protected number that does not have every value that must stay possible.
    Unprotected,
    /// Somebody who is alone in their cell can work out another one.
    Insider,
    /// The search ended at its budget: what is not proved has not passed.
    NotProved,
}

impl Kind {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Tampered => "is not the file that the manifest names",
            Self::Unlisted => "is not named in the manifest, so nobody has checked it",
            Self::EarlierMissing => "was published before and is not here: nothing is proved without it",
            Self::OtherMissing => "is drawn from in a chart and is not here: that these are its numbers is not proved",
            Self::Shape => "has cells that are missing, stand twice or do not belong there",
            Self::Order => "has rows in an order of their own",
            Self::Symbol => "hides numbers in more than one way",
            Self::Differs => "says something else in another file",
            Self::Label => "is called something else elsewhere",
            Self::Percent => "has a percentage that its count does not give",
            Self::Untraced => "has a number that comes from no published cell",
            Self::Small => "shows a count under the limit",
            Self::SmallGroup => "shows a group under the limit",
            Self::Attribute => "tells the same of everybody in a group",
            Self::Changed => "was published with another number before",
            Self::Contradiction => "cannot be true together with the rest",
            Self::Exact => "is hidden and can be worked out",
            Self::Narrow => "is hidden and known to be small",
            Self::Difference => "differs from another published number by a few",
            Self::Derived => "stands in no table, can be worked out and is small",
            Self::Unprotected => "does not have every value that must stay possible",
            Self::Insider => "can be worked out by somebody who is alone in another cell",
            Self::NotProved => "could not be proved safe within the budget",
        }
    }
}

/// A cell, by the codes of the code book; sums that stand in no table are named by what they are made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub struct Row {
    /// The question.
    pub question: String,
    /// Wave.
    pub wave: String,
    /// Municipality.
    pub municipality: String,
    /// Age.
    pub age: String,
    /// Gender.
    pub gender: String,
    /// Answer.
    pub answer: String,
}

impl std::fmt::Display for Row {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { question, wave, municipality, age, gender, answer } = self;
        write!(out, "{question}: wave {wave}, municipality {municipality}, age {age}, gender {gender}, answer {answer}")
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub struct Found {
    /// What.
    pub kind: Kind,
    /// The release and table, or file.
    pub at: String,
    /// The cell.
    pub row: Option<Box<Row>>,
    /// The least and the most that the cell can be, given everything published; the most is none where no end was met.
    pub interval: Option<(i64, Option<i64>)>,
    /// How it was found.
    pub how: String,
}

impl std::fmt::Display for Found {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.at, self.kind.words())?;
        if let Some(row) = &self.row {
            write!(out, ": {row}")?;
        }
        match self.interval {
            Some((low, Some(high))) if low == high => write!(out, " = {low}")?,
            Some((low, Some(high))) => write!(out, " is {low} to {high}")?,
            Some((low, None)) => write!(out, " is {low} or more")?,
            None => {}
        }
        if self.how.is_empty() { Ok(()) } else { write!(out, " ({})", self.how) }
    }
}

/// What the attack came to. Nothing was recovered if `found` is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Report {
    /// The releases that were read together.
    pub releases: Vec<String>,
    /// Releases of other people, read to hold against them what charts draw from them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<String>,
    /// Published cells, hidden ones among them.
    pub cells: usize,
    /// Hidden cells; the same cell in two tables counts once.
    pub hidden: usize,
    /// Sums that stand in no table and were tried too.
    pub derived: usize,
    /// Hidden cells of which no table that was made shows that they can be nought, though they may be large: ordinary for
    /// cells that are hidden for another's sake. The files alone cannot tell whether one of them is small.
    pub narrowed: usize,
    /// Pairs of hidden cells where somebody alone in the one could work out that the other is small, if they were alone. The
    /// files alone cannot tell whether anybody is.
    pub if_alone: usize,
    /// Tables in whole numbers that agree with everything published, as many as were made to show what stays possible.
    pub witnesses: usize,
    /// Whether the protected cells and those who are alone were known, and so rules R5 and R8 tried to the letter.
    pub inside: bool,
    /// What was found.
    pub found: Vec<Found>,
}

impl Report {
    /// Whether nothing was recovered, and everything proved.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.found.is_empty()
    }
}
