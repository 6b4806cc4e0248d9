//! Words as somebody wrote them, with numbers to call that keep their direction.

use leptos::prelude::*;

/// Fewer digits than this are no number to call.
const DIGITS: usize = 5;

/// Words as they were written. Among letters that are read from the right the halves of a number with spaces would change places, and
/// whoever calls it would reach somebody else: there each is held.
pub(crate) fn written(text: &str) -> AnyView {
    if !text.chars().any(from_the_right) {
        return text.to_owned().into_any();
    }
    let part = |(held, part): (bool, &str)| {
        let part = part.to_owned();
        if held { view! { <bdi dir="ltr">{part}</bdi> }.into_any() } else { part.into_any() }
    };
    parts(text).into_iter().map(part).collect_view().into_any()
}

/// The text in parts, each with whether it is a number.
fn parts(text: &str) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some(long) = number(rest) {
            parts.extend([(false, &text[plain..at]), (true, &rest[..long])]);
            at += long;
            plain = at;
        } else {
            // What is no number is none from its second digit either: half of an hour would be read as the beginning of what follows,
            // and thousands of digits in one piece would be looked at once for each.
            at += piece(rest).max(letter.len_utf8());
        }
    }
    parts.push((false, &text[plain..]));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// How much of the beginning is a number in several pieces.
fn number(text: &str) -> Option<usize> {
    let (mut digits, mut end) = (0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if is_digit(letter) => {
                digits += 1;
                end = at + letter.len_utf8();
            }
            '+' | ' ' | '\u{a0}' | '-' if (at == 0) == (letter == '+') => {}
            _ => break,
        }
    }
    (digits >= DIGITS && text[..end].contains([' ', '\u{a0}', '-'])).then_some(end)
}

/// How much of the beginning is digits in one piece, with what an hour or an amount has between them.
fn piece(text: &str) -> usize {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if is_digit(letter) => end = at + letter.len_utf8(),
            '.' | ':' | ',' if at > 0 => {}
            _ => break,
        }
    }
    end
}

/// Digits as they are written in Europe and in both of the ways they are in Arabic script.
fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Letters of scripts that are read from the right.
fn from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_held_among_letters_that_are_read_from_the_right() {
        for number in ["070-123 45 67", "+46 70 123 45 67", "0480\u{a0}45\u{a0}00\u{a0}00", "٠٧٠ ١٢٣ ٤٥ ٦٧"] {
            let text = format!("رقمي {number}. شكراً");
            assert_eq!(parts(&text), [(false, "رقمي "), (true, number), (false, ". شكراً")]);
            let html = written(&text).to_html();
            assert!(html.contains(&format!("<bdi dir=\"ltr\">{number}</bdi>")), "{html}");
        }
    }

    #[test]
    fn an_hour_before_a_number_is_no_part_of_it() {
        for hour in ["10.15", "10:15", "١٠:١٥", "1,5"] {
            let text = format!("الساعة {hour} 070-123 45 67");
            assert_eq!(parts(&text), [(false, format!("الساعة {hour} ").as_str()), (true, "070-123 45 67")]);
        }
    }

    #[test]
    fn the_longest_text_of_nothing_but_digits_is_read_once() {
        for digits in ["1".repeat(400_000), "1,".repeat(200_000), "+1".repeat(200_000)] {
            let text = format!("رقم {digits}");
            assert_eq!(parts(&text), [(false, text.as_str())]);
        }
    }

    #[test]
    fn everything_else_stays_as_it_was_written() {
        for text in ["الساعة 10.15 يوم 3 أو 4", "عمري 12 وأخي 9", "116111", "", "+ - 1 2"] {
            assert!(parts(text).iter().all(|(held, _)| !held), "{text}");
        }
        let html = written("Ring 070-123 45 67 <b>").to_html();
        assert!(html.contains("Ring 070-123 45 67 &lt;b") && !html.contains("<b"), "{html}");
    }
}
