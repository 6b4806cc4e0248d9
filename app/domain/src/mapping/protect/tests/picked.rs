//! A list of which whoever answers makes a choice at least: what is shown of the others gives no hidden choice back.

use super::super::solve::Known;
use super::*;

/// One wave and places, and the choices of a list, each in a table by place.
pub fn list(places: usize, choices: usize, class: Sensitivity, rules: Rules) -> Outline {
    let mut outline = small(places, 1, 2, class, rules);
    outline.questions.clear();
    outline.steps[0].tables.clear();
    for at in 0..choices {
        let (family, picked) = (Some("vem".to_owned()), true);
        outline.questions.push(Question { family, picked, ..question(&format!("vem/{at}"), 2, class) });
        outline.steps[0].tables.push(whole_table(&outline.variables, at, 0));
    }
    outline
}

/// So many at a place who made these choices, by bit.
pub fn made(outline: &Outline, place: usize, choices: usize, count: usize) -> Vec<Record> {
    let answers = (0..outline.questions.len()).map(|at| Some(usize::from(choices >> at & 1 == 0)));
    vec![Record { background: vec![0, place, 0], answers: answers.collect() }; count]
}

pub fn released(outline: &Outline, records: &[Record]) -> Result<(Cube, Protected), Fault> {
    let cube = Cube::count(outline, records.to_vec(), &[])?;
    let protected = Protector::new(Task::new(outline.clone(), cube.clone(), Ledger::default())?).finish("r")?;
    Ok((cube, protected))
}

/// The leaf cells of every question in a table that proves something.
pub fn witnessed(outline: &Outline, cube: &Cube, witness: &Witness) -> Vec<Vec<i64>> {
    let cells = |question: &Question| cube.cells(&question.id).iter().map(|count| i64::from(*count)).collect();
    let mut counts: Vec<Vec<i64>> = outline.questions.iter().map(cells).collect();
    for moved in &witness.0 {
        counts[moved.question][moved.leaf] += i64::from(moved.by);
    }
    counts
}

/// 43 at the first place, each with one choice: 20, 20 and 3. Elsewhere some made several.
fn forty_three(outline: &Outline) -> Vec<Record> {
    let all = [(0, 0b001, 20), (0, 0b010, 20), (0, 0b100, 3), (1, 0b011, 12), (1, 0b101, 14), (1, 0b010, 21)];
    let more = [(2, 0b011, 15), (2, 0b110, 17), (2, 0b001, 20)];
    all.into_iter().chain(more).flat_map(|(place, choices, count)| made(outline, place, choices, count)).collect()
}

/// What is shown of the first place: for each choice how many made it, how many left it, and all.
fn first_place(protected: &Protected) -> Vec<[Option<u32>; 3]> {
    protected.tables.iter().map(|table| [0, 1, 2].map(|at| table.cells[at].count)).collect()
}

#[test]
fn what_is_shown_of_other_choices_gives_no_hidden_one_back() {
    let outline = list(3, 3, Sensitivity::S0, Rules::default());
    let records = forty_three(&outline);
    let (_, protected) = released(&outline, &records).unwrap();
    // How many made it follows from how many left it and from all: each choice tells by any two of the three.
    let told = |[made, left, all]: &[Option<u32>; 3]| made.is_some() || (left.is_some() && all.is_some());
    let shown = first_place(&protected);
    assert!(!told(&shown[2]), "three made it: {shown:?}");
    let all = shown[0][2].is_some();
    assert!(!(all && told(&shown[0]) && told(&shown[1])), "43 less 20 less 20 would be three at least: {shown:?}");
    // Protected as if anybody could have left all of them, it is told.
    let mut silent = outline;
    silent.questions.iter_mut().for_each(|question| question.picked = false);
    let (_, protected) = released(&silent, &records).unwrap();
    let shown = first_place(&protected);
    assert!(!told(&shown[2]) && told(&shown[0]) && told(&shown[1]) && shown[0][2].is_some(), "{shown:?}");
}

