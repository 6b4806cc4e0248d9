//! Choices of a list that nobody makes together: what is shown of the one bounds a hidden other.

use super::choices::{inside, leaves, list};
use super::world::{Draft, attacked};
use crate::{Budget, Found, Inside, Kind, audit};

type Made = [(&'static str, [i64; 4]); 3];

/// How many answered, and how many made each choice; the last is "none of these". Of the first twelve were made in the first two
/// municipalities, where eight and ten made any.
const ALL: [i64; 4] = [28, 30, 60, 70];
const MADE: Made = [("q7/a", [3, 9, 30, 40]), ("q7/b", [8, 6, 20, 25]), ("q7/e", [20, 20, 15, 20])];
const LIST: [&str; 3] = ["q7/a", "q7/b", "q7/e"];

fn none_of_these(draft: Draft) -> Draft {
    Draft { picked: LIST.to_vec(), alone: vec!["q7/e"], ..draft }
}

/// Choices of which twenty made 38 in the first municipality, one of them the last.
fn four(hidden: &[&str], most: Option<i64>) -> Draft {
    let made =
        [("q7/a", [14, 12, 10, 20]), ("q7/b", [13, 14, 10, 20]), ("q7/c", [10, 14, 15, 20]), ("q7/d", [1, 14, 12, 20])];
    let picked = vec!["q7/a", "q7/b", "q7/c", "q7/d"];
    Draft { picked, most, ..list([20, 40, 37, 60], &made, hidden) }
}

#[test]
fn who_chose_nothing_gives_a_hidden_choice_back() {
    let open = Draft { picked: LIST.to_vec(), ..list(ALL, &MADE, &["q7/a"]) };
    assert_eq!(attacked(&[open.sound()], Some(&inside("q7/a"))).found, [], "if it could be chosen beside others");
    // Twelve less the ten who can have made it in the second municipality are two at least.
    let found = attacked(&[none_of_these(open).sound()], Some(&inside("q7/a"))).found;
    assert!(found.iter().any(|one| one.kind == Kind::Unprotected), "{found:?}");
    let hidden = none_of_these(list(ALL, &MADE, &LIST));
    assert_eq!(attacked(&[hidden.sound()], Some(&inside("q7/a"))).found, []);
}

#[test]
fn how_many_are_made_at_most_gives_a_hidden_choice_back() {
    assert_eq!(attacked(&[four(&["q7/d"], None).sound()], None).found, [], "if anybody could make all");
    // Of forty that twenty people can make 37 are shown.
    let found = attacked(&[four(&["q7/d"], Some(2)).sound()], None).found;
    let few = |one: &&Found| {
        let row = one.row.as_ref();
        row.is_some_and(|row| (&*row.question, &*row.municipality, &*row.answer) == ("q7/d", "0821", "1"))
    };
    let narrow = found.iter().find(few).unwrap();
    assert_eq!((narrow.kind, narrow.interval), (Kind::Narrow, Some((0, Some(3)))), "{found:?}");
    let hidden = four(&["q7/c", "q7/d"], Some(2));
    assert_eq!(attacked(&[hidden.sound()], Some(&inside("q7/d"))).found, []);
}

#[test]
fn who_is_alone_beside_those_who_chose_nothing_knows_what_they_chose_themselves() {
    // One of twenty made any: the first.
    let made: Made = [("q7/a", [1, 12, 30, 40]), ("q7/b", [0, 14, 20, 25]), ("q7/e", [19, 10, 15, 20])];
    let draft = none_of_these(list([20, 30, 60, 70], &made, &["q7/a", "q7/e"]));
    let alone = vec![leaves("q7/e", &["2", "3", "4", "5"])];
    assert_eq!(attacked(&[draft.sound()], Some(&Inside { alone, ..inside("q7/a") })).found, []);
}

#[test]
fn counts_that_nobody_can_have_chosen_contradict_each_other() {
    let mut made = MADE;
    made[2].1[0] = 24;
    let found = attacked(&[none_of_these(list(ALL, &made, &[])).sound()], None).found;
    assert!(found.iter().any(|one| one.kind == Kind::Contradiction), "{found:?}");
    let found = attacked(&[four(&[], Some(2)).sound()], None).found;
    assert!(!found.iter().any(|one| one.kind == Kind::Contradiction), "{found:?}");
}

#[test]
fn what_cannot_be_said_of_a_list_is_refused() {
    let sound = || none_of_these(list(ALL, &MADE, &[]));
    let wrongs = [
        Draft { picked: Vec::new(), ..sound() },
        Draft { alone: vec!["q7/a", "q7/e"], ..sound() },
        Draft { most: Some(1), ..sound() },
        // Times a count it would be more than there are numbers.
        Draft { most: Some(i64::MAX), ..sound() },
    ];
    for wrong in wrongs {
        let why = audit(&[wrong.sound()], None, Budget::AMPLE, &|_| {}).unwrap_err().to_string();
        assert!(why.contains("is no choice of a list"), "{why}");
    }
    assert!(audit(&[sound().sound()], None, Budget::AMPLE, &|_| {}).is_ok());
}
