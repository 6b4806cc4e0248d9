//! What stands over a sentence: its area, in a child's word to a child. What stands under it: of one wave how many answered, of
//! several pooled how many answers there were.

use domain::mapping::release::{ALL, Cell, Code, Key, Release};
use domain::survey::questionnaire::Area;
use leptos::prelude::*;

use super::{Shown, kick, numbers};
use crate::mapping::Version;
use crate::mapping::chart::tests::sample;
use crate::words::Book;

fn book() -> Book {
    let path = |room: &str| format!("{}/../locales/sv/{room}.ftl", env!("CARGO_MANIFEST_DIR"));
    let file = |room: &str| ("sv".to_owned(), std::fs::read_to_string(path(room)).unwrap());
    Book::read(&["frame", "mapping"].map(file)).unwrap()
}

fn under(release: &Release) -> String {
    let book = book();
    numbers(book.language("sv").unwrap(), release, &release.findings[0]).unwrap().to_html()
}

/// The sample's finding about two waves pooled.
fn pooled() -> Release {
    let mut release = sample::release();
    let both = "v1+v2".to_owned();
    let members = vec!["v1".to_owned(), "v2".to_owned()];
    release.book.wave.push(Code { code: both.clone(), members, label: sample::text("Båda") });
    let everybody = |answer: &str| Key::everybody(&both, answer);
    let table = &mut release.tables[0];
    for answer in ["1", ALL] {
        let sum = ["v1", "v2"].iter().filter_map(|wave| table.count(&Key::everybody(wave, answer))).sum();
        table.cells.push(Cell { key: everybody(answer), count: Some(sum) });
    }
    release.findings[0].about.key = everybody("1");
    release
}

#[test]
fn of_waves_pooled_answers_are_not_called_people() {
    let one = under(&sample::release());
    assert!(one.contains("svarade på frågan.") && !one.contains("ställdes flera gånger"), "{one}");
    let mut release = pooled();
    let several = under(&release);
    for words in ["Troligen", "ställdes flera gånger", "Samma person kan ha svarat varje gång"] {
        assert!(several.contains(words), "{words}: {several}");
    }
    assert!(!several.contains("svarade på frågan."), "{several}");
    // Where one of them was open to everybody with the link, that is said too.
    assert!(!several.contains("Alla som hade länken"), "{several}");
    release.waves[0].open_collection = true;
    assert!(under(&release).contains("Alla som hade länken"));
}

#[test]
fn that_anybody_with_the_link_could_answer_is_said_of_every_group() {
    let mut release = sample::release();
    let wave = release.findings[0].about.key.wave.clone();
    let of_a_municipality = |release: &mut Release, place: &str| {
        let key = Key { municipality: place.to_owned(), ..Key::everybody(&wave, "1") };
        release.findings[0].about.key = key;
    };
    of_a_municipality(&mut release, "0880");
    assert!(!under(&release).contains("Alla som hade länken"));
    release.waves.iter_mut().for_each(|wave| wave.open_collection = true);
    let said = under(&release);
    assert!(said.contains("Troligen") && said.contains("Alla som hade länken"), "{said}");
    // Too few answered there to be told of: the sentence stands all the same.
    of_a_municipality(&mut release, "0885");
    let said = under(&release);
    assert!(!said.contains("Troligen") && said.contains("Alla som hade länken"), "{said}");
}

#[test]
fn a_child_is_told_an_area_in_a_word_of_their_own_where_the_countys_is_none_of_theirs() {
    let (book, mut release) = (book(), sample::release());
    release.findings[0].area = Area::Collaborate;
    let over = |version: Version| {
        let words = book.language("sv").unwrap();
        let shown =
            Shown { book: &book, words, release: &release, version, afterwords: &[], images: false, open: false };
        kick(&shown, &release.findings[0])
    };
    assert!(over(Version::Child).starts_with("Hjälpas åt"), "{}", over(Version::Child));
    assert!(over(Version::Adult).starts_with("Samverka"), "{}", over(Version::Adult));
}
