//! The public pages of the mapping room: what is out and nothing else, through a connection that reads nothing else.

use std::sync::Arc;

use app::frame::Sheet;
use app::mapping::answer::{AnswerView, Heard};
use app::mapping::{AREAS, Answer, Version, answer, area, feed, list, print, slug};
use app::words::Words;
use axum::body::Body;
use axum::extract::{ConnectInfo, Extension, Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use domain::contact::reading::date_of;
use domain::mapping::pulse::{Asked, Felt, shown};
use jiff::SignedDuration;
use leptos::prelude::{AnyView, IntoAny};
use serde::Deserialize;

use super::store::StoreError;
use super::told::Set;
use crate::brake;
use crate::guide::library::Library;
use crate::survey::invite;
use crate::web::{App, Cached, Fault, Page, Reply};

/// What a page is made of.
struct Here<'a> {
    app: &'a App,
    library: Arc<Library>,
    words: Words,
    set: Arc<Set>,
}

/// `GET /{lang}/sagt`: every answer, and those that are owed.
pub async fn all(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    page(&app, &lang, "/sagt", &headers, |here| {
        let today = date_of(here.app.now());
        Some(list::list(&here.words, &here.library.book, &here.set.all(), &here.set.waiting, today).into_any())
    })
    .await
}

/// `GET /{lang}/sagt/{id}`: an answer, in words for a child.
pub async fn child(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    one(&app, &lang, &id, Version::Child, &headers).await
}

/// `GET /{lang}/sagt/{id}/vuxen`: the same, in words for a grown-up.
pub async fn adult(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    one(&app, &lang, &id, Version::Adult, &headers).await
}

/// `GET /{lang}/sagt/del/{area}`: what was heard in an area of the mapping, and what is counted beside it.
pub async fn within(
    State(app): State<App>,
    Path((lang, area)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let Some(one) = AREAS.into_iter().find(|one| slug(*one) == area) else {
        return Fault::Missing.page(&app, &here.words, &headers);
    };
    let beside = match app.beside().at(&app).await {
        Ok(beside) => beside,
        Err(fault) => return broken(&app, &here.words, &headers, &fault),
    };
    kept(&here, &format!("/sagt/del/{area}"), &beside.read.to_string(), &headers, || {
        let counted = &beside.counted;
        Some(area::area(&here.words, &here.library.book, one, &here.set.all(), counted).into_any())
    })
}

/// `GET /{lang}/sagt/del/{area}/blad`: two pages of it for a meeting.
pub async fn brief(
    State(app): State<App>,
    Path((lang, area)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    let rest = format!("/sagt/del/{area}/blad");
    page(&app, &lang, &rest, &headers, |here| {
        let one = AREAS.into_iter().find(|one| slug(*one) == area)?;
        Some(area::brief(&here.words, &here.library.book, one, &here.set.all()).into_any())
    })
    .await
}

/// `GET /{lang}/sagt/flode`: the feed of answers.
pub async fn atom(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let (key, now) = (format!("sagt/{}", here.words.tag()), app.now());
    let version = format!("{} {}", here.library.version, here.set.mark);
    let mut response = if let Some(feed) = app.feed().get(&key, &version, now) {
        feed.answer(&headers)
    } else {
        let text = feed::feed(&here.words, &here.library.book, &here.set.all(), app.origin(), date_of(now));
        app.feed().put(key, Cached::new(text, ATOM, "public, max-age=300", &version, None)).answer(&headers)
    };
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, super::ANYBODY);
    response
}

pub(super) const ATOM: &str = "application/atom+xml; charset=utf-8";

/// The two questions after an answer.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Pulse {
    understood: String,
    listened: String,
}

/// `POST /{lang}/sagt/{id}/puls`: one more who understood, or did not. Nothing is kept but the count.
pub async fn pulse(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    from: Option<Extension<ConnectInfo<std::net::SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<Pulse>,
) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let Some(answered) = here.set.answer(&id).cloned() else {
        return Fault::Missing.page(&app, &here.words, &headers);
    };
    let given: Vec<(Asked, Felt)> = [(Asked::Understood, &form.understood), (Asked::Listened, &form.listened)]
        .into_iter()
        .filter_map(|(asked, typed)| Felt::parse(typed).map(|felt| (asked, felt)))
        .collect();
    let rest = format!("/sagt/{id}");
    if given.is_empty() {
        return match heard(&app, &id).await {
            Ok(heard) => {
                let main = shown_answer(&here, &answered, Version::Child, &heard, true);
                Reply::once(StatusCode::UNPROCESSABLE_ENTITY, dressed(&here.words, &rest).html(&app, main), &headers)
            }
            Err(fault) => broken(&app, &here.words, &headers, &fault),
        };
    }
    let now = app.now();
    let from = from.map(|Extension(ConnectInfo(from))| app.proxies().sender(from.ip(), &headers));
    let bucket = app.room().senders.lane(from, now);
    // Whoever floods is slowed and at last not counted; nobody else notices.
    if let Some(wait) = app.told().brake.wait(bucket, brake::weight(None)) {
        tokio::time::sleep(wait).await;
        if let Err(fault) = app.stores().pulse.felt(&id, &given).await {
            return broken(&app, &here.words, &headers, &fault);
        }
    }
    let main = app::frame::notice(app::frame::Notice {
        title: here.words.get("mapping-pulse-thanks"),
        text: here.words.get("mapping-pulse-thanks.text"),
        way_on: (here.words.get("mapping-all"), format!("/{lang}/sagt")),
    });
    Reply::once(StatusCode::OK, dressed(&here.words, &rest).html(&app, main), &headers)
}

