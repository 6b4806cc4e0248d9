//! What is built into the program: content, words and public files.

use std::sync::LazyLock;

use app::words::{BadWords, Book, Over};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../locales"]
struct Locales;

#[derive(Embed)]
#[folder = "content"]
struct Content;

#[derive(Embed)]
#[folder = "../public"]
struct Public;

/// The browser's share: its script and its module; empty in a development build without a client.
pub const CLIENT: (&[u8], &[u8]) = (
    include_bytes!(concat!(env!("OUT_DIR"), "/client.js")),
    include_bytes!(concat!(env!("OUT_DIR"), "/client_bg.wasm")),
);

/// The words of every language, read once.
static BOOK: LazyLock<Result<Book, BadWords>> = LazyLock::new(|| Book::read(&locale_files()));

/// The words of every language, as they are built in.
///
/// # Errors
/// [`BadWords`] when a file is no Fluent.
pub fn book() -> Result<Book, BadWords> {
    BOOK.clone()
}

/// The words of every language, with these texts laid over them.
///
/// # Errors
/// [`BadWords`] when a file or a text is no Fluent.
pub fn book_over(over: &[Over]) -> Result<Book, BadWords> {
    if over.is_empty() { book() } else { Book::read_over(&locale_files(), over) }
}

/// Every `.ftl` file as language and text, by path.
#[must_use]
pub fn locale_files() -> Vec<(String, String)> {
    let mut paths: Vec<_> = Locales::iter().collect();
    paths.sort();
    paths
        .iter()
        .filter_map(|path| {
            let (language, _) = path.split_once('/')?;
            let file = Locales::get(path)?;
            Some((language.to_owned(), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect()
}

/// A content file, such as `guide/flow.json`.
#[must_use]
pub fn file(path: &str) -> Option<Vec<u8>> {
    Content::get(path).map(|file| file.data.into_owned())
}

/// The content files of a folder, such as `survey/templates`, as path and bytes, by path.
#[must_use]
pub fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let within = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let mut paths: Vec<_> = Content::iter().filter(|path| within(path)).collect();
    paths.sort();
    paths.iter().filter_map(|path| file(path).map(|bytes| (path.to_string(), bytes))).collect()
}

/// A public file, such as `sw.js`.
#[must_use]
pub fn public(path: &str) -> Option<Vec<u8>> {
    Public::get(path).map(|file| file.data.into_owned())
}
