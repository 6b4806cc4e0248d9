//! What the contact room holds in memory: units and ladder, the server's keys, the gate before slow work, opened threads.

use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;

use anyhow::Context;
use domain::contact::code::Code;
use domain::contact::ladder::Ladder;

use super::once::Once;
use super::opened::Opened;
use super::seal::{Cost, EscrowPublic, Gate, Limits, PublicKey, SealError, ServerKeys, os_rng};
use super::sender::Senders;
use super::shown::Shown;
use super::templates::{self, Template};
use super::units::Live;
use crate::brake::Brake;
use crate::content;
use crate::survey::room::SurveyRoom;
use crate::token::hex;

/// The file in the keys folder with the public keys of the escrow's two holders, a line each.
const ESCROW: &str = "escrow.public";

/// Shorter than the server's own patience, so that the answer is a page that keeps what was written.
const PATIENCE: Duration = Duration::from_secs(12);

/// The contact room.
pub struct Room {
    /// Schools, preschools and the rest; empty until they are read from the database.
    pub units: Live,
    /// Who is whose named person.
    pub ladder: Ladder,
    /// Beginnings of answers.
    pub templates: Vec<Template>,
    /// The server's own keys; they open no message.
    pub keys: ServerKeys,
    /// The two holders. Without them nothing is taken, for a lost phrase would lose a thread.
    pub escrow: Option<EscrowPublic>,
    /// Stretching codes and phrases goes through here.
    pub gate: Gate,
    /// How hard codes and phrases are stretched.
    pub cost: Cost,
    /// Threads that are open.
    pub opened: Opened,
    /// Forms with a code in them, which open once.
    pub once: Once,
    /// Who asks, for fairness.
    pub senders: Senders,
    /// What slows many first messages from one place.
    pub brake: Brake,
    /// How often each step was shown since that was last kept.
    pub shown: Shown,
    /// The survey room.
    pub survey: SurveyRoom,
    /// Whether this is a demo, where nobody reads.
    pub demo: bool,
}

impl Room {
    /// The room around a keys folder, which is made if it is missing and must lie apart from the data.
    ///
    /// # Errors
    /// When the content or the keys folder cannot be used; the error says why.
    pub fn open(keys: &Path, data: &Path, cost: Cost, demo: bool) -> anyhow::Result<Self> {
        let ladder = text("contact/ladder.json")?;
        let ladder = Ladder::parse(&ladder).map_err(|faults| anyhow::anyhow!("contact/ladder.json: {faults:?}"))?;
        let cores = available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(Self {
            units: Live::default(),
            ladder,
            templates: templates::load()?,
            keys: ServerKeys::load_or_create(keys, data, &mut os_rng())
                .with_context(|| format!("the keys folder {}", keys.display()))?,
            escrow: escrow(keys)?,
            gate: Gate::new(Limits::product(cores)),
            cost,
            opened: Opened::default(),
            once: Once::default(),
            senders: Senders::default(),
            brake: Brake::default(),
            shown: Shown::default(),
            survey: SurveyRoom::open(keys),
            demo,
        })
    }
}

impl Room {
    /// A sign that this server made a code and a form's number; without it a form's code is not taken.
    #[must_use]
    pub fn seal(&self, code: &Code, number: &str) -> String {
        let mac = self.keys.fingerprint(format!("code\n{}\n{number}", code.letters()).as_bytes());
        hex(&mac[..16])
    }

    /// Slow work behind the gate. Who has waited as long as a person waits hears that too many are there.
    ///
    /// # Errors
    /// [`SealError::Busy`].
    pub async fn slow<T: Send + 'static>(
        &self,
        lane: u64,
        work: impl FnOnce() -> T + Send + 'static,
        innocent: impl FnOnce(&T) -> bool + Send + 'static,
    ) -> Result<T, SealError> {
        let run = self.gate.run(lane, work, innocent);
        tokio::time::timeout(PATIENCE, run).await.unwrap_or(Err(SealError::Busy))
    }
}

fn text(file: &str) -> anyhow::Result<String> {
    let bytes = content::file(file).with_context(|| format!("{file} is missing"))?;
    String::from_utf8(bytes).with_context(|| format!("{file} is no text"))
}

/// The holders' public keys, if there are any yet.
///
/// # Errors
/// When the file holds something else.
pub fn escrow(keys: &Path) -> anyhow::Result<Option<EscrowPublic>> {
    let path = keys.join(ESCROW);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault).with_context(|| format!("cannot read {}", path.display())),
    };
    let mut lines = text.lines().map(public_key);
    match (lines.next(), lines.next(), lines.next()) {
        (Some(Some(first)), Some(Some(second)), None) => Ok(Some(EscrowPublic::new(first, second)?)),
        _ => anyhow::bail!("{} should hold two public keys, a line each", path.display()),
    }
}

fn public_key(line: &str) -> Option<PublicKey> {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(line.trim()).ok()?;
    PublicKey::parse(&bytes).ok()
}

/// Keeps the public keys of the escrow's two holders.
///
/// # Errors
/// When the file cannot be written.
pub fn keep_escrow(keys: &Path, escrow: &EscrowPublic) -> anyhow::Result<()> {
    use base64::Engine;
    let line = |key: &PublicKey| base64::engine::general_purpose::STANDARD.encode(key.as_bytes());
    let path = keys.join(ESCROW);
    std::fs::write(&path, format!("{}\n{}\n", line(&escrow.first), line(&escrow.second)))
        .with_context(|| format!("cannot write {}", path.display()))
}
