//! What happens when somebody stops reading: one after another, and which keys go.

use std::collections::HashSet;

use sqlx::{FromRow, Transaction};

use super::{StoreError, sql};
use crate::store::{Engine, cells};

#[derive(FromRow)]
struct Id {
    id: String,
}

/// Makes those who change who reads wait for one another. It is the first statement of a transaction, so that none of them holds
/// what another waits for.
pub(crate) async fn one_at_a_time<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<(), StoreError> {
    // SQLite lets one write at a time anyway.
    if DB::MANY_WRITERS {
        DB::write(work, sql::POSTGRES_LOCK_READERS, Vec::new()).await?;
    }
    Ok(())
}

/// Keeps who reads as it is until the transaction ends: nobody leaves between the look at who reads and the key kept for them.
pub(crate) async fn hold<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<(), StoreError> {
    if DB::MANY_WRITERS {
        DB::write(work, sql::POSTGRES_HOLD_READERS, Vec::new()).await?;
    }
    Ok(())
}

/// Counts that somebody left a branch, or for empty texts every one where they read, as a change of it: a page of the branch that
/// was opened before would bring them back.
pub(crate) async fn count<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    staff: &str,
    (unit, branch): (&str, &str),
) -> Result<(), StoreError> {
    DB::write(work, sql::BUMP_BRANCHES, cells![staff, unit, branch]).await?;
    Ok(())
}

/// Takes somebody's keys of the threads of a branch, or for empty texts of every one, where others can read them.
pub(crate) async fn leave<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    staff: &str,
    (unit, branch): (&str, &str),
) -> Result<(), StoreError> {
    for statement in [sql::DELETE_LEFT_WRAPS, sql::DELETE_LEFT_OFFERS] {
        DB::write(work, statement, cells![staff, unit, branch]).await?;
    }
    Ok(())
}

/// The threads under way of a branch, or for empty texts of every one, that somebody who reads there can open. Asked before and after
/// a change in one transaction, it tells what the change would leave to nobody.
pub(crate) async fn openable<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    (unit, branch): (&str, &str),
) -> Result<HashSet<String>, StoreError> {
    let rows: Vec<Id> = DB::find(work, sql::SELECT_OPENABLE, cells![unit, branch]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
