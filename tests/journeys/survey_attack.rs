//! Canary words, codes and receipts go through a whole class's answers, and are then looked for where they may not be.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use domain::survey::wave::Mode;

use crate::support::site::Site;
use crate::support::survey::{answered, answers, close, mixed, open, receipt, slips};

/// Everything that is logged, at the finest level, by every library too.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

/// Every file of the database and of the keys.
fn files(site: &Site) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![site.folder.path().to_owned(), site.apart.path().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
            }
        }
    }
    found
}

#[tokio::test]
async fn no_word_code_or_receipt_lies_where_it_may_not() {
    let logged = Logged::default();
    let writer = logged.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    // Whether anything of the libraries says a word differs from run to run: this shows that what is said here is seen.
    tracing::info!("the log is read");
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Codes, "klass", 25).await;
    let slips = slips(&site, &wave, 25);
    let (mut secrets, mut words) = (Vec::new(), Vec::new());
    for (child, slip) in slips.iter().take(5).enumerate() {
        let first = site.get("/sv/tyck/klass").await;
        let page = site.press(&first, "Börja", &[("kod", slip)]).await;
        let word = format!("kanariefågeln{child}");
        let sent = site.press(&answered(&site, &page, &word).await, "Skicka mina svar", &[]).await;
        let receipt = receipt(&sent);
        for code in [slip.clone(), receipt.clone()] {
            secrets.extend([code.replace('-', ""), code.to_lowercase(), code]);
        }
        words.push(word);
    }
    let before = files(&site);
    assert!(before.iter().any(|(name, _)| name.ends_with("lotsen.db-wal")));
    for (name, bytes) in &before {
        for secret in secrets.iter().chain(&words) {
            assert!(!contains(bytes, secret), "{secret} lies in {name} before closing");
        }
    }
    assert_eq!(close(&site, &wave).await, 5);
    let found = answers(&site, &wave).await;
    assert!(words.iter().all(|word| serde_json::to_string(&found).unwrap().contains(word)));
    let after = files(&site);
    for (name, bytes) in &after {
        for secret in &secrets {
            assert!(!contains(bytes, secret), "{secret} lies in {name} after closing");
        }
        let database = name.contains("lotsen.db");
        assert!(database || !words.iter().any(|word| contains(bytes, word)), "answers lie in {name}");
    }
    assert!(!after.iter().any(|(name, _)| name.contains("/waves/") && name.contains(&wave)), "the key is gone");
    let log = logged.0.lock().unwrap().clone();
    assert!(contains(&log, "the log is read"), "what is logged here is seen");
    for secret in secrets.iter().chain(&words) {
        assert!(!contains(&log, secret), "{secret} was logged");
    }
}

#[test]
fn only_the_mapping_room_reads_closed_answers() {
    for path in crate::tidy::house::files("server/src", &[".rs"]) {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        let allowed =
            name.contains("/mapping") || name.contains("/survey/store") || name.ends_with("server/src/store.rs");
        let reads =
            text.contains("ClosedStore") || text.contains(".closed.answers") || text.contains("stores().closed");
        assert!(allowed || !reads, "{name} reads answers of closed waves");
    }
}
