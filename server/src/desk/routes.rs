//! The desk's handlers: HTTP in, page out. What somebody may not see looks as if it did not exist.

use axum::body::Body;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use serde::Deserialize;

use super::at::{Answer, At, SPOKEN, at_the_desk};
use super::fields::Fields;
use super::thread::Beside;
use crate::web::{App, Fault, Reply};

/// `GET /{lang}/skrivbord`: the inbox, or the way in.
pub async fn home(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    // The page's languages lead here too: who chooses one the desk does not speak stays at the desk, in Swedish.
    if let Some(source) =
        app.library().book.language(&lang).and(SPOKEN.first()).filter(|_| !SPOKEN.contains(&lang.as_str()))
    {
        return Reply::see_other(&format!("/{source}/skrivbord"));
    }
    at_the_desk!(app, lang, headers, |at| at.home())
}

/// `GET /{lang}/skrivbord/in/{token}`: a one-time link was followed.
pub async fn link(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.link(&token))
}

/// `POST /{lang}/skrivbord/in/{token}`: it is used.
pub async fn enter(
    State(app): State<App>,
    Path((lang, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.enter(&token))
}

/// What unlocking carries.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Unlocking {
    fras: String,
}

/// `POST /{lang}/skrivbord/las-upp`.
pub async fn unlock(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Unlocking>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.unlock(&form.fras))
}

/// `POST /{lang}/skrivbord/ut`.
pub async fn leave(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.leave())
}

/// `POST /{lang}/skrivbord/ut/overallt`.
pub async fn leave_everywhere(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.leave_everywhere())
}

/// `GET /{lang}/skrivbord/matt`.
pub async fn measures(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.measures())
}

/// `GET /{lang}/skrivbord/matt/csv`.
pub async fn measures_table(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.measures_table())
}

/// `GET /{lang}/skrivbord/trad/{id}`.
pub async fn thread(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.thread(&id, Beside::default()))
}

/// A form of the desk; its fields are read one by one, since a list of checks stands in it as one name many times.
type Posted = Form<Vec<(String, String)>>;

/// `POST /{lang}/skrivbord/trad/{id}`.
pub async fn act(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.act(&id, &Fields(form)))
}

/// `GET /{lang}/skrivbord/trad/{id}/ut`.
pub async fn ask_out(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.ask_out(&id, None))
}

/// `POST /{lang}/skrivbord/trad/{id}/ut`.
pub async fn take_out(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.take_out(&id, &Fields(form)))
}

/// `GET /{lang}/skrivbord/erbjudande/{id}`.
pub async fn offer(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.offer(&id, None, StatusCode::OK))
}

/// `POST /{lang}/skrivbord/erbjudande/{id}`.
pub async fn answer_offer(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(form): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.answer_offer(&id, &Fields(form)))
}

/// `GET /{lang}/skrivbord/diarium`.
pub async fn register(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.register(""))
}

/// `GET /{lang}/skrivbord/diarium/{year}`: a year, or a year as CSV.
pub async fn register_of(
    State(app): State<App>,
    Path((lang, year)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.register(&year))
}
