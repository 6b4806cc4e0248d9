//! Who lets somebody new into a branch: whoever reads there; its lead only where nobody does, and then enough at once.

use super::READERS_NEEDED;

/// Who opens a branch to those who wait to read there. Whoever keeps the accounts can make up a lead, and a lead a reader: where
/// somebody reads, neither gets a key by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Whoever reads there, one at a time.
    Readers,
    /// Its lead, for [`READERS_NEEDED`] at once: of those who were let in nobody works here any more.
    Lead,
    /// Nobody yet: too few wait. Of one who was let in alone, nobody could tell whether the lead may still add the second.
    Nobody,
}

impl Door {
    /// Who it is where so many read and so many wait; only those who work here count.
    #[must_use]
    pub const fn of(reading: usize, waiting: usize) -> Self {
        if reading > 0 {
            Self::Readers
        } else if waiting >= READERS_NEEDED {
            Self::Lead
        } else {
            Self::Nobody
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Door, READERS_NEEDED};

    proptest! {
        #[test]
        fn a_lead_lets_in_nobody_where_somebody_reads_and_never_one_alone(reading in 0_usize..5, waiting in 0_usize..5) {
            let door = Door::of(reading, waiting);
            prop_assert_eq!(door == Door::Readers, reading > 0);
            prop_assert_eq!(door == Door::Lead, reading == 0 && waiting >= READERS_NEEDED);
        }
    }
}
