//! Who looks after whom: who sees somebody in the list of people, invites them anew, ends their access.

use super::{Action, Person, Scope, Verdict, may, may_give};
use crate::letters::unseen;

/// Letters in the longest name that is taken; children see it.
const NAME: usize = 80;
/// Letters in the longest mail address (RFC 5321 §4.5.3.1.3, without its brackets).
const MAIL: usize = 254;

/// Whether somebody stands in the list that `keeper` sees: where the keeper may invite, the other has a grant. Who has
/// none is seen by those who keep the whole installation.
pub fn sees(keeper: &Person, other: &Person) -> Verdict {
    let there = |scope: &Scope| may(keeper, Action::Invite, scope) == Verdict::Allowed;
    let seen = if other.grants.is_empty() {
        there(&Scope::installation())
    } else {
        other.grants.iter().any(|grant| there(&grant.scope))
    };
    verdict(seen)
}

/// Whether `keeper` may end somebody's access at once: where the other has a grant, everywhere. Not one's own: the last
/// who keeps the accounts would shut out everybody.
pub fn may_end(keeper: &Person, to_self: bool, other: &Person) -> Verdict {
    let there = |scope: &Scope| may(keeper, Action::EndAccess, scope) == Verdict::Allowed;
    let everywhere = if other.grants.is_empty() {
        there(&Scope::installation())
    } else {
        other.grants.iter().all(|grant| there(&grant.scope))
    };
    verdict(!to_self && everywhere)
}

/// Whether `keeper` may invite somebody anew, which takes away how they have signed in so far.
///
/// Whoever holds the new link can become that person. So nobody renews what they could not have given: an administrator no
/// reader, a lead nobody who also is something elsewhere. Where grants come from two hands, one of them takes the own
/// grant back first, and gives it again afterwards.
pub fn may_renew(keeper: &Person, to_self: bool, other: &Person) -> Verdict {
    let all = other.grants.iter().all(|grant| may_give(keeper, to_self, grant) == Verdict::Allowed);
    verdict(!to_self && all && sees(keeper, other) == Verdict::Allowed)
}

fn verdict(yes: bool) -> Verdict {
    if yes { Verdict::Allowed } else { Verdict::Hidden }
}

/// A name as it was typed, with single spaces; `None` when it is empty, endless or holds signs that cannot be seen.
#[must_use]
pub fn person_name(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let seen = name.chars().all(|letter| !unseen(letter));
    (seen && name.chars().any(char::is_alphabetic) && name.chars().count() <= NAME).then_some(name)
}

/// A mail address in small letters, by which somebody signs in; `None` for what cannot be one. Whether it is theirs shows
/// when they use the link.
#[must_use]
pub fn person_mail(typed: &str) -> Option<String> {
    let mail = typed.trim().to_lowercase();
    let (name, host) = mail.split_once('@')?;
    let plain = mail.chars().all(|letter| !letter.is_whitespace() && !unseen(letter));
    let parts = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty()) && !host.contains('@');
    let clean = !mail.contains(['<', '>', '"', ',', ';', ':', '\\', '(', ')']);
    (plain && parts && clean && !name.is_empty() && mail.len() <= MAIL).then_some(mail)
}
