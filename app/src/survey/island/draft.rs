//! Answers as they are kept on somebody's own phone: until when, and the form as it stood. Whoever has the phone can read them.

/// How long they are kept: as long as the server takes the form.
const WEEK: u64 = 7 * 24 * 3600 * 1000;

/// What a key in the browser's storage begins with; the survey's word follows.
const KEY: &str = "svar.";

/// Kept answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Draft {
    /// Until when, in milliseconds since 1970.
    pub(super) until: u64,
    /// The form, as it is sent.
    pub(super) body: String,
}

impl Draft {
    /// Answers kept from now on.
    pub(super) fn new(body: String, now: u64) -> Self {
        Self { until: now + WEEK, body }
    }

    /// As it lies in the storage.
    pub(super) fn text(&self) -> String {
        format!("{} {}", self.until, self.body)
    }

    /// What lies in the storage; none once its time is over, or when it is nothing of ours.
    pub(super) fn parse(text: &str, now: u64) -> Option<Self> {
        let (until, body) = text.split_once(' ')?;
        let until: u64 = until.parse().ok()?;
        // A clock that was set back keeps nothing for longer.
        (until > now && until <= now + WEEK && !body.is_empty()).then(|| Self { until, body: body.to_owned() })
    }
}

/// The key of a survey's answers.
pub(super) fn key(link: &str) -> String {
    format!("{KEY}{link}")
}

/// The survey of a key.
pub(super) fn link(key: &str) -> Option<&str> {
    key.strip_prefix(KEY)
}

/// How long to wait before a finished answer is sent once more, in milliseconds, after so many tries.
pub(super) fn pause(tries: u32) -> i32 {
    5000 * (1 << tries.min(4))
}

#[cfg(test)]
mod tests {
    use super::{Draft, WEEK, key, link, pause};

    #[test]
    fn answers_come_back_as_they_were_for_a_week_and_no_longer() {
        let draft = Draft::new("s=abc&a.q=h%C3%A4r+och+nu".to_owned(), 1000);
        let text = draft.text();
        assert_eq!(Draft::parse(&text, 1000), Some(draft.clone()));
        assert_eq!(Draft::parse(&text, 999 + WEEK), Some(draft));
        assert_eq!(Draft::parse(&text, 1000 + WEEK), None);
        assert_eq!(Draft::parse(&text, 0), None, "a clock set back");
    }

    #[test]
    fn what_is_not_ours_is_nothing() {
        for odd in ["", " ", "x y", "12", "12 ", "NaN s=1", "inf s=1", "-1 s=1"] {
            assert_eq!(Draft::parse(odd, 0), None, "{odd}");
        }
        assert_eq!((link(&key("fraga-barn")), link("left")), (Some("fraga-barn"), None));
    }

    #[test]
    fn tries_come_further_and_further_apart() {
        let pauses: Vec<i32> = (0..7).map(pause).collect();
        assert_eq!(pauses, [5000, 10_000, 20_000, 40_000, 80_000, 80_000, 80_000]);
    }
}
