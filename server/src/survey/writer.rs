//! The one who writes answers down: those that are sent at the same time share one transaction, and each is thanked when it
//! is durable.
//!
//! A commit costs a flush of the disk, however much is in it. While one is under way the next answers gather; so a school
//! that sends at once waits for a few flushes, not for five hundred.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::sync::{mpsc, oneshot};

use super::store::{AnswerStore, Intake, StoreError, Taken};

/// As many answers at once as one transaction takes.
const TOGETHER: usize = 256;
/// As many may wait; who comes then is asked to press again, with every answer kept in their form.
const WAITING: usize = 8192;
/// Beyond so many it is forgotten what forms said. Whoever sends one of them again is told what stands, and how to change it.
const REMEMBERED: usize = 50_000;

/// How writing an answer down ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is in, as it was sent.
    In,
    /// This form was in before, and may have said something else: that stands.
    Before,
    /// This form was in and was withdrawn; it stays withdrawn.
    Withdrawn,
    /// The code was used before; nothing is kept.
    Spent,
    /// The wave takes no answers any more; nothing is kept.
    Shut,
}

struct Waiting {
    intake: Intake,
    said: [u8; 32],
    tell: oneshot::Sender<Option<Written>>,
}

/// What the answers that came in of late say, as keyed hashes, by what is kept of their receipt. In memory alone.
#[derive(Default)]
struct Known(HashMap<Vec<u8>, [u8; 32]>);

impl Known {
    /// What stands under a receipt now.
    fn stands(&mut self, receipt: Vec<u8>, said: [u8; 32]) {
        if self.0.len() >= REMEMBERED {
            self.0.clear();
        }
        self.0.insert(receipt, said);
    }

    /// What the store did with an answer, as whoever sent it is told. Of what was in before, nobody is thanked for more than is known.
    fn told(&mut self, receipt: Vec<u8>, said: [u8; 32], taken: Taken) -> Written {
        match taken {
            Taken::New => {
                self.stands(receipt, said);
                Written::In
            }
            Taken::Again if self.0.get(&receipt) == Some(&said) => Written::In,
            Taken::Again => Written::Before,
            Taken::Withdrawn => Written::Withdrawn,
            Taken::Spent => Written::Spent,
            Taken::Shut => Written::Shut,
        }
    }
}

/// The queue before the writer, which begins with the first answer; and what it wrote of late.
#[derive(Default)]
pub struct Writer {
    queue: OnceLock<mpsc::Sender<Waiting>>,
    known: Arc<Mutex<Known>>,
}

/// How writing an answer down failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// Too many at once.
    #[error("too many answers at once")]
    Busy,
    /// The store failed; it is not known whether the answer is in. Sent again it counts once.
    #[error("the store failed")]
    Failed,
}

impl Writer {
    /// Writes one answer down and waits until it is durable. `said`: what tells it from another that the same form says later.
    ///
    /// # Errors
    /// [`NotWritten`].
    pub async fn write(
        &self,
        store: &Arc<dyn AnswerStore>,
        intake: Intake,
        said: [u8; 32],
    ) -> Result<Written, NotWritten> {
        let queue = self.queue.get_or_init(|| {
            let (queue, arrives) = mpsc::channel(WAITING);
            tokio::spawn(work(Arc::clone(store), arrives, Arc::clone(&self.known)));
            queue
        });
        let (tell, told) = oneshot::channel();
        queue.try_send(Waiting { intake, said, tell }).map_err(|fault| match fault {
            mpsc::error::TrySendError::Full(_) => NotWritten::Busy,
            mpsc::error::TrySendError::Closed(_) => NotWritten::Failed,
        })?;
        told.await.ok().flatten().ok_or(NotWritten::Failed)
    }

    /// An answer was changed by its receipt: the form that it came with says something else now.
    pub fn changed(&self, receipt: &[u8], said: [u8; 32]) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).stands(receipt.to_vec(), said);
    }
}

async fn work(store: Arc<dyn AnswerStore>, mut arrives: mpsc::Receiver<Waiting>, known: Arc<Mutex<Known>>) {
    let mut waiting = Vec::with_capacity(TOGETHER);
    while arrives.recv_many(&mut waiting, TOGETHER).await > 0 {
        let one = |one: Waiting| {
            let receipt = one.intake.receipt.clone();
            (one.intake, (receipt, one.said, one.tell))
        };
        let (answers, senders): (Vec<_>, Vec<_>) = waiting.drain(..).map(one).unzip();
        let taken = match store.take(&answers).await {
            Ok(taken) => taken.into_iter().map(Some).collect(),
            // One that the database refuses must not take the others along.
            Err(_) => one_by_one(store.as_ref(), answers).await,
        };
        for ((receipt, said, tell), taken) in senders.into_iter().zip(taken) {
            let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
            let told = taken.map(|taken| known.told(receipt, said, taken));
            drop(known);
            // Whoever left before the answer was written has nobody to be told.
            let _ = tell.send(told);
        }
    }
}

async fn one_by_one(store: &dyn AnswerStore, answers: Vec<Intake>) -> Vec<Option<Taken>> {
    let mut all = Vec::with_capacity(answers.len());
    for answer in answers {
        let taken: Result<Vec<Taken>, StoreError> = store.take(&[answer]).await;
        all.push(taken.ok().and_then(|taken| taken.first().copied()));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Known, REMEMBERED, Taken, Written};

    fn receipt() -> Vec<u8> {
        vec![7; 32]
    }

    #[test]
    fn whoever_sends_something_else_once_more_is_told_that_the_first_stands() {
        let mut known = Known::default();
        assert_eq!(known.told(receipt(), [1; 32], Taken::New), Written::In);
        assert_eq!(known.told(receipt(), [1; 32], Taken::Again), Written::In);
        assert_eq!(known.told(receipt(), [2; 32], Taken::Again), Written::Before);
        known.stands(receipt(), [3; 32]);
        assert_eq!(known.told(receipt(), [1; 32], Taken::Again), Written::Before, "it was changed since");
        assert_eq!(known.told(receipt(), [3; 32], Taken::Withdrawn), Written::Withdrawn);
    }

    #[test]
    fn nobody_is_thanked_for_what_is_not_known_to_be_in() {
        let mut known = Known::default();
        assert_eq!(known.told(receipt(), [1; 32], Taken::Again), Written::Before, "since a restart");
        assert_eq!(known.told(receipt(), [1; 32], Taken::Spent), Written::Spent);
        assert_eq!(known.told(receipt(), [1; 32], Taken::Again), Written::Before);
    }

    #[test]
    fn memory_is_bounded() {
        let mut known = Known::default();
        for at in 0..=u32::try_from(REMEMBERED).unwrap() {
            known.stands(at.to_be_bytes().to_vec(), [1; 32]);
        }
        assert!(known.0.len() <= REMEMBERED);
    }
}
