//! Coming back with a receipt: to change one's answer, or to take it back.

use app::frame::Here;
use app::survey::list::{ListView, list as list_page};
use app::survey::receipt::{found, sure};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::survey::answer::Answers;
use domain::survey::slip::Receipt;
use domain::survey::wave::WaveState;
use leptos::prelude::{AnyView, IntoAny};

use super::codes;
use super::form::Carried;
use super::routes::{At, Posted, open};
use super::send::{Answer, StepFault};
use super::step::written;
use super::waves::Wave;

impl At<'_> {
    /// A receipt: to change one's answer or take it back.
    pub(super) async fn receipt(&self, posted: &Posted) -> Answer {
        self.ask(posted, "kvitto", found(self.words, &posted.receipt).into_any()).await
    }

    /// Answers anew, in the place of what was answered before.
    pub(super) async fn change(&self, posted: &Posted) -> Answer {
        match self.held(&posted.receipt).await? {
            Ok((wave, hash)) => {
                let mut carried = Carried::begin(&wave.head.id, wave.head.version, None, self.now);
                carried.instead = Some(codes::text(&hash));
                self.forward(&wave, carried, None)
            }
            Err(fault) => Ok(self.unknown(&posted.receipt, fault)),
        }
    }

    /// Asks once before an answer is taken back.
    pub(super) async fn withdrawing(&self, posted: &Posted) -> Answer {
        self.ask(posted, "ta-tillbaka", sure(self.words, &posted.receipt).into_any()).await
    }

    /// What is asked about a receipt that is known, at a step of its own.
    async fn ask(&self, posted: &Posted, step: &str, main: AnyView) -> Answer {
        if let Err(fault) = self.held(&posted.receipt).await? {
            return Ok(self.unknown(&posted.receipt, fault));
        }
        let carries = vec![("do", step.to_owned()), ("kvitto", posted.receipt.clone())];
        Ok(self.page(main, Here::Posted { action: "/tyck", carries }, StatusCode::OK))
    }

    /// Takes an answer back.
    pub(super) async fn withdraw(&self, posted: &Posted) -> Answer {
        match self.held(&posted.receipt).await? {
            Ok((wave, hash)) => {
                // What closed between two looks is not taken back any more, and nobody is told that it was.
                if self.app.stores().answers.withdraw(&wave.head.id, &hash).await? {
                    return Ok(self.done("survey-withdrawn"));
                }
                let fault = self.words.get("survey-receipt-unknown").to_string();
                Ok(self.unknown(&posted.receipt, fault))
            }
            Err(fault) => Ok(self.unknown(&posted.receipt, fault)),
        }
    }

    /// The wave a typed receipt belongs to, and what is kept of it; else what to do, in words.
    async fn held(&self, typed: &str) -> Result<Result<(std::sync::Arc<Wave>, [u8; 32]), String>, StepFault> {
        let receipt = match Receipt::parse(typed) {
            Ok(receipt) => receipt,
            Err(bad) => return Ok(Err(self.letters(bad))),
        };
        for wave in self.room.survey.waves.now().open(self.today) {
            let hash = codes::receipt_hash(&self.room.keys, &wave.head.id, &receipt);
            if self.app.stores().answers.has_receipt(&wave.head.id, &hash).await? {
                return Ok(Ok((std::sync::Arc::clone(wave), hash)));
            }
        }
        Ok(Err(self.guessed("survey-receipt-unknown").await))
    }

    fn unknown(&self, receipt: &str, fault: String) -> Response<Body> {
        let view = ListView {
            receipt: receipt.to_owned(),
            receipt_fault: Some(fault),
            ..open(self.room, self.words, self.today)
        };
        let here = Here::Path("/tyck".to_owned());
        self.page(list_page(self.words, view).into_any(), here, StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Another answer in the place of the one with a receipt.
    pub(super) async fn replace(
        &self,
        wave: &Wave,
        carried: &Carried,
        (receipt, sealed): (&[u8], &[u8]),
        kept: &Answers,
        posted: &Posted,
    ) -> Answer {
        let survey = &self.room.survey;
        let said = codes::said(&self.room.keys, &wave.head.id, &carried.answers);
        let sent = survey.sent.has(carried.key);
        // What was changed once more since stays so, whoever comes back to this form.
        if sent && survey.writer.was(receipt, &said) {
            return Ok(self.sent_before(wave, posted));
        }
        // Whether it took the other's place nobody knows then; sent once more it does, and it is one answer all the same.
        let Ok(replaced) = self.app.stores().answers.replace(&wave.head.id, receipt, sealed).await else {
            return self.again(wave, carried, "survey-unsure", StatusCode::SERVICE_UNAVAILABLE);
        };
        if replaced {
            survey.writer.changed(&wave.head.id, receipt, said, self.now);
            survey.sent.add(carried.key, self.now);
            return self.thanks(wave, carried, kept, None);
        }
        if sent {
            return Ok(self.sent_before(wave, posted));
        }
        // It was taken back, or the wave closed between two looks.
        let now = self.app.stores().survey.wave(&wave.head.id).await?;
        Ok(if now.is_some_and(|now| now.head.state == WaveState::Open) {
            self.stopped("survey-withdrawn-before", written(&carried.answers))
        } else {
            self.shut(wave, written(&carried.answers))
        })
    }
}
