//! What is refused, each for its own reason.

use serde_json::{Map, Value, json};

use super::provider::Sign;
use super::*;

type Claims = Map<String, Value>;

fn claims(change: impl Fn(&mut Claims) + Send + 'static) -> Bend {
    Bend { claims: Box::new(change), ..Bend::default() }
}

fn with(name: &'static str, value: Value) -> Bend {
    claims(move |claims| drop(claims.insert(name.into(), value.clone())))
}

fn without(name: &'static str) -> Bend {
    claims(move |claims| drop(claims.remove(name)))
}

fn discovered(name: &'static str, value: fn(&str) -> Value) -> Bend {
    Bend {
        discovery: Box::new(move |document| {
            let issuer = document["issuer"].as_str().unwrap().to_owned();
            document.insert(name.into(), value(&issuer));
        }),
        ..Bend::default()
    }
}

#[tokio::test]
async fn tokens_that_say_the_wrong_thing() {
    let affiliation = "https://id.oidc.se/claim/orgAffiliation";
    for (name, bend, fault) in [
        ("issuer", with("iss", json!("https://other.example")), OidcFault::Issuer),
        ("audience", with("aud", json!("other")), OidcFault::Audience),
        ("a second audience", with("aud", json!([CLIENT, "other"])), OidcFault::Audience),
        ("no audience", without("aud"), OidcFault::Audience),
        ("party", with("azp", json!("other")), OidcFault::Audience),
        ("nonce", with("nonce", json!("A".repeat(43))), OidcFault::Nonce),
        ("no nonce", without("nonce"), OidcFault::Nonce),
        ("expired", with("exp", json!(NOW - 61)), OidcFault::Expired),
        ("just expired", with("exp", json!(NOW - 60)), OidcFault::Expired),
        ("issued 10 min ago", with("iat", json!(NOW - 600)), OidcFault::Expired),
        ("issued in 10 min", with("iat", json!(NOW + 600)), OidcFault::NotYet),
        ("issued in 61 s", with("iat", json!(NOW + 61)), OidcFault::NotYet),
        ("not before", with("nbf", json!(NOW + 61)), OidcFault::NotYet),
        ("not before, no number", with("nbf", json!("soon")), OidcFault::Malformed),
        ("acr below", with("acr", json!("http://id.elegnamnden.se/loa/1.0/loa2")), OidcFault::Acr),
        ("acr longer", with("acr", json!("http://id.elegnamnden.se/loa/1.0/loa3x")), OidcFault::Acr),
        ("no acr", without("acr"), OidcFault::Acr),
        ("no auth_time", without("auth_time"), OidcFault::AuthTimeMissing),
        ("auth_time null", with("auth_time", Value::Null), OidcFault::AuthTimeMissing),
        ("auth_time long ago", with("auth_time", json!(NOW - 961)), OidcFault::AuthTimeOld),
        ("auth_time to come", with("auth_time", json!(NOW + 61)), OidcFault::NotYet),
        ("no subject", without(affiliation), OidcFault::Subject),
        ("subject empty", with(affiliation, json!(" ")), OidcFault::Subject),
        ("subject no text", with(affiliation, json!(["k77@2120000000"])), OidcFault::Subject),
        ("subject endless", with(affiliation, json!("x".repeat(201))), OidcFault::Subject),
        ("another access token", with("at_hash", json!("A".repeat(22))), OidcFault::AccessToken),
    ] {
        assert_eq!(bent(bend).await, Err(fault), "{name}");
    }
}

#[tokio::test]
async fn the_same_just_inside_the_limits_is_taken() {
    for (name, bend) in [
        ("expired within the skew", with("exp", json!(NOW - 59))),
        ("issued by a slow clock", with("iat", json!(NOW - 360))),
        ("issued by a fast clock", with("iat", json!(NOW + 60))),
        ("not before within the skew", with("nbf", json!(NOW + 60))),
        ("the higher level", with("acr", json!("http://id.elegnamnden.se/loa/1.0/loa4"))),
        ("auth_time at the limit", with("auth_time", json!(NOW - 960))),
        ("a list of one audience", with("aud", json!([CLIENT]))),
        ("party", with("azp", json!(CLIENT))),
        ("no hash of the access token", without("at_hash")),
    ] {
        assert!(bent(bend).await.is_ok(), "{name}");
    }
}

