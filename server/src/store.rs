//! The database under every room's store: two engines, one way to write a statement, one kind of fault.

mod cell;
pub mod copy;
pub mod durable;
mod engine;
mod error;
mod postgres;
pub mod sql;
mod sqlite;

use std::sync::Arc;
use std::time::Duration;

use crate::contact::escrow::store::EscrowStore;
use crate::contact::store::ContactStore;
use crate::contact::store::course::CourseStore;
use crate::contact::store::hidden::HiddenStore;
use crate::contact::store::reception::ReceptionStore;
use crate::contact::store::register::RegisterStore;
use crate::contact::store::units::UnitStore;
use crate::desk::store::DeskStore;
use crate::desk::store::accounts::AccountStore;
use crate::desk::store::measure::MeasureStore;
use crate::guide::store::GuideStore;
use crate::guide::store::edit::EditStore;
use crate::guide::store::sought::SoughtStore;
use crate::jobs::retention::RetentionStore;
use crate::jobs::store::JobStore;
use crate::mapping::store::out::{Apart, Same, postgres_reader, sqlite_reader};
use crate::mapping::store::together::TogetherStore;
use crate::mapping::store::{AfterStore, OutStore, PulseStore, ReleaseStore, SpreadStore};
use crate::mapping::words::store::WordsStore;
use crate::survey::signup::store::SignUpStore;
use crate::survey::store::{AnswerStore, ClosedStore, PastStore, SurveyStore};
use crate::survey::youth::store::YouthStore;
use sqlx::migrate::{Migrate, Migrator};
use sqlx::{Postgres, Sqlite};

use copy::{Copied, CopyFault, CopyStore, Head, In};

pub(crate) use cell::{Cell, cells};
pub(crate) use engine::{Engine, Record, Store};
pub(crate) use error::refused;
pub use error::{Driver, StoreError};
pub(crate) use sqlite::pool as sqlite_pool;

/// How long anybody waits for a connection. A page needs some in a row, one of them to learn whether what was sent is kept; after
/// twenty seconds it is cut off, and with it every word that was typed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(4);

/// Every room's store, all in one database.
#[derive(Clone)]
pub struct Stores {
    /// The directory.
    pub guide: Arc<dyn GuideStore>,
    /// What the desk changes in contacts and texts, with its history.
    pub edit: Arc<dyn EditStore>,
    /// Staff, sessions, the audit log.
    pub desk: Arc<dyn DeskStore>,
    /// How staff sign in, and who may do what.
    pub accounts: Arc<dyn AccountStore>,
    /// Branches, threads, sealed messages.
    pub contact: Arc<dyn ContactStore>,
    /// What the process measures are made of.
    pub measure: Arc<dyn MeasureStore>,
    /// Jobs, mails on their way, reminders.
    pub jobs: Arc<dyn JobStore>,
    /// How long things are kept.
    pub retention: Arc<dyn RetentionStore>,
    /// What the holders of the escrow did.
    pub escrow: Arc<dyn EscrowStore>,
    /// Releases as they are made.
    pub releases: Arc<dyn ReleaseStore>,
    /// Counts of the two questions after an answer.
    pub pulse: Arc<dyn PulseStore>,
    /// What is said once a release is out.
    pub afterwords: Arc<dyn AfterStore>,
    /// What is out, through a connection that cannot read answers.
    pub out: Arc<dyn OutStore>,
    /// The page about the county's own work.
    pub together: Arc<dyn TogetherStore>,
    /// How often the guide was asked about each need.
    pub sought: Arc<dyn SoughtStore>,
    /// Own words that are coded.
    pub words: Arc<dyn WordsStore>,
    /// Brings what lies apart up to date with what was published.
    pub spread: Arc<dyn SpreadStore>,
    /// Everything, to be copied.
    pub copy: Arc<dyn CopyStore>,
    /// What is hidden from who has a code.
    pub hidden: Arc<dyn HiddenStore>,
    /// The list of units.
    pub units: Arc<dyn UnitStore>,
    /// Hours, plans and cards as the desk changes them.
    pub reception: Arc<dyn ReceptionStore>,
    /// The course of threads.
    pub course: Arc<dyn CourseStore>,
    /// The register of what has come in.
    pub register: Arc<dyn RegisterStore>,
    /// Surveys and their waves.
    pub survey: Arc<dyn SurveyStore>,
    /// What surveys said before.
    pub past: Arc<dyn PastStore>,
    /// Answers on their way in.
    pub answers: Arc<dyn AnswerStore>,
    /// Answers of closed waves, for the mapping room alone.
    pub closed: Arc<dyn ClosedStore>,
    /// What young people propose to ask about.
    pub youth: Arc<dyn YouthStore>,
    /// Who wants to be interviewed or to talk in a group.
    pub sign_ups: Arc<dyn SignUpStore>,
}

