//! `lotsen audit verify`: whether the log is what was written.

use crate::config::Settings;
use crate::store;
use crate::token::hex;

/// Checks the chain from its first line.
///
/// # Errors
/// When a line is not what was written.
pub async fn verify(settings: &Settings) -> anyhow::Result<()> {
    let log = store::open(&settings.database()?).await?.desk.audit().await?;
    match domain::desk::verify(&log, &[]) {
        Ok(reached) => {
            let hash = hex(&reached.hash);
            println!("{} lines hold together; the last has the hash {hash}", reached.count);
            Ok(())
        }
        Err(broken) => anyhow::bail!("line {} is not what was written", broken.at),
    }
}
