//! From protected numbers to a release in which nothing is said yet: tables, code book, the fixed list of comparisons, and no
//! finding.

use std::collections::BTreeMap;

use super::plan::{GOOD, Numbers, Prepared, fixed};
use super::protect::{Fault, Protected};
use super::release::{ALL, Axis, CellRef, Clusters, Key, Method, Release, ReleaseId, Table, Trend, Wave};
use crate::statistics::{Limits, Verdict};
use crate::survey::plan::Plan;
use crate::survey::questionnaire::{Questionnaire, Text};

#[cfg(test)]
mod tests;

/// What a release has beside its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its name: the one under which its numbers were protected, for the ledger knows it by this.
    pub id: ReleaseId,
    /// What it is about.
    pub title: Text,
    /// Every earlier release of any of these waves.
    pub earlier: Vec<ReleaseId>,
    /// Whose answers are in it, oldest first, by the codes of [`Prepared`].
    pub waves: Vec<Wave>,
    /// What waves and pooled waves are called, by their code.
    pub called: BTreeMap<String, Text>,
    /// Schools.
    pub clusters: Clusters,
    /// Whether it is known that fewer than five schools took part; which of [`Clusters`] does not tell.
    pub few_schools: bool,
}

/// The release of what the protector left visible. Its numbers are checked once more ([`Release::numbers_broken`]) before
/// anybody sees them; there are no findings yet.
///
/// # Errors
/// [`Fault`] when the plan is not the one that was taken up, the numbers are of another release or of tables outside the
/// plan, or what the protector left visible is not what a release may hold.
pub fn draft(
    prepared: &Prepared,
    plan: &Plan,
    asked: &Questionnaire,
    about: About,
    protected: &Protected,
) -> Result<Release, Fault> {
    if fixed(plan) != prepared.plan() {
        return Err(Fault::PlanChanged);
    }
    if protected.published.id != about.id.as_str() {
        return Err(Fault::State);
    }
    let Numbers { mut book, questions, tables, means } = prepared.numbers(plan, asked, protected)?;
    for code in &mut book.wave {
        if let Some(called) = about.called.get(&code.code) {
            code.label.clone_from(called);
        }
    }
    let rules = &prepared.outline.rules;
    let compared = compared(&tables, &about.waves);
    let clusters = about.clusters.among(most(&tables, &about.waves), about.few_schools);
    let mut release = Release {
        id: about.id,
        title: about.title,
        k: rules.k,
        g: rules.g,
        plan: prepared.plan().to_owned(),
        method: Method::Suppression,
        earlier: about.earlier,
        waves: about.waves,
        clusters,
        book,
        questions,
        tables,
        means,
        compared,
        findings: Vec::new(),
    };
    let judged = release.judged();
    for (one, judged) in release.compared.iter_mut().zip(judged) {
        (one.verdict, one.limits) = (judged.verdict, judged.limits);
    }
    match release.numbers_broken().into_iter().next() {
        None => Ok(release),
        Some(broken) => Err(Fault::Broken(broken.at)),
    }
}

/// How many answered a question in the wave in which most did.
fn most(tables: &[Table], waves: &[Wave]) -> u32 {
    let totals = tables.iter().filter(|table| table.by.is_empty());
    let counts = totals.flat_map(|table| waves.iter().filter_map(|wave| table.count(&whole(wave, ALL))));
    counts.max().unwrap_or(0)
}

/// The fixed list of comparisons: for each question whose plan says which answers are good news, each wave with the one before
/// it of the same people, for the whole county. It follows from the plan alone: no comparison is added because of what it
/// shows, and so each verdict can be made up for the whole list.
fn compared(tables: &[Table], waves: &[Wave]) -> Vec<Trend> {
    let totals = tables.iter().filter(|table| table.grouping == GOOD && table.by.is_empty());
    let mut list = Vec::new();
    for table in totals {
        for (at, after) in waves.iter().enumerate() {
            let Some(before) = waves[..at].iter().rev().find(|one| one.audience == after.audience) else { continue };
            let [before, after] = [before, after].map(|wave| good(table, wave));
            if table.cell(&before.key).is_some() && table.cell(&after.key).is_some() {
                let limits = Limits { few_schools: false, same_people: false, visible: None };
                list.push(Trend { before, after, verdict: Verdict::TooFew, limits });
            }
        }
    }
    list
}

/// Good answers of the whole county in a wave.
fn good(table: &Table, wave: &Wave) -> CellRef {
    CellRef { table: table.id.clone(), key: whole(wave, GOOD) }
}

/// An answer of the whole county in a wave.
fn whole(wave: &Wave, answer: &str) -> Key {
    let all = Key {
        wave: ALL.to_owned(),
        municipality: ALL.to_owned(),
        age: ALL.to_owned(),
        gender: ALL.to_owned(),
        answer: answer.to_owned(),
    };
    all.with(Axis::Wave, &wave.code)
}
