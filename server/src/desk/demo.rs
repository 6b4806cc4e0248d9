//! The demo: a school's nurses who read nothing, and one-time links that sign a newcomer in as each of them.
//!
//! `serve` without `--demo` has none of it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use domain::contact::reading::{DateRange, date_of};
use domain::contact::unit::Branch as Of;
use domain::desk::{Branch, Grant, LinkKind, OneTimeLink, OrgId, Person, Role, Scope, UnitId};
use domain::hours::Hours;
use jiff::{Timestamp, ToSpan};
use serde_json::Value;
use uuid::Uuid;

use super::store::{KeyRow, Staff};
use crate::contact::room::{Room, keep_escrow};
use crate::contact::seal::{EscrowPublic, HolderFile, HolderSeat, Phrase, StaffKeys, os_rng};
use crate::contact::send::holder;
use crate::contact::store::{BranchRow, Plan, ReaderRow};
use crate::mapping::demo as mapping;
use crate::mapping::together::demo as together;
use crate::store::Stores;
use crate::survey::demo as survey;
use crate::token::token;
use crate::web::App;

/// The unit of the demo: no real school may look as if its nurse read here.
const UNIT: &str = "demoskolan";
/// Whose it is, in the demo.
const ORGANISATION: &str = "demo-kommun";
/// Everybody's unlock phrase in the demo; the page says it.
pub const PHRASE: &str = "lykta över sundet";

/// Somebody of the demo, and the link that signs them in.
pub struct Link {
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: &'static str,
    /// The path that signs in.
    pub path: String,
}

/// Who asks in the demo.
const LEADER: &str = "Per Demosson";

/// Who approves beside them.
const SECOND: &str = "Barbro Demosson";

/// Made-up people: name, title, role, branch.
const PEOPLE: [(&str, &str, Role, Option<Of>); 10] = [
    ("Anna Demosson", "skolsköterska", Role::NamedPerson, Some(Of::Emi)),
    ("Omar Demosson", "skolsköterska", Role::NamedPerson, Some(Of::Emi)),
    ("Kim Demosson", "kurator", Role::NamedPerson, Some(Of::Psychosocial)),
    ("Sara Demosson", "kurator", Role::NamedPerson, Some(Of::Psychosocial)),
    ("Leda Demosson", "enhetschef", Role::UnitLead, Some(Of::Emi)),
    (LEADER, "processledare", Role::ProcessLeader, None),
    (SECOND, "barnrättssamordnare", Role::Coordinator, None),
    ("Axel Demosson", "analytiker", Role::Analyst, None),
    ("Ellen Demosson", "redaktör", Role::Editor, None),
    ("Ada Demosson", "administratör", Role::Administrator, None),
];

/// The list of units with the demo's own in it.
///
/// # Errors
/// When the content is not as it should be.
pub fn with_unit(units: &str) -> anyhow::Result<String> {
    let (mut list, demo): (Value, Value) = (serde_json::from_str(units)?, demo()?);
    for (all, one) in [("sources", "source"), ("units", "unit")] {
        let all = list.get_mut(all).and_then(Value::as_array_mut).context("the list of units has no such part")?;
        all.push(demo[one].clone());
    }
    Ok(list.to_string())
}

