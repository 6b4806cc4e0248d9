//! A backup as it lies on a shelf: an age file in an age file, so that both holders of the escrow are needed to read it.
//!
//! The outer one is the first holder's and the inner one the second's, as with a thread's box. The recipients are the
//! holders' own X25519 keys in age's way of writing them: `age` derives its keys under a label of its own, so nothing that
//! opens one box opens the other, and any age program reads a backup with the two keys written as identities.

use std::io::{self, BufReader, Read, Write};

use age::stream::{StreamReader, StreamWriter};
use age::{Decryptor, Encryptor, x25519};
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use super::{EscrowPublic, KeyPair, PublicKey, SealError};

/// What is written into it is sealed to both holders.
pub struct Sealing<W: Write>(StreamWriter<StreamWriter<W>>);

impl<W: Write> Sealing<W> {
    /// Begins a backup.
    ///
    /// # Errors
    /// When the file takes nothing.
    pub fn begin(out: W, escrow: &EscrowPublic) -> io::Result<Self> {
        let outer = encryptor(&escrow.first)?.wrap_output(out)?;
        Ok(Self(encryptor(&escrow.second)?.wrap_output(outer)?))
    }

    /// Ends it. Without this it cannot be opened: one that was cut short is known as such.
    ///
    /// # Errors
    /// When the file takes no more.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()?.finish()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What both holders read together.
pub type Opened<R> = BufReader<StreamReader<BufReader<StreamReader<BufReader<R>>>>>;

/// Opens a backup with both holders' keys.
///
/// # Errors
/// [`SealError::CannotOpen`] with other keys, or when it is no backup.
pub fn open_backup<R: Read>(from: R, first: &KeyPair, second: &KeyPair) -> Result<Opened<R>, SealError> {
    let outer = decrypt(BufReader::new(from), first)?;
    Ok(BufReader::new(decrypt(BufReader::new(outer), second)?))
}

fn decrypt<R: io::BufRead>(from: R, pair: &KeyPair) -> Result<StreamReader<R>, SealError> {
    let identity = identity(pair)?;
    let file = Decryptor::new_buffered(from).map_err(|_| SealError::CannotOpen)?;
    file.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| SealError::CannotOpen)
}

fn encryptor(to: &PublicKey) -> io::Result<Encryptor> {
    let wrong = |_| io::Error::from(io::ErrorKind::InvalidInput);
    let recipient: x25519::Recipient =
        written("age", to.as_bytes()).map_err(wrong)?.parse().map_err(|_: &str| wrong(SealError::Malformed))?;
    Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| wrong(SealError::Malformed))
}

fn identity(pair: &KeyPair) -> Result<x25519::Identity, SealError> {
    // Written in capitals, as age wants a secret key.
    let text = Zeroizing::new(written("age-secret-key-", pair.secret_bytes())?);
    let capitals = Zeroizing::new(text.to_uppercase());
    capitals.parse().map_err(|_| SealError::Malformed)
}

/// A key as age writes it (Bech32, BIP 173).
fn written(start: &'static str, key: &[u8; 32]) -> Result<String, SealError> {
    let start = Hrp::parse(start).map_err(|_| SealError::Malformed)?;
    bech32::encode::<Bech32>(start, key).map_err(|_| SealError::Malformed)
}
