//! The whole way: a plan and closed answers, protected, drafted, written, and attacked from its public files.

mod bad;
pub mod county;
mod frozen;
mod random;
mod routed;

use std::sync::LazyLock;

use app::words::Book;
use domain::mapping::protect::{Cube, Fault};
use domain::mapping::release::{ALL, Key};
use domain::mapping::synthetic::people;
use domain::survey::answer::{Answers, Value};

use super::probe;
use crate::mapping::check::{Budget, Folder, Kind, Report, audit};
use crate::mapping::files::{self, MANIFEST};
use county::{Asks, County, Made, wave};

static WORDS: LazyLock<Book> = LazyLock::new(|| crate::guide::library::Library::built_in().unwrap().book);

/// The public files of a release, as they would be downloaded.
fn folder(made: &Made) -> Folder {
    let files = files::write(&made.release, &WORDS).unwrap();
    Folder::of(made.release.id.as_str(), files.into_iter().map(|file| (file.name, file.bytes)))
}

/// What the attacker says of the last release, beside those before it.
fn probed(made: &Made, before: &[&Made]) -> Report {
    probe(folder(made), before.iter().map(|made| folder(made)), &made.inside, Budget::AMPLE, &|_| {}).unwrap()
}

/// So many people of a wave.
fn answers(county: &County, wave: u32, seed: u64, count: usize) -> Vec<Answers> {
    people(seed + u64::from(wave), count).filter_map(|person| county.answers(&person, wave)).collect()
}

/// How many gave an answer in a group, counted one by one: of a question of one answer, its answers not merged.
fn truth(answers: &[Answers], question: &str, key: &Key) -> u32 {
    let said = |one: &Answers, name: &str, code: &str| {
        code == ALL || matches!(one.to(name), Some(Value::One(value)) if value == code)
    };
    let within = |one: &&Answers| {
        one.to(question).is_some()
            && said(one, question, &key.answer)
            && said(one, "kommun", &key.municipality)
            && said(one, "alder", &key.age)
            && said(one, "kon", &key.gender)
    };
    u32::try_from(answers.iter().filter(within).count()).unwrap()
}

/// Three municipalities, one question of each kind.
fn small() -> County {
    let asks = [
        ("lyssnad", Asks::One(3, "s0", true)),
        ("trygg", Asks::One(5, "s1", false)),
        ("vem", Asks::Many(2, "s0")),
        ("mar", Asks::Range(4, "s1")),
    ];
    County::new(&asks, &[0, 6, 7], &["kommun", "kommun+kon"])
}

/// The same without a ladder: what is hidden stays in sight.
fn straight() -> County {
    let mut county = small();
    county.plan.ladder.clear();
    county.plan.measures.truncate(2);
    county
}

#[test]
fn a_release_from_plan_to_files_gives_nothing_back() {
    let county = small();
    let made = county.release("prov-1", &[wave("v1")], &[("v1", answers(&county, 0, 7, 900))], &[], &[]).unwrap();
    assert!(made.release.tables.iter().flat_map(|table| &table.cells).any(|cell| cell.count.is_none()));
    assert!(!made.inside.protected.is_empty() && !made.inside.alone.is_empty());
    assert_eq!(made.release.numbers_broken(), []);
    let report = probed(&made, &[]);
    assert_eq!(report.found, []);
    assert!(report.inside && report.hidden > 0 && report.witnesses > 0);
}

#[test]
fn a_second_wave_and_both_pooled_are_one_system_with_the_first() {
    let county = small();
    let first = county.release("prov-1", &[wave("v1")], &[("v1", answers(&county, 0, 7, 900))], &[], &[]).unwrap();
    let both = [("v1", answers(&county, 0, 7, 900)), ("v2", answers(&county, 1, 7, 800))];
    let waves = [wave("v1"), wave("v2"), wave("v1+v2")];
    let second = county.release("prov-2", &waves, &both, &[&first.cube], &[&first]).unwrap();
    // The fixed list: each question whose plan says what is good, this wave with the one before.
    assert_eq!(second.release.compared.len(), 1);
    assert_eq!(second.release.compared[0].after.table, "lyssnad-good-total");
    let report = probed(&second, &[&first]);
    assert_eq!(report.found, []);
    assert_eq!(report.releases, ["prov-1", "prov-2"]);
    let downloaded = audit(&[folder(&first), folder(&second)], None, Budget::AMPLE, &|_| {}).unwrap();
    assert_eq!(downloaded.found, [], "whoever has the files alone can prove it too");
    assert!(!downloaded.inside && downloaded.hidden == report.hidden);
    // Without the earlier one nothing is proved.
    let alone = probed(&second, &[]);
    assert!(alone.found.iter().any(|one| one.kind == Kind::EarlierMissing));
}