fn demo() -> anyhow::Result<Value> {
    let bytes = crate::content::file("contact/demo.json").context("contact/demo.json is missing")?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Whether a keys folder was used by a demo.
#[must_use]
pub fn was_here(keys: &Path) -> bool {
    keys.join("demo-first.key").exists()
}

/// Refuses a demo's database without `--demo`, whatever keys folder lies beside it, and a demo in a database with which people work.
/// Asked before anything is written into it.
///
/// # Errors
/// When it is refused, with what to do; when the database cannot be read.
pub async fn apart(stores: &Stores, demo: bool) -> anyhow::Result<()> {
    let (_, listed) = stores.units.readable().await?;
    let school = domain::contact::unit::UnitId::parse(UNIT).is_some_and(|id| listed.all().get(&id).is_some());
    let branches = stores.contact.branches().await?.rows;
    let of_demo = school || branches.iter().any(|branch| branch.organization == ORGANISATION);
    anyhow::ensure!(
        demo || !of_demo,
        "the database belongs to a demo, whose phrases everybody knows: take a fresh LOTSEN_DATA or DATABASE_URL, or --demo"
    );
    anyhow::ensure!(
        !demo || of_demo || stores.desk.whole_staff().await?.is_empty(),
        "people work with this database: a demo needs a LOTSEN_DATA or DATABASE_URL of its own"
    );
    Ok(())
}

/// Sets the demo up where it is not there yet, and makes new links.
///
/// # Errors
/// When the store or the keys folder fails.
pub async fn prepare(room: &mut Room, stores: &Stores, keys: &Path, now: Timestamp) -> anyhow::Result<Vec<Link>> {
    if room.escrow.is_none() {
        room.escrow = Some(holders(room, keys)?);
    }
    let mut staff = stores.desk.all_staff().await?;
    if staff.is_empty() {
        people(room, stores, now).await?;
        staff = stores.desk.all_staff().await?;
    }
    if let Some(leader) = staff.iter().find(|one| one.name == LEADER) {
        survey::prepare(room, stores, ORGANISATION, &leader.id, now).await?;
    }
    stores.desk.drop_links(LinkKind::Demo).await?;
    let mut links = Vec::new();
    for (name, title, ..) in PEOPLE {
        let Some(one) = staff.iter().find(|one| one.name == name) else { continue };
        let token = token();
        let link = OneTimeLink::make(LinkKind::Demo, now);
        stores.desk.add_link(&room.keys.session(token.as_bytes()), &one.id, &link).await?;
        links.push(Link { name: name.to_owned(), role: title, path: format!("/sv/skrivbord/in/{token}") });
    }
    Ok(links)
}

/// The demo's page about the county's own work, and its made-up county: taken from closed waves to an answer that is out, while the site already serves.
///
/// # Errors
/// When a store or the keys folder fails, or its answer could not be published.
pub async fn county(app: &App, each: usize) -> anyhow::Result<()> {
    let staff = app.stores().desk.all_staff().await?;
    let id = |name: &str| staff.iter().find(|one| one.name == name).map(|one| one.id.clone());
    let (Some(leader), Some(second)) = (id(LEADER), id(SECOND)) else { return Ok(()) };
    together::prepare(app.stores(), &leader, app.now()).await?;
    let staff = mapping::Staff { leader: &leader, second: &second, organisation: ORGANISATION };
    mapping::county(app, &staff, each).await
}

/// Two holders whose files lie in the keys folder: in a demo nobody has a safe.
fn holders(room: &Room, keys: &Path) -> anyhow::Result<EscrowPublic> {
    let phrase = Phrase::parse(PHRASE).context("the demo's phrase")?;
    let mut public = Vec::new();
    for (seat, file) in [(HolderSeat::First, "demo-first.key"), (HolderSeat::Second, "demo-second.key")] {
        let made = HolderFile::create(seat, &phrase, room.cost, &mut os_rng())?;
        std::fs::write(keys.join(file), made.to_string()).with_context(|| format!("cannot write {file}"))?;
        public.push(made.public);
    }
    let [first, second] = public.as_slice() else { anyhow::bail!("two holders are needed") };
    let escrow = EscrowPublic::new(*first, *second)?;
    keep_escrow(keys, &escrow)?;
    Ok(escrow)
}

async fn people(room: &Room, stores: &Stores, now: Timestamp) -> anyhow::Result<()> {
    let escrow = room.escrow.context("the demo has no escrow")?;
    let phrase = Phrase::parse(PHRASE).context("the demo's phrase")?;
    let today = date_of(now);
    let mut readers: BTreeMap<&str, Vec<ReaderRow>> = BTreeMap::new();
    for (name, title, role, of) in PEOPLE {
        let id = Uuid::new_v4().to_string();
        let scope = match of {
            Some(of) => Scope::branch(OrgId::parse(ORGANISATION)?, UnitId::parse(UNIT)?, Branch::parse(of.id())?),
            None => Scope::installation(),
        };
        // These read nothing that is sealed to somebody, and so have nothing to unlock.
        let made = match role {
            Role::Editor | Role::Analyst | Role::Coordinator => None,
            _ => Some(StaffKeys::create(holder(&id)?, &phrase, room.cost, &escrow, &mut os_rng())?.keys),
        };
        let keys = made.map(|made| KeyRow {
            public: made.public.as_bytes().to_vec(),
            locked: made.locked,
            escrow: made.escrow,
        });
        let public = keys.as_ref().map(|keys| keys.public.clone());
        let mut grants = vec![Grant { role, scope }];
        if role == Role::Administrator {
            // Units are kept for the whole installation, decisions on keeping for one organisation.
            grants.push(Grant { role, scope: Scope::organisation(OrgId::parse(ORGANISATION)?) });
        }
        let person = Person { active: true, grants };
        let mail = format!("{}@exempel.se", name.split(' ').next().unwrap_or_default().to_lowercase());
        let staff = Staff { id: id.clone(), name: name.to_owned(), mail, person, signed_out: None, keys };
        stores.desk.add_staff(&staff).await?;
        if let (Role::NamedPerson, Some(of)) = (role, of) {
            readers.entry(of.id()).or_default().push(ReaderRow {
                staff: id,
                name: name.to_owned(),
                title: title.to_owned(),
                phone: None,
                trained_on: today,
                public_key: public,
                active: true,
                absences: Vec::new(),
                let_in: None,
            });
        }
    }
    let hours: Hours = serde_json::from_value(demo()?["hours"].clone()).context("contact/demo.json: hours")?;
    // A plan of holidays far enough ahead, with everybody as cover: without one nothing is taken.
    let days = DateRange::new(today.checked_add(200.days())?, today.checked_add(260.days())?)
        .context("the demo's holidays")?;
    for (branch, readers) in readers {
        let cover = readers.iter().map(|reader| reader.staff.clone()).collect();
        let row = BranchRow {
            unit: UNIT.to_owned(),
            branch: branch.to_owned(),
            organization: ORGANISATION.to_owned(),
            hours: hours.clone(),
            plan: Plan { holidays: vec![(days, cover)], ..Plan::default() },
            service_days: 2,
            readers,
            waiting: Vec::new(),
        };
        stores.contact.set_branch(&row).await?;
    }
    Ok(())
}
