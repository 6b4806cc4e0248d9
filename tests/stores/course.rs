//! What `CourseStore` and `RegisterStore` promise: one of two wins, a form counts once, keys move as one, numbers have no gap.

use domain::contact::course::{Coordination, Facts};
use domain::contact::event::{Consent, Principal};
use jiff::civil::{Date, date};
use server::contact::store::course::{CourseRow, OfferRow, Offering, StepRow, Stepped};
use server::contact::store::{BranchRow, EventRow, FormKey, MessageRow};
use server::store::Stores;

use super::Outcome;
use super::contact::{branch, event, form, message, opened, reader, thread, wraps};

on_both_engines! {
    a_step_is_kept_whole_and_comes_back,
    of_two_steps_on_one_version_one_wins,
    a_form_counts_once_whatever_the_version,
    a_place_that_is_taken_changes_nothing,
    an_offer_gives_no_key_until_it_is_accepted_and_then_the_old_ones_are_gone,
    of_two_who_accept_one_wins,
    whoever_left_is_given_no_key_and_takes_no_thread_over,
    an_offer_that_is_dropped_takes_its_keys_along,
    who_waits_is_sealed_nothing_and_who_is_let_in_is_laid_by_a_key,
    a_colleague_gets_a_key_once,
    what_one_can_open_and_another_cannot_is_listed_while_it_is_under_way,
    coming_back_is_kept_once_a_day,
    what_was_set_aside_comes_back_once_and_its_holder_hears_of_it,
    events_keep_their_order_within_an_hour,
    numbers_of_the_register_have_no_gap,
}

/// A thread that `a` and `b` can read.
pub async fn begun(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = opened(url).await?;
    stores.contact.begin(&thread("t", 7), &message(1, 9), &wraps(), &form(1, 1), &event("e"), b"t").await?;
    Ok(stores)
}

fn facts() -> Facts {
    let coordination = Coordination {
        principals: vec![Principal::Region, Principal::School],
        consent: Consent::Yes,
        since: date(2026, 3, 10),
        planned: None,
    };
    Facts { waits: Some(date(2026, 3, 20)), coordination: Some(coordination), ..Facts::default() }
}

/// A step at a version, with a form of this number.
pub fn step<'a>(version: i64, facts: &'a Facts, form: &'a FormKey) -> StepRow<'a> {
    StepRow {
        thread: "t",
        version,
        state: "open",
        holder: Some("a"),
        answer_by: date(2026, 3, 20),
        facts,
        messages: &[],
        form,
        events: &[],
        wraps: &[],
        offering: Offering::Leave,
        notice: None,
    }
}

fn offer() -> OfferRow {
    OfferRow {
        organization: "regionen".to_owned(),
        unit: "annan".to_owned(),
        branch: "nurse".to_owned(),
        why: "nearer".to_owned(),
        by: "a".to_owned(),
        hour: 492_001,
    }
}

/// The branch that is asked: who reads there, and who waits to be let in.
fn asked(reads: &[&str], waits: &[&str]) -> BranchRow {
    let of = |all: &[&str]| all.iter().map(|one| reader(one)).collect();
    let (organization, unit, name) = ("regionen".to_owned(), "annan".to_owned(), "nurse".to_owned());
    BranchRow { organization, unit, branch: name, readers: of(reads), waiting: of(waits), ..branch() }
}

pub async fn offered(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = begun(url).await?;
    stores.contact.set_branch(&asked(&["c"], &[])).await?;
    let keys = [("c".to_owned(), vec![1; 250])];
    let (row, form, facts) = (offer(), form(2, 2), Facts::default());
    let make = StepRow { offering: Offering::Make(&row, &keys), notice: Some("new"), ..step(1, &facts, &form) };
    assert_eq!(stores.course.step(&make).await?, Stepped::New);
    Ok(stores)
}

