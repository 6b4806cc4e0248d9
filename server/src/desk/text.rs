//! One text at the desk: changed, shown before it is kept, taken back, marked as reviewed. Of two at once one wins, and the
//! other sees both.

use app::contact::day::named;
use app::desk::contact::Notice;
use app::desk::text::{PastText, TextView, text};
use app::words::SOURCE;
use app::words::pattern;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Outcome, Scope};
use domain::guide::text::Ease;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::content::Thing;
use super::office::Seated;
use super::texts::Standing;
use crate::guide::live::{self, Refused, Write};
use crate::guide::store::edit::{Content, Review, TextChange};
use crate::guide::texts as rules;

/// What the page of a text says beside the text.
#[derive(Default)]
struct Beside {
    typed: Option<String>,
    fault: Option<rules::BadText>,
    notice: Option<Notice>,
    changed: bool,
    shown: bool,
    status: StatusCode,
}

impl At<'_> {
    /// `GET /skrivbord/text/{tag}/{id}`.
    pub(super) async fn text(self, tag: &str, id: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        self.text_page(&seated, tag, id, Beside::default()).await
    }

    /// `POST /skrivbord/text/{tag}/{id}`.
    pub(super) async fn text_act(self, tag: &str, id: &str, pairs: &[(String, String)]) -> Answer {
        let field = |name: &str| pairs.iter().find(|(one, _)| one == name).map_or("", |(_, value)| value.as_str());
        let Some(seated) = self.seated().await? else { return Ok(self.nobody_there(field("text"))) };
        let act = field("do");
        let marks = ["granskad", "inte-granskad"].contains(&act);
        let action = if marks { Action::ReviewTranslation } else { Action::EditText };
        let standing = match self.standing(&seated, action).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        if !rules::editable(id) || !known(&standing, tag, id) || (marks && tag == SOURCE) {
            return Ok(self.missing());
        }
        let seen: i64 = field("v").parse().unwrap_or(-1);
        let typed = field("text").to_owned();
        let again = |beside: Beside| Beside { typed: Some(typed.clone()), ..beside };
        let text = match act {
            "spara" | "visa" => {
                let known = rules::known_numbers(&standing.content.directory);
                match rules::judge(&standing.base, &known, tag, id, &typed) {
                    Err(bad) => {
                        let status = StatusCode::UNPROCESSABLE_ENTITY;
                        let beside = again(Beside { fault: Some(bad), status, ..Beside::default() });
                        return self.text_page(&seated, tag, id, beside).await;
                    }
                    Ok(_) if act == "visa" => {
                        let beside = again(Beside { shown: true, ..Beside::default() });
                        return self.text_page(&seated, tag, id, beside).await;
                    }
                    Ok(text) if text.written == standing.text(tag, id) => {
                        return Ok(self.to(&format!("/text/{tag}/{id}")));
                    }
                    // Whoever writes the built-in text again lays nothing over it.
                    Ok(text) => {
                        let own = standing.base.language(tag).and_then(|words| words.written(id));
                        Some(text.written).filter(|text| own.as_ref() != Some(text))
                    }
                }
            }
            "grundtext" => None,
            "angra" => {
                let history = self.app.stores().edit.text_history(tag, id).await?;
                history.into_iter().nth(1).and_then(|before| before.text)
            }
            "granskad" | "inte-granskad" => {
                return self.mark_text(&seated, tag, id, act == "granskad", field("h")).await;
            }
            _ => return Ok(self.to(&format!("/text/{tag}/{id}"))),
        };
        let decide = |content: &Content| {
            let now = Standing {
                base: standing.base.clone(),
                over: rules::over(&standing.base, &content.texts),
                content: content.clone(),
            };
            if now.version(tag, id) != seen {
                return Err(Refused::Changed);
            }
            Ok(Write::Text(TextChange {
                language: tag.to_owned(),
                id: id.to_owned(),
                number: 0,
                text: text.clone(),
                source_hash: rules::hash(&now.beside(tag, id)),
                staff: seated.staff.id.clone(),
                at: self.now,
            }))
        };
        let beside = if act == "spara" { again(Beside::default()) } else { Beside::default() };
        self.write_text(&seated, action, (tag, id), decide, beside).await
    }

    /// A mark of review, for exactly the pair that was seen.
    async fn mark_text(self, seated: &Seated, tag: &str, id: &str, give: bool, seen: &str) -> Answer {
        let base = self.app.library().base.clone();
        let decide = |content: &Content| {
            if !give {
                return Ok(Write::Unreview { language: tag.to_owned(), id: id.to_owned() });
            }
            let over = rules::over(&base, &content.texts);
            let now = Standing { base: base.clone(), over, content: content.clone() };
            let pair_hash = now.pair_hash(tag, id);
            if pair_hash != seen {
                return Err(Refused::Changed);
            }
            let staff = seated.staff.id.clone();
            Ok(Write::Reviews(vec![Review {
                language: tag.to_owned(),
                id: id.to_owned(),
                pair_hash,
                staff,
                at: self.now,
            }]))
        };
        self.write_text(seated, Action::ReviewTranslation, (tag, id), decide, Beside::default()).await
    }

    async fn write_text(
        &self,
        seated: &Seated,
        action: Action,
        (tag, id): (&str, &str),
        decide: impl Fn(&Content) -> Result<Write, Refused> + Send + Sync,
        beside: Beside,
    ) -> Answer {
        let kept = match live::change(self.app, decide).await {
            Ok(kept) => kept,
            Err(fault) => return self.broken(fault),
        };
        let outcome = if kept.is_ok() { Outcome::Done } else { Outcome::Failed };
        let object = format!("{tag}-{id}");
        let thing = Some(Thing { kind: "text", id: &object });
        self.log_thing(seated, action, Scope::installation(), thing, outcome).await?;
        let beside = match kept {
            Ok(()) => return Ok(self.to(&format!("/text/{tag}/{id}"))),
            Err(Refused::Gone) => return Ok(self.missing()),
            Err(Refused::Busy) => {
                Beside { notice: Some(self.notice(true, "desk-content-busy")), status: StatusCode::CONFLICT, ..beside }
            }
            Err(Refused::Changed) => Beside {
                notice: Some(self.notice(true, "desk-content-changed")),
                changed: true,
                status: StatusCode::CONFLICT,
                ..beside
            },
            Err(Refused::Faults(faults)) => {
                Beside { notice: Some(self.proof_notice(&faults)), status: StatusCode::UNPROCESSABLE_ENTITY, ..beside }
            }
        };
        self.text_page(seated, tag, id, beside).await
    }

    async fn text_page(&self, seated: &Seated, tag: &str, id: &str, beside: Beside) -> Answer {
        let standing = match self.standing(seated, Action::EditText).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let Some(words) = standing.base.language(tag).filter(|_| rules::editable(id) && known(&standing, tag, id))
        else {
            return Ok(self.missing());
        };
        let now = standing.text(tag, id);
        let source = (tag != SOURCE).then(|| standing.text(SOURCE, id));
        let typed = beside.typed.unwrap_or_else(|| now.clone());
        let history = self.app.stores().edit.text_history(tag, id).await?;
        let staff = self.app.stores().desk.all_staff().await?;
        let past = history.iter().map(|change| {
            let name = staff.iter().find(|one| one.id == change.staff).map(|one| one.name.clone()).unwrap_or_default();
            let day = named(self.words, date_of(change.at));
            let told = self.words.fill("desk-text-did", &[("name", &name), ("day", &day)]);
            PastText { told, text: change.text.clone() }
        });
        let last = standing.last(tag, id).cloned();
        let mut told = Vec::new();
        if last.as_ref().is_some_and(|last| standing.rests(last)) {
            told.push(self.words.get("desk-text-rests").to_string());
        } else if standing.stale(tag, id) {
            told.push(self.words.get("desk-text-stale").to_string());
        }
        let visible = visible(&typed);
        let fault =
            beside.fault.map(|bad| self.words.fill(&format!("desk-text-bad-{}", bad.id()), &[("about", bad.about())]));
        let view = TextView {
            tag: tag.to_owned(),
            right_to_left: words.right_to_left(),
            language: words.get("frame-language-name").to_string(),
            id: id.to_owned(),
            source,
            theirs: beside.changed.then(|| now.clone()),
            now,
            preview: beside.shown.then(|| visible.split("\n\n").map(str::to_owned).collect()),
            ease: tag.starts_with(SOURCE).then(|| Ease::of(&visible, id.contains("guardian"))),
            typed,
            fault,
            notice: beside.notice,
            version: standing.version(tag, id),
            pair: standing.pair_hash(tag, id),
            told,
            others: standing
                .base
                .languages()
                .filter(|other| other.tag() != tag)
                .map(|other| (other.tag().to_owned(), other.get("frame-language-name").to_string()))
                .collect(),
            laid: last.as_ref().is_some_and(|last| last.text.is_some()),
            reviewed: (tag != SOURCE).then(|| standing.reviewed(tag).contains(id)),
            undoable: !history.is_empty(),
            history: past.collect(),
        };
        Ok(self.page(text(self.words, view).into_any(), "/texter", beside.status))
    }
}

/// Whether there is such a text in that language.
pub(super) fn known(standing: &Standing, tag: &str, id: &str) -> bool {
    standing.base.language(tag).is_some() && standing.base.source().written(id).is_some()
}

/// A text as one will see it, with the names it is filled with in quotes.
fn visible(typed: &str) -> String {
    let Ok(text) = pattern::read(typed) else { return typed.to_owned() };
    text.variables.iter().fold(text.written, |text, name| text.replace(&format!("{{ ${name} }}"), &format!("‹{name}›")))
}
