//! What groups of young people read before it is out: kept under its link while its draft is there, and its numbers for good.

use jiff::civil::date;
use server::mapping::store::{ReadingRow, Shown, ShownHead};

use super::Outcome;
use super::contact::opened;
use super::odd::ODD_TEXT;
use super::release::by_hand;
use crate::support::release::{line, row};

on_both_engines! {
    a_reading_is_kept_under_its_link,
    what_a_group_was_shown_outlives_its_draft,
    links_made_at_once_take_a_place_each,
}

fn shown(numbers: &str) -> Shown {
    let [waves, said, cubes] = ["[\"wave-1\"]", "{}", "[]"].map(str::to_owned);
    Shown { waves, numbers: numbers.to_owned(), content: ODD_TEXT.to_owned(), said, cubes }
}

async fn a_reading_is_kept_under_its_link(url: &str) -> Outcome {
    let releases = opened(url).await?.releases;
    releases.begin(&row("r", "a"), &line()).await?;
    let numbers = "0f".repeat(32);
    let reading = ReadingRow { release: "r".to_owned(), open_until: date(2026, 9, 10), ledger: 3, numbers, said: None };
    releases.add_reading(b"key", &reading, &shown(&reading.numbers), &line()).await?;
    assert_eq!(releases.reading(b"key").await?, Some(reading.clone()));
    assert_eq!(releases.reading(b"other").await?, None);
    assert!(releases.keep_reading(b"key", ODD_TEXT).await?);
    assert!(!releases.keep_reading(b"other", ODD_TEXT).await?);
    let said = ReadingRow { said: Some(ODD_TEXT.to_owned()), ..reading };
    assert_eq!(releases.readings("r").await?, [said]);
    assert_eq!(releases.ledger_size().await?, 0, "nothing is out");
    Ok(())
}

async fn what_a_group_was_shown_outlives_its_draft(url: &str) -> Outcome {
    let releases = opened(url).await?.releases;
    releases.begin(&row("r", "a"), &line()).await?;
    let until = date(2026, 9, 10);
    for (key, numbers) in [(b"one", "first"), (b"two", "first"), (b"six", "second")] {
        let numbers = numbers.to_owned();
        let reading = ReadingRow { release: "r".to_owned(), open_until: until, ledger: 0, numbers, said: None };
        releases.add_reading(key, &reading, &shown(&reading.numbers), &line()).await?;
    }
    assert!(releases.drop_release("r", &line()).await?);
    assert_eq!(releases.reading(b"one").await?, None, "nobody reads it any more");
    let head = |place, numbers: &str| ShownHead { place, waves: shown(numbers).waves, numbers: numbers.to_owned() };
    assert_eq!(releases.shown_heads().await?, [head(0, "first"), head(1, "second")], "the same stands once");
    assert_eq!(releases.shown(1).await?, Some(shown("second")));
    assert_eq!(releases.shown(2).await?, None);
    for statement in ["UPDATE release_shown SET said = ''", "DELETE FROM release_shown"] {
        assert!(by_hand(url, statement).await.is_err(), "{statement}");
    }
    assert_eq!(releases.ledger_size().await?, 0, "it is not out");
    Ok(())
}

async fn links_made_at_once_take_a_place_each(url: &str) -> Outcome {
    let releases = opened(url).await?.releases;
    releases.begin(&row("r", "a"), &line()).await?;
    let reading = |numbers: &str| {
        let (release, numbers) = ("r".to_owned(), numbers.to_owned());
        ReadingRow { release, open_until: date(2026, 9, 10), ledger: 0, numbers, said: None }
    };
    let named = ["first", "second", "third"];
    let rows = named.map(reading);
    let kept = named.map(shown);
    let line = line();
    let made = tokio::join!(
        releases.add_reading(b"one", &rows[0], &kept[0], &line),
        releases.add_reading(b"two", &rows[1], &kept[1], &line),
        releases.add_reading(b"six", &rows[2], &kept[2], &line),
        // Of the same numbers as another: they stand once.
        releases.add_reading(b"ten", &rows[0], &kept[0], &line),
    );
    made.0?;
    made.1?;
    made.2?;
    made.3?;
    let heads = releases.shown_heads().await?;
    assert_eq!(heads.iter().map(|head| head.place).collect::<Vec<_>>(), [0, 1, 2]);
    let mut numbers: Vec<&str> = heads.iter().map(|head| head.numbers.as_str()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, named);
    assert_eq!(releases.readings("r").await?.len(), 4, "each opens by its own key");
    Ok(())
}
