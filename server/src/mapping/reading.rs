//! `/{lang}/sagt/las/{token}`: a group of young people reads an answer before it is settled. Whoever has the link reads
//! protected numbers and draft words, and writes how they read them; nobody is asked who they are.

use std::collections::BTreeMap;

use app::frame::{Here, Sheet};
use app::mapping::reading::{Ended, LONGEST, ReadingView, ended, reading};
use app::words::Words;
use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::reading::date_of;
use domain::mapping::release::Release;
use leptos::prelude::IntoAny;
use sha2::{Digest, Sha256};

use super::routes::broken;
use super::store::{ReadingRow, StoreError};
use crate::contact::room::Room;
use crate::token::hex;
use crate::web::{App, Fault, Page, Reply};

/// What a link is known by: a keyed hash, so that a stolen database opens nothing.
pub(super) fn key(room: &Room, token: &str) -> Vec<u8> {
    room.keys.answer_mac("mapping-reading", &[token.as_bytes()]).to_vec()
}

/// What a group said, by finding.
pub(super) fn said(text: &str) -> Vec<(String, String)> {
    let kept: BTreeMap<String, String> = serde_json::from_str(text).unwrap_or_default();
    kept.into_iter().collect()
}

/// What a link is made for: the numbers of a release, by their SHA-256; none where they cannot be written.
pub(super) fn numbers(release: &Release) -> Option<String> {
    serde_json::to_vec(&(&release.tables, &release.means)).ok().map(|text| hex(&Sha256::digest(text)))
}

/// A link that opens.
struct Opened {
    row: ReadingRow,
    release: Release,
    key: Vec<u8>,
}

/// What a link opens today, or why it opens nothing.
///
/// It ends for good when anything comes out, be it this release or another: the other's numbers and these were never tried
/// together. So it does when these are counted anew. Of a link that is not known nothing else is told than of one that has ended.
async fn opened(app: &App, token: &str) -> Result<Result<Opened, Ended>, StoreError> {
    let (room, store) = (app.room(), app.stores().releases.as_ref());
    let key = key(&room, token);
    let Some(row) = store.reading(&key).await? else { return Ok(Err(Ended::Over)) };
    let Some(kept) = store.release(&row.release).await? else { return Ok(Err(Ended::Over)) };
    if kept.published.is_some() {
        return Ok(Err(Ended::Out(kept.id)));
    }
    let release: Option<Release> = kept.content.and_then(|content| serde_json::from_str(&content).ok());
    let same = |release: &Release| numbers(release).is_some_and(|numbers| numbers == row.numbers);
    let Some(release) = release.filter(same) else { return Ok(Err(Ended::Over)) };
    if row.open_until < date_of(app.now()) || row.ledger != store.ledger_size().await? {
        return Ok(Err(Ended::Over));
    }
    // Only while what it shows has passed the check as it stands.
    if !store.check(&row.release).await?.is_some_and(|check| check.passed) {
        return Ok(Err(Ended::Pause));
    }
    Ok(Ok(Opened { row, release, key }))
}

/// `GET`: what is asked.
pub async fn page(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    with(&app, (&lang, &token), &headers, async |words, opened| {
        let said = opened.row.said.as_deref().map(said).unwrap_or_default();
        Ok(shown(&app, (words, &token), &headers, &opened, said, (StatusCode::OK, false, false)))
    })
    .await
}

/// `POST`: what they said. Once more takes the place of what was said before.
pub async fn posted(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    with(&app, (&lang, &token), &headers, async |words, opened| {
        let known = |name: &str| opened.release.findings.iter().any(|one| one.id == name);
        let written = fields.iter().filter(|(name, text)| known(name) && !text.trim().is_empty());
        let said: BTreeMap<String, String> =
            written.map(|(name, text)| (name.clone(), text.trim().chars().take(LONGEST).collect())).collect();
        if said.is_empty() {
            let faulty = (StatusCode::UNPROCESSABLE_ENTITY, false, true);
            return Ok(shown(&app, (words, &token), &headers, &opened, Vec::new(), faulty));
        }
        let text = serde_json::to_string(&said).unwrap_or_default();
        app.stores().releases.keep_reading(&opened.key, &text).await?;
        let said = said.into_iter().collect();
        Ok(shown(&app, (words, &token), &headers, &opened, said, (StatusCode::OK, true, false)))
    })
    .await
}

async fn with(
    app: &App,
    (lang, token): (&str, &str),
    headers: &HeaderMap,
    go: impl AsyncFnOnce(&Words, Opened) -> Result<Response<Body>, StoreError>,
) -> Response<Body> {
    let library = app.library();
    let Some(words) = library.book.language(lang) else {
        return Fault::Missing.page(app, library.book.source(), headers);
    };
    let answer = match opened(app, token).await {
        Ok(Ok(opened)) => go(words, opened).await,
        Ok(Err(why)) => Ok(over(app, (words, token), headers, &why)),
        Err(fault) => Err(fault),
    };
    answer.unwrap_or_else(|fault| broken(app, words, headers, &fault))
}

/// The page of a link that opens nothing, or not now.
fn over(app: &App, (words, token): (&Words, &str), headers: &HeaderMap, why: &Ended) -> Response<Body> {
    let mut page = Page::at(words, &format!("/sagt/las/{token}"));
    page.here = Here::Path("/sagt".to_owned());
    page.sheets = &[Sheet::Mapping];
    Reply::once(StatusCode::NOT_FOUND, page.html(app, ended(words, why).into_any()), headers)
}

fn shown(
    app: &App,
    (words, token): (&Words, &str),
    headers: &HeaderMap,
    opened: &Opened,
    said: Vec<(String, String)>,
    (status, saved, empty): (StatusCode, bool, bool),
) -> Response<Body> {
    let view = ReadingView {
        release: &opened.release,
        to: format!("/{}/sagt/las/{token}", words.tag()),
        until: opened.row.open_until,
        said,
        saved,
        empty,
    };
    let main = reading(words, &app.library().book, &view).into_any();
    let mut page = Page::at(words, &format!("/sagt/las/{token}"));
    page.here = Here::Path("/sagt".to_owned());
    page.sheets = &[Sheet::Mapping];
    Reply::once(status, page.html(app, main), headers)
}
