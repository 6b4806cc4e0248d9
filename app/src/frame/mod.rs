//! The page around every room: document, header, footer, language, leave-this-page.

mod document;
mod field;
mod icon;
mod notice;
mod style;

pub use document::{ALIKE, Dress, FRAME, Frames, Here, OWN, Stands};
pub use field::{at_top, hidden, kept};
pub use icon::{Icon, icon};
pub use notice::{Notice, notice};
pub use style::{Sheet, idle, loader, script_body, styles};
