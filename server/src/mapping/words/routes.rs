//! Handlers of the desk's pages about own words: HTTP in, page out.

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use axum::routing::get;

use crate::desk::at::{After, Answer, At, SPOKEN, at_the_desk};
use crate::desk::fields::Fields;
use crate::web::{App, Fault};

type Posted = Form<Vec<(String, String)>>;
/// A note of 4,000 letters, in a form.
const NOTE: usize = 64 * 1024;

/// Every address of own words at the desk.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/skrivbord/ord", get(list))
        .route("/{lang}/skrivbord/ord/{wave}", get(bench).post(change_book))
        .route("/{lang}/skrivbord/ord/{wave}/koda/{question}", get(read).post(code))
        .route("/{lang}/skrivbord/ord/{wave}/samtal", get(note).post(add_note).layer(DefaultBodyLimit::max(NOTE)))
        .route("/{lang}/skrivbord/ord/{wave}/tema/{theme}", get(theme).post(judge))
        .route("/{lang}/skrivbord/ord/{wave}/skriv/{theme}/{text}", get(write).post(keep_quote))
}

/// The closed waves.
async fn list(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_list())
}

/// A wave's bench.
async fn bench(
    State(app): State<App>,
    Path((lang, wave)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_bench(&wave, after.sparat.is_some()))
}

/// A theme or a code is added.
async fn change_book(
    State(app): State<App>,
    Path((lang, wave)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_change_book(&wave, Fields(fields)))
}

/// The next text of a question.
async fn read(
    State(app): State<App>,
    Path((lang, wave, question)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_read(&wave, &question))
}

/// What a coder says of it.
async fn code(
    State(app): State<App>,
    Path((lang, wave, question)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_code(&wave, &question, Fields(fields)))
}

/// A note from a talk.
async fn note(
    State(app): State<App>,
    Path((lang, wave)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_note(&wave, after.sparat.is_some()))
}

/// It is kept.
async fn add_note(
    State(app): State<App>,
    Path((lang, wave)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_add_note(&wave, Fields(fields)))
}

/// A theme.
async fn theme(
    State(app): State<App>,
    Path((lang, wave, theme)): Path<(String, String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_theme(&wave, &theme, after.sparat.is_some()))
}

/// A quote of it is judged or taken away.
async fn judge(
    State(app): State<App>,
    Path((lang, wave, theme)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_judge(&wave, &theme, Fields(fields)))
}

/// A text to be rewritten.
async fn write(
    State(app): State<App>,
    Path((lang, wave, theme, text)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_write(&wave, &theme, &text))
}

/// The paraphrase is kept.
async fn keep_quote(
    State(app): State<App>,
    Path((lang, wave, theme, text)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.words_keep_quote(&wave, &theme, &text, Fields(fields)))
}
