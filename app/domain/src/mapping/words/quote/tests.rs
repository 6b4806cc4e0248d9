//! Each rule alone keeps a quote back, and what leaves had all of them.

use proptest::prelude::*;

use super::{Band, Bench, Draft, Judgement, Lack, Quote, Reason, Voice, lacks};
use crate::mapping::words::evidence::Evidence;
use crate::mapping::words::prefilter::{Kind, Lexicon};
use crate::mapping::words::theme::Standing;

pub fn standing(texts: usize, schools: usize) -> Standing {
    let names = (0..texts).map(|at| at.to_string()).collect();
    Standing { texts: names, sources: texts, schools, ..Standing::default() }
}

pub fn draft(words: &str) -> Draft {
    Draft {
        id: "q".to_owned(),
        theme: "t".to_owned(),
        text: "0".to_owned(),
        source: "who-0".to_owned(),
        kind: Evidence::Survey,
        voice: Voice::With,
        band: Some(Band::Teen),
        words: words.to_owned(),
        by: "leda".to_owned(),
        judged: vec![Judgement { by: "kim".to_owned(), reason: None }],
    }
}

const WORDS: &str = "De vuxna lyssnar men gör inget sedan.";
const ORIGINAL: &str = "dom ba sitter o lyssnar o sen händer ingenting";

fn of(draft: &Draft, theme: &Standing, drafts: &[Draft], original: Option<&str>, danger: bool) -> Vec<Lack> {
    let lexicon = Lexicon::default();
    lacks(draft, Bench { theme, drafts, original, danger, lexicon: &lexicon })
}

#[test]
fn a_quote_leaves_when_every_rule_holds_and_says_no_more_than_it_may() {
    let (own, theme, lexicon) = (draft(WORDS), standing(5, 2), Lexicon::default());
    let all = [own.clone()];
    let bench = Bench { theme: &theme, drafts: &all, original: Some(ORIGINAL), danger: false, lexicon: &lexicon };
    let quote = Quote::leave(&own, bench).unwrap();
    assert_eq!((quote.words(), quote.band(), quote.voice()), (WORDS, Some(Band::Teen), Voice::With));
    assert_eq!((quote.kind(), quote.draft()), (Evidence::Survey, "q"));
}

#[test]
fn each_rule_alone_keeps_it_back() {
    let good = standing(5, 2);
    let own = draft(WORDS);
    let all = [own.clone()];
    assert_eq!(of(&own, &good, &all, Some(ORIGINAL), false), []);
    assert_eq!(of(&own, &standing(4, 2), &all, Some(ORIGINAL), false), [Lack::Texts(1)]);
    assert_eq!(of(&own, &standing(5, 1), &all, Some(ORIGINAL), false), [Lack::Schools(1)]);
    let two = Standing { sources: 2, ..standing(5, 2) };
    assert_eq!(of(&own, &two, &all, Some(ORIGINAL), false), [Lack::Sources(3)], "five texts of two people");
    assert_eq!(of(&own, &good, &all, None, false), [Lack::Gone]);
    assert_eq!(of(&own, &good, &all, Some(ORIGINAL), true), [Lack::Danger]);
    let elsewhere = Draft { text: "99".to_owned(), ..own.clone() };
    assert_eq!(of(&elsewhere, &good, &all, Some(ORIGINAL), false), [Lack::Theme]);
    for (words, lack) in [
        ("", Lack::Empty),
        (&*"vi vill bli hörda ".repeat(7), Lack::Long(3)),
        ("Dom ba sitter o lyssnar ibland", Lack::Close),
        ("De vuxna lyssnar men Hampus gör inget", Lack::Suspect(Kind::Name)),
        ("Det hände i Kalmar", Lack::Suspect(Kind::Place)),
        ("Det var fyra elever som bråkade", Lack::Number),
        ("Jag fick fråga 3 gånger", Lack::Number),
    ] {
        assert_eq!(of(&draft(words), &good, &all, Some(ORIGINAL), false), [lack], "{words}");
    }
    assert_eq!(of(&draft("Ja"), &good, &all, Some("ja"), false), [Lack::Close], "a short text is close as a whole");
}

#[test]
fn two_different_people_approve_and_a_no_stands() {
    let good = standing(5, 2);
    let by = |by: &str, reason| Judgement { by: by.to_owned(), reason };
    let with = |judged: Vec<Judgement>| Draft { judged, ..draft(WORDS) };
    let lacks = |judged: Vec<Judgement>| of(&with(judged), &good, &[], Some(ORIGINAL), false);
    assert_eq!(lacks(Vec::new()), [Lack::People(1)]);
    assert_eq!(lacks(vec![by("leda", None)]), [Lack::People(1)], "the writer is no second person");
    assert_eq!(lacks(vec![by("kim", None)]), []);
    let no = lacks(vec![by("kim", None), by("sara", Some(Reason::Event))]);
    assert_eq!(no, [Lack::Rejected(Reason::Event)], "a yes does not outvote a no");
}

#[test]
fn one_quote_a_voice_and_the_first_stands() {
    let good = standing(5, 2);
    let (first, own) = (Draft { id: "p".to_owned(), ..draft(WORDS) }, draft(WORDS));
    let all = [first.clone(), own.clone()];
    assert_eq!(of(&own, &good, &all, Some(ORIGINAL), false), [Lack::Again]);
    assert_eq!(of(&first, &good, &all, Some(ORIGINAL), false), []);
    let rejected = Draft { judged: vec![Judgement { by: "kim".to_owned(), reason: Some(Reason::Style) }], ..first };
    assert_eq!(of(&own, &good, &[rejected, own.clone()], Some(ORIGINAL), false), []);
}

proptest! {
    #[test]
    fn what_leaves_had_every_rule(
        texts in 0_usize..8, schools in 0_usize..4, words in 0_usize..40, danger in any::<bool>(), gone in any::<bool>(),
        judged in proptest::collection::vec((0_usize..3, proptest::option::of(0_usize..5)), 0..4),
    ) {
        let judged: Vec<_> = judged.into_iter().map(|(who, reason)| Judgement {
            by: ["leda", "kim", "sara"][who].to_owned(),
            reason: reason.map(|at| Reason::ALL[at]),
        }).collect();
        let own = Draft { words: "lugn ".repeat(words), judged: judged.clone(), ..draft("") };
        let (theme, lexicon) = (standing(texts, schools), Lexicon::default());
        let original = (!gone).then_some(ORIGINAL);
        let all = [own.clone()];
        let left = Quote::leave(&own, Bench { theme: &theme, drafts: &all, original, danger, lexicon: &lexicon });
        if left.is_ok() {
            prop_assert!(texts >= 5 && schools >= 2 && (1..=25).contains(&words) && !danger && !gone);
            prop_assert!(judged.iter().any(|one| one.by != "leda") && judged.iter().all(|one| one.reason.is_none()));
        }
    }
}
