//! The mail server: one plain letter at a time, over TLS, with the password from the keys folder.

use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::Context;
use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls as Wrap, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::config::{MailSettings, Tls};

/// How long a mail server may take for one letter.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The mail server, ready to be spoken to.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    patience: Duration,
}

/// A letter. It says what every letter of its kind says; only the address differs.
pub struct Letter<'a> {
    /// To whom.
    pub to: &'a str,
    /// The first line.
    pub subject: &'a str,
    /// The rest.
    pub text: String,
    /// The letter's own random id: sent twice, it is known as one.
    pub id: &'a str,
    /// When it is sent.
    pub at: Timestamp,
}

/// Why a letter did not go out. No address, and nothing the server said: it repeats addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSent {
    /// Nobody answered, or not in time: the others would wait in vain too.
    Unreachable,
    /// The server says: later (4xx; greylisting).
    Later,
    /// The server says: never (5xx), or the address is none.
    Refused,
}

impl Smtp {
    /// The server of the settings. Nothing is sent yet.
    ///
    /// # Errors
    /// When the password or the authority's certificate cannot be read; the error names the file.
    pub fn new(settings: &MailSettings, keys: &Path, patience: Duration) -> anyhow::Result<Self> {
        settings.check()?;
        let wrap = match settings.tls {
            Tls::None => Wrap::None,
            Tls::Starttls => Wrap::Required(parameters(settings, keys)?),
            Tls::Implicit => Wrap::Wrapper(parameters(settings, keys)?),
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(wrap)
            .timeout(Some(patience));
        if !settings.user.is_empty() {
            let path = keys.join(&settings.password);
            let password =
                std::fs::read_to_string(&path).with_context(|| format!("[mail] cannot read {}", path.display()))?;
            transport = transport.credentials(Credentials::new(settings.user.clone(), password.trim_end().to_owned()));
        }
        Ok(Self { transport: transport.build(), from: settings.from.parse().context("[mail] from")?, patience })
    }

    /// Sends one letter.
    ///
    /// # Errors
    /// [`NotSent`]; it may have come all the same, when the answer was lost.
    pub async fn send(&self, letter: &Letter<'_>) -> Result<(), NotSent> {
        let message = self.message(letter).ok_or(NotSent::Refused)?;
        // One more second than each step's own patience: a server that drips bytes is one that hangs.
        let sent = tokio::time::timeout(self.patience + Duration::from_secs(1), self.transport.send(message)).await;
        match sent {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(fault)) if fault.is_permanent() => Err(NotSent::Refused),
            Ok(Err(fault)) if fault.is_transient() => Err(NotSent::Later),
            Ok(Err(_)) | Err(_) => Err(NotSent::Unreachable),
        }
    }

    fn message(&self, letter: &Letter<'_>) -> Option<Message> {
        let id = format!("<{}@{}>", letter.id, self.from.email.domain());
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(letter.at.as_second()).ok()?);
        // RFC 3834: nobody's "I am on holiday" answers it.
        let automatic = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        let message = Message::builder()
            .from(self.from.clone())
            .to(letter.to.parse().ok()?)
            .subject(letter.subject)
            .message_id(Some(id))
            .date(at)
            .raw_header(automatic)
            .header(ContentType::TEXT_PLAIN);
        message.body(letter.text.clone()).ok()
    }
}

fn parameters(settings: &MailSettings, keys: &Path) -> anyhow::Result<TlsParameters> {
    let mut parameters = TlsParameters::builder(settings.host.clone());
    if !settings.authority.as_os_str().is_empty() {
        let path = keys.join(&settings.authority);
        let pem = std::fs::read(&path).with_context(|| format!("[mail] cannot read {}", path.display()))?;
        let own = Certificate::from_pem(&pem).with_context(|| format!("{} is no certificate", path.display()))?;
        // Then nobody else's: a stranger's certificate for the same name opens nothing.
        parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(own);
    }
    parameters.build().context("[mail] TLS cannot be set up")
}
