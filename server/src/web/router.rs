//! Every URL in one list, and what stands around all of them.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use super::fault::Fault;
use super::kept::Kept;
use super::state::App;
use super::{asset, headers, health};
use crate::contact::routes as contact;
use crate::desk::people::routes as people;
use crate::desk::{content_routes as content, enter, keeping, places, routes as desk, voices};
use crate::guide::{plain, routes as guide};
use crate::mapping::desk::routes as release_desk;
use crate::mapping::together::routes as together;
use crate::mapping::words::routes as words;
use crate::mapping::{data, reading, routes as mapping};
use crate::survey::desk::{routes as survey_desk, upload};
use crate::survey::invite;
use crate::survey::routes as survey;
use crate::survey::{signup, youth};

/// More than any form of the guide needs.
const BODY: usize = 16 * 1024;
/// Words that are searched: what is more than the guide takes is answered with its beginning, so it must be read.
const SEARCHED: usize = 64 * 1024;
/// A message of 16 KiB takes three times that in a form; one that is too long is given back, so it must be read.
const LETTER: usize = 256 * 1024;
/// Answers to a survey: a text of 100 kB in any script takes three times that in a form, and is given back to whoever wrote it.
const ANSWERS: usize = 512 * 1024;
/// A survey's question or contract: a dozen texts in six languages, three bytes of a form for each byte of Arabic.
const SURVEY: usize = 1024 * 1024;
/// All words of a survey that is open, in one form.
const WORDS: usize = 4 * SURVEY;
const PATIENCE: Duration = Duration::from_secs(20);

/// The whole site: a kept page is answered at once, everything else goes through the layers.
pub fn router(app: App) -> Router {
    Router::new().fallback_service(Kept::before(site(app.clone()), app))
}

