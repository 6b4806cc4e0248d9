//! HTTP/2 as bytes on a socket: forms that are cut off store nothing, and a flood of requests that are taken back stops nobody.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::child::form;
use crate::support::site::Site;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RESET: u8 = 3;
const SETTINGS: u8 = 4;
const ROOM: u8 = 8;
/// On data and headers: the last of its stream.
const END: u8 = 1;
/// On headers: all of them.
const WHOLE: u8 = 4;

/// One frame.
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// A header by the place of its name in the static table of HPACK, without any packing.
fn header(name: u8, value: &str) -> Vec<u8> {
    // Four bits hold the place up to 14; what is more stands in the next byte.
    let place = if name < 15 { vec![name] } else { vec![15, name - 15] };
    [place, vec![u8::try_from(value.len()).unwrap()], value.as_bytes().to_vec()].concat()
}

/// What a request begins with; the first byte is its method's place in the static table.
fn asks(method: u8, path: &str) -> Vec<u8> {
    // Of the static table: `:scheme http` as it stands, `:path` with another value, `:authority`.
    [vec![method, 0x86], header(4, path), header(1, "a")].concat()
}

const GET: u8 = 0x82;
const POST: u8 = 0x83;

/// A form, as far as its head: `content-type` is the 31st name of the static table.
fn posts() -> Vec<u8> {
    [asks(POST, "/sv/kontakt"), header(31, "application/x-www-form-urlencoded")].concat()
}

/// A connection that has begun.
async fn begun(at: SocketAddr) -> TcpStream {
    let mut stream = TcpStream::connect(at).await.unwrap();
    // Room for whatever is answered: a megabyte a stream, and much for all together.
    let first = [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        frame(SETTINGS, 0, 0, &[0, 4, 0, 16, 0, 0]),
        frame(ROOM, 0, 0, &(1_u32 << 24).to_be_bytes()),
    ];
    stream.write_all(&first.concat()).await.unwrap();
    stream
}

/// Reads until a stream has ended or the connection has; whether the stream did.
async fn ended(stream: &mut TcpStream, wanted: u32) -> bool {
    loop {
        let mut head = [0; 9];
        if stream.read_exact(&mut head).await.is_err() {
            return false;
        }
        let (length, kind, flags) = (u32::from_be_bytes([0, head[0], head[1], head[2]]), head[3], head[4]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        if stream.read_exact(&mut payload).await.is_err() {
            return false;
        }
        let ends = (kind == DATA || kind == HEADERS) && flags & END == END;
        if u32::from_be_bytes([head[5], head[6], head[7], head[8]]) == wanted && ends {
            return true;
        }
    }
}

async fn count(site: &Site) -> usize {
    site.stores.retention.aged().await.unwrap().len()
}

#[tokio::test]
async fn a_form_that_is_cut_off_stores_nothing_and_a_whole_one_once() {
    let site = Site::new().await;
    let at = site.listen().await;
    let (_, carried) = form(&site).await.form("Skicka");
    let body = format!("{carried}&text=Hej");
    let mut stream = begun(at).await;
    // All the words came, and not that they are all.
    let cut = [
        frame(HEADERS, WHOLE, 1, &posts()),
        frame(DATA, 0, 1, body.as_bytes()),
        frame(RESET, 0, 1, &8_u32.to_be_bytes()),
    ];
    stream.write_all(&cut.concat()).await.unwrap();
    // Another request on the same connection is answered after it.
    stream.write_all(&frame(HEADERS, WHOLE | END, 3, &asks(GET, "/sv/kontakt"))).await.unwrap();
    assert!(ended(&mut stream, 3).await, "the connection goes on");
    assert_eq!(count(&site).await, 0);
    let whole = [frame(HEADERS, WHOLE, 5, &posts()), frame(DATA, END, 5, body.as_bytes())];
    stream.write_all(&whole.concat()).await.unwrap();
    assert!(ended(&mut stream, 5).await);
    assert_eq!(count(&site).await, 1);
}

#[tokio::test]
async fn a_flood_of_requests_that_are_taken_back_at_once_stops_nobody_else() {
    let site = Site::new().await;
    let at = site.listen().await;
    let mut flood = begun(at).await;
    let mut all = Vec::new();
    for number in 0..2_000_u32 {
        let stream = 2 * number + 1;
        all.extend(frame(HEADERS, WHOLE | END, stream, &asks(GET, "/sv/kontakt")));
        all.extend(frame(RESET, 0, stream, &8_u32.to_be_bytes()));
    }
    // The server may hang up on it in the middle.
    let _ = flood.write_all(&all).await;
    let mut other = begun(at).await;
    other.write_all(&frame(HEADERS, WHOLE | END, 1, &asks(GET, "/sv/kontakt"))).await.unwrap();
    assert!(ended(&mut other, 1).await, "somebody else is answered");
    assert_eq!(count(&site).await, 0);
}
