//! A clock that a test moves by hand.

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};

/// The moment; clones show the same one.
#[derive(Clone)]
pub struct Moment(Arc<Mutex<Timestamp>>);

impl Moment {
    pub fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(text.parse().unwrap())))
    }

    pub fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    pub fn set(&self, text: &str) {
        *self.0.lock().unwrap() = text.parse().unwrap();
    }

    pub fn wait(&self, time: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(time).unwrap();
    }
}
