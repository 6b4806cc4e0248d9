//! The preview: a survey as it will be met, in one of its languages, for any age.

use app::desk::survey::audience_of;
use app::desk::survey::preview::{self as pages, PreviewView};
use axum::http::StatusCode;
use domain::desk::Action;
use leptos::prelude::IntoAny;

use crate::desk::at::{Answer, At};

impl At<'_> {
    pub(super) async fn preview_page(self, id: &str, tag: &str, audience: Option<&str>) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let audience = audience.map_or(Some(draft.asked.audience), audience_of);
        let Some(audience) = audience.filter(|_| draft.asked.languages.iter().any(|own| own == tag)) else {
            return Ok(self.missing());
        };
        let library = self.app.library();
        let view = PreviewView {
            id: id.to_owned(),
            title: draft.title(self.words),
            asked: &draft.asked,
            contract: &draft.contract,
            tag: tag.to_owned(),
            right_to_left: library.book.language(tag).is_some_and(app::words::Words::right_to_left),
            audience,
        };
        Ok(self.page(pages::preview(self.words, &view).into_any(), "/enkater", StatusCode::OK))
    }
}
