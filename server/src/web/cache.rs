//! Rendered pages, kept compressed and with their headers, until the content or what is said about opening hours changes.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use domain::guide::sought::Spot;
use jiff::Timestamp;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use super::headers;
use super::page::taken;
use crate::guide::sought::{Sought, looks};
use crate::token::hex;

/// How many bytes of pages are kept.
const CAPACITY: u64 = 64 * 1024 * 1024;

/// The feed has a cache of its own, so that no query of it can push out a page somebody needs.
const FEED_CAPACITY: u64 = 16 * 1024 * 1024;

/// A page in every encoding it is sent in, with every header it is sent with.
pub struct Cached {
    plain: Sent,
    /// Brotli.
    brotli: Sent,
    /// Gzip, for what does not take Brotli.
    gzip: Sent,
    /// A weak tag, because it is the same for every encoding: a hash of the plain bytes.
    etag: String,
    /// The content it was made of.
    version: String,
    /// When it says something that is no longer true.
    stale_at: Option<Timestamp>,
    /// What it is counted as, of an answer of the guide.
    sought: Option<Spot>,
}

/// A head and a body, sent as they are.
struct Sent {
    head: HeaderMap,
    body: Bytes,
}

/// The kept pages, by path.
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
        let weigh = |key: &String, page: &Arc<Cached>| u32::try_from(key.len() + page.weight()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(capacity).weigher(weigh).build())
    }

    /// The page kept under a path, if it was made of this content and is still true.
    #[must_use]
    pub fn get(&self, path: &str, version: &str, now: Timestamp) -> Option<Arc<Cached>> {
        self.0.get(path).filter(|page| page.version == version && page.stale_at.is_none_or(|at| now < at))
    }

    /// Forgets the page kept under a path.
    pub fn forget(&self, path: &str) {
        self.0.invalidate(path);
    }

    /// Keeps a page.
    pub fn put(&self, path: String, page: Cached) -> Arc<Cached> {
        let page = Arc::new(page);
        self.0.insert(path, Arc::clone(&page));
        page
    }
}

impl Cached {
    /// Compresses once what is sent many times. `kind` is its content type, `keep` its `Cache-Control`.
    #[must_use]
    pub fn new(
        text: String,
        kind: &'static str,
        keep: &'static str,
        version: &str,
        stale_at: Option<Timestamp>,
    ) -> Self {
        let plain = Bytes::from(text);
        let digest = Sha256::digest(&plain);
        let etag = format!("W/\"{}\"", hex(&digest[..8]));
        let mut head = HeaderMap::new();
        headers::put(&mut head);
        head.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        head.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        head.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Ok(value) = HeaderValue::from_str(&etag) {
            head.insert(header::ETAG, value);
        }
        let encoded = |name: &'static str, body: Bytes| {
            let mut head = head.clone();
            head.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            Sent { head, body }
        };
        let (brotli, gzip) = (encoded("br", brotli(&plain, 9)), encoded("gzip", gzip(&plain, 9)));
        Self {
            plain: Sent { head, body: plain },
            brotli,
            gzip,
            etag,
            version: version.to_owned(),
            stale_at,
            sought: None,
        }
    }

    /// The same page, counted as this whenever somebody looks at it.
    #[must_use]
    pub fn counted(self, sought: Option<Spot>) -> Self {
        Self { sought, ..self }
    }

    /// The answer, and one more on its counter: who has the page already, fetches ahead or is a bot does not count.
    #[must_use]
    pub fn seen(&self, asked: &HeaderMap, counter: &Sought) -> Response<Body> {
        let answer = self.answer(asked);
        if let Some(spot) = self.sought.filter(|_| answer.status() == StatusCode::OK && looks(asked)) {
            counter.count(spot);
        }
        answer
    }

    /// The answer to who asked with these headers: the same for everyone, or that nothing has changed.
    #[must_use]
    pub fn answer(&self, asked: &HeaderMap) -> Response<Body> {
        let known = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        if known.is_some_and(|tags| {
            tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == self.etag.trim_start_matches("W/"))
        }) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.headers_mut() = self.plain.head.clone();
            response.headers_mut().remove(header::CONTENT_TYPE);
            return response;
        }
        let sent = match taken(asked) {
            Some("br") if !self.brotli.body.is_empty() => &self.brotli,
            Some(_) if !self.gzip.body.is_empty() => &self.gzip,
            _ => &self.plain,
        };
        let mut response = Response::new(Body::from(sent.body.clone()));
        *response.headers_mut() = sent.head.clone();
        response
    }

    fn weight(&self) -> usize {
        self.plain.body.len() + self.brotli.body.len() + self.gzip.body.len()
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

/// Gzip at a level from 1 (fast) to 9 (small).
#[must_use]
pub fn gzip(plain: &[u8], level: u32) -> Bytes {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    let out = encoder.write_all(plain).and_then(|()| encoder.finish());
    out.map(Bytes::from).unwrap_or_default()
}
