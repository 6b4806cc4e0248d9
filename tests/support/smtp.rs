//! A mail server on loopback that speaks SMTP (RFC 5321), with STARTTLS if asked, in any mood a test needs.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// How the server behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mood {
    /// Takes every letter.
    Well,
    /// "Come back later" (451), as greylisting does.
    Later,
    /// "No such mailbox" (550).
    Refuses,
    /// Says nothing at all.
    Silent,
    /// Takes the letter and dies before it can say so.
    TakesAndDies,
}

/// The server; gone when it is dropped.
pub struct Smtp {
    pub port: u16,
    /// The certificate's authority, as PEM, when it speaks TLS.
    pub authority: Option<String>,
    mood: Arc<Mutex<Mood>>,
    letters: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Smtp {
    /// Listens on a port of its own.
    pub async fn start(tls: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (mood, letters) = (Arc::new(Mutex::new(Mood::Well)), Arc::new(Mutex::new(Vec::new())));
        let (acceptor, authority) = tls.then(certified).unzip();
        let (moods, taken) = (mood.clone(), letters.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (mood, letters, acceptor) = (*moods.lock().unwrap(), taken.clone(), acceptor.clone());
                tokio::spawn(async move {
                    // A client that hangs up is no fault of a test.
                    let _ = session(stream, acceptor, mood, &letters).await;
                });
            }
        });
        Self { port, authority, mood, letters, task }
    }

    /// From the next connection on.
    pub fn mood(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// Every letter taken so far: envelope, head and text.
    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }
}

fn certified() -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}

async fn session(
    stream: TcpStream,
    acceptor: Option<TlsAcceptor>,
    mood: Mood,
    letters: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    if mood == Mood::Silent {
        // Open and dumb until the client has had enough.
        let mut stream = BufReader::new(stream);
        while stream.read_line(&mut String::new()).await? > 0 {}
        return Ok(());
    }
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 localhost ESMTP\r\n").await?;
    match talk(&mut stream, acceptor.is_some(), mood, letters).await? {
        Some(()) => {
            let inner = stream.into_inner();
            let Some(acceptor) = acceptor else { return Ok(()) };
            let mut sealed = BufReader::new(acceptor.accept(inner).await?);
            talk(&mut sealed, false, mood, letters).await.map(drop)
        }
        None => Ok(()),
    }
}

/// Talks until the end, or until `STARTTLS`, which is `Some`.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufReader<S>,
    starttls: bool,
    mood: Mood,
    letters: &Mutex<Vec<String>>,
) -> std::io::Result<Option<()>> {
    let mut envelope = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let verb = line.split([' ', '\r']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &str = match verb.as_str() {
            "EHLO" | "HELO" if starttls => "250-localhost\r\n250 STARTTLS\r\n",
            "EHLO" | "HELO" => "250-localhost\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n",
            "STARTTLS" => {
                stream.write_all(b"220 go on\r\n").await?;
                return Ok(Some(()));
            }
            "MAIL" | "RCPT" if starttls => "530 STARTTLS first\r\n",
            "RCPT" if mood == Mood::Later => "451 greylisted, come back later\r\n",
            "RCPT" if mood == Mood::Refuses => "550 no such mailbox\r\n",
            "MAIL" | "RCPT" | "AUTH" => {
                envelope.push_str(&line);
                if verb == "AUTH" { "235 welcome\r\n" } else { "250 ok\r\n" }
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let mut letter = std::mem::take(&mut envelope);
                loop {
                    let mut line = String::new();
                    if stream.read_line(&mut line).await? == 0 {
                        return Ok(None);
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    letter.push_str(&line);
                }
                letters.lock().unwrap().push(letter);
                if mood == Mood::TakesAndDies {
                    return Ok(None);
                }
                "250 taken\r\n"
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(None);
            }
            "RSET" | "NOOP" => "250 ok\r\n",
            _ => "502 what?\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}
