//! The fields of a form at the desk, as they came: what cannot be taken is given back as it was typed.

use app::desk::inputs::Typed;

/// Names and values in order; a name may stand several times. Of one that does where one value is meant, the first counts.
pub struct Fields(pub(crate) Vec<(String, String)>);

impl Fields {
    /// The value of a name, without the space around it; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.as_typed(name).trim()
    }

    /// The value of a name to the letter: what somebody wrote to a child keeps its blank lines.
    pub(crate) fn as_typed(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect()
    }

    /// The form once more, with what is wrong with it.
    pub(crate) fn again(self, form: &str, fault: String, fields: &[&str]) -> Typed {
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        Typed { form: form.to_owned(), values: self.0, fault: Some(fault), fields, faults: Vec::new() }
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
        let text = self.as_typed("text");
        if text.is_empty() { self.as_typed("note") } else { text }
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