async fn a_step_is_kept_whole_and_comes_back(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert_eq!(stores.course.course("t").await?, CourseRow::default());
    let (known, form) = (facts(), form(2, 2));
    let (messages, events) = ([message(2, 1), message(3, 2)], [event("f"), event("g")]);
    let row = StepRow { messages: &messages, events: &events, ..step(1, &known, &form) };
    assert_eq!(stores.course.step(&row).await?, Stepped::New);
    let kept = stores.contact.thread("t").await?.unwrap();
    assert_eq!((kept.state.as_str(), kept.holder.as_deref(), kept.version), ("open", Some("a"), 2));
    assert_eq!(kept.answer_by, date(2026, 3, 20));
    assert_eq!(stores.contact.messages("t").await?.len(), 3);
    assert_eq!(stores.contact.events("t").await?.len(), 3);
    let row = CourseRow { facts: known, ..CourseRow::default() };
    assert_eq!(stores.course.course("t").await?, row);
    assert_eq!(stores.course.courses("b").await?.rows, [("t".to_owned(), row)]);
    assert_eq!(stores.course.courses("c").await?.rows, []);
    Ok(())
}

async fn what_was_set_aside_comes_back_once_and_its_holder_hears_of_it(url: &str) -> Outcome {
    let stores = begun(url).await?;
    assert_eq!(stores.course.aside().await?, Vec::<String>::new());
    let (known, form) = (facts(), form(2, 2));
    assert_eq!(stores.course.step(&step(1, &known, &form)).await?, Stepped::New);
    assert_eq!(stores.course.aside().await?, ["t"]);
    let thread = stores.contact.thread("t").await?.ok_or("no thread")?;
    for staff in ["a", "b"] {
        stores.jobs.drop_notices(staff).await?;
    }
    let back = Facts { waits: None, ..known };
    let (e, f) = (event("back"), event("again"));
    let (one, other) = tokio::join!(stores.course.back(&thread, &back, &e), stores.course.back(&thread, &back, &f));
    assert!(one? != other?, "one of the two");
    assert_eq!(stores.course.course("t").await?.facts, back);
    assert_eq!((stores.course.aside().await?, stores.contact.events("t").await?.len()), (Vec::new(), 2));
    assert!(stores.jobs.batch("a", "m").await?.is_some() && stores.jobs.batch("b", "n").await?.is_none());
    Ok(())
}

async fn events_keep_their_order_within_an_hour(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let (known, form) = (facts(), form(2, 2));
    let events = ["z", "c", "y", "a"].map(event);
    let row = StepRow { events: &events, ..step(1, &known, &form) };
    assert_eq!(stores.course.step(&row).await?, Stepped::New);
    stores.course.opened("t", &event("b"), i64::MAX).await?;
    let ids: Vec<_> = stores.contact.events("t").await?.into_iter().map(|event| event.id).collect();
    assert_eq!(ids, ["e", "z", "c", "y", "a", "b"]);
    let places: Vec<_> = stores.measure.happened(None, 0).await?.into_iter().map(|row| row.seq).collect();
    assert_eq!(places, [1, 2, 3, 4, 5, 6]);
    Ok(())
}

async fn of_two_steps_on_one_version_one_wins(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let (known, other) = (facts(), Facts::default());
    let (first, second) = (form(2, 2), form(3, 3));
    let (events, more) = ([event("f")], [event("g")]);
    let one = StepRow { events: &events, ..step(1, &known, &first) };
    let two = StepRow { events: &more, holder: Some("b"), ..step(1, &other, &second) };
    let (one, two) = tokio::join!(stores.course.step(&one), stores.course.step(&two));
    let mut both = [one?, two?];
    both.sort_by_key(|came| *came == Stepped::Late);
    assert_eq!(both, [Stepped::New, Stepped::Late]);
    assert_eq!(stores.contact.events("t").await?.len(), 2, "the loser left nothing");
    assert_eq!(stores.contact.thread("t").await?.unwrap().version, 2);
    Ok(())
}

