//! The texts citizens see, at the desk: how far each language is, what wants a look, lists and search.

use std::collections::{BTreeMap, BTreeSet};

use app::desk::texts::{Language, TextRow, TextsView, list, texts};
use app::words::{Book, SOURCE};
use axum::http::StatusCode;
use domain::desk::{Action, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::office::Seated;
use crate::guide::store::edit::{Content, TextChange};
use crate::guide::texts as rules;

/// How many texts a search shows.
const HITS: usize = 40;
/// How many letters of a text a list shows.
const BEGINS: usize = 90;

/// The texts as they stand: the built-in ones, what is laid over them, and the marks.
pub(super) struct Standing {
    pub(super) base: Book,
    pub(super) over: BTreeMap<(String, String), String>,
    pub(super) content: Content,
}

impl Standing {
    /// What stands in a language for an id.
    pub(super) fn text(&self, language: &str, id: &str) -> String {
        rules::standing(&self.base, &self.over, language, id)
    }

    /// The newest version of a text at the desk.
    pub(super) fn last(&self, language: &str, id: &str) -> Option<&TextChange> {
        self.content.texts.iter().find(|one| (one.language.as_str(), one.id.as_str()) == (language, id))
    }

    /// The version of a text: the state of the content in which it was last changed.
    pub(super) fn version(&self, language: &str, id: &str) -> i64 {
        self.last(language, id).map_or(0, |last| last.number)
    }

    /// What a text is written beside: the Swedish text, and for the Swedish text the built-in one.
    pub(super) fn beside(&self, language: &str, id: &str) -> String {
        if language == SOURCE { self.base.source().written(id).unwrap_or_default() } else { self.text(SOURCE, id) }
    }

    /// Whether a text stands beside another one than it was written beside, and nobody has said since that they fit.
    pub(super) fn stale(&self, language: &str, id: &str) -> bool {
        let beside = self.beside(language, id);
        let written = match self.last(language, id).filter(|last| last.text.is_some()) {
            Some(last) => last.source_hash == rules::hash(&beside),
            // The built-in texts were written beside each other.
            None => self.base.source().written(id).as_ref() == Some(&beside),
        };
        let fits = self.content.reviews.iter().any(|review| {
            (review.language.as_str(), review.id.as_str()) == (language, id)
                && review.pair_hash == self.pair_hash(language, id)
        });
        !written && !fits
    }

    /// Every text that wants a look: what it stands beside has changed, or it no longer fits its sentence and rests.
    pub(super) fn wanting(&self) -> Vec<(String, String)> {
        let changed: BTreeSet<&str> = self.content.texts.iter().map(|one| one.id.as_str()).collect();
        let all = self.base.languages().flat_map(|words| changed.iter().map(move |id| (words.tag(), *id)));
        let wants = |(language, id): &(&str, &str)| {
            self.base.source().written(id).is_some()
                && (self.stale(language, id) || self.last(language, id).is_some_and(|last| self.rests(last)))
        };
        all.filter(wants).map(|(language, id)| (language.to_owned(), id.to_owned())).collect()
    }

    /// Whether it no longer fits its sentence and rests.
    pub(super) fn rests(&self, change: &TextChange) -> bool {
        change.text.is_some() && !self.over.contains_key(&(change.language.clone(), change.id.clone()))
    }

    pub(super) fn pair_hash(&self, language: &str, id: &str) -> String {
        rules::pair_hash(language, id, &self.text(SOURCE, id), &self.text(language, id))
    }

    pub(super) fn reviewed(&self, language: &str) -> BTreeSet<String> {
        rules::reviewed(&self.base, &self.over, &self.content, language)
    }
}

impl At<'_> {
    /// The texts as they stand, for whoever may change them; else the page that says there is none.
    pub(super) async fn standing(
        &self,
        seated: &Seated,
        action: Action,
    ) -> Result<Result<Standing, axum::http::Response<axum::body::Body>>, crate::contact::send::SendFault> {
        if !Self::may_text(seated, action) {
            return Ok(Err(self.hidden_thing(seated, action, Scope::installation(), None).await?));
        }
        let content = self.app.stores().edit.content().await?;
        let base = self.app.library().base.clone();
        let over = rules::over(&base, &content.texts);
        Ok(Ok(Standing { base, over, content }))
    }

    /// `GET /skrivbord/texter`.
    pub(super) async fn texts(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let standing = match self.standing(&seated, Action::EditText).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let ids = rules::ids(&standing.base);
        let library = self.app.library();
        let mut rooms: BTreeMap<String, usize> = BTreeMap::new();
        for id in &ids {
            *rooms.entry(room(id).to_owned()).or_default() += 1;
        }
        let languages = library.book.languages().filter(|words| words.tag() != SOURCE).map(|words| Language {
            tag: words.tag().to_owned(),
            name: words.get("frame-language-name").to_string(),
            reviewed: standing.reviewed(words.tag()).len(),
            whole: words.reviewed(),
        });
        let stale = standing.wanting().into_iter().map(|(tag, id)| {
            let rests = standing.last(&tag, &id).is_some_and(|last| standing.rests(last));
            let told = self.words.get(if rests { "desk-text-rests" } else { "desk-text-stale" }).to_string();
            text_row(&standing, &tag, &id, vec![told])
        });
        let view = TextsView {
            languages: languages.collect(),
            count: ids.len(),
            rooms: rooms.into_iter().collect(),
            stale: stale.collect(),
            ways: self.other_ways(&seated, "/texter"),
        };
        Ok(self.page(texts(self.words, view).into_any(), "/texter", StatusCode::OK))
    }

    /// `GET /skrivbord/texter/{tag}/{room}`.
    pub(super) async fn text_list(self, tag: &str, wanted: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let standing = match self.standing(&seated, Action::EditText).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let ids: Vec<String> = rules::ids(&standing.base).into_iter().filter(|id| room(id) == wanted).collect();
        let Some(words) = standing.base.language(tag).filter(|_| !ids.is_empty()) else { return Ok(self.missing()) };
        let reviewed = standing.reviewed(tag);
        let mark = |id: &String| {
            let reviewed = reviewed.contains(id).then_some("desk-text-reviewed");
            let changed = standing.last(tag, id).filter(|last| last.text.is_some()).map(|_| "desk-text-changed");
            [reviewed, changed].into_iter().flatten().map(|id| self.words.get(id).to_string()).collect()
        };
        let rows = ids.iter().map(|id| text_row(&standing, tag, id, mark(id))).collect();
        let name = self.words.find(&format!("desk-texts-room-{wanted}"));
        let title = format!("{} · {}", name.as_deref().unwrap_or(wanted), words.get("frame-language-name"));
        Ok(self.page(list(self.words, title, rows).into_any(), "/texter", StatusCode::OK))
    }

    /// `POST /skrivbord/texter`: texts that have every typed word, in the language asked for or in Swedish.
    pub(super) async fn found_texts(self, tag: &str, typed: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let standing = match self.standing(&seated, Action::EditText).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let tag = if standing.base.language(tag).is_some() { tag } else { SOURCE };
        let asked: Vec<String> =
            typed.chars().take(200).collect::<String>().to_lowercase().split_whitespace().map(str::to_owned).collect();
        let has = |id: &String| {
            let text = format!("{id} {} {}", standing.text(SOURCE, id), standing.text(tag, id)).to_lowercase();
            !asked.is_empty() && asked.iter().all(|word| text.contains(word))
        };
        let found = rules::ids(&standing.base).into_iter().filter(has).take(HITS);
        let rows: Vec<TextRow> = found.map(|id| text_row(&standing, tag, &id, Vec::new())).collect();
        let title = self.words.fill("desk-texts-found", &[("count", &rows.len().to_string())]);
        Ok(self.page(list(self.words, title, rows).into_any(), "/texter", StatusCode::OK))
    }
}

fn text_row(standing: &Standing, tag: &str, id: &str, told: Vec<String>) -> TextRow {
    let text = standing.text(tag, id);
    let mut begins: String = text.chars().take(BEGINS).collect();
    if begins.len() < text.len() {
        begins.push('…');
    }
    TextRow { tag: tag.to_owned(), id: id.to_owned(), begins, told }
}

/// The room a text belongs to: its id begins with it.
fn room(id: &str) -> &str {
    id.split(['-', '.']).next().unwrap_or(id)
}
