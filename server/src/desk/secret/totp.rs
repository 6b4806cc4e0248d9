//! Time-based codes (TOTP, RFC 6238): six digits, SHA-1, 30 seconds, as every authenticator app reads them.

use std::fmt;

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use rand_core::Rng;
use totp_rs::{Algorithm, Builder, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::Malformed;
use crate::contact::seal::os_rng;

/// The shared secret: 160 bits, as RFC 4226 §4 R6 recommends. The store seals it; it must be read to check a code, so a
/// hash would not do. Wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct TotpSecret([u8; 20]);

impl TotpSecret {
    /// A new secret.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = [0; 20];
        os_rng().fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// A secret from the store.
    ///
    /// # Errors
    /// [`Malformed`] when it is not 20 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Malformed> {
        bytes.try_into().map(Self).map_err(|_| Malformed)
    }

    /// The bytes, for the store to seal.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The time step a code is right for, `None` when it is wrong. `unix`: seconds since 1970 UTC. The step before and
    /// the one after count too: phones' clocks are seldom right. The caller refuses a step that was used
    /// ([`domain::desk::Account::last_step`]).
    #[must_use]
    pub fn check(&self, code: &str, unix: u64) -> Option<u64> {
        // Apps show "123 456"; people type what they see.
        let digits: String = code.chars().filter(|sign| !sign.is_whitespace()).take(7).collect();
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        self.totp("", "").ok()?.check(&digits, unix)
    }

    /// The `otpauth://` address for an app. `issuer`: what the installation calls itself; `account`: a word by which the
    /// person knows the entry again.
    ///
    /// # Errors
    /// [`Malformed`] when a colon stands in a name: the address would mean something else.
    pub fn otpauth(&self, issuer: &str, account: &str) -> Result<String, Malformed> {
        self.totp(issuer, account)?.to_url().map_err(|_| Malformed)
    }

    /// The address as a QR code: an SVG to stand in the page itself. It carries the secret, so it is never a file of its
    /// own with an address that a cache or a log could keep. Black on white whatever the theme: apps read nothing else.
    ///
    /// # Errors
    /// [`Malformed`] as for [`TotpSecret::otpauth`], or when the names are too long for a code.
    pub fn qr_svg(&self, issuer: &str, account: &str) -> Result<String, Malformed> {
        let mut address = self.otpauth(issuer, account)?;
        let code = QrCode::with_error_correction_level(&address, EcLevel::M).map_err(|_| Malformed);
        address.zeroize();
        let drawn = code?
            .render::<svg::Color<'_>>()
            .min_dimensions(240, 240)
            .dark_color(svg::Color("#000"))
            .light_color(svg::Color("#fff"))
            .build();
        // Inline in HTML an XML declaration is a fault.
        Ok(drawn.split_once("?>").map_or(drawn.as_str(), |(_, svg)| svg).to_owned())
    }

    /// The secret in letters, for somebody who cannot scan: base 32 in groups of four.
    ///
    /// # Errors
    /// [`Malformed`], which a secret of 20 bytes cannot cause.
    pub fn letters(&self) -> Result<String, Malformed> {
        let mut whole = self.totp("", "")?.secret().to_base32();
        let mut grouped = String::with_capacity(40);
        for (index, letter) in whole.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(letter);
        }
        whole.zeroize();
        Ok(grouped)
    }

    fn totp(&self, issuer: &str, account: &str) -> Result<Totp, Malformed> {
        let issuer = Some(issuer).filter(|issuer| !issuer.is_empty());
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(6)
            .with_skew(1)
            .with_step_duration(30)
            .with_secret(self.0)
            .with_issuer(issuer)
            .with_account_name(account)
            .build()
            .map_err(|_| Malformed)
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("TotpSecret(…)")
    }
}
