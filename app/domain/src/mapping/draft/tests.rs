//! From two closed waves to a release in which nothing is said yet.

use super::*;
use crate::mapping::plan::Wave as Code;
use crate::mapping::plan::tests::{answers, asked, one, plan};
use crate::mapping::protect::{Cube, Ledger, Task};
use crate::mapping::release::Clock;
use crate::mapping::synthetic::{AGES, GENDERS, people};
use crate::statistics::Way;
use crate::survey::answer::Value;
use crate::survey::questionnaire::Audience;
use jiff::civil::date;

/// Some questions of the same plan, its backgrounds in another order than files have columns.
fn of(questions: &[&str]) -> Plan {
    let mut plan = plan();
    plan.backgrounds.reverse();
    plan.breakdowns.truncate(1);
    plan.measures.retain(|measure| questions.contains(&measure.question.as_str()));
    plan
}

fn text(sv: &str) -> Text {
    Text([("sv".to_owned(), sv.to_owned())].into())
}

fn codes() -> [Code; 2] {
    ["v1", "v2"].map(|code| Code { code: code.to_owned(), members: vec![code.to_owned()] })
}

fn about(id: &str) -> About {
    let wave = |code: &str| Wave {
        code: code.to_owned(),
        audience: Audience::Youth,
        clock: Clock { closed: date(2026, 3, 20), promised: date(2026, 6, 1), owes: text("Barnrättssamordnaren") },
        asked: None,
        open_collection: false,
    };
    About {
        id: ReleaseId::parse(id).unwrap(),
        title: text("Stöd"),
        earlier: Vec::new(),
        waves: vec![wave("v1"), wave("v2")],
        called: BTreeMap::from([("v2".to_owned(), text("våren 2026"))]),
        clusters: Clusters { effect: 100, schools: None, same_people: false },
        few_schools: false,
    }
}

/// Two waves; in the second everybody who skipped or said no says yes.
fn protected(prepared: &Prepared, threads: usize) -> Protected {
    let kept = ["0880", "0885", "0883"];
    let mut records = Vec::new();
    for (wave, code) in ["v1", "v2"].into_iter().enumerate() {
        for person in people(7 + wave as u64, 400) {
            let answer = |name, answers| person.answer(name, 0, answers);
            let felt = answer("lyssnad", 3).map(|at| if wave == 1 { 0 } else { at });
            let mut said = vec![
                ("kommun", one(kept[person.municipality % 3])),
                ("alder", one(AGES[person.age])),
                ("kon", one(GENDERS[person.gender])),
            ];
            said.extend(felt.map(|at| ("lyssnad", one(["1", "2", "3"][at]))));
            said.extend(answer("mar", 11).map(|at| ("mar", Value::Number(f64::from(u8::try_from(at).unwrap())))));
            records.push(prepared.record(code, &answers(&said)).unwrap());
        }
    }
    let cube = Cube::count(&prepared.outline, records, &[]).unwrap();
    Task::new(prepared.outline.clone(), cube, Ledger::default()).unwrap().run("stod-1", threads).unwrap()
}

#[test]
fn a_draft_holds_and_says_nothing_yet() {
    let (plan, asked) = (of(&["lyssnad", "mar"]), asked());
    let prepared = Prepared::new(&plan, &asked, &codes()).unwrap();
    let protected = protected(&prepared, 1);
    let release = draft(&prepared, &plan, &asked, about("stod-1"), &protected).unwrap();
    assert_eq!(release.numbers_broken(), []);
    assert_eq!((release.k, release.g, release.findings.len()), (5, 10, 0));
    assert_eq!(release.plan, fixed(&plan));
    assert_eq!(release.book.wave[1].label.in_language("sv"), Some("våren 2026"));
    // Hidden means tell nothing at all.
    assert!(release.means.iter().any(|mean| mean.mean.is_none()));
    assert!(release.means.iter().all(|mean| mean.mean.is_some() == mean.n.is_some()));
    // The list is the plan's: the one question of which it says what is good, once for two waves.
    let [trend] = release.compared.as_slice() else { panic!("{:?}", release.compared) };
    assert_eq!((trend.before.key.wave.as_str(), trend.after.key.wave.as_str()), ("v1", "v2"));
    assert_eq!(trend.after.table, "lyssnad-good-total");
    assert_eq!(trend.verdict, Verdict::Surely(Way::More));
}

#[test]
fn many_answers_of_few_schools_count_for_less_than_their_number() {
    let (plan, asked) = (of(&["lyssnad", "mar"]), asked());
    let prepared = Prepared::new(&plan, &asked, &codes()).unwrap();
    let protected = protected(&prepared, 1);
    let with = |schools, effect| {
        let clusters = Clusters { effect, schools, same_people: true };
        draft(&prepared, &plan, &asked, About { clusters, ..about("stod-1") }, &protected).unwrap().clusters.effect
    };
    // Some 400 answers: of ten schools they come 40 from each, 1 + 39 · 0.02; of a hundred, fewer than a class.
    let few = with(Some(10), 148);
    assert!((150..=180).contains(&few), "{few}");
    assert!(with(Some(5), 148) > few);
    assert_eq!((with(Some(100), 148), with(None, 100), with(Some(0), 148)), (148, 100, 148));
    // Fewer than five are known: as of one, and that is never surer than what is not stated, or than five.
    let clusters = Clusters { effect: 148, schools: Some(0), same_people: true };
    let about = About { clusters, few_schools: true, ..about("stod-1") };
    let known = draft(&prepared, &plan, &asked, about, &protected).unwrap().clusters;
    assert!(known.effect > with(Some(5), 148) && known.effect > with(Some(0), 148), "{known:?}");
    assert_eq!(known.schools, Some(0), "how many is not told");
}

#[test]
fn however_many_threads_the_bytes_are_the_same() {
    let prepared = Prepared::new(&of(&["lyssnad", "vem"]), &asked(), &codes()).unwrap();
    let bytes = |threads| serde_json::to_vec(&protected(&prepared, threads)).unwrap();
    let want = bytes(1);
    assert_eq!(bytes(2), want);
    assert_eq!(bytes(16), want);
}

#[test]
fn numbers_of_another_plan_or_release_are_refused() {
    let (plan, asked) = (of(&["lyssnad", "mar"]), asked());
    let prepared = Prepared::new(&plan, &asked, &codes()).unwrap();
    let protected = protected(&prepared, 2);
    let with = |plan: &Plan, about| draft(&prepared, plan, &asked, about, &protected);
    let mut changed = plan.clone();
    changed.ladder.pop();
    assert_eq!(with(&changed, about("stod-1")), Err(Fault::PlanChanged));
    assert_eq!(with(&plan, about("stod-2")), Err(Fault::State));
    let mut late = about("stod-1");
    late.waves[0].clock.promised = date(2025, 1, 1);
    assert_eq!(with(&plan, late), Err(Fault::Broken("waves/v1".to_owned())));
}
