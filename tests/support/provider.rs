//! An OpenID provider of the tests' own, on this machine: discovery, keys, authorize, token with PKCE, UserInfo.
//!
//! It keeps the standard strictly where an honest provider would, and each test bends one thing. The tests of the program's
//! own part and the journeys run the same one.

#[path = "provider/sign.rs"]
mod sign;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

pub use self::sign::Sign;
use self::sign::{base64, jwk, sign};

/// The moment at which every test plays, in seconds since 1970.
pub const NOW: i64 = 1_790_000_000;
pub const CLIENT: &str = "lotsen";
pub const SECRET: &str = "client secret of the tests: å&=+ %";
pub const REDIRECT: &str = "http://127.0.0.1:3000/oidc/svar";

type Change = Box<dyn Fn(&mut Map<String, Value>) + Send>;

/// What a test bends.
pub struct Bend {
    /// The discovery document.
    pub discovery: Change,
    /// The ID token's claims.
    pub claims: Change,
    /// UserInfo's claims.
    pub userinfo: Change,
    /// How the ID token is signed.
    pub sign: Sign,
    /// The name of the key in the token's header; `None` for the real one.
    pub kid: Option<&'static str>,
    /// The keys that are published.
    pub published: Vec<Sign>,
    /// UserInfo as plain JSON.
    pub plain: bool,
    /// Parameters of the answer that the browser brings back.
    pub back: fn(&mut Vec<(&'static str, String)>),
}

impl Default for Bend {
    fn default() -> Self {
        Self {
            discovery: Box::new(|_| {}),
            claims: Box::new(|_| {}),
            userinfo: Box::new(|_| {}),
            sign: Sign::P256(1),
            kid: None,
            published: vec![Sign::P256(1), Sign::Rsa],
            plain: false,
            back: |_| {},
        }
    }
}

struct Granted {
    nonce: String,
    challenge: String,
    used: bool,
}

struct Inner {
    issuer: String,
    bend: Bend,
    codes: HashMap<String, Granted>,
    asked: Vec<HashMap<String, String>>,
    fetched: HashMap<&'static str, u32>,
}

type Shared = Arc<Mutex<Inner>>;

/// A provider that runs as long as the test's runtime.
pub struct Provider(Shared);

impl Provider {
    pub async fn start(bend: Bend) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let inner = Inner { issuer, bend, codes: HashMap::new(), asked: Vec::new(), fetched: HashMap::new() };
        let shared = Arc::new(Mutex::new(inner));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(jwks))
            .route("/authorize", get(authorize))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .route("/elsewhere", get(|| async { Redirect::to("/jwks") }))
            .route("/endless", get(|| async { Json(json!({ "keys": [], "more": "x".repeat(300 * 1024) })) }))
            .with_state(shared.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self(shared)
    }

    pub fn issuer(&self) -> String {
        self.0.lock().unwrap().issuer.clone()
    }

    pub fn bend(&self, change: impl FnOnce(&mut Bend)) {
        change(&mut self.0.lock().unwrap().bend);
    }

    /// What the last authorization request asked for.
    pub fn asked(&self) -> HashMap<String, String> {
        self.0.lock().unwrap().asked.last().unwrap().clone()
    }

    pub fn fetched(&self, what: &str) -> u32 {
        self.0.lock().unwrap().fetched.get(what).copied().unwrap_or(0)
    }
}

/// JSON, without asking for a feature of axum that the server does not use.
struct Json(Value);

impl IntoResponse for Json {
    fn into_response(self) -> Response {
        ([(header::CONTENT_TYPE, "application/json")], self.0.to_string()).into_response()
    }
}

fn count(inner: &mut Inner, what: &'static str) {
    *inner.fetched.entry(what).or_default() += 1;
}

async fn discovery(State(shared): State<Shared>) -> Json {
    let mut inner = shared.lock().unwrap();
    count(&mut inner, "discovery");
    let at = inner.issuer.clone();
    let Value::Object(mut document) = json!({
        "issuer": at,
        "authorization_endpoint": format!("{at}/authorize"),
        "token_endpoint": format!("{at}/token"),
        "userinfo_endpoint": format!("{at}/userinfo"),
        "jwks_uri": format!("{at}/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "private_key_jwt"],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    }) else {
        panic!("an object");
    };
    (inner.bend.discovery)(&mut document);
    Json(Value::Object(document))
}

async fn jwks(State(shared): State<Shared>) -> Json {
    let mut inner = shared.lock().unwrap();
    count(&mut inner, "jwks");
    Json(json!({ "keys": inner.bend.published.iter().map(|sign| jwk(*sign)).collect::<Vec<_>>() }))
}

async fn authorize(State(shared): State<Shared>, Query(asked): Query<HashMap<String, String>>) -> Response {
    let mut inner = shared.lock().unwrap();
    let is = |name: &str, value: &str| asked.get(name).is_some_and(|found| found == value);
    let long = |name: &str| asked.get(name).is_some_and(|found| found.len() >= 22);
    let sound = is("response_type", "code")
        && is("client_id", CLIENT)
        && is("redirect_uri", REDIRECT)
        && is("code_challenge_method", "S256")
        && asked.get("scope").is_some_and(|scope| scope.split(' ').any(|one| one == "openid"))
        && ["state", "nonce", "code_challenge"].into_iter().all(long);
    if !sound {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let code = format!("code-{}", inner.codes.len());
    let granted = Granted { nonce: asked["nonce"].clone(), challenge: asked["code_challenge"].clone(), used: false };
    inner.codes.insert(code.clone(), granted);
    let mut back = vec![("code", code), ("state", asked["state"].clone()), ("iss", inner.issuer.clone())];
    (inner.bend.back)(&mut back);
    let mut url = url::Url::parse(REDIRECT).unwrap();
    url.query_pairs_mut().extend_pairs(&back);
    inner.asked.push(asked);
    Redirect::to(url.as_str()).into_response()
}

fn refuse(error: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "error": error, "error_description": "words of the provider" })))
        .into_response()
}

