//! What no router can be asked: requests as bytes on a socket, the way a proxy, a scanner or an attacker sends them.

use std::net::SocketAddr;

use axum::http::Request;
use server::config::Settings;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::child::form;
use crate::support::site::Site;

/// The answer to these bytes.
async fn ask(at: SocketAddr, bytes: &str) -> String {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // An answer may be followed by a cut connection: what came before it is the answer.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// Request line and headers, without the connection's own.
async fn asked(at: SocketAddr, head: &str) -> String {
    ask(at, &format!("{}\r\nConnection: close\r\n\r\n", head.replace('\n', "\r\n"))).await
}

fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default()
}

#[tokio::test]
async fn odd_requests_get_a_plain_answer() {
    let site = Site::new().await;
    let at = site.listen().await;
    let long = format!("GET /sv/{} HTTP/1.1\nHost: a", "a".repeat(8192));
    let cookies = format!("GET /sv/kontakt HTTP/1.1\nHost: a\nCookie: {}", "a=b; ".repeat(1000));
    for (head, wants) in [
        ("GET /sv/kontakt HTTP/1.1\nHost: a", 200),
        ("GET /sv/kontakt HTTP/1.0", 200),
        ("GET /sv/kontakt HTTP/1.1", 200),
        ("GET /sv/kontakt HTTP/1.1\nHost: a\nHost: b", 400),
        ("POST /sv/kontakt HTTP/1.1\nHost: a\nHost: a\nContent-Length: 0", 400),
        ("GET http://evil.example/sv/kontakt HTTP/1.1\nHost: a", 200),
        ("GET //kontakt HTTP/1.1\nHost: a", 404),
        ("GET //evil.example/ HTTP/1.1\nHost: a", 404),
        ("GET /sv//kontakt HTTP/1.1\nHost: a", 404),
        ("GET /sv/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\nHost: a", 404),
        ("GET /s/%2e%2e%2fCargo.toml HTTP/1.1\nHost: a", 404),
        ("GET /s/../../Cargo.toml HTTP/1.1\nHost: a", 404),
        ("GET /sv/kontakt%00 HTTP/1.1\nHost: a", 404),
        ("GET /sv/kontakt?kod=ABCDE&do=oppna HTTP/1.1\nHost: a", 200),
        ("TRACE /sv/kontakt HTTP/1.1\nHost: a\nX-Canary: Pelle", 405),
        ("OPTIONS * HTTP/1.1\nHost: a", 404),
        ("GET /sv/kontakt HTTP/1.1\nHost: a\nRange: bytes=0-10", 200),
        ("GET /sv/kontakt HTTP/1.1\nHost: a\nX-Forwarded-For: 1.1.1.1\nX-Forwarded-Host: evil.example", 200),
        ("GET /sv/kontakt HTTP/1.1\nHost: evil.example", 200),
        (&long, 404),
        (&cookies, 200),
        ("GET /sv/kontakt HTTP/1.1\nHost: a\nBad Header: x", 400),
        ("GET /sv/kontakt HTTP/9.9\nHost: a", 400),
    ] {
        let answer = asked(at, head).await;
        let line: String = head.chars().take(80).collect();
        assert_eq!(status(&answer), wants, "{line:?}: {}", answer.chars().take(300).collect::<String>());
        for never in ["evil.example", "Pelle", "[package]", "root:"] {
            assert!(!answer.contains(never), "{line:?} says {never}");
        }
        if answer.contains("<h1") {
            assert!(answer.to_lowercase().contains("content-security-policy"), "{line:?}");
        }
    }
}

#[tokio::test]
async fn a_body_of_two_lengths_or_of_none_stores_nothing() {
    let site = Site::new().await;
    let at = site.listen().await;
    let (_, carried) = form(&site).await.form("Skicka");
    let body = format!("{carried}&text=Hej");
    let head = "POST /sv/kontakt HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let chunked = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    for rest in [
        format!("Content-Length: 5\r\nContent-Length: 6\r\n\r\n{body}"),
        format!("Content-Length: -1\r\n\r\n{body}"),
        format!("Transfer-Encoding: gzip\r\n\r\n{chunked}"),
        format!("Transfer-Encoding: xchunked\r\nContent-Length: {}\r\n\r\n{body}", body.len()),
        "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x08\x08\0".to_owned(),
        format!("Content-Length: 20\r\n\r\n{}", &body[..20]),
    ] {
        let answer = ask(at, &format!("{head}{rest}")).await;
        assert!(!answer.contains("class=\"letters\""), "{rest:?}: {answer}");
    }
    // Chunked as it should be goes through; both lengths at once never smuggle a second request in.
    let smuggled = format!(
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n{chunked}GET /sv/om HTTP/1.1\r\nHost: a\r\n\r\n"
    );
    let answer = ask(at, &format!("{head}{smuggled}")).await;
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "one request, one answer: {answer}");
}

#[tokio::test]
async fn browsers_are_told_to_stay_with_https_only_where_it_is() {
    let now = "2026-03-10T12:00:00+01:00".parse().unwrap();
    for (url, told) in [("https://lotsen.example", "max-age=31536000; includeSubDomains"), ("", "")] {
        let settings = Settings { url: url.to_owned(), ..Settings::default() };
        let site = Site::with(&settings, move || now, |_| {}).await;
        // Twice: the second time the kept page answers, before every layer.
        for path in ["/sv", "/sv", "/sv/kontakt", "/sv/saknas", "/lamna", "/halsa", "/sw.js"] {
            assert_eq!(site.get(path).await.header("strict-transport-security"), told, "{url} {path}");
        }
        let refused = site.send(Request::put("/sv").body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(refused.header("strict-transport-security"), told);
    }
}
