//! What handlers share: the library, the stores, the cache, who stands behind, and the clock.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use app::frame::{Frames, Stands};
use app::words::Words;
use jiff::Timestamp;
use tokio::sync::Mutex;

use super::asset::Assets;
use super::cache::Pages;
use super::proxy::Proxies;
use crate::brake::Brake;
use crate::config::Settings;
use crate::contact::room::Room;
use crate::desk::office::Office;
use crate::guide::library::Library;
use crate::guide::sought::Sought;
use crate::jobs::health::Health;
use crate::mapping::beside::Beside;
use crate::mapping::together::Together;
use crate::mapping::told::Told;
use crate::mapping::work::Workshop;
use crate::store::Stores;

/// Shared by all handlers. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    live: RwLock<Live>,
    editing: Mutex<()>,
    stores: Stores,
    room: Arc<Room>,
    office: Office,
    voices: Brake,
    pages: Pages,
    feed: Pages,
    assets: &'static Assets,
    stands: Arc<Stands>,
    origin: String,
    health: Health,
    sought: Sought,
    told: Told,
    beside: Beside,
    together: Together,
    workshop: Workshop,
    /// The folder whose disk must have room; none where the database is elsewhere.
    disk: Option<PathBuf>,
    proxies: Proxies,
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
}

/// What the desk can change while the site runs.
#[derive(Clone)]
struct Live {
    library: Arc<Library>,
    frames: Arc<Frames>,
}

/// A page's language, as found in its path.
pub type Language = Words;

impl App {
    /// Puts the parts together. The clock is a parameter, so that tests choose the moment.
    pub fn new(
        settings: &Settings,
        library: Library,
        stores: Stores,
        room: Room,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        let assets = Assets::gathered();
        let stands = Arc::new(Stands {
            behind: (!settings.behind.is_empty()).then(|| settings.behind.clone()),
            reach: settings.reach.0.clone(),
            demo: room.demo,
            leave: settings.leave.clone(),
            script: assets.path("page.js"),
        });
        Self(Arc::new(Inner {
            stores,
            room: Arc::new(room),
            office: Office::default(),
            voices: Brake::default(),
            pages: Pages::for_pages(),
            feed: Pages::for_feed(),
            assets,
            live: RwLock::new(Live::of(library, &stands)),
            editing: Mutex::default(),
            stands,
            origin: settings.origin(),
            health: Health::default(),
            sought: Sought::default(),
            told: Told::default(),
            beside: Beside::default(),
            together: Together::default(),
            workshop: Workshop::default(),
            disk: settings.database_url.is_empty().then(|| settings.data.clone()),
            proxies: settings.proxy.clone(),
            clock: Box::new(clock),
        }))
    }

    /// The library as it is now. Whoever makes a page takes it once and keeps to it.
    #[must_use]
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.0.live.read().unwrap_or_else(PoisonError::into_inner).library)
    }

    /// Puts a newer library in the place of the one before, for everybody at once; an older one is passed over.
    pub fn renew(&self, library: Library) {
        let live = Live::of(library, &self.0.stands);
        let mut now = self.0.live.write().unwrap_or_else(PoisonError::into_inner);
        if now.library.number < live.library.number {
            *now = live;
        }
    }

    /// Held by whoever changes the content.
    pub(crate) fn editing(&self) -> &Mutex<()> {
        &self.0.editing
    }

    /// The stores.
    #[must_use]
    pub fn stores(&self) -> &Stores {
        &self.0.stores
    }

    /// The contact room.
    #[must_use]
    pub fn room(&self) -> Arc<Room> {
        Arc::clone(&self.0.room)
    }

    /// Who sits at the desk.
    #[must_use]
    pub fn office(&self) -> &Office {
        &self.0.office
    }

    /// What slows many proposals, supports and sign-ups from one place; messages have one of their own.
    #[must_use]
    pub fn voices(&self) -> &Brake {
        &self.0.voices
    }

    /// Rendered pages.
    #[must_use]
    pub fn pages(&self) -> &Pages {
        &self.0.pages
    }

    /// Answers of the feed.
    #[must_use]
    pub fn feed(&self) -> &Pages {
        &self.0.feed
    }

    /// Scripts, the browser's share.
    pub(super) fn assets(&self) -> &'static Assets {
        self.0.assets
    }

    /// Path of the script that wakes islands; `None` in a development build without the browser's share.
    #[must_use]
    pub fn island_script(&self) -> Option<String> {
        (!crate::content::CLIENT.1.is_empty()).then(|| self.0.assets.path("islands.js"))
    }

    /// Who stands behind.
    #[must_use]
    pub fn stands(&self) -> Arc<Stands> {
        Arc::clone(&self.0.stands)
    }

    /// What stands around every page's main part.
    #[must_use]
    pub fn frames(&self) -> Arc<Frames> {
        Arc::clone(&self.0.live.read().unwrap_or_else(PoisonError::into_inner).frames)
    }

    /// Whether a message could be kept.
    #[must_use]
    pub fn health(&self) -> &Health {
        &self.0.health
    }

    /// How often the guide is asked about each need.
    #[must_use]
    pub fn sought(&self) -> &Sought {
        &self.0.sought
    }

    /// Releases that are out.
    #[must_use]
    pub fn told(&self) -> &Told {
        &self.0.told
    }

    /// What stands beside findings.
    #[must_use]
    pub fn beside(&self) -> &Beside {
        &self.0.beside
    }

    /// The page about the county's own work.
    #[must_use]
    pub fn together(&self) -> &Together {
        &self.0.together
    }

    /// Long work on releases.
    #[must_use]
    pub fn workshop(&self) -> &Workshop {
        &self.0.workshop
    }

    /// The folder whose disk must have room for messages; none where the database is elsewhere.
    #[must_use]
    pub fn disk(&self) -> Option<&Path> {
        self.0.disk.as_deref()
    }

    /// The public origin.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// Whether the public address is one of https: then browsers are told to stay with it.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.0.origin.starts_with("https://")
    }

    /// The proxies whose word is taken.
    #[must_use]
    pub fn proxies(&self) -> &Proxies {
        &self.0.proxies
    }

    /// The moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.0.clock)()
    }
}

impl Live {
    fn of(library: Library, stands: &Stands) -> Self {
        Self { frames: Arc::new(Frames::new(&library.book, stands)), library: Arc::new(library) }
    }
}
