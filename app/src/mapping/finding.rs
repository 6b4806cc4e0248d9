//! One finding: its sentence, its number in words, how sure it is, its charts, and what is done.

use domain::mapping::release::{ALL, Afterword, Axis, Decision, Finding, Release, Trend, What, Why};
use domain::statistics::{Verdict, Way};
use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use super::chart::{Figure, figure};
use super::joint::joint;
use super::{Version, after, area_name, informants, say};
use crate::contact::day::dated;
use crate::words::{Book, Words};

#[cfg(test)]
mod tests;

/// How findings are shown.
pub(super) struct Shown<'a> {
    /// Every language, for a sentence that is not translated.
    pub book: &'a Book,
    /// The page's language.
    pub words: &'a Words,
    /// Its release.
    pub release: &'a Release,
    /// For whom.
    pub version: Version,
    /// What was said since it came.
    pub(super) afterwords: &'a [Afterword],
    /// Whether the pictures can be had alone.
    pub images: bool,
    /// Whether tables are open: on paper nothing unfolds.
    pub open: bool,
}

/// A finding as it stands on a page.
pub(super) fn finding(shown: &Shown<'_>, finding: &Finding) -> AnyView {
    let (words, release) = (shown.words, shown.release);
    let title = sentence(shown, finding);
    let charts: Vec<_> = finding.charts.iter().enumerate().map(|(at, _)| chart(shown, finding, at)).collect();
    let decisions: Vec<_> = finding.decisions.iter().map(|one| decision(words, shown.version, one)).collect();
    view! {
        <article class="finding" id=finding.id.clone()>
            <p class="kick">{kick(shown, finding)}</p>
            <h2 class="said" lang=title.lang>{title.text}</h2>
            {after::cards(shown, Why::Erratum, Some(finding))}
            {numbers(words, release, finding)}
            {release.trend(&finding.about).map(|trend| view! { <p class="verdict">{verdict(words, trend.verdict)}</p> })}
            {charts}
            {sure(words, release, finding)}
            {decisions}
            {after::cards(shown, Why::FollowUp, Some(finding))}
            {reading(words, finding)}
            {joint(words, release, finding)}
        </article>
    }
    .into_any()
}

/// The sentence of a finding, its numbers in their places.
pub(super) fn sentence(shown: &Shown<'_>, finding: &Finding) -> say::Said {
    let text = shown.version.of(&finding.child, &finding.adult);
    say::sentence(shown.book, shown.words.tag(), shown.release, finding, text)
}

/// One chart of a finding.
pub(super) fn chart(shown: &Shown<'_>, finding: &Finding, at: usize) -> Option<impl IntoView + use<>> {
    let drawn = finding.charts.get(at)?;
    let (words, release) = (shown.words, shown.release);
    let made = Figure::of(words, release, drawn, format!("{}-{at}", finding.id));
    let path = format!("/data/{}/{}-{}-{}.svg", release.id, finding.id, at + 1, words.tag());
    let drawing = figure(words, &made, shown.images.then_some(path), shown.open);
    Some(view! { {drawing} {informants::told(words, release, drawn, &made, shown.version)} })
}

/// The area, and when it was asked.
pub(super) fn kick(shown: &Shown<'_>, finding: &Finding) -> String {
    let (words, release) = (shown.words, shown.release);
    let area = area_name(words, finding.area, shown.version);
    let wave = release.book.code(Axis::Wave, &finding.about.key.wave).map(|(_, code)| &code.label);
    let wave = wave.map(|label: &Text| say::text(words.tag(), label).text).filter(|text| !text.is_empty());
    wave.map_or_else(|| area.to_string(), |wave| format!("{area} · {wave}"))
}

