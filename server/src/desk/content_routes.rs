//! The routes of contacts, school terms and texts at the desk: HTTP in, page out.

use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use serde::Deserialize;

use super::at::{After, Answer, At, SPOKEN, at_the_desk};
use crate::web::{App, Fault};

/// A form whose fields are many, in the order they came.
type Pairs = Vec<(String, String)>;

/// What a search carries. It is posted: what somebody types stands in no address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    q: String,
    tag: String,
}

/// `GET /{lang}/skrivbord/kontakter`.
pub async fn contacts(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.contacts(None))
}

/// `POST /{lang}/skrivbord/kontakter`.
pub async fn find_contact(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(asked): Form<Asked>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.contacts(Some(&asked.q)))
}

/// `GET /{lang}/skrivbord/kontakter/{id}`.
pub async fn contact(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.contact(&id))
}

/// `POST /{lang}/skrivbord/kontakter/{id}`.
pub async fn change_contact(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Pairs>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.contact_act(&id, &pairs))
}

/// `GET /{lang}/skrivbord/terminer`.
pub async fn terms(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.terms())
}

/// `GET /{lang}/skrivbord/terminer/{code}`.
pub async fn terms_in(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.terms_in(&code, after.sparat.is_some()))
}

/// `POST /{lang}/skrivbord/terminer/{code}`.
pub async fn change_terms(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Pairs>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.terms_act(&code, &pairs))
}

/// `GET /{lang}/skrivbord/texter`.
pub async fn texts(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.texts())
}

/// `POST /{lang}/skrivbord/texter`.
pub async fn find_text(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(asked): Form<Asked>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.found_texts(&asked.tag, &asked.q))
}

/// `GET /{lang}/skrivbord/texter/{tag}/{room}`.
pub async fn text_list(
    State(app): State<App>,
    Path((lang, tag, room)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.text_list(&tag, &room))
}

/// `GET /{lang}/skrivbord/text/{tag}/{id}`.
pub async fn text(
    State(app): State<App>,
    Path((lang, tag, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.text(&tag, &id))
}

/// `POST /{lang}/skrivbord/text/{tag}/{id}`.
pub async fn change_text(
    State(app): State<App>,
    Path((lang, tag, id)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Pairs>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.text_act(&tag, &id, &pairs))
}

/// `GET /{lang}/skrivbord/granska/{tag}`.
pub async fn review(
    State(app): State<App>,
    Path((lang, tag)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.review(&tag))
}

/// `POST /{lang}/skrivbord/granska/{tag}`.
pub async fn mark_reviewed(
    State(app): State<App>,
    Path((lang, tag)): Path<(String, String)>,
    headers: HeaderMap,
    Form(pairs): Form<Pairs>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.mark_reviewed(&tag, &pairs))
}
