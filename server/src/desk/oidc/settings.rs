//! What an installation says about its OpenID provider, with the Swedish OpenID Connect Profile's names by default.

use serde::Deserialize;

/// How UserInfo is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UserInfo {
    /// Not at all: every claim stands in the ID token.
    No,
    /// As JSON, protected by TLS alone.
    Plain,
    /// As a signed token (RS256), as the Swedish profile demands.
    Signed,
}

/// A signature with a public key (RFC 7518 §3.1, RFC 8037 §3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Algorithm {
    /// RSA, PKCS#1 v1.5, SHA-256.
    #[serde(rename = "RS256")]
    Rs256,
    /// RSA, PSS, SHA-256.
    #[serde(rename = "PS256")]
    Ps256,
    /// ECDSA on P-256.
    #[serde(rename = "ES256")]
    Es256,
    /// ECDSA on P-384.
    #[serde(rename = "ES384")]
    Es384,
    /// Edwards curves.
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl Algorithm {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Rs256, Self::Ps256, Self::Es256, Self::Es384, Self::EdDsa];
}

/// The provider, in `lotsen.toml` under `[oidc]`. The client's secret is no setting: it lies in the keys folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OidcSettings {
    /// What staff call the provider; it stands on the button.
    pub name: String,
    /// Whether a passphrase and a code are taken beside the provider: for units whose staff have no account there.
    pub local_too: bool,
    /// The file in the keys folder with the client's secret, one line.
    pub secret_file: String,
    /// Our address that the provider sends back to, as it is registered there; empty for the public origin and `/oidc/svar`.
    pub redirect: String,
    /// Accepted signatures of the ID token. None with a shared secret can be named, and never `none`.
    pub algorithms: Vec<Algorithm>,
    /// The issuer, exactly as the provider writes it, `https://…`. Plain `http` is taken for this machine only.
    pub issuer: String,
    /// What the provider calls this installation.
    pub client_id: String,
    /// What to ask for beside `openid`.
    pub scopes: Vec<String>,
    /// Accepted levels of assurance (`acr`), the lowest first: the first one is the floor. Never empty.
    pub acr: Vec<String>,
    /// How many seconds ago the person may have signed in at the provider, 60 to 43,200.
    pub max_age: u32,
    /// The claim that says who it is, for good. Never a personal identity number.
    pub subject_claim: String,
    /// The claim with the name that colleagues see.
    pub name_claim: String,
    /// The claim that says which organisation they work for.
    pub organisation_claim: String,
    /// The organisations whose people are let in, as that claim writes them; empty for every one the provider knows.
    pub organisations: Vec<String>,
    /// Whether the name and the organisation are fetched from UserInfo.
    pub userinfo: UserInfo,
}

impl Default for OidcSettings {
    fn default() -> Self {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            name: "OpenID".to_owned(),
            local_too: false,
            secret_file: "oidc.secret".to_owned(),
            redirect: String::new(),
            algorithms: Algorithm::ALL.to_vec(),
            issuer: String::new(),
            client_id: String::new(),
            scopes: words(&["https://id.oidc.se/scope/naturalPersonOrgId"]),
            acr: words(&["http://id.elegnamnden.se/loa/1.0/loa3", "http://id.elegnamnden.se/loa/1.0/loa4"]),
            max_age: 900,
            subject_claim: "https://id.oidc.se/claim/orgAffiliation".to_owned(),
            name_claim: "name".to_owned(),
            organisation_claim: "https://id.oidc.se/claim/orgNumber".to_owned(),
            organisations: Vec::new(),
            userinfo: UserInfo::Signed,
        }
    }
}

/// A setting that cannot be used. Settings are no secrets, so it names the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("oidc.{field} {why}")]
pub struct BadSetting {
    /// Which.
    pub field: &'static str,
    /// What it should be.
    pub why: &'static str,
}

impl OidcSettings {
    /// Whether these settings can be used. A provider without a floor or with a guessable issuer is refused at start,
    /// not at the first sign-in.
    ///
    /// # Errors
    /// [`BadSetting`] names the field.
    pub fn check(&self) -> Result<(), BadSetting> {
        let bad = |field, why| Err(BadSetting { field, why });
        if !secure(&self.issuer, true) || self.issuer.contains(['?', '#']) {
            return bad("issuer", "should be an https:// address without ? and #");
        }
        if self.name.trim().is_empty() || self.name.chars().count() > 60 {
            return bad("name", "should be what staff call the provider, in at most 60 letters");
        }
        if self.secret_file.is_empty() || self.secret_file.contains(['/', '\\']) || self.secret_file.starts_with('.') {
            return bad("secret_file", "should be the name of a file in the keys folder");
        }
        let leads_back = secure(&self.redirect, true) && self.redirect.ends_with("/oidc/svar");
        if !self.redirect.is_empty() && !leads_back {
            return bad("redirect", "should be an https:// address that ends with /oidc/svar");
        }
        if self.algorithms.is_empty() {
            return bad("algorithms", "should list the accepted signatures");
        }
        if self.client_id.trim().is_empty() {
            return bad("client_id", "is missing");
        }
        if self.acr.is_empty() || self.acr.iter().any(|level| level.trim().is_empty()) {
            return bad("acr", "should list the accepted levels, the lowest first");
        }
        if !(60..=43_200).contains(&self.max_age) {
            return bad("max_age", "should be 60 to 43200 seconds");
        }
        if self.subject_claim.is_empty() || numbers(&self.subject_claim) {
            return bad("subject_claim", "should be a claim that lasts and is no personal identity number");
        }
        if self.name_claim.is_empty() || numbers(&self.name_claim) {
            return bad("name_claim", "should be a claim with a name");
        }
        if self.organisation_claim.is_empty() || numbers(&self.organisation_claim) {
            return bad("organisation_claim", "should be a claim with an organisation");
        }
        if self.organisations.iter().any(|one| one.trim().is_empty()) {
            return bad("organisations", "should list organisations as the provider writes them");
        }
        Ok(())
    }

    /// Whether the issuer is on this machine, in clear: a test or somebody's own trial.
    pub(super) fn is_local(&self) -> bool {
        self.issuer.starts_with("http:")
    }
}

/// Whether an address is `https`, or, where `local` is allowed, `http` to this machine; and carries no name or password.
pub(super) fn secure(address: &str, local: bool) -> bool {
    let Ok(url) = url::Url::parse(address) else {
        return false;
    };
    let here = match url.host() {
        Some(url::Host::Ipv4(host)) => host.is_loopback(),
        Some(url::Host::Ipv6(host)) => host.is_loopback(),
        Some(url::Host::Domain(host)) => host == "localhost",
        None => return false,
    };
    let named = url.username().is_empty() && url.password().is_none();
    named && (url.scheme() == "https" || url.scheme() == "http" && here && local)
}

/// The claims of the Swedish profile that carry a personnummer or samordningsnummer.
fn numbers(claim: &str) -> bool {
    ["personalIdentityNumber", "coordinationNumber", "previousCoordinationNumber"]
        .iter()
        .any(|number| claim.ends_with(number))
}
