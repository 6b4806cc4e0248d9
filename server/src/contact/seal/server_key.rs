//! The server's own key, a file in the keys folder, and the seven keys made from it.
//!
//! It opens no message and no answer. It lets unknown locators look like known ones, and makes what the database keeps of a form or a
//! session worthless to whoever has the database only; that is why it may not lie beside the data.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit as _, Mac as _};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::kdf::expand;
use super::{KeysFault, Salt, SealError, aead};

/// The file's name in the keys folder: 32 random bytes, nothing else.
const FILE: &str = "server.key";

/// The seven keys, wiped on drop.
pub struct ServerKeys {
    locators: Zeroizing<[u8; 32]>,
    fingerprints: Zeroizing<[u8; 32]>,
    sessions: Zeroizing<[u8; 32]>,
    subjects: Zeroizing<[u8; 32]>,
    factors: Zeroizing<[u8; 32]>,
    answers: Zeroizing<[u8; 32]>,
    forms: Zeroizing<[u8; 32]>,
}

impl ServerKeys {
    /// Reads the key file, or makes folder (0700) and file (0600) when they are missing.
    ///
    /// # Errors
    /// [`SealError::Keys`] with what to mend: inside the data folder, readable by others, cut, or not usable.
    pub fn load_or_create(keys: &Path, data: &Path, rng: &mut impl CryptoRng) -> Result<Self, SealError> {
        // Checked before anything is made, so that a wrong setting leaves no key behind in the data.
        if resolve(keys)?.starts_with(resolve(data)?) {
            return Err(KeysFault::InsideData.into());
        }
        DirBuilder::new().recursive(true).mode(0o700).create(keys).map_err(|_| KeysFault::Unusable)?;
        private(&fs::metadata(keys).map_err(|_| KeysFault::Unusable)?)?;
        let path = keys.join(FILE);
        let mut file = match File::open(&path) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                create(keys, &path, rng).map_err(|_| KeysFault::Unusable)?;
                File::open(&path)
            }
            opened => opened,
        }
        .map_err(|_| KeysFault::Unusable)?;
        let facts = file.metadata().map_err(|_| KeysFault::Unusable)?;
        private(&facts)?;
        if facts.len() != 32 {
            return Err(KeysFault::WrongSize.into());
        }
        let mut root = Zeroizing::new([0; 32]);
        file.read_exact(root.as_mut()).map_err(|_| KeysFault::Unusable)?;
        Ok(Self::from_root(&root))
    }

    /// From the 32 bytes of the file: for tests of the flow, and for a key that lies in a safer place than a file.
    pub fn from_root(root: &[u8; 32]) -> Self {
        Self {
            locators: expand(root, "lotsen 1 server locators"),
            fingerprints: expand(root, "lotsen 1 server fingerprints"),
            sessions: expand(root, "lotsen 1 server sessions"),
            subjects: expand(root, "lotsen 1 server subjects"),
            factors: expand(root, "lotsen 1 server factors"),
            answers: expand(root, "lotsen 1 server answers"),
            forms: expand(root, "lotsen 1 server forms"),
        }
    }

    /// The salt of a locator that no thread has: always the same for the same one, and like a random one from outside.
    pub fn salt_for_unknown(&self, locator: u32) -> Salt {
        let mac = mac(&self.locators, &locator.to_be_bytes());
        Salt::from_bytes(std::array::from_fn(|at| mac[at]))
    }

    /// What is kept of a form's body, to tell a repeated send from another one under the same key.
    /// A keyed hash: a plain one could be tried against guessed texts.
    pub fn fingerprint(&self, body: &[u8]) -> [u8; 32] {
        mac(&self.fingerprints, body)
    }

    /// What is kept of a session's token.
    pub fn session(&self, token: &[u8]) -> [u8; 32] {
        mac(&self.sessions, token)
    }

    /// The key under which it is kept whom an OpenID provider vouched for.
    pub fn subjects(&self) -> &[u8; 32] {
        &self.subjects
    }

    /// The second factor of somebody's sign-in, sealed for the database: it must be read to check a code, so a hash would
    /// not do. Bound to whose it is.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when there is more of it than can be sealed.
    pub fn seal_factor(&self, staff: &str, secret: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
        aead::close(&self.factors, staff.as_bytes(), secret, rng)
    }

    /// Opens [`Self::seal_factor`].
    ///
    /// # Errors
    /// [`SealError`] when it is another person's, was changed, or was sealed with another server's key.
    pub fn open_factor(&self, staff: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        aead::open(&self.factors, staff.as_bytes(), sealed)
    }

    /// A keyed hash of the survey room: codes of slips follow from it, and what is kept of a code or a receipt. Each kind has
    /// its own `label`; `parts` of one kind have the same lengths, or are told apart by where they end.
    pub fn answer_mac(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut whole = Vec::with_capacity(96);
        for part in std::iter::once(&label.as_bytes()).chain(parts) {
            whole.extend(part.len().to_be_bytes());
            whole.extend_from_slice(part);
        }
        mac(&self.answers, &whole)
    }

    /// A form that carries somebody's answers from page to page: only this server reads it again. `of` is what it is for.
    ///
    /// # Errors
    /// [`SealError::Malformed`] when there is more of it than can be sealed.
    pub fn seal_form(&self, of: &str, plain: &[u8], rng: &mut impl CryptoRng) -> Result<Vec<u8>, SealError> {
        aead::close(&self.forms, of.as_bytes(), plain, rng)
    }

    /// Opens [`Self::seal_form`].
    ///
    /// # Errors
    /// [`SealError`] when it was changed, is for something else, or was sealed with another server's key.
    pub fn open_form(&self, of: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        aead::open(&self.forms, of.as_bytes(), sealed)
    }
}

