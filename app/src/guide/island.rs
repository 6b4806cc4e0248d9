//! The guide's one living part: keep the guide in the phone for when there is no net, only when asked to.
//!
//! It has no props: its words stand as `data-` on the element around it, because props would bring a JSON reader of
//! 12 kB along.

use leptos::prelude::*;

/// A button to save or to drop the kept pages, with a line that says how it went. Until it wakes in the browser the button
/// is hidden: the page around it says what to do without scripts.
#[island]
pub fn Keep() -> impl IntoView {
    let (awake, wake) = signal(false);
    let (kept, set_kept) = signal(false);
    let (said, say) = signal(String::new());
    browser::start(wake, set_kept);
    let press = move |_| browser::press(kept.get_untracked(), set_kept, say);
    view! {
        <div>
            <button type="button" class="go" hidden=move || !awake.get() on:click=press>
                {move || { if awake.get() { browser::word(if kept.get() { "drop" } else { "save" }) } else { String::new() } }}
            </button>
            <p role="status">{move || said.get()}</p>
        </div>
    }
}

/// On the server there is no telephone to keep anything in.
#[cfg(feature = "ssr")]
mod browser {
    use leptos::prelude::WriteSignal;

    pub(super) fn start(_wake: WriteSignal<bool>, _kept: WriteSignal<bool>) {}
    pub(super) fn press(_drop: bool, _kept: WriteSignal<bool>, _say: WriteSignal<String>) {}
    pub(super) fn word(_name: &str) -> String {
        String::new()
    }
}

#[cfg(not(feature = "ssr"))]
mod browser {
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    /// The one cache; leaving the page drops it by deleting every cache there is.
    const CACHE: &str = "lotsen";

    /// Shows the button once it is known whether something is kept already.
    pub(super) fn start(wake: WriteSignal<bool>, set_kept: WriteSignal<bool>) {
        spawn_local(async move {
            set_kept.set(is_kept().await.unwrap_or(false));
            wake.set(true);
        });
    }

    /// Saves or drops, and says how it went.
    pub(super) fn press(drop: bool, set_kept: WriteSignal<bool>, say: WriteSignal<String>) {
        say.set(word("busy"));
        spawn_local(async move {
            let done = if drop { forget().await } else { save().await };
            match done {
                Ok(()) => {
                    set_kept.set(!drop);
                    say.set(word(if drop { "dropped" } else { "saved" }));
                }
                Err(_) => say.set(word("failed")),
            }
        });
    }

    /// A word from the element around the island.
    pub(super) fn word(name: &str) -> String {
        let element = document().get_element_by_id("keep").and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
        element.and_then(|it| it.dataset().get(name)).unwrap_or_default()
    }

    /// Whether all of it is here: each page of this language, and the worker that answers with them. Half of it is nothing to
    /// count on without a net.
    async fn is_kept() -> Result<bool, JsValue> {
        let caches = window().caches()?;
        // Asking for a cache by name would make an empty one.
        if !JsFuture::from(caches.has(CACHE)).await?.is_truthy() {
            return Ok(false);
        }
        let cache: web_sys::Cache = JsFuture::from(caches.open(CACHE)).await?.dyn_into()?;
        for path in word("paths").split(' ') {
            if !JsFuture::from(cache.match_with_str(path)).await?.is_truthy() {
                return Ok(false);
            }
        }
        let workers = JsFuture::from(window().navigator().service_worker().get_registrations()).await?;
        Ok(js_sys::Array::from(&workers).length() > 0)
    }

    /// Keeps the three pages of this language, then lets the worker answer when the net does not. What fails on the way leaves
    /// nothing behind.
    async fn save() -> Result<(), JsValue> {
        forget().await?;
        let saved = keep().await;
        if saved.is_err() {
            forget().await?;
        }
        saved
    }

    async fn keep() -> Result<(), JsValue> {
        let cache: web_sys::Cache = JsFuture::from(window().caches()?.open(CACHE)).await?.dyn_into()?;
        for path in word("paths").split(' ') {
            JsFuture::from(cache.add_with_str(path)).await?;
        }
        JsFuture::from(window().navigator().service_worker().register("/sw.js")).await?;
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
