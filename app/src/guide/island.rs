//! The guide's one living part: keep the guide in the phone for when there is no net, and anew when it grew old; only when asked to.
//!
//! It has no props: its words stand as `data-` on the element around it, because props would bring a JSON reader of
//! 12 kB along.

use leptos::prelude::*;

/// What of the guide is in this phone.
#[cfg_attr(feature = "ssr", expect(dead_code, reason = "only a browser keeps anything"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    /// Nothing.
    Nothing,
    /// Something, but nothing to count on without a net: half of it.
    Part,
    /// Each page of another language, and the worker that answers with them.
    Other,
    /// Each page of this language, and the worker that answers with them.
    Whole,
}

/// A button to save, which saves anew what grew old, one to drop what is kept, and a line that says how it went. Until they wake in
/// the browser they are hidden: the page around them says what to do without scripts.
#[island]
pub fn Keep() -> impl IntoView {
    let (awake, wake) = signal(false);
    let (held, set_held) = signal(Held::Nothing);
    let (said, say) = signal(String::new());
    browser::start(wake, set_held);
    let word = move |name: &str| if awake.get() { browser::word(name) } else { String::new() };
    view! {
        <div>
            <button
                type="button"
                class="go"
                hidden=move || !awake.get()
                on:click=move |_| browser::press(false, set_held, say)
            >
                {move || word(if held.get() == Held::Whole { "renew" } else { "save" })}
            </button>
            <button
                type="button"
                class="reach"
                hidden=move || !awake.get() || held.get() == Held::Nothing
                on:click=move |_| browser::press(true, set_held, say)
            >
                {move || word("drop")}
            </button>
            <p role="status">{move || said.get()}</p>
        </div>
    }
}

/// On the server there is no telephone to keep anything in.
#[cfg(feature = "ssr")]
mod browser {
    use leptos::prelude::WriteSignal;

    use super::Held;

    pub(super) fn start(_wake: WriteSignal<bool>, _held: WriteSignal<Held>) {}
    pub(super) fn press(_drop: bool, _held: WriteSignal<Held>, _say: WriteSignal<String>) {}
    pub(super) fn word(_name: &str) -> String {
        String::new()
    }
}

#[cfg(not(feature = "ssr"))]
mod browser {
    use std::cell::Cell;

    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    use super::Held;

    /// The one cache; leaving the page drops it by deleting every cache there is.
    const CACHE: &str = "lotsen";

    thread_local! {
        /// Whether a save is under way: the same press once more asks for nothing more.
        static SAVING: Cell<bool> = const { Cell::new(false) };
    }

    /// Shows the buttons once it is known whether something is kept already.
    pub(super) fn start(wake: WriteSignal<bool>, set_held: WriteSignal<Held>) {
        spawn_local(async move {
            set_held.set(held().await.unwrap_or(Held::Nothing));
            wake.set(true);
        });
    }

    /// Saves or drops, and says how it went.
    pub(super) fn press(drop: bool, set_held: WriteSignal<Held>, say: WriteSignal<String>) {
        if !drop && SAVING.replace(true) {
            return;
        }
        say.set(if drop { String::new() } else { word("busy") });
        spawn_local(async move {
            let done = if drop { forget().await } else { save().await };
            if !drop {
                SAVING.set(false);
            }
            let now = held().await.unwrap_or(Held::Nothing);
            set_held.set(now);
            say.set(word(match done {
                Ok(()) if now == Held::Whole => "saved",
                Ok(()) => "dropped",
                Err(_) if !drop && matches!(now, Held::Whole | Held::Other) => "stays",
                Err(_) => "failed",
            }));
        });
    }

    /// A word from the element around the island.
    pub(super) fn word(name: &str) -> String {
        let element = document().get_element_by_id("keep").and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
        element.and_then(|it| it.dataset().get(name)).unwrap_or_default()
    }

