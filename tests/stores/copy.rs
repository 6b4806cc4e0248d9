//! What `CopyStore` promises: what one engine wrote the other reads back, all of it or nothing.

use domain::desk::retention::{Rule, What};
use domain::desk::{Act, Action, Entry, OrgId, Outcome as Ended, Scope};
use jiff::civil::date;
use server::guide::seed;
use server::store::copy::CopyFault;
use server::store::{self, Stores};

use super::Outcome;
use super::contact::{begin, opened};
use super::desk::somebody;
use super::odd::{ODD_TEXT, directory};

on_both_engines! {
    a_copy_comes_back_on_either_engine,
}

fn line() -> Entry {
    Entry {
        number: 0,
        at: "2026-03-10T12:00:00.123Z".parse().unwrap(),
        actor: None,
        act: Act::Desk(Action::SetRetention),
        scope: Scope::installation(),
        object: None,
        outcome: Ended::Done,
    }
}

/// A database with something odd in most tables, and with tools that are not copied.
async fn filled(url: &str) -> Result<Stores, Box<dyn std::error::Error + Send + Sync>> {
    let stores = opened(url).await?;
    seed::seed(stores.guide.as_ref()).await?;
    stores.guide.replace(&directory()).await?;
    begin(&stores, "00000000-0000-4000-8000-000000000001", 7).await?;
    let rule = Rule {
        number: 0,
        organisation: OrgId::parse("kommunen")?,
        what: What::Thread,
        decision: ODD_TEXT.to_owned(),
        decided_by: ODD_TEXT.to_owned(),
        decided_on: date(2026, 3, 1),
        valid_from: date(2026, 3, 1),
        keep_days: None,
        entered_on: date(2026, 3, 1),
    };
    stores.retention.add_rule(&rule, "a", &line()).await?;
    stores.desk.log(&line()).await?;
    stores.desk.begin_session(b"token", "a", &domain::desk::Session::begin(line().at)).await?;
    Ok(stores)
}

async fn copy(stores: &Stores) -> Result<Vec<u8>, CopyFault> {
    let mut lines = Vec::new();
    stores.copy.copy_out(date(2026, 3, 10), &mut lines).await?;
    Ok(lines)
}

async fn a_copy_comes_back_on_either_engine(url: &str) -> Outcome {
    let stores = filled(url).await?;
    let lines = copy(&stores).await?;
    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}", folder.path().join("back.db").display());
    for target in [sqlite, crate::support::postgres::database().await?] {
        let (back, head, copied) = store::copied(&target, &mut lines.as_slice()).await?;
        assert_eq!((head.made, head.audit.count), (date(2026, 3, 10), 2));
        assert!(copied.tables > 20 && copied.rows > 50, "{copied:?}");
        assert_eq!(copy(&back).await?, lines, "nothing is lost and nothing is added");
        assert_eq!(back.desk.staff("a").await?, Some(somebody("a")));
        assert_eq!(back.guide.load().await?, stores.guide.load().await?);
        assert_eq!(back.desk.session(b"token").await?, None, "no session comes back");
        assert!(back.jobs.news(jiff::Timestamp::MAX).await?.is_empty());
        // And a database that has anything is left alone.
        let again = store::copied(&target, &mut lines.as_slice()).await;
        assert!(matches!(again, Err(CopyFault::NotEmpty)));
    }
    Ok(())
}

#[tokio::test]
async fn what_is_not_what_was_written_leaves_nothing_behind() -> Outcome {
    let folder = tempfile::tempdir()?;
    let stores = filled(&format!("sqlite:{}", folder.path().join("lotsen.db").display())).await?;
    let good = String::from_utf8(copy(&stores).await?)?;
    let all: Vec<&str> = good.lines().collect();
    let joined = |lines: &[&str]| [lines, &[""]].concat().join("\n");
    let row = all.iter().position(|line| line.starts_with("[\"a\"")).unwrap();
    let mut bad = vec![
        ("nothing", String::new()),
        ("another file", "{\"format\":\"other\"}\n".to_owned()),
        ("no text", "\u{0}\u{1}\n".to_owned()),
        ("only the head", joined(&all[..1])),
        ("without its end", joined(&all[..all.len() - 1])),
        ("a cut line", good[..good.len() - 3].to_owned()),
        ("half of it", joined(&all[..all.len() / 2])),
        ("a row too few", joined(&[&all[..row], &all[row + 1..]].concat())),
        ("a row twice", joined(&[&all[..=row], &all[row..]].concat())),
        ("something after the end", format!("{good}[1]\n")),
        ("all of it twice", format!("{good}{good}")),
        ("a newer one", good.replacen("\"schema\":", "\"schema\":9", 1)),
        ("an unknown table", good.replacen("{\"table\":\"absence\"", "{\"table\":\"presence\"", 1)),
        ("an unknown column", good.replacen("[\"first_day\",\"text\"]", "[\"first_night\",\"text\"]", 1)),
        ("another kind", good.replacen("[\"first_day\",\"text\"]", "[\"first_day\",\"number\"]", 1)),
        ("a log that was changed", good.replace("\"set-retention\"", "\"set-hours\"")),
        ("a log that ends early", good.replacen("\"audit_lines\":2", "\"audit_lines\":3", 1)),
    ];
    let mut swapped = all.clone();
    swapped.swap(0, 1);
    bad.push(("swapped lines", joined(&swapped)));
    for (number, (what, text)) in bad.into_iter().enumerate() {
        assert_ne!(text, good, "{what}");
        let url = format!("sqlite:{}", folder.path().join(format!("bad-{number}.db")).display());
        let read = store::copied(&url, &mut text.as_bytes()).await;
        assert!(read.is_err(), "{what} was taken");
        let left = store::open(&url).await?;
        assert!(left.desk.all_staff().await?.is_empty() && left.retention.aged().await?.is_empty(), "{what}");
    }
    Ok(())
}
