//! The attacker who has the printed order of 25 slips and reads the database, before and after closing: no better than chance.
//!
//! The worst case for a class: slips are handed out in printed order, the children answer in that order, one at a time, and the
//! attacker has seen the database after each of them. What they want is who wrote what. Before closing every row is a box of
//! one size; after closing the rows that can be read have nothing to do with the order in which the boxes came. PostgreSQL keeps the
//! boxes in its log for a while, in that order: they stay shut, since the wave's key is destroyed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;

use domain::survey::answer::{Answers, Place, Value};
use domain::survey::questionnaire::Name;
use jiff::ToSpan;
use rand_core::Rng;
use server::contact::seal::{ServerKeys, os_rng};
use server::store::{self, Stores};
use server::survey::close::{Closed, finish};
use server::survey::store::{Intake, NewWave, Opened, Taken};
use server::survey::wave_key::WaveKeys;
use server::survey::{codes, seal};
use sqlx::{Connection, PgConnection, Row};

use super::Outcome;
use super::desk::somebody;
use super::survey::{line, sealed_in, survey, wave};
use super::survey_files::has;
use crate::support::postgres::disk;

on_both_engines! {
    who_wrote_what_is_not_told_by_any_order,
}

/// Slips on a sheet, and classes that are attacked.
const SLIPS: usize = 25;
const CLASSES: usize = 40;
/// The mean of so many rank correlations of 25 is 0 give or take 1/√(24·40) = 0.0323 by chance: six times that.
const BOUND: f64 = 6.0 * 0.0323;
/// Who guesses by an order is right once a class by chance; 40 classes: 40 give or take √40. Six times that.
const RIGHT: usize = 40 + 38;

fn said(class: usize, child: usize) -> String {
    format!("klass {class} barn {child} ord")
}

async fn filled(
    url: &str,
) -> Result<(Stores, ServerKeys, WaveKeys, tempfile::TempDir), Box<dyn std::error::Error + Send + Sync>> {
    let stores = store::open(url).await?;
    stores.desk.add_staff(&somebody("a")).await?;
    stores.survey.add_survey(&survey("s"), &line()).await?;
    let folder = tempfile::tempdir()?;
    Ok((stores, ServerKeys::from_root(&[1; 32]), WaveKeys::within(folder.path()), folder))
}

/// A class answers in the order of its slips.
async fn class(
    stores: &Stores,
    keys: &ServerKeys,
    waves: &WaveKeys,
    class: usize,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let id = format!("wave-{class}");
    let pair = waves.make(&id)?;
    let (link, public) = (format!("klass-{class}"), pair.public());
    // Each on days of its own: of two waves alike there is one.
    let closes_on = wave("", "").closes_on.checked_add(i64::try_from(class)?.days())?;
    let row = NewWave { id: &id, link: &link, public_key: public.as_bytes(), closes_on, ..wave("", "") };
    assert_eq!(stores.survey.open_wave(row, &line()).await?, Opened::Done);
    for (child, slip) in codes::slips(keys, &id, 25).iter().enumerate() {
        let place = Place::of(Name::parse("ord").map_err(|fault| fault.to_string())?);
        let answers = Answers(BTreeMap::from([(place, Value::Text(said(class, child)))]));
        let mut key = vec![0; 16];
        os_rng().fill_bytes(&mut key);
        let intake = Intake {
            wave: id.clone(),
            key,
            sealed: seal::seal(&public, &id, 512, &answers)?,
            receipt: codes::once(keys, "receipt", slip).to_vec(),
            once: Some(codes::once(keys, &id, slip).to_vec()),
        };
        assert_eq!(stores.answers.take(&[intake]).await?, [Taken::New]);
    }
    Ok(id)
}

