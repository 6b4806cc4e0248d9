//! The list of units at the desk: search, a municipality at a time, one unit.

use std::collections::HashSet;

use app::desk::inputs::Typed;
use app::desk::unit::{self, Past, UnitView};
use app::desk::units::{self as pages, Count, Line, UnitsView};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::contact::record::{At as In, Record};
use domain::contact::unit::{Standing, Unit, UnitId};
use domain::desk::{Action, Scope};
use domain::guide::Municipality;
use leptos::prelude::IntoAny;
use sha2::{Digest, Sha256};

use super::at::{Answer, At};
use super::fields::Fields;
use crate::contact::send::SendFault;
use crate::contact::units::Listed;
use crate::token::hex;

/// As many are shown of what was found; the page says so when there are more.
const MOST: usize = 60;

impl At<'_> {
    pub(super) async fn units_page(self, _: bool) -> Answer {
        self.units(None, String::new(), |_| false).await
    }

    pub(super) async fn units_in(self, code: &str) -> Answer {
        let Some(place) = Municipality::parse(code) else { return Ok(self.missing()) };
        self.units(Some(place), String::new(), |unit| unit.municipality == place).await
    }

    pub(super) async fn units_search(self, fields: Fields) -> Answer {
        let typed = fields.get("sok").to_owned();
        let wanted: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
        self.units(None, typed, |unit| {
            let name = unit.name.as_str().to_lowercase();
            let own = |word: &String| name.contains(word.as_str()) || unit.id.as_str() == word;
            !wanted.is_empty() && wanted.iter().all(own)
        })
        .await
    }

    async fn units(&self, place: Option<Municipality>, typed: String, fits: impl Fn(&Unit) -> bool) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ManageUnits, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let listed = self.listed().await?;
        let used = self.used().await?;
        let counts = Municipality::by_name().map(|place| {
            let here: Vec<&Unit> = listed.open.within(place).collect();
            let unsure = here.iter().filter(|unit| matches!(unit.standing, Standing::Unconfirmed(_))).count();
            Count { place, all: here.len(), unsure }
        });
        let shown = place.is_some() || !typed.is_empty();
        let found = listed.kept.all().all().iter().filter(|unit| fits(unit)).map(|unit| Line {
            unit: unit.clone(),
            closed: listed.kept.closed(&unit.id),
            used: used.contains(unit.id.as_str()),
        });
        let most = if place.is_some() { usize::MAX } else { MOST };
        let mut found: Option<Vec<Line>> = shown.then(|| found.collect());
        let more = found.as_ref().is_some_and(|found| found.len() > most);
        if let Some(found) = &mut found {
            found.truncate(most);
        }
        let view = UnitsView { typed, found, more, place, counts: counts.collect() };
        Ok(self.page(pages::units(self.words, view).into_any(), "/enheter", StatusCode::OK))
    }

    pub(super) async fn new_unit_page(self, _: bool) -> Answer {
        self.show_unit(None, Typed::default(), (StatusCode::OK, false)).await
    }

    pub(super) async fn unit_page(self, id: &str, saved: bool) -> Answer {
        self.show_unit(Some(id), Typed::default(), (StatusCode::OK, saved)).await
    }

    /// A unit's page, or that of one to be added, with a form that was not taken.
    pub(super) async fn show_unit(
        &self,
        id: Option<&str>,
        typed: Typed,
        (status, saved): (StatusCode, bool),
    ) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ManageUnits, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let listed = self.listed().await?;
        let unit = id.and_then(UnitId::parse).and_then(|id| listed.kept.all().get(&id));
        if id.is_some() && unit.is_none() {
            return Ok(self.missing());
        }
        let history = match unit {
            Some(unit) => self.app.stores().units.history(unit.id.as_str()).await?,
            None => Vec::new(),
        };
        let view = UnitView {
            closed: unit.and_then(|unit| listed.kept.closed(&unit.id)),
            used: unit.is_some() && self.used().await?.contains(id.unwrap_or_default()),
            source: unit.and_then(|unit| listed.kept.all().source(unit)).cloned(),
            record: unit.map_or_else(|| Record::new(In::File), |unit| unit.record(In::File)),
            seen: unit.map(|unit| seen(&listed, unit)).unwrap_or_default(),
            unit: unit.cloned(),
            history: history.into_iter().map(|one| Past { what: one.what, day: date_of(one.at), by: one.by }).collect(),
            typed,
            saved,
        };
        let rest = id.map_or_else(|| "/enheter/ny".to_owned(), |id| format!("/enheter/enhet/{id}"));
        Ok(self.page(unit::unit(self.words, view).into_any(), &rest, status))
    }

    /// The list as it is now, not as it was up to a minute ago.
    pub(crate) async fn listed(&self) -> Result<std::sync::Arc<Listed>, SendFault> {
        self.room.units.renew(self.app.stores().units.as_ref()).await?;
        Ok(self.room.units.now())
    }

    async fn used(&self) -> Result<HashSet<String>, SendFault> {
        Ok(self.app.stores().units.in_use().await?.into_iter().collect())
    }
}

/// A mark of what a unit is like now: whoever edits it carries the one they saw.
pub(super) fn seen(listed: &Listed, unit: &Unit) -> String {
    let record = unit.record(In::File);
    let mut hash = Sha256::new();
    for name in record.names() {
        hash.update(format!("{name}\n{}\n", record.get(name).unwrap_or_default()));
    }
    hash.update(listed.kept.closed(&unit.id).map(|day| day.to_string()).unwrap_or_default());
    hex(&hash.finalize()[..8])
}
