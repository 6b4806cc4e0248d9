//! A log that is looked at again and again: what is new is checked whole each time, what was checked before a stretch at a time.
//!
//! Between two looks the head that was reached is remembered. So at every look a changed head, a log that was cut off or one
//! that was written anew from its beginning is found at once; an older line that was changed alone is found when the walk over the
//! old lines comes to it, after as many looks as the log has stretches. The first look after a start checks every line.

use super::chain::{Broken, Checkpoint, Link, Verifier};

/// What is remembered between two looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch {
    /// The last line that was found whole, with all before it.
    head: Checkpoint,
    /// How far the walk over the old lines has come.
    again: Checkpoint,
}

impl Default for Watch {
    fn default() -> Self {
        Self::NEW
    }
}

impl Watch {
    /// Nothing was looked at yet.
    pub const NEW: Self = Self { head: Checkpoint::EMPTY, again: Checkpoint::EMPTY };

    /// How far the log was found whole.
    #[must_use]
    pub const fn head(&self) -> Checkpoint {
        self.head
    }

    /// After which number the next stretch of old lines begins.
    #[must_use]
    pub const fn old_after(&self) -> u64 {
        self.again.count
    }

    /// Takes the next stretch of old lines, as the log has them after [`Watch::old_after`]. What was not whole is asked for again
    /// at the next look.
    ///
    /// # Errors
    /// [`Broken`] when a line is not what it was.
    pub fn take_old(&mut self, lines: &[Link]) -> Result<(), Broken> {
        if self.head.count == 0 {
            return Ok(());
        }
        let mut verifier = Verifier::after(self.again, &[self.head]);
        let old = usize::try_from(self.head.count - self.again.count).unwrap_or(usize::MAX);
        for line in lines.iter().take(old) {
            verifier.push(line)?;
        }
        let reached = verifier.reached();
        if reached == self.again {
            return Err(Broken { at: reached.count + 1 });
        }
        // Then from the beginning again.
        self.again = if reached == self.head { Checkpoint::EMPTY } else { reached };
        Ok(())
    }

    /// After which number the next new lines are asked for: the head comes with them, to be met again.
    #[must_use]
    pub const fn new_after(&self) -> u64 {
        self.head.count.saturating_sub(1)
    }

    /// Takes new lines, as the log has them after [`Watch::new_after`].
    ///
    /// # Errors
    /// [`Broken`] when the head is gone or another, or a new line does not fit.
    pub fn take_new(&mut self, lines: &[Link]) -> Result<(), Broken> {
        let mut lines = lines.iter();
        if self.head.count > 0 {
            let met = lines.next().map(|link| Checkpoint { count: link.entry.number, hash: link.hash });
            if met != Some(self.head) {
                return Err(Broken { at: self.head.count });
            }
        }
        let mut verifier = Verifier::after(self.head, &[]);
        for line in lines {
            let pushed = verifier.push(line);
            self.head = verifier.reached();
            pushed?;
        }
        Ok(())
    }
}
