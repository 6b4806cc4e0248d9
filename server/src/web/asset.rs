//! Scripts and the browser's share: gathered once, named by their hash, kept for a year.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::cache::brotli;
use super::page::taken;
use super::state::App;
use crate::content;
use crate::token::hex;

/// Wakes the islands once the page has loaded, so that the first paint does not wait for it: every island's own function
/// is exported under the name that its element carries.
const ISLANDS: &str = "addEventListener('load',async()=>{const m=await import('JS');\
await m.default({module_or_path:'WASM'});m.hydrate();\
for(const e of document.querySelectorAll('leptos-island'))await m[e.dataset.component](e)})";

/// A file that never changes under its name.
struct Asset {
    plain: Bytes,
    brotli: Bytes,
    kind: &'static str,
}

/// All of them, by the name in their path.
pub struct Assets {
    files: HashMap<String, Asset>,
    names: HashMap<&'static str, String>,
}

impl Assets {
    /// Gathered and compressed once for the whole program: they lie in it, and squeezing them as small as can be takes a
    /// second, which every test with a site of its own would pay.
    pub(super) fn gathered() -> &'static Self {
        static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::gather);
        &ASSETS
    }

    fn gather() -> Self {
        let mut assets = Self { files: HashMap::new(), names: HashMap::new() };
        assets.add("page.js", app::frame::script_body().as_bytes(), "text/javascript");
        let (script, module) = content::CLIENT;
        assets.add("client.js", script, "text/javascript");
        assets.add("client.wasm", module, "application/wasm");
        let islands = ISLANDS.replace("JS", &assets.path("client.js")).replace("WASM", &assets.path("client.wasm"));
        assets.add("islands.js", islands.as_bytes(), "text/javascript");
        assets
    }

    /// The path of an asset, with its hash.
    pub(super) fn path(&self, name: &str) -> String {
        self.names.get(name).map(|hashed| format!("/s/{hashed}")).unwrap_or_default()
    }

    fn add(&mut self, name: &'static str, bytes: &[u8], kind: &'static str) {
        let hash = hex(&Sha256::digest(bytes)[..5]);
        let hashed = format!("{hash}.{name}");
        self.files.insert(hashed.clone(), Asset::new(bytes, kind));
        self.names.insert(name, hashed);
    }
}

impl Asset {
    fn new(bytes: &[u8], kind: &'static str) -> Self {
        Self { plain: Bytes::copy_from_slice(bytes), brotli: brotli(bytes, 11), kind }
    }
}

/// `GET /s/{name}`.
pub async fn get(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Response<Body> {
    let Some(asset) = app.assets().files.get(&name) else {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let brotli = taken(&headers) == Some("br") && !asset.brotli.is_empty();
    let mut response = Response::new(Body::from(if brotli { asset.brotli.clone() } else { asset.plain.clone() }));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let hashed = app.assets().names.values().any(|known| *known == name);
    let keep = if hashed { "public, max-age=31536000, immutable" } else { "public, max-age=86400" };
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if brotli {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

/// `GET /sw.js`: the service worker, at the root because its scope is its folder. Never installed by itself.
pub async fn service_worker() -> Response<Body> {
    let mut response = Response::new(Body::from(content::public("sw.js").unwrap_or_default()));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
