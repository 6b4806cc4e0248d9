//! A pattern of `regex`: read here on the server, and by the browser itself in the browser, where a reader of our own would be a
//! good part of all that is loaded.

pub(super) use reader::Pattern;
#[cfg(target_arch = "wasm32")]
pub use reader::read_with;

#[cfg(not(target_arch = "wasm32"))]
mod reader {
    use regex_lite::{Regex, RegexBuilder};

    /// How large a pattern may become in memory, in bytes: time is this times the length of the text.
    const LARGEST: usize = 64 * 1024;

    /// A pattern that can be read.
    #[derive(Debug, Clone)]
    pub struct Pattern(Regex);

    impl Pattern {
        pub fn read(source: &str) -> Option<Self> {
            RegexBuilder::new(source).size_limit(LARGEST).nest_limit(20).build().ok().map(Self)
        }

        pub fn is_match(&self, text: &str) -> bool {
            self.0.is_match(text)
        }

        pub fn source(&self) -> &str {
            self.0.as_str()
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod reader {
    use std::sync::OnceLock;

    static READER: OnceLock<fn(&str, &str) -> bool> = OnceLock::new();

    /// Says what reads patterns: it gets a pattern and a text. Only the first counts.
    pub fn read_with(reader: fn(&str, &str) -> bool) {
        let _ = READER.set(reader);
    }

    /// A pattern that the server could read.
    #[derive(Debug, Clone)]
    pub struct Pattern(String);

    impl Pattern {
        #[expect(clippy::unnecessary_wraps, reason = "the server's reader may refuse")]
        pub fn read(source: &str) -> Option<Self> {
            Some(Self(source.to_owned()))
        }

        /// Without a reader everything fits: the server looks once more.
        pub fn is_match(&self, text: &str) -> bool {
            READER.get().is_none_or(|reader| reader(&self.0, text))
        }

        pub fn source(&self) -> &str {
            &self.0
        }
    }
}
