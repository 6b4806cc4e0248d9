//! A screen, put together from parts that the server drew.

use domain::survey::decimal::written;
use domain::survey::expression::Context;
use domain::survey::kit::{FILL, Kit, ONE, TWO};
use domain::survey::questionnaire::Group;
use domain::survey::walk::course::{Asking, Came, Told};
use domain::survey::walk::gather::fields;
use domain::survey::walk::read::Fault;
use domain::survey::walk::step::At;
use domain::survey::walk::{Screen, Walk};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::item::item;

/// The main part of the page to which a step came, with the form that was begun and all answers in it.
pub(super) fn main(kit: &Kit, rules: &Asking<'_>, came: &Came, sealed: &str) -> Option<Element> {
    let course = &came.course;
    let walk = rules.walk(&course.answers);
    let here = if let At::Screen(place) = &course.at { walk.at(place) } else { None };
    let here = here.and_then(|at| Some((at, walk.screens().get(at)?)));
    let form = match here {
        Some((at, here)) => screen(kit, &walk, (at, here), came)?,
        None => end(kit, &walk, came)?,
    };
    set(&one(&form, "[name=s]")?, "value", sealed)?;
    let place = here.and_then(|(_, here)| here.place()).map(|place| String::from(place.clone())).unwrap_or_default();
    hide(&form, "samlat", &format!("{}{place}", u8::from(course.reminded)))?;
    for (name, value) in fields(&course.answers) {
        hide(&form, &format!("g{name}"), &value)?;
    }
    let new = element("main", "")?;
    new.set_id("main");
    append(&new, &form)?;
    Some(new)
}

fn screen(kit: &Kit, walk: &Walk<'_>, (at, here): (usize, &Screen<'_>), came: &Came) -> Option<Element> {
    let form = parts(&kit.frame)?.first_element_child()?;
    let (said, context) = (&kit.said, walk.context());
    let progress = one(&form, ".progress")?;
    if here.asks() {
        let (now, all) = walk.progress(at);
        progress.set_text_content(Some(&filled(&said.progress, &now.to_string(), &all.to_string())));
    } else {
        progress.remove();
        one(&form, ".skipit")?.remove();
    }
    let place = one(&form, "div")?;
    if came.card {
        put(&place, &parts(&kit.card)?);
    }
    if came.grown {
        tell(&place, &said.more)?;
    }
    if !came.wrong.is_empty() {
        summary(kit, here, came, &place)?;
    }
    if let Some(own) = &came.reminder {
        let between = if own.is_empty() { "" } else { " " };
        tell(&place, &format!("{own}{between}{}", said.reminder))?;
    }
    let alone = here.items.iter().filter(|item| item.asks()).count() <= 1;
    let first = here.items.first()?;
    let top = here.within.first().map(|group| group.name.to_string()).unwrap_or_default();
    let head = if alone { &kit.pieces.get(first.place.name.as_str())?.head } else { kit.tops.get(&top)? };
    put(&place, &shown(head, context)?);
    if here.round > 0 {
        let round = element("p", &filled(&said.round, &here.round.to_string(), ""))?;
        round.set_class_name("tag");
        place.before_with_node_1(&round).ok()?;
    }
    let mut over: &[&Group] = &[];
    for shown_item in &here.items {
        let known = |group: &Group| over.iter().any(|known| known.name == group.name);
        let new = shown_item.inside.iter().filter(|group| !alone && !known(group));
        for group in new {
            put(&place, &shown(kit.headings.get(group.name.as_str())?, context)?);
        }
        over = &shown_item.inside;
        put(&place, &item(kit, walk, shown_item, came, alone)?);
    }
    place.remove();
    Some(form)
}

/// What is wrong, each a link to its field.
fn summary(kit: &Kit, here: &Screen<'_>, came: &Came, place: &Element) -> Option<()> {
    let (all, list) = (element("div", "")?, element("ul", "")?);
    all.set_class_name("fault");
    set(&all, "role", "alert")?;
    let heading = element("h2", &kit.said.faults)?;
    append(&all, &heading)?;
    for item in &here.items {
        let Some(told) = came.told(&item.place) else { continue };
        let (row, link) = (element("li", "")?, element("a", &words(kit, told))?);
        let at = kit.pieces.get(item.place.name.as_str())?.at;
        set(&link, "href", &format!("#f{at}"))?;
        append(&row, &link)?;
        append(&list, &row)?;
    }
    append(&all, &list)?;
    place.before_with_node_1(&all).ok()
}

