//! What two coders agree on: how many texts a theme has, from how many schools, and what of that may be told.
//!
//! A text counts under a theme when at least two have read it and all who did put it there. Its count is a number like any other
//! (Q4): for a release it is a question of its own, yes or no, of those who wrote something on the question, and the protector and
//! the check see it with everything else. On the desk's pages a small one is hidden as well.

use std::collections::{BTreeMap, BTreeSet};

use super::agreement::Coding;
use super::codebook::Codebook;
use super::evidence::Evidence;
use crate::mapping::protect;
use crate::survey::plan::Sensitivity;

/// A count below this is not told (K of the release's rules).
pub const K: usize = 5;
/// Of fewer texts than this nothing is told (G of the release's rules).
pub const G: usize = 10;

/// What is known of a text beside its words. None of it is shown with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The text's id.
    pub id: String,
    /// The question it answers.
    pub question: String,
    /// Where it comes from.
    pub kind: Evidence,
    /// A mark of its school, or of its municipality where schools are not asked; empty where neither is known.
    pub place: String,
    /// A mark of who wrote it, or of the talk in which it was told.
    pub source: String,
    /// How many took part in that talk, as far as is known; else one.
    pub people: usize,
}

/// A number as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// So many.
    Count(usize),
    /// Too few to be told.
    Few,
}

impl Told {
    /// A count of so many texts, as it may be told: hidden when it is small, when nearly all are left out, or the whole is small.
    #[must_use]
    pub fn of(count: usize, all: usize, class: Sensitivity) -> Self {
        let strict = class != Sensitivity::S0;
        let small = (1..K).contains(&count) || (strict && count == 0);
        let nearly_all = strict && all.saturating_sub(count) < K;
        if all < G || small || nearly_all { Self::Few } else { Self::Count(count) }
    }
}

/// How a theme stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The texts that count under it.
    pub texts: BTreeSet<String>,
    /// How many people wrote or told them, at least: who wrote twice is one, and a talk is no more than took part in it.
    pub sources: usize,
    /// How many schools they come from, at least.
    pub schools: usize,
    /// How many of each kind.
    pub kinds: BTreeMap<Evidence, usize>,
    /// How many people those of each kind are of, at least.
    pub voices: BTreeMap<Evidence, usize>,
    /// How many were read by one alone, or are judged differently.
    pub open: usize,
    /// Whether a text under it worries somebody who read it.
    pub worry: bool,
}

impl Standing {
    /// How many texts there are of so many that were read, as it may be told: of few people nothing is, however much they said.
    #[must_use]
    pub fn told(&self, read: usize, class: Sensitivity) -> Told {
        if (1..K).contains(&self.sources) { Told::Few } else { Told::of(self.texts.len(), read, class) }
    }

    /// How many texts of each kind there are, as it may be told: where one kind has few, none is told, since the total is.
    #[must_use]
    pub fn by_kind(&self) -> Vec<(Evidence, Told)> {
        let mut counts = self.kinds.values().chain(self.voices.values());
        let few = self.texts.len() < G || counts.any(|count| (1..K).contains(count));
        let told = |count: usize| if few { Told::Few } else { Told::Count(count) };
        self.kinds.iter().filter(|(_, count)| **count > 0).map(|(kind, count)| (*kind, told(*count))).collect()
    }
}

/// Whoever wrote something under a theme, or a talk in which something was told.
struct Source<'a> {
    notes: usize,
    people: usize,
    /// One place alone: a talk of two schools is not known to have said it in both.
    place: &'a str,
}

