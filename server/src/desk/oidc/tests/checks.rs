//! Settings that are refused at start, and claims of any shape.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

fn sound() -> OidcSettings {
    OidcSettings { issuer: "https://idp.example/realm".into(), client_id: CLIENT.into(), ..OidcSettings::default() }
}

#[test]
fn settings_that_cannot_be_used() {
    type Change = fn(&mut OidcSettings);
    assert_eq!(sound().check(), Ok(()));
    let bad: &[(&str, Change)] = &[
        ("issuer", |settings| settings.issuer = String::new()),
        ("issuer", |settings| settings.issuer = "http://idp.example".into()),
        ("issuer", |settings| settings.issuer = "https://idp.example?x=1".into()),
        ("issuer", |settings| settings.issuer = "https://idp.example#x".into()),
        ("issuer", |settings| settings.issuer = "https://user:pass@idp.example".into()),
        ("issuer", |settings| settings.issuer = "http://127.0.0.1.example".into()),
        ("issuer", |settings| settings.issuer = "file:///etc/passwd".into()),
        ("client_id", |settings| settings.client_id = " ".into()),
        ("name", |settings| settings.name = " ".into()),
        ("secret_file", |settings| settings.secret_file = "../lotsen.db".into()),
        ("secret_file", |settings| settings.secret_file = String::new()),
        ("redirect", |settings| settings.redirect = "http://lotsen.example/oidc/svar".into()),
        ("redirect", |settings| settings.redirect = "https://lotsen.example/".into()),
        ("algorithms", |settings| settings.algorithms = Vec::new()),
        ("organisations", |settings| settings.organisations = vec![String::new()]),
        ("acr", |settings| settings.acr = Vec::new()),
        ("acr", |settings| settings.acr = vec![String::new()]),
        ("max_age", |settings| settings.max_age = 59),
        ("max_age", |settings| settings.max_age = 43_201),
        ("subject_claim", |settings| settings.subject_claim = String::new()),
        ("subject_claim", |settings| {
            settings.subject_claim = "https://id.oidc.se/claim/personalIdentityNumber".into();
        }),
        ("name_claim", |settings| settings.name_claim = "https://id.oidc.se/claim/coordinationNumber".into()),
        ("organisation_claim", |settings| settings.organisation_claim = String::new()),
    ];
    for (field, change) in bad {
        let mut settings = sound();
        change(&mut settings);
        assert_eq!(settings.check().map_err(|bad| bad.field), Err(*field), "{settings:?}");
    }
    for local in ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1"] {
        assert_eq!(OidcSettings { issuer: local.into(), ..sound() }.check(), Ok(()), "{local}");
    }
}

#[test]
fn which_addresses_are_secure() {
    use crate::desk::oidc::settings::secure;
    for address in ["https://idp.example/a?b=c", "https://127.0.0.1", "https://[::1]:8443/x"] {
        assert!(secure(address, false) && secure(address, true), "{address}");
    }
    for here in ["http://127.0.0.1:1/x", "http://localhost/x", "http://[::1]/x"] {
        assert!(secure(here, true) && !secure(here, false), "{here}: only for a provider on this machine");
    }
    for never in [
        "",
        "x",
        "http://idp.example",
        "http://localhost.example",
        "ftp://127.0.0.1",
        "javascript:alert(1)",
        "https://a@idp.example",
        "https://:b@idp.example",
        "data:text/html,x",
    ] {
        assert!(!secure(never, true) && !secure(never, false), "{never}");
    }
}

#[test]
fn settings_read_from_a_file() {
    let text = "issuer = 'https://idp.example/realm'\nclient_id = 'lotsen'\n";
    assert_eq!(toml::from_str::<OidcSettings>(text).unwrap(), sound());
    let more = format!("{text}userinfo = 'no'\nacr = ['a', 'b']\nmax_age = 60\nsubject_claim = 'sub'\n");
    let read = toml::from_str::<OidcSettings>(&more).unwrap();
    assert_eq!((read.userinfo, read.max_age, read.subject_claim.as_str()), (UserInfo::No, 60, "sub"));
    for bad in [
        "client_secret = 'x'",
        "userinfo = 'maybe'",
        "max_age = -1",
        "acr = 'loa3'",
        "algorithms = ['none']",
        "algorithms = ['HS256']",
    ] {
        assert!(toml::from_str::<OidcSettings>(&format!("{text}{bad}")).is_err(), "{bad}");
    }
}

#[tokio::test]
async fn settings_are_checked_before_anything_is_sent() {
    let provider = Provider::start(Bend::default()).await;
    assert_eq!(
        discover(OidcSettings { acr: Vec::new(), ..settings(&provider) }).await.err(),
        Some(OidcFault::Malformed)
    );
    assert_eq!(provider.fetched("discovery"), 0);
}

/// Anything, but often what a token should hold, so that many do get in.
fn values(good: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let any = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (NOW - 2000..NOW + 2000).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("http://id.elegnamnden.se/loa/1.0/loa3")),
        Just(json!("sub-1")),
        Just(json!([])),
    ];
    prop_oneof![1 => any, 9 => good]
}

/// Around the limits.
fn moments(from: i64, to: i64) -> impl Strategy<Value = Value> {
    values((NOW + from - 20..NOW + to + 20).prop_map(Value::from))
}

proptest! {
    #[test]
    fn whoever_gets_in_fulfils_every_rule(
        iat in moments(-360, 60), nbf in prop::option::of(moments(-1000, 60)), auth in moments(-960, 60),
        acr in values(Just(json!("http://id.elegnamnden.se/loa/1.0/loa3"))), sub in values(Just(json!("sub-1"))),
    ) {
        let settings = OidcSettings { subject_claim: "sub".into(), ..sound() };
        let mut token = Map::new();
        for (name, value) in [("iat", Some(iat)), ("nbf", nbf), ("auth_time", Some(auth)), ("acr", Some(acr)), ("sub", Some(sub))] {
            if let Some(value) = value {
                token.insert(name.into(), value);
            }
        }
        if let Ok(identity) = claims::read(&token, &Map::new(), &settings, &key(1), now()) {
            let second = |name: &str| token[name].as_f64().unwrap();
            #[expect(clippy::cast_precision_loss, reason = "seconds of our time fit")]
            let now = NOW as f64;
            prop_assert!(second("iat") < now + 61.0 && second("iat") > now - 361.0);
            prop_assert!(token.get("nbf").is_none_or(|nbf| nbf.is_null() || nbf.as_f64().unwrap() < now + 61.0));
            prop_assert!(second("auth_time") > now - 961.0 && second("auth_time") < now + 61.0);
            prop_assert!(settings.acr.contains(&identity.acr));
            prop_assert!(!token["sub"].as_str().unwrap().trim().is_empty());
        }
    }
}
