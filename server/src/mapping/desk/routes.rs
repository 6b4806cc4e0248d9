//! Handlers of the desk's pages about releases: HTTP in, page out.

use app::mapping::Version;
use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use serde::Deserialize;

use super::after::Begin;
use crate::desk::at::{After, Answer, At, SPOKEN, at_the_desk};
use crate::desk::fields::Fields;
use crate::web::{App, Fault};

/// Where new words afterwards begin.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    om: String,
    fynd: String,
}

/// `GET /{lang}/skrivbord/svar`: closed waves, releases that are made, and those that are out.
pub async fn releases(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.releases_page())
}

/// `POST` of the same: begins a release.
pub async fn begin(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.begin_release(Fields(fields)))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}`: one release.
pub async fn release(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.release_page(&id, after.sparat.as_deref()))
}

/// `POST` of the same: counting, trying, approving, publishing, removing.
pub async fn act(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.act_on_release(&id, Fields(fields)))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/visa`: the answer as a child will see it.
pub async fn preview(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.preview_release(&id, Version::Child))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/visa/vuxen`: the same, for a grown-up.
pub async fn preview_adult(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.preview_release(&id, Version::Adult))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/fynd`: what a finding can be about.
pub async fn choose(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.choose_page(&id))
}

/// `POST` of the same: begins a finding.
pub async fn begin_finding(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.begin_finding(&id, Fields(fields)))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/fynd/{finding}`: one finding.
pub async fn finding(
    State(app): State<App>,
    Path((lang, id, finding)): Path<(String, String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.finding_page(&id, &finding, after.sparat.is_some()))
}

/// `POST` of the same: words, charts, order, removal.
pub async fn change_finding(
    State(app): State<App>,
    Path((lang, id, finding)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_finding(&id, &finding, Fields(fields)))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/fynd/{finding}/beslut/{place}`: one decision, or `ny` for a new one.
pub async fn decision(
    State(app): State<App>,
    Path((lang, id, finding, place)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.decision_page((&id, &finding, &place)))
}

/// `POST` of the same.
pub async fn change_decision(
    State(app): State<App>,
    Path((lang, id, finding, place)): Path<(String, String, String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_decision((&id, &finding, &place), Fields(fields)))
}

/// `GET /{lang}/skrivbord/svar/utgava/{id}/efterat/{name}`: what is said once it is out, or `ny` for new words.
pub async fn after(
    State(app): State<App>,
    Path((lang, id, name)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response<Body> {
    let begin = Begin { why: asked.om, finding: asked.fynd };
    at_the_desk!(app, lang, headers, |at| at.after_page(&id, &name, begin))
}

/// `POST` of the same.
pub async fn change_after(
    State(app): State<App>,
    Path((lang, id, name)): Path<(String, String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_after(&id, &name, Fields(fields)))
}
