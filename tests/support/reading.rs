//! Reading a page as somebody sees it first: nothing folded, nothing hidden; and counting its words.

/// The main part's text as it is first seen, a line a block.
pub fn seen(body: &str) -> String {
    let main = body.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default();
    let main = main.split_once('>').map_or(main, |(_, rest)| rest);
    let (mut out, mut folded, mut summary, mut hidden) = (String::new(), 0_usize, false, 0_usize);
    for piece in main.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.split_whitespace().next().unwrap_or_default();
        let outermost = folded == 1;
        match name {
            "details" => folded += 1,
            "/details" => folded = folded.saturating_sub(1),
            "summary" => summary = outermost,
            "/summary" => summary = false,
            // Words for screen readers stand beside what is seen; the wheel's hints show one at a time.
            "span" if tag.contains("class=\"sr\"") => hidden = 1,
            "small" => hidden = 1,
            "/span" | "/small" => hidden = 0,
            _ => {}
        }
        if matches!(
            name.trim_start_matches('/'),
            "p" | "li" | "h1" | "h2" | "h3" | "summary" | "button" | "a" | "label" | "blockquote"
        ) {
            out.push('\n');
        }
        if hidden == 0 && (folded == 0 || summary) {
            out.push_str(text);
        }
    }
    out
}

/// Words: letters in a row, with hyphens.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic() && letter != '-')
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect()
}

/// LIX (Björnsson 1968): words a sentence plus the share, in percent, of words over six letters. A line ends a sentence.
pub fn lix(text: &str) -> f64 {
    let words = words(text);
    let sentences = text.split(['.', '?', ':', '\n']).filter(|one| one.chars().any(char::is_alphabetic)).count();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    count(words.len()) / count(sentences.max(1)) + 100.0 * count(long) / count(words.len().max(1))
}
