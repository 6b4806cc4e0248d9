//! Class codes and receipts: what is printed, and the keyed hashes that are all that is kept of them.
//!
//! Codes follow from the server's key, the wave and their number, so no list of them lies anywhere and slips can be printed
//! again. They are no count in disguise: neighbours on a sheet look as random as any two. The seam for blind tokens (RFC 9474,
//! 9497) is [`once`]: whatever lets a person in once comes down to 32 bytes that the store keeps as used.

use std::collections::HashSet;
use std::sync::LazyLock;

use domain::survey::answer::Answers;
use domain::survey::slip::{Receipt, Slip};
use zeroize::Zeroizing;

use crate::contact::seal::ServerKeys;
use crate::token::{hex, token};

/// The most slips of one wave: more than the county's largest school has pupils.
pub const MOST: u32 = 20_000;

/// The first so many codes of a wave, in the order they are printed.
#[must_use]
pub fn slips(keys: &ServerKeys, wave: &str, count: u32) -> Vec<Slip> {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for number in 0_u64.. {
        if found.len() >= usize::try_from(count.min(MOST)).unwrap_or_default() {
            break;
        }
        let mac = keys.answer_mac("survey slip", &[wave.as_bytes(), &number.to_be_bytes()]);
        let slip = Slip::of(first(&mac));
        // Two slips with one code would shut one of the two out.
        if seen.insert(slip.bits()) {
            found.push(slip);
        }
    }
    found
}

/// The codes of a wave as they are looked up when one is typed.
#[derive(Debug, Default)]
pub struct Issued(HashSet<u64>);

impl Issued {
    /// The first so many of a wave.
    #[must_use]
    pub fn of(keys: &ServerKeys, wave: &str, count: u32) -> Self {
        Self(slips(keys, wave, count).iter().map(Slip::bits).collect())
    }

    /// Whether a code is one of them.
    #[must_use]
    pub fn has(&self, slip: &Slip) -> bool {
        self.0.contains(&slip.bits())
    }
}

/// What is kept of a used code.
#[must_use]
pub fn once(keys: &ServerKeys, wave: &str, slip: &Slip) -> [u8; 32] {
    keys.answer_mac("survey spent", &[wave.as_bytes(), &slip.bits().to_be_bytes()])
}

/// The receipt of a form: the same however often it is sent.
#[must_use]
pub fn receipt(keys: &ServerKeys, wave: &str, key: u128) -> Receipt {
    Receipt::of(first(&keys.answer_mac("survey receipt", &[wave.as_bytes(), &key.to_be_bytes()])))
}

/// What is kept of a receipt.
#[must_use]
pub fn receipt_hash(keys: &ServerKeys, wave: &str, receipt: &Receipt) -> [u8; 32] {
    keys.answer_mac("survey receipt kept", &[wave.as_bytes(), &receipt.bits().to_be_bytes()])
}

/// What every [`said`] of this run of the program is made with: once it has ended, nothing that is kept makes it again.
static RUN: LazyLock<String> = LazyLock::new(token);

/// What tells whether a form that is sent once more says the same. In memory alone: what is kept of a form says nothing of it.
#[must_use]
pub fn said(keys: &ServerKeys, wave: &str, answers: &Answers) -> [u8; 32] {
    let all = Zeroizing::new(serde_json::to_vec(answers).unwrap_or_default());
    keys.answer_mac("survey said", &[wave.as_bytes(), RUN.as_bytes(), &all])
}

/// 32 bytes as they stand in a form, and back.
#[must_use]
pub fn text(hash: &[u8; 32]) -> String {
    hex(hash)
}

/// The bytes of [`text`]; none for what it did not write.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (text.len() == 64).then(|| pairs.map(byte).collect()).flatten()
}

fn first(mac: &[u8; 32]) -> u64 {
    u64::from_be_bytes(std::array::from_fn(|at| mac.get(at).copied().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use domain::survey::slip::Slip;

    use super::{Issued, bytes, once, receipt, slips, text};
    use crate::contact::seal::ServerKeys;

    fn keys() -> ServerKeys {
        ServerKeys::from_root(&[1; 32])
    }

    #[test]
    fn slips_are_all_different_and_more_of_them_begin_with_the_same() {
        let all = slips(&keys(), "w", 2000);
        assert_eq!(all.iter().map(Slip::bits).collect::<HashSet<_>>().len(), 2000);
        assert_eq!(slips(&keys(), "w", 25), all[..25]);
        assert_ne!(slips(&keys(), "x", 25), all[..25]);
        let issued = Issued::of(&keys(), "w", 25);
        assert!(all[..25].iter().all(|slip| issued.has(slip)) && !all[25..].iter().any(|slip| issued.has(slip)));
    }

    #[test]
    fn what_is_kept_differs_by_wave_and_comes_back_from_a_form() {
        let slip = Slip::of(7);
        let kept = once(&keys(), "w", &slip);
        assert_ne!(kept, once(&keys(), "x", &slip));
        assert_eq!(bytes(&text(&kept)), Some(kept.to_vec()));
        assert_eq!((bytes(""), bytes(&"g".repeat(64)), bytes("å")), (None, None, None));
        assert_eq!(receipt(&keys(), "w", 5), receipt(&keys(), "w", 5));
        assert_ne!(receipt(&keys(), "w", 5), receipt(&keys(), "w", 6));
    }
}
