//! A wave's words as a handler needs them: who may see what, the texts at the bench, and what a draft is judged by.

use std::collections::BTreeMap;

use app::desk::words::Piece;
use app::words::Words;
use axum::body::Body;
use axum::http::Response;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope, Verdict, may};
use domain::mapping::words::agreement::Coding;
use domain::mapping::words::codebook::Codebook;
use domain::mapping::words::prefilter::{Lexicon, marks, parts};
use domain::mapping::words::quote::{Bench, Draft, Quote};
use domain::mapping::words::theme::{Standing, standings};
use domain::survey::plan::Plan;
use domain::survey::questionnaire::{Kind, Name, Questionnaire};
use domain::survey::wave::WaveState;

use super::store::StoreError;
use super::take;
use crate::contact::send::SendFault;
use crate::desk::at::At;
use crate::desk::office::Seated;
use crate::survey::desk::load::{scope_of, title};
use crate::survey::store::WaveHead;
use crate::web::{App, Fault};

/// A closed wave at the bench.
pub(super) struct AtBench {
    pub(super) head: WaveHead,
    pub(super) asked: Questionnaire,
    pub(super) plan: Plan,
    pub(super) scope: Scope,
    /// What its survey is called, at the desk.
    pub(super) title: String,
    /// Whether whoever looks may read texts and code.
    pub(super) codes: bool,
    /// Whether they may judge quotes.
    pub(super) judges: bool,
}

/// Who may, or what they are shown instead.
pub(super) type May<T> = Result<Result<T, Response<Body>>, SendFault>;

/// What the drafts and themes of a wave are judged by.
pub(super) struct Known {
    pub(super) book: Codebook,
    pub(super) codings: Vec<Coding>,
    pub(super) standings: BTreeMap<String, Standing>,
    pub(super) drafts: Vec<Draft>,
}

impl Known {
    pub(super) async fn of(app: &App, survey: &str, wave: &str) -> Result<Self, StoreError> {
        let store = app.stores().words.as_ref();
        let (book, abouts, codings) =
            (store.book(survey).await?, store.abouts(wave).await?, store.codings(wave).await?);
        let standings = standings(&book, &abouts, &codings);
        Ok(Self { book, codings, standings, drafts: store.quotes(wave).await? })
    }

    /// How many texts two have read.
    pub(super) fn read(&self) -> usize {
        let mut by_text: BTreeMap<&str, usize> = BTreeMap::new();
        for coding in &self.codings {
            *by_text.entry(&coding.text).or_default() += 1;
        }
        by_text.into_values().filter(|readers| *readers > 1).count()
    }

    /// Whether somebody who read a text was worried.
    pub(super) fn worried(&self, text: &str) -> bool {
        self.codings.iter().any(|coding| coding.text == text && coding.worried)
    }
}

/// What the pre-filter knows here: the county's units by name, and the words of the site's own texts.
pub(in crate::mapping) fn lexicon(app: &App) -> Lexicon {
    let (room, library) = (app.room(), app.library());
    let units = room.units.now();
    let names: Vec<&str> = units.kept.all().all().iter().map(|unit| unit.name.as_str()).collect();
    let texts: Vec<_> = library.book.source().ids().map(|id| library.book.source().get(id)).collect();
    // Only what stands in small letters: names of services and places have capitals.
    let words = texts.iter().flat_map(|text| text.split(|letter: char| !letter.is_alphabetic()));
    let small = words.filter(|word| word.chars().count() > 2 && word.chars().all(char::is_lowercase));
    Lexicon::new(names, []).knowing(small)
}

/// A text in parts, with its suspects marked.
pub(in crate::mapping) fn pieces(lexicon: &Lexicon, text: &str) -> Vec<Piece> {
    let found = marks(lexicon, text);
    parts(text, &found).into_iter().map(|(words, kind)| Piece { words: words.to_owned(), kind }).collect()
}

impl AtBench {
    /// The questions that were answered in own words, and as they were asked.
    pub(super) fn written(&self, words: &Words) -> Vec<(String, String)> {
        let all = self.asked.questions().into_iter().filter(|(_, question)| question.kind == Kind::Text);
        all.map(|(_, question)| (question.name.to_string(), self.label(words, &question.name))).collect()
    }

