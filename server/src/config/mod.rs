//! Settings: one documented file (`lotsen.toml`), and the environment, which wins.

mod address;
mod mail;
mod reach;

use std::fs::DirBuilder;
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;

use crate::desk::oidc::OidcSettings;
use crate::web::Proxies;
pub use mail::{MailSettings, Tls};
pub use reach::Reach;

#[cfg(test)]
mod tests;

/// Settings of an installation. Every field has a default that is safe on one's own machine.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// `LOTSEN_ADDR`: where to listen.
    pub addr: SocketAddr,
    /// `LOTSEN_URL`: the public origin, without a slash at the end; empty for `http://` and the address.
    pub url: String,
    /// `LOTSEN_DATA`: the folder of the database.
    pub data: PathBuf,
    /// `LOTSEN_KEYS`: the folder of keys, apart from the data.
    pub keys: PathBuf,
    /// `DATABASE_URL`: `postgres://…`; empty for SQLite in the data folder.
    pub database_url: String,
    /// `LOTSEN_DURABLE`: who vouches that a PostgreSQL keeps what it commits although it tells that `fsync` is off; empty for nobody.
    pub durable: String,
    /// `LOTSEN_BEHIND`: who stands behind the installation; empty for a demo that nobody stands behind.
    pub behind: String,
    /// `LOTSEN_REACH`: how to reach who stands behind; must be set where somebody does.
    pub reach: Reach,
    /// `LOTSEN_LEAVE`: where *Lämna* leads; a page of another site that shows nothing personal.
    pub leave: String,
    /// `[mail]`: how notices to staff are mailed; none: they are not.
    pub mail: Option<MailSettings>,
    /// `LOTSEN_PROXY`: addresses and networks of the proxies in front, whose word is taken for who asks; empty for none.
    pub proxy: Proxies,
    /// The OpenID provider at which staff sign in; without it they have accounts here.
    pub oidc: Option<OidcSettings>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            addr: SocketAddr::from(([127, 0, 0, 1], 3000)),
            url: String::new(),
            data: PathBuf::from("data"),
            keys: PathBuf::from("keys"),
            database_url: String::new(),
            durable: String::new(),
            behind: String::new(),
            reach: Reach::default(),
            leave: "https://www.smhi.se/".to_owned(),
            mail: None,
            proxy: Proxies::default(),
            oidc: None,
        }
    }
}

impl Settings {
    /// Reads `file` if it is there, then the environment.
    ///
    /// # Errors
    /// When the file or a variable cannot be read; the error names it.
    pub fn load(file: &Path) -> anyhow::Result<Self> {
        Self::read(file, |name| std::env::var(name).ok())
    }

    /// The same with an environment that is told.
    fn read(file: &Path, environment: impl Fn(&str) -> Option<String>) -> anyhow::Result<Self> {
        let mut settings: Self = match std::fs::read_to_string(file) {
            Ok(text) => toml::from_str(&text).with_context(|| format!("{} is not as it should be", file.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", file.display())),
        };
        let set = |name: &str| environment(name).filter(|value| !value.is_empty());
        if let Some(value) = set("LOTSEN_ADDR") {
            settings.addr = value.parse().context("LOTSEN_ADDR should look like 127.0.0.1:3000")?;
        }
        if let Some(value) = set("LOTSEN_PROXY") {
            settings.proxy = value.parse().map_err(|fault| anyhow::anyhow!("LOTSEN_PROXY: {fault}"))?;
        }
        if let Some(value) = set("LOTSEN_REACH") {
            settings.reach = value.parse().map_err(|fault| anyhow::anyhow!("LOTSEN_REACH: {fault}"))?;
        }
        for (name, field) in [("LOTSEN_DATA", &mut settings.data), ("LOTSEN_KEYS", &mut settings.keys)] {
            if let Some(value) = set(name) {
                *field = PathBuf::from(value);
            }
        }
        for (name, field) in [
            ("LOTSEN_URL", &mut settings.url),
            ("DATABASE_URL", &mut settings.database_url),
            ("LOTSEN_DURABLE", &mut settings.durable),
            ("LOTSEN_BEHIND", &mut settings.behind),
            ("LOTSEN_LEAVE", &mut settings.leave),
        ] {
            if let Some(value) = set(name) {
                *field = value;
            }
        }
        settings.read_addresses()?;
        settings.mail.as_ref().map_or(Ok(()), MailSettings::check)?;
        Ok(settings)
    }

    /// Reads the site's own address and where *Lämna* leads, and keeps both as browsers write them.
    fn read_addresses(&mut self) -> anyhow::Result<()> {
        let own = address::own(&self.origin()).map_err(|fault| anyhow::anyhow!("LOTSEN_URL: {fault}"))?;
        let leave = address::elsewhere(&self.leave, &own).map_err(|fault| anyhow::anyhow!("LOTSEN_LEAVE: {fault}"))?;
        if !self.url.is_empty() {
            self.url = own.origin().ascii_serialization();
        }
        self.leave = leave.into();
        Ok(())
    }

    /// The database: the one set, else SQLite in the data folder, which is made if it is missing.
    ///
    /// # Errors
    /// When the data folder cannot be made.
    pub fn database(&self) -> anyhow::Result<String> {
        if self.database_url.is_empty() {
            // For its owner alone: what is sealed is nobody's business, and what is not neither.
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&self.data)
                .with_context(|| format!("cannot make {}", self.data.display()))?;
        }
        Ok(self.address())
    }

    /// Where the database is, or would be; makes nothing.
    #[must_use]
    pub fn address(&self) -> String {
        if self.database_url.is_empty() {
            format!("sqlite:{}", self.data.join("lotsen.db").display())
        } else {
            self.database_url.clone()
        }
    }

    /// The public origin.
    #[must_use]
    pub fn origin(&self) -> String {
        if self.url.is_empty() { format!("http://{}", self.addr) } else { self.url.trim_end_matches('/').to_owned() }
    }
}
