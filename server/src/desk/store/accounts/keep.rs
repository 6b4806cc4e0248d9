//! Accounts kept in a database, on either engine.

use async_trait::async_trait;
use domain::desk::{Account, Attempt, Branch, Grant, OneTimeLink, OrgId, Refused, Role, Try, UnitId};
use jiff::Timestamp;
use sqlx::Transaction;

use super::rows::{FactorsRow, IdRow, LoginRow, NextRow};
use super::{Accepted, AccountStore, Factors, Member, NewFactors, sql};
use crate::contact::store::Leaving;
use crate::contact::store::keep::write_notices;
use crate::contact::store::leave::{count, leave, one_at_a_time, openable};
use crate::contact::store::listed::Listed;
use crate::desk::store::keep::{add_staff, each_staff};
use crate::desk::store::rows::LinkRow;
use crate::desk::store::sql as desk;
use crate::desk::store::{KeyRow, Staff, StoreError};
use crate::store::{Cell, Engine, Store, cells, refused};

#[async_trait]
impl<DB: Engine> AccountStore for Store<DB> {
    async fn members(&self) -> Result<Listed<Member>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let staff = each_staff::<DB>(&mut work).await?;
        let logins: Vec<LoginRow> = DB::read(&mut work, sql::SELECT_LOGINS).await?;
        let links: Vec<LinkRow> = DB::read(&mut work, sql::SELECT_INVITATIONS).await?;
        work.commit().await?;
        let links = Listed::of(links.into_iter().map(LinkRow::link)).rows;
        let member = |staff: Staff| {
            let known = logins.iter().find(|row| row.id == staff.id);
            let invited = links.iter().rev().find(|(whose, _)| *whose == staff.id).map(|(_, link)| *link);
            Member {
                login: known.and_then(|row| row.login.clone()),
                enrolled: known.is_some_and(|row| row.enrolled == 1),
                invited,
                staff,
            }
        };
        Ok(Listed::of(staff.into_iter().map(|staff| staff.map(member))))
    }

    async fn member(&self, staff: &str) -> Result<Option<Member>, StoreError> {
        // The list is short (those who work here), and one way to read it is enough.
        Ok(self.members().await?.rows.into_iter().find(|member| member.staff.id == staff))
    }

    async fn by_login(&self, login: &str) -> Result<Option<Factors>, StoreError> {
        self.found(sql::SELECT_BY_LOGIN, login).await
    }

    async fn factors(&self, staff: &str) -> Result<Option<Factors>, StoreError> {
        self.found(sql::SELECT_FACTORS, staff).await
    }

    async fn by_subject(&self, subject: &[u8]) -> Result<Option<String>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<IdRow> = DB::find(&mut work, sql::SELECT_BY_SUBJECT, cells![subject]).await?;
        work.commit().await?;
        Ok(rows.into_iter().next().map(|row| row.id))
    }

    async fn hear(
        &self,
        staff: &str,
        attempt: Attempt,
        tried: Try,
        now: Timestamp,
    ) -> Result<Result<Attempt, Refused>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::LOCK_STAFF, cells![staff]).await?;
        let rows: Vec<FactorsRow> = DB::find(&mut work, sql::SELECT_FACTORS, cells![staff]).await?;
        // Who left meanwhile is told what a wrong try is told.
        let Some(row) = rows.into_iter().next() else { return Ok(Err(Refused::Wrong)) };
        let (account, heard) = attempt.hear(row.factors()?.account, tried, now);
        DB::write(&mut work, sql::UPDATE_TRIES, tries(staff, &account)).await?;
        work.commit().await?;
        Ok(heard)
    }

    async fn invite(&self, staff: &Staff, login: &str, token: &[u8], link: &OneTimeLink) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let rows: Vec<IdRow> = DB::find(&mut work, sql::SELECT_LOGIN, cells![login]).await?;
        if !rows.is_empty() {
            return Ok(false);
        }
        add_staff::<DB>(&mut work, staff).await?;
        let known = |error| refused(error, "staff", staff.id.clone());
        DB::write(&mut work, sql::UPDATE_LOGIN, cells![&staff.id, login]).await.map_err(known)?;
        add_link::<DB>(&mut work, token, &staff.id, link).await?;
        tell::<DB>(&mut work, &staff.id, link).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn renew(&self, staff: &str, token: &[u8], link: &OneTimeLink) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::RENEW_STAFF, cells![staff]).await?;
        DB::write(&mut work, desk::DELETE_SESSIONS, cells![staff]).await?;
        DB::write(&mut work, sql::DELETE_STAFF_LINKS, cells![staff]).await?;
        add_link::<DB>(&mut work, token, staff, link).await?;
        tell::<DB>(&mut work, staff, link).await?;
        Ok(work.commit().await?)
    }

    async fn accept(
        &self,
        token: &[u8],
        staff: &str,
        factors: &NewFactors,
        now: Timestamp,
    ) -> Result<Accepted, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if DB::write(&mut work, sql::USE_INVITATION, cells![token, staff, now.as_second()]).await? != 1 {
            return Ok(Accepted::Used);
        }
        let kept = match factors {
            NewFactors::Local { passphrase, totp, step } => {
                let cells = cells![staff, passphrase, totp, i64::try_from(*step).unwrap_or(i64::MAX)];
                DB::write(&mut work, sql::UPDATE_FACTORS, cells).await?
            }
            NewFactors::Subject(subject) => {
                let done = DB::write(&mut work, sql::UPDATE_SUBJECT, cells![staff, subject.as_slice()]).await;
                match done.map_err(|error| refused(error, "staff", staff.to_owned())) {
                    Err(StoreError::Refused { .. }) => return Ok(Accepted::Taken),
                    done => done?,
                }
            }
        };
        if kept != 1 {
            // Their access ended while they chose: the link goes with the transaction.
            return Ok(Accepted::Used);
        }
        DB::write(&mut work, desk::DELETE_SESSIONS, cells![staff]).await?;
        DB::write(&mut work, sql::DELETE_INVITED, cells![staff]).await?;
        work.commit().await?;
        Ok(Accepted::Done)
    }

    async fn give(&self, staff: &str, grant: &Grant) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::LOCK_STAFF, cells![staff]).await?;
        // Taken and put back at the end: the same grant never stands twice.
        DB::write(&mut work, sql::DELETE_GRANT, held(staff, grant)).await?;
        let next: Vec<NextRow> = DB::find(&mut work, sql::SELECT_NEXT_GRANT, cells![staff]).await?;
        let (organization, unit, branch) = grant.scope.parts();
        let cells = cells![
            staff,
            next.first().map_or(0, |row| row.next),
            grant.role.as_str(),
            organization.map(OrgId::as_str),
            unit.map(UnitId::as_str),
            branch.map(Branch::as_str),
        ];
        let known = |error| refused(error, "staff_grant", staff.to_owned());
        DB::write(&mut work, desk::INSERT_GRANT, cells).await.map_err(known)?;
        Ok(work.commit().await?)
    }

    async fn take_back(&self, staff: &str, grant: &Grant) -> Result<Leaving, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        one_at_a_time::<DB>(&mut work).await?;
        if DB::write(&mut work, sql::DELETE_GRANT, held(staff, grant)).await? == 0 {
            return Ok(Leaving::Late);
        }
        if let (Role::NamedPerson, (_, Some(unit), Some(branch))) = (grant.role, grant.scope.parts()) {
            let place = (unit.as_str(), branch.as_str());
            let could = openable::<DB>(&mut work, place).await?;
            DB::write(&mut work, sql::DELETE_READER, cells![staff, place.0, place.1]).await?;
            let lost = could.difference(&openable::<DB>(&mut work, place).await?).count();
            if lost > 0 {
                return Ok(Leaving::Alone(lost));
            }
            count::<DB>(&mut work, staff, place).await?;
            leave::<DB>(&mut work, staff, place).await?;
        }
        DB::write(&mut work, desk::DELETE_SESSIONS, cells![staff]).await?;
        work.commit().await?;
        Ok(Leaving::Done)
    }

    async fn end_access(&self, staff: &str, anyway: bool) -> Result<Leaving, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        one_at_a_time::<DB>(&mut work).await?;
        let could = openable::<DB>(&mut work, ("", "")).await?;
        if DB::write(&mut work, sql::END_STAFF, cells![staff]).await? == 0 {
            return Ok(Leaving::Late);
        }
        for statement in [desk::DELETE_SESSIONS, sql::DELETE_STAFF_LINKS] {
            DB::write(&mut work, statement, cells![staff]).await?;
        }
        let lost = could.difference(&openable::<DB>(&mut work, ("", "")).await?).count();
        if lost > 0 && !anyway {
            return Ok(Leaving::Alone(lost));
        }
        count::<DB>(&mut work, staff, ("", "")).await?;
        leave::<DB>(&mut work, staff, ("", "")).await?;
        work.commit().await?;
        Ok(Leaving::Done)
    }

    async fn set_passphrase(&self, staff: &str, stored: &str, but: &[u8]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::UPDATE_PASSPHRASE, cells![staff, stored]).await?;
        DB::write(&mut work, sql::DELETE_OTHER_SESSIONS, cells![staff, but]).await?;
        Ok(work.commit().await?)
    }

    async fn set_keys(&self, staff: &str, keys: &KeyRow) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![staff, &keys.public, &keys.locked, &keys.escrow];
        let kept = DB::write(&mut work, sql::UPDATE_KEYS, cells).await?;
        work.commit().await?;
        Ok(kept == 1)
    }

    async fn set_lock(&self, staff: &str, locked: &[u8]) -> Result<(), StoreError> {
        self.one(sql::UPDATE_LOCK, cells![staff, locked]).await
    }
}

