//! What a form says of the county's own work.

use app::desk::release::typed_text;
use app::words::Book;
use domain::mapping::together::{Entry, Fault, Kind, Link, PHASES, Phase, tidied};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;

use crate::desk::fields::Fields;

/// What is wrong: the id of the words that say it, and the fields it is about.
pub(super) type Wrong = (&'static str, &'static [&'static str]);

/// What is wrong, as a page says it.
pub(super) fn wrong(fault: Fault) -> Wrong {
    match fault {
        Fault::Phase => ("desk-together-bad-phase", &["namn1|sv", "namn2|sv", "namn3|sv", "namn4|sv", "namn5|sv"]),
        Fault::Title => ("desk-together-bad-title", &["rubrik|sv"]),
        Fault::Long => ("desk-together-bad-long", &[]),
        Fault::Owner => ("desk-together-bad-owner", &["ansvar|sv"]),
        Fault::By => ("desk-release-no-by", &["klart"]),
        Fault::ByBefore => ("desk-release-by-before", &["klart"]),
        Fault::Ahead => ("desk-release-day-ahead", &["dag"]),
        Fault::Link => ("desk-together-bad-link", &["lank"]),
        Fault::Empty => ("desk-together-bad-empty", &["lank", "text|sv"]),
        Fault::Full => ("desk-together-bad-full", &[]),
    }
}

fn text(book: &Book, fields: &Fields, name: &str) -> Text {
    typed_text(book, name, |field| tidied(fields.as_typed(field)))
}

/// The five steps, and which it is now.
pub(super) fn phases(book: &Book, fields: &Fields) -> ([Phase; PHASES], Option<u8>) {
    let phases = std::array::from_fn(|at| {
        let said = |name: &str| text(book, fields, &format!("{name}{}", at + 1));
        Phase { name: said("namn"), about: said("om") }
    });
    (phases, fields.get("nu").parse().ok())
}

/// An entry; what the rules say of it is theirs to say.
pub(super) fn entry(book: &Book, fields: &Fields, kind: Kind, id: String, today: Date) -> Result<Entry, Wrong> {
    let day: Date = fields.get("dag").parse().map_err(|_| ("desk-release-no-day", &["dag"] as &[_]))?;
    let by = match fields.get("klart") {
        "" => None,
        typed => Some(typed.parse().map_err(|_| ("desk-release-no-by", &["klart"] as &[_]))?),
    };
    let link = match fields.get("lank") {
        "" => None,
        typed => Some(Link::parse(typed).ok_or_else(|| wrong(Fault::Link))?),
    };
    let decides = kind == Kind::Decision;
    Ok(Entry {
        id,
        kind,
        changed: today,
        day,
        title: text(book, fields, "rubrik"),
        text: text(book, fields, "text"),
        owner: if decides { text(book, fields, "ansvar") } else { Text::default() },
        by: by.filter(|_| decides),
        done: decides && fields.get("gjort") == "ja",
        link: link.filter(|_| kind == Kind::Document),
    })
}
