//! Files that hold what must not be lost or seen: for their owner alone, never over another, safely on disk.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::Context;

/// Opens a new file for its owner alone.
///
/// # Errors
/// When there is one of this name already, or it cannot be made.
pub fn new(path: &Path) -> anyhow::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("cannot make {} (a file that is there is never written over)", path.display()))
}

/// Writes a new file whole, safely on disk.
///
/// # Errors
/// As [`new`], or when the disk takes no more.
pub fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut file = new(path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// Reads a file as text.
///
/// # Errors
/// When it cannot be read; the error names it.
pub fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Whether a file would lie in a folder, also through links.
#[must_use]
pub fn lies_in(path: &Path, folder: &Path) -> bool {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    match (parent.canonicalize(), folder.canonicalize()) {
        (Ok(parent), Ok(folder)) => parent.starts_with(folder),
        _ => false,
    }
}
