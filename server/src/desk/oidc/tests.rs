//! Tests of the sign-in by OpenID Connect against a provider that they run themselves.

mod checks;
#[path = "../../../../tests/support/provider.rs"]
mod provider;
mod refused;
mod way;

use std::collections::HashMap;

use jiff::Timestamp;
use openidconnect::reqwest;

use super::*;
use crate::contact::seal::ServerKeys;
use provider::{Bend, CLIENT, NOW, Provider, REDIRECT, SECRET};

fn key(byte: u8) -> SubjectsKey {
    SubjectsKey::of(&ServerKeys::from_root(&[byte; 32]))
}

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn settings(provider: &Provider) -> OidcSettings {
    OidcSettings { issuer: provider.issuer(), client_id: CLIENT.into(), ..OidcSettings::default() }
}

async fn discover(settings: OidcSettings) -> Result<Oidc, OidcFault> {
    sent(Oidc::discover(settings, SECRET.into(), REDIRECT.into(), key(9))).await
}

/// What a browser does: goes to the provider and brings back what it is sent with.
async fn browse(url: &str) -> Callback {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let answer = browser.get(url).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 303, "the provider took the request");
    let place = answer.headers()["location"].to_str().unwrap();
    let url = url::Url::parse(place).unwrap();
    let mut back: HashMap<String, String> = url.query_pairs().into_owned().collect();
    Callback {
        code: back.remove("code"),
        state: back.remove("state"),
        iss: back.remove("iss"),
        error: back.remove("error"),
    }
}

/// What a handler must be able to wait for: a future that may move between threads.
fn sent<T: Send>(future: T) -> T {
    future
}

/// A whole sign-in.
async fn sign_in(oidc: &Oidc) -> Result<Identity, OidcFault> {
    let (url, pending) = oidc.start(now()).unwrap();
    let back = browse(&url).await;
    sent(oidc.finish(pending, back, now())).await
}

/// A whole sign-in at a provider with something bent.
async fn bent(bend: Bend) -> Result<Identity, OidcFault> {
    let provider = Provider::start(bend).await;
    sign_in(&discover(settings(&provider)).await.unwrap()).await
}
