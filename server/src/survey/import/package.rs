//! The ZIP package around xlsx and ods: its table of contents, and one part at a time, unpacked as far as it may be and no further.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::Read as _;

use domain::survey::xlsform::FileFault;
use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::Read;

/// The most parts.
const MOST_PARTS: usize = 400;
/// The most bytes of all parts unpacked, as they say and as they are.
const LARGEST_UNPACKED: usize = 48 * 1024 * 1024;

/// Where a part lies.
#[derive(Debug, Clone, Copy)]
struct Part {
    method: u16,
    check: u32,
    packed: usize,
    unpacked: usize,
    offset: usize,
}

/// A package.
#[derive(Debug)]
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    parts: BTreeMap<String, Part>,
    /// How much may still be unpacked.
    left: Cell<usize>,
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Read<u16> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk()).copied();
    found.map(u16::from_le_bytes).ok_or(FileFault::Broken)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Read<u32> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk()).copied();
    found.map(u32::from_le_bytes).ok_or(FileFault::Broken)
}

pub(super) fn usize_at(bytes: &[u8], at: usize) -> Read<usize> {
    usize::try_from(u32_at(bytes, at)?).map_err(|_| FileFault::Broken)
}

pub(super) fn slice(bytes: &[u8], at: usize, length: usize) -> Read<&[u8]> {
    at.checked_add(length).and_then(|end| bytes.get(at..end)).ok_or(FileFault::Broken)
}

impl<'a> Package<'a> {
    /// Reads the table of contents. Macros, locks, too many parts and parts that say they are huge are refused here, before
    /// anything is unpacked.
    pub fn open(bytes: &'a [u8]) -> Read<Self> {
        let end = end_of_directory(bytes)?;
        let count = usize::from(u16_at(bytes, end + 10)?);
        if count > MOST_PARTS {
            return Err(FileFault::Bomb);
        }
        let mut at = usize_at(bytes, end + 16)?;
        let mut parts = BTreeMap::new();
        let mut unpacked = 0_usize;
        for _ in 0..count {
            if slice(bytes, at, 4)? != b"PK\x01\x02" {
                return Err(FileFault::Broken);
            }
            if u16_at(bytes, at + 8)? & 1 != 0 {
                return Err(FileFault::Locked);
            }
            let part = Part {
                method: u16_at(bytes, at + 10)?,
                check: u32_at(bytes, at + 16)?,
                packed: usize_at(bytes, at + 20)?,
                unpacked: usize_at(bytes, at + 24)?,
                offset: usize_at(bytes, at + 42)?,
            };
            let (name, extra, remark) = (u16_at(bytes, at + 28)?, u16_at(bytes, at + 30)?, u16_at(bytes, at + 32)?);
            let name_at = slice(bytes, at + 46, name.into())?;
            let name_at = std::str::from_utf8(name_at).map_err(|_| FileFault::Broken)?.replace('\\', "/");
            at += 46 + usize::from(name) + usize::from(extra) + usize::from(remark);
            unpacked = unpacked.saturating_add(part.unpacked);
            if unpacked > LARGEST_UNPACKED {
                return Err(FileFault::Bomb);
            }
            let small = name_at.to_lowercase();
            let macros = small.ends_with("vbaproject.bin") || small.contains("/macrosheets/");
            if macros || small.starts_with("basic/") || small.starts_with("scripts/") {
                return Err(FileFault::Macros);
            }
            // Two parts of one name are read as different files by different programs.
            if parts.insert(name_at.trim_start_matches('/').to_owned(), part).is_some() {
                return Err(FileFault::Broken);
            }
        }
        Ok(Self { bytes, parts, left: Cell::new(LARGEST_UNPACKED) })
    }

    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// A part as text, unpacked; none where there is no such part.
    pub fn text(&self, name: &str) -> Read<Option<String>> {
        let Some(part) = self.parts.get(name) else { return Ok(None) };
        let bytes = self.unpack(*part)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileFault::Broken)?;
        Ok(Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()))
    }

    fn unpack(&self, part: Part) -> Read<Vec<u8>> {
        let local = slice(self.bytes, part.offset, 30)?;
        if !local.starts_with(b"PK\x03\x04") {
            return Err(FileFault::Broken);
        }
        let start = 30 + usize::from(u16_at(local, 26)?) + usize::from(u16_at(local, 28)?);
        let packed = slice(self.bytes, part.offset.saturating_add(start), part.packed)?;
        // A part that unpacks to more than it says was made to.
        let most = part.unpacked.min(self.left.get());
        let mut bytes = Vec::new();
        match part.method {
            0 => bytes.extend_from_slice(packed),
            8 => {
                let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
                DeflateDecoder::new(packed).take(most).read_to_end(&mut bytes).map_err(|_| FileFault::Broken)?;
            }
            _ => return Err(FileFault::Broken),
        }
        if bytes.len() > most {
            return Err(FileFault::Bomb);
        }
        self.left.set(self.left.get() - bytes.len());
        let mut check = Crc::new();
        check.update(&bytes);
        if bytes.len() != part.unpacked || check.sum() != part.check {
            return Err(FileFault::Broken);
        }
        Ok(bytes)
    }
}

/// Where the end of the table of contents lies: at the end of the file, before a remark of at most 65,535 bytes.
fn end_of_directory(bytes: &[u8]) -> Read<usize> {
    let last = bytes.len().checked_sub(22).ok_or(FileFault::Broken)?;
    let first = last.saturating_sub(65_535);
    let found = (first..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"));
    found.ok_or(FileFault::Broken)
}
