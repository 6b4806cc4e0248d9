//! Somebody new, as they are kept, and the first administrator of an installation.

use anyhow::Context;
use domain::desk::{
    Act, Action, Entry, Event, Grant, LinkKind, ObjectId, ObjectKind, OneTimeLink, Outcome, Person, Role, Scope,
    person_mail, person_name,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::contact::seal::ServerKeys;
use crate::desk::store::Staff;
use crate::desk::store::accounts::Member;
use crate::store::Stores;
use crate::token::token;

/// Somebody new, with a random id and no key yet.
#[must_use]
pub fn new_person(name: &str, mail: &str, person: Person) -> Staff {
    let id = Uuid::new_v4().to_string();
    Staff { id, name: name.to_owned(), mail: mail.to_owned(), person, signed_out: None, keys: None }
}

/// Invites the first administrator; the token of the link, which is kept nowhere. Only while there is none in that place;
/// `anew` when all of them are shut out, and then the log says so.
///
/// # Errors
/// When the name or the address is none, when there is an administrator and `anew` was not said, or when the store fails.
pub async fn invite_administrator(
    stores: &Stores,
    keys: &ServerKeys,
    (name, mail): (&str, &str),
    scope: Scope,
    anew: bool,
    now: Timestamp,
) -> anyhow::Result<String> {
    let name = person_name(name).context("--name should be a person's name, as colleagues will see it")?;
    let mail = person_mail(mail).context("--mail should be a mail address; they sign in with it")?;
    let grant = Grant { role: Role::Administrator, scope };
    let members = stores.accounts.members().await?;
    let administers = |one: &Member| one.staff.person.active && one.staff.person.grants.contains(&grant);
    // Who cannot be read may be one.
    let there = !members.unread.is_empty() || members.rows.iter().any(administers);
    anyhow::ensure!(
        !there || anew,
        "there is an administrator already, who invites at the desk under Folk; if all of them are shut out, add --anew"
    );
    let (token, link) = (token(), OneTimeLink::make(LinkKind::FirstAdministrator, now));
    let hash = keys.session(token.as_bytes());
    let known = members.rows.into_iter().find(|one| one.login.as_deref() == Some(&mail));
    let id = if let Some(known) = known {
        // Whoever runs the server may let an administrator in anew, but not become somebody who reads.
        anyhow::ensure!(
            !known.staff.person.is(Role::NamedPerson),
            "this address belongs to somebody who reads messages; take another one"
        );
        stores.accounts.give(&known.staff.id, &grant).await?;
        stores.accounts.renew(&known.staff.id, &hash, &link).await?;
        known.staff.id
    } else {
        let staff = new_person(&name, &mail, Person { active: true, grants: vec![grant.clone()] });
        anyhow::ensure!(stores.accounts.invite(&staff, &mail, &hash, &link).await?, "this address was taken just now");
        staff.id
    };
    let object = ObjectKind::parse("staff").ok().zip(ObjectId::parse(&id).ok());
    let act = if there { Act::Event(Event::InvitedAnew) } else { Act::Desk(Action::Invite) };
    let entry = Entry { number: 0, at: now, actor: None, act, scope: grant.scope, object, outcome: Outcome::Done };
    stores.desk.log(&entry).await?;
    Ok(token)
}
