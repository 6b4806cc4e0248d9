//! What became of several threads, each for itself: what is broken in one keeps no other from what is done.

use super::store::StoreError;

/// Counts what was done, and keeps the last fault until the round is over.
#[derive(Debug, Default)]
pub struct Round {
    done: usize,
    fault: Option<StoreError>,
}

impl Round {
    /// What became of one.
    pub fn add(&mut self, done: Result<bool, StoreError>) {
        match done {
            Ok(done) => self.done += usize::from(done),
            Err(fault) => self.fault = Some(fault),
        }
    }

    /// Those that could be read; that another could not is told in the end.
    pub fn whole<T>(&mut self, rows: Vec<Result<T, StoreError>>) -> Vec<T> {
        let mut whole = Vec::new();
        for row in rows {
            match row {
                Ok(row) => whole.push(row),
                Err(fault) => self.fault = Some(fault),
            }
        }
        whole
    }

    /// How many were done.
    ///
    /// # Errors
    /// When one of them was broken; what could be done is done all the same.
    pub fn end(self) -> Result<usize, StoreError> {
        self.fault.map_or(Ok(self.done), Err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_broken_is_told_in_the_end_and_the_rest_is_done() {
        let broken = || StoreError::Inconsistent { table: "thread", column: "answer_by", row: "t".to_owned() };
        let mut round = Round::default();
        assert_eq!(round.whole(vec![Ok(1), Err(broken()), Ok(2)]), [1, 2]);
        assert!(round.end().is_err());
        let mut round = Round::default();
        for done in [true, false, true] {
            round.add(Ok(done));
        }
        assert_eq!(round.end().ok(), Some(2));
        let mut round = Round::default();
        round.add(Err(broken()));
        round.add(Ok(true));
        assert!(round.end().is_err());
    }
}
