//! What `UnitStore` promises.

use domain::contact::record::{At, Record};
use domain::contact::unit::{Change, Changed, Incoming, Kept, Source, Unit, UnitId, Units};
use jiff::Timestamp;
use jiff::civil::date;
use server::contact::store::units::By;
use server::contact::units::{Live, seed};
use server::store::{self, StoreError};

use super::Outcome;
use super::desk::somebody;
use super::release::by_hand;

on_both_engines! {
    the_list_comes_back_as_it_was,
    of_two_who_change_the_list_one_is_told,
    what_happened_is_kept_with_who_and_when,
    a_running_site_sees_what_changed,
    the_first_start_fills_the_list_once,
    a_unit_that_cannot_be_read_closes_no_other_and_is_not_written_over,
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn by(staff: Option<&str>) -> By<'_> {
    By { staff, at: at(100) }
}

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

fn unit(name: &str, more: &[(&str, &str)]) -> Unit {
    let mut record = Record::new(At::File);
    let all = [("id", name), ("name", "Fröken Ålunds \"skola\""), ("kind", "school"), ("municipality", "0880")];
    for (field, text) in all.iter().chain(&[("source", "lista"), ("confirmed", "2026-03-01")]).chain(more) {
        record.set(field, text);
    }
    Unit::read(&record).unwrap()
}

fn list() -> Kept {
    let full = [
        ("register_code", "12345678"),
        ("forms", "grundskola fritidshem"),
        ("year_min", "0"),
        ("year_max", "9"),
        ("organiser", "Kalmar kommun"),
        ("organiser_kind", "municipal"),
        ("lat", "56.663421"),
        ("lon", "16.36"),
    ];
    // Not in the order of the alphabet: the order is kept.
    let units = [unit("ek", &full), unit("asp", &[])].into_iter().enumerate();
    let units = units.map(|(number, unit)| (At::Record(number + 1), unit)).collect();
    let source = Source { id: id("lista"), date: date(2026, 3, 1), title: "O'Hara; --".into(), address: String::new() };
    let units = Units::collect(vec![source], units).unwrap();
    Kept::new(units, [(id("asp"), date(2026, 3, 9))].into())
}

async fn the_list_comes_back_as_it_was(url: &str) -> Outcome {
    let units = store::open(url).await?.units;
    assert_eq!(units.units().await?, (0, Kept::default()));
    assert!(units.replace(0, &list(), &[], by(None)).await?);
    assert_eq!(units.units().await?, (1, list()));
    assert_eq!(units.in_use().await?, Vec::<String>::new());
    Ok(())
}

async fn of_two_who_change_the_list_one_is_told(url: &str) -> Outcome {
    let units = store::open(url).await?.units;
    units.replace(0, &list(), &[], by(None)).await?;
    let (open, _) = list().shut(&id("asp"), None).unwrap();
    let (shut, _) = list().shut(&id("ek"), Some(date(2026, 3, 10))).unwrap();
    let (one, other) = tokio::join!(units.replace(1, &open, &[], by(None)), units.replace(1, &shut, &[], by(None)));
    let (one, other) = (one?, other?);
    assert!(one != other, "one of the two");
    assert_eq!(units.units().await?, (2, if one { open } else { shut }), "all of one, none of the other");
    Ok(())
}

async fn what_happened_is_kept_with_who_and_when(url: &str) -> Outcome {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    let change = |what| Change { unit: id("ek"), what };
    stores.units.replace(0, &list(), &[change(Changed::Added)], by(None)).await?;
    let later = By { staff: Some("a"), at: at(200) };
    stores.units.replace(1, &list(), &[change(Changed::Confirmed)], later).await?;
    // Refused, so no line of it.
    assert!(!stores.units.replace(1, &list(), &[change(Changed::Closed)], later).await?);
    let past = stores.units.history("ek").await?;
    let told: Vec<_> = past.iter().map(|one| (one.what, one.at, one.by.is_some())).collect();
    assert_eq!(told, [(Changed::Confirmed, at(200), true), (Changed::Added, at(100), false)]);
    assert_eq!(past[0].by.as_deref(), Some(somebody("a").name.as_str()));
    assert_eq!(stores.units.history("asp").await?, []);
    Ok(())
}

