//! Rows of what the desk changed as what they stand for; whatever does not fit is named by table, column and row.

use domain::guide::Service;
use jiff::Timestamp;
use sqlx::FromRow;

use super::{ContactChange, Review, StoreError, TermsChange, TextChange};

#[derive(FromRow)]
pub(super) struct Number {
    pub(super) number: i64,
}

#[derive(FromRow)]
pub(super) struct Last {
    pub(super) service_id: String,
    pub(super) number: i64,
}

#[derive(FromRow)]
pub(super) struct ContactRow {
    number: i64,
    staff_id: Option<String>,
    made_at: i64,
    kind: String,
    was: Option<String>,
    became: String,
}

impl ContactRow {
    pub(super) fn change(self) -> Result<ContactChange, StoreError> {
        let fault = |column| StoreError::Inconsistent { table: "contact_change", column, row: self.number.to_string() };
        let service = |json: &str| serde_json::from_str::<Service>(json);
        Ok(ContactChange {
            was: self.was.as_deref().map(service).transpose().map_err(|_| fault("was"))?,
            became: service(&self.became).map_err(|_| fault("became"))?,
            at: Timestamp::from_second(self.made_at).map_err(|_| fault("made_at"))?,
            number: self.number,
            staff: self.staff_id,
            kind: self.kind,
        })
    }
}

#[derive(FromRow)]
pub(super) struct TextRow {
    language: String,
    text_id: String,
    number: i64,
    body: Option<String>,
    source_hash: String,
    staff_id: String,
    made_at: i64,
}

impl TextRow {
    pub(super) fn change(self) -> Result<TextChange, StoreError> {
        let fault = |column| StoreError::Inconsistent { table: "text_change", column, row: self.number.to_string() };
        Ok(TextChange {
            at: Timestamp::from_second(self.made_at).map_err(|_| fault("made_at"))?,
            language: self.language,
            id: self.text_id,
            number: self.number,
            text: self.body,
            source_hash: self.source_hash,
            staff: self.staff_id,
        })
    }
}

#[derive(FromRow)]
pub(super) struct ReviewRow {
    language: String,
    text_id: String,
    pair_hash: String,
    staff_id: String,
    made_at: i64,
}

impl ReviewRow {
    pub(super) fn review(self) -> Result<Review, StoreError> {
        let fault = |column| StoreError::Inconsistent { table: "text_review", column, row: self.text_id.clone() };
        Ok(Review {
            at: Timestamp::from_second(self.made_at).map_err(|_| fault("made_at"))?,
            language: self.language,
            id: self.text_id,
            pair_hash: self.pair_hash,
            staff: self.staff_id,
        })
    }
}

#[derive(FromRow)]
pub(super) struct TermsRow {
    number: i64,
    terms: String,
    staff_id: String,
    made_at: i64,
}

impl TermsRow {
    pub(super) fn change(self) -> Result<TermsChange, StoreError> {
        let fault = |column| StoreError::Inconsistent { table: "terms_change", column, row: self.number.to_string() };
        Ok(TermsChange {
            year: serde_json::from_str(&self.terms).map_err(|_| fault("terms"))?,
            at: Timestamp::from_second(self.made_at).map_err(|_| fault("made_at"))?,
            number: self.number,
            staff: self.staff_id,
        })
    }
}
