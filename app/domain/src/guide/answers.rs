//! What a person has answered: one small number a slot, so that it fits a short code and stays in memory.

use super::person::Voice;

/// How many slots a flow may have.
pub const SLOTS: usize = 8;

/// Answers to a flow. In each slot: 0 not asked, the slot's last number skipped, else the option's own number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Whose voice the pages speak.
    pub voice: Voice,
    /// One number a slot, in the flow's order.
    pub values: [u8; SLOTS],
}

impl Answers {
    /// No answer yet.
    #[must_use]
    pub fn none(voice: Voice) -> Self {
        Self { voice, values: [0; SLOTS] }
    }

    /// The number in a slot; 0 for a slot that is not there.
    #[must_use]
    pub fn value(&self, slot: usize) -> u8 {
        self.values.get(slot).copied().unwrap_or(0)
    }

    /// The same answers with another number in one slot.
    #[must_use]
    pub fn with(mut self, slot: usize, value: u8) -> Self {
        if let Some(place) = self.values.get_mut(slot) {
            *place = value;
        }
        self
    }

    /// The same answers in another voice.
    #[must_use]
    pub fn spoken_by(self, voice: Voice) -> Self {
        Self { voice, ..self }
    }
}