#[expect(clippy::too_many_lines, reason = "every URL stands in one list")]
fn site(app: App) -> Router {
    Router::new()
        // The guide.
        .route("/", get(guide::front))
        .route("/{lang}", get(guide::start))
        .route("/{lang}/vart", post(guide::posted).get(guide::start))
        .route("/{lang}/vart/{code}", get(guide::step))
        .route("/{lang}/vart/{code}/{slot}", get(guide::again))
        .route("/{lang}/lapp", post(guide::note_posted).get(guide::start))
        .route("/{lang}/lapp/{code}", get(guide::note))
        .route("/{lang}/sok", post(guide::search).get(plain::search_empty).layer(DefaultBodyLimit::max(SEARCHED)))
        .route("/{lang}/stammer-inte", post(guide::wrong).get(guide::start))
        .route("/{lang}/akut", get(plain::crisis))
        .route("/{lang}/akut/vuxen", get(plain::crisis_grown))
        .route("/{lang}/fragor", get(plain::asks))
        .route("/{lang}/om", get(plain::who))
        .route("/{lang}/det-du-skriver", get(plain::privacy))
        .route("/{lang}/tillganglighet", get(plain::accessibility))
        .route("/{lang}/spara", get(plain::keep))
        .route("/{lang}/utan-nat", get(plain::offline))
        .route("/lamna", get(leave))
        // Contact.
        .route("/{lang}/kontakt", get(contact::start).post(contact::step).layer(DefaultBodyLimit::max(LETTER)))
        // The survey room.
        .route("/{lang}/tyck", get(survey::list).post(survey::step).layer(DefaultBodyLimit::max(ANSWERS)))
        .route("/{lang}/tyck/{word}", get(survey::first))
        // The survey room: what young people propose, and signing up for a talk.
        .route("/{lang}/tyck/forslag", get(youth::page).post(youth::posted))
        .route("/{lang}/tyck/samtal", get(signup::page).post(signup::posted))
        // What was said, and what is done about it.
        .route("/{lang}/sagt", get(mapping::all))
        .route("/{lang}/sagt/flode", get(mapping::atom))
        .route("/{lang}/sagt/del/{area}", get(mapping::within))
        .route("/{lang}/sagt/del/{area}/blad", get(mapping::brief))
        .route("/{lang}/sagt/{id}", get(mapping::child))
        .route("/{lang}/sagt/{id}/vuxen", get(mapping::adult))
        .route("/{lang}/sagt/{id}/ark/{sheet}", get(mapping::sheet))
        .route("/r/{id}", get(mapping::short))
        .route("/{lang}/sagt/{id}/puls", post(mapping::pulse).get(mapping::back))
        .route("/data", get(data::index))
        .route("/data/{release}/{name}", get(data::file))
        // The desk.
        .route("/{lang}/skrivbord", get(desk::home))
        .route("/{lang}/skrivbord/in/{token}", get(desk::link).post(desk::enter))
        .route("/{lang}/skrivbord/las-upp", post(desk::unlock).get(desk::home))
        .route("/{lang}/skrivbord/ut", post(desk::leave).get(desk::home))
        .route("/{lang}/skrivbord/ut/overallt", post(desk::leave_everywhere).get(desk::home))
        .route("/{lang}/skrivbord/matt", get(desk::measures))
        .route("/{lang}/skrivbord/matt/csv", get(desk::measures_table))
        .route("/{lang}/skrivbord/trad/{id}", get(desk::thread).post(desk::act).layer(DefaultBodyLimit::max(LETTER)))
        // The desk: contacts and texts.
        .route("/{lang}/skrivbord/kontakter", get(content::contacts).post(content::find_contact))
        .route(
            "/{lang}/skrivbord/kontakter/{id}",
            get(content::contact).post(content::change_contact).layer(DefaultBodyLimit::max(LETTER)),
        )
        .route("/{lang}/skrivbord/terminer", get(content::terms))
        .route("/{lang}/skrivbord/terminer/{code}", get(content::terms_in).post(content::change_terms))
        .route("/{lang}/skrivbord/texter", get(content::texts).post(content::find_text))
        .route("/{lang}/skrivbord/texter/{tag}/{room}", get(content::text_list))
        .route(
            "/{lang}/skrivbord/text/{tag}/{id}",
            get(content::text).post(content::change_text).layer(DefaultBodyLimit::max(LETTER)),
        )
        .route("/{lang}/skrivbord/granska/{tag}", get(content::review).post(content::mark_reviewed))
        // The desk: what young people propose, and who wants to talk.
        .route("/{lang}/skrivbord/forslag", get(voices::proposals))
        .route("/{lang}/skrivbord/forslag/{id}", get(voices::proposal).post(voices::judge))
        .route("/{lang}/skrivbord/samtal", get(voices::sign_ups))
        .route("/{lang}/skrivbord/samtal/{id}", get(voices::sign_up).post(voices::change_sign_up))
        .route("/{lang}/skrivbord/ko", get(keeping::queue))
        .route("/{lang}/skrivbord/bevarande", get(keeping::retention).post(keeping::set_retention))
        // Getting in, and who works here.
        .route("/{lang}/skrivbord/logga-in", post(enter::log_in).get(desk::home))
        .route("/{lang}/skrivbord/kod", post(enter::second).get(desk::home))
        .route("/{lang}/skrivbord/oidc", get(enter::to_provider))
        .route("/oidc/svar", get(enter::answered))
        .route("/{lang}/skrivbord/in/{token}/oidc", get(enter::invited_to_provider))
        .route("/{lang}/skrivbord/in/{token}/losenfras", post(enter::choose).get(enter::back))
        .route("/{lang}/skrivbord/in/{token}/kod", post(enter::enroll).get(enter::back))
        .route("/{lang}/skrivbord/ny-fras", post(enter::first_phrase).get(desk::home))
        .route("/{lang}/skrivbord/mitt", get(enter::mine))
        .route("/{lang}/skrivbord/mitt/losenfras", post(enter::change_passphrase).get(enter::mine))
        .route("/{lang}/skrivbord/mitt/fras", post(enter::change_phrase).get(enter::mine))
        .route("/{lang}/skrivbord/folk", get(people::list))
        .route("/{lang}/skrivbord/folk/ny", get(people::new).post(people::invite))
        .route("/{lang}/skrivbord/folk/{id}", get(people::person).post(people::act))
        .route("/{lang}/skrivbord/enheter", get(places::units).post(places::units_search))
        .route("/{lang}/skrivbord/enheter/i/{code}", get(places::units_in))
        .route("/{lang}/skrivbord/enheter/ny", get(places::new_unit).post(places::add_unit))
        .route("/{lang}/skrivbord/enheter/enhet/{id}", get(places::unit).post(places::change_unit))
        .route("/{lang}/skrivbord/mottagning", get(places::receptions))
        .route("/{lang}/skrivbord/mottagning/{unit}/{branch}", get(places::reception).post(places::change_reception))
        .route("/{lang}/skrivbord/borta", get(places::away).post(places::change_away))
        .route("/{lang}/skrivbord/granskning", get(places::audit).post(places::filter_audit))
        .route("/{lang}/skrivbord/avslutade", get(places::ended).post(places::find_ended))
        .route("/{lang}/skrivbord/avslutade/{month}", get(places::ended_in))
        .route("/{lang}/skrivbord/trad/{id}/ut", get(desk::ask_out).post(desk::take_out))
        .route("/{lang}/skrivbord/erbjudande/{id}", get(desk::offer).post(desk::answer_offer))
        .route("/{lang}/skrivbord/diarium", get(desk::register))
        .route("/{lang}/skrivbord/diarium/{year}", get(desk::register_of))
        // The open feed.
        .route("/hsds", get(plain::hsds).fallback(plain::hsds_read_only))
        // Programs join addresses with a slash; a redirect has no CORS header, and a page of another origin cannot follow it.
        .route("/hsds/", get(plain::hsds).fallback(plain::hsds_read_only))
        .route("/hsds/{*rest}", get(plain::hsds).fallback(plain::hsds_read_only))
        // What pages load.
        .route("/s/{name}", get(asset::get))
        .route("/sw.js", get(asset::service_worker))
        .route("/halsa", get(health::health))
        .merge(surveys())
        .merge(answers())
        .merge(together::routes())
        .merge(words::routes())
        .fallback(missing)
        .layer(DefaultBodyLimit::max(BODY))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(app.clone(), faults))
        .layer(from_fn_with_state(app.clone(), headers::set))
        .with_state(app)
}

