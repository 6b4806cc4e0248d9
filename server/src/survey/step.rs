//! A step through the questions: what was answered is read, and the next screen shown; nothing of it stays here.

use std::collections::BTreeMap;

use app::survey::end::{EndView, end};
use app::survey::first::first;
use app::survey::screen::{ScreenView, screen as screen_page};
use app::survey::support::Why;
use app::survey::tongue::{Said, Tongue};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::outline::Outline;
use domain::survey::walk::read::{Fault as Typed, Fields, Reading, carried as still, read};
use domain::survey::walk::room::over;
use domain::survey::walk::step::{Wrong, backward, first_wrong, onward, ordered, takes_orders, turned, verdict};
use domain::survey::walk::{Screen, Walk};
use leptos::prelude::IntoAny;

use super::consent;
use super::form::{At as Standing, Carried, Support};
use super::gathered::all_written;
use super::routes::{At, Posted, before};
use super::send::Answer;
use super::waves::Wave;
use crate::web::Fault;

/// What else a screen is shown with.
#[derive(Default)]
pub(super) struct Beside<'a> {
    pub(super) typed: Option<&'a Fields>,
    pub(super) faults: BTreeMap<Place, String>,
    pub(super) reminder: Option<Said>,
    pub(super) note: Option<String>,
}

