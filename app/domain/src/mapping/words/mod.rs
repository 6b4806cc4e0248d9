//! Words, talks and stories: what people wrote and told, coded by two, counted as themes, and quoted only by the rules.
//!
//! Rules Q1–Q9. What leaves is a theme's count or a [`quote::Quote`], and neither can be made unless its rules hold.

pub mod agreement;
pub mod codebook;
pub mod evidence;
pub mod joint;
pub mod place;
pub mod prefilter;
pub mod quote;
pub mod synthetic;
pub mod theme;
