//! Tests of the way out and in again: nothing a citizen sees is lost or changed.

use std::sync::LazyLock;

use domain::guide::{Channel, ChannelKind, Directory, Scope, Service, Show};
use domain::hours::{Exception, Holidays, Hours, Shift, Slot, Weekly};
use proptest::prelude::*;

use super::super::{handle, read};
use super::{ORIGIN, directory};

fn export(directory: &Directory) -> Vec<u8> {
    handle("/services", "full=true&per_page=500", directory, ORIGIN).body
}

/// The directory as if somebody had checked every channel that is shown.
fn assured(mut directory: Directory) -> Directory {
    for channel in directory.services.iter_mut().flat_map(|service| &mut service.channels) {
        channel.assured_date = Some("2026-03-12".parse().unwrap());
        channel.hours_read = channel.hours != Hours::Unknown;
    }
    directory
}

/// What is to survive of a channel.
fn kept(channel: &Channel) -> impl PartialEq + std::fmt::Debug + use<> {
    let Channel { id, kind, value, address, mut hours, hours_read, show, assured_date, .. } = channel.clone();
    // Of an address that is not whole the name of the place is left, which is the channel's value.
    let address = address.filter(|address| address.postal_code.is_some());
    if let Hours::Weekly(week) = &mut hours {
        week.slots.iter_mut().for_each(|slot| slot.days.sort());
    }
    (id, kind, value, address, hours, hours_read, show, assured_date)
}

fn shown(service: &Service, kind: ChannelKind) -> Vec<&Channel> {
    service.shown().filter(|channel| channel.kind == kind).collect()
}

#[test]
fn what_is_shown_comes_back_as_it_was() {
    let before = assured(directory());
    let after = read(&export(&before)).unwrap();
    assert_eq!(after.services.len(), before.services.len() - 1, "all but the one that is gone");
    for service in &after.services {
        let own = before.service(&service.id).unwrap();
        let bare = |service: &Service| Service { channels: Vec::new(), ..service.clone() };
        assert_eq!(bare(own), bare(service));
        let (behind, back) = (before.organization(&own.organization), after.organization(&service.organization));
        assert_eq!(
            behind.map(|one| (&one.id, &one.name, &one.description)),
            back.map(|one| (&one.id, &one.name, &one.description))
        );
        for kind in [
            ChannelKind::Phone,
            ChannelKind::Sms,
            ChannelKind::Chat,
            ChannelKind::Web,
            ChannelKind::Email,
            ChannelKind::Visit,
        ] {
            let (own, back) = (shown(own, kind), shown(service, kind));
            assert_eq!(own.len(), back.len(), "{} {kind:?}", service.id);
            for channel in own {
                let twin = back.iter().find(|one| one.id == channel.id).unwrap();
                assert_eq!(kept(channel), kept(twin));
            }
        }
    }
    assert_eq!(export(&before), export(&after), "and out again it is the same feed");
}

#[test]
fn an_address_that_is_not_whole_is_told_by_the_name_of_its_place() {
    let place = |id: &str, change: fn(&mut Service)| {
        let mut directory = directory();
        directory.services.retain(|service| service.id == id);
        change(&mut directory.services[0]);
        let body = handle("/service_at_locations", "full=true", &directory, ORIGIN).body;
        serde_json::from_slice::<serde_json::Value>(&body).unwrap()["contents"][0]["location"].clone()
    };
    let whole = place("soc-borgholm", |_| {});
    assert_eq!(
        (whole["addresses"][0]["postal_code"].as_str(), whole["name"].as_str()),
        (Some("387 21"), Some("Badhusgatan 23 A, Borgholm"))
    );
    let parted = place("soc-vastervik", |_| {});
    assert_eq!(
        (&parted["addresses"], parted["name"].as_str()),
        (&serde_json::json!([]), Some("Hospitalsgatan 12, Västervik"))
    );
    let afar = place("soc-borgholm", |service| service.scope = Scope::National);
    assert_eq!((&afar["addresses"], afar["name"].as_str()), (&serde_json::json!([]), whole["name"].as_str()));
}