/// How every theme stands, by its id.
#[must_use]
pub fn standings(book: &Codebook, texts: &[About], codings: &[Coding]) -> BTreeMap<String, Standing> {
    let mut by_text: BTreeMap<&str, Vec<&Coding>> = BTreeMap::new();
    for coding in codings {
        by_text.entry(&coding.text).or_default().push(coding);
    }
    let mut all: BTreeMap<String, Standing> =
        book.themes.iter().map(|theme| (theme.id.clone(), Standing::default())).collect();
    let mut sources: BTreeMap<&str, BTreeMap<(Evidence, &str), Source<'_>>> = BTreeMap::new();
    for text in texts {
        let Some(read) = by_text.get(text.id.as_str()) else { continue };
        let said: Vec<BTreeSet<&str>> = read.iter().map(|coding| book.themes_of(&coding.codes)).collect();
        let any: BTreeSet<&str> = said.iter().flatten().copied().collect();
        for theme in any {
            let Some(standing) = all.get_mut(theme) else { continue };
            standing.worry |= read.iter().zip(&said).any(|(coding, said)| coding.worried && said.contains(theme));
            if said.len() < 2 || !said.iter().all(|one| one.contains(theme)) {
                standing.open += 1;
                continue;
            }
            standing.texts.insert(text.id.clone());
            *standing.kinds.entry(text.kind).or_default() += 1;
            let own = sources.entry(theme).or_default().entry((text.kind, text.source.as_str()));
            let own = own.or_insert(Source { notes: 0, people: text.people, place: "" });
            own.notes += 1;
            // Where two numbers were typed of one talk the smaller is sure.
            own.people = own.people.min(text.people);
            if own.place.is_empty() {
                own.place = &text.place;
            }
        }
    }
    for (theme, sources) in sources {
        let Some(standing) = all.get_mut(theme) else { continue };
        let places: BTreeSet<&str> = sources.values().map(|one| one.place).filter(|place| !place.is_empty()).collect();
        standing.schools = places.len();
        for ((kind, _), one) in &sources {
            *standing.voices.entry(*kind).or_default() += kind.voices(one.notes, one.people);
        }
        standing.sources = standing.voices.values().sum();
    }
    all
}

/// A theme's count as a question of the protector: `fritext/tema-1`, yes or no, of those who wrote something on the question.
/// Themes of one question are one family: the same people wrote.
#[must_use]
pub fn question(question: &str, theme: &str, class: Sensitivity) -> protect::Question {
    let code = |code: &str, members: Vec<usize>| protect::Code { code: code.to_owned(), members };
    protect::Question {
        id: format!("{question}/{theme}"),
        family: Some(question.to_owned()),
        class,
        answers: vec!["1".to_owned(), "0".to_owned()],
        groupings: vec![protect::Grouping {
            id: "each".to_owned(),
            answers: vec![code("1", vec![0]), code("0", vec![1])],
        }],
        // Who was asked to write is said where it comes to stand beside the other questions.
        asked: Vec::new(),
        apart: Vec::new(),
        // Who wrote may have written of none of them.
        picked: false,
        alone: false,
        most: None,
    }
}

/// For each who wrote something on a question, the place of their answer to [`question`]: 0 where a text of theirs counts under
/// the theme. In the order of their marks, so that nothing follows from it.
#[must_use]
pub fn answers(asked: &str, standing: &Standing, texts: &[About]) -> Vec<usize> {
    let mut by_source: BTreeMap<&str, bool> = BTreeMap::new();
    for text in texts.iter().filter(|text| text.question == asked && text.kind == Evidence::Survey) {
        *by_source.entry(&text.source).or_default() |= standing.texts.contains(&text.id);
    }
    by_source.into_values().map(|under| usize::from(!under)).collect()
}

/// A theme of a question, by the names of both in files.
pub type Asked = (String, String);

/// The themes of a wave as a release counts them: of each question of which two have read every text, each theme with what
/// [`answers`] gives. What is not read through is not counted: its numbers would change when it is.
#[must_use]
pub fn counted(book: &Codebook, texts: &[About], codings: &[Coding]) -> BTreeMap<Asked, Vec<usize>> {
    let mut readers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for coding in codings {
        readers.entry(&coding.text).or_default().insert(&coding.coder);
    }
    let written = || texts.iter().filter(|text| text.kind == Evidence::Survey);
    let read = |question: &str| {
        let mut own = written().filter(|text| text.question == question);
        own.all(|text| readers.get(text.id.as_str()).is_some_and(|readers| readers.len() > 1))
    };
    let questions: BTreeSet<&str> = written().map(|text| text.question.as_str()).filter(|one| read(one)).collect();
    let mut standings = standings(book, texts, codings);
    // Two that files could not tell apart are in none.
    let names: Vec<String> = book.themes.iter().map(|theme| named(&theme.id)).collect();
    standings.retain(|theme, _| names.iter().filter(|name| **name == named(theme)).count() == 1);
    let mut counted = BTreeMap::new();
    for asked in questions {
        for (theme, standing) in &standings {
            counted.insert((asked.to_owned(), named(theme)), answers(asked, standing, texts));
        }
    }
    counted
}