#[test]
fn who_is_alone_in_a_list_is_asked_about_though_all_of_their_own_is_shown() {
    // Tables by place alone: of the choice in which somebody is the only one of a gender nothing is hidden.
    let mut outline = small(2, 2, 2, Sensitivity::S0, Rules::default());
    outline.questions.clear();
    outline.steps[0].tables.clear();
    let all = outline.variables[2].code(Code::ALL).unwrap();
    for at in 0..2 {
        let (family, picked) = (Some("vem".to_owned()), true);
        outline.questions.push(Question { family, picked, ..question(&format!("vem/{at}"), 2, Sensitivity::S0) });
        let table = whole_table(&outline.variables, at, 0);
        outline.steps[0]
            .tables
            .push(Table { shown: vec![table.shown[0].clone(), table.shown[1].clone(), vec![all]], ..table });
    }
    let one = |place: usize, gender: usize, answers: [usize; 2], count: usize| {
        vec![Record { background: vec![0, place, gender], answers: answers.map(Some).to_vec() }; count]
    };
    let records = [
        one(0, 0, [0, 1], 30),
        one(0, 0, [1, 0], 30),
        one(1, 0, [0, 1], 20),
        one(1, 0, [1, 0], 20),
        one(1, 1, [0, 0], 1),
    ];
    let cube = Cube::count(&outline, records.concat(), &[]).unwrap();
    let block = Task::new(outline, cube, Ledger::default()).unwrap().block(0).unwrap();
    let search = &block.search;
    // Their leaf of the first choice: the second place, the second gender, made.
    let own = search.system.columns.iter().position(|column| column.leaves.contains(&(0, 6))).unwrap();
    assert!(search.system.columns[own].rows.iter().all(|(row, _)| !search.hidden[*row]));
    assert!(search.insiders().contains(&Known::Column(own)));
}

#[test]
fn somebody_who_left_every_choice_is_a_fault_of_what_was_collected() {
    let outline = list(3, 3, Sensitivity::S0, Rules::default());
    let mut records = forty_three(&outline);
    records.extend(made(&outline, 0, 0, 1));
    assert_eq!(released(&outline, &records), Err(Fault::Family("vem".to_owned())));
}

#[test]
fn only_the_choices_of_a_whole_list_can_be_picked_of() {
    let outline = list(2, 2, Sensitivity::S0, tiny());
    assert_eq!(outline.check(), Ok(()));
    let wrongs: [fn(&mut Question); 2] = [|one| one.picked = false, |one| one.family = None];
    for wrong in wrongs {
        let mut outline = outline.clone();
        wrong(&mut outline.questions[0]);
        assert!(matches!(outline.check(), Err(Fault::Family(_))));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn in_every_table_that_proves_something_everybody_made_a_choice(
        (places, choices) in prop_oneof![Just((3, 2)), Just((3, 3)), Just((4, 2))],
        class in class(),
        said in proptest::collection::vec(proptest::collection::vec(1_usize..8, 0..14), 4),
    ) {
        let outline = list(places, choices, class, tiny());
        let own = |made: usize| if choices == 3 { made } else { made % 3 + 1 };
        let mut records = Vec::new();
        for (place, all) in said[..places].iter().enumerate() {
            for one in all {
                records.extend(made(&outline, place, own(*one), 1));
            }
        }
        prop_assume!(!records.is_empty());
        let (cube, protected) = released(&outline, &records).unwrap();
        for witness in protected.proofs.iter().flat_map(|proof| &proof.witnesses) {
            let counts = witnessed(&outline, &cube, witness);
            for place in 0..places {
                let n = counts[0][place * 2] + counts[0][place * 2 + 1];
                let made: i64 = counts.iter().map(|own| own[place * 2]).sum();
                prop_assert!(n <= made, "{} answered and {} choices were made", n, made);
                prop_assert!(counts.iter().all(|own| own[place * 2] + own[place * 2 + 1] == n));
            }
        }
    }
}
