//! The browser's Back, and the form's: each leads one screen back, and both lose nothing.
//!
//! The page's script makes one entry of the history for all posted steps, since in other rooms Back should leave them at once. Here
//! an entry is added for each screen that is reached; all have one address and one title, so that they tell nothing. An entry's
//! state is its depth, except that the script's own two are 1 (before the first step) and 0 (the first).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlFormElement, PopStateEvent, SubmitEvent};

use super::browser::{button, form, posted};

#[derive(Default)]
struct Inner {
    /// How many entries this page has made.
    depth: Cell<i32>,
    /// Whether the step under way came from the browser's own buttons.
    popped: Cell<bool>,
    /// Whether a button is being pressed here, for the browser's own.
    pressing: Cell<bool>,
    /// Whether the step under way leads on.
    onward: Cell<bool>,
    /// The screen it began on.
    from: RefCell<String>,
}

/// Where somebody is in the history.
#[derive(Default, Clone)]
pub(super) struct Back(Rc<Inner>);

impl Back {
    /// Listens to steps before the page's script does; to the browser's buttons perhaps after it.
    pub(super) fn listen(&self) {
        if let Some(depth) = now() {
            self.0.depth.set(depth);
        }
        let (submit, pop) = (self.clone(), self.clone());
        early("submit", move |event| submit.submitted(&event));
        early("popstate", move |event| pop.popped(&event));
    }

    /// A step of the form is on its way.
    fn submitted(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<SubmitEvent>() else { return };
        let ours = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        if ours.is_none_or(|target| target.id() != "svar") {
            return;
        }
        let step = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_default();
        if step == "tillbaka" && !self.0.popped.get() && self.0.depth.get() > 0 && now().is_some() {
            event.prevent_default();
            event.stop_immediate_propagation();
            let _ = history().and_then(|history| history.back().ok());
            return;
        }
        // Whoever goes on before the browser's own step was answered stands where they stood.
        if !self.0.pressing.get() {
            self.failed();
        }
        self.0.onward.set(matches!(&*step, "nasta" | "hoppa" | "fortsatt"));
        self.0.from.replace(screen());
    }

    /// The browser's Back or Forward.
    fn popped(&self, event: &Event) {
        let Some(new) = event.dyn_ref::<PopStateEvent>().and_then(|event| depth(&event.state())) else { return };
        let old = self.0.depth.replace(new);
        if !posted() || old == new {
            return;
        }
        if form().is_none() {
            // Sent or over: all screens behind it are, too.
            if new > 0 {
                hold(event);
                let _ = history().and_then(|history| history.go_with_delta(-new).ok());
            }
            return;
        }
        let steps = if new < old { ["tillbaka"].as_slice() } else { &["nasta", "fortsatt"] };
        let Some(button) = steps.iter().find_map(|step| button(step)) else { return };
        hold(event);
        self.0.popped.set(true);
        self.0.pressing.set(true);
        button.click();
        self.0.pressing.set(false);
    }

    /// A step has taken the place of the one before.
    pub(super) fn swapped(&self) {
        let (popped, onward) = (self.0.popped.take(), self.0.onward.take());
        let old = self.0.depth.get();
        match now() {
            Some(depth) if depth != old => self.0.depth.set(depth),
            _ if !popped && onward && form().is_some() && *self.0.from.borrow() != screen() => self.push(),
            _ => {}
        }
    }

    /// A step could not be sent: whoever went back by the browser stands where they stood.
    pub(super) fn failed(&self) {
        if self.0.popped.take() {
            self.push();
        }
    }

    fn push(&self) {
        let depth = self.0.depth.get() + 1;
        let pushed = history().and_then(|history| history.push_state_with_url(&state(depth), "", None).ok());
        if pushed.is_some() {
            self.0.depth.set(depth);
        }
    }
}

/// Keeps a step of the history from the page's script. Listeners of an event of the window itself are called in the order in
/// which they came, whatever they ask for, and the page's script may have come first: it looks at this mark when all are done.
fn hold(event: &Event) {
    event.stop_immediate_propagation();
    let _ = js_sys::Reflect::set(event, &"held".into(), &JsValue::TRUE);
}

/// Calls before what hears an event on its way, such as the page's script a form that is sent.
pub(super) fn early(name: &str, run: impl FnMut(Event) + 'static) {
    let value: JsValue = Closure::<dyn FnMut(Event)>::new(run).into_js_value();
    let _ = window().add_event_listener_with_callback_and_bool(name, value.unchecked_ref(), true);
}

fn history() -> Option<web_sys::History> {
    window().history().ok()
}

/// How deep this entry lies; none for one that is not of a step, such as a jump within the page.
fn now() -> Option<i32> {
    depth(&history()?.state().ok()?)
}

fn depth(state: &JsValue) -> Option<i32> {
    #[expect(clippy::cast_possible_truncation, reason = "small whole numbers, written below")]
    let number = state.as_f64()? as i32;
    Some(match number {
        0 => 1,
        1 => 0,
        more => more,
    })
}

fn state(depth: i32) -> JsValue {
    JsValue::from(match depth {
        0 => 1,
        1 => 0,
        more => more,
    })
}

/// What tells one screen from another.
fn screen() -> String {
    let words = |selector: &str| document().query_selector(selector).ok()??.text_content();
    [words("#main h1"), words("#main .progress")].into_iter().flatten().collect()
}
