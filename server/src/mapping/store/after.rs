//! What is said once a release is out: written by some, approved by another, and then there for good.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::mapping::release::{Afterword, Said, Why};
use jiff::civil::Date;
use sqlx::FromRow;

use super::{StoreError, after_sql as sql};
use crate::desk::store::{changed, write_line};
use crate::store::{Cell, Engine, Store, cells};

/// Something said afterwards, or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AfterRow {
    /// The release.
    pub release: String,
    /// What is said; its day is that on which it came out or was taken away, else the one on which it was written.
    pub word: Afterword,
    /// Grows with every change.
    pub version: i64,
    /// Who wrote it as it stands.
    pub written_by: String,
    /// Everybody who ever wrote at it.
    pub hands: Vec<String>,
    /// Who said yes; none while it waits.
    pub approved_by: Option<String>,
}

/// Keeps what is said once a release is out. Every method is one transaction; each change comes with its line of the audit log.
#[async_trait]
pub trait AfterStore: Send + Sync {
    /// What was said of a release in the order it came out, then what waits.
    async fn afterwords(&self, release: &str) -> Result<Vec<AfterRow>, StoreError>;

    /// New words under a name that was never given; `false` for a release that is not out.
    async fn add_afterword(&self, release: &str, word: &Afterword, by: &str, line: &Entry) -> Result<bool, StoreError>;

    /// Other words in place of those of this version; `false` when they are others by now, or out.
    async fn change_afterword(
        &self,
        word: &Afterword,
        version: i64,
        by: &str,
        line: &Entry,
    ) -> Result<bool, StoreError>;

    /// Somebody who never wrote at them says yes to this version, and it is out; `false` when it is another by now, or theirs.
    async fn approve_afterword(
        &self,
        id: &str,
        version: i64,
        by: (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError>;

    /// Takes away the words of this version that are out; `false` when they are not, or are gone.
    async fn take_afterword_away(
        &self,
        id: &str,
        version: i64,
        by: (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError>;

    /// Drops words of this version that are not out; `false` when they are others by now, or out.
    async fn drop_afterword(&self, id: &str, version: i64, line: &Entry) -> Result<bool, StoreError>;
}

#[derive(FromRow)]
struct Row {
    id: String,
    release_id: String,
    why: String,
    finding: Option<String>,
    content: String,
    version: i64,
    written_by: String,
    written_on: String,
    approved_by: Option<String>,
    approved_on: Option<String>,
    gone_on: Option<String>,
}

#[derive(FromRow)]
struct Hand {
    afterword_id: String,
    staff_id: String,
}

/// A row as everybody may read it, and as it is copied to where they do.
#[derive(FromRow, PartialEq)]
pub(super) struct OutAfter {
    id: String,
    release_id: String,
    why: String,
    finding: Option<String>,
    content: String,
    day: String,
    place: i64,
}

fn word(
    (id, why, finding): (String, &str, Option<String>),
    content: &str,
    day: &str,
    table: &'static str,
) -> Result<Afterword, StoreError> {
    let odd = |column| StoreError::Inconsistent { table, column, row: id.clone() };
    Ok(Afterword {
        why: Why::parse(why).ok_or_else(|| odd("why"))?,
        said: serde_json::from_str(content).map_err(|_| odd("content"))?,
        day: day.parse().map_err(|_| odd("day"))?,
        finding,
        id,
    })
}

impl Row {
    fn row(self, hands: &mut BTreeMap<String, Vec<String>>) -> Result<AfterRow, StoreError> {
        let day = self.gone_on.as_ref().or(self.approved_on.as_ref()).unwrap_or(&self.written_on);
        let hands = hands.remove(&self.id).unwrap_or_default();
        Ok(AfterRow {
            word: word((self.id, &self.why, self.finding), &self.content, day, "release_afterword")?,
            release: self.release_id,
            version: self.version,
            written_by: self.written_by,
            hands,
            approved_by: self.approved_by,
        })
    }
}

impl OutAfter {
    pub(super) fn row(self) -> Result<(String, Afterword), StoreError> {
        let word = word((self.id, &self.why, self.finding), &self.content, &self.day, "published_afterword")?;
        Ok((self.release_id, word))
    }

    /// As it is copied: unread, so that an odd row keeps nothing else from being shown.
    pub(super) fn cells(self) -> Vec<Cell> {
        cells![self.id, self.release_id, self.why, self.finding, self.content, self.day, self.place]
    }
}

/// Words as they are kept.
fn content(said: &Said) -> Result<String, StoreError> {
    let odd = |_| StoreError::Inconsistent { table: "release_afterword", column: "content", row: String::new() };
    serde_json::to_string(said).map_err(odd)
}

impl<DB: Engine> Store<DB> {
    /// Writes words with who wrote them and the line of the audit log; `false` when nothing was changed.
    async fn written(
        &self,
        statement: &'static str,
        cells: Vec<Cell>,
        (id, by): (&str, &str),
        line: &Entry,
    ) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, statement, cells).await? == 0 {
            return Ok(false);
        }
        DB::write(&mut work, sql::INSERT_HAND, cells![id, by]).await?;
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }
}

#[async_trait]
impl<DB: Engine> AfterStore for Store<DB> {
    async fn afterwords(&self, release: &str) -> Result<Vec<AfterRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::find(&mut work, sql::SELECT_AFTERWORDS, cells![release]).await?;
        let all: Vec<Hand> = DB::find(&mut work, sql::SELECT_HANDS, cells![release]).await?;
        work.commit().await?;
        let mut hands: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for hand in all {
            hands.entry(hand.afterword_id).or_default().push(hand.staff_id);
        }
        rows.into_iter().map(|row| row.row(&mut hands)).collect()
    }

    async fn add_afterword(&self, release: &str, word: &Afterword, by: &str, line: &Entry) -> Result<bool, StoreError> {
        let (why, said, day) = (word.why.as_str(), content(&word.said)?, word.day.to_string());
        let cells = cells![&word.id, release, why, word.finding.as_deref(), said, by, day];
        self.written(sql::INSERT_AFTERWORD, cells, (&word.id, by), line).await
    }

    async fn change_afterword(
        &self,
        word: &Afterword,
        version: i64,
        by: &str,
        line: &Entry,
    ) -> Result<bool, StoreError> {
        let (why, said, day) = (word.why.as_str(), content(&word.said)?, word.day.to_string());
        let cells = cells![&word.id, version, why, word.finding.as_deref(), said, by, day];
        self.written(sql::UPDATE_AFTERWORD, cells, (&word.id, by), line).await
    }

    async fn approve_afterword(
        &self,
        id: &str,
        version: i64,
        (by, on): (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError> {
        changed(self, sql::APPROVE_AFTERWORD, cells![id, version, by, on.to_string()], line).await
    }

    async fn take_afterword_away(
        &self,
        id: &str,
        version: i64,
        (by, on): (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError> {
        changed(self, sql::TAKE_AFTERWORD_AWAY, cells![id, version, by, on.to_string()], line).await
    }

    async fn drop_afterword(&self, id: &str, version: i64, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::DELETE_AFTERWORD, cells![id, version], line).await
    }
}
