//! The gate before slow, hungry work: as many Argon2 runs at once as there are cores, the others wait in fair lanes.
//!
//! Each run takes 64 MiB and a core for about 0.15 s. Without a gate two hundred sign-ins would take 13 GB; with one lock
//! for all, a flood of wrong codes would keep every child out. Who comes next stands in [`super::lanes`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tokio::time::Instant;

use super::SealError;
use super::lanes::{Lanes, Limits, Queued};

/// The gate; a clone is the same gate.
#[derive(Clone)]
pub struct Gate(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    began: Instant,
}

struct State {
    lanes: Lanes<oneshot::Sender<Turn>>,
    free: usize,
}

impl Gate {
    /// A gate; make one for the whole program.
    pub fn new(limits: Limits) -> Self {
        let state = State { lanes: Lanes::new(limits), free: limits.at_once.max(1) };
        Self(Arc::new(Inner { state: Mutex::new(state), began: Instant::now() }))
    }

    /// Runs slow work on a thread of its own when its turn comes. `lane` stands for where the request comes from: a keyed
    /// hash of the address, never the address. `innocent` says of a result that it should not count against the lane:
    /// true for a right code.
    ///
    /// Dropping the future gives the place in the queue up; work that has begun is finished, and its turn held until then,
    /// for a thread cannot be stopped.
    ///
    /// # Errors
    /// [`SealError::Busy`] at once when there is no room, or later when a shorter lane needed the place.
    pub async fn run<T: Send + 'static>(
        &self,
        lane: u64,
        work: impl FnOnce() -> T + Send + 'static,
        innocent: impl FnOnce(&T) -> bool + Send + 'static,
    ) -> Result<T, SealError> {
        let turn = self.wait(lane).await?;
        let run = spawn_blocking(move || {
            let result = work();
            // Here and not after the await: it must hold for somebody who left while their code was being tried.
            if innocent(&result) {
                turn.forgive();
            }
            result
        });
        // It panicked; its turn came back when it was dropped.
        run.await.map_err(|_| SealError::Busy)
    }

    /// How many wait just now, for the health page: a number, and nothing about who.
    pub fn waiting(&self) -> usize {
        self.0.state().lanes.waiting()
    }

    /// How many turns are free.
    #[cfg(test)]
    pub(crate) fn free(&self) -> usize {
        self.0.state().free
    }

    /// Waits for a turn.
    async fn wait(&self, lane: u64) -> Result<Turn, SealError> {
        let (sender, receiver) = oneshot::channel();
        let place = Place { gate: &self.0, lane, receiver };
        {
            let mut state = self.0.state();
            // Dropping a sender is how somebody is told that there is no room.
            match state.lanes.push(lane, sender, self.0.began.elapsed()) {
                Queued::Waits => {}
                Queued::Instead(other) => drop(other),
                Queued::Refused(_) => return Err(SealError::Busy),
            }
        }
        self.0.hand_out();
        place.turn().await
    }
}

/// A place in the queue; leaving it (the request was given up) makes room.
struct Place<'a> {
    gate: &'a Arc<Inner>,
    lane: u64,
    receiver: oneshot::Receiver<Turn>,
}

impl Place<'_> {
    async fn turn(mut self) -> Result<Turn, SealError> {
        (&mut self.receiver).await.map_err(|_| SealError::Busy)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        // A turn may have been handed over just now: then it goes back unused.
        self.receiver.close();
        match self.receiver.try_recv() {
            Ok(turn) => turn.forgive(),
            Err(_) => self.gate.state().lanes.leave(self.lane, oneshot::Sender::is_closed),
        }
    }
}

/// The right to run; dropping it lets the next one in.
struct Turn {
    gate: Option<Arc<Inner>>,
    lane: u64,
}

impl Turn {
    /// Gives the turn back without counting it.
    fn forgive(self) {
        if let Some(gate) = &self.gate {
            gate.state().lanes.forgive(self.lane, gate.began.elapsed());
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(gate) = self.gate.take() {
            gate.state().free += 1;
            gate.hand_out();
        }
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing under the lock panics half-way; and a poisoned gate would keep everybody out for good.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives free turns to those who are next.
    fn hand_out(self: &Arc<Self>) {
        loop {
            let now = self.began.elapsed();
            let (lane, sender) = {
                let mut state = self.state();
                if state.free == 0 {
                    return;
                }
                let Some(next) = state.lanes.next(now) else { return };
                state.free -= 1;
                next
            };
            // Sent outside the lock. If they left in between, the run was none; the loop goes on with the next.
            if let Err(mut turn) = sender.send(Turn { gate: Some(Arc::clone(self)), lane }) {
                turn.gate = None;
                let mut state = self.state();
                state.free += 1;
                state.lanes.forgive(lane, now);
            }
        }
    }
}