/// `GET /{lang}/sagt/{id}/puls`: somebody came back to where a form was sent.
pub async fn back(Path((lang, id)): Path<(String, String)>) -> Response<Body> {
    Reply::see_other(&format!("/{lang}/sagt/{id}"))
}

/// `GET /{lang}/sagt/{id}/ark/{sheet}`: the answer as a poster or a screen for a waiting room.
pub async fn sheet(
    State(app): State<App>,
    Path((lang, id, sheet)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    let here = match here(&app, &lang, &headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let found = here.set.answer(&id).zip(print::sheet(&sheet));
    let code = invite::qr(&format!("{}/{lang}/sagt/{id}", app.origin()));
    let (Some((answer, sheet)), Some(code)) = (found, code) else {
        return Fault::Missing.page(&app, &here.words, &headers);
    };
    let address = invite::bare(&app, &format!("/r/{id}"));
    let sign = print::Sign { book: &here.library.book, words: &here.words, answer, address, code };
    let (text, style) = print::sign(&sign, sheet);
    invite::styled(&style, text, &headers)
}

/// `GET /r/{id}`: the short address on what is printed; it leads on in the visitor's language.
pub async fn short(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    let library = app.library();
    let tag = invite::spoken(&library, &headers);
    let plain: String = id.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').take(64).collect();
    Reply::see_other(&format!("/{tag}/sagt/{}", plain.to_ascii_lowercase()))
}

async fn one(app: &App, lang: &str, id: &str, version: Version, headers: &HeaderMap) -> Response<Body> {
    let here = match here(app, lang, headers).await {
        Ok(here) => here,
        Err(fault) => return *fault,
    };
    let Some(answer) = here.set.answer(id).cloned() else {
        return Fault::Missing.page(app, &here.words, headers);
    };
    let heard = match heard(app, id).await {
        Ok(heard) => heard,
        Err(fault) => return broken(app, &here.words, headers, &fault),
    };
    let end = if version == Version::Adult { "/vuxen" } else { "" };
    let rest = format!("/sagt/{id}{end}");
    kept(&here, &rest, &format!("{heard:?}"), headers, || Some(shown_answer(&here, &answer, version, &heard, false)))
}

fn shown_answer(here: &Here<'_>, answer: &Answer, version: Version, pulse: &[Heard], unchosen: bool) -> AnyView {
    let view = AnswerView { answer, version, pulse, unchosen };
    answer::answer(&here.words, &here.library.book, &view).into_any()
}

/// How many answered the pulse, as it may be shown.
async fn heard(app: &App, id: &str) -> Result<Vec<Heard>, StoreError> {
    let counts = app.stores().pulse.pulse(id).await?;
    Ok(counts.into_iter().map(|(asked, felt, count)| Heard { asked, felt, least: shown(count) }).collect())
}

/// Language and what is out, or the page that says why not.
async fn here<'a>(app: &'a App, lang: &str, headers: &HeaderMap) -> Result<Here<'a>, Box<Response<Body>>> {
    let library = app.library();
    let Some(words) = library.book.language(lang).cloned() else {
        return Err(Box::new(Fault::Missing.page(app, library.book.source(), headers)));
    };
    match app.told().at(app.stores().out.as_ref(), app.now()).await {
        Ok(set) => Ok(Here { app, library, words, set }),
        Err(fault) => Err(Box::new(broken(app, &words, headers, &fault))),
    }
}

/// A page in the room's own styles.
fn dressed(words: &Words, rest: &str) -> Page {
    Page { sheets: &[Sheet::Mapping], ..Page::at(words, rest) }
}

/// What is out cannot be read. Why is told to those who run the site; it names tables and never what somebody wrote.
pub(super) fn broken(app: &App, words: &Words, headers: &HeaderMap, fault: &StoreError) -> Response<Body> {
    tracing::warn!("{fault}");
    Fault::Broken.page(app, words, headers)
}

/// A page that is the same for everyone in a language, kept until something new is out, and a quarter of an hour at most:
/// what is late today was not yesterday.
async fn page(
    app: &App,
    lang: &str,
    rest: &str,
    headers: &HeaderMap,
    main: impl FnOnce(&Here<'_>) -> Option<AnyView>,
) -> Response<Body> {
    match here(app, lang, headers).await {
        Ok(here) => kept(&here, rest, "", headers, || main(&here)),
        Err(fault) => *fault,
    }
}

fn kept(
    here: &Here<'_>,
    rest: &str,
    also: &str,
    headers: &HeaderMap,
    main: impl FnOnce() -> Option<AnyView>,
) -> Response<Body> {
    let (app, now) = (here.app, here.app.now());
    let version = format!("{} {} {} {also}", here.library.version, here.set.mark, date_of(now));
    let path = format!("/{}{rest}", here.words.tag());
    if let Some(page) = app.pages().get(&path, &version, now) {
        return page.answer(headers);
    }
    let stale_at = now.checked_add(SignedDuration::from_mins(15)).ok();
    match main() {
        Some(main) => dressed(&here.words, rest).keep(app, &version, rest, stale_at, main).answer(headers),
        None => Fault::Missing.page(app, &here.words, headers),
    }
}
