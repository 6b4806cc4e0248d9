//! What groups of young people read before it is out: kept under its link while its draft is there, and its numbers for good.

use jiff::civil::date;
use server::mapping::store::{Published, Publishing, ReadingRow, Seat, Shown, ShownHead};

use super::Outcome;
use super::contact::opened;
use super::odd::ODD_TEXT;
use super::release::by_hand;
use crate::support::release::{approval, check, line, row, sample, sealed};

on_both_engines! {
    a_reading_is_kept_under_its_link,
    what_a_group_was_shown_outlives_its_draft,
    of_links_made_at_once_none_knows_less_than_was_shown,
    what_a_group_was_shown_meanwhile_is_not_passed_over,
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
    assert!(releases.add_reading(b"key", &reading, &shown(&reading.numbers), 0, &line()).await?);
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
    for (key, numbers, others) in [(b"one", "first", 0), (b"two", "first", 0), (b"six", "second", 1)] {
        let numbers = numbers.to_owned();
        let reading = ReadingRow { release: "r".to_owned(), open_until: until, ledger: 0, numbers, said: None };
        assert!(releases.add_reading(key, &reading, &shown(&reading.numbers), others, &line()).await?);
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

async fn of_links_made_at_once_none_knows_less_than_was_shown(url: &str) -> Outcome {
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
        releases.add_reading(b"one", &rows[0], &kept[0], 0, &line),
        releases.add_reading(b"two", &rows[1], &kept[1], 0, &line),
        releases.add_reading(b"six", &rows[2], &kept[2], 0, &line),
    );
    let made = [made.0?, made.1?, made.2?];
    let first = made.iter().position(|made| *made).unwrap();
    assert_eq!(made.iter().filter(|made| **made).count(), 1, "the others were judged without it");
    assert!(releases.add_reading(b"ten", &rows[first], &kept[first], 0, &line).await?, "the same numbers once more");
    let other = (first + 1) % 3;
    assert!(releases.add_reading(b"new", &rows[other], &kept[other], 1, &line).await?, "seen, and judged with it");
    let heads = releases.shown_heads().await?;
    let shown: Vec<(i64, &str)> = heads.iter().map(|head| (head.place, head.numbers.as_str())).collect();
    assert_eq!(shown, [(0, named[first]), (1, named[other])]);
    assert_eq!(releases.readings("r").await?.len(), 3, "each opens by its own key");
    Ok(())
}

async fn what_a_group_was_shown_meanwhile_is_not_passed_over(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let releases = &stores.releases;
    let digest = sealed(&stores, &sample::release(), "a").await?;
    let id = "demo-2026-1";
    releases.keep_check(id, &check(&digest, true)).await?;
    for (staff, seat) in [("a", Seat::Leader), ("b", Seat::Second)] {
        releases.approve(id, &approval(&digest, staff, seat), &line()).await?;
    }
    // It was seen that it knows of all that was shown, which was nothing; then a group reads another draft.
    let day = date(2026, 9, 20);
    let (leader, second, said, numbers) = ("a", "b", "{}", "own");
    let judged = Publishing { id, digest: &digest, day, leader, second, said, after: 0, numbers, shown: 0 };
    releases.begin(&row("r", "a"), &line()).await?;
    let numbers = "other".to_owned();
    let reading = ReadingRow { release: "r".to_owned(), open_until: day, ledger: 0, numbers, said: None };
    assert!(releases.add_reading(b"key", &reading, &shown("other"), 0, &line()).await?);
    assert_eq!(releases.publish(judged, &line()).await?, Published::LedgerMoved);
    assert_eq!(releases.ledger_size().await?, 0);
    // What a group was shown of these very numbers is no reason.
    let own = ReadingRow { release: id.to_owned(), numbers: "own".to_owned(), ..reading };
    assert!(releases.add_reading(b"own", &own, &shown("own"), 1, &line()).await?);
    assert_eq!(releases.publish(Publishing { shown: 1, ..judged }, &line()).await?, Published::Done);
    Ok(())
}
