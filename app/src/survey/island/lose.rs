//! What was answered stands in the open page and nowhere else: whoever is about to lose it by a reload or by going away is asked.
//!
//! Steps are swapped in, so a reload asks the server for an address that tells nothing, and gets nothing. To survive it the answers
//! would have to lie somewhere: on the server, or in the phone's `sessionStorage` or history, where the next person to hold it
//! finds them with one press on Forward. They lie there only when somebody asks for it; so the browser asks first. It asks
//! nobody who has kept them, who has answered nothing, who changes the language, or who presses *Lämna*. Some phones never ask.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, SubmitEvent};

use super::browser::{form, is_kept};

#[derive(Default)]
struct Inner {
    /// Whether anything was answered in the form that stands on the page.
    touched: Cell<bool>,
    /// Whether the form is on its way to a page of its own, with all that is in it.
    along: Cell<bool>,
}

/// Listens from the moment the island wakes.
pub(super) fn guard() {
    // A page that came with answers in it was sent for, in another language or from what was kept.
    let inner = Rc::new(Inner { touched: Cell::new(form().is_some()), along: Cell::new(false) });
    let (typed, sent, going, back) = (Rc::clone(&inner), Rc::clone(&inner), Rc::clone(&inner), inner);
    listen("input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if field.is_some_and(|field| field.closest("#svar").is_ok_and(|form| form.is_some())) {
            typed.touched.set(true);
        }
    });
    listen("submit", move |event| {
        let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        let Some(button) = button else { return };
        let step = button.get_attribute("value").unwrap_or_default();
        sent.along.set(button.has_attribute("formaction"));
        // A list put in order by buttons is an answer as well.
        if step.starts_with("upp.") || step.starts_with("ned.") {
            sent.touched.set(true);
        }
    });
    listen("beforeunload", move |event| {
        if form().is_none() {
            going.touched.set(false);
        } else if going.touched.get() && !going.along.get() && !is_kept() {
            event.prevent_default();
            // Older browsers ask only when something stands here; none shows it.
            let _ = js_sys::Reflect::set(event, &"returnValue".into(), &"?".into());
        }
    });
    listen("pageshow", move |_| back.along.set(false));
}

fn listen(name: &str, run: impl FnMut(&Event) + 'static) {
    let mut run = run;
    let value: JsValue = Closure::<dyn FnMut(Event)>::new(move |event: Event| run(&event)).into_js_value();
    let _ = window().add_event_listener_with_callback_and_bool(name, value.unchecked_ref(), true);
}
