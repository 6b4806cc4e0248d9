//! Gzip of a page that is sent once. What stands above the main part is the same in many pages, and the larger half of each; what
//! stands below a mark ([`ALIKE`], [`FRAME`]) is the same for everybody who comes there, to the end or to another ([`OWN`]). All of that is
//! compressed once, and the rest refers back to the end of what stands before it. A stream of all is gzip as any other (RFC 1951, 1952).

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::frame::{ALIKE, FRAME, OWN};
use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use memchr::memmem;

use super::cache::gzip;
use super::short::{self, Before};

/// What many pages have, to the letter.
struct Part {
    plain: Box<str>,
    packed: Vec<u8>,
    /// The checksum of the text, to be put together with those of other parts.
    sum: Crc,
    /// Its end, to be referred to by a short text, where one may follow.
    near: Option<Before>,
}

/// By the checksum of its beginning and its length: what is alike in both is told apart by the text itself.
#[derive(Default)]
struct Met {
    parts: HashMap<(u32, usize), Vec<Arc<Part>>>,
    bytes: usize,
}

impl Met {
    fn same(&self, key: (u32, usize), plain: &str) -> Option<Arc<Part>> {
        self.parts.get(&key)?.iter().find(|one| *one.plain == *plain).cloned()
    }
}

/// The parts met so far: other words make other parts.
struct Parts {
    met: RwLock<Option<Met>>,
    /// Beyond so many bytes all are forgotten and met anew.
    most: usize,
    /// How one ends: at the end of a byte, or of the stream.
    end: FlushCompress,
}

/// What pages begin with: languages, rooms, with the urgent strip and without; a sheet's is its survey's.
static ABOVE: Parts = Parts::new(4 * 1024 * 1024, FlushCompress::Sync);
/// What stands between what is one person's own: around the main part, before what the footer carries.
static BETWEEN: Parts = Parts::new(4 * 1024 * 1024, FlushCompress::Sync);
/// What they end with: a survey's questions that everybody is asked, in a language.
static BELOW: Parts = Parts::new(32 * 1024 * 1024, FlushCompress::Finish);
/// Where a page begins to be its own. Nothing that belongs to one person stands above it.
const MAIN: &str = "<main";
/// How much of what stands above is referred to, in bytes: its end is most like the rest, and all of it takes twice the time for
/// a fifth of a percent.
const NEAR: usize = 2048;
/// So many bytes of a part's beginning are looked at to find it.
const BEGINNING: usize = 1024;
/// From 1 (fast) to 9 (small), for what is sent once.
const LEVEL: u32 = 4;
/// The head of a stream: deflate, no name, no time, no system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// A page as gzip.
#[must_use]
pub fn packed(page: &str) -> Bytes {
    let own = if page.starts_with("<!DOCTYPE html>") { find(page, MAIN).unwrap_or(0) } else { 0 };
    let (above, rest) = page.split_at(own);
    together(above, rest).map_or_else(|| gzip(page.as_bytes(), LEVEL), Bytes::from)
}

fn find(text: &str, what: &str) -> Option<usize> {
    memmem::find(text.as_bytes(), what.as_bytes())
}

/// What is one person's own, each time with what is alike for everybody after it; the last time perhaps with nothing.
fn pieces(mut rest: &str) -> Vec<(&str, &str)> {
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let (own, _) = rest.split_at(find(rest, ALIKE).unwrap_or(rest.len()));
        let (own, after) = rest.split_at(find(own, FRAME).unwrap_or(own.len()));
        let (alike, next) = after.split_at(find(after, OWN).unwrap_or(after.len()));
        pieces.push((own, alike));
        rest = next;
    }
    pieces
}

fn together(above: &str, rest: &str) -> Option<Vec<u8>> {
    let (mut before, mut sum) = (ABOVE.part(above)?, Crc::new());
    let mut out = Vec::with_capacity(HEAD.len() + before.packed.len() + rest.len() / 2 + 64);
    out.extend(HEAD);
    out.extend(&before.packed);
    sum.combine(&before.sum);
    let mut pieces = pieces(rest).into_iter().peekable();
    while let Some((own, alike)) = pieces.next() {
        let mut mine = Crc::new();
        mine.update(own.as_bytes());
        sum.combine(&mine);
        referring(&before, own, alike.is_empty(), &mut out)?;
        if !alike.is_empty() {
            before = if pieces.peek().is_some() { BETWEEN.part(alike)? } else { BELOW.part(alike)? };
            out.extend(&before.packed);
            sum.combine(&before.sum);
        }
    }
    out.extend(sum.sum().to_le_bytes());
    out.extend(sum.amount().to_le_bytes());
    Some(out)
}

