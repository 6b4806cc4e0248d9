//! The live content: a change is proved as a whole, kept, and only then shown; other programs pick it up.

use std::time::Duration;

use domain::guide::Directory;

use super::check::{self, Found};
use super::library::{BadContent, Library};
use super::store::edit::{ContactChange, Content, Review, TermsChange, TextChange};
use crate::store::StoreError;
use crate::web::App;

/// How often another program may come between before somebody is asked to try again; each time costs a whole proof.
const TRIES: usize = 4;
/// How often a program looks whether another has changed the content.
const LOOK: Duration = Duration::from_mins(1);

/// Why a change was not kept.
#[derive(Debug)]
pub enum Refused {
    /// There is no such contact or text.
    Gone,
    /// Somebody else has changed the same thing meanwhile.
    Changed,
    /// Others changed other things all the time; nothing is wrong with this change.
    Busy,
    /// Somebody would be left without a way on.
    Faults(Vec<Found>),
}

/// Why the content could not be worked with at all.
#[derive(Debug, thiserror::Error)]
pub enum LiveFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What is built in.
    #[error(transparent)]
    Content(#[from] BadContent),
    /// The proof was not finished.
    #[error("the proof was not finished")]
    Stopped,
}

/// What a change writes.
pub enum Write {
    /// Contacts.
    Contacts(Vec<ContactChange>),
    /// A text.
    Text(TextChange),
    /// A municipality's school terms.
    Terms(TermsChange),
    /// Marks of review.
    Reviews(Vec<Review>),
    /// A mark is taken back.
    Unreview {
        /// The language.
        language: String,
        /// The text.
        id: String,
    },
}

impl Write {
    /// The content as it would be.
    fn onto(&self, content: &mut Content) {
        match self {
            Self::Contacts(changes) => changes.iter().for_each(|change| put(&mut content.directory, change)),
            Self::Text(change) => {
                content.texts.retain(|one| (&one.language, &one.id) != (&change.language, &change.id));
                content.texts.push(change.clone());
                let all = change.language == app::words::SOURCE;
                content.reviews.retain(|one| one.id != change.id || !(all || one.language == change.language));
            }
            Self::Terms(change) => {
                content.terms.retain(|one| one.year.municipality != change.year.municipality);
                content.terms.push(change.clone());
            }
            Self::Reviews(marks) => {
                for mark in marks {
                    content.reviews.retain(|one| (&one.language, &one.id) != (&mark.language, &mark.id));
                    content.reviews.push(mark.clone());
                }
            }
            Self::Unreview { language, id } => {
                content.reviews.retain(|one| (&one.language, &one.id) != (language, id));
            }
        }
    }
}

fn put(directory: &mut Directory, change: &ContactChange) {
    match directory.services.iter_mut().find(|service| service.id == change.became.id) {
        Some(service) => *service = change.became.clone(),
        None => directory.services.push(change.became.clone()),
    }
}

/// Changes the content: `decide` sees it as it is now and says what to write, or why not. What would leave somebody without a
/// way on is not kept; what is kept is shown at once.
///
/// # Errors
/// [`LiveFault`]; nothing was changed then.
pub async fn change(
    app: &App,
    decide: impl Fn(&Content) -> Result<Write, Refused> + Send + Sync,
) -> Result<Result<(), Refused>, LiveFault> {
    // One at a time here: a proof is a second's work for a whole core, and two could only get in each other's way.
    let _alone = app.editing().lock().await;
    let store = app.stores().edit.as_ref();
    for _ in 0..TRIES {
        let mut content = store.content().await?;
        let seen = content.number;
        let write = match decide(&content) {
            Ok(write) => write,
            Err(refused) => return Ok(Err(refused)),
        };
        write.onto(&mut content);
        let mut library = match proved(app, content).await? {
            Ok(library) => library,
            Err(faults) => return Ok(Err(Refused::Faults(faults))),
        };
        let kept = match &write {
            Write::Contacts(changes) => store.change_contacts(seen, changes).await?,
            Write::Text(change) => store.change_text(seen, change).await?,
            Write::Terms(change) => store.change_terms(seen, change).await?,
            Write::Reviews(marks) => store.review(seen, marks).await?,
            Write::Unreview { language, id } => store.unreview(seen, language, id).await?,
        };
        if let Some(number) = kept {
            library.stamp(number);
            app.renew(library);
            return Ok(Ok(()));
        }
    }
    Ok(Err(Refused::Busy))
}

/// The library of a content, if it leaves nobody without a way on who has one now. Where the directory is the one that is shown already, the
/// walks over it would find what they found before; then words alone are proved.
async fn proved(app: &App, content: Content) -> Result<Result<Library, Vec<Found>>, LiveFault> {
    let now = app.library();
    let work = tokio::task::spawn_blocking(move || {
        let library = Library::of(&content)?;
        let faults = if library.directory == now.directory {
            check::words(&library).0
        } else {
            check::found(&library).err().unwrap_or_default()
        };
        // What was wrong before (an older database under a newer program) must not keep anybody from mending it bit by bit.
        let before = if faults.is_empty() { Vec::new() } else { check::found(&now).err().unwrap_or_default() };
        let faults: Vec<Found> = faults.into_iter().filter(|fault| !before.contains(fault)).collect();
        Ok::<_, BadContent>(if faults.is_empty() { Ok(library) } else { Err(faults) })
    });
    Ok(work.await.map_err(|_| LiveFault::Stopped)??)
}

/// Shows what another program has changed since, if anything: an import, or a second server. Returns whether it did. What
/// does not hold the proof is not shown; the old content stays.
///
/// # Errors
/// [`LiveFault`]; the old content stays.
pub async fn pick_up(app: &App) -> Result<bool, LiveFault> {
    let store = app.stores().edit.as_ref();
    if store.number().await? == app.library().number {
        return Ok(false);
    }
    match proved(app, store.content().await?).await? {
        Ok(library) => {
            app.renew(library);
            Ok(true)
        }
        Err(faults) => {
            for fault in faults {
                tracing::warn!("not shown: {fault}");
            }
            Ok(false)
        }
    }
}

/// Looks every minute whether another program has changed the content.
pub async fn watch(app: App) {
    let mut minute = tokio::time::interval(LOOK);
    loop {
        minute.tick().await;
        if pick_up(&app).await.is_err() {
            tracing::warn!("changed content could not be read; the old stays");
        }
    }
}
