//! Who one is and how to be reached, as part of the talk: put into plain lines and sealed like every other word.

use app::contact::day::named;
use app::contact::reach::{self as pages, Fields};
use app::contact::told::Names;
use app::words::Words;
use axum::http::{HeaderValue, StatusCode, header};
use domain::contact::band::Band;
use domain::contact::course::Act;
use domain::contact::reach::{BadReach, Message, Others, Reach, Typed};
use domain::contact::thread::{BadText, Beginning, Lane, Text};
use domain::contact::unit::Branch;
use leptos::prelude::IntoAny;

use super::form::random;
use super::open::{self, Opening};
use super::routes::{Answer, At, Step};
use super::send::form_id;
use super::step::{self, Came};
use super::views;

/// Where a fault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// At the words.
    Text,
    /// At the number.
    Phone,
}

/// The lines of a message, Swedish first, for whoever reads is Swedish; then in the writer's own language.
fn lines(own: &Words, swedish: &Words, reach: &Reach) -> String {
    let both = |id: &str| {
        let (first, second) = (swedish.get(id), own.get(id));
        if first == second { first.to_string() } else { format!("{first} ({second})") }
    };
    let message = reach.message.map(|one| match one {
        Message::Yes => both("contact-reach-yes"),
        Message::No => both("contact-reach-no"),
    });
    let others = reach.others.map(|one| match one {
        Others::HangUp => both("contact-reach-hang-up"),
        Others::FirstName => both("contact-reach-first-name"),
        Others::Openly => both("contact-reach-openly"),
    });
    let all = [
        ("contact-reach-name", reach.name.clone()),
        ("contact-reach-phone", reach.phone.clone()),
        ("contact-reach-times", reach.times.clone()),
        ("contact-reach-message", message),
        ("contact-reach-others", others),
    ];
    let said = all.into_iter().filter_map(|(id, value)| Some(format!("{}: {}", both(id), value?)));
    said.collect::<Vec<_>>().join("\n")
}

impl Step {
    pub(super) fn fields(&self) -> Fields {
        Fields {
            name: self.namn.clone(),
            phone: self.nummer.clone(),
            times: self.tider.clone(),
            message: self.besked.clone(),
            others: self.andra.clone(),
        }
    }

    fn reach(&self) -> Result<Reach, BadReach> {
        Reach::parse(&Typed {
            name: &self.namn,
            phone: &self.nummer,
            times: &self.tider,
            message: &self.besked,
            others: &self.andra,
        })
    }
}

impl At<'_> {
    /// What a first message says: the words, and for a call the number and the times before them; then the words may be empty.
    pub(super) fn composed(&self, step: &Step) -> Result<Text, (Field, String)> {
        let said = |bad| (Field::Text, self.said(bad));
        if Beginning::parse(&step.b) != Some(Beginning::CallMe) {
            return Text::parse(&step.text).map_err(said);
        }
        let reach = step.reach().map_err(|bad| (Field::Phone, self.said_of(bad)))?;
        if reach.is_empty() {
            let empty = |bad| match bad {
                BadText::Empty => (Field::Phone, self.words.get("contact-reach-empty").to_string()),
                BadText::TooLong { .. } => said(bad),
            };
            return Text::parse(&step.text).map_err(empty);
        }
        let lines = lines(self.words, self.library.book.source(), &reach);
        Text::parse(&format!("{lines}\n\n{}", step.text)).map_err(said)
    }

    /// What was typed to say who one is, as the words it would have been; what cannot be taken is given back as it is.
    fn said_so_far(&self, step: &Step) -> String {
        let typed = |_| [step.namn.as_str(), &step.nummer, &step.tider].join("\n").trim().to_owned();
        step.reach().map_or_else(typed, |reach| lines(self.words, self.library.book.source(), &reach))
    }

    fn said_of(&self, bad: BadReach) -> String {
        let id = match bad {
            BadReach::Short => "contact-reach-short",
            BadReach::Long => "contact-reach-long",
        };
        self.words.get(id).to_string()
    }

    /// *Säg vem du är*: from the thread, or from *Skickat*, which opens it with the code it carries. With a `number` it is the
    /// form of that number once more; without one a new form.
    pub(super) async fn say(&self, step: &Step, fault: Option<String>, number: &str) -> Answer {
        let token = if step.t.is_empty() {
            let Some((code, _)) = self.receipt(step) else { return self.again(step).await };
            let store = self.app.stores().contact.as_ref();
            match open::open(self.room, store, &code, self.bucket, self.now).await? {
                Opening::Open(token) => {
                    self.gave(&step.n, &token);
                    token
                }
                Opening::Damaged(thread) => {
                    self.log_damage(&thread).await?;
                    return self.again(step).await;
                }
                Opening::Wrong | Opening::Busy => return self.again(step).await,
            }
        } else {
            step.t.clone()
        };
        let Some((_, thread)) = self.opened(&token).await? else { return Ok(self.over("")) };
        let lane = Lane::parse(&thread.lane).unwrap_or(Lane::Child);
        let band = Band::in_words_of(lane, None, Band::parse(&thread.band));
        let (Some(reader), Some(branch)) = (views::reader(self.app, &thread).await?, Branch::parse(&thread.branch))
        else {
            return self.trad(&token).await;
        };
        let day = named(self.words, thread.answer_by);
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let carries = vec![("do", "jag".to_owned()), ("t", token.clone())];
        let view = pages::SayView {
            of: (branch, band),
            names: Names { name: &reader.name, title: &reader.title, cover: None, day: &day },
            typed: step.fields(),
            fault,
            token: vec![("t", token)],
            number: if number.is_empty() { random() } else { number.to_owned() },
        };
        Ok(self.page(pages::say(self.words, &view).into_any(), &carries, status))
    }

    /// What they said of themselves goes into the thread as words of theirs.
    pub(super) async fn say_it(&self, step: &Step) -> Answer {
        let Some((_, thread)) = self.opened(&step.t).await? else {
            // What is sent already is not shown again by a reload after closing.
            let sent = self.app.stores().hidden.was_sent(&form_id(self.room, &step.n)).await?;
            return Ok(self.over(&if sent { String::new() } else { self.said_so_far(step) }));
        };
        let reach = match step.reach() {
            Ok(reach) if reach.is_empty() => {
                return self.say(step, Some(self.words.get("contact-reach-empty").to_string()), &step.n).await;
            }
            Ok(reach) => reach,
            Err(bad) => return self.say(step, Some(self.said_of(bad)), &step.n).await,
        };
        let Ok(text) = Text::parse(&lines(self.words, self.library.book.source(), &reach)) else {
            return self.say(step, Some(self.said_of(BadReach::Long)), &step.n).await;
        };
        // Whoever does not know where to write it writes it here.
        let typed =
            [reach.name.as_deref(), reach.times.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let danger = self.library.danger.assess(&typed).is_some();
        let act = (&Act::Write { due: None }, Some(&text));
        match step::written(self.room, self.app.stores(), &thread.id, act, (&step.n, "say"), self.now).await? {
            Some(Came::Done) => self.sent_more(&step.t, danger).await,
            Some(Came::Changed) => self.say(step, Some(self.words.get("contact-not-sent").to_string()), "").await,
            None | Some(Came::Late | Came::Refused(_)) => {
                let page = self.say(step, Some(self.words.get("contact-busy").to_string()), &step.n).await?;
                Ok(busy(page))
            }
        }
    }
}

/// Too many at once: the page, with every word kept, says so to programs too.
pub(super) fn busy(mut page: axum::http::Response<axum::body::Body>) -> axum::http::Response<axum::body::Body> {
    *page.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    page
}
