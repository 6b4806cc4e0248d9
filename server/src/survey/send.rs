//! Beginning with a link or a code, and sending.

use app::frame::Here;
use app::survey::end::{
    ClosedView, SentView, StandsView, closed, sent as sent_page, sent_before as sent_before_page,
    stands as stands_page, stopped as stopped_page,
};
use app::survey::first::first;
use app::survey::stay::About;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::survey::answer::Answers;
use domain::survey::slip::{BadLetters, Receipt, Slip};
use domain::survey::walk::room::over;
use domain::survey::wave::{Mode, WaveState};
use leptos::prelude::IntoAny;

use super::form::Carried;
use super::gathered::all_written;
use super::routes::{At, Posted, about, before};
use super::step::written;
use super::store::{Intake, StoreError};
use super::waves::Wave;
use super::writer::{NotWritten, Written};
use super::{codes, seal};
use crate::brake;
use crate::contact::seal::SealError;
use crate::web::Reply;

/// Why a step broke.
#[derive(Debug, thiserror::Error)]
pub(super) enum StepFault {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The sealing.
    #[error(transparent)]
    Seal(#[from] SealError),
}

pub(super) type Answer = Result<Response<Body>, StepFault>;

/// Nothing of this wave can be gone on with here: what a phone kept of it is dropped.
pub(super) fn ended(wave: &Wave) -> About {
    About { over: true, ..about(wave) }
}

impl At<'_> {
    /// Begins to answer; with a code where the wave has them.
    pub(super) async fn begin(&self, posted: &Posted) -> Answer {
        let Some(wave) = self.room.survey.waves.now().at(&posted.word).cloned() else {
            return Ok(self.listed(posted.word.clone(), "survey-word-unknown", StatusCode::UNPROCESSABLE_ENTITY));
        };
        if !wave.takes(self.today) {
            return Ok(self.shut(&wave, Vec::new()));
        }
        let once = match wave.head.mode {
            Mode::Open => None,
            Mode::Codes => match self.slip(&wave, &posted.code).await? {
                Ok(once) => Some(codes::text(&once)),
                Err(fault) => {
                    let main =
                        first(self.words, &before(&wave, &self.tongue(&wave), posted.code.clone(), Some(fault), None));
                    let here = Here::Path(format!("/tyck/{}", wave.head.link));
                    return Ok(self.page(main.into_any(), here, StatusCode::UNPROCESSABLE_ENTITY));
                }
            },
        };
        self.forward(&wave, Carried::begin(&wave.head.id, wave.head.version, once, self.now), None)
    }

    /// What a typed code is kept as; else what to do, in words.
    async fn slip(&self, wave: &Wave, typed: &str) -> Result<Result<[u8; 32], String>, StepFault> {
        let slip = match Slip::parse(typed) {
            Ok(slip) => slip,
            Err(bad) => return Ok(Err(self.letters(bad))),
        };
        if !wave.issued.has(&slip) {
            return Ok(Err(self.guessed("survey-code-foreign").await));
        }
        let once = codes::once(&self.room.keys, &wave.head.id, &slip);
        let spent = self.app.stores().answers.is_spent(&wave.head.id, &once).await?;
        Ok(if spent { Err(self.words.get("survey-code-spent").to_string()) } else { Ok(once) })
    }

    /// What is wrong with the letters of a code.
    pub(super) fn letters(&self, bad: BadLetters) -> String {
        let words = self.words;
        match bad {
            BadLetters::Count { found: 0, .. } => words.get("survey-code-none").to_string(),
            BadLetters::Count { found, wanted } => {
                words.fill("survey-code-count", &[("found", &found.to_string()), ("wanted", &wanted.to_string())])
            }
            BadLetters::Sign { at } => words.fill("survey-code-sign", &[("at", &at.to_string())]),
            BadLetters::Check => words.get("survey-code-check").to_string(),
        }
    }

    /// A well-formed code that is none: told after a moment that grows with the tries.
    pub(super) async fn guessed(&self, id: &str) -> String {
        match self.room.survey.guesses.wait(self.bucket, 1) {
            Some(wait) => {
                tokio::time::sleep(wait).await;
                self.words.get(id).to_string()
            }
            None => self.words.get("survey-busy").to_string(),
        }
    }

    /// A word from a poster, or a code typed in its place.
    pub(super) async fn find(&self, posted: &Posted) -> Answer {
        let word = posted.word.trim().to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        let listed = self.room.survey.waves.now();
        if let Some(wave) = listed.at(&word) {
            return Ok(Reply::see_other(&format!("/{}/tyck/{}", self.words.tag(), wave.head.link)));
        }
        if let Ok(slip) = Slip::parse(&posted.word) {
            if let Some(wave) = listed.open(self.today).into_iter().find(|wave| wave.issued.has(&slip)) {
                let main = first(self.words, &before(wave, &self.tongue(wave), slip.letters(), None, None));
                let here = Here::Path(format!("/tyck/{}", wave.head.link));
                return Ok(self.page(main.into_any(), here, StatusCode::OK));
            }
            self.guessed("survey-word-unknown").await;
        }
        Ok(self.listed(posted.word.clone(), "survey-word-unknown", StatusCode::UNPROCESSABLE_ENTITY))
    }

