//! Several informants side by side: only what is out is drawn, of different people, and nothing but what it says.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::questionnaire::{Area, Audience};
use super::release::{
    ALL, Cell, CellRef, Chart, Code, Drawing, Fault, GOOD, Grouping, Informant, Key, Out, Release, ReleaseId, Source,
    Table, Wave,
};
use super::sample::{self, text};
use super::statistics::Share;

/// How many gave a good answer and how many answered, for each of three questions.
type Counts = [(Option<u32>, Option<u32>); 3];

const CHILDREN: Counts = [(Some(60), Some(100)), (Some(45), Some(90)), (None, Some(95))];
const GROWN_UPS: Counts = [(Some(30), Some(40)), (None, None), (Some(20), Some(38))];
const STAFF: Counts = [(Some(12), Some(20)), (Some(15), Some(20)), (Some(6), Some(19))];

/// A release of one wave: three questions, everybody, good answers and the others.
fn survey(id: &str, audience: Audience, counts: Counts) -> Release {
    let mut release = sample::release();
    let wave = format!("2026-{id}");
    release.id = ReleaseId::parse(id).unwrap();
    release.waves = vec![Wave { code: wave.clone(), audience, ..release.waves[1].clone() }];
    release.book.wave = vec![Code { code: wave.clone(), members: vec![wave.clone()], label: text("maj 2026") }];
    let code = |code: &str, members: &[&str], label: &str| Code {
        code: code.to_owned(),
        members: members.iter().map(|one| (*one).to_owned()).collect(),
        label: text(label),
    };
    let answers =
        vec![code(GOOD, &["1"], "Ja"), code("other", &["2", "3"], "Nej"), code(ALL, &["1", "2", "3"], "Alla")];
    for question in &mut release.questions {
        question.groupings = vec![Grouping { id: GOOD.to_owned(), answers: answers.clone() }];
    }
    let table = |(question, (good, of)): (&str, (Option<u32>, Option<u32>))| {
        let other = good.zip(of).map(|(good, of)| of - good);
        let cell = |(answer, count): (&str, Option<u32>)| Cell { key: Key::everybody(&wave, answer), count };
        Table {
            id: format!("{question}-good-total"),
            question: question.to_owned(),
            grouping: GOOD.to_owned(),
            by: Vec::new(),
            cells: [(GOOD, good), ("other", other), (ALL, of)].map(cell).to_vec(),
        }
    };
    release.tables = ["q1", "q2", "q3"].into_iter().zip(counts).map(table).collect();
    release.compared.clear();
    release.findings[0].about = cell(&release, "q1");
    release.findings[0].charts.clear();
    for number in &mut release.findings[0].numbers {
        number.cell = CellRef { table: "q1-good-total".to_owned(), key: Key::everybody(&wave, GOOD) };
    }
    release
}

fn cell(release: &Release, question: &str) -> CellRef {
    CellRef { table: format!("{question}-good-total"), key: Key::everybody(&release.waves[0].code, GOOD) }
}

/// Hashes of the files of a release, as its manifest has them.
fn files(release: &Release) -> BTreeMap<String, String> {
    let one = |(at, table): (usize, &Table)| (format!("{}.csv", table.id), format!("{at:x}").repeat(64));
    release.tables.iter().enumerate().map(one).collect()
}

/// Two that are out.
struct World {
    grown_ups: (Release, BTreeMap<String, String>),
    staff: (Release, BTreeMap<String, String>),
}

impl World {
    fn new() -> Self {
        let with = |release: Release| {
            let files = files(&release);
            (release, files)
        };
        Self {
            grown_ups: with(survey("vuxna", Audience::Guardian, GROWN_UPS)),
            staff: with(survey("personal", Audience::Staff, STAFF)),
        }
    }

    fn out(&self) -> [Out<'_>; 2] {
        [&self.grown_ups, &self.staff].map(|(release, files)| Out { release, files })
    }

    fn chart(&self, own: &Release) -> Option<Chart> {
        let sources = self.out().map(|out| Source { out, wave: &out.release.waves[0].code, called: text("Andra") });
        own.side_by_side((own.waves[0].code.as_str(), text("Barn")), &sources, text("Samma frågor"))
    }

    /// Children, with the radar of all three in their finding.
    fn children(&self) -> Release {
        let mut own = survey("barn", Audience::Child, CHILDREN);
        own.findings[0].charts = vec![self.chart(&own).unwrap()];
        own
    }

    /// What is wrong, each once.
    fn faults(&self, release: &Release) -> Vec<Fault> {
        let mut all: Vec<Fault> =
            release.broken().into_iter().chain(release.others_broken(&self.out())).map(|one| one.fault).collect();
        all.sort();
        all.dedup();
        all
    }

    fn after(&self, change: impl FnOnce(&mut Chart)) -> Vec<Fault> {
        let mut release = self.children();
        change(&mut release.findings[0].charts[0]);
        self.faults(&release)
    }
}

#[test]
fn three_stand_side_by_side_with_what_is_hidden_hidden() {
    let world = World::new();
    let children = world.children();
    assert_eq!(world.faults(&children), []);
    let chart = &children.findings[0].charts[0];
    assert_eq!((chart.drawing, chart.rows.len(), chart.series.len(), chart.others.len()), (Drawing::Radar, 3, 1, 2));
    let hits = |other: &Informant| other.cells.iter().map(|one| one.share().map(Share::hits)).collect::<Vec<_>>();
    let all: Vec<Vec<Option<u32>>> = chart.others.iter().map(hits).collect();
    assert_eq!(all, [[Some(30), None, Some(20)], [Some(12), Some(15), Some(6)]]);
    assert_eq!(chart.others[0].cells[0].sha256, "0".repeat(64));
    assert_eq!(children.drawn_from().len(), 2);
    // It is read back as it was written, and a chart of one's own says nothing of others.
    let written = serde_json::to_string(&children).unwrap();
    assert_eq!(serde_json::from_str::<Release>(&written).unwrap(), children);
    assert!(!serde_json::to_string(&sample::release()).unwrap().contains("\"others\""));
}

