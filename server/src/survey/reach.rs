//! Who an open survey has reached: answers counted by background, in whole tens. Never what was answered.
//!
//! What came in is opened in memory for the count alone, and nothing of it is kept but tens. A count is made anew only when ten
//! more have answered, so that whoever watches it cannot tell whose answer moved it. A restart forgets the count before; of
//! two counts around one a single answer could tip a ten, which is the price of keeping nothing.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use domain::survey::answer::Value;
use domain::survey::plan::Plan;
use domain::survey::questionnaire::Name;
use domain::survey::wave::about;

use super::close::CloseFault;
use super::seal;
use crate::web::App;

/// As many more must have answered before anybody is counted again.
const STEP: u64 = 10;

/// Answers in whole tens, by background and value.
pub type Tens = BTreeMap<(Name, String), u64>;

/// The last counts, by wave. In memory alone.
#[derive(Default)]
pub struct Reach(Mutex<HashMap<String, (u64, Arc<Tens>)>>);

impl Reach {
    fn of(&self, wave: &str) -> Option<(u64, Arc<Tens>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(wave).cloned()
    }

    fn keep(&self, wave: &str, all: u64, tens: &Arc<Tens>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(wave.to_owned(), (all, Arc::clone(tens)));
    }
}

/// Counts an open wave's answers by the backgrounds of its plan. Nothing where its key is on another machine.
///
/// # Errors
/// When the store or the keys folder fails.
pub async fn reached(app: &App, wave: &str, plan: &Plan) -> Result<Arc<Tens>, CloseFault> {
    let (room, store) = (app.room(), &app.stores().answers);
    let all = store.count(wave).await?;
    if let Some((before, tens)) = room.survey.reach.of(wave)
        && all < before + STEP
    {
        return Ok(tens);
    }
    let pair = if all < STEP { None } else { room.survey.keys.read(wave)? };
    let mut tens = Tens::new();
    if let Some(pair) = pair {
        let pair = Arc::new(pair);
        let questions: Arc<[Name]> = plan.backgrounds.iter().map(|one| one.question.clone()).collect();
        let mut after = Vec::new();
        loop {
            let sealed = store.intake(wave, &after).await?;
            let Some((last, _)) = sealed.last() else { break };
            after.clone_from(last);
            let (pair, name, questions) = (Arc::clone(&pair), wave.to_owned(), Arc::clone(&questions));
            let counted = tokio::task::spawn_blocking(move || {
                for answers in sealed.iter().filter_map(|(_, one)| seal::open(&pair, &name, &one.0).ok()) {
                    for question in questions.iter() {
                        if let Some(Value::One(value)) = answers.to(question.as_str()) {
                            *tens.entry((question.clone(), value.clone())).or_default() += 1;
                        }
                    }
                }
                tens
            });
            tens = counted.await.map_err(io::Error::other)?;
        }
        for count in tens.values_mut() {
            *count = about(*count);
        }
    }
    let tens = Arc::new(tens);
    room.survey.reach.keep(wave, all, &tens);
    Ok(tens)
}
