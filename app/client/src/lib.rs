//! The browser's entry: wakes the islands that a page carries.

// Without a use of `app` its islands would not be linked at all.
use app as _;

/// Wakes every island on the page. Called once, after the page has loaded.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
