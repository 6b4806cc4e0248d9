//! The desk kept in a database, on either engine.

use async_trait::async_trait;
use domain::desk::{Branch, Checkpoint, Entry, Link, LinkKind, OneTimeLink, OrgId, PersonId, Session, UnitId, append};
use jiff::Timestamp;
use sqlx::Transaction;

use super::rows::{AuditRow, GrantRow, LinkRow, NumberRow, SessionRow, StaffRow};
use super::{Asked, DeskStore, Staff, StoreError, sql};
use crate::contact::store::listed::Listed;
use crate::store::{Cell, Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> DeskStore for Store<DB> {
    async fn add_staff(&self, staff: &Staff) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        add_staff::<DB>(&mut work, staff).await?;
        Ok(work.commit().await?)
    }

    async fn staff(&self, id: &str) -> Result<Option<Staff>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let staff = staff::<DB>(&mut work, id).await?;
        work.commit().await?;
        Ok(staff)
    }

    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let staff = each_staff::<DB>(&mut work).await?;
        work.commit().await?;
        Ok(Listed::of(staff).rows)
    }

    async fn whole_staff(&self) -> Result<Vec<Staff>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let staff = each_staff::<DB>(&mut work).await?;
        work.commit().await?;
        staff.into_iter().collect()
    }

    async fn add_link(&self, token: &[u8], staff: &str, link: &OneTimeLink) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![token, staff, link.kind.as_str(), link.made.as_second()];
        let known = |error| refused(error, "sign_in_link", staff.to_owned());
        DB::write(&mut work, sql::INSERT_LINK, cells).await.map_err(known)?;
        Ok(work.commit().await?)
    }

    async fn link(&self, token: &[u8]) -> Result<Option<(String, OneTimeLink)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<LinkRow> = DB::find(&mut work, sql::SELECT_LINK, cells![token]).await?;
        work.commit().await?;
        rows.into_iter().next().map(LinkRow::link).transpose()
    }

    async fn use_link(&self, token: &[u8], now: Timestamp) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let used = DB::write(&mut work, sql::USE_LINK, cells![token, now.as_second()]).await?;
        work.commit().await?;
        Ok(used == 1)
    }

    async fn drop_links(&self, kind: LinkKind) -> Result<(), StoreError> {
        self.one(sql::DELETE_LINKS, cells![kind.as_str()]).await
    }

    async fn begin_session(&self, token: &[u8], staff: &str, session: &Session) -> Result<(), StoreError> {
        let cells = cells![token, staff, session.began.as_second(), session.seen.as_second()];
        self.one(sql::INSERT_SESSION, cells).await
    }

    async fn session(&self, token: &[u8]) -> Result<Option<(Staff, Session)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<SessionRow> = DB::find(&mut work, sql::SELECT_SESSION, cells![token]).await?;
        let Some(row) = rows.into_iter().next() else { return Ok(None) };
        let staff = staff::<DB>(&mut work, &row.staff_id).await?;
        work.commit().await?;
        let session = row.session()?;
        Ok(staff.map(|staff| (staff, session)))
    }

    async fn touch_session(&self, token: &[u8], seen: Timestamp) -> Result<(), StoreError> {
        self.one(sql::TOUCH_SESSION, cells![token, seen.as_second()]).await
    }

    async fn end_session(&self, token: &[u8]) -> Result<(), StoreError> {
        self.one(sql::DELETE_SESSION, cells![token]).await
    }

    async fn sign_out_everywhere(&self, staff: &str, now: Timestamp) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::SIGN_OUT, cells![staff, now.as_second()]).await?;
        DB::write(&mut work, sql::DELETE_SESSIONS, cells![staff]).await?;
        Ok(work.commit().await?)
    }

    async fn log(&self, entry: &Entry) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        write_line::<DB>(&mut work, entry).await?;
        Ok(work.commit().await?)
    }

    async fn log_once(&self, entry: &Entry, since: Timestamp) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        lock_log::<DB>(&mut work).await?;
        let cells = cells![
            entry.actor.as_ref().map_or("", PersonId::as_str),
            entry.act.as_str(),
            entry.object.as_ref().map_or("", |(_, id)| id.as_str()),
            entry.outcome.as_str(),
            since.as_millisecond(),
        ];
        let same: Vec<NumberRow> = DB::find(&mut work, sql::SELECT_SAME_AUDIT, cells).await?;
        if same.first().is_some_and(|row| row.number > 0) {
            return Ok(false);
        }
        write_line::<DB>(&mut work, entry).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn audit(&self) -> Result<Vec<Link>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let log = read_log::<DB>(&mut work).await?;
        work.commit().await?;
        Ok(log)
    }

    async fn audit_after(&self, after: u64, limit: usize) -> Result<Vec<Link>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<AuditRow> = DB::find(&mut work, sql::SELECT_AUDIT_AFTER, cells![number(after), limit]).await?;
        work.commit().await?;
        rows.into_iter().map(AuditRow::link).collect()
    }

    async fn audit_page(&self, asked: &Asked) -> Result<Vec<Link>, StoreError> {
        let (organization, unit, branch) = asked.scope.parts();
        let thing = if asked.object.is_empty() { String::new() } else { format!("{}%", asked.object) };
        let actor = asked.actor.as_ref().map(|actor| actor.as_ref().map_or("-", PersonId::as_str));
        let cells = cells![
            asked.before.map_or(i64::MAX, number),
            asked.from.map_or(i64::MIN, Timestamp::as_millisecond),
            asked.until.map_or(i64::MAX, Timestamp::as_millisecond),
            actor.unwrap_or_default(),
            thing,
            organization.map_or("", OrgId::as_str),
            unit.map_or("", UnitId::as_str),
            branch.map_or("", Branch::as_str),
            asked.limit,
        ];
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<AuditRow> = DB::find(&mut work, sql::SELECT_AUDIT_PAGE, cells).await?;
        work.commit().await?;
        rows.into_iter().map(AuditRow::link).collect()
    }
}

