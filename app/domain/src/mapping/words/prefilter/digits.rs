//! Numbers: personal identity numbers in any spacing, telephone numbers, dates in digits, and four digits or more of any kind.

use super::token::{Form, Token};
use super::{Kind, Marks};

/// How many marks may stand between two digits of one number: "09 - 03".
const APART: usize = 3;
/// Digits that are written out.
const SPELT: &[&str] =
    &["noll", "nolla", "ett", "etta", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "plus"];
/// Marks that stand within numbers.
const WITHIN: &[&str] = &[".", "-", "–", "—", "/", "+", "_", ",", "(", ")", ":", "*"];

/// A number as somebody wrote it: from which token to which, and its digits.
struct Run {
    from: usize,
    to: usize,
    digits: Vec<u32>,
    /// Whether a plus or two noughts stand before it: a number abroad.
    plus: bool,
    /// After how many digits it is parted.
    cuts: Vec<usize>,
    /// Whether a slash or a full stop parts it.
    slashed: bool,
}

pub(super) fn mark(all: &[Token<'_>], found: &mut Marks) {
    let mut at = 0;
    while at < all.len() {
        if !all[at].is_digits() {
            at += 1;
            continue;
        }
        let run = run(all, at);
        if let Some(kind) = kind(&run) {
            found.span(run.from, run.to, kind);
        }
        at = run.to + 1;
    }
    spelt(all, found);
}

/// The number that begins at a token.
fn run(all: &[Token<'_>], from: usize) -> Run {
    let plus = from > 0 && all[from - 1].is_mark("+");
    let mut run =
        Run { from: from - usize::from(plus), to: from, digits: Vec::new(), plus, cuts: Vec::new(), slashed: false };
    let mut at = from;
    while at < all.len() {
        if all[at].is_digits() {
            run.digits.extend(all[at].text.chars().map(|digit| digit.to_digit(10).unwrap_or_default()));
            run.cuts.push(run.digits.len());
            run.to = at;
            at += 1;
            continue;
        }
        // Only small marks may stand between, and not many; a new line parts numbers no more than a space does.
        let marks =
            all[at..].iter().take(APART + 1).take_while(|one| one.form == Form::Mark && WITHIN.contains(&one.text));
        let apart = marks.count();
        if (1..=APART).contains(&apart) && all.get(at + apart).is_some_and(Token::is_digits) {
            run.slashed |= all[at..at + apart].iter().any(|one| matches!(one.text, "/" | "."));
            at += apart;
        } else {
            break;
        }
    }
    run
}

fn kind(run: &Run) -> Option<Kind> {
    let digits = &run.digits;
    let pair = |at: usize| digits.get(at).zip(digits.get(at + 1)).map_or(99, |(ten, one)| ten * 10 + one);
    // Year of two or four digits; co-ordination numbers have sixty more in the day.
    let day = |at: usize| matches!(pair(at), 1..=12) && matches!(pair(at + 2), 1..=31 | 61..=91);
    let long = digits.len() >= 12 && matches!(pair(0), 18..=20) && day(4);
    let short = digits.len() >= 10 && day(2);
    let abroad = run.plus || (digits.first() == Some(&0) && digits.get(1) == Some(&0));
    let phone = (run.plus || digits.first() == Some(&0)) && (7..=15).contains(&digits.len());
    // 070-123 45 67 reads as a day too; but no identity number is parted after three digits and not after two.
    let mobile = phone && run.cuts.contains(&3) && !run.cuts.contains(&2);
    match digits.len() {
        // A number in the land begins with 0 and has ten digits too: what reads as a day is the graver of the two.
        _ if (long || short) && !abroad && !mobile => Some(Kind::Personnummer),
        _ if phone => Some(Kind::Phone),
        8.. if day(4) && matches!(pair(0), 18..=20) => Some(Kind::Date),
        6 if day(2) => Some(Kind::Date),
        10.. => Some(Kind::Personnummer),
        4.. => Some(Kind::Digits),
        // 3/4, 12.5.09
        2..=3 if run.slashed => Some(Kind::Date),
        _ => None,
    }
}

/// Four or more digits in words: somebody's number, said aloud.
fn spelt(all: &[Token<'_>], found: &mut Marks) {
    let mut at = 0;
    while at < all.len() {
        let count = all[at..]
            .iter()
            .take_while(|one| one.is_digits() || SPELT.contains(&one.small.as_str()) || one.is_mark("-"))
            .count();
        let words = all[at..at + count].iter().filter(|one| one.form != Form::Mark).count();
        if words >= 4 {
            found.span(at, at + count - 1, Kind::Digits);
        }
        at += count.max(1);
    }
}
