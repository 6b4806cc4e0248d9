//! What `WordsStore` promises.

use domain::mapping::words::agreement::Coding;
use domain::mapping::words::codebook::{Code, Theme};
use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::quote::{Band, Draft, Judgement, Reason, Voice};
use server::mapping::words::store::{Read, TextRow};
use server::store::Stores;

use super::Outcome;
use super::desk::somebody;
use super::odd::ODD_TEXT;
use super::survey::{line, opened};

on_both_engines! {
    texts_are_taken_once_and_read_in_the_order_of_their_ids,
    each_reads_what_they_have_not_read,
    a_codebook_has_an_order_and_no_name_twice,
    what_a_coder_says_takes_the_place_of_what_they_said,
    a_quote_is_judged_by_others_and_goes_with_its_text,
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

fn text(id: &str, question: &str) -> TextRow {
    TextRow {
        id: id.to_owned(),
        wave: "w".to_owned(),
        question: question.to_owned(),
        kind: Evidence::Survey,
        words: ODD_TEXT.to_owned(),
        place: "p".to_owned(),
        source: format!("who-{id}"),
        people: 1,
    }
}

/// Stores with three texts of wave `w`, and two who code.
async fn with_texts(url: &str) -> Result<Stores, Fault> {
    let stores = opened(url).await?;
    stores.desk.add_staff(&somebody("b")).await?;
    let texts = [text("t2", "q"), text("t1", "q"), text("t3", "other")];
    assert!(stores.words.take("w", &texts, &line()).await?);
    Ok(stores)
}

async fn with_book(url: &str) -> Result<Stores, Fault> {
    let stores = with_texts(url).await?;
    let theme = |id: &str| Theme { id: id.to_owned(), name: format!("tema {id}") };
    assert!(stores.words.add_theme("s", &theme("z"), &line()).await?);
    assert!(stores.words.add_theme("s", &theme("y"), &line()).await?);
    for (id, theme) in [("c2", "z"), ("c1", "z"), ("c3", "y")] {
        assert!(stores.words.add_code(&code(id, theme), &line()).await?);
    }
    Ok(stores)
}

fn code(id: &str, theme: &str) -> Code {
    Code { id: id.to_owned(), theme: theme.to_owned(), name: id.to_owned(), meaning: ODD_TEXT.to_owned() }
}

fn coding(text: &str, by: &str, codes: &[&str], worried: bool) -> Coding {
    Coding {
        text: text.to_owned(),
        coder: by.to_owned(),
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        worried,
    }
}

async fn lines(stores: &Stores) -> Result<usize, Fault> {
    Ok(stores.desk.audit().await?.len())
}

async fn texts_are_taken_once_and_read_in_the_order_of_their_ids(url: &str) -> Outcome {
    let stores = opened(url).await?;
    assert!(!stores.words.taken("w").await?);
    let before = lines(&stores).await?;
    assert!(stores.words.take("w", &[text("t2", "q"), text("t1", "q")], &line()).await?);
    assert!(stores.words.taken("w").await?);
    assert_eq!(lines(&stores).await?, before + 1);
    assert!(!stores.words.take("w", &[text("t9", "q")], &line()).await?, "once");
    let note = TextRow { kind: Evidence::Group, place: String::new(), people: 6, ..text("t0", "q") };
    stores.words.note(&note, &line()).await?;
    let all = stores.words.texts("w").await?;
    assert!(all == [note.clone(), text("t1", "q"), text("t2", "q")]);
    let abouts = stores.words.abouts("w").await?;
    assert_eq!(
        abouts.iter().map(|about| about.kind).collect::<Vec<_>>(),
        [Evidence::Group, Evidence::Survey, Evidence::Survey]
    );
    assert_eq!((abouts[1].place.as_str(), abouts[1].source.as_str()), ("p", "who-t1"));
    assert_eq!((abouts[0].people, abouts[1].people), (6, 1), "how many took part in a talk");
    assert!(stores.words.text("t1").await? == Some(text("t1", "q")) && stores.words.text("x").await?.is_none());
    assert!(stores.words.take("x", &[], &line()).await.is_err(), "a wave that is not there");
    Ok(())
}

async fn each_reads_what_they_have_not_read(url: &str) -> Outcome {
    let stores = with_texts(url).await?;
    let words = &stores.words;
    let next =
        async |who: &str| -> Result<Option<String>, Fault> { Ok(words.next("w", "q", who).await?.map(|text| text.id)) };
    assert_eq!(next("a").await?.as_deref(), Some("t1"));
    assert!(words.code(&coding("t1", "a", &[], false), &line()).await?);
    assert_eq!(next("a").await?.as_deref(), Some("t2"));
    assert_eq!(next("b").await?.as_deref(), Some("t1"), "the other reads all of them too");
    assert!(words.code(&coding("t2", "a", &[], false), &line()).await?);
    assert_eq!(next("a").await?, None);
    let read = |question: &str, texts, own| Read { question: question.to_owned(), texts, own };
    assert_eq!(words.read("w", "a").await?, [read("other", 1, 0), read("q", 2, 2)]);
    assert_eq!(words.read("w", "b").await?, [read("other", 1, 0), read("q", 2, 0)]);
    assert!(words.drop_text("t2", &line()).await? && !words.drop_text("t2", &line()).await?);
    assert_eq!(words.read("w", "a").await?, [read("other", 1, 0), read("q", 1, 1)]);
    assert!(!words.code(&coding("t2", "a", &[], false), &line()).await?, "it is gone");
    Ok(())
}

async fn a_codebook_has_an_order_and_no_name_twice(url: &str) -> Outcome {
    let stores = with_book(url).await?;
    let book = stores.words.book("s").await?;
    assert_eq!(book.themes.iter().map(|theme| theme.id.as_str()).collect::<Vec<_>>(), ["z", "y"]);
    assert_eq!(book.codes, [code("c2", "z"), code("c1", "z"), code("c3", "y")]);
    let twice = Theme { id: "v".to_owned(), name: "tema z".to_owned() };
    assert!(!stores.words.add_theme("s", &twice, &line()).await?);
    let twice = Code { name: "c1".to_owned(), ..code("c9", "z") };
    assert!(!stores.words.add_code(&twice, &line()).await?);
    assert!(stores.words.add_code(&Code { name: "c1".to_owned(), ..code("c9", "y") }, &line()).await?, "another theme");
    assert!(stores.words.book("x").await?.themes.is_empty());
    Ok(())
}

async fn what_a_coder_says_takes_the_place_of_what_they_said(url: &str) -> Outcome {
    let stores = with_book(url).await?;
    let words = &stores.words;
    assert!(words.code(&coding("t1", "a", &["c1", "c2"], true), &line()).await?);
    assert!(words.code(&coding("t1", "b", &[], false), &line()).await?);
    assert!(words.code(&coding("t1", "a", &["c3"], false), &line()).await?);
    assert_eq!(words.codings("w").await?, [coding("t1", "a", &["c3"], false), coding("t1", "b", &[], false)]);
    let before = lines(&stores).await?;
    assert!(words.code(&coding("t1", "a", &["no-code"], true), &line()).await.is_err());
    assert_eq!(words.codings("w").await?[0], coding("t1", "a", &["c3"], false), "all of it or nothing");
    assert_eq!(lines(&stores).await?, before);
    Ok(())
}

fn draft(id: &str, text: &str) -> Draft {
    Draft {
        id: id.to_owned(),
        theme: "z".to_owned(),
        text: text.to_owned(),
        source: format!("who-{text}"),
        kind: Evidence::Survey,
        voice: Voice::Counter,
        band: Some(Band::Teen),
        words: ODD_TEXT.to_owned(),
        by: "a".to_owned(),
        judged: Vec::new(),
    }
}

async fn a_quote_is_judged_by_others_and_goes_with_its_text(url: &str) -> Outcome {
    let stores = with_book(url).await?;
    let words = &stores.words;
    assert!(words.write_quote("w", &draft("q9", "t1"), &line()).await?);
    let second = Draft { band: None, voice: Voice::With, ..draft("q1", "t2") };
    assert!(words.write_quote("w", &second, &line()).await?);
    assert!(!words.write_quote("w", &draft("q0", "gone"), &line()).await?);
    assert!(words.quotes("w").await? == [draft("q9", "t1"), second.clone()], "the first written first");
    assert!(!words.judge("q9", "a", None, &line()).await?, "nobody judges what they wrote");
    assert!(words.judge("q9", "b", None, &line()).await?);
    assert!(words.judge("q9", "b", Some(Reason::Style), &line()).await?);
    assert!(!words.judge("x", "b", None, &line()).await?);
    let judged = vec![Judgement { by: "b".to_owned(), reason: Some(Reason::Style) }];
    assert!(words.quotes("w").await?[0] == Draft { judged, ..draft("q9", "t1") });
    assert!(words.drop_text("t1", &line()).await?);
    assert!(words.quotes("w").await? == [second]);
    assert!(words.drop_quote("q1", &line()).await? && !words.drop_quote("q1", &line()).await?);
    assert!(words.quotes("w").await?.is_empty());
    Ok(())
}
