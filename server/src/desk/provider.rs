//! Signing in at the OpenID provider: the way there, and what comes back.

use app::desk::{front, invitation, sign_in};
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode};
use domain::desk::{Act, Event, LinkKind, Outcome, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::local::add;
use super::oidc::{Callback, OidcFault, Pending, SubjectKey};
use super::store::accounts::{Accepted, NewFactors};
use super::underway::{self, Step};
use crate::contact::send::SendFault;
use crate::web::Reply;

/// A sign-in that had gone to the provider: what has to come back, and the invitation it was for.
pub(super) type Gone = (Box<Pending>, Option<[u8; 32]>);

impl At<'_> {
    /// `GET …/oidc`: to the provider. A link and no form: the policy lets forms lead nowhere else, and nothing is changed here
    /// but what is kept for ten minutes.
    pub(super) async fn leave_for_provider(self, invitation: Option<[u8; 32]>) -> Answer {
        let office = self.app.office();
        let Some(found) = office.door().oidc().await else { return Ok(self.missing()) };
        let Ok((url, pending)) = found.and_then(|oidc| oidc.start(self.now)) else {
            let fault = self.words.get("desk-provider-away").to_string();
            return Ok(self.page(self.way_in("", Some(fault)), "", StatusCode::SERVICE_UNAVAILABLE));
        };
        let (id, cookie) = underway::bind(&self.room.keys);
        let language = self.words.tag().to_owned();
        office.underway.put(id, Step::Provider { pending: Box::new(pending), invitation, language }, self.now);
        let mut response = Reply::see_other(&url);
        add(&mut response, cookie);
        Ok(response)
    }

    /// `GET …/in/{token}/oidc`: to the provider, to take up an invitation.
    pub(super) async fn invited_to_provider(self, token: &str) -> Answer {
        let id = self.room.keys.session(token.as_bytes());
        if self.invited(&id).await?.is_none() {
            return Ok(self.page(sign_in::used(self.words, self.room.demo).into_any(), "", StatusCode::GONE));
        }
        self.leave_for_provider(Some(id)).await
    }

    /// `GET /oidc/svar`: back from the provider. What was kept is taken out already, so whatever comes is heard once.
    pub(super) async fn answered(self, gone: Option<Gone>, back: Callback) -> Answer {
        let identity = match (gone, self.app.office().door().oidc().await) {
            (Some((pending, invitation)), Some(Ok(oidc))) => {
                oidc.finish(*pending, back, self.now).await.map(|identity| (identity, invitation))
            }
            (None, _) => Err(OidcFault::State),
            (_, Some(Err(fault))) => Err(fault),
            (_, None) => return Ok(self.missing()),
        };
        let (identity, invitation) = match identity {
            Ok(identity) => identity,
            // Why is told to nobody: not to a page, and to the log only that it was refused.
            Err(fault) => {
                self.turned_away("").await?;
                let text = match fault {
                    OidcFault::Denied => "desk-provider-denied",
                    OidcFault::Unreachable => "desk-provider-away",
                    OidcFault::Acr => "desk-provider-level",
                    _ => "desk-provider-refused",
                };
                return Ok(self.refused("", text));
            }
        };
        if let Some(id) = invitation {
            return self.bind_invitation(&id, identity.subject_key).await;
        }
        if let Some(staff) = self.app.stores().accounts.by_subject(identity.subject_key.as_bytes()).await? {
            return self.arrived(&staff).await;
        }
        self.turned_away("").await?;
        Ok(self.page(
            front::uninvited(self.words, identity.display_name.as_deref()).into_any(),
            "",
            StatusCode::UNPROCESSABLE_ENTITY,
        ))
    }

    /// Binds an invitation to whom the provider vouched for.
    async fn bind_invitation(&self, id: &[u8; 32], subject: SubjectKey) -> Answer {
        let gone = || self.page(sign_in::used(self.words, self.room.demo).into_any(), "", StatusCode::GONE);
        let Some(staff) = self.invited(id).await? else { return Ok(gone()) };
        let factors = NewFactors::Subject(*subject.as_bytes());
        match self.app.stores().accounts.accept(id, &staff, &factors, self.now).await? {
            Accepted::Done => {
                self.log(&staff, Act::Event(Event::InvitationUsed), Scope::installation(), None, Outcome::Done).await?;
                self.arrived(&staff).await
            }
            Accepted::Used => Ok(gone()),
            Accepted::Taken => {
                self.turned_away(&staff).await?;
                let main = invitation::taken(self.words).into_any();
                Ok(self.page(main, "", StatusCode::CONFLICT))
            }
        }
    }

    /// Whom an invitation is for, while its link works.
    pub(super) async fn invited(&self, id: &[u8]) -> Result<Option<String>, SendFault> {
        let found = self.app.stores().desk.link(id).await?;
        let works = found.filter(|(_, link)| link.kind != LinkKind::Demo && link.take(self.now).is_ok());
        Ok(works.map(|(staff, _)| staff))
    }

    async fn turned_away(&self, staff: &str) -> Result<(), SendFault> {
        self.log(staff, Act::Event(Event::SignInRefused), Scope::installation(), None, Outcome::Failed).await
    }

    /// Signed in. A page and no redirect: the session's cookie is `Strict`, and a browser would not send it along a way that
    /// began on the provider's site.
    async fn arrived(&self, staff: &str) -> Answer {
        let mut response: Response<Body> = self.page(front::arrived(self.words).into_any(), "", StatusCode::OK);
        self.seat(staff, &mut response).await?;
        if let Ok(on) = HeaderValue::from_str(&format!("0;url={}", app::desk::path(self.words, ""))) {
            response.headers_mut().insert("refresh", on);
        }
        Ok(response)
    }
}
