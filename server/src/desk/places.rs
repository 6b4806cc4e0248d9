//! Handlers of the desk's pages about places: units, receptions, one's own absence. HTTP in, page out.

use app::desk::inputs::Typed;
use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope, Verdict, may};
use serde::Deserialize;

use super::at::{Answer, At, SPOKEN, at_the_desk};
use super::office::Seated;
use crate::contact::send::SendFault;
use crate::web::{App, Fault};

/// A form's fields, as they came: a name may stand several times.
pub(super) struct Fields(pub(super) Vec<(String, String)>);

impl Fields {
    /// The first value of a name; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a name.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect()
    }

    /// The form once more, with what is wrong with it.
    pub(super) fn again(self, form: &str, fault: String, fields: &[&str]) -> Typed {
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        Typed { form: form.to_owned(), values: self.0, fault: Some(fault), fields, faults: Vec::new() }
    }
}

/// Whether the page before saved something.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct After {
    sparat: Option<String>,
}

macro_rules! handlers {
    ($($(#[$doc:meta])+ $name:ident($($part:ident),*) => $get:ident $form:ident;)+) => {$(
        $(#[$doc])+
        pub async fn $name(
            State(app): State<App>,
            Path((lang, $($part),*)): Path<handlers!(@path $($part),*)>,
            Query(after): Query<After>,
            headers: HeaderMap,
        ) -> Response<Body> {
            at_the_desk!(app, lang, headers, |at| at.$get($(&$part,)* after.sparat.is_some()))
        }
        $(#[$doc])+
        ///
        /// What is posted there.
        pub async fn $form(
            State(app): State<App>,
            Path((lang, $($part),*)): Path<handlers!(@path $($part),*)>,
            headers: HeaderMap,
            Form(fields): Form<Vec<(String, String)>>,
        ) -> Response<Body> {
            at_the_desk!(app, lang, headers, |at| at.$form($(&$part,)* Fields(fields)))
        }
    )+};
    (@path) => { (String,) };
    (@path $one:ident) => { (String, String) };
    (@path $one:ident, $other:ident) => { (String, String, String) };
}

handlers! {
    /// `/{lang}/skrivbord/enheter`: the list of units, and searching it.
    units() => units_page units_search;
    /// `/{lang}/skrivbord/enheter/ny`: a unit to be added.
    new_unit() => new_unit_page add_unit;
    /// `/{lang}/skrivbord/enheter/enhet/{id}`: one unit.
    unit(id) => unit_page change_unit;
    /// `/{lang}/skrivbord/mottagning/{unit}/{branch}`: one reception.
    reception(unit, branch) => reception_page change_reception;
    /// `/{lang}/skrivbord/borta`: when somebody is away.
    away() => away_page change_away;
}

/// `GET /{lang}/skrivbord/enheter/i/{code}`: the units of a municipality.
pub async fn units_in(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.units_in(&code))
}

/// `GET /{lang}/skrivbord/mottagning`: every reception somebody sees to.
pub async fn receptions(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.receptions())
}

impl At<'_> {
    /// Whether somebody may do this there. A refusal is logged, and the page is as if the thing did not exist.
    pub(super) async fn may(&self, seated: &Seated, action: Action, scope: &Scope) -> Result<bool, SendFault> {
        if may(&seated.staff.person, action, scope) == Verdict::Allowed {
            return Ok(true);
        }
        self.log(&seated.staff.id, Act::Desk(action), scope.clone(), None, Outcome::Hidden).await?;
        Ok(false)
    }

    /// Logs an act on a thing that is no thread.
    pub(super) async fn log_on(
        &self,
        actor: &str,
        action: Action,
        scope: Scope,
        (kind, id): (&str, &str),
        outcome: Outcome,
    ) -> Result<(), SendFault> {
        let object = ObjectKind::parse(kind).ok().zip(ObjectId::parse(id).ok());
        let actor = PersonId::parse(actor).ok();
        let entry = Entry { number: 0, at: self.now, actor, act: Act::Desk(action), scope, object, outcome };
        Ok(self.app.stores().desk.log(&entry).await?)
    }
}
