//! What a phone brings that lost the net and asked on by itself: answers of all screens at once, beside the step that is made now. Nobody
//! takes its word for it: all of it is read anew, and what stands before the step holds or is shown first. Nothing of it stays here either.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use domain::survey::answer::{Answers, Place};
use domain::survey::questionnaire::Kind;
use domain::survey::walk::course::Asking;
use domain::survey::walk::gather::gather;
use domain::survey::walk::read::read;
use domain::survey::walk::room::over;
use domain::survey::walk::step::{first_wrong, ordered};

use super::form::{At as Standing, Carried, Support};
use super::routes::{At, Posted};
use super::send::Answer;
use super::step::{Beside, written};
use super::waves::Wave;

impl At<'_> {
    /// Takes what was gathered into somebody's form, in the place of what it held; without any, nothing changes. Whether words told of
    /// danger that came just now; or the page of the first screen on which something is wrong.
    pub(super) fn gathered(&self, wave: &Wave, carried: &mut Carried, posted: &Posted) -> Result<bool, Box<Answer>> {
        let Some(brought) = &posted.gathered else { return Ok(false) };
        let tongue = self.tongue(wave);
        let asking = Asking {
            questionnaire: &wave.questionnaire,
            language: tongue.tag(),
            today: self.today,
            seed: carried.seed(),
        };
        let got = gather(&asking, &brought.fields);
        let mut new = got.answers.0.iter().filter(|(place, value)| carried.answers.at(place) != Some(*value));
        let danger = new.any(|(_, value)| self.is_danger(Some(value)));
        if danger {
            carried.support = Support::Danger;
        }
        carried.answers = got.answers;
        carried.at = standing(&brought.at);
        carried.reminded = brought.at.starts_with('1');
        let answers = carried.answers.clone();
        let walk = self.walk(wave, &answers, &tongue, carried);
        let here = if let Standing::Screen(place) = &carried.at { walk.at(place) } else { None };
        // What is sent is sent whole, wherever the phone says it stood.
        let until = here.filter(|_| posted.step != "skicka").unwrap_or(walk.screens().len());
        let Some((place, wrong)) = first_wrong(&walk, &got.faults, &answers, over(wave.room, &answers), until) else {
            return Ok(danger);
        };
        let faults = self.wrong_said(&walk, &tongue, wrong);
        // What stands on the screen where the step was made is kept as well.
        let screen = here.and_then(|at| walk.screens().get(at));
        let own = ordered(posted.fields(), false, &posted.step);
        if let Some(Ok(reading)) = screen.map(|screen| read(walk.context(), screen, &answers, &own)) {
            carried.answers = reading.answers;
        }
        (carried.at, carried.reminded) = (Standing::Screen(place), false);
        // Questions that were mended meanwhile are told of first, on the same screen.
        if carried.version != wave.head.version {
            return Ok(danger);
        }
        let beside = Beside { faults, ..Beside::default() };
        Err(Box::new(self.show(wave, carried, &beside, StatusCode::UNPROCESSABLE_ENTITY)))
    }
}

/// Where a phone stood: whether it gave the reminder, then the place; none after the last question.
fn standing(at: &str) -> Standing {
    let place = at.get(1..).map(str::to_owned).and_then(|place| Place::try_from(place).ok());
    place.map_or(Standing::End, Standing::Screen)
}

/// The texts that came open, on the screen or gathered by a phone, to be given back: of a survey that is not there any more, what has
/// several words.
fn brought(posted: &Posted, wave: Option<&Wave>) -> Vec<String> {
    let is_text = |name: &str, value: &str| match wave {
        Some(wave) => {
            let question =
                Place::try_from(name.to_owned()).ok().and_then(|place| wave.questionnaire.question(&place.name));
            question.is_some_and(|question| question.kind == Kind::Text)
        }
        None => value.trim().contains(char::is_whitespace),
    };
    // What stands on the screen is newer than what was gathered of it.
    let all = posted.gathered.iter().flat_map(|brought| &brought.fields).chain(posted.fields());
    let all = all.filter_map(|(name, value)| Some((name.strip_prefix("a.")?, value)));
    let texts: BTreeMap<&str, &String> = all.filter(|(name, value)| is_text(name, value)).collect();
    texts.into_values().filter(|text| !text.trim().is_empty()).cloned().collect()
}

/// The texts of a form and of what came with it.
pub(super) fn all_written(answers: &Answers, posted: &Posted, wave: Option<&Wave>) -> Vec<String> {
    let mut all = written(answers);
    for text in brought(posted, wave) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}
