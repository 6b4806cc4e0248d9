//! The phone's side of it: what is kept and dropped, and when a finished answer is sent once more.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, Storage, UrlSearchParams};

use super::Offer;
use super::back::Back;
use super::draft::{Draft, key, link, pause};
use super::ear::Ear;
use super::lose;
use super::phone::Phone;
use super::tongue::{FETCHING, LACKING, Tongue};

/// What happens on the page, and what is known of it.
struct Watch {
    offer: RwSignal<Offer>,
    said: RwSignal<&'static str>,
    back: Back,
    phone: Phone,
    ear: Ear,
    /// The main part that was seen last.
    main: RefCell<Option<Element>>,
    /// How often a finished answer was tried in vain; none while none waits.
    tries: Cell<Option<u32>>,
}

/// Looks at the page, and at whatever changes on it; once the island has taken hold of what the server drew.
pub(super) fn start(offer: RwSignal<Offer>, said: RwSignal<&'static str>) {
    wasm_bindgen_futures::spawn_local(async move { watch(offer, said) });
}

fn watch(offer: RwSignal<Offer>, said: RwSignal<&'static str>) {
    sweep();
    let (back, phone, ear) = (Back::default(), Phone::default(), Ear::default());
    let watch = Rc::new(Watch { offer, said, back, phone, ear, main: RefCell::new(main()), tries: Cell::new(None) });
    watch.look();
    let told = Rc::clone(&watch);
    Tongue::listen(move |said| told.language(said));
    watch.back.listen();
    watch.phone.listen();
    watch.ear.listen();
    lose::guard();
    let seen = Rc::clone(&watch);
    if let Ok(observer) = web_sys::MutationObserver::new(&function(move || seen.changed())) {
        let all = web_sys::MutationObserverInit::new();
        all.set_child_list(true);
        all.set_subtree(true);
        if let Some(body) = document().body() {
            let _ = observer.observe_with_options(&body, &all);
        }
    }
    if let Some(host) = host() {
        let _ = host.dataset().set("awake", "1");
    }
    let again = Rc::clone(&watch);
    let _ = window().add_event_listener_with_callback("online", &function(move || again.online()));
    let _ = window().add_event_listener_with_callback("input", &function(follow));
}

/// Keeps or drops.
pub(super) fn press(offer: RwSignal<Offer>, said: RwSignal<&'static str>) {
    if offer.get_untracked() == Offer::Save {
        let kept = form().and_then(|form| keep(&word("link"), &Draft::new(body(&form)?, now())));
        if kept.is_some() {
            said.set("");
            offer.set(Offer::Kept);
        } else {
            said.set("failed");
        }
        return;
    }
    if let Some(name) = own() {
        drop_kept(&name);
    }
    offer.set(if form().is_some() { Offer::Save } else { Offer::Nothing });
    said.set("dropped");
}

/// Goes on from what was kept: the form as it stood is posted, and the page's own script shows the step.
pub(super) fn resume(said: RwSignal<&'static str>) {
    if post_kept().is_none() {
        said.set("failed");
    }
}

fn post_kept() -> Option<()> {
    let name = own()?;
    let draft = kept(&name)?;
    let host = host()?;
    let form: HtmlFormElement = document().create_element("form").ok()?.dyn_into().ok()?;
    for (attribute, value) in
        [("method", "post"), ("action", &*word("action")), ("data-swap", "1"), ("data-lost", &*word("lost"))]
    {
        form.set_attribute(attribute, value).ok()?;
    }
    let fields = js_sys::Array::from(&UrlSearchParams::new_with_str(&draft.body).ok()?.into());
    for pair in fields.iter() {
        let pair = js_sys::Array::from(&pair);
        let field = document().create_element("input").ok()?;
        for (attribute, value) in
            [("type", "hidden".to_owned()), ("name", pair.get(0).as_string()?), ("value", pair.get(1).as_string()?)]
        {
            field.set_attribute(attribute, &value).ok()?;
        }
        form.append_child(&field).ok()?;
    }
    let button: HtmlElement = document().create_element("button").ok()?.dyn_into().ok()?;
    for (attribute, value) in [("name", "do"), ("value", "sprak"), ("hidden", "")] {
        button.set_attribute(attribute, value).ok()?;
    }
    form.append_child(&button).ok()?;
    // One try stands there, not all that were made.
    if let Ok(Some(before)) = host.query_selector("form") {
        before.remove();
    }
    host.append_child(&form).ok()?;
    // From the list the survey is known by what was kept alone.
    host.dataset().set("link", &name).ok()?;
    host.dataset().set("may", "1").ok()?;
    form.request_submit_with_submitter(Some(&button)).ok()
}

impl Watch {
    /// Something on the page changed.
    fn changed(self: &Rc<Self>) {
        let now = main();
        if *self.main.borrow() == now {
            return self.stuck();
        }
        self.main.replace(now);
        self.tries.set(None);
        // A step that was made on the phone does not bring the language that is on its way.
        if self.said.get_untracked() != FETCHING {
            self.said.set("");
        }
        self.back.swapped();
        self.phone.swapped();
        if let Some(Ok(Some(before))) = host().map(|host| host.query_selector("form")) {
            before.remove();
        }
        self.look();
    }

