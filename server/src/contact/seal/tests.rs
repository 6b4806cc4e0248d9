//! Tests of sealing: a part a file, and what they share.

mod escrow;
mod gate;
mod lanes;
mod message;
mod place;
mod receipt;
mod server_key;
mod staff;
mod thread;
mod vectors;

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};
use sha2::{Digest as _, Sha256};

use super::*;

/// A cost that tests of the flow can afford.
pub(super) fn cheap() -> Cost {
    Cost::new(8, 1).unwrap()
}

/// Randomness that is always the same for the same seed: SHA-256 of seed and counter. `FORMAT.md` names it for the vectors.
pub(super) struct Seeded {
    seed: [u8; 32],
    count: u64,
    rest: Vec<u8>,
}

impl Seeded {
    pub(super) fn new(seed: &str) -> Self {
        Self { seed: Sha256::digest(seed.as_bytes()).into(), count: 0, rest: Vec::new() }
    }
}

impl TryRng for Seeded {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_be_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_be_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        for byte in dst {
            if self.rest.is_empty() {
                let block = Sha256::new().chain_update(self.seed).chain_update(self.count.to_be_bytes()).finalize();
                self.rest = block.iter().rev().copied().collect();
                self.count += 1;
            }
            *byte = self.rest.pop().unwrap();
        }
        Ok(())
    }
}

impl TryCryptoRng for Seeded {}

/// A thread with everybody who may open it.
pub(super) struct World {
    pub(super) rng: Seeded,
    pub(super) thread: ThreadId,
    pub(super) keys: ThreadKeys,
    pub(super) public: ThreadPublic,
    pub(super) holder: HolderId,
    pub(super) staff: KeyPair,
    pub(super) first: KeyPair,
    pub(super) second: KeyPair,
    pub(super) escrow: EscrowPublic,
}

impl World {
    pub(super) fn new(seed: &str) -> Self {
        let mut rng = Seeded::new(seed);
        let keys = ThreadKeys::generate(&mut rng);
        let (staff, first, second) =
            (KeyPair::generate(&mut rng), KeyPair::generate(&mut rng), KeyPair::generate(&mut rng));
        Self {
            thread: ThreadId::from_bytes([7; 16]),
            public: keys.public(),
            keys,
            holder: HolderId::from_bytes([9; 16]),
            staff,
            escrow: EscrowPublic::new(first.public(), second.public()).unwrap(),
            first,
            second,
            rng,
        }
    }

    pub(super) fn place(&self, number: u32, direction: Direction) -> Place<'static> {
        Place {
            tenant: TenantId::from_bytes([5; 16]),
            thread: self.thread,
            number,
            direction,
            text_version: "contact-before 3",
            sealed_by: SealedBy::Server,
        }
    }
}

/// A wrap key from a code's secret bytes, at the cheap cost.
pub(super) fn wrap_key(secret: u8) -> WrapKey {
    ReceiptKeys::derive(&[secret; 9], &Salt::from_bytes([1; 16]), cheap()).unwrap().wrap
}

/// Every way of changing one byte, cutting the end and adding to it.
pub(super) fn damaged(blob: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let flips = (0..blob.len()).map(|at| {
        let mut changed = blob.to_vec();
        changed[at] ^= 1 << (at % 8);
        changed
    });
    let cuts = (0..blob.len()).step_by(7).chain([blob.len() - 1]).map(|length| blob[..length].to_vec());
    flips.chain(cuts).chain([[blob, &[0]].concat()])
}

#[test]
fn nothing_secret_is_shown() {
    let mut world = World::new("debug");
    let receipt = ReceiptKeys::derive(b"123456789", &Salt::random(&mut world.rng), cheap()).unwrap();
    let file =
        HolderFile::create(HolderSeat::First, &Phrase::parse("twelve letters").unwrap(), cheap(), &mut world.rng)
            .unwrap();
    let shown = format!(
        "{:?} {receipt:?} {:?} {:?} {:?} {:?} {:?} {file:?}",
        world.staff,
        world.keys,
        world.public,
        world.place(1, Direction::Child),
        Phrase::parse("twelve letters").unwrap(),
        ServerKeys::from_root(&[3; 32]),
    );
    assert!(!shown.contains("twelve"), "a phrase is shown");
    // A list of bytes is how a derived Debug would show a key: "[12, 34".
    assert!(!shown.contains('['), "{shown}");
}