/// What a theme is called in files: short, and the same in every release.
#[must_use]
pub fn named(theme: &str) -> String {
    format!("tema-{}", theme.chars().filter(char::is_ascii_alphanumeric).take(12).collect::<String>())
}

#[cfg(test)]
pub(super) mod tests {
    use super::{About, Standing, Told, answers, counted, question, standings};
    use crate::mapping::words::agreement::Coding;
    use crate::mapping::words::codebook::{Code, Codebook, Theme};
    use crate::mapping::words::evidence::Evidence;
    use crate::survey::plan::Sensitivity;

    pub fn book() -> Codebook {
        let themes = ["t", "u"].map(|id| Theme { id: id.to_owned(), name: id.to_owned() });
        let codes = [("c", "t"), ("d", "t"), ("e", "u")];
        let code = |(id, theme): (&str, &str)| Code {
            id: id.to_owned(),
            theme: theme.to_owned(),
            name: id.to_owned(),
            meaning: "m".to_owned(),
        };
        Codebook { themes: themes.to_vec(), codes: codes.map(code).to_vec() }
    }

    pub fn text(id: &str, place: &str) -> About {
        About {
            id: id.to_owned(),
            question: "varfor".to_owned(),
            kind: Evidence::Survey,
            place: place.to_owned(),
            source: format!("who-{id}"),
            people: 1,
        }
    }

    pub fn coding(text: &str, by: &str, codes: &[&str], worried: bool) -> Coding {
        Coding {
            text: text.to_owned(),
            coder: by.to_owned(),
            codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            worried,
        }
    }

    #[test]
    fn themes_are_counted_of_a_question_that_two_have_read_through_and_of_no_other() {
        let mut texts = vec![text("1", "a"), text("2", "b"), text("3", "")];
        texts[2].question = "annat".to_owned();
        let read = |id: &str, codes: &[&str]| [coding(id, "x", codes, false), coding(id, "y", codes, false)];
        let mut codings = [read("1", &["c"]), read("2", &[])].concat();
        codings.push(coding("3", "x", &["c"], false));
        let all = counted(&book(), &texts, &codings);
        let asked = |theme: &str| all.get(&("varfor".to_owned(), format!("tema-{theme}"))).cloned();
        assert_eq!(all.len(), 2, "nothing of the other question");
        assert_eq!(asked("t"), Some(vec![0, 1]));
        assert_eq!(asked("u"), Some(vec![1, 1]));
    }

    #[test]
    fn a_text_counts_where_two_have_read_it_and_all_agree_on_the_theme() {
        let texts = [text("1", "a"), text("2", "b"), text("3", ""), text("4", "c")];
        let codings = [
            coding("1", "x", &["c"], false),
            coding("1", "y", &["d", "e"], false),
            coding("2", "x", &["c"], false),
            coding("2", "y", &["c"], true),
            coding("3", "x", &["d"], false),
            coding("3", "y", &["d"], false),
            coding("4", "x", &["c"], false),
            coding("5", "x", &["c"], false),
        ];
        let found = standings(&book(), &texts, &codings);
        let theme = &found["t"];
        assert_eq!(
            theme.texts.iter().map(String::as_str).collect::<Vec<_>>(),
            ["1", "2", "3"],
            "another code of it is it too"
        );
        assert_eq!((theme.schools, theme.open, theme.worry), (2, 1, true), "an unknown school is none");
        assert_eq!(theme.sources, 3);
        let one = |text: &About| About { source: "who".to_owned(), ..text.clone() };
        let again = standings(&book(), &texts.each_ref().map(one), &codings);
        assert_eq!((again["t"].texts.len(), again["t"].sources), (3, 1), "whoever wrote three texts is one");
        assert_eq!(theme.kinds[&Evidence::Survey], 3);
        assert_eq!((found["u"].texts.len(), found["u"].open, found["u"].worry), (0, 1, false));
    }

