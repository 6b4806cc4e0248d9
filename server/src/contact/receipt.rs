//! *Skickat*, once more: in another language, or on to saying who one is; signed, for two hours, and never after *Stäng*.

use app::contact::step::Carried;
use app::contact::write;
use axum::http::StatusCode;
use domain::contact::code::Code;
use domain::contact::thread::Lane;
use domain::contact::unit::Branch;
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::opened::Opened;
use super::routes::{Answer, At, Step};
use super::send::hour;
use super::views;

/// How many hours, after the one in which it was sent, the code is shown again.
const HOURS: i64 = 2;

/// What *Skickat* is about.
pub(super) struct Receipt<'a> {
    pub(super) code: &'a Code,
    pub(super) branch: Branch,
    pub(super) answer_by: Date,
    pub(super) danger: bool,
}

impl At<'_> {
    /// What the page carries so that it can be had again without sending again.
    fn carries(&self, step: &Step, receipt: &Receipt<'_>) -> Carried {
        let letters = receipt.code.letters();
        let (day, hour) = (receipt.answer_by.to_string(), hour(self.now).to_string());
        let sign = self.receipt_sign(step, &letters, &day, &hour);
        let danger = if receipt.danger { "1" } else { "" };
        let (unit, branch) = (step.u.clone(), receipt.branch.id().to_owned());
        let rest = [("r", step.r.clone()), ("u", unit), ("g", branch), ("c", letters), ("n", step.n.clone())];
        rest.into_iter()
            .chain([("d", day), ("tim", hour), ("w", danger.to_owned()), ("z", sign)])
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    fn receipt_sign(&self, step: &Step, letters: &str, day: &str, hour: &str) -> String {
        self.room.once.sign(&self.room.keys, &["receipt", letters, &step.n, &step.u, &step.g, day, hour])
    }

    /// The code and the day of a receipt that was made here, lately, and whose page was not closed.
    pub(super) fn receipt(&self, step: &Step) -> Option<(Code, Date)> {
        let code = Code::parse(&step.c).ok()?;
        let lately = (0..=HOURS).contains(&(hour(self.now) - step.tim.parse::<i64>().ok()?));
        let ours = self.receipt_sign(step, &code.letters(), &step.d, &step.tim) == step.z;
        (ours && lately && !self.spent(&step.n)).then_some((code, step.d.parse().ok()?))
    }

    /// Whether a form's code is not to be shown again: its page was closed, or opened the thread and that was closed.
    pub(super) fn spent(&self, number: &str) -> bool {
        let room = self.room;
        room.once.spent(&room.keys, number, |token| room.opened.is_open(token, self.now))
    }

    /// The page, in whatever language was asked for.
    pub(super) async fn sent(&self, step: &Step, receipt: Receipt<'_>) -> Answer {
        let row = self.app.stores().contact.branch(&step.u, receipt.branch.id()).await?;
        let current = views::grown_up(self.app, &step.u, receipt.branch, self.now).await?.reader;
        // It is sent, whoever may have gone on holiday meanwhile, and whether or not the branch still takes messages.
        let Some(reader) = current.or_else(|| row.and_then(|row| views::first(&row))) else {
            return self.who(step).await;
        };
        let carried = self.carries(step, &receipt);
        let view = write::SentView {
            lane: if step.r == "g" { Lane::Guardian } else { Lane::Child },
            reader,
            answer_by: receipt.answer_by,
            code: receipt.code.words(),
            letters: receipt.code.letters(),
            danger: receipt.danger,
            demo: self.room.demo,
            receipt: carried.clone(),
        };
        let mut languages = vec![("do", "kvitto".to_owned())];
        languages.extend(carried);
        Ok(self.page(write::sent(self.words, &view).into_any(), &languages, StatusCode::OK))
    }

    /// The page again, from what it carried.
    pub(super) async fn again(&self, step: &Step) -> Answer {
        let (Some((code, answer_by)), Some(branch)) = (self.receipt(step), Branch::parse(&step.g)) else {
            return Ok(self.sent_before());
        };
        self.sent(step, Receipt { code: &code, branch, answer_by, danger: step.w == "1" }).await
    }

    /// The very form came again: the code is shown once more, for a lost answer must lose no code; later only who has it opens.
    pub(super) async fn already(&self, step: &Step, receipt: Receipt<'_>) -> Answer {
        let store = self.app.stores().contact.as_ref();
        let thread = store.by_locator(receipt.code.locator().number()).await?;
        match thread.filter(|thread| (0..=HOURS).contains(&(hour(self.now) - thread.began_hour))) {
            Some(thread) if !self.spent(&step.n) => {
                self.sent(step, Receipt { answer_by: thread.answer_by, ..receipt }).await
            }
            _ => Ok(self.sent_before()),
        }
    }

    fn sent_before(&self) -> axum::http::Response<axum::body::Body> {
        self.ask_code(&self.words.get("contact-sent-before"), ("", ""), StatusCode::OK)
    }

    /// The code is asked for (again): why, the code as it was typed, and the words that are carried along.
    pub(super) fn ask_code(
        &self,
        why: &str,
        (code, typed): (&str, &str),
        status: StatusCode,
    ) -> axum::http::Response<axum::body::Body> {
        let main = write::again(self.words, why, code, typed, &self.number()).into_any();
        self.page(main, &[], status)
    }

    /// *Stäng*: the thread, and the page with the code on it.
    pub(super) fn close(&self, step: &Step) -> axum::http::Response<axum::body::Body> {
        if self.receipt(step).is_some() {
            self.room.once.used(&self.room.keys, &step.n, None, self.now);
        }
        self.room.once.shut(&Opened::id(&self.room.keys, &step.t));
        self.room.opened.close(&self.room.keys, &step.t);
        self.page(write::closed(self.words).into_any(), &[], StatusCode::OK)
    }

    /// A token was given for a form's number: as long as it is open, a reload of that form shows it again.
    pub(super) fn gave(&self, number: &str, token: &str) {
        let id = Opened::id(&self.room.keys, token);
        self.room.once.used(&self.room.keys, number, Some(id), self.now);
    }
}
