//! Deflate of a short text that refers back to what stands before it. A compressor of any length clears tables that are far larger than
//! such a text, and counts its letters for codes of their own; here the tables of what stands before are made once, and the codes are
//! the fixed ones (RFC 1951, 3.2.6): a part of the time, and a fifth more bytes of a part that is small.

use std::sync::LazyLock;

/// Of a longer text codes of its own save more than they cost, in bytes.
pub(super) const MOST: usize = 3072;
/// What is repeated is named from so many bytes on, and so many at once: a few are as short written out.
const LEAST: usize = 4;
const LONGEST: usize = 257;
/// How many bits of four bytes tell where they were seen.
const BITS: u32 = 12;

/// Where four bytes were seen last, counted from 1; 0: nowhere.
type Seen = [u16; 1 << BITS];

/// The codes of letters, of the end and of lengths, as they are written, and how many bits each has.
static CODES: LazyLock<[(u32, u32); 285]> = LazyLock::new(|| {
    std::array::from_fn(|symbol| {
        let symbol = u32::try_from(symbol).unwrap_or_default();
        let (code, bits) = match symbol {
            0..=143 => (0x30 + symbol, 8),
            144..=255 => (0x190 + symbol - 144, 9),
            256..=279 => (symbol - 256, 7),
            _ => (0xc0 + symbol - 280, 8),
        };
        (code.reverse_bits() >> (32 - bits), bits)
    })
});
/// What the code of the end and those of lengths begin at.
const END: usize = 256;
const LENGTHS: usize = 257;

/// What stands before.
pub(super) struct Before {
    text: Box<[u8]>,
    seen: Box<Seen>,
}

impl Before {
    /// Of a text, or the end of one: all of it is referred to.
    pub(super) fn of(text: &[u8]) -> Self {
        let mut seen: Box<Seen> = Box::new([0; 1 << BITS]);
        for at in 0..text.len() {
            meet(text, at, &mut seen);
        }
        Self { text: text.into(), seen }
    }

    /// Writes a text that stands after it, to the end of a byte. `last`: whether nothing follows in the stream.
    pub(super) fn write(&self, text: &[u8], last: bool, out: &mut Vec<u8>) -> Option<()> {
        let (codes, all, mut seen) = (&*CODES, [&*self.text, text].concat(), self.seen.clone());
        let mut bits = Bits { out, held: 0, count: 0 };
        bits.put((u32::from(last) | 2, 3));
        let mut at = self.text.len();
        while let Some(letter) = all.get(at) {
            let from = meet(&all, at, &mut seen);
            let length = from.map_or(0, |from| alike(&all, from, at));
            let Some(from) = from.filter(|_| length >= LEAST) else {
                bits.put(*codes.get(usize::from(*letter))?);
                at += 1;
                continue;
            };
            let (code, rest) = said(length - 3, 2)?;
            bits.put(*codes.get(LENGTHS + usize::try_from(code).ok()?)?);
            bits.put(rest);
            let (code, rest) = said(at - from - 1, 1)?;
            bits.put((code.reverse_bits() >> 27, 5));
            bits.put(rest);
            for inside in at + 1..at + length {
                meet(&all, inside, &mut seen);
            }
            at += length;
        }
        bits.put(*codes.get(END)?);
        if last {
            bits.end();
        } else {
            // An empty block that is stored stands at the beginning of a byte, and so does what follows it.
            bits.put((0, 3));
            bits.end();
            bits.out.extend([0, 0, 0xff, 0xff]);
        }
        Some(())
    }
}

/// Where the four bytes at a place were seen last, perhaps: others may share their bits. From now on they were seen here.
fn meet(text: &[u8], at: usize, seen: &mut Seen) -> Option<usize> {
    let four = u32::from_le_bytes(*text.get(at..)?.first_chunk()?);
    let slot = seen.get_mut(usize::try_from(four.wrapping_mul(0x9e37_79b1) >> (32 - BITS)).ok()?)?;
    let before = std::mem::replace(slot, u16::try_from(at + 1).unwrap_or_default());
    usize::from(before).checked_sub(1)
}

/// How many bytes are the same from two places on.
fn alike(text: &[u8], from: usize, at: usize) -> usize {
    let (before, here) = (text.iter().skip(from), text.iter().skip(at));
    before.zip(here).take(LONGEST).take_while(|(one, other)| one == other).count()
}

/// How a number is said: by a code, of which each power of two has `2^own`, and by the rest of it in so many bits.
fn said(number: usize, own: u32) -> Option<(u32, (u32, u32))> {
    let number = u32::try_from(number).ok()?;
    let more = number.checked_ilog2().unwrap_or_default().saturating_sub(own);
    Some(((more << own) + (number >> more), (number & ((1 << more) - 1), more)))
}

