//! Where the youth space is kept: proposals, how many support them, and where they are asked.

pub mod sql;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::survey::wave::SurveyState;
use domain::survey::youth::{Kind, Reason, State};
use jiff::civil::Date;
use sqlx::FromRow;

use crate::desk::store::write_line;
use crate::store::{Cell, Engine, Store, StoreError, cells, refused};

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// A random id.
    pub id: String,
    /// The mark that the person was given.
    pub mark: String,
    /// What is proposed.
    pub kind: Kind,
    /// Its words; empty once they were erased.
    pub words: String,
    /// Where it stands.
    pub state: State,
    /// Why it is not shown.
    pub reason: Option<Reason>,
    /// Own words beside the reason.
    pub told: String,
    /// Whether spelling was mended.
    pub edited: bool,
    /// The day it came.
    pub came_on: Date,
    /// The day it was judged.
    pub decided_on: Option<Date>,
    /// Grows with every decision.
    pub version: i64,
    /// How many supports, exactly. Nobody is told but as `domain::survey::youth::Support`.
    pub support: u64,
}

/// A proposal on its way in.
#[derive(Clone, Copy)]
pub struct NewProposal<'a> {
    /// A random id.
    pub id: &'a str,
    /// A random mark.
    pub mark: &'a str,
    /// What is proposed.
    pub kind: Kind,
    /// Its words.
    pub words: &'a str,
    /// The day.
    pub came_on: Date,
    /// Keyed hash of the form's number.
    pub form: &'a [u8],
    /// Keyed hash of what the form said.
    pub fingerprint: &'a [u8],
    /// How many may wait before no more are taken.
    pub most: i64,
}

/// How proposing ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposed {
    /// It is kept, under this mark: now, or when the same form came before.
    Kept(String),
    /// This form was stored before with other words; those stand.
    Changed,
    /// Another proposal has this mark.
    MarkTaken,
    /// Too many wait already.
    Full,
}

/// A decision on a proposal.
#[derive(Debug, Clone, Copy)]
pub enum Decision<'a> {
    /// It is shown, in these words; whether they were mended.
    Show(&'a str, bool),
    /// It is not shown: why, and own words.
    Decline(Reason, &'a str),
    /// The words of a declined one go.
    Erase,
}

/// Where a proposal is asked.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct SectionRow {
    /// The proposal.
    pub proposal_id: String,
    /// The survey.
    pub survey_id: String,
    /// The section's name in it.
    pub section: String,
}

/// The same, and whether the survey has been asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Where.
    pub at: SectionRow,
    /// Whether the survey is being made still.
    pub draft: bool,
}

