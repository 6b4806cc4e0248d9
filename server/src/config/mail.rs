//! How notices to staff are mailed: `[mail]` of the settings. Without it nothing is.

use std::path::PathBuf;

use anyhow::Context;
use serde::Deserialize;

/// How the mail server is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// In the clear first, then TLS, which is demanded (RFC 3207); most often port 587.
    Starttls,
    /// TLS from the first byte (RFC 8314); most often port 465.
    Implicit,
    /// None: for a server on this very machine alone.
    None,
}

/// The mail server, and as whom it is spoken to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Its name, as in its certificate.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it is spoken to.
    pub tls: Tls,
    /// The sender: an address, with or without a name.
    pub from: String,
    /// As whom one signs in; empty for nobody.
    #[serde(default)]
    pub user: String,
    /// The file of that user's password, in the keys folder.
    #[serde(default)]
    pub password: PathBuf,
    /// The file (PEM) of the authority that signed the server's certificate, when the machine does not know it.
    #[serde(default)]
    pub authority: PathBuf,
}

impl MailSettings {
    /// Refuses what would carry a password or an address over a network in the clear.
    ///
    /// # Errors
    /// When TLS is off for another machine, or a user has no password file.
    pub fn check(&self) -> anyhow::Result<()> {
        let own = self.host == "localhost" || self.host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        anyhow::ensure!(
            self.tls != Tls::None || own,
            "[mail] tls = \"none\" is for a mail server on this machine alone"
        );
        let whole = self.user.is_empty() == self.password.as_os_str().is_empty();
        anyhow::ensure!(whole, "[mail] user and password belong together");
        self.from.parse::<lettre::message::Mailbox>().map(drop).context("[mail] from is no mail address")
    }
}
