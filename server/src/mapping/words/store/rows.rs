//! Rows of the coding bench as the database gives them, and what they mean.

use domain::mapping::words::codebook::{Code, Theme};
use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::quote::{Band, Draft, Judgement, Reason, Voice};
use domain::mapping::words::theme::About;
use sqlx::FromRow;

use super::{Read, StoreError, TextRow};

#[derive(FromRow)]
pub(super) struct Id {
    #[expect(dead_code, reason = "that there is a row is the answer")]
    id: String,
}

#[derive(FromRow)]
pub(super) struct Known {
    id: String,
    question: String,
    kind: String,
    place: String,
    source: String,
    people: i64,
}

#[derive(FromRow)]
pub(super) struct Text {
    id: String,
    wave_id: String,
    question: String,
    kind: String,
    words: String,
    place: String,
    source: String,
    people: i64,
}

#[derive(FromRow)]
pub(super) struct Far {
    question: String,
    texts: i64,
    own: i64,
}

#[derive(FromRow)]
pub(super) struct ThemeRow {
    id: String,
    name: String,
}

#[derive(FromRow)]
pub(super) struct CodeRow {
    id: String,
    theme_id: String,
    name: String,
    meaning: String,
}

#[derive(FromRow)]
pub(super) struct CodingRow {
    pub(super) text_id: String,
    pub(super) coder_id: String,
    pub(super) worried: i64,
}

#[derive(FromRow)]
pub(super) struct Coded {
    pub(super) text: String,
    pub(super) coder: String,
    pub(super) code: String,
}

#[derive(FromRow)]
pub(super) struct QuoteRow {
    id: String,
    theme_id: String,
    text_id: String,
    source: String,
    kind: String,
    voice: String,
    band: Option<String>,
    words: String,
    written_by: String,
}

#[derive(FromRow)]
pub(super) struct Judged {
    pub(super) quote_id: String,
    staff_id: String,
    reason: Option<String>,
}

fn kind_of(kind: &str, row: &str) -> Result<Evidence, StoreError> {
    Evidence::parse(kind).ok_or_else(|| odd("words_text", "kind", row))
}

fn odd(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Inconsistent { table, column, row: row.to_owned() }
}

impl Known {
    pub(super) fn about(self) -> Result<About, StoreError> {
        let kind = kind_of(&self.kind, &self.id)?;
        let people = people_of(self.people);
        Ok(About { id: self.id, question: self.question, kind, place: self.place, source: self.source, people })
    }
}

impl Text {
    pub(super) fn row(self) -> Result<TextRow, StoreError> {
        Ok(TextRow {
            kind: kind_of(&self.kind, &self.id)?,
            id: self.id,
            wave: self.wave_id,
            question: self.question,
            words: self.words,
            place: self.place,
            source: self.source,
            people: people_of(self.people),
        })
    }
}

/// Nobody told nothing: one at least.
fn people_of(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default().max(1)
}

impl From<Far> for Read {
    fn from(row: Far) -> Self {
        let count = |number: i64| usize::try_from(number).unwrap_or_default();
        Self { question: row.question, texts: count(row.texts), own: count(row.own) }
    }
}

impl From<ThemeRow> for Theme {
    fn from(row: ThemeRow) -> Self {
        Self { id: row.id, name: row.name }
    }
}

impl From<CodeRow> for Code {
    fn from(row: CodeRow) -> Self {
        Self { id: row.id, theme: row.theme_id, name: row.name, meaning: row.meaning }
    }
}

impl QuoteRow {
    /// The paraphrase, with what was said of it.
    pub(super) fn draft(self, judged: &[Judged]) -> Result<Draft, StoreError> {
        let band =
            self.band.as_deref().map(|band| Band::parse(band).ok_or_else(|| odd("words_quote", "band", &self.id)));
        let own = judged.iter().filter(|one| one.quote_id == self.id).map(Judged::judgement);
        Ok(Draft {
            kind: kind_of(&self.kind, &self.text_id)?,
            voice: Voice::parse(&self.voice).ok_or_else(|| odd("words_quote", "voice", &self.id))?,
            band: band.transpose()?,
            judged: own.collect::<Result<_, _>>()?,
            id: self.id,
            theme: self.theme_id,
            text: self.text_id,
            source: self.source,
            words: self.words,
            by: self.written_by,
        })
    }
}

impl Judged {
    fn judgement(&self) -> Result<Judgement, StoreError> {
        let read =
            |reason: &String| Reason::parse(reason).ok_or_else(|| odd("words_judgement", "reason", &self.quote_id));
        Ok(Judgement { by: self.staff_id.clone(), reason: self.reason.as_ref().map(read).transpose()? })
    }
}
