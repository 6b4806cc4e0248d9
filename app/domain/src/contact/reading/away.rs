//! Who reads in somebody's place, and until when: what a child is told while their grown-up is away.

use jiff::civil::Date;

use super::{LONGEST, ReaderId, Team};

/// Somebody does not read today; this is who does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InPlace {
    /// Who reads.
    pub by: ReaderId,
    /// The last day in a row on which the other one does not.
    pub until: Date,
}

impl Team {
    /// Who reads in somebody's place today. `None` when they read themselves, when nobody reads, and when they are not seen to
    /// come back: then nothing can be said of a day.
    ///
    /// Holidays count as the other absences do: to the child it is the same whether a grown-up is off or ill.
    #[must_use]
    pub fn in_place_of(&self, who: ReaderId, today: Date) -> Option<InPlace> {
        let by = self.readers_on(today).first()?.reader;
        let back = self.back(who, today)?;
        (back > today).then_some(InPlace { by, until: back.yesterday().ok()? })
    }

    /// The first day from a day on which somebody reads; `None` when that is further off than an absence may be long.
    #[must_use]
    pub fn back(&self, who: ReaderId, from: Date) -> Option<Date> {
        let length = usize::try_from(LONGEST).unwrap_or_default();
        super::days(from, Date::MAX)
            .take(length + 1)
            .find(|day| self.readers_on(*day).iter().any(|reads| reads.reader == who))
    }
}
