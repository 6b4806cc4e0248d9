//! A page of a list, as HSDS wants it.
#![expect(clippy::struct_field_names, reason = "the names are those of HSDS")]

use serde::Serialize;

/// HSDS `Page`.
#[derive(Debug, Serialize)]
pub(super) struct Page<T> {
    total_items: usize,
    total_pages: usize,
    page_number: usize,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<T>,
}

impl<T> Page<T> {
    /// The page with this number (from 1) of what was found; past the end it is empty, not wrong. Only what stands on
    /// the page is made into a record.
    pub(super) fn of<S>(found: &[S], number: usize, per_page: usize, make: impl Fn(&S) -> T) -> Self {
        let total_pages = found.len().div_ceil(per_page.max(1));
        let from = number.saturating_sub(1).saturating_mul(per_page);
        let contents: Vec<T> = found.iter().skip(from).take(per_page).map(make).collect();
        Self {
            total_items: found.len(),
            total_pages,
            page_number: number,
            size: contents.len(),
            first_page: number <= 1,
            last_page: number >= total_pages,
            empty: contents.is_empty(),
            contents,
        }
    }
}
