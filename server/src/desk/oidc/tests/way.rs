//! The way in: what is asked for, who comes out, other providers, changed keys, limits of the network.

use serde_json::json;

use super::provider::Sign;
use super::*;

#[tokio::test]
async fn somebody_signs_in() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    let identity = sign_in(&oidc).await.unwrap();
    assert_eq!(identity.display_name.as_deref(), Some("Kim Exempel"));
    let own = OidcSettings { organisations: vec!["2120000000".into()], ..settings(&provider) };
    assert!(sign_in(&discover(own).await.unwrap()).await.is_ok());
    let another = OidcSettings { organisations: vec!["2120000001".into(), "212000000".into()], ..settings(&provider) };
    assert_eq!(sign_in(&discover(another).await.unwrap()).await, Err(OidcFault::Organisation));
    let untold =
        OidcSettings { userinfo: UserInfo::No, organisations: vec!["2120000000".into()], ..settings(&provider) };
    assert_eq!(sign_in(&discover(untold).await.unwrap()).await, Err(OidcFault::Organisation));
    assert_eq!(identity.acr, "http://id.elegnamnden.se/loa/1.0/loa3");
    assert_eq!(identity.auth_time.as_second(), NOW - 30);
    assert_eq!(sign_in(&oidc).await.unwrap().subject_key, identity.subject_key, "the same person again");

    let asked = provider.asked();
    assert_eq!(asked["scope"], "openid https://id.oidc.se/scope/naturalPersonOrgId");
    assert_eq!(asked["acr_values"], "http://id.elegnamnden.se/loa/1.0/loa3 http://id.elegnamnden.se/loa/1.0/loa4");
    assert_eq!((asked["max_age"].as_str(), asked["code_challenge_method"].as_str()), ("900", "S256"));
    assert_eq!((asked["state"].len(), asked["nonce"].len(), asked["code_challenge"].len()), (64, 64, 43));
    assert!(!asked.contains_key("client_secret") && !asked.contains_key("code_verifier"));
}

#[tokio::test]
async fn each_sign_in_has_its_own_secrets() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    let (_, first) = oidc.start(now()).unwrap();
    let (_, second) = oidc.start(now()).unwrap();
    assert!(first.state != second.state && first.nonce != second.nonce && first.verifier != second.verifier);
    assert!(first.state != first.nonce && first.state != first.verifier);
}

#[tokio::test]
async fn every_way_to_sign_and_to_tell() {
    for sign in [Sign::P256(1), Sign::Rsa] {
        assert!(bent(Bend { sign, ..Bend::default() }).await.is_ok());
    }
    let plain = Provider::start(Bend { plain: true, ..Bend::default() }).await;
    let told = settings(&plain);
    let oidc = discover(OidcSettings { userinfo: UserInfo::Plain, ..told.clone() }).await.unwrap();
    assert_eq!(sign_in(&oidc).await.unwrap().display_name.as_deref(), Some("Kim Exempel"));
    let oidc = discover(OidcSettings { userinfo: UserInfo::No, ..told }).await.unwrap();
    assert_eq!(sign_in(&oidc).await.unwrap().display_name, None);
    assert_eq!(plain.fetched("userinfo"), 1);
}

#[tokio::test]
async fn two_providers_with_one_name_give_two_people() {
    let (first, second) = (Provider::start(Bend::default()).await, Provider::start(Bend::default()).await);
    let mut keys = Vec::new();
    for provider in [&first, &second] {
        for claim in ["sub", "https://id.oidc.se/claim/orgAffiliation"] {
            let oidc = discover(OidcSettings { subject_claim: claim.into(), ..settings(provider) }).await.unwrap();
            keys.push(*sign_in(&oidc).await.unwrap().subject_key.as_bytes());
        }
    }
    let other = Oidc::discover(settings(&first), SECRET.into(), REDIRECT.into(), key(8)).await.unwrap();
    keys.push(*sign_in(&other).await.unwrap().subject_key.as_bytes());
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 5, "issuer, claim and key each count");
}

#[tokio::test]
async fn a_provider_that_changes_its_key_is_followed_and_asked_once() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    assert_eq!(provider.fetched("jwks"), 1);
    provider.bend(|bend| {
        bend.sign = Sign::P256(2);
        bend.published = vec![Sign::P256(2), Sign::Rsa];
    });
    assert!(sign_in(&oidc).await.is_ok());
    assert!(sign_in(&oidc).await.is_ok());
    assert_eq!(provider.fetched("jwks"), 2, "kept after the first time");
}

#[tokio::test]
async fn a_provider_that_only_reads_the_form_gets_the_secret_there() {
    let provider = Provider::start(Bend {
        discovery: Box::new(|document| {
            document.insert("token_endpoint_auth_methods_supported".into(), json!(["client_secret_post"]));
        }),
        ..Bend::default()
    })
    .await;
    let oidc = discover(settings(&provider)).await.unwrap();
    // The tests' provider reads the header only: that it finds nothing there shows the other way was taken.
    assert_eq!(sign_in(&oidc).await, Err(OidcFault::Client));
}

#[tokio::test]
async fn what_is_kept_does_not_show() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    let (url, pending) = oidc.start(now()).unwrap();
    let back = browse(&url).await;
    let shown = format!("{pending:?} {back:?} {oidc:?}");
    let identity = oidc.finish(pending, back, now()).await.unwrap();
    let shown = format!("{shown} {identity:?} {:?}", identity.subject_key);
    let wanted = format!(
        "Pending(…) Callback(…) Oidc({}, …) Identity(http://id.elegnamnden.se/loa/1.0/loa3, …) SubjectKey(…)",
        provider.issuer()
    );
    assert_eq!(shown, wanted);
}
