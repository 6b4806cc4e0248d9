//! Sign-in by OpenID Connect: discovery, code flow, PKCE, nonce, a pinned issuer and audience, a floor of assurance.
//!
//! OpenID Connect Core 1.0 and Discovery 1.0, RFC 7636 (PKCE, S256), RFC 9207 (issuer in the answer), and the Swedish
//! OpenID Connect Profile. The client shows itself by its secret; the profile's `private_key_jwt` is left for later,
//! since the library cannot do it yet. Nothing of the answer reaches an error text ([`OidcFault`]).

mod claims;
mod fault;
mod http;
mod identify;
mod pending;
mod settings;
mod verify;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::RwLock;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
    CoreErrorResponseType, CoreGrantType, CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, AuthType, AuthenticationContextClass, AuthorizationCode, ClientId, ClientSecret,
    CsrfToken, DiscoveryError, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadata, RedirectUrl, RequestTokenError, Scope, TokenResponse,
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

pub use claims::{Identity, SubjectKey};
pub use fault::OidcFault;
pub use pending::{Callback, Pending};
pub use settings::{Algorithm, BadSetting, OidcSettings, UserInfo};

use self::http::{Http, NoAnswer};
use self::verify::{Unverified, verify};
use super::secret::SubjectsKey;
use crate::token::token;

/// How long somebody may stay at the provider.
const PENDING: SignedDuration = SignedDuration::from_mins(10);

/// What RFC 9207 adds to the discovery document.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Rfc9207 {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Rfc9207 {}

type Metadata = ProviderMetadata<
    Rfc9207,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// One provider, discovered.
pub struct Oidc {
    settings: OidcSettings,
    secret: ClientSecret,
    redirect: RedirectUrl,
    key: SubjectsKey,
    http: Http,
    /// Read anew when the provider signs with a key that was not there at discovery.
    metadata: RwLock<Metadata>,
}