/// Compresses what is one person's own, referring to the end of what stands before it.
fn referring(before: &Part, own: &str, last: bool, out: &mut Vec<u8>) -> Option<()> {
    if let Some(near) = before.near.as_ref().filter(|_| own.len() <= short::MOST) {
        return near.write(own.as_bytes(), last, out);
    }
    let near = end(before.plain.as_bytes());
    // Made anew each time, though that clears its table once more than a reset would: one that is kept to be used again keeps what
    // somebody wrote, in its window and among what it has not coded yet, and cannot be wiped. No larger than there is to look back at.
    let mut room = Compress::new_with_window_bits(Compression::new(LEVEL), false, window(near.len() + own.len()));
    room.set_dictionary(near).ok()?;
    deflated(&mut room, own, out, if last { FlushCompress::Finish } else { FlushCompress::Sync })
}

/// The end of a text, as far as it is referred to.
fn end(text: &[u8]) -> &[u8] {
    text.get(text.len().saturating_sub(NEAR)..).unwrap_or_default()
}

/// The bits of a window that holds so many bytes, as far as deflate has any.
fn window(bytes: usize) -> u8 {
    (10..15).find(|bits| bytes <= 1 << bits).unwrap_or(15)
}

impl Parts {
    const fn new(most: usize, end: FlushCompress) -> Self {
        Self { met: RwLock::new(None), most, end }
    }