/// Surveys at the desk, and what invites to them.
fn surveys() -> Router<App> {
    Router::new()
        .route("/{lang}/skrivbord/enkater", get(survey_desk::surveys))
        .route("/{lang}/skrivbord/enkater/ny", get(survey_desk::new_survey).post(survey_desk::begin))
        .route(
            "/{lang}/skrivbord/enkater/ny/arbetsbok",
            post(survey_desk::upload).get(survey_desk::back_to_begin).layer(DefaultBodyLimit::max(upload::ROOM)),
        )
        .route("/{lang}/skrivbord/enkater/enkat/{id}", get(survey_desk::survey))
        .route(
            "/{lang}/skrivbord/enkater/enkat/{id}/fragor",
            get(survey_desk::questions).post(survey_desk::change_questions).layer(DefaultBodyLimit::max(SURVEY)),
        )
        .route(
            "/{lang}/skrivbord/enkater/enkat/{id}/fraga/{name}",
            get(survey_desk::question).post(survey_desk::change_question).layer(DefaultBodyLimit::max(SURVEY)),
        )
        .route(
            "/{lang}/skrivbord/enkater/enkat/{id}/kontrakt",
            get(survey_desk::contract).post(survey_desk::change_contract).layer(DefaultBodyLimit::max(SURVEY)),
        )
        .route(
            "/{lang}/skrivbord/enkater/enkat/{id}/plan",
            get(survey_desk::plan).post(survey_desk::change_plan).layer(DefaultBodyLimit::max(SURVEY)),
        )
        .route("/{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}", get(survey_desk::preview))
        .route("/{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}/{audience}", get(survey_desk::preview_for))
        .route("/{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}/{audience}/{step}", get(survey_desk::preview_at))
        .route("/{lang}/skrivbord/enkater/enkat/{id}/oppna", get(survey_desk::opening).post(survey_desk::open_survey))
        .route("/{lang}/skrivbord/enkater/insamling/{id}", get(survey_desk::wave).post(survey_desk::change_wave))
        .route(
            "/{lang}/skrivbord/enkater/insamling/{id}/ord",
            get(survey_desk::mending).post(survey_desk::mend_words).layer(DefaultBodyLimit::max(WORDS)),
        )
        .route(
            "/{lang}/skrivbord/enkater/insamling/{id}/lappar",
            post(survey_desk::make_slips).get(survey_desk::back_to_wave),
        )
        .route("/{lang}/tyck/{word}/ark/{sheet}", get(invite::sheet))
        .route("/e/{word}", get(invite::short))
}

