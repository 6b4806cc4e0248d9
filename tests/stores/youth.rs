//! What `YouthStore` promises.

use domain::desk::retention::{Rule, What};
use domain::desk::{Act, Action, Entry, OrgId, Outcome as Ended, Scope};
use domain::survey::youth::{Kind, Reason, State};
use jiff::civil::{Date, date};
use server::store::{self, Stores};
use server::survey::youth::store::{Decision, NewProposal, Proposed, SectionRow};

use super::Outcome;
use super::desk::somebody;
use super::odd::ODD_TEXT;
use super::survey::survey;

on_both_engines! {
    a_form_sent_twice_is_one_proposal,
    no_more_are_taken_than_may_wait,
    only_what_is_shown_is_supported_and_a_form_counts_once,
    of_two_who_judge_one_is_told,
    a_reason_is_told_for_a_while_and_words_can_go,
    a_section_is_named_once_and_goes_with_its_survey,
    what_waits_or_is_asked_is_never_swept,
}

const DAY: Date = date(2026, 3, 10);
/// Who judges, and when.
const BY: (&str, Date) = ("a", DAY);

fn line() -> Entry {
    Entry {
        number: 0,
        at: "2026-03-10T12:00:00.123Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::ModerateText),
        scope: Scope::installation(),
        object: None,
        outcome: Ended::Done,
    }
}

fn new<'a>(id: &'a str, mark: &'a str, form: &'a [u8]) -> NewProposal<'a> {
    NewProposal { id, mark, kind: Kind::Topic, words: ODD_TEXT, came_on: DAY, form, fingerprint: b"same", most: 10 }
}

/// Stores with the proposals `p` and `q`, of which `p` is shown.
async fn opened(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    assert_eq!(stores.youth.propose(new("p", "BBBBB", b"1")).await?, Proposed::Kept("BBBBB".to_owned()));
    assert_eq!(stores.youth.propose(new("q", "CCCCC", b"2")).await?, Proposed::Kept("CCCCC".to_owned()));
    assert!(stores.youth.decide("p", 1, Decision::Show(ODD_TEXT, false), BY, &line()).await?);
    Ok(stores)
}

async fn a_form_sent_twice_is_one_proposal(url: &str) -> Outcome {
    let youth = opened(url).await?.youth;
    assert_eq!(youth.propose(new("r", "DDDDD", b"2")).await?, Proposed::Kept("CCCCC".to_owned()), "its first mark");
    let other = NewProposal { fingerprint: b"other", ..new("r", "DDDDD", b"2") };
    assert_eq!(youth.propose(other).await?, Proposed::Changed);
    assert_eq!(youth.propose(new("r", "CCCCC", b"3")).await?, Proposed::MarkTaken);
    let all = youth.all().await?;
    assert_eq!(all.len(), 2);
    let waiting = youth.proposal("q").await?.unwrap();
    assert_eq!((waiting.words.as_str(), waiting.state, waiting.support), (ODD_TEXT, State::Waiting, 0));
    assert_eq!((waiting.came_on, waiting.decided_on, waiting.version), (DAY, None, 1));
    assert_eq!(youth.proposal("r").await?, None);
    Ok(())
}

async fn no_more_are_taken_than_may_wait(url: &str) -> Outcome {
    let youth = opened(url).await?.youth;
    let full = NewProposal { most: 1, ..new("r", "DDDDD", b"3") };
    assert_eq!(youth.propose(full).await?, Proposed::Full);
    let again = NewProposal { most: 1, ..new("r", "DDDDD", b"2") };
    assert_eq!(youth.propose(again).await?, Proposed::Kept("CCCCC".to_owned()), "who is in already is told so");
    assert_eq!(youth.all().await?.len(), 2);
    Ok(())
}

async fn only_what_is_shown_is_supported_and_a_form_counts_once(url: &str) -> Outcome {
    let youth = opened(url).await?.youth;
    for (id, form, counted) in [("p", 1, true), ("p", 1, false), ("p", 2, true), ("q", 1, false), ("x", 1, false)] {
        assert_eq!(youth.support(id, &[form; 32]).await?, counted, "{id} {form}");
    }
    assert_eq!(youth.proposal("p").await?.unwrap().support, 2);
    assert_eq!(youth.public(DAY).await?.iter().map(|row| row.support).collect::<Vec<_>>(), [2]);
    assert!(youth.decide("p", 2, Decision::Decline(Reason::Already, ""), BY, &line()).await?);
    assert!(!youth.support("p", &[3; 32]).await?);
    Ok(())
}