    /// Sends: sealed, written down, and then thanked for.
    pub(super) async fn send(&self, posted: &Posted) -> Answer {
        let (mut carried, wave) = match self.opened(posted) {
            Ok(opened) => opened,
            Err(page) => return Ok(*page),
        };
        let survey = &self.room.survey;
        // Before anything of it is shown: whatever was mended or found wrong since is no reason to show it to the next at the machine.
        if survey.sent.is_over(carried.key, self.now) {
            return Ok(self.sent_before(&wave, posted));
        }
        if let Err(page) = self.gathered(&wave, &mut carried, posted) {
            return *page;
        }
        // What is in stays in, also under words that were mended since.
        if carried.version != wave.head.version && !survey.sent.has(carried.key) {
            return self.answer(posted);
        }
        if super::consent::lacks(&wave, &carried) {
            return self.show(&wave, &carried, &super::step::Beside::default(), StatusCode::OK);
        }
        // A form can be sent from any screen, and one that was gone back from holds what nobody has judged.
        let kept = match self.judged(&wave, &carried) {
            Ok(kept) => kept,
            Err(page) => return *page,
        };
        if over(wave.room, &kept) > 0 {
            return self.again(&wave, &carried, "survey-too-much", StatusCode::UNPROCESSABLE_ENTITY);
        }
        // By an open link anybody can answer as often as they like: many from one place are slowed. A form that is sent once more
        // because its answer was lost on the way is no further answer.
        if wave.head.mode == Mode::Open && !survey.sent.has(carried.key) {
            match survey.answers.wait(self.bucket, brake::weight(Some(carried.age(self.now)))) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return self.again(&wave, &carried, "survey-flood", StatusCode::SERVICE_UNAVAILABLE),
            }
        }
        let sealed = seal::seal(&wave.public, &wave.head.id, wave.room, &kept)?;
        if let Some(instead) = carried.instead.as_deref().and_then(codes::bytes) {
            return self.replace(&wave, &carried, (&instead, &sealed), &kept, posted).await;
        }
        let receipt = codes::receipt(&self.room.keys, &wave.head.id, carried.key);
        let intake = Intake {
            wave: wave.head.id.clone(),
            key: carried.key.to_be_bytes().to_vec(),
            sealed,
            receipt: codes::receipt_hash(&self.room.keys, &wave.head.id, &receipt).to_vec(),
            once: carried.once.as_deref().and_then(codes::bytes),
        };
        // An answer to a wave with codes that carries none was not begun here.
        if wave.head.mode == Mode::Codes && intake.once.is_none() {
            return Ok(self.stopped("survey-spent", written(&carried.answers)));
        }
        let said = codes::said(&self.room.keys, &wave.head.id, &carried.answers);
        match survey.writer.write(&self.app.stores().answers, intake, said, self.now).await {
            Ok(Written::In) => {
                survey.sent.add(carried.key, self.now);
                self.thanks(&wave, &carried, &kept, Some(&receipt))
            }
            Ok(Written::Before { sent }) => {
                survey.sent.add(carried.key, self.now);
                self.stands(&wave, &carried, sent, &receipt, posted)
            }
            Ok(Written::Withdrawn { sent }) => {
                let back = if sent { Vec::new() } else { written(&carried.answers) };
                Ok(self.stopped("survey-withdrawn-before", back))
            }
            Ok(Written::Shut) if survey.sent.has(carried.key) => Ok(self.sent_before(&wave, posted)),
            Ok(Written::Spent) => Ok(self.stopped("survey-spent", written(&carried.answers))),
            Ok(Written::Shut) => Ok(self.shut(&wave, written(&carried.answers))),
            Err(NotWritten::Busy) => self.again(&wave, &carried, "survey-failed", StatusCode::SERVICE_UNAVAILABLE),
            Err(NotWritten::Failed) => self.unsaid(&wave, &carried, &receipt, posted).await,
        }
    }

    /// The store broke under an answer: it is looked whether it is in all the same, and nothing is said of it that is not known.
    async fn unsaid(&self, wave: &Wave, carried: &Carried, receipt: &Receipt, posted: &Posted) -> Answer {
        let hash = codes::receipt_hash(&self.room.keys, &wave.head.id, receipt);
        match self.app.stores().answers.has_receipt(&wave.head.id, &hash).await {
            Ok(true) => {
                self.room.survey.sent.add(carried.key, self.now);
                self.stands(wave, carried, false, receipt, posted)
            }
            Ok(false) => self.again(wave, carried, "survey-failed", StatusCode::SERVICE_UNAVAILABLE),
            Err(_) => self.again(wave, carried, "survey-unsure", StatusCode::SERVICE_UNAVAILABLE),
        }
    }

    /// Thanks, with the receipt and what happens next.
    pub(super) fn thanks(&self, wave: &Wave, carried: &Carried, kept: &Answers, receipt: Option<&Receipt>) -> Answer {
        let place = self.tongue(wave).said(&wave.contract.answer_where);
        let view = SentView {
            audience: wave.questionnaire.audience,
            receipt: receipt.map(Receipt::letters),
            danger: self.tells_of_danger(kept),
            closes_on: wave.head.closes_on,
            answer: wave.contract.answer_on.map(|day| (day, place)),
            demo: self.room.demo,
        };
        let here = self.sent_here(carried)?;
        Ok(self.told_of(ended(wave), sent_page(self.words, view).into_any(), here, StatusCode::OK))
    }

    /// A form that was in before is sent once more, and may say something else now: what is in stands, and its receipt is how it is
    /// changed. What they wrote comes back with the page, so that nothing of it has to be thought out once more; but not what was `sent`
    /// and changed since.
    fn stands(&self, wave: &Wave, carried: &Carried, sent: bool, receipt: &Receipt, posted: &Posted) -> Answer {
        let mut back = all_written(&carried.answers, posted, Some(wave));
        if sent {
            let was = written(&carried.answers);
            back.retain(|text| !was.contains(text));
        }
        let view = StandsView {
            audience: wave.questionnaire.audience,
            receipt: receipt.letters(),
            danger: self.alarms(&back),
            written: back,
        };
        let here = self.sent_here(carried)?;
        Ok(self.told_of(ended(wave), stands_page(self.words, view).into_any(), here, StatusCode::CONFLICT))
    }

    /// The page after sending: in another language it is the same form once more.
    fn sent_here(&self, carried: &Carried) -> Result<Here, StepFault> {
        let again = vec![("do", "skicka".to_owned()), ("s", carried.sealed(&self.room.keys)?)];
        Ok(Here::Posted { action: "/tyck", carries: again })
    }

    fn tells_of_danger(&self, answers: &Answers) -> bool {
        answers.0.values().any(|value| self.is_danger(Some(value)))
    }

    fn alarms(&self, texts: &[String]) -> bool {
        texts.iter().any(|text| self.library.danger.assess(text).is_some())
    }

    /// A wave that takes no answers: not yet, or no more.
    pub(super) fn shut(&self, wave: &Wave, written: Vec<String>) -> Response<Body> {
        if wave.head.state == WaveState::Open && self.today < wave.head.opens_on {
            let day = app::contact::day::named(self.words, wave.head.opens_on);
            let text = self.words.fill("survey-not-yet.text", &[("day", &day)]);
            let main = stopped_page(self.words, "survey-not-yet", text, written).into_any();
            let here = Here::Path(format!("/tyck/{}", wave.head.link));
            return self.told_of(ended(wave), main, here, StatusCode::OK);
        }
        let status = if written.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
        let tongue = self.tongue(wave);
        let place = tongue.said(&wave.contract.answer_where);
        let view = ClosedView {
            title: tongue.said(&wave.questionnaire.title),
            audience: wave.questionnaire.audience,
            answer: wave.contract.answer_on.map(|day| (day, place)),
            written,
        };
        let main = closed(self.words, view).into_any();
        self.told_of(ended(wave), main, Here::Path(format!("/tyck/{}", wave.head.link)), status)
    }

    /// Somebody said no to research: nothing of it is kept, and their code still holds.
    pub(super) fn declined(&self, wave: &Wave) -> Response<Body> {
        let text = self.words.get("survey-declined.text").to_string();
        let main = stopped_page(self.words, "survey-declined", text, Vec::new()).into_any();
        self.told_of(ended(wave), main, Here::Path("/tyck".to_owned()), StatusCode::OK)
    }

    /// Answers that were sent before. What is sealed in the form was sent, and is not for whoever comes to the machine next; what came
    /// open beside it may be new, and is given back.
    pub(super) fn sent_before(&self, wave: &Wave, posted: &Posted) -> Response<Body> {
        let written = all_written(&Answers::default(), posted, Some(wave));
        let danger = self.alarms(&written).then_some(wave.questionnaire.audience);
        let text = self.words.get("survey-sent-before.text").to_string();
        let main = sent_before_page(self.words, danger, text, written).into_any();
        self.page(main, Here::Path("/tyck".to_owned()), StatusCode::CONFLICT)
    }

    /// What could not be done, what to do, and what was written.
    pub(super) fn stopped(&self, id: &'static str, written: Vec<String>) -> Response<Body> {
        self.told(id, written, StatusCode::CONFLICT)
    }

    pub(super) fn done(&self, id: &'static str) -> Response<Body> {
        self.told(id, Vec::new(), StatusCode::OK)
    }

    fn told(&self, id: &'static str, written: Vec<String>, status: StatusCode) -> Response<Body> {
        let text = self.words.get(&format!("{id}.text")).to_string();
        let main = stopped_page(self.words, id, text, written).into_any();
        self.page(main, Here::Path("/tyck".to_owned()), status)
    }
}