/// Keeps the youth space. Every method is one transaction; what the desk does comes with its line of the audit log.
#[async_trait]
pub trait YouthStore: Send + Sync {
    /// Keeps a proposal.
    async fn propose(&self, new: NewProposal<'_>) -> Result<Proposed, StoreError>;

    /// Those that are shown, and those that were declined since a day.
    async fn public(&self, since: Date) -> Result<Vec<ProposalRow>, StoreError>;

    /// All of them, the oldest first.
    async fn all(&self) -> Result<Vec<ProposalRow>, StoreError>;

    /// One.
    async fn proposal(&self, id: &str) -> Result<Option<ProposalRow>, StoreError>;

    /// Supports a proposal that is shown; `false` when it was supported in this form before, or is not shown.
    async fn support(&self, id: &str, form: &[u8]) -> Result<bool, StoreError>;

    /// Decides on a proposal of this version; `false` when somebody did since, or it cannot be done to it.
    async fn decide(
        &self,
        id: &str,
        version: i64,
        decision: Decision<'_>,
        (by, on): (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError>;

    /// Says in which section of which survey a proposal is asked.
    async fn ask_in(&self, section: &SectionRow, line: &Entry) -> Result<(), StoreError>;

    /// Where proposals are asked.
    async fn sections(&self) -> Result<Vec<Asked>, StoreError>;
}

#[derive(FromRow)]
struct Count {
    number: i64,
}

#[derive(FromRow)]
struct Sent {
    mark: String,
    fingerprint: Vec<u8>,
}

#[derive(FromRow)]
struct Section {
    #[sqlx(flatten)]
    at: SectionRow,
    state: String,
}

#[derive(FromRow)]
struct Proposal {
    id: String,
    mark: String,
    kind: String,
    words: String,
    state: String,
    reason: Option<String>,
    told: String,
    edited: i64,
    came_on: String,
    decided_on: Option<String>,
    version: i64,
    support: i64,
}

impl Proposal {
    fn row(self) -> Result<ProposalRow, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "youth_proposal", column, row: self.id.clone() };
        let reason = self.reason.as_deref().map(|reason| Reason::parse(reason).ok_or_else(|| odd("reason")));
        let decided_on = self.decided_on.as_deref().map(|day| day.parse().map_err(|_| odd("decided_on")));
        Ok(ProposalRow {
            kind: Kind::parse(&self.kind).ok_or_else(|| odd("kind"))?,
            state: State::parse(&self.state).ok_or_else(|| odd("state"))?,
            reason: reason.transpose()?,
            came_on: self.came_on.parse().map_err(|_| odd("came_on"))?,
            decided_on: decided_on.transpose()?,
            support: u64::try_from(self.support).map_err(|_| odd("support"))?,
            edited: self.edited != 0,
            id: self.id,
            mark: self.mark,
            words: self.words,
            told: self.told,
            version: self.version,
        })
    }
}

/// The proposals that a statement finds.
async fn found<DB: Engine>(
    store: &Store<DB>,
    statement: &'static str,
    cells: Vec<Cell>,
) -> Result<Vec<ProposalRow>, StoreError> {
    let mut work = store.0.begin_with(DB::BEGIN_READ).await?;
    let rows: Vec<Proposal> = DB::find(&mut work, statement, cells).await?;
    work.commit().await?;
    rows.into_iter().map(Proposal::row).collect()
}

#[async_trait]
impl<DB: Engine> YouthStore for Store<DB> {
    async fn propose(&self, new: NewProposal<'_>) -> Result<Proposed, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let waiting: Vec<Count> = DB::read(&mut work, sql::SELECT_WAITING).await?;
        let full = waiting.first().is_some_and(|waiting| waiting.number >= new.most);
        let cells =
            cells![new.id, new.mark, new.kind.as_str(), new.words, new.came_on.to_string(), new.form, new.fingerprint,];
        let kept = !full && DB::write(&mut work, sql::INSERT_PROPOSAL, cells).await? > 0;
        let sent: Vec<Sent> = DB::find(&mut work, sql::SELECT_FORM, cells![new.form]).await?;
        let proposed = match sent.into_iter().next() {
            Some(sent) if kept || sent.fingerprint == new.fingerprint => Proposed::Kept(sent.mark),
            Some(_) => Proposed::Changed,
            None if full => Proposed::Full,
            None => Proposed::MarkTaken,
        };
        work.commit().await?;
        Ok(proposed)
    }

    async fn public(&self, since: Date) -> Result<Vec<ProposalRow>, StoreError> {
        found(self, sql::SELECT_PUBLIC, cells![since.to_string()]).await
    }

    async fn all(&self) -> Result<Vec<ProposalRow>, StoreError> {
        found(self, sql::SELECT_ALL, Vec::new()).await
    }

    async fn proposal(&self, id: &str) -> Result<Option<ProposalRow>, StoreError> {
        Ok(found(self, sql::SELECT_PROPOSAL, cells![id]).await?.into_iter().next())
    }

    async fn support(&self, id: &str, form: &[u8]) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let counted = DB::write(&mut work, sql::INSERT_SUPPORT, cells![id, form]).await? > 0;
        work.commit().await?;
        Ok(counted)
    }

    async fn decide(
        &self,
        id: &str,
        version: i64,
        decision: Decision<'_>,
        (by, on): (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError> {
        let (statement, cells) = match decision {
            Decision::Show(words, edited) => {
                (sql::UPDATE_SHOWN, cells![id, version, words, edited, by, on.to_string()])
            }
            Decision::Decline(reason, told) => {
                (sql::UPDATE_DECLINED, cells![id, version, reason.as_str(), told, by, on.to_string()])
            }
            Decision::Erase => (sql::UPDATE_ERASED, cells![id, version]),
        };
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, statement, cells).await? == 0 {
            return Ok(false);
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn ask_in(&self, section: &SectionRow, line: &Entry) -> Result<(), StoreError> {
        let cells = cells![&section.proposal_id, &section.survey_id, &section.section];
        let known = |error| refused(error, "youth_section", section.proposal_id.clone());
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::INSERT_SECTION, cells).await.map_err(known)?;
        write_line::<DB>(&mut work, line).await?;
        Ok(work.commit().await?)
    }

    async fn sections(&self) -> Result<Vec<Asked>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Section> = DB::read(&mut work, sql::SELECT_SECTIONS).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| Asked { draft: row.state == SurveyState::Draft.as_str(), at: row.at }).collect())
    }
}
