//! Decisions about a finding.

use app::desk::inputs::Typed;
use app::desk::release::decision::{self as pages, DecisionView, FORM};
use app::mapping::say;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::mapping::release::{Decision, Finding, Release};
use leptos::prelude::IntoAny;

use super::form;
use super::load::Held;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;

/// Where a new decision is written.
const NEW: &str = "ny";

/// The finding and the decision of an address; none where they are not there, or the release is out.
fn found<'a>(held: &'a Held, name: &str, place: &str) -> Option<(&'a Release, &'a Finding, Option<usize>)> {
    let release = held.release.as_ref().filter(|_| held.row.published.is_none())?;
    let finding = release.findings.iter().find(|one| one.id == name)?;
    let at = if place == NEW { None } else { Some(place.parse().ok().filter(|at| *at < finding.decisions.len())?) };
    Some((release, finding, at))
}

impl At<'_> {
    pub(super) async fn decision_page(self, (id, name, place): (&str, &str, &str)) -> Answer {
        let (_, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        Ok(self.show_decision(&held, (name, place), Typed::default(), StatusCode::OK))
    }

    fn show_decision(
        &self,
        held: &Held,
        (name, place): (&str, &str),
        typed: Typed,
        status: StatusCode,
    ) -> axum::http::Response<axum::body::Body> {
        let Some((release, finding, at)) = found(held, name, place) else { return self.missing() };
        let library = self.app.library();
        let view = DecisionView {
            release: held.row.id.clone(),
            finding: name.to_owned(),
            said: say::sentence(&library.book, self.words.tag(), release, finding, &finding.child).text,
            at,
            decision: at.and_then(|at| finding.decisions.get(at)),
            version: held.row.version,
            today: date_of(self.now),
            typed,
        };
        self.page(pages::decision(self.words, &library.book, &view).into_any(), "/svar", status)
    }

    pub(super) async fn change_decision(self, (id, name, place): (&str, &str, &str), fields: Fields) -> Answer {
        let (seated, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let Some((_, finding, at)) = found(&held, name, place) else { return Ok(self.missing()) };
        let mut finding = finding.clone();
        let again =
            |fields: Fields, id: &str, names: &[&str]| fields.again(FORM, self.words.get(id).to_string(), names);
        if !held.is_at(fields.get("v")) {
            let typed = again(fields, "desk-release-changed-since", &[]);
            return Ok(self.show_decision(&held, (name, place), typed, StatusCode::CONFLICT));
        }
        match (fields.get("do"), at) {
            ("ta-bort", Some(at)) => drop(finding.decisions.remove(at)),
            _ => match form::decision(&self.app.library().book, &fields, date_of(self.now)) {
                Ok(decision) => put(&mut finding.decisions, at, decision),
                Err((fault, names)) => {
                    let typed = again(fields, fault, names);
                    return Ok(self.show_decision(&held, (name, place), typed, StatusCode::UNPROCESSABLE_ENTITY));
                }
            },
        }
        if !self.keep_finding(&seated, &held, finding).await? {
            let typed = again(fields, "desk-release-changed-since", &[]);
            return Ok(self.show_decision(&held, (name, place), typed, StatusCode::CONFLICT));
        }
        Ok(self.to(&format!("/svar/utgava/{id}/fynd/{name}?sparat=1")))
    }
}

/// In its place, or last.
fn put(all: &mut Vec<Decision>, at: Option<usize>, one: Decision) {
    match at.and_then(|at| all.get_mut(at)) {
        Some(slot) => *slot = one,
        None => all.push(one),
    }
}