#[tokio::test]
async fn tokens_that_are_signed_wrongly() {
    let signed = |sign, kid| Bend { sign, kid, ..Bend::default() };
    for (name, bend, fault) in [
        ("none", signed(Sign::None, None), OidcFault::Algorithm),
        ("none, with the name of a key", signed(Sign::None, Some("p256-1")), OidcFault::Algorithm),
        ("a shared secret", signed(Sign::Shared, Some("rsa")), OidcFault::Algorithm),
        ("another key under a known name", signed(Sign::P256(3), Some("p256-1")), OidcFault::Signature),
        ("a key that is not published", signed(Sign::P256(3), None), OidcFault::Signature),
        ("an EC signature under an RSA key's name", signed(Sign::P256(1), Some("rsa")), OidcFault::Signature),
    ] {
        assert_eq!(bent(bend).await, Err(fault), "{name}");
    }
}

#[tokio::test]
async fn answers_that_are_not_to_our_question() {
    type Change = fn(&mut Callback);
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    let unasked: &[(&str, Change, OidcFault)] = &[
        ("no state", |back| back.state = None, OidcFault::State),
        ("another state", |back| back.state = Some("A".repeat(43)), OidcFault::State),
        ("half a state", |back| back.state = back.state.take().map(|state| state[..20].into()), OidcFault::State),
        ("mix-up", |back| back.iss = Some("https://other.example".into()), OidcFault::Issuer),
        ("no issuer though announced", |back| back.iss = None, OidcFault::Issuer),
        ("no code", |back| back.code = None, OidcFault::Malformed),
        ("an empty code", |back| back.code = Some(String::new()), OidcFault::Malformed),
        ("the person said no", |back| back.error = Some("access_denied".into()), OidcFault::Denied),
        ("an error", |back| back.error = Some("login_required".into()), OidcFault::Provider),
        ("words for an error", |back| back.error = Some("<script>".into()), OidcFault::Provider),
    ];
    for (name, change, fault) in unasked {
        let (url, pending) = oidc.start(now()).unwrap();
        let mut back = browse(&url).await;
        change(&mut back);
        assert_eq!(oidc.finish(pending, back, now()).await, Err(*fault), "{name}");
    }
    assert_eq!(provider.fetched("token"), 0, "none of these is worth a question");
}

#[tokio::test]
async fn a_forged_error_needs_the_state_too() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    let (_, pending) = oidc.start(now()).unwrap();
    let back = Callback { error: Some("access_denied".into()), ..Callback::default() };
    assert_eq!(oidc.finish(pending, back, now()).await, Err(OidcFault::State));
}

#[tokio::test]
async fn codes_that_the_provider_does_not_take() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();

    let (url, mut pending) = oidc.start(now()).unwrap();
    let back = browse(&url).await;
    pending.verifier = "A".repeat(43);
    assert_eq!(oidc.finish(pending, back, now()).await, Err(OidcFault::Grant), "wrong PKCE verifier");

    let (url, pending) = oidc.start(now()).unwrap();
    let back = browse(&url).await;
    let (code, state) = (back.code.clone(), back.state.clone());
    let copy = Pending {
        issuer: pending.issuer.clone(),
        state: pending.state.clone(),
        nonce: pending.nonce.clone(),
        verifier: pending.verifier.clone(),
        began: pending.began,
    };
    assert!(oidc.finish(pending, back, now()).await.is_ok());
    let again = Callback { code, state, iss: Some(provider.issuer()), error: None };
    assert_eq!(oidc.finish(copy, again, now()).await, Err(OidcFault::Grant), "a code twice");

    let wrong = Oidc::discover(settings(&provider), "wrong".into(), REDIRECT.into(), key(9)).await;
    assert_eq!(sign_in(&wrong.unwrap()).await, Err(OidcFault::Client), "another secret");
}

