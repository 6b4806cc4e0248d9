//! From a verified token to a person: the access token's hash, UserInfo if the settings want it, and the claims.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use openidconnect::core::{CoreGenderClaim, CoreIdToken, CoreTokenResponse};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, Nonce, OAuth2TokenResponse, SubjectIdentifier, UserInfoClaims,
    UserInfoError, UserInfoResponseType,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::verify::{Unverified, verifier};
use super::{Client, Identity, Oidc, OidcFault, UserInfo, claims};

/// Whatever else UserInfo says.
#[derive(Debug, Serialize, Deserialize)]
struct More {
    #[serde(flatten)]
    all: Map<String, Value>,
}

impl AdditionalClaims for More {}

impl Oidc {
    /// The claims of a verified token, and of UserInfo if the settings want it.
    pub(super) async fn identify(
        &self,
        client: &Client,
        answer: &CoreTokenResponse,
        token: &CoreIdToken,
        nonce: &Nonce,
        now: Timestamp,
    ) -> Result<Identity, OidcFault> {
        let rules = verifier(client, &self.settings.algorithms, now);
        let verified = token.claims(&rules, nonce).map_err(|error| OidcFault::from(Unverified::from(error)))?;
        if let Some(hash) = verified.access_token_hash() {
            let (algorithm, key) = token
                .signing_alg()
                .and_then(|algorithm| Ok((algorithm, token.signing_key(&rules)?)))
                .map_err(|_| OidcFault::Signature)?;
            let ours = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
            if ours.map_err(|_| OidcFault::AccessToken)? != *hash {
                return Err(OidcFault::AccessToken);
            }
        }
        // The library keeps the very bytes whose signature it has checked. They are read again as a plain map, since
        // which claims count is a setting.
        let payload = token.to_string();
        let payload = payload.split('.').nth(1).and_then(|part| URL_SAFE_NO_PAD.decode(part).ok());
        let claims: Map<String, Value> =
            payload.and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or(OidcFault::Malformed)?;
        let more = match self.settings.userinfo {
            UserInfo::No => Map::new(),
            UserInfo::Plain => self.userinfo(client, answer.access_token(), verified.subject(), false).await?,
            UserInfo::Signed => self.userinfo(client, answer.access_token(), verified.subject(), true).await?,
        };
        claims::read(&claims, &more, &self.settings, &self.key, now)
    }

    async fn userinfo(
        &self,
        client: &Client,
        token: &AccessToken,
        subject: &SubjectIdentifier,
        signed: bool,
    ) -> Result<Map<String, Value>, OidcFault> {
        let kind = if signed { UserInfoResponseType::Jwt } else { UserInfoResponseType::Json };
        let told: UserInfoClaims<More, CoreGenderClaim> = client
            .user_info(token.clone(), Some(subject.clone()))
            .map_err(|_| OidcFault::Malformed)?
            .set_response_type(kind)
            .require_signed_response(signed)
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                UserInfoError::ClaimsVerification(_) => OidcFault::UserInfo,
                UserInfoError::Request(_) | UserInfoError::Response(..) => OidcFault::Unreachable,
                _ => OidcFault::Malformed,
            })?;
        match serde_json::to_value(&told) {
            Ok(Value::Object(map)) => Ok(map),
            _ => Err(OidcFault::Malformed),
        }
    }
}
