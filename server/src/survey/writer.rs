//! The one who writes answers down: those that are sent at the same time share one transaction, and each is thanked when it
//! is durable.
//!
//! A commit costs a flush of the disk, however much is in it. While one is under way the next answers gather; so a school
//! that sends at once waits for a few flushes, not for five hundred.

use std::sync::{Arc, OnceLock};

use tokio::sync::{mpsc, oneshot};

use super::store::{AnswerStore, Intake, StoreError, Taken};

/// As many answers at once as one transaction takes.
const TOGETHER: usize = 256;
/// As many may wait; who comes then is asked to press again, with every answer kept in their form.
const WAITING: usize = 8192;

struct Waiting {
    intake: Intake,
    tell: oneshot::Sender<Option<Taken>>,
}

/// The queue before the writer, which begins with the first answer.
#[derive(Default)]
pub struct Writer(OnceLock<mpsc::Sender<Waiting>>);

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
    /// Writes one answer down and waits until it is durable.
    ///
    /// # Errors
    /// [`NotWritten`].
    pub async fn write(&self, store: &Arc<dyn AnswerStore>, intake: Intake) -> Result<Taken, NotWritten> {
        let queue = self.0.get_or_init(|| {
            let (queue, arrives) = mpsc::channel(WAITING);
            tokio::spawn(work(Arc::clone(store), arrives));
            queue
        });
        let (tell, told) = oneshot::channel();
        queue.try_send(Waiting { intake, tell }).map_err(|fault| match fault {
            mpsc::error::TrySendError::Full(_) => NotWritten::Busy,
            mpsc::error::TrySendError::Closed(_) => NotWritten::Failed,
        })?;
        told.await.ok().flatten().ok_or(NotWritten::Failed)
    }
}

async fn work(store: Arc<dyn AnswerStore>, mut arrives: mpsc::Receiver<Waiting>) {
    let mut waiting = Vec::with_capacity(TOGETHER);
    while arrives.recv_many(&mut waiting, TOGETHER).await > 0 {
        let (answers, tells): (Vec<_>, Vec<_>) = waiting.drain(..).map(|one| (one.intake, one.tell)).unzip();
        let taken = match store.take(&answers).await {
            Ok(taken) => taken.into_iter().map(Some).collect(),
            // One that the database refuses must not take the others along.
            Err(_) => one_by_one(store.as_ref(), answers).await,
        };
        for (tell, taken) in tells.into_iter().zip(taken) {
            // Whoever left before the answer was written has nobody to be told.
            let _ = tell.send(taken);
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