async fn token(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let mut inner = shared.lock().unwrap();
    count(&mut inner, "token");
    // RFC 6749 §2.3.1: both are form-encoded before they are joined.
    let encode = |word: &str| url::form_urlencoded::byte_serialize(word.as_bytes()).collect::<String>();
    let basic = format!("Basic {}", STANDARD.encode(format!("{}:{}", encode(CLIENT), encode(SECRET))));
    if headers.get(header::AUTHORIZATION).is_none_or(|sent| sent.as_bytes() != basic.as_bytes()) {
        return refuse("invalid_client");
    }
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    if field("grant_type") != "authorization_code" || field("redirect_uri") != REDIRECT {
        return refuse("invalid_request");
    }
    let Some(granted) = inner.codes.get_mut(field("code")) else {
        return refuse("invalid_grant");
    };
    if granted.used || base64(Sha256::digest(field("code_verifier"))) != granted.challenge {
        return refuse("invalid_grant");
    }
    granted.used = true;
    let nonce = granted.nonce.clone();
    // at_hash: the left half of the hash (Core §3.1.3.6).
    let access = "access-token";
    let Value::Object(mut claims) = json!({
        "iss": inner.issuer, "aud": CLIENT, "sub": "subject-1", "nonce": nonce,
        "iat": NOW, "exp": NOW + 300, "auth_time": NOW - 30,
        "acr": "http://id.elegnamnden.se/loa/1.0/loa3",
        "at_hash": base64(&Sha256::digest(access)[..16]),
        "https://id.oidc.se/claim/orgAffiliation": "k77@2120000000",
    }) else {
        panic!("an object");
    };
    (inner.bend.claims)(&mut claims);
    let signed = sign(inner.bend.sign, inner.bend.kid, &claims);
    Json(json!({ "access_token": access, "token_type": "Bearer", "expires_in": 60, "id_token": signed }))
        .into_response()
}

async fn userinfo(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    let mut inner = shared.lock().unwrap();
    count(&mut inner, "userinfo");
    if headers.get(header::AUTHORIZATION).is_none_or(|sent| sent != "Bearer access-token") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Value::Object(mut claims) = json!({
        "iss": inner.issuer, "aud": CLIENT, "sub": "subject-1", "name": "Kim Exempel",
        "https://id.oidc.se/claim/orgNumber": "2120000000",
    }) else {
        panic!("an object");
    };
    (inner.bend.userinfo)(&mut claims);
    if inner.bend.plain {
        return Json(Value::Object(claims)).into_response();
    }
    ([(header::CONTENT_TYPE, "application/jwt")], sign(Sign::Rsa, None, &claims)).into_response()
}
