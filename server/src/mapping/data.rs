//! The files of releases: open to every program and site, at addresses that stay, and by their hash.

use std::collections::BTreeMap;

use app::mapping::chart::{Figure, image};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use domain::mapping::release::{Afterword, Release};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::routes::broken;
use super::store::FileRow;
use crate::token::hex;
use crate::web::{App, Fault, gzip, takes};

/// A file never changes: whoever has it need not ask again.
const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// The list grows.
const FOR_MINUTES: HeaderValue = HeaderValue::from_static("public, max-age=300");
/// Smaller than this nothing is won.
const WORTH: usize = 1024;

/// A release in the list.
#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    title: &'a BTreeMap<String, String>,
    published: String,
    manifest: String,
    workbook: String,
    /// What was said since, on its page: files of a release never change, so an error in one is told in words.
    afterwords: Vec<Since<'a>>,
}

/// Something said of a release once it was out.
#[derive(Serialize)]
struct Since<'a> {
    why: &'static str,
    finding: Option<&'a str>,
    day: String,
    page: String,
}

/// `GET /data`: which releases there are.
pub async fn index(State(app): State<App>, headers: HeaderMap) -> Response<Body> {
    let set = match app.told().at(app.stores().out.as_ref(), app.now()).await {
        Ok(set) => set,
        Err(fault) => return broken(&app, app.library().book.source(), &headers, &fault),
    };
    let listed = |answer: &std::sync::Arc<app::mapping::Answer>| {
        let release = &answer.release;
        let at = |name: &str| format!("{}/data/{}/{name}", app.origin(), release.id);
        serde_json::json!(Listed {
            id: release.id.as_str(),
            title: &release.title.0,
            published: answer.published.to_string(),
            manifest: at(super::files::MANIFEST),
            workbook: at(super::files::WORKBOOK),
            afterwords: answer.afterwords.iter().map(|word| since(&app, release, word)).collect(),
        })
    };
    let all: Vec<serde_json::Value> = set.answers.iter().map(listed).collect();
    let text = serde_json::json!({ "releases": all }).to_string();
    sent(&headers, "application/json", &text.into_bytes(), None, FOR_MINUTES)
}

fn since<'a>(app: &App, release: &Release, word: &'a Afterword) -> Since<'a> {
    Since {
        why: word.why.as_str(),
        finding: word.finding.as_deref(),
        day: word.day.to_string(),
        page: format!("{}/sv/sagt/{}#{}", app.origin(), release.id, word.id),
    }
}

/// `GET /data/{release}/{name}`: a file of a release, or one of its pictures.
pub async fn file(
    State(app): State<App>,
    Path((release, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    if let Some(stem) = name.strip_suffix(".svg") {
        return picture(&app, &release, stem, &headers).await;
    }
    match app.stores().out.out_file(&release, &name).await {
        Ok(Some(FileRow { kind, sha256, bytes, .. })) => {
            let mut response = sent(&headers, &kind, &bytes, Some(&sha256), FOR_GOOD);
            // A file never changes: what was wrong in it is told on the release's page (RFC 8288).
            let page = format!("<{}/sv/sagt/{release}>; rel=\"describedby\"", app.origin());
            if let Ok(page) = HeaderValue::from_str(&page) {
                response.headers_mut().insert(header::LINK, page);
            }
            response
        }
        Ok(None) => missing(&app, &headers),
        Err(fault) => broken(&app, app.library().book.source(), &headers, &fault),
    }
}

/// A chart alone, drawn from the same cells: `{finding}-{chart}-{language}.svg`.
async fn picture(app: &App, release: &str, stem: &str, headers: &HeaderMap) -> Response<Body> {
    let set = match app.told().at(app.stores().out.as_ref(), app.now()).await {
        Ok(set) => set,
        Err(fault) => return broken(app, app.library().book.source(), headers, &fault),
    };
    let library = app.library();
    let drawn = set.answer(release).and_then(|answer| drawn(&answer.release, &library.book, stem));
    match drawn {
        Some(text) => {
            // Words of the chart may be mended, so it is asked for anew; its own styles are its own.
            let mut response = sent(headers, "image/svg+xml", &text.into_bytes(), None, FOR_MINUTES);
            let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'");
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
            response
        }
        None => missing(app, headers),
    }
}

fn drawn(release: &Release, book: &app::words::Book, stem: &str) -> Option<String> {
    // A tag may hold hyphens itself, and one tag may end as another does: the longest that fits is meant.
    let fitting = book.languages().filter(|words| stem.ends_with(&format!("-{}", words.tag())));
    let words = fitting.max_by_key(|words| words.tag().len())?;
    let (finding, chart) = stem.strip_suffix(&format!("-{}", words.tag()))?.rsplit_once('-')?;
    let finding = release.findings.iter().find(|one| one.id == finding)?;
    let number: usize = chart.parse().ok()?;
    let chart = finding.charts.get(number.checked_sub(1)?)?;
    Some(image(words, &Figure::of(words, release, chart, "c".to_owned())))
}

/// Bytes with their hash as tag. A compressed answer is the same thing in another coat, which its weak tag says.
fn sent(asked: &HeaderMap, kind: &str, bytes: &[u8], sha256: Option<&str>, keep: HeaderValue) -> Response<Body> {
    let hash = sha256.map_or_else(|| hex(&Sha256::digest(bytes)), str::to_owned);
    let known = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let is_known = known.flat_map(|value| value.split(',')).any(|tag| {
        let tag = tag.trim();
        tag == "*" || tag.trim_start_matches("W/").trim_matches('"') == hash
    });
    let text = !kind.starts_with("application/vnd");
    let pressed = text && bytes.len() > WORTH && takes(asked, "gzip");
    let tag = if pressed { format!("W/\"{hash}\"") } else { format!("\"{hash}\"") };
    let body = match (is_known, pressed) {
        (true, _) => Body::empty(),
        (false, true) => Body::from(gzip(bytes, 4)),
        (false, false) => Body::from(bytes.to_vec()),
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    for (name, value) in [(header::ETAG, tag.as_str()), (header::CONTENT_TYPE, kind)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    headers.insert(header::CACHE_CONTROL, keep);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, super::ANYBODY);
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("etag"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    if pressed && !is_known {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    if is_known {
        headers.remove(header::CONTENT_TYPE);
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    response
}

fn missing(app: &App, headers: &HeaderMap) -> Response<Body> {
    Fault::Missing.page(app, app.library().book.source(), headers)
}
