//! The list, and beginning a release of closed waves.

use std::collections::BTreeMap;

use app::contact::day::dated;
use app::desk::inputs::Typed;
use app::desk::release::list::{self as pages, ALONE, CLASS, Closed, FORM, Line, ListView};
use app::desk::survey::Told;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Verdict, may};
use domain::mapping::release::{Clock, ReleaseId, Standing};
use domain::survey::contract::Contract;
use domain::survey::wave::{Mode, WaveState};
use leptos::prelude::IntoAny;

use super::load::{ANY, title};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::mapping::prepare::{self, waves_of};
use crate::mapping::protect::Progress;
use crate::mapping::schools::Known;
use crate::mapping::store::ReleaseRow;
use crate::survey::desk::load::scope_of;
use crate::survey::store::{WaveHead, WaveRow};

/// The most schools anybody may say took part.
const MOST_SCHOOLS: u32 = 500;

/// Closed waves of a survey, with what was asked last.
struct Survey {
    organization: String,
    title: String,
    waves: Vec<(WaveHead, bool)>,
    owed: Option<Clock>,
}

impl At<'_> {
    pub(super) async fn releases_page(self) -> Answer {
        let seated = match self.release_maker().await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        self.show_releases(&seated, Typed::default(), Told::default(), StatusCode::OK).await
    }

    async fn show_releases(&self, seated: &Seated, typed: Typed, told: Told, status: StatusCode) -> Answer {
        let person = &seated.staff.person;
        let today = date_of(self.now);
        let rows = self.app.stores().releases.releases().await?;
        let mut closed = Vec::new();
        for (id, survey) in self.closed_surveys(&rows).await? {
            let scope = scope_of(&survey.organization);
            if !ANY.into_iter().any(|action| may(person, action, &scope) == Verdict::Allowed) {
                continue;
            }
            let late =
                survey.owed.as_ref().is_some_and(|clock| matches!(clock.standing(today, None), Standing::Late { .. }));
            let owed = survey.owed.as_ref().map(|clock| {
                let day = dated(self.words, clock.promised);
                self.words.fill("desk-release-owed", &[("day", &day)])
            });
            let open = survey.waves.iter().any(|(wave, _)| wave.mode == Mode::Open);
            let waves = survey.waves.iter().map(|(wave, out)| (wave.id.clone(), self.wave_days(wave), !out)).collect();
            closed.push((survey.owed, Closed { survey: id, title: survey.title, waves, owed, late, open }));
        }
        closed.sort_by_key(|(owed, _)| (owed.is_none(), owed.as_ref().map(|clock| clock.promised)));
        let mut releases = Vec::new();
        for row in rows {
            let Some(held) = self.read_release(row).await? else { continue };
            if !ANY.into_iter().any(|action| held.may(seated, action)) {
                continue;
            }
            let waves: Vec<String> = held.waves.iter().map(|wave| self.wave_days(wave)).collect();
            let state = match held.row.published {
                Some(day) => self.words.fill("desk-release-is-out", &[("day", &dated(self.words, day))]),
                None => self.words.fill("desk-release-begun", &[("day", &dated(self.words, held.row.made_on))]),
            };
            let out = held.row.published.is_some();
            let mut told = vec![waves.join(", "), state];
            let after = self.app.stores().afterwords.afterwords(&held.row.id).await?;
            if after.iter().any(|row| row.approved_by.is_none()) {
                told.push(self.words.get("desk-release-after-waits-list").to_string());
            }
            releases.push(Line { id: held.row.id, title: held.title, told, out });
        }
        let may_begin =
            person.grants.iter().any(|grant| may(person, Action::PrepareRelease, &grant.scope) == Verdict::Allowed);
        let closed = closed.into_iter().map(|(_, closed)| closed).collect();
        let view = ListView { closed, releases, may_begin, typed, told };
        Ok(self.page(pages::list(self.words, &view).into_any(), "/svar", status))
    }

    /// Surveys with closed waves, and which of these are answered.
    async fn closed_surveys(&self, releases: &[ReleaseRow]) -> Result<BTreeMap<String, Survey>, SendFault> {
        let answered: Vec<String> = releases
            .iter()
            .filter(|row| row.published.is_some())
            .filter_map(|row| waves_of(&row.waves).ok())
            .flatten()
            .collect();
        let store = self.app.stores().survey.as_ref();
        let mut heads = store.waves().await?;
        heads.retain(|wave| wave.state == WaveState::Closed);
        heads.sort_by_key(|wave| wave.closes_on);
        let mut all: BTreeMap<String, Survey> = BTreeMap::new();
        for head in heads {
            let Some(row) = store.wave(&head.id).await? else { continue };
            let out = answered.contains(&head.id);
            let clock = clock(&row);
            let organization = store.survey(&head.survey).await?.map(|survey| survey.organization).unwrap_or_default();
            let survey = all.entry(head.survey.clone()).or_insert_with(|| Survey {
                organization,
                title: String::new(),
                waves: Vec::new(),
                owed: None,
            });
            survey.title = title(self.words, &row.questionnaire);
            if !out {
                let earlier = survey.owed.take().filter(|known| known.promised <= clock.promised);
                survey.owed = Some(earlier.unwrap_or(clock));
            }
            survey.waves.push((head, out));
        }
        Ok(all)
    }

    pub(super) async fn begin_release(self, fields: Fields) -> Answer {
        let seated = match self.release_maker().await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let form = format!("{FORM}-{}", fields.get("enkat"));
        let rows = self.app.stores().releases.releases().await?;
        let surveys = self.closed_surveys(&rows).await?;
        let Some(survey) = surveys.get(fields.get("enkat")) else { return Ok(self.missing()) };
        let scope = scope_of(&survey.organization);
        if !self.may(&seated, Action::PrepareRelease, &scope).await? {
            return Ok(self.missing());
        }
        let chosen = fields.all("omgang");
        let waves: Vec<&WaveHead> =
            survey.waves.iter().map(|(wave, _)| wave).filter(|wave| chosen.contains(&wave.id)).collect();
        let Some(last) = waves.last() else {
            let typed = fields.again(&form, self.words.get("desk-release-no-wave").to_string(), &["omgang"]);
            return self.show_releases(&seated, typed, Told::default(), StatusCode::UNPROCESSABLE_ENTITY).await;
        };
        let typed = fields.get("skolor");
        let schools = typed.parse::<u32>().ok().filter(|count| (1..=MOST_SCHOOLS).contains(count));
        if !typed.is_empty() && schools.is_none() {
            let typed = fields.again(&form, self.words.get("desk-release-bad-schools").to_string(), &["skolor"]);
            return self.show_releases(&seated, typed, Told::default(), StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        let class = match fields.get("klass") {
            CLASS => Some(true),
            ALONE => Some(false),
            _ => None,
        };
        // Slips are handed out in class, whatever is said of a link.
        let slips = waves.iter().any(|wave| wave.mode == Mode::Codes);
        if class == Some(false) && schools.is_some() && !slips {
            let typed = fields.again(&form, self.words.get("desk-release-no-class").to_string(), &["klass"]);
            return self.show_releases(&seated, typed, Told::default(), StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        let ids: Vec<&str> = waves.iter().map(|wave| wave.id.as_str()).collect();
        let progress = Progress { known: Known { class, schools }, state: None }.text();
        // Names are never given twice, also not that of a release that was removed while this one was named.
        for number in 1.. {
            let Some(id) = named(last, number) else { break };
            let row = ReleaseRow {
                id: id.to_string(),
                waves: serde_json::to_string(&ids).unwrap_or_default(),
                content: None,
                digest: None,
                progress: None,
                version: 1,
                made_by: seated.staff.id.clone(),
                made_on: date_of(self.now),
                published: None,
            };
            let line = self.release_line(&seated, Action::PrepareRelease, &row.id, &scope);
            if self.app.stores().releases.begin(&row, &line).await? {
                self.app.stores().releases.keep_progress(&row.id, 1, Some(&progress)).await?;
                return Ok(self.to(&format!("/svar/utgava/{}", row.id)));
            }
        }
        Ok(self.missing())
    }
}

/// The name of a wave's release: the word of its address, and when it closed.
fn named(wave: &WaveHead, number: u32) -> Option<ReleaseId> {
    let closed = wave.closes_on;
    let end = if number == 1 { String::new() } else { format!("-{number}") };
    ReleaseId::parse(&format!("{}-{}-{:02}{end}", wave.link, closed.year(), closed.month()))
}

/// The answer that a wave is owed.
fn clock(row: &WaveRow) -> Clock {
    let contract: Contract = serde_json::from_str(&row.contract).unwrap_or_default();
    prepare::clock(row.head.closes_on, &contract)
}
