//! Handlers of the desk's pages about surveys: HTTP in, page out.

use axum::body::Body;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Form, Multipart, Path, Query, State};
use axum::http::{HeaderMap, Response};

use crate::desk::at::{After, Answer, At, SPOKEN, at_the_desk, handlers};
use crate::desk::fields::Fields;
use crate::web::{App, Fault, Reply};

handlers! {
    /// `/{lang}/skrivbord/enkater/ny`: a new survey.
    new_survey() => begin_page begin;
    /// `/{lang}/skrivbord/enkater/enkat/{id}/fragor`: the questions in order.
    questions(id) => questions_page change_questions;
    /// `/{lang}/skrivbord/enkater/enkat/{id}/fraga/{name}`: one question or section.
    question(id, name) => question_page change_question;
    /// `/{lang}/skrivbord/enkater/enkat/{id}/kontrakt`: the influence contract.
    contract(id) => contract_page change_contract;
    /// `/{lang}/skrivbord/enkater/enkat/{id}/plan`: the publication plan.
    plan(id) => plan_page change_plan;
    /// `/{lang}/skrivbord/enkater/enkat/{id}/oppna`: opening it.
    opening(id) => open_page open_survey;
    /// `/{lang}/skrivbord/enkater/insamling/{id}`: a wave.
    wave(id) => wave_page change_wave;
    /// `/{lang}/skrivbord/enkater/insamling/{id}/ord`: mending words of an open wave.
    mending(id) => mend_page mend_words;
}

/// `GET /{lang}/skrivbord/enkater`: every survey somebody makes.
pub async fn surveys(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.surveys_page())
}

/// `POST /{lang}/skrivbord/enkater/ny/arbetsbok`: a new survey from a workbook.
pub async fn upload(
    State(app): State<App>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.upload(form.ok()))
}

/// `GET` of the same, after a page of faults was loaded anew: where a new survey begins.
pub async fn back_to_begin(Path(lang): Path<String>) -> Response<Body> {
    Reply::see_other(&format!("/{}/skrivbord/enkater/ny", plain(&lang)))
}

/// `GET /{lang}/skrivbord/enkater/enkat/{id}`: one survey.
pub async fn survey(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.survey_page(&id, after.sparat.is_some()))
}

/// `GET /{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}`: how it will be met, in a language.
pub async fn preview(
    State(app): State<App>,
    Path((lang, id, tag)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.preview_page(&id, &tag, None, "0"))
}

/// `GET /{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}/{audience}`: the same, for another age.
pub async fn preview_for(
    State(app): State<App>,
    Path((lang, id, tag, audience)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.preview_page(&id, &tag, Some(&audience), "0"))
}

/// `GET /{lang}/skrivbord/enkater/enkat/{id}/visa/{tag}/{audience}/{step}`: a page of it.
pub async fn preview_at(
    State(app): State<App>,
    Path((lang, id, tag, audience, step)): Path<(String, String, String, String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.preview_page(&id, &tag, Some(&audience), &step))
}

/// `POST /{lang}/skrivbord/enkater/insamling/{id}/lappar`: slips with new codes, shown this once.
pub async fn make_slips(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.make_slips(&id, Fields(fields)))
}

/// `GET` of the same: slips are not shown again; the wave's page is.
pub async fn back_to_wave(Path((lang, id)): Path<(String, String)>) -> Response<Body> {
    Reply::see_other(&format!("/{}/skrivbord/enkater/insamling/{}", plain(&lang), plain(&id)))
}

fn plain(text: &str) -> String {
    text.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect()
}
