//! Why a sign-in by OpenID Connect was refused.
//!
//! For the log and the audit line: each is a word of ours. Nothing that the provider or the browser sent is in it. The
//! person reads one sentence for all of them, and a way onward.

/// A sign-in that was refused, or a provider that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OidcFault {
    /// The provider did not answer in time, or not over TLS, or with a redirect, or with too much.
    #[error("the provider did not answer")]
    Unreachable,
    /// The provider answered with something else than the standard says.
    #[error("the provider's answer is not as it should be")]
    Malformed,
    /// The discovery document, the answer or the token is another issuer's (mix-up, RFC 9207).
    #[error("another issuer")]
    Issuer,
    /// The state is not the one we sent: not this browser's sign-in, or forged.
    #[error("another state")]
    State,
    /// The sign-in was begun too long ago.
    #[error("begun too long ago")]
    Late,
    /// The person said no at the provider.
    #[error("the person said no")]
    Denied,
    /// The provider reported another error.
    #[error("the provider reported an error")]
    Provider,
    /// The provider did not take the code: used before, or the PKCE verifier does not fit. RFC 6749 §5.2 gives both one
    /// word (`invalid_grant`), so that nobody learns which.
    #[error("the provider did not take the code")]
    Grant,
    /// The provider did not take our client id and secret.
    #[error("the provider does not know this client")]
    Client,
    /// The token is not signed, or by an algorithm that we do not take (such as `none`, or one with a shared secret).
    #[error("not signed as it should be")]
    Algorithm,
    /// The signature does not fit any of the provider's keys.
    #[error("the signature does not fit")]
    Signature,
    /// The token is meant for another client.
    #[error("meant for another client")]
    Audience,
    /// The token answers another sign-in than this one.
    #[error("another nonce")]
    Nonce,
    /// The token's time is over, or it was issued long ago.
    #[error("too old")]
    Expired,
    /// The token is from the future.
    #[error("not valid yet")]
    NotYet,
    /// The level of assurance is missing or not one of the accepted.
    #[error("the level of assurance is not accepted")]
    Acr,
    /// It does not say when the person was authenticated.
    #[error("it does not say when the person signed in")]
    AuthTimeMissing,
    /// The person was authenticated too long ago.
    #[error("the person signed in too long ago")]
    AuthTimeOld,
    /// The access token is not the one that the ID token speaks of.
    #[error("another access token")]
    AccessToken,
    /// UserInfo is about somebody else, or not signed as the settings want.
    #[error("userinfo does not belong to this sign-in")]
    UserInfo,
    /// The person works for an organisation that is not let in, or it is not said for which.
    #[error("another organisation")]
    Organisation,
    /// The claim that says who it is, is missing or no text.
    #[error("the claim that says who it is, is missing")]
    Subject,
}
