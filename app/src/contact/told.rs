//! What must be told before somebody writes, chosen by who reads and in whose words: a few lines first, the rest folded.

use domain::contact::band::Band;
use domain::contact::unit::Branch;
use leptos::prelude::*;

use super::sentence::{Part, sentence};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// Ids of the facts, in the order they are shown.
pub struct Facts {
    /// What is seen at once.
    pub seen: Vec<&'static str>,
    /// What is folded.
    pub folded: Vec<&'static str>,
}

impl Facts {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.seen.iter().chain(&self.folded).copied()
    }
}

/// The facts: who reads and when, urgent help, when a grown-up must tell, anonymity, what is written elsewhere, the law,
/// parents, the code, closing. For the youngest five stand first; a guardian sees at once that it is not the child's contact.
#[must_use]
pub fn facts(branch: Branch, band: Band) -> Facts {
    let elsewhere = elsewhere(branch);
    let mut seen = vec!["contact-before-who", "contact-before-urgent", "contact-before-tell"];
    match band {
        Band::SixToNine => seen.extend(["contact-before-parents", "contact-before-code"]),
        Band::Guardian => seen.push("contact-before-parents"),
        Band::TenToTwelve | Band::ThirteenToSeventeen | Band::EighteenToTwenty => {}
    }
    let rest = [
        "contact-before-anonymous",
        elsewhere,
        "contact-before-law",
        "contact-before-parents",
        "contact-before-code",
        "contact-before-close",
    ];
    let folded = rest.into_iter().filter(|id| !seen.contains(id)).collect();
    Facts { seen, folded }
}

/// What a branch writes down elsewhere, and whom its people may talk to.
fn elsewhere(branch: Branch) -> &'static str {
    match branch {
        Branch::Emi | Branch::Nurse | Branch::Midwife => "contact-before-journal",
        Branch::Psychosocial | Branch::Kaa => "contact-before-no-journal",
        Branch::Head | Branch::Preschool => "contact-before-school",
    }
}

/// Which text an id is in these words: `id`, or `id.attribute` where the band has words of its own.
#[must_use]
pub fn key(words: &Words, id: &str, branch: Branch, band: Band) -> String {
    // Whoever expects a child is the midwife's patient themselves: the journal is theirs, not a child's.
    let own = band == Band::Guardian && branch == Branch::Midwife && id == "contact-before-journal";
    let attributes = if own { Band::ThirteenToSeventeen.attributes() } else { band.attributes() };
    let found = attributes.iter().map(|attribute| format!("{id}.{attribute}")).find(|key| words.find(key).is_some());
    found.unwrap_or_else(|| id.to_owned())
}

/// Whom and what the facts name.
pub struct Names<'a> {
    /// Who reads.
    pub name: &'a str,
    /// What they are, in Swedish.
    pub title: &'a str,
    /// Who reads if they are away.
    pub cover: Option<&'a str>,
    /// By which day an answer comes, as one says it.
    pub day: &'a str,
}

/// One fact.
pub fn fact(words: &Words, id: &str, (branch, band): (Branch, Band), names: &Names<'_>) -> Vec<AnyView> {
    // Where no title is known, no gap stands for it.
    let unknown = words.get("contact-before-title");
    let title = if names.title.trim().is_empty() { Part::Plain(&unknown) } else { Part::Swedish(names.title) };
    let parts = [("name", Part::Name(names.name)), ("title", title), ("day", Part::Plain(names.day))];
    let mut said = sentence(words, &key(words, id, branch, band), &parts);
    if let (Some(cover), "contact-before-who") = (names.cover, id) {
        said.push(" ".into_any());
        said.extend(sentence(
            words,
            "contact-cover",
            &[("name", Part::Name(names.name)), ("cover", Part::Name(cover))],
        ));
    }
    said
}

/// All facts: what is seen, and the fold.
pub fn before(words: &Words, of: (Branch, Band), names: &Names<'_>) -> impl IntoView + use<> {
    let Facts { seen, folded } = facts(of.0, of.1);
    let signs = of.1 == Band::SixToNine;
    let seen: Vec<_> = seen
        .into_iter()
        .map(|id| {
            let sign = signs.then(|| icon(sign(id)));
            view! { <li>{sign} <span>{fact(words, id, of, names)}</span></li> }
        })
        .collect();
    let folded: Vec<_> = folded.into_iter().map(|id| view! { <li>{fact(words, id, of, names)}</li> }).collect();
    view! {
        <ul class=if signs { "before signs" } else { "before" }>{seen}</ul>
        <details class="card">
            <summary>{words.get("contact-before-more")}</summary>
            <ul class="before">{folded}</ul>
        </details>
    }
}

/// The drawing beside a sentence, for those who read pictures first.
fn sign(id: &str) -> Icon {
    match id {
        "contact-before-who" => Icon::Friends,
        "contact-before-urgent" => Icon::Phone,
        "contact-before-tell" => Icon::Shield,
        "contact-before-parents" => Icon::Home,
        _ => Icon::Key,
    }
}
