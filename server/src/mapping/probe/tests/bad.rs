//! Bad input on the whole way: nothing is published of it, or nothing in it gives anybody away.

use domain::mapping::draft::draft;
use domain::mapping::plan::Prepared;
use domain::mapping::protect::{self, Ledger, Task};
use domain::survey::answer::Place;
use domain::survey::questionnaire::Name;

use super::*;

fn first(county: &County, answers: Vec<Answers>) -> Result<Made, Fault> {
    county.release("prov-1", &[wave("v1")], &[("v1", answers)], &[], &[])
}

/// The same answer from so many girls of thirteen in Kalmar.
fn alike(count: usize) -> Vec<Answers> {
    let said = [("kommun", "0880"), ("alder", "13-15"), ("kon", "girl"), ("lyssnad", "1"), ("trygg", "5")];
    let of = |(name, value): (&str, &str)| (Place::of(Name::parse(name).unwrap()), Value::One(value.to_owned()));
    vec![Answers(said.map(of).into()); count]
}

#[test]
fn of_an_empty_wave_there_is_no_release() {
    assert_eq!(first(&small(), Vec::new()).err(), Some(Fault::EmptyWave("v1".to_owned())));
}

#[test]
fn of_one_answer_nothing_is_told() {
    let made = first(&small(), alike(1)).unwrap();
    let cells = made.release.tables.iter().flat_map(|table| &table.cells);
    // Nobody answered the other questions; that is all there is to tell.
    let told = cells.filter(|cell| cell.count.is_some_and(|count| count > 0)).count();
    assert_eq!(told, 0);
    assert_eq!(probed(&made, &[]).found, []);
}

#[test]
fn all_in_one_cell_are_told_of_only_where_it_hurts_nobody() {
    let made = first(&small(), alike(60)).unwrap();
    let shown = |question: &str| {
        let tables = made.release.tables.iter().filter(move |table| table.question == question);
        let cells = tables.flat_map(|table| &table.cells).filter(|cell| cell.key.answer != ALL);
        cells.filter(|cell| cell.count.is_some()).count()
    };
    assert!(shown("lyssnad") > 0, "an ordinary question");
    assert_eq!(shown("trygg"), 0, "one that could hurt");
    assert_eq!(probed(&made, &[]).found, []);
}

#[test]
fn a_plan_that_contradicts_itself_is_no_release() {
    let mut county = small();
    let grouping =
        &mut county.plan.measures.iter_mut().find(|one| one.question.as_str() == "trygg").unwrap().groupings[0];
    grouping.groups[1].of.push("1".to_owned());
    let fault = Fault::Grouping("trygg".to_owned(), "tre".to_owned());
    assert_eq!(first(&county, answers(&county, 0, 7, 300)).err(), Some(fault));
}

#[test]
fn a_solver_that_does_not_come_to_an_end_is_no_release() {
    let county = small();
    let prepared = Prepared::new(&county.plan, &county.asked, &[wave("v1")]).unwrap();
    let people = answers(&county, 0, 7, 300);
    let records = people.iter().filter_map(|one| prepared.record("v1", one));
    let cube = Cube::count(&prepared.outline, records, &[]).unwrap();
    let task = Task::new(prepared.outline, cube, Ledger::default()).unwrap();
    let tight = task.within(protect::Budget { solves: 3, pivots: 1, nodes: 1 });
    for threads in [1, 2, 8] {
        assert_eq!(tight.run("prov-1", threads).err(), Some(Fault::Budget), "{threads}");
    }
}

#[test]
fn a_plan_changed_since_the_wave_was_opened_is_no_release() {
    let county = small();
    let made = first(&county, answers(&county, 0, 7, 300)).unwrap();
    let waves = [wave("v1")];
    let prepared = Prepared::new(&county.plan, &county.asked, &waves).unwrap();
    let about = || county::about("prov-1", &waves, &[]);
    assert_eq!(draft(&prepared, &county.plan, &county.asked, about(), &made.protected), Ok(made.release.clone()));
    let mut changed = county.plan.clone();
    changed.backgrounds[0].unshown.clear();
    let fault = draft(&prepared, &changed, &county.asked, about(), &made.protected);
    assert_eq!(fault, Err(Fault::PlanChanged));
    // Taken up from the start, it is another plan, and says so in every release of it.
    let other = Prepared::new(&changed, &county.asked, &waves).unwrap();
    assert_ne!(other.plan(), prepared.plan());
}

#[test]
fn a_table_outside_the_plan_is_no_release() {
    let county = small();
    let made = first(&county, answers(&county, 0, 7, 300)).unwrap();
    let waves = [wave("v1")];
    let prepared = Prepared::new(&county.plan, &county.asked, &waves).unwrap();
    let asked = |change: &dyn Fn(&mut protect::Protected)| {
        let mut protected = made.protected.clone();
        change(&mut protected);
        draft(&prepared, &county.plan, &county.asked, county::about("prov-1", &waves, &[]), &protected)
    };
    let fault = |name: &str| Err(Fault::Table(name.to_owned()));
    assert_eq!(asked(&|all| all.tables[0].id = "lyssnad-each-skola".to_owned()), fault("lyssnad-each-skola"));
    let id = made.protected.tables[1].id.clone();
    assert_eq!(asked(&|all| drop(all.tables[1].cells.pop())), fault(&id));
    assert_eq!(asked(&|all| all.tables[1].grouping = 7), fault(&id));
    // Under another name the ledger would not know it.
    let about = county::about("prov-2", &waves, &[]);
    assert_eq!(draft(&prepared, &county.plan, &county.asked, about, &made.protected), Err(Fault::State));
}

#[test]
fn a_tampered_file_is_found() {
    let county = small();
    let made = first(&county, answers(&county, 0, 7, 300)).unwrap();
    let files = files::write(&made.release, &WORDS).unwrap();
    for name in files.iter().map(|file| &file.name).filter(|name| *name != MANIFEST) {
        let tampered = files.iter().map(|file| {
            let mut bytes = file.bytes.clone();
            if file.name == *name {
                // A space where it changes nothing of what is said, or a bit of the archive.
                let last = bytes.len() - 1;
                if file.name == files::WORKBOOK { bytes[last] ^= 1 } else { bytes.push(b'\n') }
            }
            (file.name.clone(), bytes)
        });
        let report = probe(Folder::of("prov-1", tampered), [], &made.inside, Budget::AMPLE, &|_| {});
        let found = report.map(|report| report.found.iter().any(|one| one.kind == Kind::Tampered));
        assert!(found.unwrap_or(true), "{name}");
    }
}
