//! Opening a wave: its key first, then the wave, so that no answer is ever sealed to a key that is not on disk.

use domain::desk::Entry;
use domain::survey::wave::Mode;
use jiff::civil::Date;
use uuid::Uuid;

use super::store::{NewWave, Opened, StoreError};
use crate::web::App;

/// What the desk opens.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The survey.
    pub survey: &'a str,
    /// The version of it that was looked at and found complete.
    pub version: i64,
    /// The word in its address.
    pub link: &'a str,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// Its first day.
    pub opens_on: Date,
    /// Its last day.
    pub closes_on: Date,
    /// How many codes to make for slips.
    pub codes: u32,
}

/// Why a wave could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys folder.
    #[error("the wave's key cannot be kept: {0}")]
    Key(#[from] std::io::Error),
}

/// Words that other pages of the room have: a survey under one of them would be reached by nobody.
pub const RESERVED: [&str; 2] = ["forslag", "samtal"];

/// Opens a wave; its id, or how it did not come to be.
///
/// # Errors
/// [`OpenFault`]; no wave is open then.
pub async fn open(app: &App, opening: Opening<'_>, line: &Entry) -> Result<Result<String, Opened>, OpenFault> {
    if RESERVED.contains(&opening.link) {
        return Ok(Err(Opened::LinkTaken));
    }
    let room = app.room();
    let id = Uuid::new_v4().to_string();
    let public = room.survey.keys.make(&id)?.public();
    let wave = NewWave {
        id: &id,
        survey: opening.survey,
        survey_version: opening.version,
        link: opening.link,
        mode: opening.mode,
        opens_on: opening.opens_on,
        closes_on: opening.closes_on,
        public_key: public.as_bytes(),
        codes: opening.codes.min(super::codes::MOST),
    };
    let opened = app.stores().survey.open_wave(wave, line).await;
    if !matches!(opened, Ok(Opened::Done)) {
        room.survey.keys.destroy(&id)?;
    }
    match opened? {
        Opened::Done => {
            renew(app).await?;
            Ok(Ok(id))
        }
        other => Ok(Err(other)),
    }
}

/// Takes in what changed in waves, and forgets the pages that were made of what they were.
///
/// # Errors
/// When the store fails; what is in memory stays.
pub async fn renew(app: &App) -> Result<(), StoreError> {
    let room = app.room();
    let changed = room.survey.waves.renew(&room.keys, app.stores().survey.as_ref()).await?;
    if changed.is_empty() {
        return Ok(());
    }
    for words in app.library().book.languages() {
        app.pages().forget(&format!("/{}/tyck", words.tag()));
        for link in &changed {
            app.pages().forget(&format!("/{}/tyck/{link}", words.tag()));
        }
    }
    Ok(())
}
