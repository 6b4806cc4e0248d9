//! What each store promises, held against both database engines.

mod guide;
mod odd;
