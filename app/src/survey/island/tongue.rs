//! Another language is the server's to draw. Without a net the page would be gone for it, and a browser does not always know that it has
//! none: so the server is asked first whether it can be reached, and the page stays if not, or if nothing comes. While a language is on
//! its way the page says so, and the same press once more asks for nothing more.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Element, Event, HtmlElement, HtmlFormElement, RequestCache, RequestInit, Response, SubmitEvent,
};

use super::back::early;
use super::browser::function;
use super::phone::leave;

/// What is said while a language is on its way, and when it cannot be had.
pub(super) const FETCHING: &str = "fetching";
pub(super) const LACKING: &str = "languages";
/// A button that waits for what it asked for.
const BUSY: &str = "aria-busy";
/// How long is waited for the server, in milliseconds: a net that hangs is none.
const PATIENCE: i32 = 10_000;

struct Inner {
    /// How many ways were taken: whoever takes another one does not wait for the language asked for before.
    ways: Cell<u32>,
    /// Whether the language asked for is there, and is being gone to just now.
    there: Cell<bool>,
    /// Whether it was gone to: if the browser stays all the same, it can be asked for once more.
    gone: Cell<bool>,
    /// The button of the language that is on its way.
    asked: RefCell<Option<HtmlElement>>,
    tell: Box<dyn Fn(&'static str)>,
}

/// The language asked for.
#[derive(Clone)]
pub(super) struct Tongue(Rc<Inner>);

impl Tongue {
    /// Listens to steps before the page's script does. `tell`: says what becomes of a language, or nothing more of it.
    pub(super) fn listen(tell: impl Fn(&'static str) + 'static) {
        let inner = Inner {
            ways: Cell::new(0),
            there: Cell::new(false),
            gone: Cell::new(false),
            asked: RefCell::new(None),
            tell: Box::new(tell),
        };
        let tongue = Self(Rc::new(inner));
        let (asked, clicked, shown) = (tongue.clone(), tongue.clone(), tongue);
        early("submit", move |event| asked.submitted(&event));
        early("click", move |event| clicked.clicked(&event));
        // Whoever comes back to a page that the browser kept finds it at rest.
        early("pageshow", move |_| shown.rests(""));
    }

    fn submitted(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<SubmitEvent>() else { return };
        if self.0.there.get() {
            return;
        }
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let asked = event.submitter().filter(|button| button.has_attribute("lang")).zip(form);
        let Some((button, form)) = asked else {
            self.goes();
            return;
        };
        event.prevent_default();
        event.stop_immediate_propagation();
        if !self.0.gone.get() && self.0.asked.borrow().as_ref() == Some(&button) {
            return;
        }
        let ways = self.goes();
        let _ = button.set_attribute(BUSY, "true");
        self.0.asked.replace(Some(button.clone()));
        (self.0.tell)(FETCHING);
        let tongue = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            // Nobody who asks for a language waits for the step under way. It is told by a form that is sent, so not from within this.
            leave();
            let there = is_there(&form, &button).await;
            if tongue.0.ways.get() != ways {
                return;
            }
            if !there {
                return tongue.rests(LACKING);
            }
            tongue.0.gone.set(true);
            tongue.0.there.set(true);
            // With the form that stands there now: the step that was under way may have been made on the phone meanwhile.
            button.click();
            tongue.0.there.set(false);
        });
    }

    /// A link is a way too.
    fn clicked(&self, event: &Event) {
        let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if on.is_some_and(|on| on.closest("a").is_ok_and(|link| link.is_some())) {
            self.goes();
        }
    }

    /// Another way is taken; its number.
    fn goes(&self) -> u32 {
        let ways = self.0.ways.get().wrapping_add(1);
        self.0.ways.set(ways);
        self.rests("");
        ways
    }

    /// No language is on its way any more, and why.
    fn rests(&self, why: &'static str) {
        self.0.gone.set(false);
        if let Some(button) = self.0.asked.take() {
            let _ = button.remove_attribute(BUSY);
            (self.0.tell)(why);
        }
    }
}

/// Whether what a button leads to can be had now. A few bytes say so, and no page is drawn for them: it is fetched once, when it is gone to.
async fn is_there(form: &HtmlFormElement, button: &HtmlElement) -> bool {
    let path = button.get_attribute("formaction").or_else(|| form.get_attribute("action"));
    let (Some(path), Ok(limit)) = (path, AbortController::new()) else { return false };
    let init = RequestInit::new();
    init.set_method("HEAD");
    // What lies on the phone says nothing of the net.
    init.set_cache(RequestCache::NoStore);
    init.set_signal(Some(&limit.signal()));
    let asked = window().fetch_with_str_and_init(&path, &init);
    let late = function(move || limit.abort());
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&late, PATIENCE);
    let answer = JsFuture::from(asked).await.ok().and_then(|answer| answer.dyn_into::<Response>().ok());
    answer.is_some_and(|answer| answer.status() < 500)
}