#[test]
fn a_wave_that_was_pooled_with_another_before_is_one_system_with_both() {
    let county = small();
    let people = |wave: u32, count| answers(&county, wave, 7, count);
    let two = [("v1", people(0, 900)), ("v2", people(1, 800))];
    let first = county.release("prov-1", &[wave("v1"), wave("v2"), wave("v1+v2")], &two, &[], &[]).unwrap();
    assert_eq!(probed(&first, &[]).found, []);
    // The second shows nothing of the first wave, and what was said of it together with the second binds it all the same.
    let waves = [wave("v2"), wave("v3"), wave("v2+v3")];
    let second = county.release("prov-2", &waves, &[("v3", people(2, 850))], &[&first.cube], &[&first]).unwrap();
    assert!(second.release.book.wave.iter().all(|code| !code.members.contains(&"v1".to_owned())));
    assert_eq!(probed(&second, &[&first]).found, []);
    let downloaded = audit(&[folder(&first), folder(&second)], None, Budget::AMPLE, &|_| {}).unwrap();
    assert_eq!(downloaded.found, [], "whoever has the files alone can prove it too");
    // Its counts are those that were frozen: without them nothing is released.
    let without = county.release("prov-2", &waves, &[("v3", people(2, 850))], &[], &[&first]);
    assert_eq!(without.err(), Some(Fault::EmptyWave("v2".to_owned())));
    let counted = [("v2", people(1, 800)), ("v3", people(2, 850))];
    assert_eq!(
        county.release("prov-2", &waves, &counted, &[], &[&first]).err(),
        Some(Fault::Changed("prov-1".to_owned())),
        "nobody is counted of the wave that stands beside it"
    );
}

#[test]
fn every_number_is_the_one_that_people_gave() {
    let county = straight();
    let people = answers(&county, 0, 7, 2500);
    let made = county.release("prov-1", &[wave("v1")], &[("v1", people.clone())], &[], &[]).unwrap();
    let mut shown = 0;
    for table in made.release.tables.iter().filter(|table| table.grouping == "each" && !table.question.contains('/')) {
        for cell in table.cells.iter().filter(|_| table.question == "lyssnad" || table.question == "trygg") {
            let count = truth(&people, &table.question, &cell.key);
            assert!(cell.count.is_none_or(|shown| shown == count), "{}: {:?}", table.id, cell);
            shown += usize::from(cell.count.is_some());
        }
    }
    assert!(shown > 50, "{shown}");
}

/// What is hidden for another's sake, shown again: the truth, one cell at a time.
#[test]
fn one_secondary_cell_shown_again_is_found() {
    let county = straight();
    let people = answers(&county, 0, 7, 2500);
    let made = county.release("prov-1", &[wave("v1")], &[("v1", people.clone())], &[], &[]).unwrap();
    let (mut found, mut tried) = (0, 0);
    for (at, table) in made.release.tables.iter().enumerate().filter(|(_, one)| one.id == "lyssnad-each-kommun-kon") {
        for (cell, own) in table.cells.iter().enumerate().filter(|(_, cell)| cell.count.is_none()) {
            let count = truth(&people, "lyssnad", &own.key);
            if count < 10 || tried == 5 {
                continue;
            }
            let mut broken = made.clone();
            broken.release.tables[at].cells[cell].count = Some(count);
            tried += 1;
            found += usize::from(!probed(&broken, &[]).passed());
        }
    }
    assert!(tried > 2, "something is hidden for another's sake");
    assert_eq!(found, tried, "each is needed, and the attacker sees that it is gone");
}
