//! The door of the desk: how staff may sign in here, by an OpenID provider, by an account of our own, or both.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anyhow::Context;
use tokio::sync::OnceCell;

use super::oidc::{Oidc, OidcFault, OidcSettings};
use super::secret::SubjectsKey;
use crate::config::Settings;
use crate::contact::seal::ServerKeys;

/// How staff may sign in.
pub struct Door {
    provider: Option<Provider>,
    local: bool,
}

/// An OpenID provider, found when it is first needed: children are served also while it is away.
struct Provider {
    settings: OidcSettings,
    secret: String,
    redirect: String,
    key: SubjectsKey,
    found: OnceCell<Oidc>,
}

impl Door {
    /// Accounts of our own alone.
    #[must_use]
    pub const fn own() -> Self {
        Self { provider: None, local: true }
    }

    /// The door that the settings want.
    ///
    /// # Errors
    /// When a setting of `[oidc]` or the file with the client's secret cannot be used; the error says which, and what to do.
    pub fn of(settings: &Settings, keys: &ServerKeys) -> anyhow::Result<Self> {
        let Some(oidc) = &settings.oidc else { return Ok(Self::own()) };
        oidc.check().context("lotsen.toml")?;
        let redirect =
            if oidc.redirect.is_empty() { format!("{}/oidc/svar", settings.origin()) } else { oidc.redirect.clone() };
        let provider = Provider {
            settings: oidc.clone(),
            secret: secret(&settings.keys.join(&oidc.secret_file))?,
            redirect,
            key: SubjectsKey::of(keys),
            found: OnceCell::new(),
        };
        Ok(Self { provider: Some(provider), local: oidc.local_too })
    }

    /// Looks for the provider at start. One that does not answer is looked for again at the first sign-in.
    ///
    /// # Errors
    /// When it answers and is another than the settings say: waiting does not mend that.
    pub async fn look(&self) -> anyhow::Result<()> {
        match self.oidc().await {
            Some(Err(OidcFault::Unreachable)) => {
                println!("The OpenID provider does not answer: staff cannot sign in there until it does.");
                Ok(())
            }
            Some(Err(fault)) => Err(fault).context("the OpenID provider of lotsen.toml cannot be used"),
            Some(Ok(_)) | None => Ok(()),
        }
    }

    /// Whether accounts of our own are taken.
    #[must_use]
    pub fn local(&self) -> bool {
        self.local
    }

    /// What staff call the provider, where there is one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.provider.as_ref().map(|provider| provider.settings.name.as_str())
    }

    /// The provider, where there is one.
    pub async fn oidc(&self) -> Option<Result<&Oidc, OidcFault>> {
        let provider = self.provider.as_ref()?;
        let find = || {
            let Provider { settings, secret, redirect, key, .. } = provider;
            Oidc::discover(settings.clone(), secret.clone(), redirect.clone(), key.clone())
        };
        Some(provider.found.get_or_try_init(find).await)
    }
}

/// The client's secret: one line in a file that nobody but its owner may read.
fn secret(path: &Path) -> anyhow::Result<String> {
    let named = || format!("the OpenID client's secret should stand in {}", path.display());
    let facts = fs::metadata(path).with_context(named)?;
    let others = facts.permissions().mode() & 0o077;
    anyhow::ensure!(others == 0, "{} may be read by others; chmod 600 it", path.display());
    let text = fs::read_to_string(path).with_context(named)?;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    match (lines.next(), lines.next()) {
        (Some(secret), None) => Ok(secret.to_owned()),
        _ => anyhow::bail!("{} should hold one line, the client's secret", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door(folder: &Path, change: impl FnOnce(&mut OidcSettings)) -> anyhow::Result<Door> {
        let mut oidc = OidcSettings {
            issuer: "https://idp.example".to_owned(),
            client_id: "lotsen".to_owned(),
            ..OidcSettings::default()
        };
        change(&mut oidc);
        let settings = Settings { keys: folder.to_owned(), oidc: Some(oidc), ..Settings::default() };
        Door::of(&settings, &ServerKeys::from_root(&[1; 32]))
    }

    fn kept(folder: &Path, text: &str, mode: u32) {
        let path = folder.join("oidc.secret");
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_wrong_setting_stops_the_start_with_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let told = |door: anyhow::Result<Door>| door.err().map(|fault| format!("{fault:#}")).unwrap_or_default();
        assert!(told(door(folder.path(), |_| {})).contains("oidc.secret"), "no file");
        for (text, mode, want) in [
            ("hemligt", 0o640, "chmod 600"),
            ("hemligt", 0o604, "chmod 600"),
            ("", 0o600, "one line"),
            ("hemligt\nannat\n", 0o600, "one line"),
        ] {
            kept(folder.path(), text, mode);
            let told = told(door(folder.path(), |_| {}));
            assert!(told.contains(want) && !told.contains("hemligt"), "{told}");
        }
        kept(folder.path(), "hemligt\n", 0o600);
        let good = door(folder.path(), |oidc| oidc.name = "Kommunens".to_owned()).unwrap();
        assert_eq!((good.name(), good.local()), (Some("Kommunens"), false));
        assert!(door(folder.path(), |oidc| oidc.local_too = true).unwrap().local());
        for (change, want) in [
            ((|oidc| oidc.acr.clear()) as fn(&mut OidcSettings), "oidc.acr should list"),
            (|oidc| oidc.issuer = "http://idp.example".to_owned(), "oidc.issuer should be"),
            (|oidc| oidc.secret_file = "../x".to_owned(), "oidc.secret_file should be"),
        ] {
            assert!(told(door(folder.path(), change)).contains(want), "{want}");
        }
        assert!(Door::of(&Settings::default(), &ServerKeys::from_root(&[1; 32])).unwrap().local());
    }

    #[tokio::test]
    async fn a_provider_that_is_away_does_not_stop_the_start() {
        let folder = tempfile::tempdir().unwrap();
        kept(folder.path(), "hemligt", 0o600);
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let door = door(folder.path(), |oidc| oidc.issuer = format!("http://{free}")).unwrap();
        assert!(door.look().await.is_ok());
        assert!(matches!(door.oidc().await, Some(Err(OidcFault::Unreachable))));
    }
}
