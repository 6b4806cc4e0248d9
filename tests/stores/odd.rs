//! A directory of everything a real one may hold one day: overnight hours, odd text, gaps, doubles.

use domain::guide::{
    Address, Channel, ChannelKind, Confidence, Cost, Directory, Keeper, Kind, Organization, Reading, Scope, Service,
    Show, Status, Voice,
};
use domain::hours::{Clock, Day, Exception, Holidays, Hours, Shift, Slot, Weekly};
use jiff::civil::date;

/// Text that would hurt a store that glued its statements together, or kept bytes instead of letters.
pub const ODD_TEXT: &str = "O'Brien \"; DROP TABLE service; -- $1 \\ 100 % å\u{308} 😀 شب ዓ\n\tslut ";

pub fn directory() -> Directory {
    Directory {
        // Not in the order of the alphabet, and one without a service.
        organizations: vec![
            organization("z-först", Some("https://exempel.se/?q=å&r=%20")),
            organization("Ärende", None),
            organization("a", Some("")),
        ],
        services: vec![full("z-tjänst"), bare("a-tjänst"), bare("B-tjänst")],
    }
}

fn organization(id: &str, website: Option<&str>) -> Organization {
    Organization {
        id: id.to_owned(),
        name: ODD_TEXT.to_owned(),
        description: String::new(),
        website: website.map(str::to_owned),
    }
}

fn full(id: &str) -> Service {
    let visit = Channel {
        value: Some("Andra våningen, ring på".to_owned()),
        address: Some(Address { street: "Storgatan 1".to_owned(), city: "Kalmar".to_owned(), postal_code: None }),
        hours: Hours::Weekly(week()),
        assured_date: Some(date(2026, 2, 28)),
        ..channel("z-besök", ChannelKind::Visit)
    };
    let phone = Channel {
        value: Some("0480-00 00 00".to_owned()),
        // A number has no street, but the type allows it.
        address: Some(Address {
            street: ODD_TEXT.to_owned(),
            city: String::new(),
            postal_code: Some("392 31".to_owned()),
        }),
        hours: Hours::Always,
        national_short_number: true,
        ..channel("a-telefon", ChannelKind::Phone)
    };
    let others = [ChannelKind::Sms, ChannelKind::Chat, ChannelKind::Web, ChannelKind::Email, ChannelKind::Visit];
    let others = others.into_iter().enumerate().flat_map(|(number, kind)| {
        let valued = Channel { value: Some(ODD_TEXT.to_owned()), ..channel(&format!("med-{number}"), kind) };
        [valued, channel(&format!("utan-{number}"), kind)]
    });
    Service {
        minimum_age: 0,
        maximum_age: Some(255),
        voices: vec![Voice::Guardian, Voice::Child],
        scope: Scope::Municipality,
        areas: ["0885", "0821", "0885"].map(str::to_owned).to_vec(),
        topics: ["sömn", "at-kropp", "sömn", ODD_TEXT].map(str::to_owned).to_vec(),
        languages: ["sv", "ar", "en"].map(str::to_owned).to_vec(),
        cost: Cost::CallRate,
        anonymous: Some(false),
        status: Status::TemporarilyClosed,
        keeper: Some(Keeper {
            organization: "kommun-0885".to_owned(),
            unit: "å-skolan".to_owned(),
            branch: "emi".to_owned(),
        }),
        channels: [visit, phone].into_iter().chain(others).collect(),
        ..bare(id)
    }
}

fn bare(id: &str) -> Service {
    Service {
        id: id.to_owned(),
        organization: "Ärende".to_owned(),
        name: id.to_owned(),
        description: ODD_TEXT.to_owned(),
        kind: Kind::YouthNeet,
        status: Status::Defunct,
        minimum_age: 255,
        maximum_age: None,
        voices: Vec::new(),
        scope: Scope::National,
        areas: Vec::new(),
        topics: Vec::new(),
        languages: Vec::new(),
        cost: Cost::Unknown,
        anonymous: None,
        channels: Vec::new(),
        keeper: None,
    }
}

fn channel(id: &str, kind: ChannelKind) -> Channel {
    Channel {
        id: id.to_owned(),
        kind,
        value: None,
        address: None,
        hours: Hours::Unknown,
        hours_read: true,
        national_short_number: false,
        show: Show::Withheld,
        reason: ODD_TEXT.to_owned(),
        reading: Reading {
            confidence: Confidence::Conflict,
            source: Some(String::new()),
            date: Some("2025-08".to_owned()),
            quote: Some(ODD_TEXT.to_owned()),
        },
        assured_date: None,
    }
}

/// Days out of order and twice, a slot without days, overnight hours; an exception that is shut, one with two shifts,
/// and the same day once more.
fn week() -> Weekly {
    let slot = |days: &[Day], opens, closes| Slot { days: days.to_vec(), opens, closes };
    let day = date(2026, 12, 24);
    let (morning, evening) = (clock(8), clock(22));
    Weekly {
        slots: vec![
            slot(&[Day::Fr, Day::Mo, Day::Fr], evening, morning),
            slot(&[], Clock::MIDNIGHT, Clock::MIDNIGHT),
            slot(&Day::ALL, morning, evening),
        ],
        holidays: Holidays::Unknown,
        eve_closes: Some(morning),
        exceptions: vec![
            Exception { date: day, slots: Vec::new() },
            Exception {
                date: day,
                slots: vec![
                    Shift { opens: evening, closes: morning },
                    Shift { opens: Clock::MIDNIGHT, closes: morning },
                ],
            },
            Exception { date: date(2024, 2, 29), slots: Vec::new() },
        ],
    }
}

fn clock(hour: i8) -> Clock {
    Clock::new(hour, 0).unwrap_or(Clock::MIDNIGHT)
}