impl At<'_> {
    /// Whatever is done at a screen.
    pub(super) fn answer(&self, posted: &Posted) -> Answer {
        let (mut carried, wave) = match self.opened(posted) {
            Ok(opened) => opened,
            Err(page) => return Ok(*page),
        };
        let alarmed = match self.gathered(&wave, &mut carried, posted) {
            Ok(alarmed) => alarmed,
            Err(page) => return *page,
        };
        if carried.version != wave.head.version {
            return self.mended(&wave, carried, posted.fields());
        }
        if consent::due(&wave, &carried).is_some() {
            return self.consent(&wave, carried, posted);
        }
        let place = match (&carried.at, posted.step.as_str()) {
            (Standing::First, "fortsatt") => return self.forward(&wave, carried, None),
            (Standing::End, "tillbaka") => return self.back(&wave, carried, None, alarmed),
            (Standing::First | Standing::End, _) => {
                return self.show(&wave, &carried, &Beside::default(), StatusCode::OK);
            }
            (Standing::Screen(place), _) => place.clone(),
        };
        let (answers, tongue) = (carried.answers.clone(), self.tongue(&wave));
        let walk = self.walk(&wave, &answers, &tongue, &carried);
        let Some(screen) = walk.at(&place).and_then(|at| walk.screens().get(at)).filter(|screen| screen.has(&place))
        else {
            return self.show(&wave, &carried, &Beside::default(), StatusCode::OK);
        };
        let fields = ordered(posted.fields(), takes_orders(screen, &posted.step), &posted.step);
        let Ok(reading) = read(walk.context(), screen, &answers, &fields) else {
            return Ok(Fault::Unreadable.page(self.app, self.words, self.headers));
        };
        // Whoever goes back or skips wrote their words all the same.
        let new = |place: &Place| reading.answers.at(place).filter(|value| answers.at(place) != Some(*value));
        let alarmed = alarmed || screen.items.iter().any(|item| self.is_danger(new(&item.place)));
        match posted.step.as_str() {
            "nasta" => self.next(&wave, carried, (screen, alarmed), &fields, reading),
            "hoppa" => {
                for item in screen.items.iter().filter(|item| item.asks()) {
                    carried.answers.0.remove(&item.place);
                }
                carried.support = support(screen.is_sensitive(), alarmed);
                self.forward(&wave, carried, Some(&place))
            }
            "tillbaka" => {
                carried.answers = reading.answers;
                self.back(&wave, carried, Some(&place), alarmed)
            }
            turn => {
                let typed = turned(&fields, turn);
                let beside = Beside { typed: Some(&typed), ..Beside::default() };
                self.show(&wave, &carried, &beside, StatusCode::OK)
            }
        }
    }

    /// On, if nothing is wrong with what was answered. `alarmed`: whether words that came along told of danger.
    fn next(
        &self,
        wave: &Wave,
        mut carried: Carried,
        (screen, alarmed): (&Screen<'_>, bool),
        typed: &Fields,
        reading: Reading,
    ) -> Answer {
        let place = screen.place().cloned();
        let (answers, tongue) = (reading.answers, self.tongue(wave));
        let after = self.walk(wave, &answers, &tongue, &carried);
        let verdict = verdict(screen, &reading.faults, &answers, &after, over(wave.room, &answers));
        if !verdict.wrong.is_empty() {
            let faults = self.wrong_said(&after, &tongue, verdict.wrong);
            let beside = Beside { typed: Some(typed), faults, ..Beside::default() };
            return self.show(wave, &carried, &beside, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let own = verdict.wanted.and_then(|question| question.required.as_ref());
        let own = own.map(|reminder| tongue.said(&reminder.message));
        let danger = alarmed || screen.items.iter().any(|item| self.is_danger(answers.at(&item.place)));
        let (sensitive, reminds) = (screen.is_sensitive(), !carried.reminded && own.is_some());
        carried.answers.clone_from(&answers);
        let now = (&after, &tongue);
        if verdict.grown {
            let beside = Beside { note: Some(self.words.get("survey-one-more").to_string()), ..Beside::default() };
            return self.show_on(wave, &carried, now, &beside, StatusCode::OK);
        }
        if reminds {
            carried.reminded = true;
            let beside = Beside { reminder: own, ..Beside::default() };
            return self.show_on(wave, &carried, now, &beside, StatusCode::OK);
        }
        carried.support = support(sensitive, danger);
        self.forward_on(wave, carried, now, place.as_ref())
    }

    /// To the screen after a place; from nowhere to the first.
    pub(super) fn forward(&self, wave: &Wave, carried: Carried, from: Option<&Place>) -> Answer {
        let (answers, tongue) = (carried.answers.clone(), self.tongue(wave));
        let walk = self.walk(wave, &answers, &tongue, &carried);
        self.forward_on(wave, carried, (&walk, &tongue), from)
    }

    /// The same, with the walk of the answers at hand.
    fn forward_on(
        &self,
        wave: &Wave,
        mut carried: Carried,
        (walk, tongue): (&Walk<'_>, &Tongue),
        from: Option<&Place>,
    ) -> Answer {
        carried.at = onward(walk, from);
        carried.reminded = false;
        self.show_on(wave, &carried, (walk, tongue), &Beside::default(), StatusCode::OK)
    }

    /// To the screen before a place; from the end to the last.
    fn back(&self, wave: &Wave, mut carried: Carried, from: Option<&Place>, alarmed: bool) -> Answer {
        let (answers, tongue) = (carried.answers.clone(), self.tongue(wave));
        let walk = self.walk(wave, &answers, &tongue, &carried);
        carried.at = backward(&walk, from);
        (carried.reminded, carried.support) = (false, support(false, alarmed));
        self.show(wave, &carried, &Beside::default(), StatusCode::OK)
    }

    /// The questions were mended under an open page: what still fits is kept, and it is said.
    fn mended(&self, wave: &Wave, mut carried: Carried, fields: &Fields) -> Answer {
        carried.answers = still(&wave.questionnaire, &carried.answers).0;
        carried.version = wave.head.version;
        // What was said yes to may have been mended with them.
        carried.yes = false;
        if let Standing::Screen(place) = carried.at.clone() {
            let (answers, tongue) = (carried.answers.clone(), self.tongue(wave));
            let walk = self.walk(wave, &answers, &tongue, &carried);
            let at = walk.at(&place);
            let screen = at.and_then(|at| walk.screens().get(at));
            let read =
                screen.filter(|one| one.has(&place)).map(|screen| read(walk.context(), screen, &answers, fields));
            if let Some(Ok(reading)) = read {
                carried.answers = reading.answers;
            }
            carried.at = screen.and_then(Screen::place).cloned().map_or(Standing::End, Standing::Screen);
        }
        let beside = Beside { note: Some(self.words.get("survey-mended").to_string()), ..Beside::default() };
        self.show(wave, &carried, &beside, StatusCode::OK)
    }

    /// The page of where somebody stands.
    pub(super) fn show(&self, wave: &Wave, carried: &Carried, beside: &Beside<'_>, status: StatusCode) -> Answer {
        let tongue = self.tongue(wave);
        let walk = self.walk(wave, &carried.answers, &tongue, carried);
        self.show_on(wave, carried, (&walk, &tongue), beside, status)
    }

    /// The same, with the walk of the answers at hand.
    fn show_on(
        &self,
        wave: &Wave,
        carried: &Carried,
        (walk, tongue): (&Walk<'_>, &Tongue),
        beside: &Beside<'_>,
        status: StatusCode,
    ) -> Answer {
        let sealed = carried.sealed(&self.room.keys)?;
        if let Some(research) = consent::due(wave, carried) {
            return Ok(self.ask_consent(wave, research, carried, sealed));
        }
        let at = match &carried.at {
            Standing::First => {
                let main = first(self.words, &before(wave, tongue, String::new(), None, Some(sealed)));
                return Ok(self.asking(wave, carried, main.into_any(), status));
            }
            Standing::Screen(place) => walk.at(place),
            Standing::End => None,
        };
        let Some(at) = at else {
            return Ok(self.asking(wave, carried, self.end(wave, carried, walk, sealed, beside.note.clone()), status));
        };
        let view = ScreenView {
            tongue,
            questionnaire: &wave.questionnaire,
            walk,
            at,
            answers: &carried.answers,
            typed: beside.typed,
            faults: beside.faults.clone(),
            reminder: beside.reminder.clone(),
            note: beside.note.clone(),
            support: why(carried.support),
            carried: sealed,
            // Not for who changes an answer: that somebody did must not be told by how long a page takes.
            alike: carried.instead.is_none().then(|| self.ready(wave, tongue)),
        };
        Ok(self.asking(wave, carried, screen_page(self.words, &view).into_any(), status))
    }

    fn end(
        &self,
        wave: &Wave,
        carried: &Carried,
        walk: &Walk<'_>,
        sealed: String,
        fault: Option<String>,
    ) -> leptos::prelude::AnyView {
        let (given, asked) = walk.answered();
        let audience = wave.questionnaire.audience;
        let view = EndView { given, asked, audience, support: why(carried.support), fault, carried: sealed };
        end(self.words, view).into_any()
    }

    /// The page before sending, with what went wrong; every answer is kept in it.
    pub(super) fn again(&self, wave: &Wave, carried: &Carried, fault: &str, status: StatusCode) -> Answer {
        let carried = Carried { at: Standing::End, ..carried.clone() };
        let beside = Beside { note: Some(self.words.get(fault).to_string()), ..Beside::default() };
        self.show(wave, &carried, &beside, status)
    }

    /// What is kept of a form that is sent; or the page of the first screen on which an answer breaks its constraint, wherever in the form
    /// somebody stands, with every answer in it.
    pub(super) fn judged(&self, wave: &Wave, carried: &Carried) -> Result<Answers, Box<Answer>> {
        let tongue = self.tongue(wave);
        let walk = self.walk(wave, &carried.answers, &tongue, carried);
        let wrong = first_wrong(&walk, &BTreeMap::new(), &carried.answers, 0, walk.screens().len());
        let Some((place, wrong)) = wrong else { return Ok(walk.kept()) };
        let faults = self.wrong_said(&walk, &tongue, wrong);
        let there = Carried { at: Standing::Screen(place), reminded: false, ..carried.clone() };
        let beside = Beside { faults, ..Beside::default() };
        Err(Box::new(self.show(wave, &there, &beside, StatusCode::UNPROCESSABLE_ENTITY)))
    }

    pub(super) fn tongue(&self, wave: &Wave) -> Tongue {
        Tongue::of(self.words, &wave.questionnaire)
    }

    pub(super) fn walk<'a>(
        &self,
        wave: &'a Wave,
        answers: &'a Answers,
        tongue: &'a Tongue,
        carried: &Carried,
    ) -> Walk<'a> {
        let outline = Outline::again(&wave.questionnaire, &wave.laid);
        Walk::over(outline, answers, tongue.tag(), self.today, carried.seed())
    }

    /// Whether a text tells of danger; decided here and now, and kept nowhere.
    pub(super) fn is_danger(&self, value: Option<&Value>) -> bool {
        matches!(value, Some(Value::Text(text)) if self.library.danger.assess(text).is_some())
    }

    /// What is wrong, in words.
    pub(super) fn wrong_said(
        &self,
        walk: &Walk<'_>,
        tongue: &Tongue,
        wrong: Vec<(Place, Wrong<'_>)>,
    ) -> BTreeMap<Place, String> {
        let said = |(place, wrong): (Place, Wrong<'_>)| {
            let said = match wrong {
                Wrong::Typed(fault) => self.said(fault),
                Wrong::Constraint(broken) => {
                    let own = tongue.filled(&walk.context().at(&place), &broken.message);
                    if own.is_empty() { self.said(Typed::Broken) } else { own.text }
                }
                Wrong::Much(over) => self.words.fill("survey-fault-much", &[("over", &over.to_string())]),
            };
            (place, said)
        };
        wrong.into_iter().map(said).collect()
    }

    fn said(&self, fault: Typed) -> String {
        let words = self.words;
        match fault {
            Typed::TooLong { over } => words.fill("survey-fault-long", &[("over", &over.to_string())]),
            Typed::NotNumber => words.get("survey-fault-number").to_string(),
            Typed::NotWhole => words.get("survey-fault-whole").to_string(),
            Typed::Outside { least, most } => {
                words.fill("survey-fault-outside", &[("least", &least.to_string()), ("most", &most.to_string())])
            }
            Typed::NotDate => words.get("survey-fault-date").to_string(),
            Typed::Broken => words.get("survey-fault-broken").to_string(),
        }
    }

    /// The form that was posted and its wave; else the page that says what to do.
    pub(super) fn opened(&self, posted: &Posted) -> Result<(Carried, std::sync::Arc<Wave>), Box<Response<Body>>> {
        let carried = match Carried::open(&self.room.keys, &posted.sealed, self.now) {
            Ok(carried) => carried,
            Err(super::form::Stale::Expired) => {
                return Err(Box::new(self.stopped("survey-expired", all_written(&Answers::default(), posted, None))));
            }
            Err(super::form::Stale::Foreign) => {
                return Err(Box::new(self.listed(
                    String::new(),
                    "survey-unreadable",
                    StatusCode::UNPROCESSABLE_ENTITY,
                )));
            }
        };
        // What was sent is not for whoever comes to the machine next, whatever became of the wave.
        let sent = self.room.survey.sent.has(carried.key);
        let Some(wave) = self.room.survey.waves.now().wave(&carried.wave).cloned() else {
            let own = if sent { Answers::default() } else { carried.answers };
            return Err(Box::new(self.stopped("survey-closed", all_written(&own, posted, None))));
        };
        if sent && (posted.step != "skicka" || !wave.takes(self.today)) {
            return Err(Box::new(self.sent_before(&wave, posted)));
        }
        if !wave.takes(self.today) {
            return Err(Box::new(self.shut(&wave, all_written(&carried.answers, posted, Some(&wave)))));
        }
        Ok((carried, wave))
    }
}

/// The texts somebody wrote, to be given back to them.
pub(super) fn written(answers: &Answers) -> Vec<String> {
    let text = |value: &Value| if let Value::Text(text) = value { Some(text.clone()) } else { None };
    answers.0.values().filter_map(text).collect()
}

fn support(sensitive: bool, danger: bool) -> Support {
    match (danger, sensitive) {
        (true, _) => Support::Danger,
        (false, true) => Support::Gentle,
        (false, false) => Support::None,
    }
}

fn why(support: Support) -> Option<Why> {
    match support {
        Support::None => None,
        Support::Gentle => Some(Why::Always),
        Support::Danger => Some(Why::Danger),
    }
}
