//! Signing in at an OpenID provider that the test runs: invitations bound, everything bent refused and logged without detail.

use std::collections::HashMap;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::desk::{Act, Event, Outcome};
use openidconnect::reqwest;
use serde_json::{Value, json};
use server::desk::oidc::OidcSettings;

use crate::support::provider::{Bend, CLIENT, NOW, Provider, REDIRECT, Sign};
use crate::support::site::{Seen, Site};
use crate::support::staff::{Clock, cookie, session};

fn settings(provider: &Provider) -> OidcSettings {
    let name = "Kommunens inloggning".to_owned();
    OidcSettings { name, issuer: provider.issuer(), client_id: CLIENT.into(), ..OidcSettings::default() }
}

async fn site(provider: &Provider) -> (Site, Clock) {
    let clock = Clock::at(NOW);
    (Site::installed(true, Some(settings(provider)), clock.hands()).await, clock)
}

/// What a browser does: follows the way to the provider, and comes back with what it is given; the cookie of the sign-in,
/// and the query.
async fn away(site: &Site, from: &str) -> (String, HashMap<String, String>) {
    let left = site.get(from).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.text());
    let bound = cookie(&left, "__Host-skrivbord-in").unwrap();
    let all = left.headers["set-cookie"].to_str().unwrap();
    assert!(all.contains("HttpOnly") && all.contains("SameSite=Lax") && all.contains("Max-Age=600"), "{all}");
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let answer = browser.get(left.header("location")).send().await.unwrap();
    let back = url::Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
    assert_eq!(back.path(), "/oidc/svar");
    (bound, back.query_pairs().into_owned().collect())
}

async fn come_back(site: &Site, bound: &str, query: &HashMap<String, String>) -> Seen {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    site.get_as(bound, &format!("/oidc/svar?{query}")).await
}

async fn through(site: &Site, from: &str) -> Seen {
    let (bound, query) = away(site, from).await;
    come_back(site, &bound, &query).await
}

async fn refusals(site: &Site) -> usize {
    let log = site.stores.desk.audit().await.unwrap();
    log.iter()
        .filter(|link| link.entry.act == Act::Event(Event::SignInRefused) && link.entry.outcome == Outcome::Failed)
        .count()
}

const START: &str = "/sv/skrivbord/oidc";

#[tokio::test]
async fn an_invitation_is_bound_to_who_the_provider_vouches_for() {
    let provider = Provider::start(Bend::default()).await;
    let (site, clock) = site(&provider).await;
    let front = site.get("/sv/skrivbord").await;
    assert!(front.text().contains("Logga in med Kommunens inloggning") && !front.text().contains("Lösenfras"));
    assert_eq!(site.post("/sv/skrivbord/logga-in", "mejl=a@b.se&losenfras=x").await.status, StatusCode::NOT_FOUND);
    let uninvited = through(&site, START).await;
    assert!(uninvited.text().contains("Du är inloggad som Kim Exempel"), "{}", uninvited.text());
    assert!(uninvited.text().contains("Din chef behöver bjuda in dig"), "{}", uninvited.text());
    assert_eq!(session(&uninvited), None);

    let link = site.administrator("ada@exempel.se", clock.now()).await;
    let page = site.get(&link).await;
    assert!(page.text().contains("Ada Första") && !page.body.contains("name=\"ny\""), "{}", page.text());
    let chosen = site.post(&format!("{link}/losenfras"), "ny=fyra+gamla+cyklar+sover").await;
    assert_eq!(chosen.status, StatusCode::NOT_FOUND, "no account here where there is a provider");
    let arrived = through(&site, &page.link("Logga in med")).await;
    let ada = session(&arrived).unwrap_or_else(|| panic!("{}", arrived.text()));
    assert_eq!((arrived.status, arrived.header("refresh")), (StatusCode::OK, "0;url=/sv/skrivbord"));
    assert!(site.get_as(&ada, "/sv/skrivbord/folk").await.text().contains("Ada Första Arbetar här"));
    assert_eq!(site.get(&link).await.status, StatusCode::GONE);
    let again = through(&site, "/en/skrivbord/oidc").await;
    assert!(again.text().contains("You are signed in") && session(&again).is_some());
    assert_eq!(refusals(&site).await, 1);
    let asked = provider.asked();
    assert_eq!((asked["code_challenge_method"].as_str(), asked["redirect_uri"].as_str()), ("S256", REDIRECT));

    // The same account cannot take up another person's invitation.
    let other = site.invite(&ada, "Bo Andra", "bo@exempel.se", "", "editor///").await;
    let taken = through(&site, &format!("{other}/oidc")).await;
    assert_eq!((taken.status, session(&taken)), (StatusCode::CONFLICT, None));
    assert_eq!(site.get(&other).await.status, StatusCode::OK, "the link still works for Bo");
}

