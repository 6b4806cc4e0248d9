//! A workbook from somebody's computer becomes a draft, or tells every fault in it; the same reading as in a shell.

use app::desk::survey::begin::BeginView;
use app::desk::survey::upload::{self as pages, TakenView};
use app::desk::survey::{Told, audience_of};
use axum::extract::Multipart;
use axum::http::StatusCode;
use domain::desk::Action;
use domain::survey::contract::Contract;
use domain::survey::plan::Plan;
use domain::survey::questionnaire::Audience;
use domain::survey::xlsform::{FileFault, Report};
use leptos::prelude::IntoAny;

use super::load::title;
use crate::desk::at::{Answer, At};
use crate::survey::import::{LARGEST, take};
use crate::web::Fault;

/// The most bytes of a form that are taken at all: a file that is a little too large is told so, not cut off.
pub(crate) const ROOM: usize = 4 * LARGEST;

/// What was sent.
#[derive(Default)]
struct Sent {
    bytes: Vec<u8>,
    /// The file's name, without its ending.
    name: String,
    audience: Option<Audience>,
}

impl At<'_> {
    /// Takes a workbook. `form` is none where what came is no such form.
    pub(super) async fn upload(self, form: Option<Multipart>) -> Answer {
        let seated = match self.survey_maker(Action::EditSurvey).await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let sent = match form {
            Some(form) => sent(form).await,
            None => Ok(Sent::default()),
        };
        let refused = |report| BeginView { report, ..BeginView::default() };
        let sent = match sent {
            Ok(sent) if !sent.bytes.is_empty() => sent,
            Ok(_) => {
                let told = Told::bad(self.words.get("desk-survey-upload-none").to_string());
                let view = BeginView { told, ..BeginView::default() };
                return Ok(self.show_begin(view, StatusCode::UNPROCESSABLE_ENTITY));
            }
            Err(fault) => {
                return Ok(self.show_begin(refused(Report::of_file(fault)), StatusCode::UNPROCESSABLE_ENTITY));
            }
        };
        let library = self.app.library();
        // Reading takes the better part of a second where the workbook is large: others do not wait for it.
        let read = move || take(&sent.bytes, &sent.name, sent.audience, &library.book);
        let Ok(imported) = tokio::task::spawn_blocking(read).await else {
            return Ok(Fault::Broken.page(self.app, self.words, self.headers));
        };
        let Some(asked) = imported.questionnaire else {
            return Ok(self.show_begin(refused(imported.report), StatusCode::UNPROCESSABLE_ENTITY));
        };
        let id = self.add_survey(&seated, &asked, &Contract::default(), &Plan::default()).await?;
        if imported.report.warnings.is_empty() {
            return Ok(self.to(&format!("/enkater/enkat/{id}?sparat=1")));
        }
        let questions = asked.questions().iter().filter(|(_, question)| question.kind.is_shown()).count();
        let view = TakenView { id, title: title(self.words, &asked), questions, report: &imported.report };
        Ok(self.page(pages::taken(self.words, &view).into_any(), "/enkater", StatusCode::OK))
    }
}

/// Reads the form. Of a file only as much is kept as is ever looked at, and one byte more by which it is seen to be too large.
async fn sent(mut form: Multipart) -> Result<Sent, FileFault> {
    let fault = |error: &axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => FileFault::TooLarge,
        _ => FileFault::Broken,
    };
    let mut sent = Sent::default();
    while let Some(mut field) = form.next_field().await.map_err(|error| fault(&error))? {
        match field.name() {
            Some("fil") => {
                sent.name = stem(field.file_name().unwrap_or_default()).to_owned();
                while let Some(chunk) = field.chunk().await.map_err(|error| fault(&error))? {
                    let room = (LARGEST + 1).saturating_sub(sent.bytes.len());
                    sent.bytes.extend_from_slice(chunk.get(..room.min(chunk.len())).unwrap_or_default());
                }
            }
            Some("vem") => sent.audience = audience_of(&field.text().await.map_err(|error| fault(&error))?),
            _ => {}
        }
    }
    Ok(sent)
}

/// A file's name without folders, which old browsers send along, and without its ending.
fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_name_is_taken_without_folders_and_ending() {
        for (name, wanted) in [
            ("trygg i skolan.xlsx", "trygg i skolan"),
            ("C:\\enkäter\\v2.1.ods", "v2.1"),
            ("/a/b", "b"),
            ("", ""),
            (".xlsx", ""),
        ] {
            assert_eq!(stem(name), wanted, "{name}");
        }
    }
}
