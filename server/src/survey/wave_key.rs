//! The private half of a wave's key: one file in the keys folder, outside of the database and of every backup. While it is
//! there the wave's answers can be opened; when the wave has closed it is destroyed.
//!
//! Destroying overwrites the file and takes it away. On a disk that moves what it overwrites (an SSD) a copy may linger until
//! its block is used anew: whoever needs more lays the keys folder on an encrypted medium of its own.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read as _, Seek as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use rand_core::Rng;
use zeroize::Zeroizing;

use crate::contact::seal::{KeyPair, os_rng};

/// The folder within the keys folder.
const FOLDER: &str = "waves";

/// The keys of waves.
#[derive(Debug, Clone)]
pub struct WaveKeys(PathBuf);

impl WaveKeys {
    /// Within a keys folder.
    #[must_use]
    pub fn within(keys: &Path) -> Self {
        Self(keys.join(FOLDER))
    }

    /// Makes a wave's key; it is on disk before this returns.
    ///
    /// # Errors
    /// When the folder or file cannot be written, or the wave has a key already.
    pub fn make(&self, wave: &str) -> std::io::Result<KeyPair> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.0)?;
        let pair = KeyPair::generate(&mut os_rng());
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(self.path(wave)?)?;
        file.write_all(pair.secret().as_slice())?;
        file.sync_all()?;
        File::open(&self.0)?.sync_all()?;
        Ok(pair)
    }

    /// A wave's key; none when it is not here.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(&self, wave: &str) -> std::io::Result<Option<KeyPair>> {
        let mut file = match File::open(self.path(wave)?) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(None),
            opened => opened?,
        };
        let mut secret = Zeroizing::new([0; 32]);
        file.read_exact(secret.as_mut())?;
        Ok(Some(KeyPair::from_secret(secret)))
    }

    /// Destroys a wave's key; nothing happens when it is gone already.
    ///
    /// # Errors
    /// When it is there and cannot be overwritten or taken away.
    pub fn destroy(&self, wave: &str) -> std::io::Result<()> {
        let path = self.path(wave)?;
        let mut file = match OpenOptions::new().write(true).open(&path) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(()),
            opened => opened?,
        };
        let mut noise = [0; 32];
        os_rng().fill_bytes(&mut noise);
        file.rewind()?;
        file.write_all(&noise)?;
        file.sync_all()?;
        fs::remove_file(&path)?;
        File::open(&self.0)?.sync_all()
    }

    /// The waves that have a key here.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn all(&self) -> std::io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.0) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            read => read?,
        };
        let mut waves = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            waves.extend(name.to_str().and_then(|name| name.strip_suffix(".key")).map(str::to_owned));
        }
        Ok(waves)
    }

    /// A wave's id is one of ours: nothing else becomes a path.
    fn path(&self, wave: &str) -> std::io::Result<PathBuf> {
        let plain = !wave.is_empty() && wave.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if plain { Ok(self.0.join(format!("{wave}.key"))) } else { Err(ErrorKind::InvalidInput.into()) }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::WaveKeys;

    #[test]
    fn a_key_comes_back_until_it_is_destroyed() {
        let folder = tempfile::tempdir().unwrap();
        let keys = WaveKeys::within(folder.path());
        assert!(keys.all().unwrap().is_empty() && keys.read("w-1").unwrap().is_none());
        let made = keys.make("w-1").unwrap();
        assert_eq!(keys.read("w-1").unwrap().unwrap().public(), made.public());
        assert!(keys.make("w-1").is_err(), "a key is never put in the place of another");
        let bits = std::fs::metadata(folder.path().join("waves/w-1.key")).unwrap().permissions().mode();
        assert_eq!((bits & 0o777, keys.all().unwrap()), (0o600, vec!["w-1".to_owned()]));
        keys.destroy("w-1").unwrap();
        keys.destroy("w-1").unwrap();
        assert!(keys.read("w-1").unwrap().is_none() && keys.all().unwrap().is_empty());
    }

    #[test]
    fn only_an_id_becomes_a_path() {
        let folder = tempfile::tempdir().unwrap();
        let keys = WaveKeys::within(folder.path());
        for odd in ["", "../w", "a/b", "å", "a\0"] {
            assert!(keys.make(odd).is_err() && keys.read(odd).is_err() && keys.destroy(odd).is_err(), "{odd:?}");
        }
    }
}
