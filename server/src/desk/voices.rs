//! What young people propose, and who wants to talk, at the desk: judging with reasons that are told, reading after unlocking.

use app::desk::inputs::Typed;
use app::desk::signups::{self as talks, SignUpView};
use app::desk::voices::{self as pages, Item, ProposalView};
use axum::body::Body;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::{Act, Action, Entry, ObjectId, ObjectKind, Outcome, PersonId, Scope, Verdict, may};
use domain::survey::youth::{Reason, Said, State as Stands, Support};
use leptos::prelude::IntoAny;
use serde::Deserialize;

use super::at::{Answer, At, SPOKEN, at_the_desk};
use super::fields::Fields;
use super::office::Seated;
use crate::contact::send::SendFault;
use crate::survey::signup::open;
use crate::survey::signup::store::SignUpHead;
use crate::survey::youth::store::{Decision, ProposalRow};
use crate::web::{App, Fault};

/// Whether the page before saved something.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct After {
    sparat: Option<String>,
    borta: Option<String>,
}

type Posted = Form<Vec<(String, String)>>;

/// `GET /{lang}/skrivbord/forslag`.
pub async fn proposals(State(app): State<App>, Path(lang): Path<String>, headers: HeaderMap) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.proposals())
}

/// `GET /{lang}/skrivbord/forslag/{id}`.
pub async fn proposal(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.proposal(&id, after.sparat.is_some()))
}

/// `POST /{lang}/skrivbord/forslag/{id}`: it is shown, declined, erased, or asked in a survey.
pub async fn judge(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.judge(&id, Fields(fields)))
}

/// `GET /{lang}/skrivbord/samtal`.
pub async fn sign_ups(
    State(app): State<App>,
    Path(lang): Path<String>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.sign_ups(after.borta.is_some()))
}

/// `GET /{lang}/skrivbord/samtal/{id}`.
pub async fn sign_up(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.sign_up(&id, after.sparat.is_some()))
}

/// `POST /{lang}/skrivbord/samtal/{id}`: somebody got in touch, or it goes.
pub async fn change_sign_up(
    State(app): State<App>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    Form(fields): Posted,
) -> Response<Body> {
    at_the_desk!(app, lang, headers, |at| at.change_sign_up(&id, Fields(fields)))
}

