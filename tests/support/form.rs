//! A page's form as a browser without scripts would send it, untouched.

use super::site::Seen;

impl Seen {
    /// Names and values of the longest form that posts to an address.
    pub fn fields(&self, action: &str) -> Vec<(String, String)> {
        let forms = self.body.split("<form").skip(1).filter_map(|rest| rest.split("</form").next());
        let own = forms.filter(|form| {
            form.split('>').next().is_some_and(|tag| attribute(tag, "action") == Some(action.to_owned()))
        });
        let form =
            own.max_by_key(|form| form.len()).unwrap_or_else(|| panic!("no form to {action} in {}", self.text()));
        let mut fields = Vec::new();
        let mut rest = form;
        while let Some(at) = rest.find('<') {
            rest = &rest[at + 1..];
            let tag = rest.split('>').next().unwrap_or_default();
            let inner = |end: &str| rest[tag.len() + 1..].split(end).next().unwrap_or_default();
            let Some(name) = attribute(tag, "name") else { continue };
            if tag.starts_with("input") {
                let kind = attribute(tag, "type").unwrap_or_default();
                let boxed = kind == "checkbox" || kind == "radio";
                if !boxed || tag.split_whitespace().any(|word| word == "checked" || word.starts_with("checked=")) {
                    fields.push((name, attribute(tag, "value").unwrap_or_default()));
                }
            } else if tag.starts_with("textarea") {
                // The first line end after the tag is not part of what stands there.
                let text = inner("</textarea");
                fields.push((name, plain(text.strip_prefix('\n').unwrap_or(text))));
            } else if tag.starts_with("select") {
                let options: Vec<&str> = inner("</select").split("<option").skip(1).collect();
                let chosen =
                    options.iter().find(|option| option.split('>').next().is_some_and(|tag| tag.contains("selected")));
                let value = chosen.or(options.first()).and_then(|option| attribute(option.split('>').next()?, "value"));
                fields.push((name, value.unwrap_or_default()));
            }
        }
        fields
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(plain(value))
}

fn plain(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
