//! Just enough of ZIP to read a workbook: stored and deflated parts, by the central directory.

use std::collections::BTreeMap;
use std::io::Read;

/// No part of a workbook is larger.
const LARGEST: u64 = 512 << 20;

/// The parts of an archive by name; none where it is not one.
pub(super) fn parts(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    // The end record is 22 bytes and a comment of at most 64 KiB.
    let tail = bytes.len().checked_sub(22)?;
    let end = (tail.saturating_sub(65_535)..=tail).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (number(bytes, end + 10, 2)?, number(bytes, end + 16, 4)?);
    let mut parts = BTreeMap::new();
    for _ in 0..count {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let (method, size) = (number(bytes, at + 10, 2)?, number(bytes, at + 20, 4)?);
        let (name, extra, comment) =
            (number(bytes, at + 28, 2)?, number(bytes, at + 30, 2)?, number(bytes, at + 32, 2)?);
        let local = number(bytes, at + 42, 4)?;
        let title = std::str::from_utf8(bytes.get(at + 46..at + 46 + name)?).ok()?;
        let from = local + 30 + number(bytes, local + 26, 2)? + number(bytes, local + 28, 2)?;
        let packed = bytes.get(from..from.checked_add(size)?)?;
        let part = match method {
            0 => packed.to_vec(),
            8 => {
                let mut part = Vec::new();
                flate2::read::DeflateDecoder::new(packed).take(LARGEST).read_to_end(&mut part).ok()?;
                part
            }
            _ => return None,
        };
        if parts.insert(title.to_owned(), part).is_some() {
            return None;
        }
        at += 46 + name + extra + comment;
    }
    Some(parts)
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let own = bytes.get(at..at.checked_add(length)?)?;
    Some(own.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}