    #[test]
    fn what_one_talk_said_is_no_more_than_took_part_in_it() {
        let of = |kind: Evidence, people: usize| {
            let told = |at: usize| {
                // Typed with another place each time: it is still one talk.
                let place = format!("place-{at}");
                About { kind, people, source: "talk".to_owned(), ..text(&at.to_string(), &place) }
            };
            let texts: Vec<About> = (0..5).map(told).chain([text("5", "place-0")]).collect();
            let read = |id: &str| ["x", "y"].map(|by| coding(id, by, &["c"], false));
            let codings: Vec<Coding> = texts.iter().flat_map(|text| read(&text.id)).collect();
            standings(&book(), &texts, &codings).remove("t").unwrap()
        };
        let one = of(Evidence::Interview, 1);
        assert_eq!((one.texts.len(), one.sources, one.schools), (6, 2, 1));
        assert_eq!(of(Evidence::Group, 1).sources, 2, "nobody said how many they were");
        let three = of(Evidence::Group, 3);
        assert_eq!((three.sources, three.voices[&Evidence::Group]), (4, 3));
        assert_eq!(three.told(100, Sensitivity::S0), Told::Few, "six texts of four people");
        let many = of(Evidence::Class, 24);
        assert_eq!(
            (many.sources, many.told(100, Sensitivity::S0)),
            (6, Told::Count(6)),
            "no more than were written down"
        );
    }

    #[test]
    fn small_counts_are_hidden_by_the_rules_of_every_cell() {
        use Sensitivity::{S0, S1};
        for (count, all, class, told) in [
            (4, 100, S0, Told::Few),
            (5, 100, S0, Told::Count(5)),
            (0, 100, S0, Told::Count(0)),
            (0, 100, S1, Told::Few),
            (96, 100, S1, Told::Few),
            (96, 100, S0, Told::Count(96)),
            (8, 9, S0, Told::Few),
        ] {
            assert_eq!(Told::of(count, all, class), told, "{count} of {all}");
        }
    }

    #[test]
    fn of_two_kinds_the_large_one_does_not_tell_the_small_one() {
        let of = |survey: usize, group: usize| {
            let texts = (0..survey + group).map(|at| at.to_string()).collect();
            let kinds = [(Evidence::Survey, survey), (Evidence::Group, group)].into();
            Standing { texts, kinds, ..Standing::default() }.by_kind()
        };
        assert_eq!(of(20, 0), [(Evidence::Survey, Told::Count(20))]);
        assert_eq!(of(17, 3), [(Evidence::Survey, Told::Few), (Evidence::Group, Told::Few)]);
        assert_eq!(of(12, 5), [(Evidence::Survey, Told::Count(12)), (Evidence::Group, Told::Count(5))]);
        assert_eq!(of(9, 0), [(Evidence::Survey, Told::Few)]);
    }

    #[test]
    fn a_theme_is_a_question_that_everybody_who_wrote_has_answered() {
        let texts = [text("1", "a"), text("2", "b"), About { kind: Evidence::Group, ..text("3", "c") }];
        let standing = Standing { texts: ["1".to_owned(), "3".to_owned()].into(), ..Standing::default() };
        assert_eq!(answers("varfor", &standing, &texts), [0, 1], "a talk is no answer of the survey");
        assert_eq!(answers("annat", &standing, &texts), Vec::<usize>::new());
        let asked = question("varfor", "t", Sensitivity::S0);
        assert_eq!((asked.id.as_str(), asked.family.as_deref()), ("varfor/t", Some("varfor")));
    }
}
