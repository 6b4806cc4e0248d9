//! Those who would not say where they live: that nobody did so may be known, and whoever did is protected as others are.

use super::attacker::Attacker;
use super::*;

/// Two places that are shown, with those who chose not to say and those who left it out counted in the total alone; two
/// genders. Leaves go place by place, in each gender by gender, the answers nearest.
fn outline(rules: Rules) -> Outline {
    let mut outline = small(4, 2, 2, Sensitivity::S0, rules);
    let place = &mut outline.variables[1];
    place.codes.retain(|code| code.members != [2] && code.members != [3]);
    (place.refused, place.unsaid) = (vec![2], Some(3));
    outline.steps[0].tables = vec![whole_table(&outline.variables, 0, 0)];
    outline
}

const SAID: [u32; 8] = [20, 30, 25, 15, 40, 22, 31, 18];

fn with(refused: [u32; 4], left_out: [u32; 4]) -> Vec<u32> {
    [SAID.as_slice(), &refused, &left_out].concat()
}

fn hidden(protected: &Protected) -> usize {
    protected.tables.iter().flat_map(|table| &table.cells).filter(|cell| cell.count.is_none()).count()
}

#[test]
fn that_nobody_refused_hides_nothing() {
    let outline = outline(Rules::default());
    let protected = protect(&outline, &with([0; 4], [0; 4]), &Ledger::default()).unwrap();
    assert_eq!(hidden(&protected), 0);
}

#[test]
fn that_nobody_is_something_else_is_not_told_because_nobody_refused() {
    let mut outline = outline(Rules::default());
    outline.variables[1].refused.clear();
    let protected = protect(&outline, &with([0; 4], [0; 4]), &Ledger::default()).unwrap();
    assert!(hidden(&protected) > 0);
}

/// The bounds of how many of one gender, or of all, would not say where they live.
fn bounds(outline: &Outline, protected: &Protected, genders: &[usize]) -> (f64, f64) {
    let attacker = Attacker::new(outline, &[&protected.published]);
    attacker.bounds(&(vec![vec![0], vec![2, 3], genders.to_vec()], vec![0, 1]))
}

#[test]
fn where_somebody_refused_neither_they_nor_who_is_not_among_them_is_told() {
    let outline = outline(Rules::default());
    for counts in [with([3, 0, 0, 0], [0; 4]), with([0; 4], [0, 0, 0, 1]), with([4, 3, 0, 0], [0, 0, 2, 0])] {
        let protected = protect(&outline, &counts, &Ledger::default()).unwrap();
        for genders in [&[0][..], &[1], &[0, 1]] {
            let (least, most) = bounds(&outline, &protected, genders);
            assert!(least < 0.5 && most > 8.5, "{counts:?} {genders:?}: {least} to {most}");
        }
    }
}

#[test]
fn that_none_of_those_who_refused_was_asked_tells_nothing_of_them() {
    // The first question is asked of those alone who said yes to the second, and nobody who refused did.
    let mut outline = outline(Rules::default());
    outline.questions.push(question("before", 2, Sensitivity::S0));
    let table = whole_table(&outline.variables, 1, 0);
    outline.steps[0].tables.push(table);
    let of = |refused: [u32; 4]| {
        let mut records = people(&outline, &with(refused, [0; 4]));
        records.iter_mut().filter(|one| one.background[1] == 2).for_each(|one| one.answers[0] = None);
        let cube = Cube::count(&outline, records, &[]).unwrap();
        let task = Task::new(outline.clone(), cube, Ledger::default()).unwrap();
        Protector::new(task).finish("r0").unwrap()
    };
    assert_eq!(hidden(&of([0; 4])), 0, "nobody at all refused");
    let protected = of([3, 0, 0, 0]);
    for genders in [&[0][..], &[1], &[0, 1]] {
        let (least, most) = bounds(&outline, &protected, genders);
        assert!(least < 0.5 && most > 8.5, "{genders:?}: {least} to {most}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn nobody_who_would_not_say_is_ever_told_of(counts in proptest::collection::vec(0_u32..7, 16)) {
        let outline = outline(tiny());
        let kept_back: u32 = counts[8..].iter().sum();
        prop_assume!(kept_back < counts.iter().sum::<u32>());
        let protected = protect(&outline, &counts, &Ledger::default()).unwrap();
        for genders in [&[0][..], &[1], &[0, 1]] {
            let n: u32 = genders.iter().flat_map(|at| [8 + at * 2, 12 + at * 2]).map(|at| counts[at] + counts[at + 1]).sum();
            if kept_back > 0 && n < tiny().g {
                let (least, most) = bounds(&outline, &protected, genders);
                prop_assert!(least < 0.5 && most > f64::from(tiny().g) - 1.5, "{:?}: {} to {}", genders, least, most);
            }
        }
    }
}
