//! What the forms that came in of late say, as keyed hashes: whoever sends one once more is told what stands, and what was sent is shown
//! to nobody again. In memory alone, for minutes, and never beyond the closing of the wave.

use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};

use super::room::AGAIN;
use super::store::Taken;
use super::writer::Written;

/// Beyond so many it is forgotten what forms said. Whoever sends one of them again is told what stands, and how to change it.
const MOST: usize = 50_000;
/// So many states before the one that stands are told apart from what never was in.
const FORMER: usize = 8;

/// How long it is known what a form says: as long as a sending counts as the same, and as long again, so that one that began in time and
/// waited its turn is found.
fn age() -> SignedDuration {
    AGAIN + AGAIN
}

/// A form on its way in.
pub(super) struct Form {
    /// Its wave.
    pub(super) wave: String,
    /// What is kept of its receipt.
    pub(super) receipt: Vec<u8>,
    /// What tells what it says from whatever else it may say later.
    pub(super) said: [u8; 32],
    /// When it was sent.
    pub(super) at: Timestamp,
}

struct Said {
    wave: String,
    stands: [u8; 32],
    /// What stood before, oldest first.
    before: Vec<[u8; 32]>,
    at: Timestamp,
}

/// By what is kept of a receipt.
#[derive(Default)]
pub(super) struct Known {
    said: HashMap<Vec<u8>, Said>,
    /// Waves that take no more: whatever was on its way as they closed is not known either. Ids alone, and no wave opens again.
    over: HashSet<String>,
}

impl Known {
    /// What stands under a receipt now.
    pub(super) fn stands(&mut self, form: Form) {
        if self.over.contains(&form.wave) {
            return;
        }
        if let Some(one) = self.said.get_mut(&form.receipt) {
            if one.stands != form.said {
                if one.before.len() >= FORMER {
                    one.before.remove(0);
                }
                one.before.push(one.stands);
                one.stands = form.said;
            }
            one.at = form.at;
            return;
        }
        if self.said.len() >= MOST {
            self.tidy(form.at);
        }
        if self.said.len() >= MOST {
            self.said.clear();
        }
        let said = Said { wave: form.wave, stands: form.said, before: Vec::new(), at: form.at };
        self.said.insert(form.receipt, said);
    }

    /// What the store did with an answer, as whoever sent it is told. Of what was in before, nobody is thanked for more than is known.
    pub(super) fn told(&mut self, form: Form, taken: Taken) -> Written {
        let one = self.said.get(&form.receipt);
        let stands = one.is_some_and(|one| one.stands == form.said);
        let was = self.was(&form.receipt, &form.said);
        match taken {
            Taken::New => {
                self.stands(form);
                Written::In
            }
            Taken::Again if stands => Written::In,
            Taken::Again => Written::Before { sent: was },
            Taken::Withdrawn => Written::Withdrawn { sent: stands || was },
            Taken::Spent => Written::Spent,
            Taken::Shut => Written::Shut,
        }
    }

    /// Whether what a form says was in under a receipt, and was changed since.
    pub(super) fn was(&self, receipt: &[u8], said: &[u8; 32]) -> bool {
        self.said.get(receipt).is_some_and(|one| one.stands != *said && one.before.contains(said))
    }

    /// Forgets what has had its time.
    pub(super) fn tidy(&mut self, now: Timestamp) {
        self.said.retain(|_, one| now.duration_since(one.at) < age());
    }

    /// Forgets all of a wave that takes no more, and whatever is still said of it.
    pub(super) fn forget(&mut self, wave: &str) {
        if self.over.insert(wave.to_owned()) {
            self.said.retain(|_, one| one.wave != wave);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{AGAIN, FORMER, Form, Known, MOST, Taken, Written, age};

    fn now() -> Timestamp {
        Timestamp::from_second(1_773_140_400).unwrap()
    }

    fn form(receipt: u32, said: u8) -> Form {
        Form { wave: "w".to_owned(), receipt: receipt.to_be_bytes().to_vec(), said: [said; 32], at: now() }
    }

    #[test]
    fn whoever_sends_something_else_once_more_is_told_that_the_first_stands() {
        let mut known = Known::default();
        assert_eq!(known.told(form(7, 1), Taken::New), Written::In);
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::In);
        assert_eq!(known.told(form(7, 2), Taken::Again), Written::Before { sent: false });
        assert_eq!(known.told(form(7, 2), Taken::Withdrawn), Written::Withdrawn { sent: false });
    }

    #[test]
    fn what_was_in_is_known_again_after_it_was_changed_or_withdrawn() {
        let mut known = Known::default();
        known.told(form(7, 1), Taken::New);
        known.stands(form(7, 3));
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::Before { sent: true }, "it was changed since");
        assert_eq!(known.told(form(7, 2), Taken::Again), Written::Before { sent: false }, "that never was in");
        for said in [1, 3] {
            assert_eq!(known.told(form(7, said), Taken::Withdrawn), Written::Withdrawn { sent: true });
        }
        // Back to what it said at first, and no further back than so many states.
        known.stands(form(7, 1));
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::In);
        for said in 10..30 {
            known.stands(form(7, said));
        }
        assert_eq!(known.said[&form(7, 0).receipt].before.len(), FORMER);
        assert!(known.was(&form(7, 0).receipt, &[28; 32]) && !known.was(&form(7, 0).receipt, &[29; 32]));
    }

    #[test]
    fn nobody_is_thanked_for_what_is_not_known_to_be_in() {
        let mut known = Known::default();
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::Before { sent: false }, "since a restart");
        assert_eq!(known.told(form(7, 1), Taken::Spent), Written::Spent);
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::Before { sent: false });
    }

    #[test]
    fn it_is_known_for_longer_than_a_form_is_taken_once_more_and_then_forgotten() {
        let mut known = Known::default();
        known.stands(form(7, 1));
        known.tidy(now() + AGAIN);
        assert_eq!(known.said.len(), 1);
        known.stands(Form { at: now() + AGAIN, ..form(7, 2) });
        known.tidy(now() + age());
        assert_eq!(known.said.len(), 1, "it was changed since");
        known.tidy(now() + AGAIN + age());
        assert!(known.said.is_empty());
    }

    #[test]
    fn nothing_of_a_wave_is_known_once_it_is_closed() {
        let mut known = Known::default();
        known.stands(form(7, 1));
        known.stands(Form { wave: "x".to_owned(), ..form(8, 1) });
        known.forget("w");
        assert_eq!(known.told(form(7, 1), Taken::Again), Written::Before { sent: false });
        assert_eq!(known.told(form(8, 1), Taken::Again), Written::In);
    }

    #[test]
    fn what_was_on_its_way_as_a_wave_closed_is_thanked_for_and_not_known() {
        let mut known = Known::default();
        known.forget("w");
        assert_eq!(known.told(form(7, 1), Taken::New), Written::In, "it is in");
        known.stands(form(7, 2));
        known.forget("w");
        assert!(known.said.is_empty());
    }

    #[test]
    fn memory_is_bounded_and_the_old_goes_first() {
        let mut known = Known::default();
        let most = u32::try_from(MOST).unwrap();
        for at in 0..most {
            let sent = if at < 10 { now() } else { now() + age() - SignedDuration::from_secs(1) };
            known.stands(Form { at: sent, ..form(at, 1) });
        }
        known.stands(Form { at: now() + age(), ..form(most, 1) });
        assert_eq!(known.said.len(), MOST - 9, "only what has had its time went");
        for at in most + 1..most + 20 {
            known.stands(Form { at: now() + age(), ..form(at, 1) });
            assert!(known.said.len() <= MOST);
        }
    }
}
