//! Choices of a list that nobody makes together: what is shown of the one gives no hidden other back.

use super::picked::{list, made, released, witnessed};
use super::*;

/// A list of which some choices stand alone, and no more than so many are made.
fn ruled(mut outline: Outline, alone: &[usize], most: Option<usize>) -> Outline {
    for (at, question) in outline.questions.iter_mut().enumerate() {
        (question.alone, question.most) = (alone.contains(&at), most);
    }
    outline
}

/// Who made what, by place and by bits.
fn all(outline: &Outline, said: &[(usize, usize, usize)]) -> Vec<Record> {
    said.iter().flat_map(|(place, choices, count)| made(outline, *place, *choices, *count)).collect()
}

/// How many made a choice at a place, how many left it, and all. After the places comes the county.
fn cells(protected: &Protected, question: usize, place: usize) -> [Option<u32>; 3] {
    [0, 1, 2].map(|at| protected.tables[question].cells[place * 3 + at].count)
}

/// Whether it is told how many made a choice: by itself, or by those who left it and all.
fn told([made, left, all]: [Option<u32>; 3]) -> bool {
    made.is_some() || (left.is_some() && all.is_some())
}

#[test]
fn who_chose_nothing_gives_no_other_choice_back() {
    // The last choice is "none of these". At the first place 8 made another, 3 of them the first; at the second 10, and 9 of them.
    let said =
        [(0, 0b100, 20), (0, 0b011, 3), (0, 0b010, 5), (1, 0b100, 20), (1, 0b011, 5), (1, 0b001, 4), (1, 0b010, 1)];
    let outline = list(2, 3, Sensitivity::S0, Rules::default());
    let records = all(&outline, &said);
    let gives = |outline: &Outline| {
        let (_, protected) = released(outline, &records).unwrap();
        let [made, left, all] = cells(&protected, 2, 1);
        assert!(!told(cells(&protected, 0, 0)), "three made it");
        told(cells(&protected, 0, 2)) && (left.is_some() || (made.is_some() && all.is_some()))
    };
    assert!(gives(&outline), "as if anybody could choose it beside others");
    // Twelve less the ten who can have made it at the second place would be two at least.
    assert!(!gives(&ruled(outline, &[2], None)));
}

#[test]
fn how_many_choices_are_made_at_most_gives_none_back() {
    // At the first place twenty made 38 choices, of 40 that they could; one of them the last.
    let said = [
        (0, 0b0011, 8),
        (0, 0b0101, 5),
        (0, 0b0110, 4),
        (0, 0b1001, 1),
        (0, 0b0010, 1),
        (0, 0b0100, 1),
        (1, 0b0001, 12),
        (1, 0b0010, 14),
        (1, 0b1100, 14),
        (2, 0b0011, 10),
        (2, 0b1000, 12),
        (2, 0b0100, 15),
    ];
    let outline = list(3, 4, Sensitivity::S0, Rules::default());
    let records = all(&outline, &said);
    let gives = |outline: &Outline| {
        let (_, protected) = released(outline, &records).unwrap();
        assert!(!told(cells(&protected, 3, 0)), "one made it");
        (0..3).all(|question| told(cells(&protected, question, 0))) && cells(&protected, 0, 0)[2].is_some()
    };
    assert!(gives(&outline), "as if anybody could make all");
    // Forty less 37 would be three at most.
    assert!(!gives(&ruled(outline, &[], Some(2))));
}

#[test]
fn what_nobody_can_have_chosen_is_a_fault_of_what_was_collected() {
    let outline = list(3, 3, Sensitivity::S0, tiny());
    let records = all(&outline, &[(0, 0b101, 6), (1, 0b011, 7), (2, 0b111, 8)]);
    for (alone, most) in [(vec![2], None), (Vec::new(), Some(2))] {
        let outline = ruled(outline.clone(), &alone, most);
        assert_eq!(released(&outline, &records), Err(Fault::Family("vem".to_owned())), "{alone:?} {most:?}");
    }
}

#[test]
fn only_of_a_whole_list_can_it_be_said_what_goes_together() {
    let outline = ruled(list(2, 3, Sensitivity::S0, tiny()), &[2], Some(2));
    assert_eq!(outline.check(), Ok(()));
    let wrongs: [fn(&mut [Question]); 4] = [
        |all| all.iter_mut().for_each(|one| one.picked = false),
        |all| all[0].most = None,
        |all| all.iter_mut().for_each(|one| one.most = Some(1)),
        |all| all[1].alone = true,
    ];
    for wrong in wrongs {
        let mut outline = outline.clone();
        wrong(&mut outline.questions);
        assert!(matches!(outline.check(), Err(Fault::Family(_))));
    }
}

/// Whether so many people can each have chosen one of these sets, or one choice alone, so that choices were made so often.
fn chosen(several: &[usize], left: &[i64], people: i64) -> bool {
    let Some((set, rest)) = several.split_first() else { return left.iter().sum::<i64>() == people };
    let within = |at: usize| set >> at & 1 == 1;
    let most = (0..left.len()).filter(|at| within(*at)).map(|at| left[at]).min().unwrap_or(0);
    (0..=most).any(|times| {
        let left: Vec<i64> =
            left.iter().enumerate().map(|(at, own)| own - if within(at) { times } else { 0 }).collect();
        chosen(rest, &left, people - times)
    })
}

/// Lists, with what stands alone, how many are made at most, and by bits every set of several that somebody can make.
fn lists() -> impl Strategy<Value = (usize, Vec<usize>, Option<usize>, Vec<usize>)> {
    let list = |choices: usize, alone: &[usize], most: Option<usize>, several: &[usize]| {
        Just((choices, alone.to_vec(), most, several.to_vec()))
    };
    prop_oneof![
        list(3, &[2], None, &[0b011]),
        list(3, &[], Some(2), &[0b011, 0b101, 0b110]),
        list(4, &[3], Some(2), &[0b011, 0b101, 0b110]),
        list(4, &[0, 2], None, &[0b1010]),
        list(5, &[1, 4], Some(2), &[0b0101, 0b1001, 0b1100]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn in_every_table_that_proves_something_people_chose_what_they_can(
        (choices, alone, most, several) in lists(),
        class in class(),
        said in proptest::collection::vec(proptest::collection::vec(0_usize..8, 0..14), 3),
    ) {
        let outline = ruled(list(3, choices, class, tiny()), &alone, most);
        let sets: Vec<usize> = (0..choices).map(|at| 1 << at).chain(several.iter().copied()).collect();
        let mut records = Vec::new();
        for (place, own) in said.iter().enumerate() {
            for one in own {
                records.extend(made(&outline, place, sets[one % sets.len()], 1));
            }
        }
        prop_assume!(!records.is_empty());
        let (cube, protected) = released(&outline, &records).unwrap();
        for witness in protected.proofs.iter().flat_map(|proof| &proof.witnesses) {
            let counts = witnessed(&outline, &cube, witness);
            for place in 0..3 {
                let people = counts[0][place * 2] + counts[0][place * 2 + 1];
                let made: Vec<i64> = counts.iter().map(|own| own[place * 2]).collect();
                prop_assert!(chosen(&several, &made, people), "{:?} of {} people", counts, people);
            }
        }
    }
}
