//! Who may do what, where: one table, and the least right that is enough.
//!
//! What is not allowed is hidden, not forbidden (404, never 403): a refusal would tell that the thing is there.

use super::{Action, Grant, Person, Role, Scope};

/// The answer to "may they?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Verdict {
    /// Yes.
    Allowed,
    /// No, and to them it is as if the thing did not exist.
    Hidden,
}

/// How much a grant must name before it allows an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// This role never does this.
    Never,
    /// Also a grant for the whole installation.
    Anywhere,
    /// A grant that names an organisation at least.
    Organisation,
    /// A grant that names a unit at least.
    Unit,
    /// A grant that names organisation, unit and branch: there is no "all branches".
    Branch,
}

impl Reach {
    const fn depth(self) -> Option<u8> {
        match self {
            Self::Never => None,
            Self::Anywhere => Some(0),
            Self::Organisation => Some(1),
            Self::Unit => Some(2),
            Self::Branch => Some(3),
        }
    }
}

const NO: Reach = Reach::Never;
const AN: Reach = Reach::Anywhere;
const OR: Reach = Reach::Organisation;
const UN: Reach = Reach::Unit;
const BR: Reach = Reach::Branch;

/// The table of rights: one row an act, one column a role in the order of [`Role::ALL`].
#[rustfmt::skip]
const RIGHTS: &[(Action, [Reach; 7])] = &[
    //                          editor named lead  process analyst coord admin
    (Action::SeeQueue,          [NO,   BR,   BR,   NO,     NO,     NO,   NO]),
    (Action::ReadThread,        [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::Answer,            [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::WriteNote,         [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::RegisterEvent,     [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::ReportWorry,       [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::HandOver,          [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::Accept,            [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::Decline,           [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::LetRead,           [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::LetIn,             [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::Close,             [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::ExportThread,      [NO,   BR,   NO,   NO,     NO,     NO,   NO]),
    (Action::PlanCover,         [NO,   BR,   BR,   NO,     NO,     NO,   NO]),
    (Action::SetHours,          [NO,   NO,   BR,   NO,     NO,     NO,   NO]),
    (Action::EditContact,       [AN,   NO,   UN,   NO,     NO,     NO,   NO]),
    (Action::AssureContact,     [AN,   BR,   UN,   NO,     NO,     NO,   NO]),
    (Action::EditText,          [AN,   NO,   NO,   NO,     NO,     NO,   NO]),
    (Action::ReviewTranslation, [AN,   NO,   NO,   NO,     NO,     NO,   NO]),
    (Action::EditTerms,         [AN,   NO,   NO,   NO,     NO,     NO,   NO]),
    (Action::EditSurvey,        [NO,   NO,   NO,   AN,     NO,     NO,   NO]),
    (Action::OpenSurvey,        [NO,   NO,   NO,   AN,     NO,     NO,   NO]),
    (Action::MendSurvey,        [NO,   NO,   NO,   AN,     NO,     NO,   NO]),
    (Action::SeeReach,          [NO,   NO,   NO,   AN,     AN,     AN,   NO]),
    (Action::ModerateText,      [NO,   NO,   NO,   AN,     AN,     NO,   NO]),
    (Action::ApproveQuote,      [NO,   NO,   NO,   AN,     AN,     AN,   NO]),
    (Action::ReadSignUp,        [NO,   NO,   NO,   AN,     NO,     NO,   NO]),
    (Action::PrepareRelease,    [NO,   NO,   NO,   AN,     AN,     NO,   NO]),
    (Action::ApproveRelease,    [NO,   NO,   NO,   AN,     AN,     AN,   NO]),
    (Action::ReplyToCitizens,   [NO,   NO,   NO,   AN,     NO,     AN,   NO]),
    (Action::KeepWork,          [AN,   NO,   NO,   AN,     NO,     NO,   NO]),
    (Action::SeeMeasures,       [NO,   NO,   BR,   AN,     AN,     AN,   NO]),
    (Action::SeeRegister,       [NO,   NO,   BR,   NO,     NO,     NO,   NO]),
    (Action::Invite,            [NO,   NO,   BR,   NO,     NO,     NO,   AN]),
    (Action::EndAccess,         [NO,   NO,   BR,   NO,     NO,     NO,   AN]),
    (Action::ManageUnits,       [NO,   NO,   NO,   NO,     NO,     NO,   AN]),
    (Action::SeeAudit,          [NO,   NO,   BR,   NO,     NO,     NO,   AN]),
    (Action::SetRetention,      [NO,   NO,   NO,   NO,     NO,     NO,   OR]),
];

/// Whether a person may do an act to a thing that belongs to `object`.
///
/// Whoever keeps the accounts reads no thread, even with a second grant that would allow it: static separation of duty
/// as in the role model of ANSI INCITS 359. Else an administrator could make themselves a reader.
pub fn may(person: &Person, action: Action, object: &Scope) -> Verdict {
    if !person.active || (action.opens_threads() && person.is(Role::Administrator)) {
        return Verdict::Hidden;
    }
    if person.grants.iter().any(|grant| allows(grant, action, object)) { Verdict::Allowed } else { Verdict::Hidden }
}

/// Whether a person may give somebody a grant, or take it back.
///
/// Nobody gives themselves anything. An administrator never makes a reader: they name a unit lead, and the unit lead
/// invites the readers of the own branch. So it takes two people, and two lines in the audit log, before anybody new
/// can wait to be let in; where somebody reads, one of them must do that ([`Action::LetIn`]).
pub fn may_give(giver: &Person, to_self: bool, grant: &Grant) -> Verdict {
    let reader = grant.role == Role::NamedPerson;
    let by = |role: Role| giver.grants.iter().any(|own| own.role == role && allows(own, Action::Invite, &grant.scope));
    // A lead invites in one branch only, so nobody becomes a reader of more, or of nothing.
    let allowed = if reader { by(Role::UnitLead) && !giver.is(Role::Administrator) } else { by(Role::Administrator) };
    if giver.active && !to_self && allowed { Verdict::Allowed } else { Verdict::Hidden }
}

/// Whether one grant alone allows an act.
fn allows(grant: &Grant, action: Action, object: &Scope) -> bool {
    let row = RIGHTS.iter().find(|(act, _)| *act == action);
    let column = Role::ALL.iter().position(|role| *role == grant.role);
    let reach = row.zip(column).and_then(|((_, roles), column)| roles.get(column));
    let enough = reach.and_then(|reach| reach.depth()).is_some_and(|depth| grant.scope.depth() >= depth);
    enough && grant.scope.covers(object)
}
