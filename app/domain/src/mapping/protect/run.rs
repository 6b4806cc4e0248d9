//! Blocks on several threads: which of them works on which changes no byte of the outcome (R14).

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use super::block::Block;
use super::fault::Fault;
use super::task::{Protected, Task};

impl Task {
    /// Protects everything on so many threads. Of several faults the one of the first block is told, so that this too is the
    /// same every time.
    ///
    /// # Errors
    /// [`Fault`]: there is no release.
    pub fn run(&self, id: &str, threads: usize) -> Result<Protected, Fault> {
        let (next, broken) = (AtomicUsize::new(0), AtomicBool::new(false));
        // Blocks are taken in order, so every block before a broken one is taken, and is finished by whoever took it.
        let work = || {
            let mut done = Vec::new();
            while !broken.load(Ordering::Relaxed) {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= self.blocks() {
                    break;
                }
                let block = self.block(at).and_then(|mut block| block.run().map(|()| block));
                broken.fetch_or(block.is_err(), Ordering::Relaxed);
                done.push((at, block));
            }
            done
        };
        let mut done: Vec<(usize, Result<Block, Fault>)> = thread::scope(|scope| {
            let others: Vec<_> = (1..threads.clamp(1, self.blocks().max(1))).map(|_| scope.spawn(work)).collect();
            let mut done = work();
            for other in others {
                let lost = |_| vec![(usize::MAX, Err(Fault::Solver("a thread broke".to_owned())))];
                done.extend(other.join().unwrap_or_else(lost));
            }
            done
        });
        done.sort_by_key(|(at, _)| *at);
        let blocks = done.into_iter().map(|(_, block)| block).collect::<Result<Vec<Block>, Fault>>()?;
        self.finish(id, blocks)
    }
}
