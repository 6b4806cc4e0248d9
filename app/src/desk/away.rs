//! *Jag är borta*: from, to, and who reads meanwhile.

use domain::contact::reading::DateRange;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Typed, choice, days, saved, span};
use super::path;
use super::reception::Choice;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// A branch that somebody reads for.
pub struct BranchAway {
    /// The name of its field: unit and branch.
    pub field: String,
    /// Its unit and branch, in words.
    pub name: String,
    /// The others who read there.
    pub others: Vec<Choice>,
}

/// An absence, and what it means for the children.
pub struct Absence {
    /// When.
    pub days: DateRange,
    /// A line a branch: who reads.
    pub cover: Vec<String>,
    /// The days on which nobody reads somewhere: branch and day.
    pub bare: Vec<(String, Date)>,
}

/// What the page shows.
pub struct AwayView {
    /// Absences that are not over.
    pub absences: Vec<Absence>,
    /// Branches they read for.
    pub branches: Vec<BranchAway>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page.
pub fn away(words: &Words, page: AwayView) -> impl IntoView + use<> {
    let to = path(words, "/borta");
    let absences: Vec<_> =
        page.absences.iter().enumerate().map(|(number, one)| absence(words, number, one, &to)).collect();
    let typed = &page.typed;
    let choices: Vec<_> = page
        .branches
        .iter()
        .map(|branch| {
            let mut options = vec![(String::new(), words.get("desk-away-by-rule").to_string())];
            options.extend(branch.others.iter().map(|one| (one.staff.clone(), one.name.clone())));
            let label = words.fill("desk-away-who", &[("branch", &branch.name)]);
            view! { <div>{choice(typed, ("borta", &branch.field), label, "", options)}</div> }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-away")}</h1>
        <p class="lead">{words.get("desk-away-lead")}</p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {absences}
        <form method="post" action=to class="write">
            {typed.fault("borta")}
            {span(words, typed, "borta")}
            {choices}
            <button class="go" name="do" value="borta">{words.get("desk-away-go")}</button>
        </form>
    }
}

fn absence(words: &Words, number: usize, one: &Absence, to: &str) -> impl IntoView + use<> {
    let days = days(words, one.days);
    let label = words.fill("desk-take-away-what", &[("what", &days)]);
    let cover: Vec<_> = one.cover.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
    let bare: Vec<_> = one
        .bare
        .iter()
        .map(|(branch, day)| {
            let text = words.fill("desk-away-nobody", &[("branch", branch), ("day", &named(words, *day))]);
            view! { <p class="fault">{text}</p> }
        })
        .collect();
    view! {
        <article class="card">
            <h2>{days}</h2>
            {cover}
            {bare}
            <form method="post" action=to.to_owned()>
                {hidden("nr", number.to_string())}
                <button class="plain" name="do" value="tillbaka" aria-label=label>{words.get("desk-take-away")}</button>
            </form>
        </article>
    }
}