    /// What can be offered on this page.
    fn look(&self) {
        self.ear.look();
        let link = word("link");
        let new = if form().is_some() {
            follow();
            match (kept(&link), word("may").is_empty()) {
                (Some(_), _) => Offer::Kept,
                (None, false) => Offer::Save,
                (None, true) => Offer::Nothing,
            }
        } else if !word("over").is_empty() || posted() {
            // Sent, closed or too old: there is nothing to go on with.
            drop_kept(&link);
            Offer::Nothing
        } else if own().is_some() {
            Offer::Found
        } else {
            Offer::Nothing
        };
        self.offer.set(new);
        let Some(host) = host() else { return };
        host.set_hidden(new == Offer::Nothing && self.said.get_untracked() != FETCHING);
        // What was found stands before what is new.
        if let Some(main) = main() {
            let _ = if new == Offer::Found { main.before_with_node_1(&host) } else { main.after_with_node_1(&host) };
        }
    }

    /// The page's script could not send: a finished answer waits, and says so in the place where it stands.
    fn stuck(self: &Rc<Self>) {
        let told = form().and_then(|form| form.query_selector(".lost").ok()?);
        let Some(told) = told else { return };
        // What waits to be sent may have arrived all the same: until that is known, nothing is changed in it.
        if self.tries.get().is_none() && self.phone.goes_on() {
            return;
        }
        self.back.failed();
        if button("skicka").is_none() {
            return;
        }
        let waiting = word("waiting");
        if told.text_content().as_deref() == Some(&*waiting) {
            return;
        }
        told.set_text_content(Some(&waiting));
        let tries = self.tries.get().unwrap_or_default();
        self.tries.set(Some(tries + 1));
        let watch = Rc::clone(self);
        // Only the last try is followed by another.
        let again = function(move || {
            if watch.tries.get() == Some(tries + 1) {
                watch.send();
            }
        });
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&again, pause(tries));
    }

    /// Another language is on its way or cannot be had: the page says so above the languages. Or nothing is to be said of it any more.
    fn language(&self, said: &'static str) {
        self.said.set(said);
        if said.is_empty() {
            self.look();
        } else if let Some(host) = host() {
            host.set_hidden(false);
        }
    }

    /// The net is back.
    fn online(&self) {
        if self.said.get_untracked() == LACKING {
            self.language("");
        }
        self.phone.load();
        self.send();
    }

    /// Sends once more what waits.
    fn send(&self) {
        if self.tries.get().is_some()
            && let Some(button) = button("skicka")
        {
            button.click();
        }
    }
}

/// What is kept follows what is written.
fn follow() {
    let link = word("link");
    let draft = form().and_then(|form| Some(Draft { body: body(&form)?, ..kept(&link)? }));
    if let Some(draft) = draft {
        keep(&link, &draft);
    }
}

/// Milliseconds since 1970. Whole numbers: writing and reading others would bring 15 kB along.
fn now() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a clock before 1970 is none")]
    let now = js_sys::Date::now() as u64;
    now
}

/// Drops what was kept for its time.
fn sweep() {
    let now = now();
    for name in names() {
        let old = storage().and_then(|all| all.get_item(&key(&name)).ok()?);
        if old.is_none_or(|text| Draft::parse(&text, now).is_none()) {
            drop_kept(&name);
        }
    }
}

/// The surveys of which answers are kept.
fn names() -> Vec<String> {
    let Some(all) = storage() else { return Vec::new() };
    let keys = (0..all.length().unwrap_or_default()).filter_map(|at| all.key(at).ok()?);
    keys.filter_map(|key| link(&key).map(str::to_owned)).collect()
}

/// The survey whose kept answers belong to this page: its own; on a page of all surveys the first.
fn own() -> Option<String> {
    let link = word("link");
    if link.is_empty() { names().into_iter().next() } else { kept(&link).map(|_| link) }
}

fn kept(link: &str) -> Option<Draft> {
    Draft::parse(&storage()?.get_item(&key(link)).ok()??, now())
}

/// Whether what is answered on this page is kept.
pub(super) fn is_kept() -> bool {
    kept(&word("link")).is_some()
}

fn keep(link: &str, draft: &Draft) -> Option<()> {
    if link.is_empty() { None } else { storage()?.set_item(&key(link), &draft.text()).ok() }
}

fn drop_kept(link: &str) {
    if let Some(all) = storage() {
        let _ = all.remove_item(&key(link));
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

/// A word from the element around the island.
pub(super) fn word(name: &str) -> String {
    host().and_then(|host| host.dataset().get(name)).unwrap_or_default()
}

/// The element around the island.
pub(super) fn host() -> Option<HtmlElement> {
    document().get_element_by_id("stay")?.dyn_into().ok()
}

/// The page's main part.
pub(super) fn main() -> Option<Element> {
    document().get_element_by_id("main")
}

/// The form that carries somebody's answers.
pub(super) fn form() -> Option<HtmlFormElement> {
    let field = document().query_selector("#svar>[name=s]").ok()??;
    field.parent_element()?.dyn_into().ok()
}

/// A button of that form by its step.
pub(super) fn button(step: &str) -> Option<HtmlElement> {
    form()?.query_selector(&format!("button[value={step}]:not([tabindex])")).ok()??.dyn_into().ok()
}

/// Whether a step was posted in place.
pub(super) fn posted() -> bool {
    document().body().is_some_and(|body| body.dataset().get("posted").is_some())
}

fn body(form: &HtmlFormElement) -> Option<String> {
    Some(String::from(fields(form)?.to_string()))
}

/// What a form sends, without the button.
pub(super) fn fields(form: &HtmlFormElement) -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str_sequence_sequence(&FormData::new_with_form(form).ok()?.into()).ok()
}

/// A function for the browser, for as long as the page lives.
pub(super) fn function(run: impl FnMut() + 'static) -> js_sys::Function {
    let value: JsValue = Closure::<dyn FnMut()>::new(run).into_js_value();
    value.unchecked_into()
}
