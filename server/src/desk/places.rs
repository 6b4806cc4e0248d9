//! Handlers of the desk's pages about places and what is kept of them: units, receptions, one's own absence, what was ended, the
//! audit log. HTTP in, page out.

use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response};
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope, Verdict, may};

use super::at::{After, Answer, At, SPOKEN, at_the_desk, handlers};
use super::fields::Fields;
use super::office::Seated;
use crate::contact::send::SendFault;
use crate::web::{App, Fault};

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
    /// `/{lang}/skrivbord/granskning`: the audit log.
    audit() => audit_page filter_audit;
    /// `/{lang}/skrivbord/avslutade`: what was ended, and looking for a number.
    ended() => ended_page find_ended;
}

/// `GET /{lang}/skrivbord/enheter/i/{code}`: the units of a municipality.
pub async fn units_in(
    State(app): State<App>,
    Path((lang, code)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.units_in(&code))
}

/// `GET /{lang}/skrivbord/avslutade/{month}`: what was ended in a month.
pub async fn ended_in(
    State(app): State<App>,
    Path((lang, month)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.ended_in(&month))
}

/// `GET /{lang}/skrivbord/mottagning`: every reception somebody sees to.
pub async fn receptions(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.receptions())
}

impl At<'_> {
    /// Whether somebody may do this there. A refusal is logged, and the page is as if the thing did not exist.
    pub(crate) async fn may(&self, seated: &Seated, action: Action, scope: &Scope) -> Result<bool, SendFault> {
        if may(&seated.staff.person, action, scope) == Verdict::Allowed {
            return Ok(true);
        }
        self.log(&seated.staff.id, Act::Desk(action), scope.clone(), None, Outcome::Hidden).await?;
        Ok(false)
    }

    /// Logs an act on a thing that is no thread.
    pub(crate) async fn log_on(
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
