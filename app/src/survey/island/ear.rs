//! Listening to one question where several stand on a screen: a button beside each lets the page's own *Lyssna* read it alone. It is
//! there only while that one is: where no voice lives on the phone, there is nothing to press.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MutationObserver, MutationObserverInit};

use super::back::early;
use super::browser::{function, main, word};
use super::phone::draw::{all, element, one, set};

/// The buttons beside questions.
const OWN: &str = ".ear";
/// How long what is being read may take to fall silent, in milliseconds.
const SILENCE: i32 = 99;

/// The button of the question that is being read.
#[derive(Default, Clone)]
pub(super) struct Ear(Rc<RefCell<Option<Element>>>);

impl Ear {
    /// Follows the page's own button, and hears the others.
    pub(super) fn listen(&self) {
        let (pressed, seen) = (self.clone(), self.clone());
        early("click", move |event| {
            let on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(button) = on.and_then(|on| on.closest(OWN).ok().flatten()) {
                pressed.pressed(button);
            }
        });
        let Some(page) = page() else { return };
        if let Ok(observer) = MutationObserver::new(&function(move || seen.look())) {
            let changes = MutationObserverInit::new();
            changes.set_attributes(true);
            let _ = observer.observe_with_options(&page, &changes);
        }
    }

    /// Puts the buttons where they belong, and shows of each what the page's own shows.
    pub(super) fn look(&self) {
        let (Some(page), Some(main)) = (page(), main()) else { return };
        let mute = page.has_attribute("hidden");
        if !mute && one(&main, OWN).is_none() {
            put(&main);
        }
        if !is_read(&page) {
            self.0.take();
        }
        let read = self.0.borrow().clone();
        for button in all(&main, OWN) {
            let _ = button.toggle_attribute_with_force("hidden", mute);
            set(&button, "aria-pressed", if read.as_ref() == Some(&button) { "true" } else { "false" });
        }
    }

    /// What is being read stops; if it was another question, or nothing, this one is read.
    fn pressed(&self, button: Element) {
        let Some(page) = page() else { return };
        if !is_read(&page) {
            self.begin(&button);
            return;
        }
        let same = self.0.borrow().as_ref() == Some(&button);
        page.click();
        if same {
            return;
        }
        // What was cut off says so a little later, and must not be taken for the end of the new.
        let ear = self.clone();
        let later = function(move || {
            if button.is_connected() && !is_read(&page) {
                ear.begin(&button);
            }
        });
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&later, SILENCE);
    }

    /// Presses the page's own button for one question.
    fn begin(&self, button: &Element) -> Option<()> {
        let (page, item) = (page()?, button.closest(".q").ok()??);
        let event = Event::new("click").ok()?;
        js_sys::Reflect::set(&event, &"item".into(), &item).ok()?;
        self.0.replace(Some(button.clone()));
        page.dispatch_event(&event).ok().map(drop)
    }
}

/// The page's own *Lyssna*.
fn page() -> Option<HtmlElement> {
    document().get_element_by_id("listen")?.dyn_into().ok()
}

/// Whether anything is being read.
fn is_read(page: &HtmlElement) -> bool {
    page.get_attribute("aria-pressed").as_deref() == Some("true")
}

/// A button beside each question, where there are several.
fn put(main: &Element) {
    let questions = all(main, ".q");
    if questions.len() > 1 {
        for question in &questions {
            beside(question);
        }
    }
}

/// It says which question it reads. What is seen of it is no text of the page, so that nobody has it read to them.
fn beside(question: &Element) -> Option<()> {
    let heading = one(question, "h1,h2")?;
    let (say, button) = (word("listen"), element("button", "")?);
    let name = format!("{say}: {}", heading.text_content().unwrap_or_default().trim());
    for (attribute, value) in
        [("type", "button"), ("class", "pill ear noprint"), ("aria-label", &*name), ("data-say", &*say)]
    {
        set(&button, attribute, value)?;
    }
    let over = one(question, "legend").unwrap_or(heading);
    over.after_with_node_1(&button).ok()
}
