//! Headers of every answer: nothing from elsewhere is loaded, nothing tells another site where one came from.

use std::sync::LazyLock;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use sha2::{Digest, Sha256};

use super::state::App;

/// Hashes, not nonces: a kept page stays the same to the byte.
static POLICY: LazyLock<Option<HeaderValue>> = LazyLock::new(|| {
    let hash =
        |text: &str| format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text)));
    let styles = app::frame::styles().map(hash).collect::<Vec<_>>().join(" ");
    let (loader, idle) = (hash(app::frame::loader()), hash(app::frame::idle()));
    HeaderValue::from_str(&format!(
        "default-src 'none'; style-src {styles}; script-src 'self' 'wasm-unsafe-eval' {loader} {idle}; img-src 'self' data:; \
         connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    ))
    .ok()
});

const FIXED: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    (HeaderName::from_static("x-robots-tag"), "noarchive"),
];

/// All of them, made once.
static ALL: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers: HeaderMap =
        FIXED.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
    if let Some(policy) = POLICY.as_ref() {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    }
    headers
});

/// Puts them into a head that does not say otherwise.
pub(super) fn put(headers: &mut HeaderMap) {
    for (name, value) in ALL.iter() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
}

/// A year of https alone, where the public address is one (RFC 6797; ASVS 5.0 V3.4.1).
pub(super) fn stay_secure(app: &App, headers: &mut HeaderMap) {
    if app.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
}

/// Sets them on every answer.
pub async fn set(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    put(response.headers_mut());
    stay_secure(&app, response.headers_mut());
    response
}
