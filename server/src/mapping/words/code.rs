//! Reading and coding: one text at a time, then the next; a worry becomes a warning about the theme; a text is removed.

use app::desk::inputs::Typed;
use app::desk::words::read::{self as pages, ReadView, Reading};
use axum::http::StatusCode;
use domain::desk::Action;
use domain::mapping::words::agreement::Coding;
use domain::survey::questionnaire::Name;
use leptos::prelude::IntoAny;

use super::load::{AtBench, lexicon, pieces};
use super::store::TextRow;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::mapping::withdrawn::from_drafts;

/// How the page is shown again.
#[derive(Default)]
struct Again {
    typed: Typed,
    /// The text that was being read.
    text: Option<TextRow>,
    removing: bool,
}

impl At<'_> {
    pub(super) async fn words_read(self, wave: &str, question: &str) -> Answer {
        let (seated, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        self.show_words_read(&seated, &bench, question, Again::default(), StatusCode::OK).await
    }

    async fn show_words_read(
        &self,
        seated: &Seated,
        bench: &AtBench,
        question: &str,
        again: Again,
        status: StatusCode,
    ) -> Answer {
        let Some(name) = Name::parse(question).ok().filter(|name| bench.asked.question(name).is_some()) else {
            return Ok(self.missing());
        };
        let (store, wave) = (self.app.stores().words.as_ref(), &bench.head.id);
        let text = match again.text {
            Some(text) => Some(text),
            None => store.next(wave, question, &seated.staff.id).await?,
        };
        let far = store.read(wave, &seated.staff.id).await?;
        let far = far.iter().find(|one| one.question == question).map_or((0, 0), |one| (one.own, one.texts));
        let book = store.book(&bench.head.survey).await?;
        let themes = book.themes.iter().map(|theme| {
            let codes = book.of(&theme.id).map(|code| (code.id.clone(), format!("{} – {}", code.name, code.meaning)));
            (theme.name.clone(), codes.collect())
        });
        let lexicon = lexicon(self.app);
        let view = ReadView {
            wave: wave.clone(),
            title: bench.title.clone(),
            question: question.to_owned(),
            label: bench.label(self.words, &name),
            reading: text.map(|text| Reading {
                pieces: pieces(&lexicon, &text.words),
                danger: self.words_danger(&text.words),
                kind: text.kind,
                id: text.id,
            }),
            themes: themes.filter(|(_, codes): &(String, Vec<_>)| !codes.is_empty()).collect(),
            far,
            removing: again.removing,
            typed: again.typed,
        };
        let rest = format!("/ord/{wave}/koda/{question}");
        Ok(self.page(pages::read(self.words, &view).into_any(), &rest, status))
    }

    pub(super) async fn words_code(self, wave: &str, question: &str, fields: Fields) -> Answer {
        let (seated, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().words.as_ref();
        let text = store.text(fields.get("text")).await?;
        let here = |text: &TextRow| text.wave == wave && text.question == question;
        let Some(text) = text.filter(here) else { return Ok(self.missing()) };
        let line = self.words_line(&seated, Action::ModerateText, &bench);
        let next = format!("/ord/{wave}/koda/{question}");
        let codes = store.book(&bench.head.survey).await?.known(&fields.all("kod"));
        let worried = match fields.get("do") {
            "spara" => false,
            "oro" if codes.is_empty() => {
                let told = self.words.get("desk-words-concern-code").to_string();
                let typed = fields.again("koda", told, &["kod"]);
                let again = Again { typed, text: Some(text), removing: false };
                return self.show_words_read(&seated, &bench, question, again, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            "oro" => true,
            "bort" => {
                let again = Again { text: Some(text), removing: true, typed: Typed::default() };
                return self.show_words_read(&seated, &bench, question, again, StatusCode::OK).await;
            }
            "bort-ja" => {
                store.drop_text(&text.id, &line).await?;
                from_drafts(self.app, wave, &line).await?;
                return Ok(self.to(&next));
            }
            _ => return Ok(self.missing()),
        };
        let coding = Coding { text: text.id, coder: seated.staff.id.clone(), codes, worried };
        // A text that a colleague removed meanwhile is gone for both: on to the next.
        store.code(&coding, &line).await?;
        Ok(self.to(&next))
    }
}
