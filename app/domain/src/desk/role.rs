//! Who works at the desk: seven roles, and the grants that tie a role to a place.

use super::Scope;

/// What somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Keeps contacts and texts true.
    Editor,
    /// Reads and answers those who write to one branch of one unit.
    NamedPerson,
    /// Sees to it that somebody reads and that it is done in time; does not read.
    UnitLead,
    /// Leads the collection of citizens' voices.
    ProcessLeader,
    /// Prepares releases of what people said.
    Analyst,
    /// Child-rights coordinator (barnrättssamordnare): second approver of a release, answers the children.
    Coordinator,
    /// Keeps accounts, units and settings; reads no thread.
    Administrator,
}

impl Role {
    /// Every role, in the order of the columns of the table of rights.
    pub const ALL: [Self; 7] = [
        Self::Editor,
        Self::NamedPerson,
        Self::UnitLead,
        Self::ProcessLeader,
        Self::Analyst,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// The role's stable name, for the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Editor => "editor",
            Self::NamedPerson => "named-person",
            Self::UnitLead => "unit-lead",
            Self::ProcessLeader => "process-leader",
            Self::Analyst => "analyst",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

/// A role in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where it holds. Some acts ask for more than the grant names and are then not allowed: a named person without a
    /// branch reads nothing.
    pub scope: Scope,
}

/// Somebody at the desk, as the rules see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// False when they have left or are blocked: then nothing is allowed, whatever the grants say.
    pub active: bool,
    /// What they may be, where.
    pub grants: Vec<Grant>,
}

impl Person {
    /// Whether any grant carries this role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }
}
