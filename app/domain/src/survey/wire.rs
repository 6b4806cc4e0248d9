//! How a questionnaire and answers go to the browser and are read there: as a text of lengths and numbers. JSON would be as short on
//! the way, but what reads it into these shapes would be a third of all that the browser loads.
//!
//! Both ends are built from one source and nothing of it is kept, so there are no versions. What is no such text is nothing.

use std::collections::BTreeMap;

mod shapes;
#[cfg(test)]
mod tests;

pub(crate) use shapes::wire;

/// What can be written for the way, and read at its end.
pub trait Wire: Sized {
    /// Writes it.
    fn put(&self, out: &mut String);

    /// Reads it from the beginning of a text, which then begins behind it; none where something else stands.
    fn take(from: &mut &str) -> Option<Self>;
}

/// Writes a number.
pub(crate) fn put_number(number: u64, out: &mut String) {
    out.push_str(&number.to_string());
    out.push(';');
}

/// Reads a number.
#[inline(never)]
pub(crate) fn number(from: &mut &str) -> Option<u64> {
    let (number, rest) = from.split_once(';')?;
    *from = rest;
    number.parse().ok()
}

impl Wire for u8 {
    fn put(&self, out: &mut String) {
        put_number(u64::from(*self), out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        number(from)?.try_into().ok()
    }
}

impl Wire for usize {
    fn put(&self, out: &mut String) {
        put_number(u64::try_from(*self).unwrap_or(u64::MAX), out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        number(from)?.try_into().ok()
    }
}

impl Wire for bool {
    fn put(&self, out: &mut String) {
        put_number(u64::from(*self), out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        number(from).map(|number| number == 1)
    }
}

/// To the bit: writing and reading decimals is not needed for it.
impl Wire for f64 {
    fn put(&self, out: &mut String) {
        put_number(self.to_bits(), out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        number(from).map(Self::from_bits)
    }
}

impl Wire for String {
    fn put(&self, out: &mut String) {
        self.len().put(out);
        out.push_str(self);
    }

    // Every shape has some: one copy of this for all of them.
    #[inline(never)]
    fn take(from: &mut &str) -> Option<Self> {
        let length = usize::take(from)?;
        let (text, rest) = from.split_at_checked(length)?;
        *from = rest;
        Some(text.to_owned())
    }
}

impl<T: Wire> Wire for Box<T> {
    fn put(&self, out: &mut String) {
        (**self).put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        T::take(from).map(Self::new)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut String) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        if bool::take(from)? { T::take(from).map(Some) } else { Some(None) }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut String) {
        self.len().put(out);
        for one in self {
            one.put(out);
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        // No room is made before anything was read: a length may be untrue.
        let (count, mut all) = (usize::take(from)?, Self::new());
        for _ in 0..count {
            all.push(T::take(from)?);
        }
        Some(all)
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn put(&self, out: &mut String) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some((A::take(from)?, B::take(from)?))
    }
}

impl<K: Wire + Ord, V: Wire> Wire for BTreeMap<K, V> {
    fn put(&self, out: &mut String) {
        self.len().put(out);
        for (key, value) in self {
            key.put(out);
            value.put(out);
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        let (count, mut all) = (usize::take(from)?, Self::new());
        for _ in 0..count {
            all.insert(K::take(from)?, V::take(from)?);
        }
        Some(all)
    }
}
