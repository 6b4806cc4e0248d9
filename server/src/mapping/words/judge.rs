//! A second person's yes or no to a quote, and taking one's own away.

use axum::http::StatusCode;
use domain::desk::Action;
use domain::mapping::words::quote::Reason;

use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::mapping::withdrawn::from_drafts;

impl At<'_> {
    pub(super) async fn words_judge(self, wave: &str, theme: &str, fields: Fields) -> Answer {
        let (seated, bench) = match self.words_wave(wave, false).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().words.as_ref();
        let all = store.quotes(wave).await?;
        let id = fields.get("citat").to_owned();
        let Some(draft) = all.iter().find(|draft| draft.id == id && draft.theme == theme) else {
            return Ok(self.missing());
        };
        let own = draft.by == seated.staff.id;
        let line = self.words_line(&seated, Action::ApproveQuote, &bench);
        let (staff, reason) = (&seated.staff.id, Reason::parse(fields.get("skal")));
        let (form, told, field) = match fields.get("do") {
            "bort" if own && bench.codes => {
                store.drop_quote(&id, &line).await?;
                from_drafts(self.app, wave, &line).await?;
                return Ok(self.to(&format!("/ord/{wave}/tema/{theme}?sparat=1")));
            }
            // Whoever wrote it is the first of the two already, and nobody else is asked by the page.
            "ja" | "nej" if own || !bench.judges => return Ok(self.missing()),
            "ja" if fields.get("last") == "1" => (String::new(), "", ""),
            "ja" => ("ja".to_owned(), "desk-words-approve-tick", "last"),
            "nej" if reason.is_some() => (String::new(), "", ""),
            "nej" => (format!("nej-{id}"), "desk-words-refuse-choose", "skal"),
            _ => return Ok(self.missing()),
        };
        if !form.is_empty() {
            let typed = fields.again(&form, self.words.get(told).to_string(), &[field]);
            let status = (StatusCode::UNPROCESSABLE_ENTITY, false);
            return self.show_words_theme(&seated, &bench, theme, typed, status).await;
        }
        let reason = reason.filter(|_| fields.get("do") == "nej");
        store.judge(&id, staff, reason, &line).await?;
        Ok(self.to(&format!("/ord/{wave}/tema/{theme}?sparat=1")))
    }
}