/// A number as the database keeps it.
fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn staff<DB: Engine>(work: &mut Transaction<'static, DB>, id: &str) -> Result<Option<Staff>, StoreError> {
    let rows: Vec<StaffRow> = DB::find(work, sql::SELECT_STAFF, cells![id]).await?;
    let grants: Vec<GrantRow> = DB::find(work, sql::SELECT_GRANTS, cells![id]).await?;
    rows.into_iter().next().map(|row| row.staff(grants)).transpose()
}

/// Runs one statement and adds its line to the audit log, which is written only when something was changed.
pub(crate) async fn changed<DB: Engine>(
    store: &Store<DB>,
    statement: &'static str,
    cells: Vec<Cell>,
    line: &Entry,
) -> Result<bool, StoreError> {
    let mut work = store.0.begin_with(DB::BEGIN_WRITE).await?;
    if DB::write(&mut work, statement, cells).await? == 0 {
        return Ok(false);
    }
    write_line::<DB>(&mut work, line).await?;
    work.commit().await?;
    Ok(true)
}

/// Keeps the audit log as it is until the transaction ends.
async fn lock_log<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<(), StoreError> {
    if DB::MANY_WRITERS {
        DB::write(work, sql::POSTGRES_LOCK_AUDIT, Vec::new()).await?;
    }
    Ok(())
}

/// Adds a line to the audit log within a transaction, so that an act and its line are one.
pub(crate) async fn write_line<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    entry: &Entry,
) -> Result<(), StoreError> {
    lock_log::<DB>(work).await?;
    let last: Vec<AuditRow> = DB::read(work, sql::SELECT_LAST_AUDIT).await?;
    let last = last.into_iter().next().map(AuditRow::link).transpose()?;
    let last = last.map_or(Checkpoint::EMPTY, |link| Checkpoint { count: link.entry.number, hash: link.hash });
    let Link { entry, hash } = append(&last, entry.clone());
    let (organization, unit, branch) = entry.scope.parts();
    let cells = cells![
        number(entry.number),
        entry.at.as_millisecond(),
        entry.actor.as_ref().map(PersonId::as_str),
        entry.act.as_str(),
        organization.map(OrgId::as_str),
        unit.map(UnitId::as_str),
        branch.map(Branch::as_str),
        entry.object.as_ref().map(|(kind, _)| kind.as_str()),
        entry.object.as_ref().map(|(_, id)| id.as_str()),
        entry.outcome.as_str(),
        hash.as_slice(),
    ];
    DB::write(work, sql::INSERT_AUDIT, cells).await?;
    Ok(())
}

/// The audit log within a transaction.
pub(crate) async fn read_log<DB: Engine>(work: &mut Transaction<'static, DB>) -> Result<Vec<Link>, StoreError> {
    let rows: Vec<AuditRow> = DB::read(work, sql::SELECT_AUDIT).await?;
    rows.into_iter().map(AuditRow::link).collect()
}

/// Everybody, by name, each read for themselves. Of whom a grant cannot be read nothing is: what somebody may do is known as a whole,
/// or somebody could be let in anew, or read, by what is left of it.
pub(super) async fn each_staff<DB: Engine>(
    work: &mut Transaction<'static, DB>,
) -> Result<Vec<Result<Staff, StoreError>>, StoreError> {
    let rows: Vec<StaffRow> = DB::read(work, sql::SELECT_ALL_STAFF).await?;
    let mut grants: Vec<GrantRow> = DB::read(work, sql::SELECT_ALL_GRANTS).await?;
    let each = rows.into_iter().map(|row| {
        let (own, rest) = grants.drain(..).partition(|grant| grant.staff_id == row.id);
        grants = rest;
        row.staff(own)
    });
    Ok(each.collect())
}

/// Adds somebody, with their grants and keys.
pub(super) async fn add_staff<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    staff: &Staff,
) -> Result<(), StoreError> {
    let keys = staff.keys.as_ref();
    let cells = cells![
        &staff.id,
        &staff.name,
        &staff.mail,
        staff.person.active,
        staff.signed_out.map(Timestamp::as_second),
        keys.map(|keys| keys.public.clone()),
        keys.map(|keys| keys.locked.clone()),
        keys.map(|keys| keys.escrow.clone()),
    ];
    let known = |error| refused(error, "staff", staff.id.clone());
    DB::write(work, sql::INSERT_STAFF, cells).await.map_err(known)?;
    for (position, grant) in staff.person.grants.iter().enumerate() {
        let (organization, unit, branch) = grant.scope.parts();
        let cells = cells![
            &staff.id,
            position,
            grant.role.as_str(),
            organization.map(OrgId::as_str),
            unit.map(UnitId::as_str),
            branch.map(Branch::as_str),
        ];
        DB::write(work, sql::INSERT_GRANT, cells).await?;
    }
    Ok(())
}
