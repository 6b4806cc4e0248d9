//! One theme: its count, its warning, its texts for those who may read them, and its quotes with what each still lacks.

use app::desk::inputs::Typed;
use app::desk::words::quotes::QuoteLine;
use app::desk::words::theme::{self as pages, Line, ThemeView};
use axum::http::StatusCode;
use domain::desk::Action;
use domain::mapping::words::prefilter::Lexicon;
use domain::mapping::words::quote::{Bench, Draft, lacks};
use domain::mapping::words::theme::Standing;
use domain::survey::plan::Sensitivity;
use leptos::prelude::IntoAny;

use super::load::{AtBench, Known, lexicon, pieces};
use crate::contact::send::SendFault;
use crate::contact::store::listed::if_read;
use crate::desk::at::{Answer, At};
use crate::desk::office::Seated;

impl At<'_> {
    pub(super) async fn words_theme(self, wave: &str, theme: &str, saved: bool) -> Answer {
        let (seated, bench) = match self.words_wave(wave, false).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        if bench.codes {
            // Whoever reads every text of a theme stands in the record.
            let line = self.words_line(&seated, Action::ModerateText, &bench);
            self.app.stores().desk.log(&line).await?;
        }
        self.show_words_theme(&seated, &bench, theme, Typed::default(), (StatusCode::OK, saved)).await
    }

    pub(super) async fn show_words_theme(
        &self,
        seated: &Seated,
        bench: &AtBench,
        id: &str,
        typed: Typed,
        (status, saved): (StatusCode, bool),
    ) -> Answer {
        let wave = &bench.head.id;
        let known = Known::of(self.app, &bench.head.survey, wave).await?;
        let Some(theme) = known.book.theme(id).cloned() else { return Ok(self.missing()) };
        let standing = known.standings.get(id).cloned().unwrap_or_default();
        let lexicon = lexicon(self.app);
        let read = known.read();
        let mut quotes = Vec::new();
        for draft in known.drafts.iter().filter(|draft| draft.theme == id) {
            quotes.push(self.words_quote(seated, draft, &known, &standing, &lexicon).await?);
        }
        let view = ThemeView {
            wave: wave.clone(),
            title: bench.title.clone(),
            id: theme.id,
            name: theme.name,
            told: standing.told(read, Sensitivity::S1),
            read,
            kinds: standing.by_kind(),
            worry: standing.worry,
            texts: if bench.codes { Some(self.words_texts(wave, &standing, &lexicon).await?) } else { None },
            quotes,
            may_judge: bench.judges,
            typed,
            saved,
        };
        Ok(self.page(pages::theme(self.words, &view).into_any(), &format!("/ord/{wave}/tema/{id}"), status))
    }

    /// The texts of a theme, with their suspects marked.
    async fn words_texts(&self, wave: &str, standing: &Standing, lexicon: &Lexicon) -> Result<Vec<Line>, SendFault> {
        let all = self.app.stores().words.texts(wave).await?;
        let own = all.into_iter().filter(|text| standing.texts.contains(&text.id));
        Ok(own.map(|text| Line { pieces: pieces(lexicon, &text.words), kind: text.kind, id: text.id }).collect())
    }

    /// A quote on its way, with what it lacks.
    async fn words_quote(
        &self,
        seated: &Seated,
        draft: &Draft,
        known: &Known,
        theme: &Standing,
        lexicon: &Lexicon,
    ) -> Result<QuoteLine, SendFault> {
        let stores = self.app.stores();
        let original = stores.words.text(&draft.text).await?.map(|text| text.words);
        let speaks = |text: &str| self.words_danger(text);
        let danger = known.worried(&draft.text) || speaks(&draft.words) || original.as_deref().is_some_and(speaks);
        let bench = Bench { theme, drafts: &known.drafts, original: original.as_deref(), danger, lexicon };
        let staff = &seated.staff.id;
        Ok(QuoteLine {
            id: draft.id.clone(),
            words: draft.words.clone(),
            kind: draft.kind,
            voice: draft.voice,
            band: draft.band,
            by: if_read(stores.desk.staff(&draft.by).await)?.map(|staff| staff.name).unwrap_or_default(),
            own: draft.by == *staff,
            judged: draft.judged.iter().find(|judged| judged.by == *staff).map(|judged| judged.reason),
            lacks: lacks(draft, bench),
        })
    }
}
