//! `lotsen audit verify`: whether the log is what was written.

use super::many::many;
use super::there;
use crate::config::Settings;
use crate::token::hex;

/// Checks the chain from its first line.
///
/// # Errors
/// When there is no log, or a line is not what was written.
pub async fn verify(settings: &Settings) -> anyhow::Result<()> {
    let log = there::stores(settings).await?.desk.audit().await?;
    match domain::desk::verify(&log, &[]) {
        Ok(reached) => {
            let hash = hex(&reached.hash);
            println!("the log holds together: {}; the last has the hash {hash}", many(reached.count, "line"));
            Ok(())
        }
        Err(broken) => anyhow::bail!("line {} is not what was written", broken.at),
    }
}
