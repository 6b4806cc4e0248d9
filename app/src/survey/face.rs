//! Faces for a scale, drawn with few lines; always beside words, so hidden from screen readers.

use leptos::prelude::*;

/// A face: `mood` from 0 (sad) to 4 (glad).
pub fn face(mood: usize) -> impl IntoView {
    let mouth = match mood {
        0 => "M8 17q4-5 8 0",
        1 => "M8 16.500q4-2.500 8 0",
        2 => "M8 16h8",
        3 => "M8 15q4 2.500 8 0",
        _ => "M7.500 14q4.500 6 9 0",
    };
    let drawn = format!("<circle cx='12' cy='12' r='10'/><path d='M9 9v.1M15 9v.1'/><path d='{mouth}'/>");
    view! { <svg class="i face" viewBox="0 0 24 24" aria-hidden="true" inner_html=drawn></svg> }
}

/// The moods of a scale of so many faces, from the least to the most: three or five differ enough to be told apart.
#[must_use]
pub fn moods(count: usize) -> Option<&'static [usize]> {
    match count {
        3 => Some(&[0, 2, 4]),
        4 => Some(&[0, 1, 3, 4]),
        5 => Some(&[0, 1, 2, 3, 4]),
        _ => None,
    }
}