async fn a_form_counts_once_whatever_the_version(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let (known, first, changed) = (facts(), form(2, 2), form(2, 9));
    let messages = [message(2, 1)];
    let row = StepRow { messages: &messages, ..step(1, &known, &first) };
    let (one, two) = tokio::join!(stores.course.step(&row), stores.course.step(&row));
    let mut both = [one?, two?];
    both.sort_by_key(|came| *came == Stepped::Already);
    assert_eq!(both, [Stepped::New, Stepped::Already]);
    assert_eq!(stores.course.step(&step(2, &known, &first)).await?, Stepped::Already);
    assert_eq!(stores.course.step(&step(2, &known, &changed)).await?, Stepped::Changed);
    assert_eq!(stores.course.sent(&first).await?, Some(true));
    assert_eq!(stores.course.sent(&changed).await?, Some(false));
    assert_eq!(stores.course.sent(&form(8, 8)).await?, None);
    assert_eq!(stores.contact.messages("t").await?.len(), 2);
    Ok(())
}

async fn a_place_that_is_taken_changes_nothing(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let (known, form) = (facts(), form(2, 2));
    let messages: [MessageRow; 1] = [message(1, 1)];
    let row = StepRow { messages: &messages, ..step(1, &known, &form) };
    assert_eq!(stores.course.step(&row).await?, Stepped::Late);
    assert_eq!(stores.contact.thread("t").await?, Some(thread("t", 7)));
    assert_eq!(stores.course.course("t").await?, CourseRow::default());
    assert_eq!(stores.course.sent(&form).await?, None);
    Ok(())
}

async fn an_offer_gives_no_key_until_it_is_accepted_and_then_the_old_ones_are_gone(url: &str) -> Outcome {
    let stores = offered(url).await?;
    assert_eq!(stores.contact.wrap("t", "c").await?, None, "laid by, not given");
    assert_eq!(stores.contact.inbox("c", Date::MIN).await?.rows, []);
    assert_eq!(stores.course.offers("a").await?.rows, []);
    let [(kept, row)] = stores.course.offers("c").await?.rows.try_into().map_err(|_| "one offer")?;
    assert_eq!((kept.unit.as_str(), row), ("skolan", offer()));
    assert_eq!(stores.course.course("t").await?.offer, Some(offer()));
    assert_eq!((stores.course.offer("t").await?, stores.course.offer("u").await?), (Some(offer()), None));
    assert_eq!(stores.course.courses("b").await?.rows.len(), 1);

    let (known, form) = (Facts::default(), form(3, 3));
    let accept = StepRow { holder: Some("c"), offering: Offering::Accept, ..step(2, &known, &form) };
    assert_eq!(stores.course.step(&accept).await?, Stepped::New);
    let kept = stores.contact.thread("t").await?.unwrap();
    let place = (kept.organization.as_str(), kept.unit.as_str(), kept.branch.as_str());
    assert_eq!(place, ("regionen", "annan", "nurse"));
    assert_eq!(kept.sealed_for, "kommunen", "what was sealed before still opens");
    assert_eq!(stores.contact.wrap("t", "c").await?, Some(vec![1; 250]));
    for gone in ["a", "b"] {
        assert_eq!(stores.contact.wrap("t", gone).await?, None, "{gone}");
        assert_eq!(stores.contact.inbox(gone, Date::MIN).await?.rows, []);
    }
    assert_eq!(stores.course.readers("t").await?, ["c"]);
    assert_eq!((stores.course.offers("c").await?.rows, stores.course.course("t").await?.offer), (vec![], None));
    Ok(())
}

async fn of_two_who_accept_one_wins(url: &str) -> Outcome {
    let stores = offered(url).await?;
    let (known, first, second) = (Facts::default(), form(3, 3), form(4, 4));
    let accept = StepRow { holder: Some("c"), offering: Offering::Accept, ..step(2, &known, &first) };
    let withdraw = StepRow { offering: Offering::Drop, ..step(2, &known, &second) };
    let (accepted, withdrawn) = tokio::join!(stores.course.step(&accept), stores.course.step(&withdraw));
    let (accepted, withdrawn) = (accepted?, withdrawn?);
    assert!((accepted == Stepped::New) != (withdrawn == Stepped::New), "{accepted:?} {withdrawn:?}");
    let readers = stores.course.readers("t").await?;
    assert_eq!(readers, if accepted == Stepped::New { vec!["c"] } else { vec!["a", "b"] }, "never both, never nobody");
    Ok(())
}