async fn of_two_who_judge_one_is_told(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let youth = &stores.youth;
    let before = stores.desk.audit().await?.len();
    assert!(youth.decide("q", 1, Decision::Show("Rättad", true), BY, &line()).await?);
    assert!(!youth.decide("q", 1, Decision::Decline(Reason::Names, "nej"), BY, &line()).await?);
    assert!(!youth.decide("q", 2, Decision::Erase, BY, &line()).await?, "only what is declined is erased");
    let shown = youth.proposal("q").await?.unwrap();
    assert_eq!((shown.words.as_str(), shown.edited, shown.state), ("Rättad", true, State::Shown));
    assert_eq!((shown.reason, shown.told.as_str(), shown.decided_on, shown.version), (None, "", Some(DAY), 2));
    assert_eq!(stores.desk.audit().await?.len(), before + 1, "what was not done has no line");
    Ok(())
}

async fn a_reason_is_told_for_a_while_and_words_can_go(url: &str) -> Outcome {
    let youth = opened(url).await?.youth;
    assert!(youth.decide("q", 1, Decision::Decline(Reason::Hurts, ODD_TEXT), BY, &line()).await?);
    let told = |since| {
        let youth = youth.clone();
        async move { youth.public(since).await.map(|all| all.into_iter().map(|row| row.id).collect::<Vec<_>>()) }
    };
    assert_eq!(told(DAY).await?, ["p", "q"]);
    assert_eq!(told(date(2026, 3, 11)).await?, ["p"]);
    assert!(youth.decide("q", 2, Decision::Erase, BY, &line()).await?);
    let erased = youth.proposal("q").await?.unwrap();
    assert_eq!((erased.words.as_str(), erased.reason, erased.told.as_str()), ("", Some(Reason::Hurts), ODD_TEXT));
    assert!(!youth.decide("q", 3, Decision::Show("x", false), BY, &line()).await?, "what is erased is not shown");
    Ok(())
}

async fn a_section_is_named_once_and_goes_with_its_survey(url: &str) -> Outcome {
    let stores = opened(url).await?;
    stores.survey.add_survey(&survey("s"), &line()).await?;
    let at = |survey: &str| SectionRow {
        proposal_id: "p".to_owned(),
        survey_id: survey.to_owned(),
        section: "upptacka".to_owned(),
    };
    for _ in 0..2 {
        stores.youth.ask_in(&at("s"), &line()).await?;
    }
    assert!(stores.youth.ask_in(&at("nowhere"), &line()).await.is_err());
    let asked = stores.youth.sections().await?;
    assert_eq!(asked.iter().map(|one| (&one.at, one.draft)).collect::<Vec<_>>(), [(&at("s"), true)]);
    Ok(())
}

async fn what_waits_or_is_asked_is_never_swept(url: &str) -> Outcome {
    let stores = opened(url).await?;
    let rule = Rule {
        number: 0,
        organisation: OrgId::parse("kommunen")?,
        what: What::Proposal,
        decision: "KS 2026/1".to_owned(),
        decided_by: "Kommunstyrelsen".to_owned(),
        decided_on: DAY,
        valid_from: DAY,
        keep_days: Some(90),
        entered_on: DAY,
    };
    stores.retention.add_rule(&rule, "a", &line()).await?;
    stores.youth.propose(new("r", "DDDDD", b"3")).await?;
    assert!(stores.youth.decide("r", 1, Decision::Decline(Reason::Hurts, ODD_TEXT), BY, &line()).await?);
    assert!(stores.youth.support("p", &[1; 32]).await?);
    stores.survey.add_survey(&survey("s"), &line()).await?;
    let at = SectionRow { proposal_id: "p".to_owned(), survey_id: "s".to_owned(), section: "upptacka".to_owned() };
    let settled = async || -> Result<Vec<(String, bool)>, server::store::StoreError> {
        let voices = stores.retention.voices().await?;
        Ok(voices.into_iter().map(|one| (one.id, one.settled)).collect())
    };
    let of = |id: &str, settled| (id.to_owned(), settled);
    assert_eq!(settled().await?, [of("p", true), of("q", false), of("r", true)]);
    let before = stores.retention.voices().await?;
    stores.youth.ask_in(&at, &line()).await?;
    assert_eq!(settled().await?, [of("p", false), of("q", false), of("r", true)]);
    let swept = stores.retention.sweep_voices(1, &before, DAY, &line()).await?.unwrap();
    assert_eq!(swept.threads, 1, "one is asked about since it was looked at, one waits");
    assert_eq!(settled().await?, [of("p", false), of("q", false)]);
    assert_eq!(stores.youth.proposal("p").await?.unwrap().support, 1);
    Ok(())
}
