//! Which words somebody was shown before writing: evidence of what they were told, kept with the thread.

use app::contact::told::{facts, key};
use app::words::Words;
use domain::contact::band::Band;
use domain::contact::thread::Lane;
use domain::contact::unit::Branch;
use sha2::{Digest, Sha256};

use super::seal::ServerKeys;
use crate::token::hex;

/// SHA-256 of what was shown: language, lane, band, branch, and each fact's id and text as it stands in its file, in the
/// order of the page. Any other word, order or language gives another one.
#[must_use]
pub fn digest(words: &Words, branch: Branch, lane: Lane, band: Band) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.len().to_be_bytes());
        hash.update(part.as_bytes());
    };
    for part in ["told 1", words.tag(), lane.as_str(), band.as_str(), branch.id()] {
        add(part);
    }
    for id in facts(branch, band).all().chain(["contact-cover"]) {
        let key = key(words, id, branch, band);
        add(&key);
        add(&words.template(&key));
    }
    hash.finalize().into()
}

/// The version as a thread keeps it: 32 hexadecimal digits of a keyed hash over the thread's id and the digest. It says
/// which words were shown to whoever has the server's key and tries the languages, bands and texts there are. A stolen
/// database alone cannot even tell which threads were begun in the same language: of few children one may write in Somali.
#[must_use]
pub fn version(keys: &ServerKeys, thread: &str, digest: &[u8; 32]) -> String {
    hex(&keys.fingerprint(&[b"told\n", thread.as_bytes(), b"\n", digest.as_slice()].concat())[..16])
}