/// Answers as they are made at the desk, and the link by which young people read one first.
fn answers() -> Router<App> {
    let letter = || DefaultBodyLimit::max(LETTER);
    Router::new()
        .route("/{lang}/skrivbord/svar", get(release_desk::releases).post(release_desk::begin))
        .route("/{lang}/skrivbord/svar/utgava/{id}", get(release_desk::release).post(release_desk::act))
        .route("/{lang}/skrivbord/svar/utgava/{id}/visa", get(release_desk::preview))
        .route("/{lang}/skrivbord/svar/utgava/{id}/visa/vuxen", get(release_desk::preview_adult))
        .route("/{lang}/skrivbord/svar/utgava/{id}/fynd", get(release_desk::choose).post(release_desk::begin_finding))
        .route(
            "/{lang}/skrivbord/svar/utgava/{id}/efterat/{name}",
            get(release_desk::after).post(release_desk::change_after).layer(letter()),
        )
        .route(
            "/{lang}/skrivbord/svar/utgava/{id}/fynd/{finding}",
            get(release_desk::finding).post(release_desk::change_finding).layer(letter()),
        )
        .route(
            "/{lang}/skrivbord/svar/utgava/{id}/fynd/{finding}/beslut/{place}",
            get(release_desk::decision).post(release_desk::change_decision).layer(letter()),
        )
        .route("/{lang}/sagt/las/{token}", get(reading::page).post(reading::posted).layer(letter()))
}

/// *Lämna* without scripts: forgets what a server can ask a browser to forget, then leads away.
///
/// The script leads away itself and asks here only for the browser's own copies to be dropped: its mark in the tab, by
/// which Back stays blank, must stay.
async fn leave(State(app): State<App>, request: Request) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    let says = |name: &str, word: &str| request.headers().get(name).is_some_and(|said| said == word);
    // A worker that hands a navigation on asks for nothing in particular too: who navigates has to get away.
    if says("sec-fetch-dest", "empty") && !says("sec-fetch-mode", "navigate") {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return response;
    }
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    if let Ok(target) = HeaderValue::from_str(&app.stands().leave) {
        headers.insert(header::LOCATION, target);
    }
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn missing(State(app): State<App>, request: Request) -> Response<Body> {
    // A slash too many is a slip, not another page; `//` at the front would name another site.
    let path = request.uri().path();
    if path.len() > 1 && path.ends_with('/') && !path.starts_with("//") {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
        if let Ok(value) = HeaderValue::from_str(path.trim_end_matches('/')) {
            response.headers_mut().insert(header::LOCATION, value);
        }
        return response;
    }
    let library = app.library();
    let tag = request.uri().path().split('/').nth(1).unwrap_or_default();
    let words = library.book.language(tag).unwrap_or_else(|| library.book.source());
    Fault::Missing.page(&app, words, request.headers())
}

/// Bare refusals of the layers within become pages a person can read.
async fn faults(State(app): State<App>, request: Request, next: Next) -> Response<Body> {
    // Of a request that is answered well nothing more is kept aside than what a page of faults would need.
    let (taken, uri) = (request.headers().get(header::ACCEPT_ENCODING).cloned(), request.uri().clone());
    // One name, or none from a program: two are a way to make us and a proxy disagree (RFC 9112, 3.2).
    let two = request.headers().get_all(header::HOST).iter().count() > 1;
    let response = if two { refused() } else { next.run(request).await };
    let fault = match response.status() {
        StatusCode::FORBIDDEN => Fault::Foreign,
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooMuch,
        StatusCode::BAD_REQUEST
        | StatusCode::REQUEST_TIMEOUT
        | StatusCode::UNPROCESSABLE_ENTITY
        | StatusCode::UNSUPPORTED_MEDIA_TYPE => Fault::Unreadable,
        StatusCode::METHOD_NOT_ALLOWED => Fault::Method,
        StatusCode::INTERNAL_SERVER_ERROR => Fault::Broken,
        _ => return response,
    };
    let html = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| {
        kind.as_bytes().starts_with(b"text/html") || kind.as_bytes().starts_with(b"application/json")
    });
    if html {
        return response;
    }
    let library = app.library();
    let tag = uri.path().split('/').nth(1).unwrap_or_default();
    let words = library.book.language(tag).unwrap_or_else(|| library.book.source());
    let headers: HeaderMap = taken.into_iter().map(|taken| (header::ACCEPT_ENCODING, taken)).collect();
    let mut page = fault.page(&app, words, &headers);
    if two {
        *page.status_mut() = StatusCode::BAD_REQUEST;
    }
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    page
}

fn refused() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}
