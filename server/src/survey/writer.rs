//! The one who writes answers down: those that are sent at the same time share one transaction, and each is thanked when it
//! is durable.
//!
//! A commit costs a flush of the disk, however much is in it. While one is under way the next answers gather; so a school
//! that sends at once waits for a few flushes, not for five hundred.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::known::{Form, Known};
use super::store::{AnswerStore, Intake, StoreError, Taken};

/// As many answers at once as one transaction takes.
const TOGETHER: usize = 256;
/// As many may wait; who comes then is asked to press again, with every answer kept in their form.
const WAITING: usize = 8192;

/// How writing an answer down ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is in, as it was sent.
    In,
    /// This form was in before, and may have said something else: that stands.
    Before {
        /// Whether what it says now was in as well, until it was changed.
        sent: bool,
    },
    /// This form was in and was withdrawn; it stays withdrawn.
    Withdrawn {
        /// Whether it was in with what it says now.
        sent: bool,
    },
    /// The code was used before; nothing is kept.
    Spent,
    /// The wave takes no answers any more; nothing is kept.
    Shut,
}

struct Waiting {
    intake: Intake,
    form: Form,
    tell: oneshot::Sender<Option<Written>>,
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
    /// Writes one answer down and waits until it is durable. `said`: what tells it from another that the same form says later;
    /// `now`: when it was sent.
    ///
    /// # Errors
    /// [`NotWritten`].
    pub async fn write(
        &self,
        store: &Arc<dyn AnswerStore>,
        intake: Intake,
        said: [u8; 32],
        now: Timestamp,
    ) -> Result<Written, NotWritten> {
        let queue = self.queue.get_or_init(|| {
            let (queue, arrives) = mpsc::channel(WAITING);
            tokio::spawn(work(Arc::clone(store), arrives, Arc::clone(&self.known)));
            queue
        });
        let (tell, told) = oneshot::channel();
        let form = Form { wave: intake.wave.clone(), receipt: intake.receipt.clone(), said, at: now };
        queue.try_send(Waiting { intake, form, tell }).map_err(|fault| match fault {
            mpsc::error::TrySendError::Full(_) => NotWritten::Busy,
            mpsc::error::TrySendError::Closed(_) => NotWritten::Failed,
        })?;
        told.await.ok().flatten().ok_or(NotWritten::Failed)
    }

    /// An answer was changed by its receipt: the form that it came with says something else now.
    pub fn changed(&self, wave: &str, receipt: &[u8], said: [u8; 32], now: Timestamp) {
        held(&self.known).stands(Form { wave: wave.to_owned(), receipt: receipt.to_vec(), said, at: now });
    }

    /// Whether what a form says was in under a receipt of late, and was changed since.
    #[must_use]
    pub fn was(&self, receipt: &[u8], said: &[u8; 32]) -> bool {
        held(&self.known).was(receipt, said)
    }

    /// Forgets what the forms of a wave said.
    pub fn forget(&self, wave: &str) {
        held(&self.known).forget(wave);
    }

    /// Forgets what forms said that nobody sends once more.
    pub fn tidy(&self, now: Timestamp) {
        held(&self.known).tidy(now);
    }
}

fn held(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn work(store: Arc<dyn AnswerStore>, mut arrives: mpsc::Receiver<Waiting>, known: Arc<Mutex<Known>>) {
    let mut waiting = Vec::with_capacity(TOGETHER);
    while arrives.recv_many(&mut waiting, TOGETHER).await > 0 {
        let one = |one: Waiting| (one.intake, (one.form, one.tell));
        let (answers, senders): (Vec<_>, Vec<_>) = waiting.drain(..).map(one).unzip();
        let taken = match store.take(&answers).await {
            Ok(taken) => taken.into_iter().map(Some).collect(),
            // One that the database refuses must not take the others along.
            Err(_) => one_by_one(store.as_ref(), answers).await,
        };
        for ((form, tell), taken) in senders.into_iter().zip(taken) {
            let told = taken.map(|taken| held(&known).told(form, taken));
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
