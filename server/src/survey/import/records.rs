//! The records of an xls: one after the other, and texts that go on from one to the next.

use domain::survey::xlsform::FileFault;

use super::Read;
use super::package::{slice, u16_at};

/// A record goes on in these.
const CONTINUE: u16 = 0x003C;

/// A record: its kind, and its bytes in as many pieces as it takes.
pub(super) struct Record<'a> {
    pub kind: u16,
    pub pieces: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// Its first piece; records of cells have no other.
    pub fn bytes(&self) -> &'a [u8] {
        self.pieces.first().copied().unwrap_or_default()
    }
}

/// Goes through records.
pub(super) struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Records<'a> {
    pub fn from(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The next record; none at the end.
    pub fn next(&mut self) -> Read<Option<Record<'a>>> {
        // Some programs fill the last sector up with nothing.
        if self.bytes.len().saturating_sub(self.at) < 4 {
            return Ok(None);
        }
        let (kind, piece) = self.piece()?;
        let mut pieces = vec![piece];
        while u16_at(self.bytes, self.at).is_ok_and(|kind| kind == CONTINUE) {
            pieces.push(self.piece()?.1);
        }
        Ok(Some(Record { kind, pieces }))
    }

    fn piece(&mut self) -> Read<(u16, &'a [u8])> {
        let kind = u16_at(self.bytes, self.at)?;
        let length = usize::from(u16_at(self.bytes, self.at + 2)?);
        let piece = slice(self.bytes, self.at + 4, length)?;
        self.at += 4 + length;
        Ok((kind, piece))
    }
}

/// Reads through the pieces of a record.
pub(super) struct Cursor<'r, 'a> {
    pieces: &'r [&'a [u8]],
    piece: usize,
    at: usize,
}

impl<'r, 'a> Cursor<'r, 'a> {
    pub fn of(record: &'r Record<'a>, at: usize) -> Self {
        Self { pieces: &record.pieces, piece: 0, at }
    }

    fn byte(&mut self) -> Read<u8> {
        loop {
            let piece = self.pieces.get(self.piece).ok_or(FileFault::Broken)?;
            if let Some(byte) = piece.get(self.at) {
                self.at += 1;
                return Ok(*byte);
            }
            (self.piece, self.at) = (self.piece + 1, 0);
        }
    }

    pub fn u16(&mut self) -> Read<u16> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    pub fn u32(&mut self) -> Read<u32> {
        Ok(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut bytes: usize) -> Read<()> {
        while bytes > 0 {
            let piece = self.pieces.get(self.piece).ok_or(FileFault::Broken)?;
            let here = bytes.min(piece.len().saturating_sub(self.at));
            self.at += here;
            bytes -= here;
            if bytes > 0 {
                (self.piece, self.at) = (self.piece + 1, 0);
            }
        }
        Ok(())
    }

    /// A text with its fonts and readings, which are passed over.
    pub fn rich(&mut self) -> Read<String> {
        let length = self.u16()?;
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { usize::from(self.u16()?) } else { 0 };
        let reading = if flags & 4 != 0 { usize::try_from(self.u32()?).map_err(|_| FileFault::Broken)? } else { 0 };
        let text = self.signs(length, flags)?;
        self.skip(runs * 4)?;
        self.skip(reading)?;
        Ok(text)
    }

    /// A text of so many signs. Where it goes on in the next piece, that begins with how wide its signs are.
    pub fn signs(&mut self, length: u16, flags: u8) -> Read<String> {
        let mut wide = flags & 1 != 0;
        let mut units = Vec::new();
        for _ in 0..length {
            let piece = self.pieces.get(self.piece).ok_or(FileFault::Broken)?;
            if self.at >= piece.len() {
                (self.piece, self.at) = (self.piece + 1, 0);
                wide = self.byte()? & 1 != 0;
            }
            units.push(if wide { self.u16()? } else { u16::from(self.byte()?) });
        }
        Ok(char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
    }

    /// A text with its length in two bytes.
    pub fn text(&mut self) -> Read<String> {
        let length = self.u16()?;
        let flags = self.byte()?;
        self.signs(length, flags)
    }

    /// A text with its length in one byte.
    pub fn short(&mut self) -> Read<String> {
        let length = self.byte()?;
        let flags = self.byte()?;
        self.signs(length.into(), flags)
    }
}