    /// The part with this text, compressed as small as can be when it is met for the first time.
    fn part(&self, plain: &str) -> Option<Arc<Part>> {
        if plain.is_empty() {
            return None;
        }
        let (mut start, beginning) = (Crc::new(), plain.as_bytes().get(..BEGINNING).unwrap_or(plain.as_bytes()));
        start.update(beginning);
        let key = (start.sum(), plain.len());
        let known = |met: Option<&Met>| met.and_then(|met| met.same(key, plain));
        if let Some(one) = known(self.met.read().unwrap_or_else(PoisonError::into_inner).as_ref()) {
            return Some(one);
        }
        let (mut packed, mut sum) = (Vec::new(), Crc::new());
        deflated(&mut Compress::new(Compression::best(), false), plain, &mut packed, self.end)?;
        sum.update(plain.as_bytes());
        // Nothing follows what ends the stream.
        let near = (self.end == FlushCompress::Sync).then(|| Before::of(end(plain.as_bytes())));
        let (one, size) = (Arc::new(Part { plain: plain.into(), packed, sum, near }), plain.len());
        let mut met = self.met.write().unwrap_or_else(PoisonError::into_inner);
        // Somebody else may have met it meanwhile.
        if let Some(one) = known(met.as_ref()) {
            return Some(one);
        }
        let met = met.get_or_insert_default();
        if met.bytes + size > self.most {
            *met = Met::default();
        }
        met.bytes += size;
        met.parts.entry(key).or_default().push(Arc::clone(&one));
        Some(one)
    }
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
            below in "(<li>\\PC{0,40}</li>){0,60}",
            main: bool, alike: bool,
            more in proptest::collection::vec(
                (proptest::sample::select(vec![ALIKE, FRAME, OWN]), "(<i>\\PC{0,30}</i>){0,9}"),
                0..5,
            ),
        ) {
            let (main, alike) = (if main { "<main>" } else { "" }, if alike { ALIKE } else { "" });
            let more: String = more.into_iter().map(|(mark, text)| [mark, &text].concat()).collect();
            let page = format!("<!DOCTYPE html>{above}{main}{rest}{alike}{below}{more}");
            prop_assert_eq!(&plain(&packed(&page)), &page);
            prop_assert_eq!(&plain(&packed(&page)), &page, "from what was met before");
        }
    }

    #[test]
    fn a_page_of_any_length_comes_back_to_the_letter() {
        // Letters in no order hardly grow shorter: what they come to ends at every place of the room that was made for it.
        let mut seed = 1_u32;
        let letter = |_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'A' + u8::try_from(seed >> 24).unwrap() % 58)
        };
        let text: String = (0..3200).map(letter).collect();
        // A compressor's own are longer ones.
        for length in (0..60).chain(1150..1500).chain(2300..2450).chain(3000..3200) {
            let (mut room, mut out) = (Compress::new(Compression::new(LEVEL), false), Vec::new());
            deflated(&mut room, &text[..length], &mut out, FlushCompress::Sync).unwrap();
            deflated(&mut room, "slut", &mut out, FlushCompress::Finish).unwrap();
            let read = std::io::read_to_string(flate2::read::DeflateDecoder::new(&*out)).unwrap();
            assert_eq!(read, format!("{}slut", &text[..length]));
            for end in ["</main>".to_owned(), format!("{ALIKE}lika för alla</main>")] {
                let page = format!("<!DOCTYPE html><head></head><main>{}{end}", &text[..length]);
                assert_eq!(plain(&packed(&page)), page, "{length}");
            }
        }
    }

    #[test]
    fn what_stands_above_is_referred_to_and_what_is_alike_is_packed_once() {
        let style = (0..80).map(|at| format!(".c{at}{{margin:{at}px}}")).collect::<Vec<_>>().concat();
        let (above, rest) = (format!("<!DOCTYPE html><style>{style}</style>"), format!("<main>{style}</main></html>"));
        let whole = packed(&format!("{above}{rest}")).len();
        let apart = [&above, &rest].map(|part| gzip(part.as_bytes(), LEVEL).len());
        assert!(whole < apart[0] + apart[1] / 2, "{whole} of {apart:?}");
        let known = |parts: &Parts, text: &str| {
            let met = parts.met.read().unwrap();
            met.as_ref().is_some_and(|met| met.parts.values().flatten().any(|one| one.plain.contains(text)))
        };
        let page = format!("{above}<main>mitt eget{ALIKE}samma för alla</main></html>");
        for _ in 0..2 {
            assert_eq!(plain(&packed(&page)), page);
        }
        assert!(known(&BELOW, "samma för alla"));
        let carried = format!("{above}<main>mitt eget{FRAME}runt om{OWN}mitt förseglade{FRAME}språken</main></html>");
        for _ in 0..2 {
            assert_eq!(plain(&packed(&carried)), carried);
        }
        assert!(known(&BETWEEN, "runt om") && known(&BELOW, "språken"));
        for own in ["mitt eget", "mitt förseglade"] {
            let kept = [&ABOVE, &BETWEEN, &BELOW].into_iter().any(|parts| known(parts, own));
            assert!(!kept, "nothing of one person is kept: {own}");
        }
        // What is no page begins and ends none.
        for other in ["", "{\"unknown\":\"x<main\"}", &format!("inget{ALIKE}mitt annat")] {
            assert_eq!(plain(&packed(other)), other);
            assert!(other.is_empty() || (!known(&ABOVE, other) && !known(&BELOW, "mitt annat")));
        }
    }

    #[test]
    fn parts_are_bounded() {
        let parts = Parts::new(30, FlushCompress::Sync);
        for at in 0..20 {
            assert_eq!(*parts.part(&format!("del {at}")).unwrap().plain, *format!("del {at}"));
            let met = parts.met.read().unwrap();
            let kept: usize = met.as_ref().unwrap().parts.values().flatten().map(|one| one.plain.len()).sum();
            assert!((1..=30).contains(&kept), "{kept}");
        }
        assert!(parts.part("").is_none());
    }

    #[test]
    fn parts_that_begin_alike_and_are_as_long_are_told_apart_and_kept_both() {
        let parts = Parts::new(1 << 20, FlushCompress::Finish);
        let long = "lika ".repeat(BEGINNING);
        let both = ["a", "b"].map(|end| format!("{long}{end}"));
        let met = both.each_ref().map(|text| parts.part(text).unwrap());
        for (text, one) in both.iter().zip(&met) {
            assert!(Arc::ptr_eq(&parts.part(text).unwrap(), one));
            assert_eq!(*one.plain, **text);
        }
        let page = |end: &str| format!("<!DOCTYPE html>{long}<main>mitt{ALIKE}{long}{end}");
        for end in ["a", "b", "a"] {
            assert_eq!(plain(&packed(&page(end))), page(end));
        }
    }

    #[test]
    fn a_window_holds_what_is_looked_back_at() {
        assert_eq!(
            [0, 1024, 1025, 4096, 16_384, 16_385, 32_768, 1 << 20].map(window),
            [10, 10, 11, 12, 14, 15, 15, 15]
        );
    }
}
