//! Another language is the server's to draw. Without a net the page would be gone for it, and a browser does not always know that it has
//! none: so what a language's button leads to is asked for beside the page first, and the page stays if it cannot be had.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement, RequestInit, Response, SubmitEvent};

use super::back::early;
use super::browser::fields;
use super::phone::leave;

#[derive(Default)]
struct Inner {
    /// How many ways were taken: whoever takes another one does not wait for the language asked for before.
    ways: Cell<u32>,
    /// Whether the language asked for is there, and is being gone to.
    there: Cell<bool>,
}

/// The language asked for.
#[derive(Default, Clone)]
pub(super) struct Tongue(Rc<Inner>);

impl Tongue {
    /// Listens to steps before the page's script does. `lacks`: what is said when a language cannot be had.
    pub(super) fn listen(&self, lacks: impl Fn() + 'static) {
        let (asked, clicked, lacks) = (self.clone(), self.clone(), Rc::new(lacks));
        early("submit", move |event| asked.submitted(&event, &lacks));
        early("click", move |event| clicked.clicked(&event));
    }

    fn submitted(&self, event: &Event, lacks: &Rc<impl Fn() + 'static>) {
        let Some(event) = event.dyn_ref::<SubmitEvent>() else { return };
        if self.0.there.get() {
            return;
        }
        let ways = self.goes();
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let asked = event.submitter().filter(|button| button.has_attribute("lang")).zip(form);
        let Some((button, form)) = asked else { return };
        event.prevent_default();
        event.stop_immediate_propagation();
        let (tongue, lacks) = (self.clone(), Rc::clone(lacks));
        wasm_bindgen_futures::spawn_local(async move {
            // Nobody who asks for a language waits for the step under way. It is told by a form that is sent, so not from within this.
            leave();
            let there = is_there(&form, &button).await;
            if tongue.0.ways.get() != ways {
                return;
            }
            if !there {
                return lacks();
            }
            tongue.0.there.set(true);
            let _ = form.request_submit_with_submitter(Some(&button));
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
        ways
    }
}

/// Whether what a button leads to can be had now: it is fetched as the browser would, and not looked at further.
async fn is_there(form: &HtmlFormElement, button: &HtmlElement) -> bool {
    let asked = || {
        let fields = fields(form)?;
        if let Some(name) = button.get_attribute("name") {
            fields.set(&name, &button.get_attribute("value").unwrap_or_default());
        }
        let path = button.get_attribute("formaction").or_else(|| form.get_attribute("action"))?;
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(&fields);
        Some(window().fetch_with_str_and_init(&path, &init))
    };
    let Some(asked) = asked() else { return false };
    let answer = JsFuture::from(asked).await.ok().and_then(|answer| answer.dyn_into::<Response>().ok());
    let Some(answer) = answer.filter(|answer| answer.status() < 500) else { return false };
    // All of it: a net that breaks off half-way has no page either.
    match answer.text() {
        Ok(words) => JsFuture::from(words).await.is_ok(),
        Err(_) => false,
    }
}
