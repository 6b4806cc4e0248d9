//! Writing a paraphrase of a text: what is wrong with the words themselves is said at once, the rest on the theme's page.

use app::desk::inputs::Typed;
use app::desk::words::quotes::lack;
use app::desk::words::write::{self as pages, WriteView};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::Action;
use domain::mapping::words::quote::{Band, Bench, Draft, Lack, Voice, of_words};
use leptos::prelude::IntoAny;
use uuid::Uuid;

use super::load::{AtBench, Known, lexicon, pieces};
use super::store::TextRow;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;

impl At<'_> {
    pub(super) async fn words_write(self, wave: &str, theme: &str, text: &str) -> Answer {
        let (_, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let row = self.app.stores().words.text(text).await?.filter(|text| text.wave == wave);
        let known = Known::of(self.app, &bench.head.survey, wave).await?;
        let (Some(row), Some(theme)) = (row, known.book.theme(theme)) else { return Ok(self.missing()) };
        let shown = (theme.id.as_str(), theme.name.as_str());
        Ok(self.show_words_write(&bench, shown, row, (Typed::default(), Vec::new()), StatusCode::OK))
    }

    fn show_words_write(
        &self,
        bench: &AtBench,
        (theme, name): (&str, &str),
        text: TextRow,
        (typed, wrong): (Typed, Vec<String>),
        status: StatusCode,
    ) -> Response<Body> {
        let rest = format!("/ord/{}/skriv/{theme}/{}", bench.head.id, text.id);
        let view = WriteView {
            wave: bench.head.id.clone(),
            theme: theme.to_owned(),
            name: name.to_owned(),
            pieces: pieces(&lexicon(self.app), &text.words),
            kind: text.kind,
            text: text.id,
            wrong,
            typed,
        };
        self.page(pages::write(self.words, &view).into_any(), &rest, status)
    }

    pub(super) async fn words_keep_quote(self, wave: &str, theme: &str, text: &str, fields: Fields) -> Answer {
        let (seated, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().words.as_ref();
        let known = Known::of(self.app, &bench.head.survey, wave).await?;
        let row = store.text(text).await?.filter(|text| text.wave == wave);
        let (Some(row), Some(theme)) = (row, known.book.theme(theme).cloned()) else { return Ok(self.missing()) };
        let words = fields.get("ord").split_whitespace().collect::<Vec<_>>().join(" ");
        let standing = known.standings.get(&theme.id).cloned().unwrap_or_default();
        let lexicon = lexicon(self.app);
        let original = Some(row.words.as_str());
        let by = Bench { theme: &standing, drafts: &known.drafts, original, danger: false, lexicon: &lexicon };
        let mut wrong = of_words(&words, by);
        if self.words_danger(&words) || self.words_danger(&row.words) || known.worried(&row.id) {
            wrong.push(Lack::Danger);
        }
        let voice = Voice::parse(fields.get("rost"));
        let draft = voice.filter(|_| wrong.is_empty()).map(|voice| Draft {
            id: Uuid::new_v4().to_string(),
            theme: theme.id.clone(),
            text: row.id.clone(),
            source: row.source.clone(),
            kind: row.kind,
            voice,
            band: Band::parse(fields.get("alder")),
            words,
            by: seated.staff.id.clone(),
            judged: Vec::new(),
        });
        let Some(draft) = draft else {
            let (told, field) = match voice {
                Some(_) => ("desk-words-not-ready", "ord"),
                None => ("desk-words-write-choose", "rost"),
            };
            let typed = fields.again("skriv", self.words.get(told).to_string(), &[field]);
            let wrong = wrong.into_iter().map(|rule| lack(self.words, rule)).collect();
            let shown = (theme.id.as_str(), theme.name.as_str());
            return Ok(self.show_words_write(&bench, shown, row, (typed, wrong), StatusCode::UNPROCESSABLE_ENTITY));
        };
        let line = self.words_line(&seated, Action::ModerateText, &bench);
        let kept = store.write_quote(wave, &draft, &line).await?;
        let back = format!("/ord/{wave}/tema/{}", theme.id);
        Ok(self.to(&if kept { format!("{back}?sparat=1") } else { back }))
    }
}
