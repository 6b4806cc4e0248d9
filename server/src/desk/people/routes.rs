//! HTTP of *Folk*.

use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Response};
use serde::Deserialize;

use crate::desk::at::{Answer, At, SPOKEN, at_the_desk};
use crate::web::{App, Fault};

/// What the forms carry. It has no `Debug`: it holds names and addresses.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct PersonForm {
    pub(super) r#do: String,
    pub(super) namn: String,
    pub(super) mejl: String,
    pub(super) enhet: String,
    pub(super) uppdrag: String,
    pub(super) anda: String,
}

/// `GET /{lang}/skrivbord/folk`.
pub async fn list(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.people())
}

/// `GET /{lang}/skrivbord/folk/ny`.
pub async fn new(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.invite(&PersonForm::default()))
}

/// `POST /{lang}/skrivbord/folk/ny`.
pub async fn invite(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<PersonForm>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.invite(&form))
}

/// `GET /{lang}/skrivbord/folk/{id}`.
pub async fn person(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.person(&id))
}

/// `POST /{lang}/skrivbord/folk/{id}`.
pub async fn act(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Form<PersonForm>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.person_act(&id, &form))
}
