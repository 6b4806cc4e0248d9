//! Our own drawings, few lines and two colours; always decoration beside words, so hidden from screen readers.

use leptos::prelude::*;

macro_rules! icons {
    ($($name:ident $id:literal $path:literal),* $(,)?) => {
        /// A drawing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $(#[doc = $id] $name),* }

        impl Icon {
            /// The drawing for a need, a wheel part or a control; the question mark for an id without one.
            #[must_use]
            pub fn of(id: &str) -> Self {
                match id { $($id => Self::$name,)* _ => Self::Unsure }
            }

            fn path(self) -> &'static str {
                match self { $(Self::$name => $path),* }
            }
        }
    };
}

icons! {
    Danger "fara" "<path d='M12 3 2 20h20Z'/><path d='M12 9v5m0 3v.1'/>",
    Rain "mar-daligt" "<path d='M7 15a4 4 0 1 1 .6-8A5 5 0 0 1 17 8a3.5 3.5 0 0 1 .5 7Z'/><path d='M8 18v3m4-3v3m4-3v3'/>",
    Home "hemma" "<path d='m3 11 9-8 9 8M5 9.5V21h14V9.5'/><path class='l' d='M10 21v-6h4v6'/>",
    Shield "illa" "<path d='M12 3 4 6v6c0 5 3.5 7.5 8 9 4.5-1.5 8-4 8-9V6Z'/><path d='M12 8v5m0 3v.1'/>",
    School "skolan" "<path d='M3 8h18v12H3ZM9 8V5h6v3M3 13h18'/>",
    Friends "vanner" "<circle cx='9' cy='8' r='3.5'/><path d='M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6'/><circle cx='17.5' cy='9' r='2.5'/><path d='M17 14c3 0 4.5 2 4.5 5'/>",
    Heart "kropp" "<path d='M12 20S3 14.5 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 14.5 12 20 12 20Z'/>",
    No "droger" "<circle cx='12' cy='12' r='9'/><path d='m6 6 12 12'/>",
    Piece "stod" "<path d='M4 9h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4H4Z'/>",
    Voice "rattigheter" "<path d='M4 5h16v11h-8l-5 4v-4H4Z'/><path class='l' d='M8 9h8m-8 3h5'/>",
    Unsure "vet-inte" "<circle cx='12' cy='12' r='9'/><path d='M9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.8.4-1 .9-1 1.700m0 3v.1'/>",
    Phone "phone" "<path d='M6 3h4l1.5 5L9 10a11 11 0 0 0 5 5l2-2.5 5 1.5v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z'/>",
    Chat "chat" "<path d='M4 5h16v11h-8l-5 4v-4H4Z'/>",
    Link "web" "<path d='M14 4h6v6m0-6-9 9M18 14v6H4V6h6'/>",
    Place "visit" "<path d='M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11Z'/><circle cx='12' cy='10' r='2.5'/>",
    Key "key" "<circle cx='8' cy='15' r='4.5'/><path d='M11.500 11.500 20 3m-4 4 3 3m-6 0 2 2'/>",
    Back "back" "<path d='M15 5l-7 7 7 7'/>",
    Heard "heard" "<path d='M4 20v-8m5 8V7m5 13v-8'/><path class='l' d='m15 5 2.500 2.500L22 3'/>",
    Search "search" "<circle cx='11' cy='11' r='6'/><path d='m16 16 4 4'/>",
}

/// Draws an icon.
pub fn icon(which: Icon) -> impl IntoView {
    view! { <svg class="i" viewBox="0 0 24 24" aria-hidden="true" inner_html=which.path()></svg> }
}