/// The interval in words, how many answered, and whom the question reached. Of waves pooled, answers are no people: it says so, for the
/// interval takes each answer for somebody else's. Where anybody with the link could answer it says so of every group, and of a number
/// that may not be told as well: it is the sentence that is read.
pub(super) fn numbers(words: &Words, release: &Release, finding: &Finding) -> Option<AnyView> {
    let members = release.book.code(Axis::Wave, &finding.about.key.wave).map(|(_, code)| code.members.as_slice());
    let members = members.unwrap_or_default();
    let mut of_these = release.waves.iter().filter(|wave| members.contains(&wave.code));
    let open = of_these.any(|wave| wave.open_collection).then(|| words.get("mapping-open").to_string());
    let Some(share) = release.share(&finding.about) else {
        return open.map(|open| view! { <p class="lead">{open}</p> }.into_any());
    };
    let interval = say::interval(words, share.wilson(release.effect(&finding.about.key.wave)));
    let likely = words.fill("mapping-likely", &[("interval", &interval)]);
    let id = if members.len() > 1 { "mapping-n-pooled" } else { "mapping-n" };
    let answered = words.fill(id, &[("n", &say::whole(share.of()))]);
    let whole =
        finding.about.key.municipality == ALL && finding.about.key.age == ALL && finding.about.key.gender == ALL;
    let wave = release.wave(&finding.about.key.wave).filter(|_| whole);
    let reach = wave.map(|wave| match wave.asked {
        Some(asked) => words.fill("mapping-reach", &[("asked", &say::whole(asked))]),
        None => words.get("mapping-reach-unknown").to_string(),
    });
    let rest: Vec<String> = [Some(answered), reach, open].into_iter().flatten().collect();
    Some(view! { <p class="lead"><b>{likely}</b>" "{rest.join(" ")}</p> }.into_any())
}

/// The word of a comparison.
pub fn verdict(words: &Words, verdict: Verdict) -> String {
    let id = match verdict {
        Verdict::Surely(Way::More) => "mapping-surely-more",
        Verdict::Surely(Way::Fewer) => "mapping-surely-fewer",
        Verdict::Probably(Way::More) => "mapping-probably-more",
        Verdict::Probably(Way::Fewer) => "mapping-probably-fewer",
        Verdict::NoneSure => "mapping-none-sure",
        Verdict::TooFew => "mapping-too-few",
    };
    format!("{}.", words.get(id))
}

/// How sure it is, and what limits it: said, not hidden.
fn sure(words: &Words, release: &Release, finding: &Finding) -> AnyView {
    let limits = |trend: &Trend| {
        let limits = trend.limits;
        let visible =
            limits.visible.map(|points| words.fill("mapping-limit-visible", &[("points", &points.to_string())]));
        [
            visible,
            limits.few_schools.then(|| words.get("mapping-limit-schools-known").to_string()),
            limits.same_people.then(|| words.get("mapping-limit-same").to_string()),
        ]
    };
    let mut said: Vec<String> =
        ["mapping-how-sure-interval", "mapping-how-sure-hidden"].map(|id| words.get(id).to_string()).to_vec();
    said.extend(release.trend(&finding.about).into_iter().flat_map(limits).flatten());
    let items: Vec<_> = said.into_iter().map(|text| view! { <li>{text}</li> }).collect();
    view! {
        <details class="noprint">
            <summary>{words.get("mapping-how-sure")}</summary>
            <ul class="dots">{items}</ul>
        </details>
    }
    .into_any()
}

/// The id of what kind of decision it is.
pub(super) const fn tag(what: What) -> &'static str {
    match what {
        What::Do => "mapping-do",
        What::Will(_) => "mapping-will",
        What::Cannot => "mapping-cannot",
    }
}

/// What is done, in a card: done, promised by a day, or not possible and why.
pub(super) fn decision(words: &Words, version: Version, decision: &Decision) -> AnyView {
    let class = if decision.what == What::Cannot { "card" } else { "card first" };
    let heading = say::text(words.tag(), &decision.heading);
    let body = say::text(words.tag(), version.of(&decision.child, &decision.adult));
    let said = |id: &str, name: &'static str, value: &str| words.fill(id, &[(name, value)]);
    let owner = said("mapping-owner", "owner", &say::text(words.tag(), &decision.owner).text);
    let by = match decision.what {
        What::Will(by) => Some(said("mapping-will-by", "day", &dated(words, by))),
        What::Do | What::Cannot => None,
    };
    let decided = said("mapping-decided", "day", &dated(words, decision.day));
    let follow = decision.follow_up.map(|day| said("mapping-follow-up", "day", &dated(words, day)));
    let facts: Vec<String> = [by, Some(owner), Some(decided), follow].into_iter().flatten().collect();
    view! {
        <section class=class>
            <p class="tag">{words.get(tag(decision.what))}</p>
            <h3 class="name" lang=heading.lang>{heading.text}</h3>
            <p lang=body.lang>{body.text}</p>
            <p class="small">{facts.join(" ")}</p>
        </section>
    }
    .into_any()
}

fn reading(words: &Words, finding: &Finding) -> Option<impl IntoView + use<>> {
    let said = say::text(words.tag(), &finding.reading);
    (!said.text.is_empty()).then(|| {
        view! {
            <section class="card">
                <h3 class="name">{words.get("mapping-reading")}</h3>
                <blockquote lang=said.lang>{said.text}</blockquote>
            </section>
        }
    })
}
