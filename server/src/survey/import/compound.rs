//! The compound file around xls: streams in chains of sectors. Every chain is followed no further than there are sectors.

use domain::survey::xlsform::FileFault;

use super::Read;
use super::package::{slice, u16_at, u32_at, usize_at};

/// How a compound file begins.
pub(super) const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Numbers from here on are no sectors.
const NO_SECTOR: u32 = 0xFFFF_FFFA;

/// A compound file.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    next: Vec<u32>,
    mini: Vec<u8>,
    mini_next: Vec<u32>,
    mini_below: usize,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    stream: bool,
    start: u32,
    length: usize,
}

impl<'a> Compound<'a> {
    pub fn open(bytes: &'a [u8]) -> Read<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return Err(FileFault::Broken),
        };
        if u16_at(bytes, 32)? != 6 {
            return Err(FileFault::Broken);
        }
        let mut file = Self {
            bytes,
            sector,
            next: Vec::new(),
            mini: Vec::new(),
            mini_next: Vec::new(),
            mini_below: usize_at(bytes, 56)?,
            entries: Vec::new(),
        };
        file.next = file.table()?;
        let directory = file.chain(u32_at(bytes, 48)?, usize::MAX)?;
        let entries: Vec<_> = directory.chunks_exact(128).map(entry).collect::<Read<_>>()?;
        file.entries = entries;
        let root = file.entries.first().ok_or(FileFault::Broken)?;
        let (root_start, root_length) = (root.start, root.length);
        if root_start < NO_SECTOR {
            file.mini = file.chain(root_start, root_length)?;
        }
        let mini_table = u32_at(bytes, 60)?;
        if mini_table < NO_SECTOR {
            file.mini_next = numbers(&file.chain(mini_table, usize::MAX)?);
        }
        Ok(file)
    }

    /// Whether something in it has this name, whatever its letters' size.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// A stream by its name.
    pub fn stream(&self, name: &str) -> Read<Option<Vec<u8>>> {
        let Some(entry) = self.entries.iter().find(|entry| entry.stream && entry.name.eq_ignore_ascii_case(name))
        else {
            return Ok(None);
        };
        if entry.length > self.bytes.len() {
            return Err(FileFault::Broken);
        }
        let bytes = if entry.length < self.mini_below {
            let most = self.mini.len() / 64;
            follow(&self.mini_next, entry.start, most, entry.length, |at| {
                slice(&self.mini, at.checked_mul(64)?, 64).ok()
            })?
        } else {
            self.chain(entry.start, entry.length)?
        };
        Ok(Some(bytes))
    }

    fn at(&self, sector: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(sector).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        // The last sector may be cut off.
        let rest = self.bytes.get(start..)?;
        Some(&rest[..self.sector.min(rest.len())]).filter(|bytes| !bytes.is_empty())
    }

    fn chain(&self, start: u32, length: usize) -> Read<Vec<u8>> {
        let most = self.bytes.len() / self.sector + 1;
        follow(&self.next, start, most, length, |at| self.at(u32::try_from(at).ok()?))
    }

    /// The table that says which sector follows which.
    fn table(&self) -> Read<Vec<u32>> {
        let most = self.bytes.len() / self.sector + 1;
        let mut lists = numbers(slice(self.bytes, 76, 436)?);
        let mut more = u32_at(self.bytes, 68)?;
        let mut seen = 0;
        while more < NO_SECTOR {
            seen += 1;
            let mut part = numbers(self.at(more).ok_or(FileFault::Broken)?);
            more = part.pop().ok_or(FileFault::Broken)?;
            lists.extend(part);
            if seen > most {
                return Err(FileFault::Broken);
            }
        }
        let mut table = Vec::new();
        for list in lists.into_iter().filter(|list| *list < NO_SECTOR).take(most) {
            table.extend(numbers(self.at(list).ok_or(FileFault::Broken)?));
        }
        Ok(table)
    }
}

/// Follows a chain until it ends, is as long as it should be, or has met more sectors than there are.
fn follow<'b>(
    next: &[u32],
    start: u32,
    most: usize,
    length: usize,
    get: impl Fn(usize) -> Option<&'b [u8]>,
) -> Read<Vec<u8>> {
    let mut out = Vec::new();
    let (mut at, mut seen) = (start, 0);
    while at < NO_SECTOR && out.len() < length {
        seen += 1;
        if seen > most {
            return Err(FileFault::Broken);
        }
        let place = usize::try_from(at).map_err(|_| FileFault::Broken)?;
        out.extend_from_slice(get(place).ok_or(FileFault::Broken)?);
        at = *next.get(place).ok_or(FileFault::Broken)?;
    }
    if length != usize::MAX {
        out.truncate(length);
    }
    Ok(out)
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number)).collect()
}

fn entry(bytes: &[u8]) -> Read<Entry> {
    let length = usize::from(u16_at(bytes, 64)?).min(64);
    let units = slice(bytes, 0, length)?.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    let name: String = char::decode_utf16(units).map_while(Result::ok).take_while(|sign| *sign != '\0').collect();
    Ok(Entry { name, stream: bytes.get(66) == Some(&2), start: u32_at(bytes, 116)?, length: usize_at(bytes, 120)? })
}
