//! Passphrases of local accounts: long rather than odd, and stored as an Argon2id hash.
//!
//! NIST SP 800-63B-4 §3.1.1: length counts, rules about signs do not; refuse what everybody guesses first, and what
//! anybody who knows the person guesses first. Argon2id by RFC 9106.

use std::fmt;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::Malformed;
use crate::contact::seal::{Cost, Salt, os_rng};

/// Fewer signs than this are no passphrase (NIST SP 800-63B-4 §3.1.1.2 asks for fifteen where it could stand alone).
pub const SHORTEST: usize = 15;
/// More signs than this are an attack on the machine.
pub const LONGEST: usize = 256;
/// Fewer different signs than this are one sign pressed for long.
const DIFFERENT: usize = 5;
/// Words with which a guess begins, here and in Swedish; digits and signs around them do not help.
const COMMON: &str = "
    abcabc admin adminadmin administrator alskar alskardig alskling arsenal barbie barnkonventionen batman
    chelsea correcthorsebatterystaple dinmamma football forskola forskolan fotboll frolunda godmorgon gulligull
    hammarby hejhej hejsan hemlig hemligheten hemligt hockey hosten iloveyou iloveyouforever jultomten kalmar
    kalmarff kalmarlan keepcalm kommunen kurator landslaget letmein letmeinplease liverpool losen losenfras
    losenord lotsen mamma mammaochpappa manchesterunited master minhund minkatt minlosenfras monkey oskarshamn
    pappa passphrase password pokemon princess prinsessa qwerty region regionkalmarlan rektor rektorn sakerhet
    secret skolskoterska skoterska sommar sommaren sommarlov starwars stockholm summer sunshine superman svensk
    sverige sverigesverige test testtest thequickbrownfox thisismypassword trustno trustnoone underbar vaderlek
    valkommen vastervik vimmerby vinter vinterlov vintern vitlok welcome winter";
/// Rows that a finger runs along.
const ROWS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyzaao",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertyuiopaasdfghjkloazxcvbnm",
];

/// Why a new passphrase is refused. It does not carry the passphrase or what it was compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than 15 signs.
    Short,
    /// More than 256 signs.
    Long,
    /// The person's own name or mail address stands in it.
    Own,
    /// A common word with signs around it, a row of keys, or few different signs.
    Common,
}

/// A passphrase as it was typed, made the same whatever keyboard wrote it. Wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// One to compare with a stored hash; `None` when it is longer than any that was accepted.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        // Four bytes a sign at most, before any work is done on it.
        if text.len() > 4 * LONGEST {
            return None;
        }
        // NFKC: å is one sign or two, depending on the keyboard. Space at the ends is what a paste leaves.
        Some(Self(text.nfkc().collect::<String>().trim().to_owned()))
    }

    /// A new one. `own` are the person's names and addresses.
    ///
    /// # Errors
    /// [`Weak`] when somebody would guess it.
    pub fn choose(text: &str, own: &[&str]) -> Result<Self, Weak> {
        let chosen = Self::typed(text).ok_or(Weak::Long)?;
        match chosen.0.chars().count() {
            0..SHORTEST => Err(Weak::Short),
            SHORTEST..=LONGEST => match chosen.weak(own) {
                None => Ok(chosen),
                Some(weak) => Err(weak),
            },
            _ => Err(Weak::Long),
        }
    }

    fn weak(&self, own: &[&str]) -> Option<Weak> {
        let mut plain = folded(&self.0);
        let mut different: Vec<char> = self.0.chars().collect();
        different.sort_unstable();
        different.dedup();
        let words = own.iter().flat_map(|whole| {
            // The whole, and each part of four letters or more: shorter ones ("Bo", "se") stand in half of all phrases.
            let parts = whole.split(|sign: char| !sign.is_alphanumeric()).map(folded).filter(|part| part.len() > 3);
            std::iter::once(folded(whole)).filter(|whole| !whole.is_empty()).chain(parts).collect::<Vec<_>>()
        });
        let mut common = different.len() < DIFFERENT || row(&plain);
        if !common {
            // What is left when the common words and all digits are gone must be something.
            let mut left: String = plain.chars().filter(|sign| !sign.is_ascii_digit()).collect();
            let mut by_length: Vec<&str> = COMMON.split_whitespace().collect();
            by_length.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
            for word in by_length {
                left = left.replace(word, "");
            }
            common = left.chars().count() < 4;
            left.zeroize();
        }
        let mut found = None;
        for mut word in words {
            if plain.contains(&word) {
                found = Some(Weak::Own);
            }
            word.zeroize();
        }
        plain.zeroize();
        different.zeroize();
        found.or(common.then_some(Weak::Common))
    }

    /// The hash to store. Costly: behind the gate, never on a thread that serves.
    ///
    /// # Errors
    /// [`Malformed`].
    pub fn hash(&self, cost: Cost) -> Result<StoredPassphrase, Malformed> {
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params().map_err(|_| Malformed)?);
        let salt = Salt::random(&mut os_rng());
        let hash: PasswordHash =
            argon.hash_password_with_salt(self.0.as_bytes(), salt.as_bytes()).map_err(|_| Malformed)?;
        Ok(StoredPassphrase(hash.to_string()))
    }

    /// Whether this is the passphrase of a stored hash. Costly too.
    ///
    /// `None` stands for "there is no such account": then the same work is done, so that the time tells nobody who works
    /// here, and the answer is no.
    ///
    /// # Errors
    /// [`Malformed`] when the stored hash cannot be read.
    pub fn matches(&self, stored: Option<&StoredPassphrase>, cost: Cost) -> Result<bool, Malformed> {
        let Some(stored) = stored else {
            self.hash(cost)?;
            return Ok(false);
        };
        let hash = PasswordHash::new(&stored.0).map_err(|_| Malformed)?;
        // The algorithm, version and cost of the stored hash are used, not this one's.
        Ok(Argon2::default().verify_password(self.0.as_bytes(), &hash).is_ok())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase(…)")
    }
}

/// A hash as a PHC string (`$argon2id$v=19$m=…`), with its salt and cost in it.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredPassphrase(String);

impl StoredPassphrase {
    /// One from the database.
    ///
    /// # Errors
    /// [`Malformed`] when it is no Argon2id hash, or asks for more than [`Cost`] ever does: a changed
    /// row must not be able to take the machine's memory.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let hash = PasswordHash::new(text).map_err(|_| Malformed)?;
        let params = Params::try_from(&hash).map_err(|_| Malformed)?;
        let sound = hash.algorithm.as_str() == "argon2id"
            && hash.hash.is_some()
            && Cost::new(params.m_cost(), params.t_cost()).is_ok();
        if sound { Ok(Self(text.to_owned())) } else { Err(Malformed) }
    }

    /// The text to store.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for StoredPassphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("StoredPassphrase(…)")
    }
}

/// Small letters without marks and digits only: "Lösen-Ord 1" and "losenord1" are the same guess.
fn folded(text: &str) -> String {
    text.nfkd().flat_map(char::to_lowercase).filter(|sign| sign.is_alphanumeric()).collect()
}

/// Whether it is pieces of rows of keys: every sign follows the one before it in a row, forwards or backwards, but for
/// three jumps.
fn row(plain: &str) -> bool {
    let signs: Vec<char> = plain.chars().collect();
    let follows = |first: char, second: char| {
        ROWS.iter().any(|row| {
            let row: Vec<char> = row.chars().collect();
            row.windows(2).any(|pair| pair == [first, second] || pair == [second, first])
        })
    };
    signs.windows(2).filter(|pair| matches!(pair, [first, second] if !follows(*first, *second))).count() <= 3
}
