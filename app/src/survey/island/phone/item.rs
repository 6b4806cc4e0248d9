//! One question or note of a screen: the choices that are offered, what was answered, and what is wrong with it.

use domain::survey::kit::Kit;
use domain::survey::questionnaire::Kind;
use domain::survey::walk::course::Came;
use domain::survey::walk::gather::fields;
use domain::survey::walk::{Shown, Walk};
use web_sys::Element;

use super::draw::{all, append, element, one, set, shown, words};

/// It, in an element of its own.
pub(super) fn item(kit: &Kit, walk: &Walk<'_>, item: &Shown<'_>, came: &Came, alone: bool) -> Option<Element> {
    let piece = kit.pieces.get(item.place.name.as_str())?;
    let (context, place) = (walk.context(), String::from(item.place.clone()));
    let holder = shown(&piece.html, context)?;
    if !item.asks() {
        let value = context.value(&item.place).text();
        if item.question.read_only && !value.is_empty() {
            let (line, strong) = (element("p", "")?, element("b", &value)?);
            append(&line, &strong)?;
            one(&holder, ".say")?.append_child(&line).ok()?;
        }
        return Some(holder);
    }
    let typed = came.typed.clone().unwrap_or_else(|| fields(&came.course.answers));
    let values = |part: &str| -> Vec<&String> {
        let own = typed.iter().filter(|(name, _)| name.split_once('.') == Some((part, &place)));
        own.map(|(_, value)| value).collect()
    };
    if let Kind::One(_) | Kind::Many(_) | Kind::Rank(_) = &item.question.kind {
        let mut offered: Vec<&String> = context.offered(&item.place).into_iter().map(|choice| &choice.value).collect();
        // A list that was put in order is shown in it.
        if let Kind::Rank(_) = &item.question.kind {
            let order = values("a");
            let mut all: Vec<&String> = order.iter().copied().filter(|value| offered.contains(value)).collect();
            all.extend(offered.iter().copied().filter(|value| !order.contains(value)));
            offered = all;
        }
        offer(&holder, &offered)?;
    }
    for field in all(&holder, "[name]") {
        let name = field.get_attribute("name")?;
        let Some((part, _)) = name.split_once('.') else { continue };
        answered(&field, &values(part))?;
        set(&field, "name", &format!("{part}.{place}"))?;
    }
    rank(&holder, &place, !values("a").is_empty())?;
    if let Some(told) = came.told(&item.place) {
        wrong(&holder, piece.at, &words(kit, told))?;
    }
    if alone && let Some(heading) = one(&holder, "h2") {
        lift(&heading)?;
    }
    Some(holder)
}

/// Leaves the choices that are offered, in their order.
fn offer(holder: &Element, offered: &[&String]) -> Option<()> {
    let mut choices: Vec<(String, Element)> = Vec::new();
    for choice in all(holder, "li,option") {
        let field = one(&choice, "input").unwrap_or_else(|| choice.clone());
        let value = field.get_attribute("value").unwrap_or_default();
        if offered.contains(&&value) {
            choices.push((value, choice));
        } else if !value.is_empty() {
            // The line of a menu that says to choose has none.
            choice.remove();
        }
    }
    for value in offered {
        for (_, choice) in choices.iter().filter(|(own, _)| own == *value) {
            append(&choice.parent_node()?, choice)?;
        }
    }
    Some(())
}

/// Shows what was answered, or typed last.
fn answered(field: &Element, values: &[&String]) -> Option<()> {
    let has = |one: &Element| one.get_attribute("value").is_some_and(|value| values.contains(&&value));
    let first = values.first().map_or("", |value| value.as_str());
    match (field.tag_name().as_str(), field.get_attribute("type").as_deref()) {
        ("TEXTAREA", _) => field.set_text_content(Some(first)),
        ("SELECT", _) => {
            if let Some(chosen) = all(field, "option").into_iter().find(has) {
                set(&chosen, "selected", "")?;
            }
        }
        (_, Some("radio" | "checkbox")) => {
            if has(field) {
                set(field, "checked", "")?;
            }
        }
        (_, Some("hidden")) | ("BUTTON", _) => {}
        _ => set(field, "value", first)?,
    }
    Some(())
}

/// A list that is put in order: what its buttons move, and whether the order is an answer.
fn rank(holder: &Element, place: &str, touched: bool) -> Option<()> {
    let lines = all(holder, ".rank>li");
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.iter().enumerate() {
        set(&one(line, "input")?, "name", &format!("{}.{place}", if touched { "a" } else { "o" }))?;
        for button in all(line, "button") {
            let up = button.get_attribute("value")?.starts_with("upp.");
            set(&button, "value", &format!("{}.{place}.{at}", if up { "upp" } else { "ned" }))?;
            let stays = if up { at == 0 } else { at == last };
            button.toggle_attribute_with_force("disabled", stays).ok()?;
        }
    }
    Some(())
}

/// What is wrong, beside its field.
fn wrong(holder: &Element, at: usize, text: &str) -> Option<()> {
    let (id, line) = (format!("e{at}"), element("p", text)?);
    line.set_id(&id);
    line.set_class_name("fault");
    let over = one(holder, "legend").or_else(|| one(holder, "h1,h2"))?;
    over.after_with_node_1(&line).ok()?;
    let group = one(holder, "fieldset");
    let field = match &group {
        Some(group) => group.clone(),
        None => one(holder, &format!("#f{at}"))?,
    };
    let before = field.get_attribute("aria-describedby").map(|ids| format!("{ids} ")).unwrap_or_default();
    set(&field, "aria-describedby", &format!("{before}{id}"))?;
    if group.is_none() {
        set(&field, "aria-invalid", "true")?;
    }
    Some(())
}

/// A question that stands alone is the page's heading.
fn lift(heading: &Element) -> Option<()> {
    let new = element("h1", "")?;
    set(&new, "tabindex", "-1")?;
    new.set_id(&heading.id());
    while let Some(part) = heading.first_child() {
        append(&new, &part)?;
    }
    heading.replace_with_with_node_1(&new).ok()
}