impl At<'_> {
    /// The line of the audit log that belongs to an act on a proposal or a sign-up.
    pub(super) fn voice_line(&self, seated: &Seated, action: Action, (kind, id): (&str, &str)) -> Entry {
        Entry {
            number: 0,
            at: self.now,
            actor: PersonId::parse(&seated.staff.id).ok(),
            act: Act::Desk(action),
            scope: Scope::installation(),
            object: ObjectKind::parse(kind).ok().zip(ObjectId::parse(id).ok()),
            outcome: Outcome::Done,
        }
    }

    fn item(&self, row: &ProposalRow) -> Item {
        Item {
            id: row.id.clone(),
            mark: row.mark.clone(),
            words: row.words.clone(),
            state: row.state,
            came_on: row.came_on,
            support: Support::of(row.support),
            danger: self.app.library().danger.assess(&row.words).is_some(),
        }
    }

    async fn proposals(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ModerateText, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let rows = self.app.stores().youth.all().await?;
        let mut items: Vec<Item> = rows.iter().map(|row| self.item(row)).collect();
        items.sort_by_key(|item| !item.danger);
        Ok(self.page(pages::proposals(self.words, &items).into_any(), "/forslag", StatusCode::OK))
    }

    async fn proposal(self, id: &str, saved: bool) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ModerateText, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        self.show_proposal(&seated, id, Typed::default(), (StatusCode::OK, saved)).await
    }

    pub(super) async fn show_proposal(
        &self,
        seated: &Seated,
        id: &str,
        typed: Typed,
        (status, saved): (StatusCode, bool),
    ) -> Answer {
        let Some(row) = self.app.stores().youth.proposal(id).await? else { return Ok(self.missing()) };
        let edits = may(&seated.staff.person, Action::EditSurvey, &Scope::installation()) == Verdict::Allowed;
        let sections = if edits { Some(self.draft_sections().await?) } else { None };
        let view = ProposalView {
            item: self.item(&row),
            kind: row.kind,
            reason: row.reason,
            own: row.told.clone(),
            version: row.version,
            sections,
            asked: self.asked_in(id).await?,
            typed,
            saved,
        };
        Ok(self.page(pages::proposal(self.words, view).into_any(), "/forslag", status))
    }

    /// The form once more, with what to do.
    pub(super) async fn typed_again(
        &self,
        seated: &Seated,
        id: &str,
        fields: Fields,
        (form, told): (&str, &str),
        status: StatusCode,
    ) -> Answer {
        let typed = fields.again(form, self.words.get(told).to_string(), &[]);
        self.show_proposal(seated, id, typed, (status, false)).await
    }

    async fn judge(self, id: &str, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.may(&seated, Action::ModerateText, &Scope::installation()).await? {
            return Ok(self.missing());
        }
        let Some(row) = self.app.stores().youth.proposal(id).await? else { return Ok(self.missing()) };
        let said = |typed: &str| Said::parse(typed).map(|said| said.as_str().to_owned());
        let form = fields.get("do").to_owned();
        let (text, own) = (said(fields.get("text")), said(fields.get("egna")));
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        let decision = match form.as_str() {
            "visa" => match &text {
                Ok(text) => Decision::Show(text, row.edited || *text != row.words),
                Err(_) => {
                    return self.typed_again(&seated, id, fields, ("visa", "desk-youth-bad-words"), bad).await;
                }
            },
            "avboj" => match (Reason::parse(fields.get("skal")), &own, fields.get("egna").is_empty()) {
                (None, ..) => {
                    return self.typed_again(&seated, id, fields, ("avboj", "desk-youth-no-reason"), bad).await;
                }
                (Some(reason), _, true) => Decision::Decline(reason, ""),
                (Some(reason), Ok(own), false) => Decision::Decline(reason, own),
                (Some(_), Err(_), false) => {
                    return self.typed_again(&seated, id, fields, ("avboj", "desk-youth-bad-words"), bad).await;
                }
            },
            "radera" => Decision::Erase,
            "fraga" => return self.ask_in(&seated, row, fields).await,
            _ => return Ok(self.missing()),
        };
        let version = fields.get("v").parse().unwrap_or(-1);
        let line = self.voice_line(&seated, Action::ModerateText, ("proposal", id));
        let by = (seated.staff.id.as_str(), date_of(self.now));
        if self.app.stores().youth.decide(id, version, decision, by, &line).await? {
            return Ok(self.to(&format!("/forslag/{id}?sparat=1")));
        }
        self.typed_again(&seated, id, fields, (&form, "desk-changed"), StatusCode::CONFLICT).await
    }

    /// Whoever may read sign-ups and has unlocked their key; else what they see instead.
    async fn talk_reader(&self) -> Result<Result<Seated, Response<Body>>, SendFault> {
        let Some(seated) = self.seated().await? else { return Ok(Err(self.to(""))) };
        if !self.may(&seated, Action::ReadSignUp, &Scope::installation()).await? {
            return Ok(Err(self.missing()));
        }
        if seated.keys.is_none() {
            // Home asks for the phrase, or for a first one.
            return Ok(Err(self.to("")));
        }
        Ok(Ok(seated))
    }

    fn talk(&self, head: SignUpHead) -> talks::Row {
        let short = head.id.get(..4).unwrap_or_default().to_uppercase();
        talks::Row {
            name: self.words.fill("desk-signups-name", &[("number", &short)]),
            id: head.id,
            came_on: head.came_on,
            contacted_on: head.contacted_on,
            own: head.own,
        }
    }

    async fn sign_ups(self, gone: bool) -> Answer {
        let seated = match self.talk_reader().await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let heads = self.app.stores().sign_ups.sign_ups(&seated.staff.id).await?;
        let rows: Vec<_> = heads.into_iter().map(|head| self.talk(head)).collect();
        Ok(self.page(talks::list(self.words, &rows, gone).into_any(), "/samtal", StatusCode::OK))
    }

    async fn sign_up(self, id: &str, saved: bool) -> Answer {
        let seated = match self.talk_reader().await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        self.show_sign_up(&seated, id, false, saved).await
    }

    async fn show_sign_up(&self, seated: &Seated, id: &str, asks: bool, saved: bool) -> Answer {
        let staff = &seated.staff.id;
        let row = self.app.stores().sign_ups.signed_up(id, staff).await?;
        let (Some(row), Some(pair)) = (row, &seated.keys) else { return Ok(self.missing()) };
        // A key that was made anew opens nothing that was sealed before: then it is not there for them.
        let Ok(who) = open(&row, staff, pair) else { return Ok(self.missing()) };
        self.app.stores().desk.log(&self.voice_line(seated, Action::ReadSignUp, ("sign-up", id))).await?;
        let view = SignUpView { row: self.talk(row.head), who, asks, saved };
        Ok(self.page(talks::sign_up(self.words, &view).into_any(), "/samtal", StatusCode::OK))
    }

    async fn change_sign_up(self, id: &str, fields: Fields) -> Answer {
        let seated = match self.talk_reader().await? {
            Ok(seated) => seated,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().sign_ups.as_ref();
        if store.signed_up(id, &seated.staff.id).await?.is_none() {
            return Ok(self.missing());
        }
        let line = self.voice_line(&seated, Action::ReadSignUp, ("sign-up", id));
        let done = match fields.get("do") {
            "kontaktad" => store.contacted(id, Some(date_of(self.now)), &line).await?,
            "inte-kontaktad" => store.contacted(id, None, &line).await?,
            "ta-bort" => return self.show_sign_up(&seated, id, true, false).await,
            "ta-bort-ja" => {
                store.drop_sign_up(id, &line).await?;
                return Ok(self.to("/samtal?borta=1"));
            }
            _ => false,
        };
        Ok(if done { self.to(&format!("/samtal/{id}?sparat=1")) } else { self.missing() })
    }
}

/// Whether a proposal is one that everybody sees.
pub(super) fn is_shown(row: &ProposalRow) -> bool {
    row.state == Stands::Shown
}