#[tokio::test]
async fn an_answer_to_one_provider_is_not_taken_to_another() {
    let (first, second) = (Provider::start(Bend::default()).await, Provider::start(Bend::default()).await);
    let (one, other) = (discover(settings(&first)).await.unwrap(), discover(settings(&second)).await.unwrap());
    let (url, pending) = one.start(now()).unwrap();
    let mut back = browse(&url).await;
    back.iss = Some(second.issuer());
    assert_eq!(other.finish(pending, back, now()).await, Err(OidcFault::Issuer));
    assert_eq!(second.fetched("token"), 0);
}

#[tokio::test]
async fn an_answer_that_comes_late() {
    let provider = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&provider)).await.unwrap();
    for (seconds, fault) in [(600, OidcFault::Late), (1_000_000, OidcFault::Late), (-61, OidcFault::Late)] {
        let (url, pending) = oidc.start(now()).unwrap();
        let back = browse(&url).await;
        let then = Timestamp::from_second(NOW + seconds).unwrap();
        assert_eq!(oidc.finish(pending, back, then).await, Err(fault), "{seconds}");
    }
}

#[tokio::test]
async fn userinfo_that_is_not_this_persons() {
    let told = |change: fn(&mut Claims)| Bend { userinfo: Box::new(change), ..Bend::default() };
    for (name, bend) in [
        ("unsigned", Bend { plain: true, ..Bend::default() }),
        ("another subject", told(|claims| drop(claims.insert("sub".into(), json!("subject-2"))))),
        ("another issuer", told(|claims| drop(claims.insert("iss".into(), json!("https://other.example"))))),
        ("another audience", told(|claims| drop(claims.insert("aud".into(), json!("other"))))),
    ] {
        assert_eq!(bent(bend).await, Err(OidcFault::UserInfo), "{name}");
    }
}

#[tokio::test]
async fn userinfo_cannot_change_who_it_is() {
    let honest = Provider::start(Bend::default()).await;
    let oidc = discover(settings(&honest)).await.unwrap();
    let before = sign_in(&oidc).await.unwrap();
    honest.bend(|bend| {
        bend.userinfo = Box::new(|claims| {
            claims.insert("https://id.oidc.se/claim/orgAffiliation".into(), json!("chief@2120000000"));
            claims.insert("acr".into(), json!("http://id.elegnamnden.se/loa/1.0/loa4"));
        });
    });
    let after = sign_in(&oidc).await.unwrap();
    assert_eq!((after.subject_key, after.acr), (before.subject_key, before.acr));
}

#[tokio::test]
async fn providers_that_cannot_be_used() {
    for (name, bend, fault) in [
        ("another issuer", discovered("issuer", |_| json!("https://other.example")), OidcFault::Issuer),
        ("the issuer with a slash", discovered("issuer", |at| json!(format!("{at}/"))), OidcFault::Issuer),
        ("no token endpoint", discovered("token_endpoint", |_| Value::Null), OidcFault::Malformed),
        ("no userinfo", discovered("userinfo_endpoint", |_| Value::Null), OidcFault::Malformed),
        ("in clear", discovered("authorization_endpoint", |_| json!("http://other.example/")), OidcFault::Malformed),
        ("a script", discovered("authorization_endpoint", |_| json!("javascript:alert(1)")), OidcFault::Malformed),
        ("keys elsewhere", discovered("jwks_uri", |at| json!(format!("{at}/elsewhere"))), OidcFault::Unreachable),
        ("endless keys", discovered("jwks_uri", |at| json!(format!("{at}/endless"))), OidcFault::Unreachable),
        ("no keys", discovered("jwks_uri", |at| json!(format!("{at}/nothing"))), OidcFault::Unreachable),
    ] {
        let provider = Provider::start(bend).await;
        assert_eq!(discover(settings(&provider)).await.err(), Some(fault), "{name}");
    }
    // A port that was free a moment ago: nobody listens.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nobody = OidcSettings { issuer: format!("http://{free}"), client_id: CLIENT.into(), ..OidcSettings::default() };
    assert_eq!(discover(nobody).await.err(), Some(OidcFault::Unreachable));
}
