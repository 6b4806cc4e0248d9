//! What goes comes, and what is no such text is nothing.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::Wire;
use crate::survey::expression::Expression;
use crate::survey::questionnaire::Questionnaire;

fn there<T: Wire>(value: &T) -> String {
    let mut text = String::new();
    value.put(&mut text);
    text
}

fn back<T: Wire>(text: &str) -> Option<T> {
    let mut from = text;
    T::take(&mut from).filter(|_| from.is_empty())
}

#[test]
fn every_part_of_an_expression_goes() {
    for source in [
        "'it' = \"it\"",
        "${a} + 1.5 - 2 * 3 div 4 mod 5",
        ". >= 1 and . <= 9 or not(${a} != '') and ${b} < 1 or ${b} > 2",
        "-${a}",
        "selected(${a}, 'x') and count-selected(${a}) = 2",
        "instance('l')/root/item[kommun = ${a}]/label",
        "position(..)",
        "regex(., '[a-z]{2,3}')",
        "jr:choice-name(${a}, '${a}')",
        "format-date-time(today(), '%Y')",
    ] {
        let expression = Expression::parse(source).unwrap();
        let text = there(&expression);
        let came: Expression = back(&text).unwrap();
        assert_eq!(there(&came), text, "{source}");
        assert_eq!((came.names(), came.lists()), (expression.names(), expression.lists()), "{source}");
    }
}

#[test]
fn a_page_instead_of_it_is_nothing() {
    for text in ["", "<!DOCTYPE html>", "1;", "9;kort", "99999999999999999999;", "3;å", "1;x1;"] {
        assert!(back::<Questionnaire>(text).is_none(), "{text}");
        assert!(back::<Vec<Vec<String>>>(text).is_none(), "{text}");
    }
}

proptest! {
    #[test]
    fn what_goes_comes(
        texts in proptest::collection::btree_map("\\PC{0,9}", proptest::option::of("[å;0-9]{0,5}"), 0..4),
        number: f64,
        pairs in proptest::collection::vec((any::<u8>(), any::<bool>()), 0..4),
    ) {
        prop_assert_eq!(back::<BTreeMap<String, Option<String>>>(&there(&texts)), Some(texts));
        prop_assert_eq!(back::<f64>(&there(&number)).map(f64::to_bits), Some(number.to_bits()));
        prop_assert_eq!(back::<Vec<(u8, bool)>>(&there(&pairs)), Some(pairs));
    }

    #[test]
    fn whatever_comes_nothing_breaks(text in "[0-9;a-zå]{0,40}") {
        let _ = back::<Questionnaire>(&text);
        let _ = back::<crate::survey::kit::Kit>(&text);
    }
}
