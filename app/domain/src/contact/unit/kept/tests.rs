//! What the desk's list promises: nothing is lost, older says nothing against newer, a person's word stands.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::contact::record::Record;

const DAY: Date = date(2026, 11, 20);

fn unit(id: &str, name: &str, seen: Date, source: &str) -> Unit {
    let mut record = Record::new(At::File);
    for (field, text) in [
        ("id", id),
        ("name", name),
        ("kind", "school"),
        ("municipality", "0880"),
        ("source", source),
        ("confirmed", &seen.to_string()),
    ] {
        record.set(field, text);
    }
    Unit::read(&record).unwrap()
}

fn source(id: &str) -> Source {
    Source { id: UnitId::parse(id).unwrap(), date: DAY, title: "Lista".into(), address: "https://exempel.se/".into() }
}

fn units(all: Vec<Unit>) -> Units {
    let mut ids: Vec<String> = all.iter().map(|unit| unit.source.clone()).collect();
    ids.sort();
    ids.dedup();
    Units::collect(ids.iter().map(|id| source(id)).collect(), (1..).map(At::Record).zip(all).collect()).unwrap()
}

fn id(text: &str) -> UnitId {
    UnitId::parse(text).unwrap()
}

fn kept() -> Kept {
    let all = [("ek", "Ekskolan", "lista"), ("al", "Alskolan", "lista"), ("asp", "Aspskolan", "register")];
    Kept::new(units(all.map(|(id, name, of)| unit(id, name, date(2026, 1, 1), of)).to_vec()), BTreeMap::new())
}

fn file(units: &Units) -> Incoming<'_> {
    Incoming { units, gone: &[], whole: false, day: DAY }
}

fn told(changes: &[Change]) -> Vec<(&str, Changed)> {
    changes.iter().map(|change| (change.unit.as_str(), change.what)).collect()
}

#[test]
fn a_file_adds_changes_confirms_and_closes() {
    let new = units(vec![
        unit("ek", "Ekskolan", DAY, "lista"),
        unit("asp", "Aspskolan 7-9", DAY, "lista"),
        unit("gran", "Granskolan", DAY, "lista"),
    ]);
    let (next, changes) = kept().take_in(Incoming { whole: true, ..file(&new) }).unwrap();
    let expected =
        [("ek", Changed::Confirmed), ("al", Changed::Closed), ("asp", Changed::Edited), ("gran", Changed::Added)];
    assert_eq!(told(&changes), expected);
    assert_eq!((next.all().all().len(), next.open().all().len()), (4, 3));
    assert_eq!(next.closed(&id("al")), Some(DAY));
    let (again, none) = next.take_in(Incoming { whole: true, ..file(&new) }).unwrap();
    assert_eq!((again, none), (next, Vec::new()), "twice is once");
}

#[test]
fn one_page_of_many_closes_nothing_but_what_it_says_is_gone() {
    let page = units(vec![unit("ek", "Ekskolan", DAY, "lista")]);
    let gone = [id("asp"), id("okand")];
    let (next, changes) = kept().take_in(Incoming { gone: &gone, ..file(&page) }).unwrap();
    assert_eq!(told(&changes), [("ek", Changed::Confirmed), ("asp", Changed::Closed)]);
    assert_eq!(next.closed(&id("al")), None);
}

#[test]
fn an_older_file_changes_nothing() {
    let old = units(vec![unit("ek", "Eks gamla skola", date(2025, 1, 1), "lista")]);
    let gone = [id("asp")];
    let incoming = Incoming { whole: true, gone: &gone, day: date(2025, 1, 1), ..file(&old) };
    let (next, changes) = kept().take_in(incoming).unwrap();
    assert_eq!(told(&changes), []);
    assert_eq!(next.open().all().len(), 3);
}

#[test]
fn what_a_person_closed_a_file_does_not_open() {
    let (shut, change) = kept().shut(&id("ek"), Some(DAY)).unwrap();
    assert_eq!(change.what, Changed::Closed);
    assert!(shut.shut(&id("ek"), Some(DAY)).is_none() && shut.shut(&id("nej"), Some(DAY)).is_none());
    let new = units(vec![unit("ek", "Ekskolan", date(2026, 12, 1), "lista")]);
    let (next, _) = shut.take_in(Incoming { day: date(2026, 12, 1), ..file(&new) }).unwrap();
    assert_eq!(next.closed(&id("ek")), Some(DAY));
    let (open, change) = next.shut(&id("ek"), None).unwrap();
    assert_eq!((change.what, open.closed(&id("ek"))), (Changed::Reopened, None));
}

#[test]
fn a_person_adds_edits_and_confirms() {
    let desk = source("skrivbordet");
    let (next, change) = kept().put(unit("bvc", "BVC Ekan", DAY, "skrivbordet"), &desk).unwrap().unwrap();
    assert_eq!((change.what, next.all().sources().len()), (Changed::Added, 3));
    let (next, change) = next.put(unit("ek", "Ekskolan", DAY, "lista"), &desk).unwrap().unwrap();
    assert_eq!(change.what, Changed::Confirmed);
    assert_eq!(next.put(unit("ek", "Ekskolan", DAY, "lista"), &desk).unwrap(), None);
    let mut twin = unit("ny", "Nyskolan", DAY, "skrivbordet");
    twin.register_code = super::super::RegisterCode::parse("12345678");
    let (next, _) = next.put(twin.clone(), &desk).unwrap().unwrap();
    twin.id = id("ny-2");
    assert!(next.put(twin, &desk).is_err(), "a register code stands once");
}

proptest! {
    /// Whatever files come in, every unit that was ever there is there still, with its id, open or closed.
    #[test]
    fn an_import_never_loses_a_unit(
        files in proptest::collection::vec(
            (proptest::collection::btree_set(0usize..6, 1..6), proptest::collection::vec(0usize..6, 0..3), any::<bool>(), 1i8..28, 0usize..2),
            0..6
        )
    ) {
        let mut list = kept();
        for (ids, gone, whole, day, of) in files {
            let (day, of) = (date(2026, 2, day), ["lista", "register"][of]);
            let rows = ids.iter().map(|n| unit(["ek", "al", "asp", "u3", "u4", "u5"][*n], "Skolan", day, of)).collect();
            let incoming = units(rows);
            let gone: Vec<UnitId> = gone.iter().map(|n| id(["ek", "al", "asp", "u3", "u4", "u5"][*n])).collect();
            let (next, changes) = list.take_in(Incoming { units: &incoming, gone: &gone, whole, day }).unwrap();
            for old in list.all().all() {
                prop_assert!(next.all().get(&old.id).is_some(), "{} is lost", old.id);
                prop_assert!(list.closed(&old.id).is_none() || next.closed(&old.id).is_some());
            }
            for unit in next.all().all() {
                prop_assert!(next.open().get(&unit.id).is_some() != next.closed(&unit.id).is_some());
                prop_assert!(next.all().source(unit).is_some());
            }
            let closings = changes.iter().filter(|change| change.what == Changed::Closed).count();
            prop_assert_eq!(next.open().all().len() + closings, list.open().all().len() + changes.iter().filter(|change| change.what == Changed::Added).count());
            list = next;
        }
    }
}
