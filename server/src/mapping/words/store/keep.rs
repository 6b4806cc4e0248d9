//! What is coded, kept in a database, on either engine.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::mapping::words::agreement::Coding;
use domain::mapping::words::codebook::{Code, Codebook, Theme};
use domain::mapping::words::quote::{Band, Draft, Reason};
use domain::mapping::words::theme::About;

use super::rows::{CodeRow, Coded, CodingRow, Far, Id, Judged, Known, QuoteRow, Text, ThemeRow};
use super::{Read, StoreError, TextRow, WordsStore, sql};
use crate::desk::store::{changed, write_line};
use crate::store::{Cell, Engine, Store, cells, refused};

fn of_text(text: &TextRow) -> Vec<Cell> {
    let people = i64::try_from(text.people).unwrap_or(1);
    cells![&text.id, &text.wave, &text.question, text.kind.as_str(), &text.words, &text.place, &text.source, people]
}

#[async_trait]
impl<DB: Engine> WordsStore for Store<DB> {
    async fn taken(&self, wave: &str) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Id> = DB::find(&mut work, sql::SELECT_TAKEN, cells![wave]).await?;
        work.commit().await?;
        Ok(!rows.is_empty())
    }

    async fn take(&self, wave: &str, texts: &[TextRow], line: &Entry) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let known = |error| refused(error, "words_wave", wave.to_owned());
        if DB::write(&mut work, sql::INSERT_TAKEN, cells![wave]).await.map_err(known)? == 0 {
            return Ok(false);
        }
        for text in texts {
            DB::write(&mut work, sql::INSERT_TEXT, of_text(text)).await?;
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn note(&self, text: &TextRow, line: &Entry) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let known = |error| refused(error, "words_text", text.id.clone());
        DB::write(&mut work, sql::INSERT_TEXT, of_text(text)).await.map_err(known)?;
        write_line::<DB>(&mut work, line).await?;
        Ok(work.commit().await?)
    }

    async fn abouts(&self, wave: &str) -> Result<Vec<About>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Known> = DB::find(&mut work, sql::SELECT_ABOUTS, cells![wave]).await?;
        work.commit().await?;
        rows.into_iter().map(Known::about).collect()
    }

    async fn texts(&self, wave: &str) -> Result<Vec<TextRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Text> = DB::find(&mut work, sql::SELECT_TEXTS, cells![wave]).await?;
        work.commit().await?;
        rows.into_iter().map(Text::row).collect()
    }

    async fn text(&self, id: &str) -> Result<Option<TextRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Text> = DB::find(&mut work, sql::SELECT_TEXT, cells![id]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Text::row).transpose()
    }

    async fn next(&self, wave: &str, question: &str, coder: &str) -> Result<Option<TextRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Text> = DB::find(&mut work, sql::SELECT_NEXT, cells![wave, question, coder]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Text::row).transpose()
    }

    async fn read(&self, wave: &str, coder: &str) -> Result<Vec<Read>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Far> = DB::find(&mut work, sql::SELECT_READ, cells![wave, coder]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(Read::from).collect())
    }

    async fn drop_text(&self, id: &str, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::DELETE_TEXT, cells![id], line).await
    }

    async fn book(&self, survey: &str) -> Result<Codebook, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let themes: Vec<ThemeRow> = DB::find(&mut work, sql::SELECT_THEMES, cells![survey]).await?;
        let codes: Vec<CodeRow> = DB::find(&mut work, sql::SELECT_CODES, cells![survey]).await?;
        work.commit().await?;
        let themes = themes.into_iter().map(Theme::from).collect();
        Ok(Codebook { themes, codes: codes.into_iter().map(Code::from).collect() })
    }

    async fn add_theme(&self, survey: &str, theme: &Theme, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::INSERT_THEME, cells![&theme.id, survey, &theme.name], line).await
    }

    async fn add_code(&self, code: &Code, line: &Entry) -> Result<bool, StoreError> {
        let cells = cells![&code.id, &code.theme, &code.name, &code.meaning];
        changed(self, sql::INSERT_CODE, cells, line).await
    }

    async fn code(&self, coding: &Coding, line: &Entry) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let known = |error| refused(error, "words_coding", coding.text.clone());
        let cells = cells![&coding.text, &coding.coder, coding.worried];
        if DB::write(&mut work, sql::UPSERT_CODING, cells).await.map_err(known)? == 0 {
            return Ok(false);
        }
        DB::write(&mut work, sql::DELETE_CODED, cells![&coding.text, &coding.coder]).await?;
        for code in &coding.codes {
            let cells = cells![&coding.text, &coding.coder, code];
            DB::write(&mut work, sql::INSERT_CODED, cells).await.map_err(known)?;
        }
        write_line::<DB>(&mut work, line).await?;
        work.commit().await?;
        Ok(true)
    }

    async fn codings(&self, wave: &str) -> Result<Vec<Coding>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<CodingRow> = DB::find(&mut work, sql::SELECT_CODINGS, cells![wave]).await?;
        let coded: Vec<Coded> = DB::find(&mut work, sql::SELECT_CODED, cells![wave]).await?;
        work.commit().await?;
        let mut given: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for one in coded {
            given.entry((one.text, one.coder)).or_default().push(one.code);
        }
        let coding = |row: CodingRow| {
            let own = given.remove(&(row.text_id.clone(), row.coder_id.clone())).unwrap_or_default();
            let worried = row.worried > 0;
            Coding { text: row.text_id, coder: row.coder_id, codes: own.into_iter().collect(), worried }
        };
        Ok(rows.into_iter().map(coding).collect())
    }

    async fn write_quote(&self, wave: &str, draft: &Draft, line: &Entry) -> Result<bool, StoreError> {
        let band = draft.band.map(Band::as_str);
        let cells =
            cells![&draft.id, wave, &draft.theme, &draft.text, draft.voice.as_str(), band, &draft.words, &draft.by];
        changed(self, sql::INSERT_QUOTE, cells, line).await
    }

    async fn quotes(&self, wave: &str) -> Result<Vec<Draft>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<QuoteRow> = DB::find(&mut work, sql::SELECT_QUOTES, cells![wave]).await?;
        let judged: Vec<Judged> = DB::find(&mut work, sql::SELECT_JUDGEMENTS, cells![wave]).await?;
        work.commit().await?;
        rows.into_iter().map(|row| row.draft(&judged)).collect()
    }

    async fn judge(&self, quote: &str, staff: &str, reason: Option<Reason>, line: &Entry) -> Result<bool, StoreError> {
        let reason = reason.map(Reason::as_str);
        changed(self, sql::UPSERT_JUDGEMENT, cells![quote, staff, reason], line).await
    }

    async fn drop_quote(&self, quote: &str, line: &Entry) -> Result<bool, StoreError> {
        changed(self, sql::DELETE_QUOTE, cells![quote], line).await
    }
}
