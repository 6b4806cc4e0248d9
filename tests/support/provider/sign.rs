//! The keys of the tests' provider, and tokens signed with them rightly and wrongly.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use rsa::pkcs1::{EncodeRsaPrivateKey, LineEnding};
use serde_json::{Map, Value, json};
use sha2::Sha256;

use super::SECRET;

/// Made once: a key of 2048 bits takes a while.
static RSA: LazyLock<CoreRsaPrivateSigningKey> = LazyLock::new(|| {
    let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).unwrap();
    let pem = key.to_pkcs1_pem(LineEnding::LF).unwrap();
    CoreRsaPrivateSigningKey::from_pem(&pem, Some(JsonWebKeyId::new("rsa".into()))).unwrap()
});

/// How a token is signed.
#[derive(Clone, Copy, PartialEq)]
pub enum Sign {
    /// ES256 by a key made of this byte.
    P256(u8),
    /// RS256.
    Rsa,
    /// `alg: none`, no signature.
    None,
    /// HS256 with the client's secret, which the provider holds too.
    Shared,
}

pub fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn p256(byte: u8) -> SigningKey {
    SigningKey::from_slice(&[byte; 32]).unwrap()
}

/// The public key, as the provider publishes it.
pub fn jwk(sign: Sign) -> Value {
    match sign {
        Sign::P256(byte) => {
            let key = p256(byte);
            let point = key.verifying_key().to_sec1_point(false);
            let bytes = point.as_bytes();
            json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": format!("p256-{byte}"),
                "x": base64(&bytes[1..33]), "y": base64(&bytes[33..65]) })
        }
        Sign::Rsa => serde_json::to_value(RSA.as_verification_key()).unwrap(),
        Sign::None | Sign::Shared => Value::Null,
    }
}

/// A token in its compact form (RFC 7515 §3.1).
pub fn sign(how: Sign, kid: Option<&str>, claims: &Map<String, Value>) -> String {
    let (alg, own) = match how {
        Sign::P256(byte) => ("ES256", format!("p256-{byte}")),
        Sign::Rsa => ("RS256", "rsa".into()),
        Sign::None => ("none", "none".into()),
        Sign::Shared => ("HS256", "shared".into()),
    };
    let header = json!({ "alg": alg, "typ": "JWT", "kid": kid.unwrap_or(&own) });
    let input = format!("{}.{}", base64(header.to_string()), base64(Value::Object(claims.clone()).to_string()));
    let signature = match how {
        Sign::P256(byte) => {
            let signature: Signature = p256(byte).sign(input.as_bytes());
            base64(signature.to_bytes())
        }
        Sign::Rsa => base64(RSA.sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, input.as_bytes()).unwrap()),
        Sign::None => String::new(),
        Sign::Shared => {
            use hmac::{Hmac, KeyInit, Mac};
            let mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
            base64(mac.chain_update(&input).finalize().into_bytes())
        }
    };
    format!("{input}.{signature}")
}
