//! Who asks, behind trusted proxies: their word is taken for the address, and nobody else's.
//!
//! `X-Forwarded-For` and `Forwarded` (RFC 7239) can be written by anybody, and each proxy adds the address it saw at the end. So
//! they are read from the end, only when the connection comes from a trusted proxy, and only as far as trusted ones reach.

use std::net::IpAddr;
use std::str::FromStr;

use axum::http::{HeaderMap, header};
use serde::Deserialize;

/// The proxies that are trusted: addresses and networks such as `10.0.0.0/8`, with commas or blanks between.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Proxies(Vec<Network>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    bits: u128,
    length: u32,
    four: bool,
}

impl FromStr for Proxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
        parts.map(network).collect::<Option<_>>().map(Self).ok_or_else(|| {
            "trusted proxies should look like 127.0.0.1, 10.0.0.0/8 or fd00::/8, with commas between".to_owned()
        })
    }
}

impl TryFrom<String> for Proxies {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

fn network(text: &str) -> Option<Network> {
    let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
    let address: IpAddr = address.parse().ok()?;
    let (four, bits) = bits(address);
    let most = if four { 32 } else { 128 };
    let length = length.map_or(Some(most), |length| length.parse().ok())?;
    // A network of all addresses would let anybody say who they are.
    (1..=most).contains(&length).then_some(Network { bits, length, four })
}

/// An address as a number, with those of IPv4 that are written as IPv6 among their own.
fn bits(address: IpAddr) -> (bool, u128) {
    match address.to_canonical() {
        IpAddr::V4(four) => (true, u128::from(four.to_bits())),
        IpAddr::V6(six) => (false, six.to_bits()),
    }
}

impl Proxies {
    fn trusts(&self, address: IpAddr) -> bool {
        let (four, number) = bits(address);
        self.0.iter().any(|network| {
            let most: u32 = if four { 32 } else { 128 };
            let rest = most.saturating_sub(network.length);
            network.four == four && network.bits.checked_shr(rest) == number.checked_shr(rest)
        })
    }

    /// The address that asks: the nearest to us that is no trusted proxy. What cannot be read ends the search, so that nothing
    /// before it, which anybody may have written, is believed.
    #[must_use]
    pub fn sender(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        if !self.trusts(peer) {
            return peer;
        }
        let chain = |name: &str, read: fn(&str) -> Option<IpAddr>| {
            let all = values(headers, name);
            (!all.is_empty()).then(|| self.nearest(peer, all.iter().map(|one| read(one))))
        };
        match (chain("x-forwarded-for", node), chain(header::FORWARDED.as_str(), element)) {
            (Some(one), None) | (None, Some(one)) => one,
            // A proxy that writes only one of the two hands the other on as anybody wrote it.
            (Some(one), Some(other)) if one == other => one,
            _ => peer,
        }
    }

    /// The last in a chain, and those before it as long as trusted ones tell of them.
    fn nearest(&self, peer: IpAddr, chain: impl DoubleEndedIterator<Item = Option<IpAddr>>) -> IpAddr {
        let mut sender = peer;
        for address in chain.rev() {
            let Some(address) = address else { break };
            sender = address;
            if !self.trusts(address) {
                break;
            }
        }
        sender
    }
}

/// The elements of a list header, over all its lines, first to last.
fn values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let lines = headers.get_all(name).iter().map(|line| line.to_str().unwrap_or("?"));
    lines.flat_map(|line| line.split(',').map(|one| one.trim().to_owned())).collect()
}

/// The `for` of an element of `Forwarded`.
fn element(text: &str) -> Option<IpAddr> {
    let mut pairs = text.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| name.eq_ignore_ascii_case("for")).and_then(|(_, value)| node(value.trim_matches('"')))
}

/// An address with or without port: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`.
fn node(text: &str) -> Option<IpAddr> {
    if let Ok(address) = text.parse() {
        return Some(address);
    }
    if let Ok(socket) = text.parse::<std::net::SocketAddr>() {
        return Some(socket.ip());
    }
    text.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::Proxies;

    /// `trusted | peer | headers, each "name: value" | who asks`
    const TABLE: [(&str, &str, &[&str], &str); 22] = [
        ("", "192.0.2.1", &["x-forwarded-for: 203.0.113.9"], "192.0.2.1"),
        ("10.0.0.1", "192.0.2.1", &["x-forwarded-for: 203.0.113.9"], "192.0.2.1"),
        ("10.0.0.1", "192.0.2.1", &["forwarded: for=203.0.113.9"], "192.0.2.1"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", "10.0.0.1", &[], "10.0.0.1"),
        // What stands before was sent by the asker.
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 1.1.1.1, 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 1.1.1.1", "x-forwarded-for: 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 10.0.0.1, 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.0/8", "10.0.0.1", &["x-forwarded-for: 203.0.113.9, 10.9.9.9"], "203.0.113.9"),
        ("10.0.0.0/8", "10.0.0.1", &["x-forwarded-for: 10.1.1.1, 10.9.9.9"], "10.1.1.1"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 203.0.113.9, rubbish"], "10.0.0.1"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: "], "10.0.0.1"),
        ("10.0.0.1", "10.0.0.1", &["x-forwarded-for: 203.0.113.9:4711"], "203.0.113.9"),
        ("10.0.0.1", "10.0.0.1", &["forwarded: for=1.1.1.1, for=203.0.113.9;proto=https"], "203.0.113.9"),
        ("10.0.0.1", "10.0.0.1", &["forwarded: For=\"[2001:db8::1]:80\""], "2001:db8::1"),
        ("10.0.0.1", "10.0.0.1", &["forwarded: for=_hidden"], "10.0.0.1"),
        ("10.0.0.1", "10.0.0.1", &["forwarded: for=1.1.1.1", "x-forwarded-for: 203.0.113.9"], "10.0.0.1"),
        (
            "10.0.0.1",
            "10.0.0.1",
            &["forwarded: for=203.0.113.9", "x-forwarded-for: 1.1.1.1, 203.0.113.9"],
            "203.0.113.9",
        ),
        ("10.0.0.1", "::ffff:10.0.0.1", &["x-forwarded-for: 203.0.113.9"], "203.0.113.9"),
        ("fd00::/8", "fd12::1", &["x-forwarded-for: 2001:db8::2"], "2001:db8::2"),
        ("fd00::/8", "fe00::1", &["x-forwarded-for: 2001:db8::2"], "fe00::1"),
        ("127.0.0.1 ::1", "::1", &["x-real-ip: 1.1.1.1"], "::1"),
    ];

    #[test]
    fn only_a_trusted_proxys_word_is_taken() {
        for (trusted, peer, lines, asks) in TABLE {
            let mut headers = HeaderMap::new();
            for line in lines {
                let (name, value) = line.split_once(':').unwrap();
                let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
                headers.append(name, HeaderValue::from_str(value.trim()).unwrap());
            }
            let proxies: Proxies = trusted.parse().unwrap();
            assert_eq!(
                proxies.sender(peer.parse().unwrap(), &headers).to_canonical().to_string(),
                asks,
                "{trusted} {peer} {lines:?}"
            );
        }
    }

    #[test]
    fn what_is_no_list_of_networks_is_refused() {
        for text in ["proxy.example", "10.0.0.0/33", "10.0.0.0/0", "::/0", "10.0.0.0/-1", "10.0.0.0/", "10.0.0", "*"] {
            assert!(text.parse::<Proxies>().is_err(), "{text}");
        }
    }
}
