//! What a site answered: its words, and the links, buttons and forms that a person would use.

use axum::http::{HeaderMap, StatusCode};

/// What came back.
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

/// A name and a value as a form sends them.
pub fn pair(name: &str, value: &str) -> String {
    let encoded: String = value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    format!("{name}={encoded}")
}

impl Seen {
    /// A header's text, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The address of the link whose text contains `words`.
    pub fn link(&self, words: &str) -> String {
        let find = |body: &str| {
            let at = body.find(words)?;
            let open = body[..at].rfind("<a ")?;
            let rest = body[open..at].split("href=\"").nth(1)?;
            Some(rest.split('"').next()?.to_owned())
        };
        find(&self.body).unwrap_or_else(|| panic!("no link {words:?} in {}", self.text()))
    }

    /// Name and value of the button whose text contains `words`, as a form sends it.
    pub fn button(&self, words: &str) -> String {
        let find = |body: &str| {
            let at = body.find(words)?;
            let tag = &body[body[..at].rfind("<button")?..at];
            let value = |name: &str| Some(tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.to_owned());
            Some(format!("{}={}", value("name")?, value("value")?))
        };
        find(&self.body).unwrap_or_else(|| panic!("no button {words:?} in {}", self.text()))
    }

    /// The form whose button says `words`: where it posts to, and what it carries without any field filled in.
    pub fn form(&self, words: &str) -> (String, String) {
        let find = |body: &str| {
            let at = body.match_indices(words).map(|(at, _)| at).find(|at| {
                let open = body[..*at].rfind("<button").unwrap_or_default();
                body[..*at].rfind("</button").unwrap_or_default() < open
                    && body[..*at].rfind("<form") > body[..*at].rfind("</form")
            })?;
            let form = body[..at].rfind("<form")?;
            let attribute = |tag: &str, name: &str| {
                let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
                Some(rest.split('"').next()?.replace("&amp;", "&"))
            };
            let button = &body[body[..at].rfind("<button")?..at];
            let action = attribute(button, "formaction").or_else(|| attribute(&body[form..at], "action"))?;
            let end = form + body[form..].find("</form")?;
            let mut carried: Vec<String> = body[form..end]
                .split("<input")
                .skip(1)
                .filter_map(|rest| {
                    let tag = &rest[..rest.find('>')?];
                    let hidden = tag.contains("type=\"hidden\"");
                    hidden.then(|| Some(pair(&attribute(tag, "name")?, &attribute(tag, "value")?)))?
                })
                .collect();
            if let (Some(name), Some(value)) = (attribute(button, "name"), attribute(button, "value")) {
                carried.push(pair(&name, &value));
            }
            Some((action, carried.join("&")))
        };
        find(&self.body).unwrap_or_else(|| panic!("no form {words:?} in {}", self.text()))
    }

    /// The page's text without tags.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut inside = false;
        let main = self.body.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or(&self.body);
        for letter in main.chars() {
            match letter {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    out.push(' ');
                }
                _ if !inside => out.push(letter),
                _ => {}
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
