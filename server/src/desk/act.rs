//! What staff do in a thread. Of two who act at once, one is told; what was typed is never lost.

use app::desk::{gone, sign_in};
use axum::http::StatusCode;
use domain::contact::course::{Act, By};
use domain::contact::thread::{BadText, Text};
use domain::desk::{Act as Logged, Outcome, PersonId};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::demo::PHRASE;
use super::fields::Fields;
use super::thread::{Beside, Theirs};
use super::wish;
use crate::contact::seal::SealError;
use crate::contact::send::SendFault;
use crate::contact::step::{Came, Names, Wish, knowing, step};
use crate::contact::store::course::{KeyFor, OfferRow, Offering};

/// What an act needs beside its form: keys for others, an offer, who is named.
#[derive(Default)]
pub(super) struct Means {
    /// Keys for colleagues of the branch.
    pub(super) wraps: Vec<KeyFor>,
    /// An offer, and keys for those who are asked.
    pub(super) offer: Option<(OfferRow, Vec<KeyFor>)>,
    /// Who else is named, what they are, and where.
    pub(super) other: [String; 3],
}

impl At<'_> {
    /// Does what a form asks for. Where something breaks on the way, no word of it is lost with that.
    pub(super) async fn act(self, id: &str, form: &Fields) -> Answer {
        match self.attempt(id, form).await {
            Ok(page) => Ok(page),
            Err(_) => self.unkept(id, form).await,
        }
    }

    async fn attempt(self, id: &str, form: &Fields) -> Answer {
        let Some(seated) = self.seated().await? else {
            return Ok(self.kept(self.way_in("", None), form.typed()));
        };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            let shown = self.room.demo.then_some(PHRASE);
            let unlock = sign_in::unlock(self.words, &seated.staff.name, false, shown);
            return Ok(self.kept(unlock.into_any(), form.typed()));
        }
        let does = form.get("do");
        if let Some(template) = does.strip_prefix("mall-") {
            return self.template(id, form, template).await;
        }
        let Some(action) = wish::action(does) else { return Ok(self.to(&format!("/trad/{id}"))) };
        let theirs = match self.allowed(&seated, id, action).await {
            Ok(Some(theirs)) => theirs,
            Ok(None) => return Ok(self.gone(form.typed())),
            Err(SendFault::Seal(_)) => return Ok(self.damaged(form.typed())),
            Err(fault) => return Err(fault),
        };
        let (text, act) = match (self.written(form), wish::act(form)) {
            (Ok(text), Ok(act)) => (text, act),
            (Err(fault), _) => return self.thread(id, Beside::wrong(form, fault)).await,
            (_, Err(fault)) => return self.mend(id, form, fault).await,
        };
        let act = knowing(self.app.stores(), id, act).await?;
        let means = match self.means(&theirs, &act, form).await? {
            Ok(means) => means,
            Err(fault) => return self.mend(id, form, fault).await,
        };
        let by = By::Staff(PersonId::parse(&seated.staff.id).map_err(|_| SealError::Malformed)?);
        // Who reads on is named when an offer comes to nothing, whoever took it back.
        let holder = if act == Act::Withdraw { self.holder(&theirs.thread).await? } else { None };
        let [other, title, place] = &means.other;
        let names = Names { name: holder.as_deref().unwrap_or(&seated.staff.name), other, title, place };
        let offering = match (&act, &means.offer) {
            (Act::Offer { .. }, Some((offer, wraps))) => Offering::Make(offer, wraps),
            (Act::Withdraw, _) => Offering::Drop,
            _ => Offering::Leave,
        };
        let (form_number, carried) = (form.get("n"), form.carried());
        let wish = Wish {
            act: &act,
            by: &by,
            text: text.as_ref(),
            form: form_number,
            carried: &carried,
            names,
            wraps: &means.wraps,
            offering,
        };
        let at = (&theirs.thread, &theirs.row, form.version());
        let came = step(self.room, self.app.stores(), at, &wish, self.now).await?;
        let outcome = if came == Came::Done { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Logged::Desk(action), theirs.scope, Some(id), outcome).await?;
        match came {
            Came::Done => Ok(self.to(&format!("/trad/{id}"))),
            Came::Changed | Came::Late => {
                let fault = self.words.get("desk-taken").to_string();
                self.thread(id, Beside { status: StatusCode::CONFLICT, ..Beside::wrong(form, fault) }).await
            }
            Came::Refused(refused) => {
                let fault = self.words.get(&format!("desk-refused-{}", refused.as_str())).to_string();
                self.thread(id, Beside::wrong(form, fault)).await
            }
        }
    }

    /// The thread's page with what has to be mended in the form.
    async fn mend(self, id: &str, form: &Fields, fault: &str) -> Answer {
        let fault = self.words.get(fault).to_string();
        self.thread(id, Beside::wrong(form, fault)).await
    }

    /// The words of an act that has some. A note's field is its own: whatever button is pressed, it never goes to a child.
    fn written(&self, form: &Fields) -> Result<Option<Text>, String> {
        let typed = match form.get("do") {
            "svara" => form.as_typed("text"),
            "anteckna" => form.as_typed("note"),
            _ => return Ok(None),
        };
        match Text::parse(typed) {
            Ok(text) => Ok(Some(text)),
            Err(BadText::Empty) => Err(self.words.get("desk-empty").to_string()),
            Err(BadText::TooLong { over }) => Err(self.words.fill("desk-too-long", &[("over", &over.to_string())])),
        }
    }

    /// A template in the answer's field, after what was typed there. Nothing is kept or sent.
    async fn template(self, id: &str, form: &Fields, template: &str) -> Answer {
        let known = self.room.templates.iter().any(|one| one.id == template);
        let book = &self.app.library().book;
        let words = book.language(form.get("sprak")).unwrap_or(self.words);
        let typed = form.as_typed("text");
        let filled = if known { words.get(&format!("contact-template-{template}")).to_string() } else { String::new() };
        let gap = if typed.is_empty() || filled.is_empty() { "" } else { "\n\n" };
        self.thread(id, Beside { answer: format!("{typed}{gap}{filled}"), ..Beside::default() }).await
    }

    /// Not there (any more): what was written is given back above that.
    pub(super) fn gone(&self, typed: &str) -> axum::http::Response<axum::body::Body> {
        if typed.is_empty() {
            return self.missing();
        }
        self.page(gone::gone(self.words, typed).into_any(), "", StatusCode::NOT_FOUND)
    }

    async fn means(&self, theirs: &Theirs, act: &Act, form: &Fields) -> Result<Result<Means, &'static str>, SendFault> {
        match act {
            Act::Offer { to } => self.offering(theirs, to, form).await,
            Act::LetRead => self.letting(theirs, form.get("till")).await,
            Act::TakeIn => {
                let had = self.holder(&theirs.thread).await?.unwrap_or_default();
                Ok(Ok(Means { other: [had, String::new(), String::new()], ..Means::default() }))
            }
            _ => Ok(Ok(Means::default())),
        }
    }
}
