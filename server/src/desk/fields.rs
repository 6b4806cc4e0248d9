//! The fields of a form at the desk, as they came: what cannot be taken is given back as it was typed.

/// Names and values in order. Of a name that stands twice where one value is meant, the first counts.
pub struct Fields(Vec<(String, String)>);

impl From<Vec<(String, String)>> for Fields {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }
}

impl Fields {
    /// The value of a name; empty where there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The thread's version on the page the form stood on; of a form that was tampered with, one that no thread has.
    pub(super) fn version(&self) -> i64 {
        self.get("v").parse().unwrap_or(-1)
    }

    /// The field that words are written in, of the two there are.
    pub(super) fn written_in(&self) -> &'static str {
        if self.get("do") == "anteckna" { "note" } else { "text" }
    }

    /// The words that somebody wrote, whatever the form.
    pub(super) fn typed(&self) -> &str {
        let text = self.get("text");
        if text.is_empty() { self.get("note") } else { text }
    }

    /// What was typed and chosen.
    pub(super) fn kept(&self) -> Vec<(String, String)> {
        self.0.iter().filter(|(name, _)| !matches!(name.as_str(), "v" | "n" | "do")).cloned().collect()
    }

    /// Everything but the page's version and the form's number, in order: what makes a form the same or another.
    pub(super) fn carried(&self) -> String {
        let fields = self.0.iter().filter(|(name, _)| !matches!(name.as_str(), "v" | "n"));
        fields.map(|(name, value)| [name.as_str(), value].join("=")).collect::<Vec<_>>().join("\n")
    }
}
