//! Numbers of a form as decimals: read and written by the standard library here on the server, and by the browser itself in the browser,
//! where both and their tables would be an eighth of all that is loaded. Both give the same to the letter. So with what is left of a
//! division. Powers are reckoned by the standard library everywhere: browsers differ in their last digit (to one of them, 10 to the power
//! of -5 is not 0.00001).

/// The number that a text of digits, signs and points is; none where it is no number.
///
/// Both readers take the same of such texts (a sign first, then digits with at most one point, at least one of them a digit) and round to
/// the nearest number.
#[must_use]
pub(super) fn read(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'+' | b'-' | b'.'));
    // Nothing is nought to a browser.
    if plain && !text.is_empty() { reader::read(text) } else { None }
}

/// A finite number as its shortest decimal, with no exponent.
#[must_use]
pub fn written(number: f64) -> String {
    reader::written(number)
}

/// What is left of a division that is cut to a whole number, with the sign of what is divided: exact, as everywhere.
pub(super) fn rest(number: f64, by: f64) -> f64 {
    reader::rest(number, by)
}

/// A step of a range as the decimal that it is called: three tenths are 0.3, whatever adding up makes of them. `at`: how many steps from
/// the start, backwards below nought.
#[must_use]
pub fn step(start: f64, step: f64, at: f64) -> f64 {
    let decimals = |number: f64| written(number).split_once('.').map_or(0, |(_, after)| after.len());
    // A number holds no more digits than these.
    let digits = decimals(start).max(decimals(step)).min(15);
    let unit = (0..digits).fold(1.0, |unit, _| unit * 10.0);
    // Nought has no sign.
    ((start + at * step) * unit).round() / unit + 0.0
}

/// The steps of a range from its start upwards, at most so many.
#[must_use]
pub fn steps(start: f64, end: f64, step: f64, most: usize) -> Vec<f64> {
    let all = (0_u32..).map(|at| self::step(start, step, f64::from(at))).take(most);
    all.take_while(|at| *at <= end).collect()
}

#[cfg(not(target_arch = "wasm32"))]
mod reader {
    pub fn rest(number: f64, by: f64) -> f64 {
        number % by
    }

    pub fn read(text: &str) -> Option<f64> {
        text.parse().ok()
    }

    pub fn written(number: f64) -> String {
        number.to_string()
    }
}

#[cfg(target_arch = "wasm32")]
mod reader {
    use js_sys::Number;
    use wasm_bindgen::JsValue;

    pub fn rest(number: f64, by: f64) -> f64 {
        (&JsValue::from(number) % &JsValue::from(by)).unchecked_into_f64()
    }

    pub fn read(text: &str) -> Option<f64> {
        let number = JsValue::from(text).unchecked_into_f64();
        if number.is_nan() { None } else { Some(number) }
    }

    pub fn written(number: f64) -> String {
        // Nought below nought has no sign in a browser.
        if number.to_bits() == (-0.0_f64).to_bits() {
            return "-0".to_owned();
        }
        super::plain(&Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default())
    }
}

/// A shortest decimal with its exponent (`1.5e-7`, `1e+21`) written out: browsers give very large and very small numbers one.
#[cfg(any(test, target_arch = "wasm32"))]
fn plain(shortest: &str) -> String {
    let Some((decimal, exponent)) = shortest.split_once('e') else { return shortest.to_owned() };
    let Ok(exponent) = exponent.parse::<i16>() else { return shortest.to_owned() };
    // One digit stands before the point.
    let point = exponent.saturating_add(1);
    let mut digits = decimal.chars().filter(char::is_ascii_digit);
    let mut out = String::new();
    if decimal.starts_with('-') {
        out.push('-');
    }
    if point <= 0 {
        out.push_str("0.");
        for _ in point..0 {
            out.push('0');
        }
    } else {
        for _ in 0..point {
            out.push(digits.next().unwrap_or('0'));
        }
        let Some(first) = digits.next() else { return out };
        out.push('.');
        out.push(first);
    }
    out.extend(digits);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{plain, read, rest, step, steps, written};

    #[test]
    fn a_decimal_is_digits_with_a_sign_and_a_point() {
        for (text, number) in [("5", 5.0), ("+5", 5.0), ("-5.", -5.0), (".5", 0.5), ("007", 7.0), ("1.25", 1.25)] {
            assert_eq!(read(text), Some(number), "{text}");
        }
        for text in ["", ".", "-", "+", "1.2.3", "1-2", "+-1", "1e5", "inf", "NaN", "0x1", " 1", "Infinity"] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn exponents_are_written_out() {
        for (shortest, plainly) in [
            ("0", "0"),
            ("-12.5", "-12.5"),
            ("1e+21", "1000000000000000000000"),
            ("-1.25e+22", "-12500000000000000000000"),
            ("1e-7", "0.0000001"),
            ("-1.5e-7", "-0.00000015"),
            ("1.25e1", "12.5"),
        ] {
            assert_eq!(plain(shortest), plainly, "{shortest}");
        }
    }

    #[test]
    fn the_rest_of_a_division_has_the_sign_of_what_is_divided() {
        assert_eq!((rest(7.0, 3.0), rest(-7.0, 3.0), rest(5.5, -2.0)), (1.0, -1.0, 1.5));
        assert!(rest(1.0, 0.0).is_nan());
    }

    #[test]
    fn a_step_is_the_decimal_that_it_is_called() {
        let called = |start, end, step| steps(start, end, step, 101).into_iter().map(written).collect::<Vec<_>>();
        assert_eq!(called(0.0, 0.3, 0.1), ["0", "0.1", "0.2", "0.3"], "the last one too");
        assert_eq!(called(0.0, 1.0, 0.1)[3..8], ["0.3", "0.4", "0.5", "0.6", "0.7"]);
        assert_eq!(called(-0.3, 0.1, 0.1), ["-0.3", "-0.2", "-0.1", "0", "0.1"]);
        assert_eq!(called(1.0, 2.0, 0.25), ["1", "1.25", "1.5", "1.75", "2"]);
        assert_eq!(called(0.0, 10.0, 5.0), ["0", "5", "10"]);
        assert_eq!(steps(0.0, 1000.0, 1.0, 101).len(), 101);
        assert_eq!(written(step(1.0, 0.1, -7.0)), "0.3", "backwards");
    }

    proptest! {
        #[test]
        fn every_hundredth_is_called_by_its_two_digits(at in 0_u32..100_000) {
            let called = format!("{}.{:02}", at / 100, at % 100);
            let plain = called.trim_end_matches('0').trim_end_matches('.');
            prop_assert_eq!(written(step(0.0, 0.01, f64::from(at))), plain);
        }

        #[test]
        fn a_number_is_written_alike_whether_its_exponent_is_written_out_or_not(number in any::<f64>()) {
            prop_assume!(number.is_finite());
            prop_assert_eq!(plain(&format!("{number:e}")), written(number));
            prop_assert_eq!(plain(&format!("{number:e}").replace('e', "e+").replace("e+-", "e-")), written(number));
        }

        #[test]
        fn what_is_written_is_read_as_itself(number in any::<f64>()) {
            prop_assume!(number.is_finite());
            prop_assert_eq!(read(&written(number)).map(f64::to_bits), Some(number.to_bits()));
        }
    }
}