impl Stores {
    fn of<DB: Engine>(store: Store<DB>, out: Store<DB>, spread: Arc<dyn SpreadStore>) -> Self
    where
        Store<DB>: GuideStore + 'static,
        Store<DB>: EditStore,
        Store<DB>: DeskStore,
        Store<DB>: ContactStore,
        Store<DB>: MeasureStore,
        Store<DB>: HiddenStore,
        Store<DB>: JobStore,
        Store<DB>: RetentionStore,
        Store<DB>: CopyStore,
        Store<DB>: AccountStore,
        Store<DB>: EscrowStore,
        Store<DB>: UnitStore,
        Store<DB>: ReceptionStore,
        Store<DB>: CourseStore,
        Store<DB>: RegisterStore,
        Store<DB>: SurveyStore,
        Store<DB>: PastStore,
        Store<DB>: AnswerStore,
        Store<DB>: ClosedStore,
        Store<DB>: YouthStore,
        Store<DB>: SignUpStore,
        Store<DB>: ReleaseStore + PulseStore + AfterStore + OutStore + TogetherStore + SoughtStore,
        Store<DB>: WordsStore,
    {
        let store = Arc::new(store);
        Self {
            guide: Arc::clone(&store) as Arc<dyn GuideStore>,
            edit: Arc::clone(&store) as Arc<dyn EditStore>,
            desk: Arc::clone(&store) as Arc<dyn DeskStore>,
            contact: Arc::clone(&store) as Arc<dyn ContactStore>,
            measure: Arc::clone(&store) as Arc<dyn MeasureStore>,
            jobs: Arc::clone(&store) as Arc<dyn JobStore>,
            retention: Arc::clone(&store) as Arc<dyn RetentionStore>,
            hidden: Arc::clone(&store) as Arc<dyn HiddenStore>,
            accounts: Arc::clone(&store) as Arc<dyn AccountStore>,
            escrow: Arc::clone(&store) as Arc<dyn EscrowStore>,
            units: Arc::clone(&store) as Arc<dyn UnitStore>,
            reception: Arc::clone(&store) as Arc<dyn ReceptionStore>,
            course: Arc::clone(&store) as Arc<dyn CourseStore>,
            register: Arc::clone(&store) as Arc<dyn RegisterStore>,
            survey: Arc::clone(&store) as Arc<dyn SurveyStore>,
            past: Arc::clone(&store) as Arc<dyn PastStore>,
            answers: Arc::clone(&store) as Arc<dyn AnswerStore>,
            closed: Arc::clone(&store) as Arc<dyn ClosedStore>,
            youth: Arc::clone(&store) as Arc<dyn YouthStore>,
            sign_ups: Arc::clone(&store) as Arc<dyn SignUpStore>,
            releases: Arc::clone(&store) as Arc<dyn ReleaseStore>,
            together: Arc::clone(&store) as Arc<dyn TogetherStore>,
            sought: Arc::clone(&store) as Arc<dyn SoughtStore>,
            words: Arc::clone(&store) as Arc<dyn WordsStore>,
            pulse: Arc::clone(&store) as Arc<dyn PulseStore>,
            afterwords: Arc::clone(&store) as Arc<dyn AfterStore>,
            out: Arc::new(out),
            spread,
            copy: store,
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
        Some(("sqlite", _)) => {
            in_file(migrated(sqlite::connect(url).await?, &sqlite::MIGRATIONS, None).await?, url).await
        }
        Some(("postgres" | "postgresql", _)) => {
            in_server(migrated(postgres::connect(url).await?, &postgres::MIGRATIONS, None).await?, url)
        }
        _ => Err(elsewhere()),
    }
}

/// Opens the stores at an address where a database lies; `None`, and nothing is made, where there is none or not one table in it.
///
/// # Errors
/// As [`open`].
pub async fn there(url: &str) -> Result<Option<Stores>, StoreError> {
    let lies = match url.split_once(':') {
        Some(("sqlite", _)) => sqlite::lies(url)?,
        Some(("postgres" | "postgresql", _)) => {
            let store = postgres::connect(url).await?;
            let lies = !copy::is_empty(&store).await?;
            store.0.close().await;
            lies
        }
        _ => return Err(elsewhere()),
    };
    if lies { open(url).await.map(Some) } else { Ok(None) }
}

/// Reads a copy into the empty database at an address: its tables as they were when the copy was made, then its rows, then
/// whatever the tables have become since.
///
/// # Errors
/// [`CopyFault`]; no row is kept then, but a half-made database may be left that has to be removed.
pub async fn copied(url: &str, from: In<'_>) -> Result<(Stores, Head, Copied), CopyFault> {
    match url.split_once(':') {
        Some(("sqlite", _)) => {
            let (store, head, copied) = filled(sqlite::connect(url).await?, &sqlite::MIGRATIONS, from).await?;
            Ok((in_file(store, url).await?, head, copied))
        }
        Some(("postgres" | "postgresql", _)) => {
            let (store, head, copied) = filled(postgres::connect(url).await?, &postgres::MIGRATIONS, from).await?;
            Ok((in_server(store, url)?, head, copied))
        }
        _ => Err(elsewhere().into()),
    }
}

fn elsewhere() -> StoreError {
    StoreError::Unavailable(Driver::opening("its address must begin with sqlite: or postgres://"))
}

/// The stores around a SQLite file: what is out is read from another file, which is filled from this one.
async fn in_file(store: Store<Sqlite>, url: &str) -> Result<Stores, StoreError> {
    let apart = Apart::open(url, Store(store.0.clone())).await?;
    Ok(Stores::of(store, Store(sqlite_reader(url)?), Arc::new(apart)))
}

/// The stores around a PostgreSQL database: what is out is read as another role.
fn in_server(store: Store<Postgres>, url: &str) -> Result<Stores, StoreError> {
    Ok(Stores::of(store, Store(postgres_reader(url)?), Arc::new(Same)))
}

async fn filled<DB: Engine>(
    store: Store<DB>,
    migrations: &Migrator,
    from: In<'_>,
) -> Result<(Store<DB>, Head, Copied), CopyFault>
where
    DB::Connection: Migrate,
    Store<DB>: GuideStore + DeskStore + ContactStore + JobStore + RetentionStore + EscrowStore + CopyStore + 'static,
{
    if !copy::is_empty(&store).await? {
        return Err(CopyFault::NotEmpty);
    }
    let (head, mut lines) = copy::after_head(from)?;
    if !migrations.version_exists(head.schema) {
        return Err(CopyFault::Newer { schema: head.schema });
    }
    let store = migrated(store, migrations, Some(head.schema)).await?;
    let copied = copy::copy_in(&store, &head, &mut lines).await?;
    Ok((migrated(store, migrations, None).await?, head, copied))
}

/// The database with its tables up to date, or as they were at a number.
async fn migrated<DB: Engine>(
    store: Store<DB>,
    migrations: &Migrator,
    up_to: Option<i64>,
) -> Result<Store<DB>, StoreError>
where
    DB::Connection: Migrate,
{
    let done = match up_to {
        Some(number) => migrations.run_to(number, &store.0).await,
        None => migrations.run(&store.0).await,
    };
    done.map_err(|fault| StoreError::Unavailable(Driver::opening(fault)))?;
    Ok(store)
}
