//! What `TogetherStore` promises: what holds is the last that was kept, of two at once one is told, and what was can be brought back.

use domain::desk::{Act, Action, Entry as Line, Outcome as Ended, Scope};
use domain::mapping::together::{Entry, Kind, Work};
use domain::survey::questionnaire::Text;
use jiff::civil::{Date, date};
use server::mapping::store::together::{KEPT, TogetherRow};
use server::store::{self, Stores};

use super::Outcome;
use super::desk::somebody;
use super::odd::ODD_TEXT;

on_both_engines! {
    what_was_kept_last_holds_and_of_two_one_is_told,
    no_more_states_are_kept_than_can_be_brought_back,
    a_change_and_its_line_are_one,
}

const DAY: Date = date(2026, 3, 10);

fn line() -> Line {
    Line {
        number: 0,
        at: "2026-03-10T12:00:00.123Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::KeepWork),
        scope: Scope::installation(),
        object: None,
        outcome: Ended::Done,
    }
}

fn work(words: &str) -> Work {
    let text = Text([("sv".to_owned(), words.to_owned())].into());
    let entry = Entry {
        id: "00000000-0000-4000-8000-000000000001".to_owned(),
        kind: Kind::Decision,
        changed: DAY,
        day: DAY,
        title: text.clone(),
        text: text.clone(),
        owner: text,
        by: Some(DAY),
        done: true,
        link: None,
    };
    Work { entries: vec![entry], ..Work::default() }
}

async fn opened(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    Ok(stores)
}

async fn what_was_kept_last_holds_and_of_two_one_is_told(url: &str) -> Outcome {
    let together = opened(url).await?.together;
    assert_eq!((together.together().await?, together.together_version().await?), (None, 0));
    assert!(together.keep_together(0, &work(ODD_TEXT), ("a", DAY), &line()).await?);
    assert!(!together.keep_together(0, &work("late"), ("a", DAY), &line()).await?);
    assert!(!together.keep_together(7, &work("ahead"), ("a", DAY), &line()).await?);
    let first = TogetherRow { version: 1, work: work(ODD_TEXT), changed_by: "a".to_owned(), changed_on: DAY };
    assert_eq!(together.together().await?.as_ref(), Some(&first));
    let (one, two) = (work("one"), work("two"));
    let (line_one, line_two) = (line(), line());
    let (first_kept, second_kept) = tokio::join!(
        together.keep_together(1, &one, ("a", DAY), &line_one),
        together.keep_together(1, &two, ("a", DAY), &line_two)
    );
    assert_eq!(u8::from(first_kept?) + u8::from(second_kept?), 1, "of two at once one is kept");
    assert_eq!(together.together_version().await?, 2);
    let past = together.together_past().await?;
    assert_eq!((past.len(), past.last()), (2, Some(&first)));
    Ok(())
}

async fn no_more_states_are_kept_than_can_be_brought_back(url: &str) -> Outcome {
    let together = opened(url).await?.together;
    for after in 0..KEPT + 3 {
        assert!(together.keep_together(after, &work(&after.to_string()), ("a", DAY), &line()).await?);
    }
    let past = together.together_past().await?;
    let versions: Vec<i64> = past.iter().map(|row| row.version).collect();
    assert_eq!(versions, (4..=KEPT + 3).rev().collect::<Vec<_>>());
    Ok(())
}

async fn a_change_and_its_line_are_one(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let together = &stores.together;
    let before = stores.desk.audit().await?.len();
    assert!(together.keep_together(0, &work("a"), ("a", DAY), &line()).await?);
    assert!(!together.keep_together(0, &work("b"), ("a", DAY), &line()).await?);
    assert!(together.keep_together(1, &work("b"), ("nobody", DAY), &line()).await.is_err(), "somebody of the staff");
    assert_eq!(stores.desk.audit().await?.len(), before + 1, "a line for what was kept alone");
    assert_eq!(together.together_version().await?, 1);
    Ok(())
}
