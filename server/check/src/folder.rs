//! The public files of one release, as bytes: from a folder of downloaded files, or as they are about to be published.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The manifest's name.
pub(super) const MANIFEST: &str = "release.json";
/// No public file is larger.
const LARGEST: u64 = 256 << 20;

/// A file that could not be read, and why: nothing can be said of the release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {why}")]
pub struct Unreadable {
    /// Which file.
    pub at: String,
    /// Why, in a line.
    pub why: String,
}

impl Unreadable {
    pub(super) fn new(at: impl Into<String>, why: impl Into<String>) -> Self {
        Self { at: at.into(), why: why.into() }
    }
}

/// The files of one release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// What it is called in reports: a path, or the release's name.
    pub name: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// Files in memory: the check before publishing.
    pub fn of(name: impl Into<String>, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self { name: name.into(), files: files.into_iter().collect() }
    }

    /// Every file of a folder on the disk.
    ///
    /// # Errors
    /// [`Unreadable`] when the folder or a file in it cannot be read.
    pub fn read(path: &Path) -> Result<Self, Unreadable> {
        let name = path.display().to_string();
        let failed = |error: std::io::Error| Unreadable::new(&name, error.to_string());
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let about = entry.metadata().map_err(failed)?;
            let file = entry.file_name().to_string_lossy().into_owned();
            if !about.is_file() {
                return Err(Unreadable::new(format!("{name}/{file}"), "only files belong in the folder of a release"));
            }
            if about.len() > LARGEST {
                return Err(Unreadable::new(format!("{name}/{file}"), "larger than any public file"));
            }
            files.insert(file, std::fs::read(entry.path()).map_err(failed)?);
        }
        Ok(Self { name, files })
    }

    /// Names of the files.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// A file's bytes.
    pub(super) fn bytes(&self, name: &str) -> Result<&[u8], Unreadable> {
        let found = self.files.get(name).map(Vec::as_slice);
        found.ok_or_else(|| Unreadable::new(format!("{}/{name}", self.name), "is missing"))
    }

    /// A file as text.
    pub(super) fn text(&self, name: &str) -> Result<&str, Unreadable> {
        std::str::from_utf8(self.bytes(name)?)
            .map_err(|_| Unreadable::new(format!("{}/{name}", self.name), "is not UTF-8"))
    }

    /// A file's SHA-256 in hexadecimal.
    pub(super) fn sha256(&self, name: &str) -> Result<String, Unreadable> {
        let digest = Sha256::digest(self.bytes(name)?);
        Ok(digest.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}")))
    }
}
