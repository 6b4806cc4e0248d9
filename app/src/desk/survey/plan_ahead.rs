//! What will be seen: the forecast by municipality, and how large a difference must be to show.

use domain::survey::forecast::{Forecast, Row};
use domain::survey::plan::Role;
use domain::survey::power::design_effect;
use leptos::prelude::*;

use super::plan::{PlanView, breakdown_called, level_value_called, power_line};
use crate::words::Words;

/// How alike pupils of one class are, where nothing is known: within what school surveys find (0.02–0.05).
const ALIKE: f64 = 0.05;
/// Pupils of a class.
const CLASS: u32 = 25;

/// The forecast; nothing before somebody has said how many answers are hoped for.
pub(super) fn ahead(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let hoped: u32 = page.plan.known.iter().filter_map(|one| one.answers).fold(0, u32::saturating_add);
    if hoped == 0 {
        return view! { <p class="calm">{words.get("desk-survey-ahead-unknown")}</p> }.into_any();
    }
    let tables: Vec<_> = page.forecast.iter().map(|one| table(words, page, one)).collect();
    let smallest = page.plan.known.iter().filter_map(|one| one.answers).filter(|answers| *answers > 0).min();
    let smallest = smallest.filter(|least| *least < hoped).map(|least| view! { <p>{power_line(words, least)}</p> });
    let effect = format!("{:.1}", design_effect(CLASS, ALIKE).sqrt()).replace('.', &words.get("desk-survey-decimal"));
    let clustered = words.fill("desk-survey-clustered", &[("times", &effect)]);
    view! {
        <section class="note">
            <h2>{words.get("desk-survey-ahead")}</h2>
            <p>{power_line(words, hoped)}</p>
            {smallest}
            <p class="small">{clustered}</p>
        </section>
        <h2 class="above">{words.get("desk-survey-forecast")}</h2>
        <p class="small">{words.get("desk-survey-forecast.about")}</p>
        {tables}
    }
    .into_any()
}

fn table(words: &Words, page: &PlanView<'_>, one: &Forecast) -> impl IntoView + use<> {
    let breakdown = page.plan.breakdowns.iter().find(|other| other.name == one.breakdown);
    let name = breakdown.map(|found| breakdown_called(words, page.asked, page.plan, found)).unwrap_or_default();
    let sensitive = one.rows.iter().any(|row| row.sensitive.is_some());
    let rows: Vec<_> =
        one.rows.iter().filter(|row| shown(page, row)).map(|row| line(words, page, row, sensitive)).collect();
    let head = sensitive.then(|| view! { <th scope="col">{words.get("desk-survey-class-s2-short")}</th> });
    view! {
        <details class="fold">
            <summary>{name}</summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.get("desk-survey-where")}</th>
                        <th scope="col">{words.get("desk-survey-hoped")}</th>
                        <th scope="col">{words.get("desk-survey-ordinary")}</th>
                        {head}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// Values that are never shown by themselves have no row.
fn shown(page: &PlanView<'_>, row: &Row) -> bool {
    page.plan.of_role(Role::Municipality).is_none_or(|place| !place.unshown.contains(&row.value))
}

fn line(words: &Words, page: &PlanView<'_>, row: &Row, sensitive: bool) -> impl IntoView + use<> {
    let place = page.plan.of_role(Role::Municipality).filter(|_| !row.value.is_empty());
    let name = place.map_or_else(
        || words.get("desk-survey-everybody").to_string(),
        |place| level_value_called(page.asked, place, &row.value),
    );
    let told = |outlook: &domain::survey::forecast::Outlook| {
        let values = [("likely", outlook.likely.to_string()), ("groups", outlook.groups.to_string())];
        words.fill(
            &format!("desk-survey-outlook-{}", outlook.told().as_str()),
            &values.each_ref().map(|(name, value)| (*name, value.as_str())),
        )
    };
    let second = sensitive.then(|| view! { <td>{row.sensitive.as_ref().map(&told)}</td> });
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{row.answers.to_string()}</td>
            <td>{told(&row.ordinary)}</td>
            {second}
        </tr>
    }
}