#[test]
fn who_may_not_stand_beside() {
    let world = World::new();
    let own = |audience| survey("barn", audience, CHILDREN);
    assert!(world.chart(&own(Audience::Youth)).is_some());
    // The same people are compared wave by wave, with a verdict.
    assert_eq!(world.chart(&own(Audience::Staff)), None);
    // Nobody else.
    let child = own(Audience::Child);
    assert_eq!(child.side_by_side((child.waves[0].code.as_str(), text("Barn")), &[], text("Samma")), None);
    assert_eq!(child.side_by_side(("2026-annan", text("Barn")), &[], text("Samma")), None);
    // A question of another area is another question, and two are no shape.
    let mut other = own(Audience::Child);
    other.questions[0].area = Area::FollowUp;
    assert_eq!(world.chart(&other), None);
    let mut unnamed = own(Audience::Child);
    unnamed.questions[0].id = "q9".to_owned();
    assert_eq!(world.chart(&unnamed), None);
    // Four lines cannot be told apart.
    let youth = survey("unga", Audience::Youth, CHILDREN);
    let own_files = files(&youth);
    let all = world.out().into_iter().chain([Out { release: &youth, files: &own_files }]);
    let all: Vec<Source<'_>> =
        all.map(|out| Source { out, wave: &out.release.waves[0].code, called: text("Andra") }).collect();
    assert_eq!(child.side_by_side((child.waves[0].code.as_str(), text("Barn")), &all, text("Samma")), None);
}

#[test]
fn what_is_not_as_published_is_refused() {
    let world = World::new();
    for (what, faults) in [
        ("hidden", world.after(|chart| chart.others[0].cells[1].count = Some(30))),
        ("another number", world.after(|chart| chart.others[1].cells[0].count = Some(13))),
        ("another group", world.after(|chart| chart.others[1].cells[0].of = Some(21))),
        ("shown is hidden", world.after(|chart| chart.others[1].cells[0].count = None)),
        ("no such table", world.after(|chart| chart.others[0].cells[0].cell.table = "q9-good-total".to_owned())),
        ("another table", world.after(|chart| chart.others[0].cells[0].cell.table = "q2-good-total".to_owned())),
        ("another file", world.after(|chart| chart.others[0].cells[0].sha256 = "f".repeat(64))),
        ("no hash", world.after(|chart| chart.others[0].cells[0].sha256 = "f".repeat(63))),
        ("another question", world.after(|chart| chart.others[0].cells[0].asked = text("Något annat?"))),
        ("other answers", world.after(|chart| chart.others[0].cells[0].good = text("Nej"))),
        ("not there", world.after(|chart| chart.others[0].release = ReleaseId::parse("borta").unwrap())),
        ("itself", world.after(|chart| chart.others[0].release = ReleaseId::parse("barn").unwrap())),
        ("other people", world.after(|chart| chart.others[0].audience = Audience::Youth)),
        ("the same people", world.after(|chart| chart.others[0].audience = Audience::Child)),
        ("surer than it is", world.after(|chart| chart.others[0].effect = 100)),
        ("another wave", world.after(|chart| chart.others[0].wave = "2026-annan".to_owned())),
        ("a row short", world.after(|chart| drop(chart.others[0].cells.pop()))),
        ("rows that changed places", world.after(|chart| chart.others[1].cells.swap(0, 1))),
        ("a place", world.after(|chart| chart.others[1].cells[0].cell.key.municipality = "0880".to_owned())),
        ("nameless", world.after(|chart| chart.others[0].called = text(" "))),
    ] {
        assert_eq!(faults, [Fault::Elsewhere], "{what}");
    }
    assert!(world.after(|chart| chart.drawing = Drawing::Bars).contains(&Fault::Elsewhere));
    assert!(world.after(|chart| chart.others.clear()).contains(&Fault::Text), "one alone is no radar");
    // The release is gone: what was drawn from it is held against nothing, and so is not shown.
    let broken = world.children().others_broken(&world.out()[..1]);
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert_eq!((broken[0].at.as_str(), broken[0].fault), ("findings/visste-direkt", Fault::Elsewhere));
}

/// A number of good answers and of everybody, either hidden or as it may be shown.
fn shown() -> impl Strategy<Value = (Option<u32>, Option<u32>)> {
    (10_u32..500, 0_u32..=100, any::<bool>(), any::<bool>()).prop_map(|(of, share, good, all)| {
        let count = of * share / 100;
        let count = if (1..5).contains(&count) { 5 } else { count };
        (good.then_some(count), all.then_some(of))
    })
}

proptest! {
    #[test]
    fn whatever_is_out_can_be_drawn_and_no_other_number(
        counts in [shown(), shown(), shown()],
        row in 0_usize..3,
        other in 0_usize..2,
        typed in (0_u32..600, 10_u32..600),
    ) {
        let mut world = World::new();
        let release = survey("personal", Audience::Staff, counts);
        world.staff = (release.clone(), files(&release));
        let mut children = world.children();
        prop_assert_eq!(world.faults(&children), []);
        let (count, of) = (Some(typed.0), Some(typed.1));
        let drawn = &mut children.findings[0].charts[0].others[other].cells[row];
        let same = (drawn.count, drawn.of) == (count, of);
        (drawn.count, drawn.of) = (count, of);
        prop_assert_eq!(world.faults(&children).is_empty(), same);
    }
}