    /// Every question that was asked: a talk may be about any of them.
    pub(super) fn spoken(&self, words: &Words) -> Vec<(String, String)> {
        let asked = |kind: &Kind| !matches!(kind, Kind::Note | Kind::Acknowledge | Kind::Calculate);
        let all = self.asked.questions().into_iter().filter(|(_, question)| asked(&question.kind));
        all.map(|(_, question)| (question.name.to_string(), self.label(words, &question.name))).collect()
    }

    /// A question as it was asked, at the desk.
    pub(super) fn label(&self, words: &Words, name: &Name) -> String {
        let label = self.asked.question(name).map(|question| question.label.best(words.tag(), &self.asked.languages));
        label.filter(|label| !label.is_empty()).map_or_else(|| name.to_string(), str::to_owned)
    }
}

impl At<'_> {
    /// Whether somebody may do this with any survey's words.
    pub(super) fn words_any(seated: &Seated) -> bool {
        let person = &seated.staff.person;
        let any = |action| person.grants.iter().any(|grant| may(person, action, &grant.scope) == Verdict::Allowed);
        any(Action::ModerateText) || any(Action::ApproveQuote)
    }

    /// A closed wave, for somebody who reads its texts or, where `read` is false, judges its quotes. Its texts are put at the
    /// bench when somebody first asks.
    pub(super) async fn words_wave(&self, id: &str, read: bool) -> May<(Seated, AtBench)> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        let store = self.app.stores().survey.as_ref();
        let Some(row) = store.wave(id).await? else { return Ok(Err(self.missing())) };
        let survey = store.survey(&row.head.survey).await?;
        let scope = scope_of(&survey.map(|survey| survey.organization).unwrap_or_default());
        let allowed = |action| may(&seated.staff.person, action, &scope) == Verdict::Allowed;
        let (codes, judges) = (allowed(Action::ModerateText), allowed(Action::ApproveQuote));
        if !(codes || (judges && !read)) {
            self.log_on(&seated.staff.id, Action::ModerateText, scope, ("wave", id), Outcome::Hidden).await?;
            return Ok(Err(self.missing()));
        }
        if row.head.state != WaveState::Closed {
            return Ok(Err(self.missing()));
        }
        let parts = (serde_json::from_str(&row.questionnaire), serde_json::from_str(&row.plan));
        let (Ok(asked), Ok(plan)) = parts else {
            return Ok(Err(Fault::Broken.page(self.app, self.words, self.headers)));
        };
        let title = title(self.words, &asked);
        let bench = AtBench { head: row.head, asked, plan, scope, title, codes, judges };
        if !self.app.stores().words.taken(id).await? {
            let line = self.words_line(&seated, Action::ModerateText, &bench);
            take::take(self.app, &bench, &line).await?;
        }
        Ok(Ok((seated, bench)))
    }

    /// The line of the audit log for an act on a wave's words: who and on which wave, never on which text.
    pub(super) fn words_line(&self, seated: &Seated, action: Action, bench: &AtBench) -> Entry {
        Entry {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(action),
            scope: bench.scope.clone(),
            object: ObjectKind::parse("wave").ok().zip(ObjectId::parse(&bench.head.id).ok()),
            outcome: Outcome::Done,
        }
    }

    /// Whether a text speaks of danger.
    pub(super) fn words_danger(&self, text: &str) -> bool {
        self.app.library().danger.assess(text).is_some()
    }
}

/// The quotes of a wave that may leave now: every rule holds. What is published takes them from here and from nowhere else.
///
/// # Errors
/// When the store fails.
pub async fn standing_quotes(app: &App, survey: &str, wave: &str) -> Result<Vec<Quote>, StoreError> {
    let known = Known::of(app, survey, wave).await?;
    let (lexicon, library, mut found) = (lexicon(app), app.library(), Vec::new());
    for draft in &known.drafts {
        let Some(theme) = known.standings.get(&draft.theme) else { continue };
        let original = app.stores().words.text(&draft.text).await?.map(|text| text.words);
        let speaks = |text: &str| library.danger.assess(text).is_some();
        let danger = known.worried(&draft.text) || speaks(&draft.words) || original.as_deref().is_some_and(speaks);
        let bench = Bench { theme, drafts: &known.drafts, original: original.as_deref(), danger, lexicon: &lexicon };
        found.extend(Quote::leave(draft, bench));
    }
    Ok(found)
}