/// What is wrong, in words.
pub(super) fn words(kit: &Kit, told: &Told) -> String {
    let said = &kit.said;
    match told {
        Told::Said(own) if own.is_empty() => said.broken.clone(),
        Told::Said(own) => own.clone(),
        Told::Much(over) => filled(&said.much, &over.to_string(), ""),
        Told::Typed(Fault::TooLong { over }) => filled(&said.long, &over.to_string(), ""),
        Told::Typed(Fault::NotNumber) => said.number.clone(),
        Told::Typed(Fault::NotWhole) => said.whole.clone(),
        Told::Typed(Fault::Outside { least, most }) => filled(&said.outside, &written(*least), &written(*most)),
        Told::Typed(Fault::NotDate) => said.date.clone(),
        Told::Typed(Fault::Broken) => said.broken.clone(),
    }
}

fn end(kit: &Kit, walk: &Walk<'_>, came: &Came) -> Option<Element> {
    let form = parts(&kit.end)?.first_element_child()?;
    let (given, asked) = walk.answered();
    one(&form, ".lead")?.set_text_content(Some(&filled(&kit.said.answered, &given.to_string(), &asked.to_string())));
    if came.card {
        put(&one(&form, "h1")?, &parts(&kit.card)?);
    }
    Some(form)
}

/// A sentence with its numbers.
fn filled(sentence: &str, first: &str, second: &str) -> String {
    sentence.replace(ONE, first).replace(TWO, second)
}

/// A line that is told before what follows.
fn tell(place: &Element, text: &str) -> Option<()> {
    let line = element("p", text)?;
    line.set_class_name("note");
    set(&line, "role", "status")?;
    place.before_with_node_1(&line).ok()
}

fn hide(form: &Element, name: &str, value: &str) -> Option<()> {
    let field = element("input", "")?;
    for (attribute, value) in [("type", "hidden"), ("name", name), ("value", value)] {
        set(&field, attribute, value)?;
    }
    append(form, &field)
}

/// Gives an element an attribute. One copy for all: what a browser may refuse takes room.
#[inline(never)]
pub(in crate::survey::island) fn set(element: &Element, name: &str, value: &str) -> Option<()> {
    element.set_attribute(name, value).ok()
}

/// Puts an element at the end of another.
#[inline(never)]
pub(super) fn append(element: &Node, new: &Node) -> Option<()> {
    element.append_child(new).ok().map(drop)
}

/// A new element with a text in it.
pub(in crate::survey::island) fn element(name: &str, text: &str) -> Option<Element> {
    let element = document().create_element(name).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}

/// Drawn parts, in an element of their own. They are the server's own HTML, and nobody's words are in them.
pub(super) fn parts(html: &str) -> Option<Element> {
    let holder = element("div", "")?;
    holder.set_inner_html(html);
    Some(holder)
}

/// The same, with answers filled in.
pub(super) fn shown(html: &str, context: &Context<'_>) -> Option<Element> {
    let holder = parts(html)?;
    fill(&holder, context);
    Some(holder)
}

/// Fills answers into texts, as text.
fn fill(node: &Node, context: &Context<'_>) {
    if node.node_type() == Node::TEXT_NODE
        && let Some(text) = node.node_value().filter(|text| text.contains(FILL))
    {
        node.set_node_value(Some(&context.fill(&text.replace(FILL, "${"))));
    }
    let mut next = node.first_child();
    while let Some(child) = next {
        fill(&child, context);
        next = child.next_sibling();
    }
}

/// Moves parts to a place.
fn put(place: &Element, parts: &Element) {
    while let Some(part) = parts.first_child() {
        if place.before_with_node_1(&part).is_err() {
            break;
        }
    }
}

/// The first element that fits.
pub(in crate::survey::island) fn one(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok()?
}

/// Every element that fits.
pub(in crate::survey::island) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}