async fn whoever_left_is_given_no_key_and_takes_no_thread_over(url: &str) -> Outcome {
    let stores = offered(url).await?;
    stores.accounts.end_access("c", true).await?;
    let (known, form, offer) = (Facts::default(), form(3, 3), offer());
    let keys = [("c".to_owned(), vec![5; 250])];
    let late = [
        StepRow { holder: Some("c"), offering: Offering::Accept, ..step(2, &known, &form) },
        StepRow { wraps: &keys, ..step(2, &known, &form) },
        StepRow { offering: Offering::Make(&offer, &keys), ..step(2, &known, &form) },
    ];
    for row in &late {
        assert_eq!(stores.course.step(row).await?, Stepped::Late);
        assert_eq!(stores.course.readers("t").await?, ["a", "b"], "who has it keeps it");
    }
    assert_eq!(stores.contact.thread("t").await?.unwrap().version, 2);
    Ok(())
}

async fn an_offer_that_is_dropped_takes_its_keys_along(url: &str) -> Outcome {
    let stores = offered(url).await?;
    let (known, form) = (Facts::default(), form(3, 3));
    let drop = StepRow { offering: Offering::Drop, ..step(2, &known, &form) };
    assert_eq!(stores.course.step(&drop).await?, Stepped::New);
    assert_eq!(stores.course.offers("c").await?.rows, []);
    assert_eq!(stores.course.readers("t").await?, ["a", "b"]);
    assert_eq!(stores.contact.thread("t").await?.unwrap().unit, "skolan");
    Ok(())
}

async fn who_waits_is_sealed_nothing_and_who_is_let_in_is_laid_by_a_key(url: &str) -> Outcome {
    let stores = begun(url).await?;
    stores.contact.set_branch(&asked(&["c"], &["b"])).await?;
    let (known, form, row) = (Facts::default(), form(2, 2), offer());
    let (both, one) =
        ([("c".to_owned(), vec![1; 250]), ("b".to_owned(), vec![2; 250])], [("c".to_owned(), vec![1; 250])]);
    let make = StepRow { offering: Offering::Make(&row, &both), ..step(1, &known, &form) };
    assert_eq!(stores.course.step(&make).await?, Stepped::Late, "who waits was sealed to");
    let make = StepRow { offering: Offering::Make(&row, &one), ..step(1, &known, &form) };
    assert_eq!(stores.course.step(&make).await?, Stepped::New);
    let place = ("annan", "nurse");
    let wraps = async |staff: &str| {
        stores.course.laid_by(staff, place).await.map(|all| all.into_iter().map(|one| one.1).collect::<Vec<_>>())
    };
    assert_eq!(wraps("c").await?, [vec![1; 250]]);
    assert_eq!(stores.course.laid_by("c", ("annan", "emi")).await?, [], "of what that branch is asked");
    let laid = [("t".to_owned(), vec![3; 250])];
    stores.course.lay_by("b", &laid).await?;
    assert!(wraps("b").await?.is_empty(), "who waits is laid by nothing");
    stores.contact.set_branch(&asked(&["c", "b"], &[])).await?;
    for _ in 0..2 {
        stores.course.lay_by("b", &laid).await?;
    }
    assert_eq!(wraps("b").await?, [vec![3; 250]]);
    let form = self::form(3, 3);
    let accept = StepRow { holder: Some("b"), offering: Offering::Accept, ..step(2, &known, &form) };
    assert_eq!(stores.course.step(&accept).await?, Stepped::New);
    assert_eq!(stores.course.readers("t").await?, ["b", "c"]);
    Ok(())
}