/// Bits on their way into bytes, the lowest first.
struct Bits<'o> {
    out: &'o mut Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits<'_> {
    /// A value in so many bits, no more than sixteen.
    fn put(&mut self, (value, bits): (u32, u32)) {
        self.held |= u64::from(value) << self.count;
        self.count += bits;
        if self.count >= 32 {
            self.out.extend(self.held.to_le_bytes().into_iter().take(4));
            self.held >>= 32;
            self.count -= 32;
        }
    }

    /// What is held, filled up to a byte with noughts.
    fn end(&mut self) {
        while self.count > 0 {
            let [byte, ..] = self.held.to_le_bytes();
            self.out.push(byte);
            self.held >>= 8;
            self.count = self.count.saturating_sub(8);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::{DeflateDecoder, DeflateEncoder};
    use flate2::{Compress, Compression, FlushCompress};
    use proptest::prelude::*;

    use super::{Before, LONGEST, said};

    /// What a browser makes of a stream of what stands before, a text and perhaps something after it; and how long the text's part is.
    fn read(before: &[u8], text: &[u8], after: Option<&[u8]>) -> (Vec<u8>, usize) {
        let mut stream = Vec::with_capacity(2 * before.len() + 1024);
        let mut first = Compress::new(Compression::best(), false);
        first.compress_vec(before, &mut stream, FlushCompress::Sync).unwrap();
        let begins = stream.len();
        Before::of(before).write(text, after.is_none(), &mut stream).unwrap();
        let length = stream.len() - begins;
        if let Some(after) = after {
            DeflateEncoder::new(after, Compression::fast()).read_to_end(&mut stream).unwrap();
        }
        let (mut plain, mut reader) = (Vec::new(), DeflateDecoder::new(&*stream));
        reader.read_to_end(&mut plain).unwrap();
        assert_eq!(reader.total_in(), u64::try_from(stream.len()).unwrap(), "nothing stands after the stream");
        (plain, length)
    }

    fn comes_back(before: &[u8], text: &[u8]) -> usize {
        let (plain, length) = read(before, text, None);
        assert_eq!(plain, [before, text].concat());
        let (plain, _) = read(before, text, Some(b"efter"));
        assert_eq!(plain, [before, text, b"efter".as_slice()].concat());
        length
    }

    proptest! {
        #[test]
        fn whatever_stands_before_a_text_comes_back_to_the_letter(
            before in proptest::collection::vec(any::<u8>(), 0..2048),
            pieces in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..700, any::<u8>(), 0_usize..300), 0..6),
        ) {
            let mut text = Vec::new();
            for (from, count, byte, times) in pieces {
                let from = from.index(before.len() + 1);
                text.extend(before[from..].iter().take(count));
                text.resize(text.len() + times, byte);
            }
            comes_back(&before, &text);
        }

        #[test]
        fn a_text_in_any_script_comes_back_to_the_letter(before in "\\PC{0,400}", text in "(<p>\\PC{0,30}</p>){0,30}") {
            comes_back(before.as_bytes(), text.as_bytes());
        }
    }

    #[test]
    fn every_length_and_every_distance_is_said_and_understood() {
        let bytes: Vec<u8> = (0..=255).collect();
        for length in (0..12).chain(LONGEST - 3..LONGEST + 9).chain((12..3 * LONGEST).step_by(11)) {
            assert!(comes_back(&bytes, &b"a".repeat(length)) < 40);
            assert!(comes_back(b"", &b"ab".repeat(length)) < 40);
        }
        // Something that stands once, and further and further back.
        for between in (0..40).chain((40..2000).step_by(61)) {
            let noise: Vec<u8> =
                (0_u32..).map(|at| (at.wrapping_mul(2_654_435_761) >> 24).to_le_bytes()[0]).take(between).collect();
            comes_back(&[b"en mening som upprepas".as_slice(), &noise].concat(), b"en mening som upprepas");
        }
        comes_back(&bytes, &bytes.repeat(7));
        comes_back(b"", &bytes);
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (number, own, expected) in [
            // Lengths 3, 10, 11, 12, 13, 257; distances 1, 4, 5, 7, 8, 32768 (RFC 1951, 3.2.5).
            (0, 2, (0, (0, 0))),
            (7, 2, (7, (0, 0))),
            (8, 2, (8, (0, 1))),
            (9, 2, (8, (1, 1))),
            (10, 2, (9, (0, 1))),
            (254, 2, (27, (30, 5))),
            (0, 1, (0, (0, 0))),
            (3, 1, (3, (0, 0))),
            (4, 1, (4, (0, 1))),
            (6, 1, (5, (0, 1))),
            (7, 1, (5, (1, 1))),
            (32_767, 1, (29, (8191, 13))),
        ] {
            assert_eq!(said(number, own), Some(expected), "{number}");
        }
    }

    #[test]
    fn what_stood_before_is_not_written_out_again() {
        let before = "<form method=\"post\" action=\"/sv/tyck\"><button name=\"do\">Nästa</button>".repeat(9);
        assert!(comes_back(before.as_bytes(), &before.as_bytes()[..600]) < 20);
    }
}
