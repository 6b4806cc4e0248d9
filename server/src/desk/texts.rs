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

    /// Whether what was written at the desk lies beside another text than it was written beside.
    pub(super) fn stale(&self, change: &TextChange) -> bool {
        change.text.is_some() && change.source_hash != rules::hash(&self.beside(&change.language, &change.id))
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
            return Ok(Err(self.hidden(seated, action, Scope::installation(), None).await?));
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
        let wants = standing.content.texts.iter().filter(|one| standing.stale(one) || standing.rests(one));
        let stale = wants
            .map(|one| {
                let id = if standing.rests(one) { "desk-text-rests" } else { "desk-text-stale" };
                text_row(&standing, &one.language, &one.id, vec![self.words.get(id).to_string()])
            })
            .collect();
        let view = TextsView {
            languages: languages.collect(),
            count: ids.len(),
            rooms: rooms.into_iter().collect(),
            stale,
            contacts: self.has_contacts(&seated),
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
