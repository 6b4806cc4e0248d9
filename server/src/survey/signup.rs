//! Signing up for an interview or a group talk, on the server. It shares nothing with any answer: no form, no number, no key.

mod seal;
pub mod store;

use app::survey::signup::{self as pages, Field, FormView};
use axum::body::Body;
use axum::extract::Form;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::{Action, Person, Scope, Verdict, may};
use domain::survey::signup::{BadSignUp, SignUp, Typed};
use leptos::prelude::IntoAny;
use serde::Deserialize;

pub(crate) use self::seal::open;
use super::aside::{Answer, At};
use super::numbered::Of;
use crate::contact::seal::PublicKey;
use crate::contact::send::SendFault;
use crate::web::App;

/// Its address after the language.
const HERE: &str = "/tyck/samtal";

/// What the form may carry.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    r#do: String,
    n: String,
    z: String,
    namn: String,
    nar: String,
    hur: String,
    vem: String,
    kommun: String,
    onskan: String,
}

impl Sent {
    fn typed(&self) -> Typed<'_> {
        Typed {
            name: &self.namn,
            reach: &self.nar,
            way: &self.hur,
            who: &self.vem,
            municipality: &self.kommun,
            wish: &self.onskan,
        }
    }
}

/// `GET /{lang}/tyck/samtal`.
pub async fn page(at: At) -> Response<Body> {
    at.done(at.form(&Sent::default(), StatusCode::OK, None).await)
}

/// `POST /{lang}/tyck/samtal`.
pub async fn posted(at: At, Form(sent): Form<Sent>) -> Response<Body> {
    let answer =
        if sent.r#do == "skicka" { at.sign_up(&sent).await } else { at.form(&sent, StatusCode::OK, None).await };
    at.done(answer)
}

/// Those who can read a sign-up that comes now: id and public key.
///
/// # Errors
/// When the store fails, or a key is none.
pub(crate) async fn leaders(app: &App) -> Result<Vec<(String, PublicKey)>, SendFault> {
    let staff = app.stores().desk.all_staff().await?;
    let reads = |person: &Person| may(person, Action::ReadSignUp, &Scope::installation()) == Verdict::Allowed;
    let mut leaders = Vec::new();
    for one in staff.into_iter().filter(|one| reads(&one.person)) {
        if let Some(keys) = one.keys {
            leaders.push((one.id, PublicKey::parse(&keys.public)?));
        }
    }
    Ok(leaders)
}

impl At {
    async fn form(&self, sent: &Sent, status: StatusCode, fault: Option<(Field, String)>) -> Answer {
        let keeps = self.takes() && !leaders(&self.app).await?.is_empty();
        let fields = [
            ("namn", &sent.namn),
            ("nar", &sent.nar),
            ("hur", &sent.hur),
            ("vem", &sent.vem),
            ("kommun", &sent.kommun),
            ("onskan", &sent.onskan),
        ];
        let typed: Vec<_> = fields.into_iter().map(|(name, value)| (name, value.clone())).collect();
        let mut carries = Vec::new();
        if typed.iter().any(|(_, value)| !value.is_empty()) {
            carries.push(("do", "skriv".to_owned()));
            carries.extend(typed.iter().filter(|(_, value)| !value.is_empty()).cloned());
        }
        let view = FormView { typed, fault, number: Of::SignUp.fresh(&self.room, self.now), keeps };
        Ok(self.page(HERE, pages::form(&self.words, view).into_any(), carries, status))
    }

    async fn form_again(&self, sent: &Sent, status: StatusCode, (field, id): (Field, &str)) -> Answer {
        self.form(sent, status, Some((field, self.words.get(id).to_string()))).await
    }

    async fn sign_up(&self, sent: &Sent) -> Answer {
        let one = match SignUp::parse(&sent.typed()) {
            Ok(one) => one,
            Err(bad) => {
                let (field, told) = match bad {
                    BadSignUp::Reach => (Field::Reach, self.words.get("survey-signup-bad-reach").to_string()),
                    BadSignUp::LongLine => (Field::Reach, self.words.get("survey-signup-long").to_string()),
                    BadSignUp::LongWish(over) => {
                        (Field::Wish, self.words.fill("survey-signup-long-wish", &[("over", &over.to_string())]))
                    }
                };
                return self.form(sent, StatusCode::UNPROCESSABLE_ENTITY, Some((field, told))).await;
            }
        };
        if !Of::SignUp.made(&self.room, (&sent.n, &sent.z), self.now) {
            return self.form_again(sent, StatusCode::UNPROCESSABLE_ENTITY, (Field::Form, "survey-signup-old")).await;
        }
        let leaders = leaders(&self.app).await?;
        if leaders.is_empty() || !self.takes() {
            return self.form_again(sent, StatusCode::SERVICE_UNAVAILABLE, (Field::Form, "survey-signup-full")).await;
        }
        if !self.passes(2).await {
            return self.form_again(sent, StatusCode::SERVICE_UNAVAILABLE, (Field::Form, "survey-signup-busy")).await;
        }
        let form = Of::SignUp.kept(&self.room, &sent.n, "sign-up");
        let new = seal::seal(&one, &leaders, form, date_of(self.now))?;
        // A form that comes again is thanked again: whoever did not see the first answer presses once more.
        self.app.stores().sign_ups.sign_up(&new).await?;
        let danger = self.library.danger.assess(&one.wish).is_some();
        Ok(self.page(HERE, pages::thanks(&self.words, danger).into_any(), Vec::new(), StatusCode::OK))
    }
}