async fn a_running_site_sees_what_changed(url: &str) -> Outcome {
    let units = store::open(url).await?.units;
    let live = Live::default();
    assert!(!live.renew(units.as_ref()).await?, "nothing is there yet");
    units.replace(0, &list(), &[], by(None)).await?;
    assert!(live.renew(units.as_ref()).await?);
    let held = live.now();
    assert_eq!((held.kept.all().all().len(), held.open.all().len(), held.version), (2, 1, 1));
    assert!(!live.renew(units.as_ref()).await?, "once is enough");
    let (open, _) = list().shut(&id("asp"), None).unwrap();
    units.replace(1, &open, &[], by(None)).await?;
    assert!(live.renew(units.as_ref()).await?);
    assert_eq!((held.open.all().len(), live.now().open.all().len()), (1, 2), "who holds the old one keeps it");
    Ok(())
}

async fn the_first_start_fills_the_list_once(url: &str) -> Outcome {
    let units = store::open(url).await?.units;
    assert!(seed(units.as_ref(), false, at(0)).await?);
    let (version, first) = units.units().await?;
    assert_eq!((version, first.all().all().len()), (1, 360));
    assert!(!seed(units.as_ref(), false, at(0)).await?);
    // What was closed or edited since stays so, and a demo gets its school.
    let gone = first.all().all()[0].id.clone();
    let (shut, change) = first.shut(&gone, Some(date(2026, 3, 9))).unwrap();
    units.replace(1, &shut, &[change], by(None)).await?;
    assert!(seed(units.as_ref(), true, at(0)).await?);
    let (_, demo) = units.units().await?;
    assert_eq!((demo.all().all().len(), demo.closed(&gone)), (361, Some(date(2026, 3, 9))));
    assert!(!seed(units.as_ref(), true, at(0)).await?);
    let none = Incoming { units: &Units::default(), gone: &[], whole: false, day: date(2026, 3, 9) };
    assert_eq!(demo.take_in(none).unwrap().1, []);
    Ok(())
}

async fn a_unit_that_cannot_be_read_closes_no_other_and_is_not_written_over(url: &str) -> Outcome {
    let units = store::open(url).await?.units;
    assert!(units.replace(0, &list(), &[], by(None)).await?);
    for (damage, mend) in [
        (
            "UPDATE unit SET closed_on = 'i fjol' WHERE id = 'asp'",
            "UPDATE unit SET closed_on = '2026-03-09' WHERE id = 'asp'",
        ),
        (
            "UPDATE unit SET record = record || 'x' WHERE id = 'ek'",
            "UPDATE unit SET record = replace(record, '}x', '}') WHERE id = 'ek'",
        ),
    ] {
        assert_eq!(by_hand(url, damage).await?, 1, "{damage}");
        let (version, kept) = units.readable().await?;
        let names: Vec<&str> = kept.all().all().iter().map(|unit| unit.id.as_str()).collect();
        let other = if damage.contains("asp") { "ek" } else { "asp" };
        assert_eq!((version, names), (1, vec![other]), "{damage}");
        // The site starts with it, and goes on; whoever writes the list waits until it is mended.
        assert!(!seed(units.as_ref(), false, at(0)).await?);
        let live = Live::default();
        assert!(live.renew(units.as_ref()).await? && live.now().kept.all().all().len() == 1);
        assert!(matches!(units.units().await, Err(StoreError::Inconsistent { .. })), "{damage}");
        let written = units.replace(1, &kept, &[], by(None)).await;
        assert!(matches!(written, Err(StoreError::Inconsistent { .. })), "{damage}");
        assert_eq!(by_hand(url, mend).await?, 1, "{mend}");
        assert_eq!(units.units().await?, (1, list()), "{mend}");
    }
    Ok(())
}
