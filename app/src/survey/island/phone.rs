//! Asking on when the net is gone: what the server would show next, drawn here from what it gave for that.
//!
//! With a net every step goes to the server, as ever; beside it the same rules say here where it leads. A step that does not get
//! through is made here. What it leads to is a form as the server's, with all answers in it, so that everything else goes on as
//! before: it is kept on the phone only when asked to, waits for the net when it is finished, and goes to the server whole with the
//! next step that gets through. Nothing of it lies anywhere but in the open page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use domain::survey::expression::read_with;
use domain::survey::kit::Kit;
use domain::survey::walk::course::{Asking, Came, Course};
use domain::survey::walk::step::At;
use domain::survey::wire::Wire;
use jiff::civil::Date;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, EventInit, FormData, HtmlElement, HtmlFormElement, RequestInit, Response, SubmitEvent, UrlSearchParams,
};

use super::back::early;
use super::browser::{button, form, function, host, main, word};

pub(super) mod draw;
mod item;

/// How long a step may take, in milliseconds, before it is made here: a phone with a weak net does not know that it has none. A step
/// changes nothing on the server, so one that arrives late does no harm.
const PATIENCE: i32 = 8000;

#[derive(Default)]
struct Inner {
    kit: RefCell<Option<Rc<Kit>>>,
    /// Where somebody is on the page that stands there; none where that is not known.
    course: RefCell<Option<Course>>,
    /// The step under way, and where it leads.
    step: RefCell<String>,
    next: RefCell<Option<Course>>,
    /// How many steps were made.
    steps: Cell<u32>,
    /// Whether the server is being asked.
    asking: Cell<bool>,
    /// Whether the page was drawn here just now.
    drawn: Cell<bool>,
    /// Whether a finished answer was sent, and the server has not said what became of it: until then nothing is changed in it here.
    sent: Cell<bool>,
    /// The order of what is shown in random order: one of the phone's own, since the server's is a part of what an answer lies under.
    seed: Cell<u64>,
}

/// What is known of the questions, and where somebody is among them.
#[derive(Default, Clone)]
pub(super) struct Phone(Rc<Inner>);

impl Phone {
    /// Listens to steps before the page's script does, and asks for what is needed.
    pub(super) fn listen(&self) {
        read_with(fits);
        let phone = self.clone();
        early("submit", move |event| phone.submitted(&event));
        self.load();
    }

    fn submitted(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<SubmitEvent>() else { return };
        let step = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_default();
        self.0.sent.set(self.0.sent.get() || step == "skicka");
        self.0.step.replace(step);
        let next = self.came().map(|came| came.course);
        let leads = !self.0.sent.get() && next.as_ref().is_some_and(|next| next.at != At::First);
        self.0.next.replace(next);
        let steps = self.0.steps.get() + 1;
        self.0.steps.set(steps);
        if leads {
            let phone = self.clone();
            let late = function(move || phone.late(steps));
            let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&late, PATIENCE);
        }
    }

    /// A step is not answered yet, perhaps.
    fn late(&self, steps: u32) {
        let busy = document().body().filter(|body| body.dataset().get("busy").is_some());
        let Some(body) = busy.filter(|_| self.0.steps.get() == steps && self.0.next.borrow().is_some()) else { return };
        if leave().is_some() {
            body.dataset().delete("busy");
            self.goes_on();
        }
    }

    /// What the step under way comes to, as the page stands now.
    fn came(&self) -> Option<Came> {
        let (kit, course) = (self.0.kit.borrow().clone()?, self.0.course.borrow().clone()?);
        course.step(&self.rules(&kit), &self.0.step.borrow(), &own(&form()?))
    }

    fn rules<'k>(&self, kit: &'k Kit) -> Asking<'k> {
        Asking { questionnaire: &kit.questionnaire, language: &kit.language, today: today(), seed: self.0.seed.get() }
    }

    /// A page has taken the place of the one before.
    pub(super) fn swapped(&self) {
        if self.0.drawn.take() {
            return;
        }
        self.0.sent.set(false);
        let next = self.0.next.take();
        self.0.course.replace(next.filter(|next| self.stands(next) == Some(true)));
        self.load();
    }

    /// Whether the page that stands there is the one of a place: it asks the same.
    fn stands(&self, course: &Course) -> Option<bool> {
        let (kit, form) = (self.0.kit.borrow().clone()?, form()?);
        let At::Screen(place) = &course.at else { return Some(course.at == At::End && button("skicka").is_some()) };
        let walk = self.rules(&kit).walk(&course.answers);
        let screen = walk.screens().get(walk.at(place)?)?;
        let asked = screen.items.iter().filter(|item| item.asks()).map(|item| String::from(item.place.clone()));
        let asked: Vec<String> = asked.collect();
        let names = draw::all(&form, "[name]").into_iter().filter_map(|field| field.get_attribute("name"));
        let shown = names.filter_map(|name| {
            let (part, place) = name.split_once('.')?;
            matches!(part, "a" | "o").then(|| place.to_owned())
        });
        let shown: Vec<String> = shown.collect();
        let alike = asked.iter().all(|place| shown.contains(place)) && shown.iter().all(|place| asked.contains(place));
        Some(button("nasta").is_some() && alike)
    }

    /// Asks the server for what is needed, where it is not at hand: the first time, and whenever a page came that was not expected.
    pub(super) fn load(&self) {
        if form().is_none() || self.0.course.borrow().is_some() || self.0.asking.replace(true) {
            return;
        }
        let phone = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let form = sealed();
            let came = ask(&form).await;
            phone.0.asking.set(false);
            if sealed() != form {
                // A step went on meanwhile.
                phone.load();
            } else if let Some((kit, course)) = came {
                if phone.0.seed.get() == 0 {
                    phone.0.seed.set(seed(&form));
                }
                phone.0.kit.replace(Some(Rc::new(kit)));
                phone.0.course.replace(Some(course));
                let _ = host().map(|host| host.dataset().set("ready", "1"));
            }
        });
    }

    /// The step under way did not get through: makes it here. Whether it could; it is tried once.
    pub(super) fn goes_on(&self) -> bool {
        let drawn = !self.0.sent.get() && self.draw().is_some();
        self.0.step.take();
        drawn
    }

    fn draw(&self) -> Option<()> {
        let (kit, came, old) = (self.0.kit.borrow().clone()?, self.came()?, main()?);
        // Before the first question stands a promise, which is the server's to show.
        if came.course.at == At::First {
            return None;
        }
        let new = draw::main(&kit, &self.rules(&kit), &came, &sealed())?;
        old.replace_with_with_node_1(&new).ok()?;
        self.0.course.replace(Some(came.course));
        self.0.next.take();
        self.0.drawn.set(true);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        if let Ok(Some(heading)) = document().query_selector("#main h1") {
            let _ = heading.dyn_ref::<HtmlElement>().map(HtmlElement::focus);
        }
        Some(())
    }
}