#[test]
fn what_nobody_checked_comes_back_withheld() {
    let after = read(&export(&directory())).unwrap();
    let mut channels = after.services.iter().flat_map(|service| &service.channels).peekable();
    assert!(channels.peek().is_some());
    for channel in channels {
        assert!(!channel.showable() && channel.show == Show::Withheld);
        assert_eq!(channel.reason, "imported, not yet checked");
    }
}

fn clock() -> impl Strategy<Value = domain::hours::Clock> {
    // 23:59 is left out: the standard writes midnight so.
    (0_i8..24, 0_i8..59).prop_map(|(hour, minute)| domain::hours::Clock::new(hour, minute).unwrap())
}

fn hours() -> impl Strategy<Value = Hours> {
    let days = proptest::sample::subsequence(domain::hours::Day::ALL.to_vec(), 1..=7);
    let slot = (days, clock(), clock()).prop_map(|(days, opens, closes)| Slot { days, opens, closes });
    let shift = (clock(), clock()).prop_map(|(opens, closes)| Shift { opens, closes });
    let day = (2020_i16..2060, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    let exception = (day, prop::collection::vec(shift, 0..3)).prop_map(|(date, slots)| Exception { date, slots });
    let holidays = prop_oneof![Just(Holidays::Closed), Just(Holidays::Open), Just(Holidays::Unknown)];
    let parts = (
        prop::collection::vec(slot, 1..4),
        holidays,
        prop::option::of(clock()),
        prop::collection::vec(exception, 0..3),
    );
    let weekly = parts.prop_map(|(slots, holidays, eve_closes, exceptions)| {
        Hours::Weekly(Weekly { slots, holidays, eve_closes, exceptions })
    });
    prop_oneof![Just(Hours::Always), Just(Hours::Unknown), weekly]
}

/// The feed of the first few services, made once.
fn some() -> &'static [u8] {
    static SOME: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let mut some = directory();
        some.services.truncate(6);
        export(&some)
    });
    &SOME
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_hours_survive(hours in hours()) {
        let mut before = assured(directory());
        before.services.retain(|service| service.shown().count() > 0);
        before.services.truncate(1);
        for channel in &mut before.services[0].channels {
            channel.hours_read = hours != Hours::Unknown;
            channel.hours = hours.clone();
        }
        let after = read(&export(&before)).unwrap();
        for channel in &after.services[0].channels {
            prop_assert_eq!(&channel.hours, &hours);
        }
    }

}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_cut_or_changed_feed_makes_the_reader_panic(at in 0_usize..10_000, sign in any::<u8>(), cut in any::<bool>()) {
        let mut feed = some().to_vec();
        let at = at * 7 % feed.len();
        if cut { feed.truncate(at) } else { feed[at] = sign }
        let _ = read(&feed);
    }

    #[test]
    fn no_value_in_any_field_makes_the_reader_panic(field in 0_usize..3000, with in 0_usize..9) {
        let with = ["null", "-1", "1e300", "[]", "{}", "\"\"", "\"x\"", "[[{}]]", "{\"id\":{}}"][with];
        let with: serde_json::Value = serde_json::from_str(with).unwrap();
        let mut feed: serde_json::Value = serde_json::from_slice(some()).unwrap();
        let mut left = field;
        replace(&mut feed, &mut left, &with);
        let _ = read(feed.to_string().as_bytes());
    }

    #[test]
    fn no_address_makes_the_feed_panic(path in ".{0,60}", query in ".{0,200}") {
        let empty = Directory::default();
        let reply = handle(&path, &query, &empty, ORIGIN);
        prop_assert!([200, 400, 404].contains(&reply.status));
        prop_assert!(serde_json::from_slice::<serde_json::Value>(&reply.body).is_ok());
    }
}

/// Puts a value in place of the `left`-th one, in depth first order.
fn replace(value: &mut serde_json::Value, left: &mut usize, with: &serde_json::Value) {
    if *left == 0 {
        *value = with.clone();
        *left = usize::MAX;
        return;
    }
    *left -= 1;
    let inner: Vec<&mut serde_json::Value> = match value {
        serde_json::Value::Array(values) => values.iter_mut().collect(),
        serde_json::Value::Object(fields) => fields.iter_mut().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    for value in inner {
        if *left < usize::MAX / 2 {
            replace(value, left, with);
        }
    }
}
