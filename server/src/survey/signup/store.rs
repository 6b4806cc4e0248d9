//! Where those are kept who want to talk: sealed, apart from every answer.

pub mod sql;

use async_trait::async_trait;
use domain::desk::Entry;
use jiff::civil::Date;
use sqlx::FromRow;

use crate::desk::store::changed;
use crate::store::{Engine, Store, StoreError, cells, refused};

/// A sign-up on its way in.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSignUp {
    /// A random id.
    pub id: String,
    /// Its own keys.
    pub public_key: Vec<u8>,
    /// As a thread's, the second of the two; nothing is sealed to it.
    pub note_key: Vec<u8>,
    /// Who, and how they are reached, sealed at its fixed size.
    pub sealed: Vec<u8>,
    /// Keyed hash of the form's number.
    pub form: Vec<u8>,
    /// The day.
    pub came_on: Date,
    /// Its keys for each process leader: their id, and the keys sealed to theirs.
    pub keys: Vec<(String, Vec<u8>)>,
}

/// A sign-up as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignUpHead {
    /// Its id.
    pub id: String,
    /// The day it came.
    pub came_on: Date,
    /// The day somebody got in touch.
    pub contacted_on: Option<Date>,
    /// Whether whoever asks has a key to it.
    pub own: bool,
}

/// A sign-up with the keys of whoever reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct SignUpRow {
    /// What the list shows.
    pub head: SignUpHead,
    /// Its own keys.
    pub public_key: Vec<u8>,
    /// The second of the two.
    pub note_key: Vec<u8>,
    /// What is sealed.
    pub sealed: Vec<u8>,
    /// The reader's keys to it.
    pub wrap: Vec<u8>,
}

/// Keeps sign-ups. Every method is one transaction; what the desk does comes with its line of the audit log.
#[async_trait]
pub trait SignUpStore: Send + Sync {
    /// Keeps a sign-up; `false` when its form was stored before, and nothing is kept again.
    async fn sign_up(&self, new: &NewSignUp) -> Result<bool, StoreError>;

    /// All of them, the oldest first, as a member of staff sees them.
    async fn sign_ups(&self, staff: &str) -> Result<Vec<SignUpHead>, StoreError>;

    /// One, for whoever has a key to it.
    async fn signed_up(&self, id: &str, staff: &str) -> Result<Option<SignUpRow>, StoreError>;

    /// Marks the day on which somebody got in touch, or takes the mark away; `false` when it is not there.
    async fn contacted(&self, id: &str, on: Option<Date>, line: &Entry) -> Result<bool, StoreError>;

    /// Takes a sign-up away; `false` when it is not there.
    async fn drop_sign_up(&self, id: &str, line: &Entry) -> Result<bool, StoreError>;
}

#[derive(FromRow)]
struct Head {
    id: String,
    came_on: String,
    contacted_on: Option<String>,
    own: i64,
}

#[derive(FromRow)]
struct Whole {
    id: String,
    came_on: String,
    contacted_on: Option<String>,
    public_key: Vec<u8>,
    note_key: Vec<u8>,
    sealed: Vec<u8>,
    wrap: Vec<u8>,
}

impl Head {
    fn head(self) -> Result<SignUpHead, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "signup", column, row: self.id.clone() };
        let contacted = self.contacted_on.as_deref().map(|day| day.parse().map_err(|_| odd("contacted_on")));
        Ok(SignUpHead {
            came_on: self.came_on.parse().map_err(|_| odd("came_on"))?,
            contacted_on: contacted.transpose()?,
            own: self.own > 0,
            id: self.id,
        })
    }
}

impl Whole {
    fn row(self) -> Result<SignUpRow, StoreError> {
        let head = Head { id: self.id, came_on: self.came_on, contacted_on: self.contacted_on, own: 1 };
        Ok(SignUpRow {
            head: head.head()?,
            public_key: self.public_key,
            note_key: self.note_key,
            sealed: self.sealed,
            wrap: self.wrap,
        })
    }
}

#[async_trait]
impl<DB: Engine> SignUpStore for Store<DB> {
    async fn sign_up(&self, new: &NewSignUp) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![&new.id, &new.public_key, &new.note_key, &new.sealed, &new.form, new.came_on.to_string()];
        if DB::write(&mut work, sql::INSERT_SIGNUP, cells).await? == 0 {
            return Ok(false);
        }
        for (staff, sealed) in &new.keys {
            let known = |error| refused(error, "signup_key", new.id.clone());
            DB::write(&mut work, sql::INSERT_KEY, cells![&new.id, staff, sealed]).await.map_err(known)?;
        }
        work.commit().await?;
        Ok(true)
    }

    async fn sign_ups(&self, staff: &str) -> Result<Vec<SignUpHead>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Head> = DB::find(&mut work, sql::SELECT_SIGNUPS, cells![staff]).await?;
        work.commit().await?;
        rows.into_iter().map(Head::head).collect()
    }

    async fn signed_up(&self, id: &str, staff: &str) -> Result<Option<SignUpRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Whole> = DB::find(&mut work, sql::SELECT_SIGNUP, cells![id, staff]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Whole::row).transpose()
    }

    async fn contacted(&self, id: &str, on: Option<Date>, line: &Entry) -> Result<bool, StoreError> {
        let day = on.map(|day| day.to_string());
        changed(self, sql::UPDATE_CONTACTED, cells![id, day], line).await
    }

    async fn drop_sign_up(&self, id: &str, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::DELETE_SIGNUP, cells![id], line).await
    }
}
