//! The youth space on the server: proposing, supporting, and telling what became of it. One address, every step a form.

pub mod store;

use app::survey::youth::{self as pages, Notice, Shown, Told, Typed, YouthView};
use axum::body::Body;
use axum::extract::Form;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::survey::youth::{BadSaid, Kind, LONGEST, MOST_WAITING, Said, State as Stands, Support, TOLD, mark, place};
use jiff::ToSpan;
use leptos::prelude::IntoAny;
use rand_core::Rng;
use serde::Deserialize;

use self::store::{NewProposal, Proposed};
use super::aside::{Answer, At};
use super::numbered::Of;
use crate::contact::seal::os_rng;

/// Its address after the language.
const HERE: &str = "/tyck/forslag";
/// So many marks are tried before the page asks to press again.
const MARKS: usize = 8;

/// What a form may carry.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    r#do: String,
    n: String,
    z: String,
    slag: String,
    text: String,
    id: String,
}

/// `GET /{lang}/tyck/forslag`.
pub async fn page(at: At) -> Response<Body> {
    at.done(at.show(&Sent::default(), None, None).await)
}

/// `POST /{lang}/tyck/forslag`: a proposal, a support, or the page in another language with what was typed.
pub async fn posted(at: At, Form(sent): Form<Sent>) -> Response<Body> {
    let answer = match sent.r#do.as_str() {
        "skicka" => at.propose(&sent).await,
        "stod" => at.support(&sent).await,
        _ => at.show(&sent, None, None).await,
    };
    at.done(answer)
}

impl At {
    /// The page. `fault` says what is wrong with what was typed, `notice` what was done.
    async fn show(&self, sent: &Sent, fault: Option<(StatusCode, String)>, notice: Option<Notice>) -> Answer {
        let today = date_of(self.now);
        let since = today.saturating_sub(TOLD.days());
        let (mut rows, sections) =
            (self.app.stores().youth.public(since).await?, self.app.stores().youth.sections().await?);
        rows.sort_by_cached_key(|row| place(&row.id, row.support, today));
        let shown = rows.iter().filter(|row| row.state == Stands::Shown).map(|row| Shown {
            supported: notice.as_ref().is_some_and(|notice| *notice == Notice::Supported(row.id.clone())),
            asked: sections.iter().any(|one| one.at.proposal_id == row.id && !one.draft),
            id: row.id.clone(),
            kind: row.kind,
            words: row.words.clone(),
            edited: row.edited,
            support: Support::of(row.support),
        });
        let told = rows
            .iter()
            .filter(|row| row.state == Stands::Declined)
            .filter_map(|row| Some(Told { mark: row.mark.clone(), reason: row.reason?, own: row.told.clone() }));
        let (status, fault) = fault.unzip();
        let view = YouthView {
            shown: shown.collect(),
            told: told.collect(),
            typed: Typed { kind: Kind::parse(&sent.slag).unwrap_or(Kind::Topic), text: sent.text.clone() },
            fault,
            notice,
            number: Of::Youth.fresh(&self.room, self.now),
            keeps: self.takes(),
        };
        let mut carries = Vec::new();
        if !sent.text.is_empty() {
            carries = vec![("do", "skriv".to_owned()), ("slag", sent.slag.clone()), ("text", sent.text.clone())];
        }
        let status = status.unwrap_or(StatusCode::OK);
        Ok(self.page(HERE, pages::space(&self.words, view).into_any(), carries, status))
    }

    /// The page with everything typed and what to do.
    async fn again(&self, sent: &Sent, status: StatusCode, id: &str) -> Answer {
        self.show(sent, Some((status, self.words.get(id).to_string())), None).await
    }

    async fn propose(&self, sent: &Sent) -> Answer {
        let said = match Said::parse(&sent.text) {
            Ok(said) => said,
            Err(BadSaid::Empty) => {
                return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-empty").await;
            }
            Err(BadSaid::Long(over)) => {
                let most = [("most", LONGEST.to_string()), ("over", over.to_string())];
                let told =
                    self.words.fill("survey-youth-long", &most.each_ref().map(|(id, value)| (*id, value.as_str())));
                return self.show(sent, Some((StatusCode::UNPROCESSABLE_ENTITY, told)), None).await;
            }
        };
        if !Of::Youth.made(&self.room, (&sent.n, &sent.z), self.now) {
            return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-old").await;
        }
        if !self.takes() {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-full").await;
        }
        if !self.passes(2).await {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await;
        }
        let kind = Kind::parse(&sent.slag).unwrap_or(Kind::Topic);
        let form = Of::Youth.kept(&self.room, &sent.n, "proposal");
        let carried = format!("{}\n{}", kind.as_str(), said.as_str());
        let fingerprint = self.room.keys.fingerprint(carried.as_bytes());
        for _ in 0..MARKS {
            let (id, mark) = (uuid::Uuid::new_v4().to_string(), mark(os_rng().next_u32()));
            let new = NewProposal {
                id: &id,
                mark: &mark,
                kind,
                words: said.as_str(),
                came_on: date_of(self.now),
                form: &form,
                fingerprint: &fingerprint,
                most: MOST_WAITING,
            };
            match self.app.stores().youth.propose(new).await? {
                Proposed::Kept(mark) => return Ok(self.thanks(&said, &mark)),
                Proposed::Changed => {
                    return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-changed").await;
                }
                Proposed::Full => return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-full").await,
                Proposed::MarkTaken => {}
            }
        }
        self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await
    }

    fn thanks(&self, said: &Said, mark: &str) -> Response<Body> {
        let danger = self.library.danger.assess(said.as_str()).is_some();
        self.page(HERE, pages::thanks(&self.words, mark, danger).into_any(), Vec::new(), StatusCode::OK)
    }

    async fn support(&self, sent: &Sent) -> Answer {
        if !Of::Youth.made(&self.room, (&sent.n, &sent.z), self.now) {
            return self.again(sent, StatusCode::UNPROCESSABLE_ENTITY, "survey-youth-old").await;
        }
        if !self.takes() || !self.passes(1).await {
            return self.again(sent, StatusCode::SERVICE_UNAVAILABLE, "survey-youth-busy").await;
        }
        let form = Of::Youth.kept(&self.room, &sent.n, &format!("support {}", sent.id));
        self.app.stores().youth.support(&sent.id, &form).await?;
        let row = self.app.stores().youth.proposal(&sent.id).await?;
        if row.is_some_and(|row| row.state == Stands::Shown) {
            return self.show(sent, None, Some(Notice::Supported(sent.id.clone()))).await;
        }
        self.show(sent, Some((StatusCode::NOT_FOUND, self.words.get("survey-youth-gone").to_string())), None).await
    }
}