#[tokio::test]
async fn whatever_is_bent_is_refused_and_logged_without_detail() {
    type Change = fn(&mut serde_json::Map<String, Value>);
    let provider = Provider::start(Bend::default()).await;
    let (site, clock) = site(&provider).await;
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    assert!(session(&through(&site, &format!("{link}/oidc")).await).is_some());
    let bent: &[(&str, Change)] = &[
        ("another audience", |claims| drop(claims.insert("aud".into(), json!("other")))),
        ("another issuer", |claims| drop(claims.insert("iss".into(), json!("https://other.example")))),
        ("an old nonce", |claims| drop(claims.insert("nonce".into(), json!("a".repeat(64))))),
        ("expired", |claims| drop(claims.insert("exp".into(), json!(NOW - 61)))),
        ("ten minutes slow", |claims| drop(claims.insert("iat".into(), json!(NOW - 600)))),
        ("ten minutes fast", |claims| drop(claims.insert("iat".into(), json!(NOW + 600)))),
        ("acr too low", |claims| {
            claims.insert("acr".into(), json!("http://id.elegnamnden.se/loa/1.0/loa2"));
        }),
        ("no acr", |claims| drop(claims.remove("acr"))),
        ("signed in long ago", |claims| drop(claims.insert("auth_time".into(), json!(NOW - 961)))),
        ("words that hurt", |claims| drop(claims.insert("iss".into(), json!("<script>alert(1)</script>")))),
    ];
    let mut count = refusals(&site).await;
    for (name, change) in bent {
        provider.bend(|bend| bend.claims = Box::new(*change));
        let page = through(&site, START).await;
        count += 1;
        assert_eq!((session(&page), refusals(&site).await), (None, count), "{name}");
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.text().contains("Logga in med") && !page.body.contains("<script>alert"), "{name}: a way on");
    }
    provider.bend(|bend| bend.claims = Box::new(|_| {}));
    for sign in [Sign::None, Sign::Shared, Sign::P256(9)] {
        provider.bend(|bend| bend.sign = sign);
        let page = through(&site, START).await;
        count += 1;
        assert_eq!((session(&page), refusals(&site).await), (None, count));
    }
    provider.bend(|bend| bend.sign = Sign::Rsa);
    assert!(session(&through(&site, START).await).is_some());
    let text = format!("{:?}", site.stores.desk.audit().await.unwrap());
    for word in ["subject-1", "k77", "loa", "Kim", "script"] {
        assert!(!text.contains(word), "{word} is in the log");
    }
}

#[tokio::test]
async fn an_answer_is_heard_once_and_only_by_the_browser_that_asked() {
    let provider = Provider::start(Bend::default()).await;
    let (site, clock) = site(&provider).await;
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    assert!(session(&through(&site, &format!("{link}/oidc")).await).is_some());
    let refused = |page: &Seen| {
        assert_eq!((page.status, session(page)), (StatusCode::UNPROCESSABLE_ENTITY, None), "{}", page.text());
    };
    let (_, query) = away(&site, START).await;
    refused(&come_back(&site, "", &query).await);
    refused(&come_back(&site, "__Host-skrivbord-in=0123", &query).await);
    let (other, _) = away(&site, START).await;
    refused(&come_back(&site, &other, &query).await);
    assert_eq!(provider.fetched("token"), 1, "none of these was worth a question");

    let (bound, query) = away(&site, START).await;
    assert!(session(&come_back(&site, &bound, &query).await).is_some());
    refused(&come_back(&site, &bound, &query).await);

    let changes: &[(&str, &str)] = &[
        ("iss", "https://other.example"),
        ("state", "x"),
        ("code", ""),
        ("code", "code-0"),
        ("error", "access_denied"),
    ];
    for (name, value) in changes {
        let (bound, mut query) = away(&site, START).await;
        query.insert((*name).to_owned(), (*value).to_owned());
        refused(&come_back(&site, &bound, &query).await);
    }
    let (bound, mut query) = away(&site, START).await;
    query.remove("iss");
    refused(&come_back(&site, &bound, &query).await);

    let (bound, query) = away(&site, START).await;
    let doubled = format!("/oidc/svar?code=a&code=b&state={}", query["state"]);
    assert_eq!(session(&site.get_as(&bound, &doubled).await), None);

    let (bound, query) = away(&site, START).await;
    clock.on(jiff::SignedDuration::from_mins(10));
    refused(&come_back(&site, &bound, &query).await);
    // The way back is read, never written: a form there is no way in.
    let posted = Request::post("/oidc/svar").header("cookie", bound).body(Body::empty()).unwrap();
    assert_eq!(session(&site.send(posted).await), None);
}

#[tokio::test]
async fn a_second_provider_that_names_people_alike_lets_nobody_in() {
    let (first, second) = (Provider::start(Bend::default()).await, Provider::start(Bend::default()).await);
    let (site, clock) = site(&first).await;
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    assert!(session(&through(&site, &format!("{link}/oidc")).await).is_some());
    let Site { folder, apart, .. } = site;
    let other = Site::reopened(folder, apart, true, Some(settings(&second)), clock.hands()).await;
    let page = through(&other, START).await;
    assert_eq!(session(&page), None);
    assert!(page.text().contains("Din chef behöver bjuda in dig"), "{}", page.text());
}

#[tokio::test]
async fn a_provider_that_is_away_is_told_and_comes_again() {
    let provider = Provider::start(Bend { discovery: Box::new(serde_json::Map::clear), ..Bend::default() }).await;
    let (site, clock) = site(&provider).await;
    let away = site.get(START).await;
    assert_eq!((away.status, session(&away)), (StatusCode::SERVICE_UNAVAILABLE, None));
    assert!(away.text().contains("svarar inte just nu"), "{}", away.text());
    provider.bend(|bend| bend.discovery = Box::new(|_| {}));
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    assert!(session(&through(&site, &format!("{link}/oidc")).await).is_some());
}

#[tokio::test]
async fn both_ways_stand_side_by_side_where_the_settings_say_so() {
    let provider = Provider::start(Bend::default()).await;
    let clock = Clock::at(NOW);
    let oidc = OidcSettings { local_too: true, ..settings(&provider) };
    let site = Site::installed(true, Some(oidc), clock.hands()).await;
    let link = site.administrator("ada@exempel.se", clock.now()).await;
    let page = site.get(&link).await;
    assert!(page.text().contains("Logga in med Kommunens inloggning") && page.body.contains("name=\"ny\""));
    let (ada, _) = site.enroll(&link, &clock).await;
    assert!(site.get_as(&ada, "/sv/skrivbord/mitt").await.text().contains("Byt lösenfras"));
}
