//! HTTP of getting in: the sign-in's steps, the provider's answer, invitations, one's own account.

use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use serde::Deserialize;

use super::at::{Answer, At, SPOKEN, at_the_desk};
use super::oidc::Callback;
use super::underway::{self, Step};
use crate::web::{App, Fault, Reply};

/// What the steps carry. It has no `Debug`: every field is a secret or an address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Steps {
    mejl: String,
    losenfras: String,
    kod: String,
    fras: String,
    ny: String,
    igen: String,
}

/// `POST /{lang}/skrivbord/logga-in`.
pub async fn log_in(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.log_in(&form.mejl, &form.losenfras))
}

/// `POST /{lang}/skrivbord/kod`.
pub async fn second(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.second(&form.kod))
}

/// `GET /{lang}/skrivbord/oidc`.
pub async fn to_provider(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.leave_for_provider(None))
}

/// `GET /oidc/svar`: one address for all languages, as it is registered at the provider.
pub async fn answered(State(app): State<App>, headers: HeaderMap, Query(back): Query<Callback>) -> Response<Body> {
    let bound = underway::bound(&app.room().keys, &headers);
    let step = bound.and_then(|id| app.office().underway.take(&id, app.now()));
    let (lang, gone) = match step {
        Some((Step::Provider { pending, invitation, language }, _)) => (language, Some((pending, invitation))),
        _ => (SPOKEN[0].to_owned(), None),
    };
    at_the_desk!(app, lang, headers, |at| at.answered(gone, back))
}

/// `GET /{lang}/skrivbord/in/{token}/oidc`.
pub async fn invited_to_provider(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.invited_to_provider(&token))
}

/// `POST /{lang}/skrivbord/in/{token}/losenfras`.
pub async fn choose(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.choose(&token, &form.ny))
}

/// `POST /{lang}/skrivbord/in/{token}/kod`.
pub async fn enroll(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.enroll(&token, &form.kod))
}

/// `GET` where only a form leads: the language switch, or Back after a restart. On to where the form stands.
pub async fn back(Path((lang, token)): Path<(String, String)>) -> Response<Body> {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if plain(&lang) && plain(&token) {
        Reply::see_other(&format!("/{lang}/skrivbord/in/{token}"))
    } else {
        Reply::see_other("/")
    }
}

/// `POST /{lang}/skrivbord/ny-fras`.
pub async fn first_phrase(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.choose_phrase(&form.ny, &form.igen))
}

/// `GET /{lang}/skrivbord/mitt`.
pub async fn mine(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.mine())
}

/// `POST /{lang}/skrivbord/mitt/losenfras`.
pub async fn change_passphrase(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_passphrase(&form.losenfras, &form.ny))
}

/// `POST /{lang}/skrivbord/mitt/fras`.
pub async fn change_phrase(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Steps>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_phrase(&form.fras, &form.ny, &form.igen))
}
