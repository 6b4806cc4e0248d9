//! The database under every room's store: two engines, one way to write a statement, one kind of fault.

mod cell;
mod engine;
mod error;
mod postgres;
pub mod sql;
mod sqlite;

use std::sync::Arc;

use crate::contact::store::ContactStore;
use crate::contact::store::course::CourseStore;
use crate::contact::store::register::RegisterStore;
use crate::desk::store::DeskStore;
use crate::guide::store::GuideStore;

pub(crate) use cell::{Cell, cells};
pub(crate) use engine::{Engine, Store};
pub(crate) use error::refused;
pub use error::{Driver, StoreError};

/// Every room's store, all in one database.
#[derive(Clone)]
pub struct Stores {
    /// The directory.
    pub guide: Arc<dyn GuideStore>,
    /// Staff, sessions, the audit log.
    pub desk: Arc<dyn DeskStore>,
    /// Branches, threads, sealed messages.
    pub contact: Arc<dyn ContactStore>,
    /// The course of threads.
    pub course: Arc<dyn CourseStore>,
    /// The register of what has come in.
    pub register: Arc<dyn RegisterStore>,
}

impl Stores {
    fn of<DB: Engine>(store: Store<DB>) -> Self
    where
        Store<DB>: GuideStore + DeskStore + ContactStore + CourseStore + RegisterStore + 'static,
    {
        let store = Arc::new(store);
        Self {
            guide: Arc::clone(&store) as Arc<dyn GuideStore>,
            desk: Arc::clone(&store) as Arc<dyn DeskStore>,
            course: Arc::clone(&store) as Arc<dyn CourseStore>,
            register: Arc::clone(&store) as Arc<dyn RegisterStore>,
            contact: store,
        }
    }
}

/// Opens the stores at an address, `sqlite:path` or `postgres://…`, and brings its tables up to date.
///
/// A SQLite file is made when it is missing; a PostgreSQL database has to be there.
///
/// # Errors
/// [`StoreError::Unavailable`] for any other address, or when the database cannot be opened.
pub async fn open(url: &str) -> Result<Stores, StoreError> {
    match url.split_once(':') {
        Some(("sqlite", _)) => Ok(Stores::of(sqlite::open(url).await?)),
        Some(("postgres" | "postgresql", _)) => Ok(Stores::of(postgres::open(url).await?)),
        _ => Err(StoreError::Unavailable(Driver::opening("its address must begin with sqlite: or postgres://"))),
    }
}