impl<DB: Engine> Store<DB> {
    async fn found(&self, statement: &'static str, by: &str) -> Result<Option<Factors>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<FactorsRow> = DB::find(&mut work, statement, cells![by]).await?;
        work.commit().await?;
        rows.into_iter().next().map(FactorsRow::factors).transpose()
    }
}

async fn add_link<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    token: &[u8],
    staff: &str,
    link: &OneTimeLink,
) -> Result<(), StoreError> {
    let cells = cells![token, staff, link.kind.as_str(), link.made.as_second()];
    let known = |error| refused(error, "sign_in_link", staff.to_owned());
    DB::write(work, desk::INSERT_LINK, cells).await.map_err(known)?;
    Ok(())
}

/// A notice that they are invited, in the place of an older one. The link is not in it.
async fn tell<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    staff: &str,
    link: &OneTimeLink,
) -> Result<(), StoreError> {
    DB::write(work, sql::DELETE_INVITED, cells![staff]).await?;
    write_notices::<DB>(work, &[staff.to_owned()], "invited", link.made.as_second().div_euclid(3600)).await
}

fn tries(staff: &str, account: &Account) -> Vec<Cell> {
    cells![
        staff,
        account.passphrase.wrong,
        account.passphrase.last.map(Timestamp::as_second),
        account.totp.wrong,
        account.totp.last.map(Timestamp::as_second),
        account.last_step.and_then(|step| i64::try_from(step).ok()),
    ]
}

/// A grant as it is looked for: what a row leaves empty stands as an empty text.
fn held(staff: &str, grant: &Grant) -> Vec<Cell> {
    let (organization, unit, branch) = grant.scope.parts();
    cells![
        staff,
        grant.role.as_str(),
        organization.map_or("", OrgId::as_str),
        unit.map_or("", UnitId::as_str),
        branch.map_or("", Branch::as_str),
    ]
}
