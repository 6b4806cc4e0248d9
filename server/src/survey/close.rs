//! Closing a wave, by hand or when its time is over: no more answers are taken; what came in is opened, shuffled and stored
//! under new random keys; then its key, its intake and its used codes are destroyed. After that it never changes.

use std::io;
use std::sync::Arc;

use domain::desk::{Act, Entry, Event, ObjectId, ObjectKind, OrgId, Outcome, Scope};
use domain::survey::wave::{WaveState, is_over};
use domain::{contact::reading::date_of, survey::answer::Answers};
use rand_core::Rng;

use super::open::renew;
use super::store::{Closing, StoreError};
use super::wave_key::WaveKeys;
use super::{seal, waves::Wave};
use crate::contact::seal::os_rng;
use crate::store::Stores;
use crate::web::App;

/// How closing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It is closed, with so many answers.
    Done {
        /// How many.
        answers: usize,
        /// How many more came in and could not be opened.
        lost: usize,
    },
    /// It was closed before.
    Before,
    /// It takes no more answers, but its key is not on this machine: another server of this site closes it.
    KeyElsewhere,
}

/// Why closing broke. It can be tried again: nothing is destroyed before the answers are stored.
#[derive(Debug, thiserror::Error)]
pub enum CloseFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys folder.
    #[error("the wave's key cannot be read or destroyed: {0}")]
    Key(#[from] io::Error),
}

/// Closes a wave.
///
/// # Errors
/// [`CloseFault`].
pub async fn close(app: &App, wave: &str, line: &Entry) -> Result<Closed, CloseFault> {
    app.stores().answers.shut(wave, line).await?;
    let closed = finish(app.stores(), &app.room().survey.keys, wave).await;
    // No form of it is taken once more, and whoever sent one as it closed has been told by now.
    app.room().survey.writer.forget(wave);
    renew(app).await?;
    closed
}

/// Opens, shuffles and stores what came in to a wave that takes no more, and destroys key and intake.
///
/// # Errors
/// [`CloseFault`].
pub async fn finish(stores: &Stores, keys: &WaveKeys, wave: &str) -> Result<Closed, CloseFault> {
    let store = &stores.answers;
    let Some(pair) = keys.read(wave)? else { return Ok(Closed::KeyElsewhere) };
    let pair = Arc::new(pair);
    let (mut answers, mut all, mut after) = (Vec::new(), 0, Vec::new());
    loop {
        let sealed = store.intake(wave, &after).await?;
        let Some((last, _)) = sealed.last() else { break };
        after.clone_from(last);
        all += sealed.len();
        // Opening thousands of boxes takes seconds: pages go on meanwhile.
        let (pair, name) = (Arc::clone(&pair), wave.to_owned());
        let opened = tokio::task::spawn_blocking(move || {
            let opened = sealed.iter().filter_map(|(_, one)| seal::open(&pair, &name, &one.0).ok());
            opened.map(keyed).collect::<Vec<Closing>>()
        });
        answers.extend(opened.await.map_err(io::Error::other)?);
    }
    shuffle(&mut answers);
    if !store.close(wave, all, &answers).await? {
        // Another server was faster, or it is still open: then the key is still needed.
        let state = stores.survey.wave(wave).await?.map(|row| row.head.state);
        if state == Some(WaveState::Closed) {
            keys.destroy(wave)?;
        }
        return Ok(Closed::Before);
    }
    keys.destroy(wave)?;
    store.forget().await?;
    Ok(Closed::Done { answers: answers.len(), lost: all - answers.len() })
}

/// An answer under a new key, which has nothing to do with the one it came in under.
fn keyed(answers: Answers) -> Closing {
    let mut key = vec![0; 16];
    os_rng().fill_bytes(&mut key);
    Closing { key, answers }
}

/// Fisher–Yates with the system's randomness; what would make some places likelier is drawn again.
pub fn shuffle<T>(all: &mut [T]) {
    for last in (1..all.len()).rev() {
        let places = u64::try_from(last).unwrap_or(u64::MAX - 1) + 1;
        let fair = u64::MAX - u64::MAX % places;
        let drawn = std::iter::repeat_with(|| os_rng().next_u64()).find(|drawn| *drawn < fair).unwrap_or_default();
        all.swap(last, usize::try_from(drawn % places).unwrap_or_default());
    }
}

/// What every minute brings: what forms said that nobody sends once more is forgotten, waves whose time is over are closed, those whose closing was interrupted are gone on with, and
/// keys of closed waves are destroyed.
///
/// # Errors
/// When the store or the keys folder fails; tried again the next minute.
pub async fn minute(app: &App) -> Result<(), CloseFault> {
    let room = app.room();
    room.survey.writer.tidy(app.now());
    renew(app).await?;
    let today = date_of(app.now());
    let listed = room.survey.waves.now();
    // Those that another server of this site closed, too.
    for wave in listed.all().filter(|wave| wave.head.state != WaveState::Open) {
        room.survey.writer.forget(&wave.head.id);
    }
    for wave in listed.all().filter(|wave| wave.head.state == WaveState::Closing || due(wave, today)) {
        close(app, &wave.head.id, &line(app, wave).await?).await?;
    }
    for key in room.survey.keys.all()? {
        if listed.wave(&key).is_some_and(|wave| wave.head.state == WaveState::Closed) {
            room.survey.keys.destroy(&key)?;
        }
    }
    Ok(())
}

fn due(wave: &Wave, today: jiff::civil::Date) -> bool {
    is_over(wave.head.state, wave.head.closes_on, today)
}

async fn line(app: &App, wave: &Wave) -> Result<Entry, StoreError> {
    let survey = app.stores().survey.survey(&wave.head.survey).await?;
    let scope = survey.and_then(|survey| OrgId::parse(&survey.organization).ok());
    Ok(Entry {
        number: 0,
        at: app.now(),
        actor: None,
        act: Act::Event(Event::WaveClosed),
        scope: scope.map_or_else(Scope::installation, Scope::organisation),
        object: ObjectKind::parse("wave").ok().zip(ObjectId::parse(&wave.head.id).ok()),
        outcome: Outcome::Done,
    })
}

#[cfg(test)]
mod tests {
    use super::shuffle;

    #[test]
    fn every_order_comes_about_as_often() {
        // 6,000 shuffles of three: 1,000 of each order, give or take six times √(1000 · 5/6).
        let mut seen = std::collections::BTreeMap::new();
        for _ in 0..6000 {
            let mut all = [1, 2, 3];
            shuffle(&mut all);
            *seen.entry(all).or_insert(0_u32) += 1;
        }
        assert_eq!(seen.len(), 6);
        assert!(seen.values().all(|count| (827..=1173).contains(count)), "{seen:?}");
    }

    #[test]
    fn nothing_is_lost() {
        let mut all: Vec<u32> = (0..100).collect();
        shuffle(&mut all);
        assert_ne!(all, (0..100).collect::<Vec<_>>());
        all.sort_unstable();
        assert_eq!(all, (0..100).collect::<Vec<_>>());
        shuffle::<u8>(&mut []);
    }
}
