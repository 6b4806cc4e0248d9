//! What a sign-up takes.

use proptest::prelude::*;

use super::*;

const WHOLE: Typed<'_> = Typed {
    name: " Nour ",
    reach: "070-174 06 05",
    way: "group",
    who: "youth",
    municipality: "0880",
    wish: "Ring efter\r\nkl 15",
};

#[test]
fn a_whole_one_is_taken_and_reads_as_it_was_written() {
    let one = SignUp::parse(&WHOLE).unwrap();
    assert_eq!(
        (one.name.as_str(), one.reach.as_str(), one.wish.as_str()),
        ("Nour", "070-174 06 05", "Ring efter kl 15")
    );
    assert_eq!((one.way, one.who, one.municipality.as_deref()), (Way::Group, Some(Who::Youth), Some("0880")));
    let again: SignUp = serde_json::from_str(&serde_json::to_string(&one).unwrap()).unwrap();
    assert_eq!(again, one);
    assert_eq!(format!("{one:?} {WHOLE:?}"), "SignUp(…) Typed(…)");
}

#[test]
fn only_how_to_be_reached_must_be_there() {
    let bare = SignUp::parse(&Typed { reach: "me@b.se", ..Typed::default() }).unwrap();
    assert_eq!((bare.way, bare.who, bare.municipality), (Way::Either, None, None));
    for nobody in ["", "   ", "07", "\u{202e}", "-- --", "a@b"] {
        assert_eq!(SignUp::parse(&Typed { reach: nobody, ..WHOLE }), Err(BadSignUp::Reach), "{nobody:?}");
    }
    let odd = SignUp::parse(&Typed { way: "maybe", who: "king", municipality: "9999", ..WHOLE }).unwrap();
    assert_eq!((odd.way, odd.who, odd.municipality), (Way::Either, None, None));
}

#[test]
fn what_is_too_long_is_told() {
    let long = "x".repeat(LINE + 1);
    assert_eq!(SignUp::parse(&Typed { name: &long, ..WHOLE }), Err(BadSignUp::LongLine));
    assert_eq!(SignUp::parse(&Typed { reach: &long, ..WHOLE }), Err(BadSignUp::LongLine));
    let wish = "å".repeat(WISH + 7);
    assert_eq!(SignUp::parse(&Typed { wish: &wish, ..WHOLE }), Err(BadSignUp::LongWish(7)));
    assert!(matches!(SignUp::parse(&Typed { wish: &"x".repeat(200_000), ..WHOLE }), Err(BadSignUp::LongWish(_))));
}

proptest! {
    #[test]
    fn whatever_is_typed_nothing_breaks_and_lines_stay_lines(name in any::<String>(), reach in any::<String>(), wish in any::<String>()) {
        if let Ok(one) = SignUp::parse(&Typed { name: &name, reach: &reach, wish: &wish, ..Typed::default() }) {
            for text in [&one.name, &one.reach, &one.wish] {
                prop_assert!(!text.chars().any(char::is_control));
            }
            prop_assert!(one.reach.chars().count() <= LINE);
        }
    }
}
