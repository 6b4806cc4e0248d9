//! Rows of the desk as what they stand for; whatever does not fit is named by table, column and row.

use domain::desk::{
    Act, Branch, Entry, Grant, Link, LinkKind, ObjectId, ObjectKind, OneTimeLink, OrgId, Outcome, Person, PersonId,
    Role, Scope, Session, UnitId,
};
use jiff::Timestamp;
use sqlx::FromRow;

use super::{KeyRow, Staff, StoreError};

#[derive(FromRow)]
pub(super) struct StaffRow {
    pub(super) id: String,
    name: String,
    mail: String,
    active: i64,
    signed_out_at: Option<i64>,
    public_key: Option<Vec<u8>>,
    locked_key: Option<Vec<u8>>,
    escrow_key: Option<Vec<u8>>,
}

#[derive(FromRow)]
pub(super) struct GrantRow {
    pub(super) staff_id: String,
    role: String,
    organization_id: Option<String>,
    unit_id: Option<String>,
    branch: Option<String>,
}

#[derive(FromRow)]
pub(super) struct LinkRow {
    staff_id: String,
    kind: String,
    made_at: i64,
    used_at: Option<i64>,
}

#[derive(FromRow)]
pub(super) struct SessionRow {
    pub(super) staff_id: String,
    began_at: i64,
    seen_at: i64,
}

#[derive(FromRow)]
pub(super) struct AuditRow {
    number: i64,
    at: i64,
    actor: Option<String>,
    act: String,
    organization_id: Option<String>,
    unit_id: Option<String>,
    branch: Option<String>,
    object_kind: Option<String>,
    object_id: Option<String>,
    outcome: String,
    hash: Vec<u8>,
}

#[derive(FromRow)]
pub(super) struct NumberRow {
    pub(super) number: i64,
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

fn moment(seconds: i64, table: &'static str, column: &'static str, row: &str) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|_| odd(table, column, row))
}

fn scope(
    organization: Option<String>,
    unit: Option<String>,
    branch: Option<String>,
    table: &'static str,
    row: &str,
) -> Result<Scope, StoreError> {
    let place = || odd(table, "organization_id, unit_id, branch", row);
    let organization = organization.map(|id| OrgId::parse(&id)).transpose().map_err(|_| place())?;
    let unit = unit.map(|id| UnitId::parse(&id)).transpose().map_err(|_| place())?;
    let branch = branch.map(|id| Branch::parse(&id)).transpose().map_err(|_| place())?;
    Scope::from_parts(organization, unit, branch).map_err(|_| place())
}

impl StaffRow {
    pub(super) fn staff(self, grants: Vec<GrantRow>) -> Result<Staff, StoreError> {
        let signed_out = self.signed_out_at.map(|at| moment(at, "staff", "signed_out_at", &self.id)).transpose()?;
        let keys = match (self.public_key, self.locked_key, self.escrow_key) {
            (Some(public), Some(locked), Some(escrow)) => Some(KeyRow { public, locked, escrow }),
            (None, None, None) => None,
            _ => return Err(odd("staff", "public_key, locked_key, escrow_key", &self.id)),
        };
        let grants = grants.into_iter().map(GrantRow::grant).collect::<Result<_, _>>()?;
        let person = Person { active: self.active != 0, grants };
        Ok(Staff { id: self.id, name: self.name, mail: self.mail, person, signed_out, keys })
    }
}

impl GrantRow {
    fn grant(self) -> Result<Grant, StoreError> {
        let role = Role::parse(&self.role).ok_or_else(|| odd("staff_grant", "role", &self.staff_id))?;
        let scope = scope(self.organization_id, self.unit_id, self.branch, "staff_grant", &self.staff_id)?;
        Ok(Grant { role, scope })
    }
}

impl LinkRow {
    pub(super) fn link(self) -> Result<(String, OneTimeLink), StoreError> {
        let table = "sign_in_link";
        let kind = LinkKind::parse(&self.kind).ok_or_else(|| odd(table, "kind", &self.staff_id))?;
        let made = moment(self.made_at, table, "made_at", &self.staff_id)?;
        let used = self.used_at.map(|at| moment(at, table, "used_at", &self.staff_id)).transpose()?;
        Ok((self.staff_id, OneTimeLink { kind, made, used }))
    }
}

impl SessionRow {
    pub(super) fn session(&self) -> Result<Session, StoreError> {
        let at = |seconds, column| moment(seconds, "desk_session", column, &self.staff_id);
        Ok(Session { began: at(self.began_at, "began_at")?, seen: at(self.seen_at, "seen_at")? })
    }
}

impl AuditRow {
    pub(super) fn link(self) -> Result<Link, StoreError> {
        let row = self.number.to_string();
        let odd = |column| odd("audit", column, &row);
        let actor = self.actor.map(|id| PersonId::parse(&id)).transpose().map_err(|_| odd("actor"))?;
        let object = match (self.object_kind, self.object_id) {
            (Some(kind), Some(id)) => Some((
                ObjectKind::parse(&kind).map_err(|_| odd("object_kind"))?,
                ObjectId::parse(&id).map_err(|_| odd("object_id"))?,
            )),
            (None, None) => None,
            _ => return Err(odd("object_id")),
        };
        let entry = Entry {
            number: u64::try_from(self.number).map_err(|_| odd("number"))?,
            at: Timestamp::from_millisecond(self.at).map_err(|_| odd("at"))?,
            actor,
            act: Act::parse(&self.act).ok_or_else(|| odd("act"))?,
            scope: scope(self.organization_id, self.unit_id, self.branch, "audit", &row)?,
            object,
            outcome: Outcome::parse(&self.outcome).ok_or_else(|| odd("outcome"))?,
        };
        Ok(Link { entry, hash: self.hash.try_into().map_err(|_| odd("hash"))? })
    }
}