async fn a_colleague_gets_a_key_once(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let with_c = BranchRow { readers: ["b", "a", "c"].map(reader).to_vec(), ..branch() };
    stores.contact.set_branch(&with_c).await?;
    let known = Facts::default();
    for (number, wrap) in [(2, 5_u8), (3, 6)] {
        let (form, keys) = (form(number, number), [("c".to_owned(), vec![wrap; 250])]);
        let row = StepRow { wraps: &keys, ..step(i64::from(number) - 1, &known, &form) };
        assert_eq!(stores.course.step(&row).await?, Stepped::New);
    }
    assert_eq!(stores.contact.wrap("t", "c").await?, Some(vec![5; 250]), "the first stands");
    assert_eq!(stores.course.readers("t").await?, ["a", "b", "c"]);
    Ok(())
}

async fn what_one_can_open_and_another_cannot_is_listed_while_it_is_under_way(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let shut = async |other: &str, opens: &str, unit: &str| stores.course.shut_to(other, opens, (unit, "emi")).await;
    assert_eq!(shut("c", "a", "skolan").await?, ["t"]);
    for (other, opens, unit) in [("b", "a", "skolan"), ("c", "a", "annan"), ("a", "c", "skolan"), ("b", "c", "skolan")]
    {
        assert_eq!(shut(other, opens, unit).await?, Vec::<String>::new(), "{other} {opens} {unit}");
    }
    let (facts, form) = (Facts::default(), form(2, 2));
    stores.course.step(&StepRow { state: "closed", ..step(1, &facts, &form) }).await?;
    assert_eq!(shut("c", "a", "skolan").await?, Vec::<String>::new(), "what has ended is left as it is");
    Ok(())
}

async fn coming_back_is_kept_once_a_day(url: &str) -> Outcome {
    let stores = begun(url).await?;
    let back = |id: &str, hour| EventRow { hour, kind: "opened".to_owned(), ..event(id) };
    stores.course.opened("t", &back("f", 492_010), 492_000).await?;
    stores.course.opened("t", &back("g", 492_012), 492_000).await?;
    assert_eq!(stores.contact.events("t").await?.len(), 2);
    stores.course.opened("t", &back("h", 492_030), 492_024).await?;
    assert_eq!(stores.contact.events("t").await?.len(), 3, "another day");
    stores.course.opened("nowhere", &back("i", 492_030), 492_024).await?;
    assert_eq!(stores.contact.events("nowhere").await?, []);
    Ok(())
}

async fn numbers_of_the_register_have_no_gap(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let begin = async |id: &str, locator: u32, number: u8| {
        let (thread, first, wraps) = (thread(id, locator), message(1, 9), wraps());
        let (form, event) = (form(number, number), event(&format!("e{number}")));
        stores.contact.begin(&thread, &first, &wraps, &form, &event, id.as_bytes()).await
    };
    let (a, b, c) = tokio::join!(begin("t", 7, 1), begin("u", 8, 2), begin("v", 9, 3));
    a?;
    b?;
    c?;
    // A code that is taken stores nothing, and uses up no number.
    begin("w", 7, 4).await?;
    begin("x", 10, 5).await?;
    let rows = stores.register.register("kommunen", "skolan", "emi", 2026).await?;
    let numbers: Vec<_> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    assert_eq!(rows[3].day, date(2026, 3, 10));
    assert_eq!(rows[3].name(), "2026-000004");
    assert_eq!(stores.register.registered(b"x").await?.as_ref(), Some(&rows[3]));
    assert_eq!(stores.register.registered(b"w").await?, None);
    assert_eq!(stores.register.years("kommunen", "skolan", "emi").await?, [2026]);
    assert!(stores.register.years("kommunen", "skolan", "head").await?.is_empty());
    for (organization, unit, branch, year) in [
        ("annan", "skolan", "emi", 2026),
        ("kommunen", "annan", "emi", 2026),
        ("kommunen", "skolan", "head", 2026),
        ("kommunen", "skolan", "emi", 2025),
    ] {
        assert_eq!(stores.register.register(organization, unit, branch, year).await?, [], "{unit} {branch} {year}");
    }
    Ok(())
}
