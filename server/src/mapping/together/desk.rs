//! The page about the county's own work as staff keep it: whole or refused, with what was typed kept, and every change undone by one
//! press.

use app::desk::inputs::Typed;
use app::desk::together::entry::{self as forms, EntryView, FORM};
use app::desk::together::{self as pages, HomeView, STEPS, StepsView, slug};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry as Line, Outcome, PersonId, Scope};
use domain::mapping::together::{Entry, Kind, Work};
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::form::{self, Wrong, wrong};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;

/// Where these pages lie at the desk.
const HERE: &str = "/tillsammans";

/// Somebody who may keep it, what holds and its number; or what they are shown instead.
type Kept = Result<Result<(Seated, Work, i64), Response<Body>>, SendFault>;

impl At<'_> {
    async fn together_keeper(&self) -> Kept {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        if !self.may(&seated, Action::KeepWork, &Scope::installation()).await? {
            return Ok(Err(self.missing()));
        }
        let row = self.app.stores().together.together().await?;
        let (work, version) = row.map_or_else(<_>::default, |row| (row.work, row.version));
        Ok(Ok((seated, work, version)))
    }

    fn together_day(&self) -> Date {
        date_of(self.now)
    }

    pub(super) async fn together_home(self, saved: bool) -> Answer {
        match self.together_keeper().await? {
            Ok((_, work, version)) => {
                self.show_together(&work, version, (Typed::default(), saved), StatusCode::OK).await
            }
            Err(other) => Ok(other),
        }
    }

    async fn show_together(
        &self,
        work: &Work,
        version: i64,
        (typed, saved): (Typed, bool),
        status: StatusCode,
    ) -> Answer {
        let mut past = Vec::new();
        for row in self.app.stores().together.together_past().await?.iter().skip(1) {
            past.push((row.version, self.changed(&row.changed_by, row.changed_on).await?));
        }
        let view = HomeView { work, version, past, today: self.together_day(), typed, saved };
        Ok(self.page(pages::home(self.words, &view).into_any(), HERE, status))
    }

    pub(super) async fn bring_together_back(self, fields: Fields) -> Answer {
        let (seated, work, version) = match self.together_keeper().await? {
            Ok(kept) => kept,
            Err(other) => return Ok(other),
        };
        let wanted: Option<i64> = fields.get("do").strip_prefix("tillbaka:").and_then(|number| number.parse().ok());
        let states = self.app.stores().together.together_past().await?;
        let Some(former) = states.into_iter().find(|row| Some(row.version) == wanted) else {
            return Ok(self.missing());
        };
        if fields.get("v").parse() == Ok(version) && self.keep_work(&seated, version, &former.work).await? {
            return Ok(self.to(&format!("{HERE}?sparat=1")));
        }
        let typed = Typed { fault: Some(self.words.get("desk-changed").to_string()), ..Typed::default() };
        self.show_together(&work, version, (typed, false), StatusCode::CONFLICT).await
    }

    /// Keeps a state in the place of the one with a number; `false` when somebody was faster.
    async fn keep_work(&self, seated: &Seated, after: i64, work: &Work) -> Result<bool, SendFault> {
        let line = Line {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(Action::KeepWork),
            scope: Scope::installation(),
            object: None,
            outcome: Outcome::Done,
        };
        let store = self.app.stores().together.as_ref();
        let by = (seated.staff.id.as_str(), self.together_day());
        if !store.keep_together(after, work, by, &line).await? {
            return Ok(false);
        }
        self.app.together().renew(store, self.now).await?;
        Ok(true)
    }

    pub(super) async fn together_steps(self) -> Answer {
        Ok(match self.together_keeper().await? {
            Ok((_, work, version)) => self.show_steps(&work, version, Typed::default(), StatusCode::OK),
            Err(other) => other,
        })
    }

    fn show_steps(&self, work: &Work, version: i64, typed: Typed, status: StatusCode) -> Response<Body> {
        let library = self.app.library();
        let view = StepsView { work, version, typed };
        self.page(pages::steps(self.words, &library.book, &view).into_any(), HERE, status)
    }

    pub(super) async fn change_together_steps(self, fields: Fields) -> Answer {
        let (seated, work, version) = match self.together_keeper().await? {
            Ok(kept) => kept,
            Err(other) => return Ok(other),
        };
        let (phases, now) = form::phases(&self.app.library().book, &fields);
        let changed = match work.clone().with_phases(phases, now) {
            Ok(changed) => changed,
            Err(fault) => {
                let typed = self.not_taken(fields, STEPS, wrong(fault));
                return Ok(self.show_steps(&work, version, typed, StatusCode::UNPROCESSABLE_ENTITY));
            }
        };
        if fields.get("v").parse() == Ok(version) && self.keep_work(&seated, version, &changed).await? {
            return Ok(self.to(&format!("{HERE}?sparat=1")));
        }
        let typed = self.not_taken(fields, STEPS, ("desk-changed", &[]));
        Ok(self.show_steps(&work, version, typed, StatusCode::CONFLICT))
    }

    fn not_taken(&self, fields: Fields, form: &str, (fault, names): Wrong) -> Typed {
        fields.again(form, self.words.get(fault).to_string(), names)
    }

    pub(super) async fn new_together(self, kind: &str) -> Answer {
        let Some(kind) = kind_of(kind) else { return Ok(self.missing()) };
        Ok(match self.together_keeper().await? {
            Ok((_, _, version)) => self.show_entry((kind, None), version, Typed::default(), StatusCode::OK),
            Err(other) => other,
        })
    }

    pub(super) async fn together_entry(self, id: &str) -> Answer {
        let (_, work, version) = match self.together_keeper().await? {
            Ok(kept) => kept,
            Err(other) => return Ok(other),
        };
        let Some(one) = work.entry(id) else { return Ok(self.missing()) };
        Ok(self.show_entry((one.kind, Some(one)), version, Typed::default(), StatusCode::OK))
    }

    fn show_entry(
        &self,
        (kind, entry): (Kind, Option<&Entry>),
        version: i64,
        typed: Typed,
        status: StatusCode,
    ) -> Response<Body> {
        let library = self.app.library();
        let view = EntryView { kind, entry, version, today: self.together_day(), typed };
        self.page(forms::entry(self.words, &library.book, &view).into_any(), HERE, status)
    }

    pub(super) async fn add_together(self, kind: &str, fields: Fields) -> Answer {
        let Some(kind) = kind_of(kind) else { return Ok(self.missing()) };
        let kept = match self.together_keeper().await? {
            Ok(kept) => kept,
            Err(other) => return Ok(other),
        };
        self.keep_entry(kept, (kind, None), uuid::Uuid::new_v4().to_string(), fields).await
    }

    pub(super) async fn change_together(self, id: &str, fields: Fields) -> Answer {
        let (seated, work, version) = match self.together_keeper().await? {
            Ok(kept) => kept,
            Err(other) => return Ok(other),
        };
        let Some(one) = work.entry(id).cloned() else { return Ok(self.missing()) };
        if fields.get("do") != "ta-bort" {
            return self.keep_entry((seated, work, version), (one.kind, Some(one)), id.to_owned(), fields).await;
        }
        let less = work.without(id);
        if fields.get("v").parse() == Ok(version) && self.keep_work(&seated, version, &less).await? {
            return Ok(self.to(&format!("{HERE}?sparat=1")));
        }
        let typed = self.not_taken(fields, FORM, ("desk-changed", &[]));
        Ok(self.show_entry((one.kind, Some(&one)), version, typed, StatusCode::CONFLICT))
    }

    async fn keep_entry(
        &self,
        (seated, work, version): (Seated, Work, i64),
        (kind, before): (Kind, Option<Entry>),
        id: String,
        fields: Fields,
    ) -> Answer {
        let (today, was) = (self.together_day(), before.as_ref());
        let made = form::entry(&self.app.library().book, &fields, kind, id, today);
        let changed = match made.and_then(|made| work.with(made, today).map_err(wrong)) {
            Ok(changed) => changed,
            Err(fault) => {
                let typed = self.not_taken(fields, FORM, fault);
                return Ok(self.show_entry((kind, was), version, typed, StatusCode::UNPROCESSABLE_ENTITY));
            }
        };
        if fields.get("v").parse() == Ok(version) && self.keep_work(&seated, version, &changed).await? {
            return Ok(self.to(&format!("{HERE}?sparat=1")));
        }
        let typed = self.not_taken(fields, FORM, ("desk-changed", &[]));
        Ok(self.show_entry((kind, was), version, typed, StatusCode::CONFLICT))
    }
}

fn kind_of(typed: &str) -> Option<Kind> {
    Kind::ALL.iter().copied().find(|kind| slug(*kind) == typed)
}
