//! Rendered pages, kept compressed, until the content or what is said about opening hours changes.

use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

/// How many bytes of pages are kept.
const CAPACITY: u64 = 64 * 1024 * 1024;

/// The feed has a cache of its own, so that no query of it can push out a page somebody needs.
const FEED_CAPACITY: u64 = 16 * 1024 * 1024;

/// A page in every encoding it is sent in.
pub struct Cached {
    /// As it is.
    pub plain: Bytes,
    /// Brotli.
    pub brotli: Bytes,
    /// Gzip, for what does not take Brotli.
    pub gzip: Bytes,
    /// A weak tag, because it is the same for every encoding: a hash of the plain bytes.
    pub etag: String,
    /// When it says something that is no longer true.
    pub stale_at: Option<Timestamp>,
}

/// The kept pages, by path and content version.
pub struct Pages(Cache<String, Arc<Cached>>);

impl Pages {
    /// An empty cache for pages.
    #[must_use]
    pub fn for_pages() -> Self {
        Self::of(CAPACITY)
    }

    /// An empty cache for the feed.
    #[must_use]
    pub fn for_feed() -> Self {
        Self::of(FEED_CAPACITY)
    }

    fn of(capacity: u64) -> Self {
        let weigh = |key: &String, page: &Arc<Cached>| {
            u32::try_from(key.len() + page.plain.len() + page.brotli.len() + page.gzip.len()).unwrap_or(u32::MAX)
        };
        Self(Cache::builder().max_capacity(capacity).weigher(weigh).build())
    }

    /// The page kept under a key, if it is still true.
    #[must_use]
    pub fn get(&self, key: &str, now: Timestamp) -> Option<Arc<Cached>> {
        self.0.get(key).filter(|page| page.stale_at.is_none_or(|at| now < at))
    }

    /// Keeps a page.
    pub fn put(&self, key: String, html: String, stale_at: Option<Timestamp>) -> Arc<Cached> {
        let page = Arc::new(Cached::new(html, stale_at));
        self.0.insert(key, Arc::clone(&page));
        page
    }
}

impl Cached {
    /// Compresses once what is sent many times.
    #[must_use]
    pub fn new(html: String, stale_at: Option<Timestamp>) -> Self {
        let plain = Bytes::from(html);
        let digest = Sha256::digest(&plain);
        let etag = digest.iter().take(8).fold(String::from("W/\""), |text, byte| format!("{text}{byte:02x}")) + "\"";
        Self { brotli: brotli(&plain, 9), gzip: gzip(&plain), plain, etag, stale_at }
    }
}

/// Brotli at a quality from 0 (fast) to 11 (small).
#[must_use]
pub fn brotli(plain: &[u8], quality: i32) -> Bytes {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    // Writing to memory does not fail; were it to, the page is sent plain.
    match brotli::BrotliCompress(&mut &*plain, &mut out, &params) {
        Ok(_) => Bytes::from(out),
        Err(_) => Bytes::new(),
    }
}

/// Gzip at its default.
#[must_use]
pub fn gzip(plain: &[u8]) -> Bytes {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let out = encoder.write_all(plain).and_then(|()| encoder.finish());
    out.map(Bytes::from).unwrap_or_default()
}
