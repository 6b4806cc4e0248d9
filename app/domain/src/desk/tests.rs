//! Tests of the desk's rules.

mod audit;
mod people;
mod rights;
mod session;
mod signin;
mod watch;

use jiff::Timestamp;

/// A moment so many seconds into the day of the tests.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + seconds).unwrap()
}
