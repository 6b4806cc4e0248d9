//! The search against the real lexicon: a table of what people write, and what no query may do.

use proptest::prelude::*;

use super::normalise::{fold, query_words, squeeze};
use super::{Doc, DocId, Index, Lexicon};

const LEXICON: &str = include_str!("../../../../server/content/guide/lexicon.json");
const QUERIES: &str = include_str!("../../../../server/content/guide/queries.tsv");

fn lexicon() -> Lexicon {
    serde_json::from_str(LEXICON).expect("the lexicon reads")
}

fn index() -> Index {
    let lexicon = lexicon();
    Index::build(&lexicon, lexicon.docs())
}

struct Query {
    text: &'static str,
    expected: &'static str,
    misspelt: bool,
}

fn queries() -> Vec<Query> {
    let read = |line: &'static str| {
        let mut columns = line.split('\t');
        let text = columns.next().unwrap_or_default();
        let expected = columns.next().unwrap_or_default();
        Query { text, expected, misspelt: columns.next() == Some("misspelt") }
    };
    QUERIES.lines().filter(|line| !line.trim().is_empty()).map(read).collect()
}

#[test]
fn every_query_finds_its_answer_first() {
    let index = index();
    let queries = queries();
    let mut misses = Vec::new();
    for query in &queries {
        let hits: Vec<String> =
            index.search(query.text, 3).iter().map(|hit| format!("{} {:.1}", hit.doc, hit.score)).collect();
        if hits.first().is_none_or(|hit| hit.split(' ').next() != Some(query.expected)) {
            misses.push(format!("{} → {} but {hits:?}", query.text, query.expected));
        }
    }
    let count = misses.len();
    assert!(misses.is_empty(), "{count} of {} miss:\n{}", queries.len(), misses.join("\n"));
}

#[test]
fn the_table_is_large_and_a_third_is_misspelt() {
    let queries = queries();
    let misspelt = queries.iter().filter(|query| query.misspelt).count();
    assert!(queries.len() >= 170);
    assert!(misspelt * 3 >= queries.len(), "{misspelt} of {}", queries.len());
    assert!(queries.iter().all(|query| query.expected.parse::<DocId>().is_ok()));
    let asks: Vec<&Query> = queries.iter().filter(|query| query.expected.starts_with("ask:")).collect();
    let misspelt = asks.iter().filter(|query| query.misspelt).count();
    assert!(asks.len() >= 25 && misspelt * 3 >= asks.len(), "{misspelt} of {} questions", asks.len());
}

#[test]
fn every_pointer_leads_somewhere() {
    let lexicon = lexicon();
    let known: Vec<DocId> = lexicon.docs().map(|doc| doc.id).collect();
    let lost: Vec<_> = lexicon.targets().into_iter().filter(|id| !known.contains(id)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    assert_eq!(lexicon.topics.len(), 35);
}

#[test]
fn every_topic_is_some_querys_answer() {
    let queries = queries();
    for topic in lexicon().topics {
        let id = format!("topic:{}", topic.id);
        assert!(queries.iter().any(|query| query.expected == id), "no query for {id}");
    }
}

#[test]
fn every_word_of_the_lexicon_leads_to_what_it_points_to() {
    let index = index();
    let lexicon = lexicon();
    let mut lost = Vec::new();
    for group in &lexicon.groups {
        for says in &group.says {
            let hits = index.search(says, 8);
            if !group.points.keys().any(|id| hits.iter().any(|hit| hit.doc == *id)) {
                lost.push(format!("{}: {says}", group.id));
            }
        }
    }
    assert!(lost.is_empty(), "{}:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn a_name_is_said_by_its_words_alone_however_they_are_spelt() {
    let index = index();
    let office = "Socialtjänsten barn och unga – Nybro";
    for said in ["socialtjänsten", "soc", "Socialen", "sosialtjänsten", "socialtjänsten barn"] {
        assert!(index.names(said, office), "{said}");
    }
    for more in ["", "barn", "vad gör socialtjänsten", "är soc bra", "socialtjänsten slog mig", "bris", "bidrag"] {
        assert!(!index.names(more, office), "{more}");
    }
    assert!(!index.names("soc", "") && !index.names("soc", "Bris – stöd för dig under 18 år"));
}

#[test]
fn a_question_is_found_by_its_own_words() {
    let lexicon = lexicon();
    let ask = Doc {
        id: DocId::ask("ask-journal"),
        title: "Kan mina föräldrar läsa min journal?".into(),
        body: "När du är liten kan de läsa den på 1177.".into(),
        keywords: vec![],
        boost: 1.0,
    };
    let index = Index::build(&lexicon, lexicon.docs().chain([ask]));
    let hits = index.search("journalen", 9);
    assert!(hits.iter().any(|hit| hit.doc == DocId::ask("ask-journal")), "{hits:?}");
}

#[test]
fn a_boost_of_nothing_hides_and_an_unknown_pointer_is_passed_over() {
    let lexicon = lexicon();
    let hidden = lexicon.docs().map(|doc| Doc { boost: 0.0, ..doc });
    assert!(Index::build(&lexicon, hidden).search("mobbad", 5).is_empty());
    assert!(Index::build(&lexicon, []).search("mobbad", 5).is_empty());
}

#[test]
fn nothing_to_go_by_gives_nothing() {
    let index = index();
    for query in ["", "   ", "😢😢", "?!...", "\u{0}", "qzxqzx", "och att det"] {
        assert!(index.search(query, 5).is_empty(), "{query:?}");
    }
    assert!(index.search("mobbad", 0).is_empty());
}

#[test]
fn an_emoji_among_words_changes_nothing() {
    let index = index();
    assert_eq!(index.search("mobbad 😭", 3), index.search("mobbad", 3));
    assert_eq!(index.search("MOBBAD!!!", 3), index.search("mobbad", 3));
    assert_eq!(index.search("mår da\u{30a}ligt", 3), index.search("mår dåligt", 3));
}

#[test]
fn a_very_long_query_is_cut_short() {
    let index = index();
    let long = "jag mår dåligt och vågar inte gå till skolan xyzåäö ".repeat(200);
    assert!(long.len() > 10_000);
    assert!(query_words(&long).len() <= super::normalise::MAX_WORDS);
    let begun = std::time::Instant::now();
    assert!(!index.search(&long, 5).is_empty());
    assert!(!index.search(&"å".repeat(10_001), 5).iter().any(|hit| hit.score.is_nan()));
    // Generous: an unoptimised build on a busy machine still answers in far less.
    assert!(begun.elapsed().as_secs() < 20);
}

#[test]
fn words_lose_what_does_not_tell_them_apart() {
    assert_eq!(query_words("Hjääälp, p-piller!"), ["hjäälp", "p", "piller"]);
    assert_eq!(query_words("don't"), ["dont"]);
    assert_eq!(fold("ångest"), "angest");
    assert_eq!(fold("aangest"), "angest");
    assert_eq!(fold("ätstörning"), fold("aetstoerning"));
    assert_eq!(squeeze("mobbad"), "mobad");
    assert_eq!(fold("أريد"), fold("اريد"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_query_panics(query in any::<String>()) {
        thread_local!(static INDEX: Index = index());
        INDEX.with(|index| index.search(&query, 5));
    }

    #[test]
    fn no_swedish_query_panics(query in "[a-zåäöé '\u{300}-\u{304}-]{0,120}") {
        thread_local!(static INDEX: Index = index());
        INDEX.with(|index| index.search(&query, 5));
    }
}
