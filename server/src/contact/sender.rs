//! Who asks, for fairness alone: a keyed hash of a coarse address, with a key of the day that lives in memory and nowhere else.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use domain::contact::reading::date_of;
use jiff::Timestamp;
use jiff::civil::Date;
use rand_core::Rng;
use sha2::{Digest, Sha256};

use super::seal::os_rng;

/// The key of the day.
#[derive(Default)]
pub struct Senders(Mutex<Option<(Date, [u8; 32])>>);

impl Senders {
    /// The lane of an address (IPv4 by its /24, IPv6 by its /64): the same for a day, and nobody can tell the next day whose it
    /// was. Where no address is known all share one.
    pub fn lane(&self, from: Option<IpAddr>, now: Timestamp) -> u64 {
        let Some(from) = from else { return 0 };
        let coarse: Vec<u8> = match from.to_canonical() {
            IpAddr::V4(ip) => ip.octets().into_iter().take(3).collect(),
            IpAddr::V6(ip) => ip.octets().into_iter().take(8).collect(),
        };
        let hash = Sha256::digest([self.key(date_of(now)).as_slice(), coarse.as_slice()].concat());
        u64::from_be_bytes(std::array::from_fn(|at| hash.get(at).copied().unwrap_or_default()))
    }

    fn key(&self, today: Date) -> [u8; 32] {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match *kept {
            Some((day, key)) if day == today => key,
            _ => {
                let mut key = [0; 32];
                os_rng().fill_bytes(&mut key);
                *kept = Some((today, key));
                key
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Senders;

    #[test]
    fn neighbours_share_a_lane_for_a_day_and_no_longer() {
        let senders = Senders::default();
        let lane = |ip: &str, day: &str| senders.lane(Some(ip.parse().unwrap()), day.parse().unwrap());
        let today = "2026-03-10T12:00:00+01:00";
        assert_eq!(lane("192.0.2.7", today), lane("192.0.2.250", today));
        assert_eq!(lane("192.0.2.7", today), lane("::ffff:192.0.2.1", today), "the same, written as IPv6");
        assert_eq!(lane("2001:db8::1", today), lane("2001:db8::ffff:1", today));
        assert_ne!(lane("192.0.2.7", today), lane("192.0.3.7", today));
        assert_ne!(
            lane("192.0.2.7", today),
            Senders::default().lane(Some("192.0.2.7".parse().unwrap()), today.parse().unwrap())
        );
        let before = lane("192.0.2.7", today);
        assert_ne!(before, lane("192.0.2.7", "2026-03-11T00:00:00+01:00"));
        assert_eq!(senders.lane(None, today.parse().unwrap()), 0);
    }
}