async fn who_wrote_what_is_not_told_by_any_order(url: &str) -> Outcome {
    let (stores, keys, waves, _folder) = filled(url).await?;
    let mut orders: BTreeMap<&str, Vec<Vec<usize>>> = BTreeMap::new();
    for number in 0..CLASSES {
        let since = if url.starts_with("sqlite:") { 0 } else { disk::now(url).await? };
        let id = class(&stores, &keys, &waves, number).await?;
        let before = everything(url, since).await?;
        assert!(children(&before, number).is_empty(), "before closing nothing can be read");
        stores.answers.shut(&id, &line()).await?;
        let sealed = sealed_in(stores.answers.as_ref(), &id).await?;
        assert_eq!(sealed.iter().map(|one| one.0.len()).collect::<BTreeSet<_>>().len(), 1);
        // Once is enough, for it takes long: the attacker has every box, in the order they came.
        assert!(number > 0 || sealed.iter().all(|one| has(&before, &one.0)));
        assert_eq!(finish(&stores, &waves, &id).await?, Closed::Done { answers: SLIPS, lost: 0 });
        assert!(waves.read(&id)?.is_none());
        // By key, as the mapping room reads them; and as they lie on the disk.
        let read = stores.closed.answers(&id).await?;
        let words = |answers: &Answers| match answers.to("ord") {
            Some(Value::Text(text)) => text.clone(),
            other => panic!("{other:?}"),
        };
        let listed: Vec<String> = read.iter().map(words).collect();
        orders.entry("by key").or_default().push(order(number, &listed));
        orders.entry("as it lies").or_default().push(order(number, &lying(url, &id, number).await?));
        if !url.starts_with("sqlite:") {
            // The log keeps what was written, boxes and then words: these come in an order that is not that of the boxes.
            let logged = children(&everything(url, since).await?, number);
            orders.entry("in the log").or_default().push(complete(logged));
        }
    }
    if !url.starts_with("sqlite:") {
        let table = disk::table(url, "survey_closed").await?;
        for number in 0..CLASSES {
            orders.entry("on the disk").or_default().push(complete(children(&table, number)));
        }
    }
    for (name, orders) in orders {
        assert!(mean(&orders).abs() < BOUND, "{name}: {}", mean(&orders));
        let right: usize =
            orders.iter().map(|order| order.iter().enumerate().filter(|(at, child)| at == *child).count()).sum();
        assert!(right < RIGHT, "{name}: {right} of {} guessed right", CLASSES * SLIPS);
        // An order that is the printed one in every other class would be seen.
        let mut leaky = orders.clone();
        for order in leaky.iter_mut().step_by(2) {
            *order = (0..SLIPS).collect();
        }
        assert!(mean(&leaky).abs() >= BOUND, "the test would see a leak: {}", mean(&leaky));
    }
    Ok(())
}

/// Which child wrote each, in an order.
fn order(class: usize, listed: &[String]) -> Vec<usize> {
    let child = |text: &String| (0..SLIPS).find(|child| said(class, *child) == *text).unwrap();
    complete(listed.iter().map(child).collect())
}

/// An order that every child of a class stands in.
fn complete(order: Vec<usize>) -> Vec<usize> {
    assert_eq!(order.len(), SLIPS);
    order
}

/// The mean of Spearman's rank correlations with the printed order.
fn mean(orders: &[Vec<usize>]) -> f64 {
    let number = |one: usize| f64::from(u32::try_from(one).unwrap());
    let n = number(SLIPS);
    let rho = |order: &Vec<usize>| {
        let squares: f64 = order.iter().enumerate().map(|(at, child)| (number(at) - number(*child)).powi(2)).sum();
        1.0 - 6.0 * squares / (n * (n * n - 1.0))
    };
    orders.iter().map(rho).sum::<f64>() / number(orders.len())
}

/// The children of a class whose words stand in some bytes, in the order in which they first do.
fn children(bytes: &[u8], class: usize) -> Vec<usize> {
    // Megabytes are looked through: from one letter to the next as fast as the system does that.
    let rest_of_it = format!("lass {class} barn ");
    let (mut found, mut bytes): (Vec<usize>, &[u8]) = (Vec::new(), bytes);
    while bytes.skip_until(b'k').is_ok_and(|passed| passed > 0) {
        let Some(rest) = bytes.strip_prefix(rest_of_it.as_bytes()) else { continue };
        let digits: String =
            rest.iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        if let Ok(child) = digits.parse()
            && !found.contains(&child)
        {
            found.push(child);
        }
    }
    found
}

/// Every byte of the database and its write-ahead log; of PostgreSQL what was written to its log since then, which is all that
/// any of its tables and indexes got.
async fn everything(url: &str, since: usize) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let Some(path) = url.strip_prefix("sqlite:") else { return disk::log_since(url, since).await };
    let mut whole = std::fs::read(path)?;
    whole.extend(std::fs::read(format!("{path}-wal"))?);
    Ok(whole)
}

/// A class's answers in the order in which they lie on the disk.
async fn lying(url: &str, id: &str, class: usize) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
    if url.starts_with("sqlite:") {
        let found = children(&everything(url, 0).await?, class);
        return Ok(found.into_iter().map(|child| said(class, child)).collect());
    }
    let mut work = PgConnection::connect(url).await?;
    let rows = sqlx::query(
        "SELECT answers, CAST(CAST(xmin AS TEXT) AS BIGINT) FROM survey_closed WHERE wave_id = $1 ORDER BY ctid",
    )
    .bind(id)
    .fetch_all(&mut work)
    .await?;
    let one: BTreeSet<i64> = rows.iter().map(|row| row.get(1)).collect();
    assert_eq!(one.len(), 1, "one transaction wrote all of them");
    let text = |row: &sqlx::postgres::PgRow| {
        let answers: Answers = serde_json::from_str(row.get(0)).unwrap();
        match answers.to("ord") {
            Some(Value::Text(text)) => text.clone(),
            other => panic!("{other:?}"),
        }
    };
    Ok(rows.iter().map(text).collect())
}