impl std::fmt::Debug for ServerKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServerKeys(…)")
    }
}

/// HMAC-SHA256.
fn mac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    // One full block, so that the key is known to fit and no error is left: HMAC fills with zeros up to it anyway.
    let mut block = Zeroizing::new([0; 64]);
    block[..32].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&(*block).into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Refuses what group or others may touch.
fn private(facts: &fs::Metadata) -> Result<(), KeysFault> {
    if facts.permissions().mode() & 0o077 != 0 { Err(KeysFault::Open) } else { Ok(()) }
}

/// A path without links, also when its last parts do not exist yet.
fn resolve(path: &Path) -> Result<PathBuf, KeysFault> {
    let path = std::path::absolute(path).map_err(|_| KeysFault::Unusable)?;
    let mut missing = Vec::new();
    let mut there = path.as_path();
    loop {
        match there.canonicalize() {
            Ok(real) => return Ok(missing.iter().rev().fold(real, |whole, part| whole.join(part))),
            Err(cause) if cause.kind() == ErrorKind::NotFound => {}
            Err(_) => return Err(KeysFault::Unusable),
        }
        // `..` after something missing has no name: such a path is not guessed at.
        missing.push(there.file_name().ok_or(KeysFault::Unusable)?);
        there = there.parent().ok_or(KeysFault::Unusable)?;
    }
}

/// Writes the file whole or not at all: under another name first, then linked, which never replaces one that is there.
/// Thus neither a crash nor two starting servers leave half a key or two.
fn create(folder: &Path, path: &Path, rng: &mut impl CryptoRng) -> std::io::Result<()> {
    let mut root = Zeroizing::new([0; 32]);
    rng.fill_bytes(root.as_mut());
    let draft = folder.join(format!("{FILE}.new-{:016x}", rng.next_u64()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(root.as_slice())?;
    file.sync_all()?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match linked {
        Err(cause) if cause.kind() != ErrorKind::AlreadyExists => return Err(cause),
        _ => {}
    }
    File::open(folder)?.sync_all()
}