impl Oidc {
    /// Reads the provider's discovery document and keys. `secret`: the client's; `redirect`: our address that the
    /// provider sends back to, as it is registered there; `key`: for [`SubjectKey`].
    ///
    /// # Errors
    /// [`OidcFault`]: unreachable, another issuer than the pinned one, or endpoints that are not secure.
    pub async fn discover(
        settings: OidcSettings,
        secret: String,
        redirect: String,
        key: SubjectsKey,
    ) -> Result<Self, OidcFault> {
        settings.check().map_err(|_| OidcFault::Malformed)?;
        let http = Http::new(settings.is_local())?;
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|_| OidcFault::Malformed)?;
        let metadata = Metadata::discover_async(issuer, &http).await.map_err(|error| match error {
            DiscoveryError::Validation(_) => OidcFault::Issuer,
            DiscoveryError::Request(_) | DiscoveryError::Response(..) => OidcFault::Unreachable,
            _ => OidcFault::Malformed,
        })?;
        let ends = [
            Some(metadata.authorization_endpoint().as_str()),
            metadata.token_endpoint().map(|url| url.as_str()),
            Some(metadata.jwks_uri().as_str()),
        ];
        let userinfo = metadata.userinfo_endpoint().map(|url| url.as_str());
        // A provider elsewhere must not send the browser, or us, to this machine. A missing token endpoint is a
        // provider that cannot do the code flow.
        let secure = |end: Option<&str>| end.is_some_and(|end| settings::secure(end, settings.is_local()));
        let sound = ends.into_iter().all(secure)
            && match settings.userinfo {
                UserInfo::No => true,
                UserInfo::Plain | UserInfo::Signed => secure(userinfo),
            };
        if !sound {
            return Err(OidcFault::Malformed);
        }
        let redirect = RedirectUrl::new(redirect).map_err(|_| OidcFault::Malformed)?;
        let (secret, metadata) = (ClientSecret::new(secret), RwLock::new(metadata));
        Ok(Self { settings, secret, redirect, key, http, metadata })
    }

    /// Begins a sign-in: where to send the browser, and what to keep until it comes back.
    ///
    /// # Errors
    /// [`OidcFault::Malformed`] when somebody panicked while the provider's keys were renewed.
    pub fn start(&self, now: Timestamp) -> Result<(String, Pending), OidcFault> {
        // 256 bits each; the profile wants 128 in the state, and a verifier has 43 to 128 letters.
        let (state, nonce, verifier) = (token(), token(), PkceCodeVerifier::new(token()));
        let client = self.client(&self.metadata()?);
        let (kept_state, kept_nonce) = (state.clone(), nonce.clone());
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_max_age(Duration::from_secs(u64::from(self.settings.max_age)))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for scope in &self.settings.scopes {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        for level in &self.settings.acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(level.clone()));
        }
        let (url, ..) = request.url();
        let pending = Pending {
            issuer: self.settings.issuer.clone(),
            state: kept_state,
            nonce: kept_nonce,
            verifier: verifier.secret().clone(),
            began: now.as_millisecond(),
        };
        Ok((url.into(), pending))
    }

    /// Ends a sign-in: checks what came back, fetches the token and says who it is.
    ///
    /// # Errors
    /// [`OidcFault`] says why not.
    pub async fn finish(&self, pending: Pending, back: Callback, now: Timestamp) -> Result<Identity, OidcFault> {
        let code = self.hear(&pending, back, now)?;
        let metadata = self.metadata()?;
        let client = self.client(&metadata);
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| OidcFault::Malformed)?
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(answer) => match answer.error() {
                    CoreErrorResponseType::InvalidGrant => OidcFault::Grant,
                    CoreErrorResponseType::InvalidClient | CoreErrorResponseType::UnauthorizedClient => {
                        OidcFault::Client
                    }
                    _ => OidcFault::Provider,
                },
                RequestTokenError::Request(_) => OidcFault::Unreachable,
                _ => OidcFault::Malformed,
            })?;
        let token = answer.id_token().ok_or(OidcFault::Malformed)?;
        let nonce = Nonce::new(pending.nonce.clone());
        let client = match verify(&client, token, &nonce, &self.settings.algorithms, now) {
            Err(Unverified::Key) => {
                let fresh = self.with_new_keys(metadata).await?;
                let client = self.client(&fresh);
                verify(&client, token, &nonce, &self.settings.algorithms, now).map_err(OidcFault::from)?;
                client
            }
            other => {
                other.map_err(OidcFault::from)?;
                client
            }
        };
        self.identify(&client, &answer, token, &nonce, now).await
    }

    /// What must hold before anything is sent to the provider.
    fn hear(&self, pending: &Pending, back: Callback, now: Timestamp) -> Result<String, OidcFault> {
        let began = Timestamp::from_millisecond(pending.began).map_err(|_| OidcFault::Late)?;
        let age = now.duration_since(began);
        if age >= PENDING || age < -SignedDuration::from_secs(claims::SKEW) {
            return Err(OidcFault::Late);
        }
        let state = back.state.unwrap_or_default();
        if !bool::from(state.as_bytes().ct_eq(pending.state.as_bytes())) {
            return Err(OidcFault::State);
        }
        let announced = self.metadata()?.additional_metadata().authorization_response_iss_parameter_supported;
        let named = back.iss.map_or(!announced, |issuer| issuer == self.settings.issuer);
        if pending.issuer != self.settings.issuer || !named {
            return Err(OidcFault::Issuer);
        }
        match back.error.as_deref() {
            Some("access_denied") => Err(OidcFault::Denied),
            Some(_) => Err(OidcFault::Provider),
            None => back.code.filter(|code| !code.is_empty()).ok_or(OidcFault::Malformed),
        }
    }

    fn metadata(&self) -> Result<Metadata, OidcFault> {
        // Only a panic while writing poisons the lock, and writing is one assignment.
        self.metadata.read().map(|metadata| metadata.clone()).map_err(|_| OidcFault::Malformed)
    }

    /// Fetches the provider's keys again: it has changed them since. Only a sign-in whose code the provider has just
    /// taken comes here, so nobody else can make us ask.
    async fn with_new_keys(&self, metadata: Metadata) -> Result<Metadata, OidcFault> {
        let keys = CoreJsonWebKeySet::fetch_async(metadata.jwks_uri(), &self.http)
            .await
            .map_err(|_| OidcFault::Unreachable)?;
        let fresh = metadata.set_jwks(keys);
        if let Ok(mut kept) = self.metadata.write() {
            *kept = fresh.clone();
        }
        Ok(fresh)
    }

    fn client(&self, metadata: &Metadata) -> Client {
        // Basic unless the provider says that it only reads the form.
        let basic = metadata
            .token_endpoint_auth_methods_supported()
            .is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
        CoreClient::from_provider_metadata(
            metadata.clone(),
            ClientId::new(self.settings.client_id.clone()),
            Some(self.secret.clone()),
        )
        .set_redirect_uri(self.redirect.clone())
        .set_auth_type(if basic { AuthType::BasicAuth } else { AuthType::RequestBody })
    }
}

impl fmt::Debug for Oidc {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Oidc({}, …)", self.settings.issuer)
    }
}

impl From<NoAnswer> for OidcFault {
    fn from(_: NoAnswer) -> Self {
        Self::Unreachable
    }
}
