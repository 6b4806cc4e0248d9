//! Gzip of a page that is sent once. What stands above the main part is the same in many pages, and the larger half of each: it is
//! compressed once, and what follows refers back to it. A stream of both is gzip as any other (RFC 1951, RFC 1952).

use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

use super::cache::gzip;

/// What many pages begin with.
struct Beginning {
    plain: Box<str>,
    /// Compressed as small as can be, up to the end of a byte and of no stream.
    packed: Vec<u8>,
}

/// The beginnings met so far: languages, rooms, with the urgent strip and without; a sheet's is its survey's. Other words make other
/// beginnings.
static BEGINNINGS: RwLock<Vec<Arc<Beginning>>> = RwLock::new(Vec::new());
/// Beyond so many the oldest is forgotten.
const MOST: usize = 128;
/// Where a page begins to be its own. Nothing that belongs to one person stands above it.
const OWN: &str = "<main";
/// How much of what stands above is referred to, in bytes: its end is most like the rest, and all of it takes twice the time for
/// a fifth of a percent.
const NEAR: usize = 2048;
/// From 1 (fast) to 9 (small), for what is sent once.
const LEVEL: u32 = 4;
/// The head of a stream: deflate, no name, no time, no system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// A page as gzip.
#[must_use]
pub fn packed(page: &str) -> Bytes {
    let own = if page.starts_with("<!DOCTYPE html>") { page.find(OWN).unwrap_or(0) } else { 0 };
    let (above, rest) = page.split_at(own);
    let whole = beginning(above).and_then(|above| together(&above, rest, page));
    whole.map_or_else(|| gzip(page.as_bytes(), LEVEL), Bytes::from)
}

fn beginning(above: &str) -> Option<Arc<Beginning>> {
    if above.is_empty() {
        return None;
    }
    let met = |all: &Vec<Arc<Beginning>>| all.iter().find(|one| *one.plain == *above).cloned();
    if let Some(one) = met(&BEGINNINGS.read().unwrap_or_else(PoisonError::into_inner)) {
        return Some(one);
    }
    let mut packed = Vec::new();
    deflated(&mut Compress::new(Compression::best(), false), above, &mut packed, FlushCompress::Sync)?;
    let one = Arc::new(Beginning { plain: above.into(), packed });
    let mut all = BEGINNINGS.write().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= MOST {
        all.remove(0);
    }
    if met(&all).is_none() {
        all.push(Arc::clone(&one));
    }
    Some(one)
}

fn together(above: &Beginning, rest: &str, page: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(HEAD.len() + above.packed.len() + rest.len() / 2 + 64);
    out.extend(HEAD);
    out.extend(&above.packed);
    // Made anew each time: what is kept to be used again would keep what somebody wrote.
    let mut room = Compress::new(Compression::new(LEVEL), false);
    let near = above.plain.len().saturating_sub(NEAR);
    room.set_dictionary(above.plain.as_bytes().get(near..)?).ok()?;
    deflated(&mut room, rest, &mut out, FlushCompress::Finish)?;
    let mut sum = Crc::new();
    sum.update(page.as_bytes());
    out.extend(sum.sum().to_le_bytes());
    out.extend(sum.amount().to_le_bytes());
    Some(out)
}

/// Compresses all of a text, after what was compressed before.
fn deflated(room: &mut Compress, text: &str, out: &mut Vec<u8>, end: FlushCompress) -> Option<()> {
    let before = room.total_in();
    loop {
        let done = usize::try_from(room.total_in() - before).ok()?;
        out.reserve(1024);
        let status = room.compress_vec(text.as_bytes().get(done..)?, out, end).ok()?;
        let taken = usize::try_from(room.total_in() - before).ok()? == text.len();
        // All is taken, and what came of it had room.
        if status == Status::StreamEnd || (end == FlushCompress::Sync && taken && out.len() < out.capacity()) {
            return Some(());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    fn plain(packed: &[u8]) -> String {
        let mut text = String::new();
        let mut stream = flate2::bufread::GzDecoder::new(packed);
        stream.read_to_string(&mut text).unwrap();
        assert!(stream.into_inner().is_empty(), "nothing stands after the stream");
        text
    }

    proptest! {
        #[test]
        fn a_page_comes_back_to_the_letter(
            above in "(<head>[a-zåäö <>{}.]{0,400}){0,60}",
            rest in "(<p>\\PC{0,40}</p>){0,120}",
            main: bool,
        ) {
            let page = format!("<!DOCTYPE html>{above}{}{rest}", if main { "<main>" } else { "" });
            prop_assert_eq!(&plain(&packed(&page)), &page);
            prop_assert_eq!(&plain(&packed(&page)), &page, "from what was met before");
        }
    }

    #[test]
    fn what_stands_above_is_referred_to_and_beginnings_are_bounded() {
        let style = (0..80).map(|at| format!(".c{at}{{margin:{at}px}}")).collect::<Vec<_>>().concat();
        let (above, rest) = (format!("<!DOCTYPE html><style>{style}</style>"), format!("<main>{style}</main></html>"));
        let whole = packed(&format!("{above}{rest}")).len();
        let apart = [&above, &rest].map(|part| gzip(part.as_bytes(), LEVEL).len());
        assert!(whole < apart[0] + apart[1] / 2, "{whole} of {apart:?}");
        for at in 0..MOST * 2 {
            assert!(!packed(&format!("<!DOCTYPE html>{at}<main>")).is_empty());
        }
        assert!(BEGINNINGS.read().unwrap().len() <= MOST);
        assert_eq!(plain(&packed("")), "");
        let before = BEGINNINGS.read().unwrap().len();
        let other = "{\"unknown\":\"x<main\"}";
        assert_eq!(plain(&packed(other)), other);
        assert!(before >= BEGINNINGS.read().unwrap().len(), "what is no page begins none");
    }
}