    /// What is here now.
    async fn held() -> Result<Held, JsValue> {
        let caches = window().caches()?;
        let workers = JsFuture::from(window().navigator().service_worker().get_registrations()).await?;
        let answers = js_sys::Array::from(&workers).length() > 0;
        // Asking for a cache by name would make an empty one.
        if !JsFuture::from(caches.has(CACHE)).await?.is_truthy() {
            return Ok(if answers { Held::Part } else { Held::Nothing });
        }
        if !answers {
            return Ok(Held::Part);
        }
        let cache: web_sys::Cache = JsFuture::from(caches.open(CACHE)).await?.dyn_into()?;
        let (kept, own) = (paths(&cache).await?, word("paths"));
        let own: Vec<_> = own.split(' ').filter_map(parts).collect();
        let all = |tag: &str| own.iter().all(|(_, rest)| kept.contains(&format!("/{tag}/{rest}")));
        if own.first().is_some_and(|(tag, _)| all(tag)) {
            return Ok(Held::Whole);
        }
        let other = kept.iter().filter_map(|path| parts(path)).any(|(tag, _)| all(tag));
        Ok(if other { Held::Other } else { Held::Part })
    }

    /// A path as its language and the rest.
    fn parts(path: &str) -> Option<(&str, &str)> {
        path.strip_prefix('/')?.split_once('/')
    }

    /// The paths that are kept.
    async fn paths(cache: &web_sys::Cache) -> Result<Vec<String>, JsValue> {
        let (origin, requests) = (window().location().origin()?, JsFuture::from(cache.keys()).await?);
        let path = |request: JsValue| {
            let address = js_sys::Reflect::get(&request, &JsValue::from_str("url")).ok()?.as_string()?;
            address.strip_prefix(origin.as_str()).map(str::to_owned)
        };
        Ok(js_sys::Array::from(&requests).iter().filter_map(path).collect())
    }

    /// Keeps the three pages of this language, then lets the worker answer when the net does not. What was whole before, in whichever
    /// language, stands until all of the new has come; else what fails on the way leaves nothing behind, and neither does who leaves
    /// meanwhile.
    async fn save() -> Result<(), JsValue> {
        let whole = |held: Held| matches!(held, Held::Whole | Held::Other);
        if !whole(held().await?) {
            forget().await?;
        }
        let saved = keep().await;
        // Who drops it while the new is on its way has dropped the new as well.
        if left() || !whole(held().await?) {
            forget().await?;
        }
        saved
    }

    /// Whether the page was left: until the next one is there its script goes on, and has dropped what was kept by then.
    fn left() -> bool {
        let storage = window().session_storage().ok().flatten();
        storage.is_some_and(|storage| storage.get_item("left").is_ok_and(|mark| mark.is_some()))
    }

    fn stays() -> Result<(), JsValue> {
        if left() { Err(JsValue::NULL) } else { Ok(()) }
    }

    async fn keep() -> Result<(), JsValue> {
        stays()?;
        let cache: web_sys::Cache = JsFuture::from(window().caches()?.open(CACHE)).await?.dyn_into()?;
        // All or none of them, and only then in place of the old.
        let own = word("paths");
        let asked: js_sys::Array = own.split(' ').map(JsValue::from_str).collect();
        JsFuture::from(cache.add_all_with_str_sequence(&asked)).await?;
        stays()?;
        JsFuture::from(window().navigator().service_worker().register("/sw.js")).await?;
        // One language is kept: another's pages go once these are whole.
        for path in paths(&cache).await? {
            if own.split(' ').all(|one| one != path) {
                JsFuture::from(cache.delete_with_str(&path)).await?;
            }
        }
        Ok(())
    }

    /// Drops the kept pages and the worker.
    async fn forget() -> Result<(), JsValue> {
        JsFuture::from(window().caches()?.delete(CACHE)).await?;
        let workers = window().navigator().service_worker();
        let found = JsFuture::from(workers.get_registrations()).await?;
        for worker in js_sys::Array::from(&found).iter() {
            let worker: web_sys::ServiceWorkerRegistration = worker.dyn_into()?;
            JsFuture::from(worker.unregister()?).await?;
        }
        Ok(())
    }
}