/// Tells the page's script that another way is taken, so that it does not wait for the answer under way: any form that is sent elsewhere
/// tells it so, and this one is sent nowhere.
pub(super) fn leave() -> Option<()> {
    let form = document().create_element("form").ok()?;
    host()?.append_child(&form).ok()?;
    let init = EventInit::new();
    init.set_bubbles(true);
    let left = form.dispatch_event(&Event::new_with_event_init_dict("submit", &init).ok()?);
    form.remove();
    left.ok().map(drop)
}

/// The sealed form that stands on the page.
fn sealed() -> String {
    let field = form().and_then(|form| form.query_selector("[name=s]").ok()?);
    field.and_then(|field| field.get_attribute("value")).unwrap_or_default()
}

async fn ask(form: &str) -> Option<(Kit, Course)> {
    let fields = UrlSearchParams::new().ok()?;
    fields.append("do", "underlag");
    fields.append("s", form);
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&fields);
    let answer = JsFuture::from(window().fetch_with_str_and_init(&word("action"), &init)).await.ok()?;
    let text = JsFuture::from(answer.dyn_into::<Response>().ok()?.text().ok()?).await.ok()?.as_string()?;
    let mut rest = text.as_str();
    Some((Kit::take(&mut rest)?, Course::take(&mut rest)?))
}

/// What is answered on the page's own screen.
fn own(form: &HtmlFormElement) -> Vec<(String, String)> {
    let Ok(fields) = FormData::new_with_form(form) else { return Vec::new() };
    let all = js_sys::Array::from(&fields).into_iter().filter_map(|pair| {
        let pair = js_sys::Array::from(&pair);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    });
    all.filter(|(name, _)| matches!(name.split_once('.'), Some(("a" | "o" | "m" | "d", _)))).collect()
}

/// The day, as the phone has it.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let date = || {
        let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
        Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
    };
    date().unwrap_or(Date::constant(1970, 1, 1))
}

/// A number that follows from a text (Fowler, Noll and Vo's), never nought.
fn seed(text: &str) -> u64 {
    let mixed = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    mixed.max(1)
}

/// Whether a text fits a pattern, as the browser reads it. One that it cannot read fits: the server looks once more.
fn fits(pattern: &str, text: &str) -> bool {
    let found = || {
        let made = js_sys::Reflect::get(&window(), &"RegExp".into()).ok()?;
        let parts = js_sys::Array::of2(&JsValue::from(pattern), &"u".into());
        let made = js_sys::Reflect::construct(made.dyn_ref::<js_sys::Function>()?, &parts).ok()?;
        Some(made.dyn_ref::<js_sys::RegExp>()?.test(text))
    };
    found().unwrap_or(true)
}
