//! How many of a thing there are, in the words of the command line: one fault, two faults.

use std::fmt::Display;

/// A number with what it counts; everything but one takes an s.
pub fn many<N: Display + PartialEq + From<u8>>(number: N, one: &str) -> String {
    let end = if number == N::from(1) { "" } else { "s" };
    format!("{number} {one}{end}")
}

#[cfg(test)]
mod tests {
    use super::many;

    #[test]
    fn one_fault_and_several_faults() {
        let told = [0_usize, 1, 2, 21].map(|number| many(number, "fault"));
        assert_eq!(told, ["0 faults", "1 fault", "2 faults", "21 faults"]);
        assert_eq!(many(1_u64, "line"), "1 line");
    }
}
