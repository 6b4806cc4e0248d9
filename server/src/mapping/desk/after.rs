//! What is said once an answer is out: somebody who words answers writes it, and another who may approve says yes.

use app::contact::day::dated;
use app::desk::inputs::Typed;
use app::desk::release::after::{self as pages, About, After, AfterView, FORM, May, NEW, Stands, in_a_line, word};
use app::desk::words::Piece;
use app::mapping::say;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Entry, ObjectId, ObjectKind, Verdict, may};
use domain::mapping::release::{Afterword, Fault, Release, Said, What, Why};
use domain::mapping::together::tidied;
use domain::mapping::words::prefilter::{Kind, Lexicon};
use domain::survey::questionnaire::Text;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::form;
use super::hub::{seat, seat_of};
use super::load::Held;
use crate::contact::send::SendFault;
use crate::contact::store::listed::if_read;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::mapping::store::AfterRow;
use crate::mapping::words::{lexicon, pieces};
use crate::token::token;

/// Who can do anything with such words.
const EITHER: [Action; 2] = [Action::ReplyToCitizens, Action::ApproveRelease];

/// Why, of which finding and what a form says.
type Meant = (Why, Option<String>, Said);

/// The id of the words that say what is wrong, and the fields it is about.
type Wrong = (&'static str, Vec<String>);

/// What a page begins with, from its address.
#[derive(Default)]
pub struct Begin {
    pub why: String,
    pub finding: String,
}

impl At<'_> {
    /// What stands of it on the release's own page; none while it is not out.
    pub(super) async fn after(&self, held: &Held) -> Result<Option<After>, SendFault> {
        let Some(release) = held.release.as_ref().filter(|_| held.row.published.is_some()) else { return Ok(None) };
        let rows = self.app.stores().afterwords.afterwords(&held.row.id).await?;
        let mut lines = Vec::new();
        for row in &rows {
            let state = self.after_state(row).await?;
            let said = self.as_it_stands(release, &row.word, &row.word.said.child);
            lines.push((row.word.id.clone(), in_a_line(self.words, row.word.why, &said), state));
        }
        Ok(Some(After { lines, due: self.promises_due(release, &rows) }))
    }

    /// Words in every language they were written in, as they will stand; what could tell who somebody is is marked.
    fn stands(&self, release: &Release, word: &Afterword, known: &Lexicon) -> Vec<Stands> {
        let library = self.app.library();
        let finding = word.finding.as_ref().and_then(|id| release.findings.iter().find(|one| one.id == *id));
        let one = |text: &Text, tag: &str| -> Vec<Piece> {
            let Some(own) = text.in_language(tag).filter(|own| !own.is_empty()) else { return Vec::new() };
            let stands = match finding {
                Some(finding) => say::sentence(&library.book, tag, release, finding, text).text,
                None => own.to_owned(),
            };
            let swedish = tag.starts_with("sv");
            // A word that is in no list is marked on the bench; here it would only hide what matters.
            let quiet = |piece: Piece| {
                let kind = piece.kind.filter(|kind| swedish && *kind != Kind::Unusual);
                Piece { kind, ..piece }
            };
            pieces(known, &stands).into_iter().map(quiet).collect()
        };
        library
            .book
            .languages()
            .map(app::words::Words::tag)
            .map(|tag| Stands {
                tag: tag.to_owned(),
                child: one(&word.said.child, tag),
                adult: one(&word.said.adult, tag),
            })
            .filter(|one| !(one.child.is_empty() && one.adult.is_empty()))
            .collect()
    }

    /// A text of such words, numbers of their finding in their places.
    fn as_it_stands(&self, release: &Release, word: &Afterword, text: &Text) -> String {
        let finding = word.finding.as_ref().and_then(|id| release.findings.iter().find(|one| one.id == *id));
        match finding {
            Some(finding) => say::sentence(&self.app.library().book, self.words.tag(), release, finding, text).text,
            None => say::text(self.words.tag(), text).text,
        }
    }

    /// Decisions whose day has come, where nothing that is out tells how it went: not since the last thirty days before that day.
    fn promises_due(&self, release: &Release, rows: &[AfterRow]) -> Vec<(String, String)> {
        let today = date_of(self.now);
        let told = |finding: &str, from: Date| {
            let out = rows.iter().filter(|row| row.approved_by.is_some() && row.word.why == Why::FollowUp);
            out.filter(|row| row.word.finding.as_deref() == Some(finding)).any(|row| row.word.day >= from)
        };
        let mut due = Vec::new();
        for finding in &release.findings {
            for decision in &finding.decisions {
                let by = match decision.what {
                    What::Will(by) => Some(by),
                    What::Do | What::Cannot => None,
                };
                let come = [by, decision.follow_up].into_iter().flatten().filter(|day| *day <= today).max();
                if let Some(day) = come.filter(|day| !told(&finding.id, day.saturating_sub(30.days()))) {
                    let heading = say::text(self.words.tag(), &decision.heading).text;
                    due.push((finding.id.clone(), format!("{heading} ({})", dated(self.words, day))));
                }
            }
        }
        due
    }

    async fn after_state(&self, row: &AfterRow) -> Result<String, SendFault> {
        let (by, day) = (self.named(&row.written_by).await?, dated(self.words, row.word.day));
        let yes = match &row.approved_by {
            Some(staff) => self.named(staff).await?,
            None => String::new(),
        };
        let filled = |id: &str| self.words.fill(id, &[("by", &by), ("day", &day), ("yes", &yes)]);
        Ok(match row.approved_by {
            Some(_) if row.word.is_gone() => filled("desk-release-after-gone-on"),
            Some(_) => filled("desk-release-after-out"),
            None => format!("{} {}", filled("desk-release-after-by"), self.words.get("desk-release-after-waits")),
        })
    }

    pub(super) async fn named(&self, staff: &str) -> Result<String, SendFault> {
        Ok(if_read(self.app.stores().desk.staff(staff).await)?.map(|staff| staff.name).unwrap_or_default())
    }

    /// Whether somebody may say yes to words that wait: in the other seat than who wrote them as they stand, who still may, and
    /// never having written at them. None where they could, were it not for that.
    async fn may_approve(&self, seated: &Seated, held: &Held, row: &AfterRow) -> Result<Option<bool>, SendFault> {
        let Some(own) = seat(seated, held).filter(|_| row.approved_by.is_none()) else { return Ok(Some(false)) };
        let writer = if_read(self.app.stores().desk.staff(&row.written_by).await)?;
        let stands = writer.as_ref().filter(|one| {
            one.person.active && may(&one.person, Action::ReplyToCitizens, &held.scope) == Verdict::Allowed
        });
        let other = stands.is_some_and(|one| seat_of(&one.person, held).is_some_and(|seat| seat != own));
        Ok((other && !row.hands.contains(&seated.staff.id)).then_some(true))
    }

    /// A release that is out, and the words of a name; or what is shown instead.
    async fn held_after(
        &self,
        id: &str,
        name: &str,
        actions: &[Action],
    ) -> Result<Result<(Seated, Held, Option<AfterRow>), axum::http::Response<axum::body::Body>>, SendFault> {
        let (seated, held) = match self.held_release(id, actions).await? {
            Ok(found) => found,
            Err(other) => return Ok(Err(other)),
        };
        if held.row.published.is_none() || held.release.is_none() {
            return Ok(Err(self.missing()));
        }
        if name == NEW {
            return Ok(Ok((seated, held, None)));
        }
        let rows = self.app.stores().afterwords.afterwords(id).await?;
        Ok(Ok((seated, held, rows.into_iter().find(|row| row.word.id == name))))
    }

    pub(super) async fn after_page(self, id: &str, name: &str, begin: Begin) -> Answer {
        match self.held_after(id, name, &EITHER).await? {
            Ok((_, _, None)) if name != NEW => Ok(self.missing()),
            Ok((seated, held, row)) => {
                self.show_after((&seated, &held, row.as_ref()), begin, (Typed::default(), false), StatusCode::OK).await
            }
            Err(other) => Ok(other),
        }
    }

    async fn show_after(
        &self,
        (seated, held, row): (&Seated, &Held, Option<&AfterRow>),
        begin: Begin,
        (typed, asking): (Typed, bool),
        status: StatusCode,
    ) -> Answer {
        let Some(release) = &held.release else { return Ok(self.missing()) };
        let (library, tag) = (self.app.library(), self.words.tag());
        let findings = release.findings.iter().map(|one| About {
            id: one.id.clone(),
            said: say::sentence(&library.book, tag, release, one, &one.child).text,
            numbers: one
                .numbers
                .iter()
                .map(|own| (own.name.clone(), say::number(self.words, release, one, own)))
                .collect(),
        });
        let waits = row.is_none_or(|row| row.approved_by.is_none());
        let approve = match row {
            Some(row) => self.may_approve(seated, held, row).await?,
            None => Some(false),
        };
        let out = row.is_some_and(|row| row.approved_by.is_some() && !row.word.is_gone());
        let known = lexicon(self.app);
        let stands = row.map(|row| self.stands(release, &row.word, &known)).unwrap_or_default();
        let view = AfterView {
            release: held.row.id.clone(),
            title: held.title.clone(),
            id: row.map(|row| row.word.id.clone()),
            why: row.map(|row| row.word.why).or_else(|| reason(&begin.why)),
            finding: row.map_or(begin.finding, |row| row.word.finding.clone().unwrap_or_default()),
            said: row.map(|row| row.word.said.clone()).unwrap_or_default(),
            stands,
            state: match row {
                Some(row) => self.after_state(row).await?,
                None => self.words.get("desk-release-after.about").to_string(),
            },
            version: row.map_or(0, |row| row.version),
            findings: findings.collect(),
            may: May {
                write: waits && held.may(seated, Action::ReplyToCitizens),
                approve: approve == Some(true),
                own: approve.is_none(),
                take_away: out,
            },
            asking,
            typed,
        };
        Ok(self.page(pages::after(self.words, &library.book, &view).into_any(), "/svar", status))
    }

    pub(super) async fn change_after(self, id: &str, name: &str, fields: Fields) -> Answer {
        let act = fields.get("do").to_owned();
        let needed: &[Action] = match act.as_str() {
            "ja" => &[Action::ApproveRelease],
            "spara" => &[Action::ReplyToCitizens],
            _ => &EITHER,
        };
        let (seated, held, row) = match self.held_after(id, name, needed).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let here = (&seated, &held, row.as_ref());
        if row.is_none() && name != NEW {
            return self.after_again(here, fields, "desk-release-after-moved", &[]).await;
        }
        let store = self.app.stores().afterwords.as_ref();
        let (version, staff, today) =
            (fields.get("v").parse().unwrap_or(-1), seated.staff.id.as_str(), date_of(self.now));
        let line = |action, name: &str| Entry {
            object: ObjectKind::parse("afterword").ok().zip(ObjectId::parse(name).ok()),
            ..self.release_line(&seated, action, id, &held.scope)
        };
        let (mut shown, may_write) = (false, held.may(&seated, Action::ReplyToCitizens));
        let done = match (act.as_str(), &row) {
            ("ja", Some(row)) => {
                if self.may_approve(&seated, &held, row).await? != Some(true) {
                    return self.after_again(here, fields, "desk-release-after-own", &[]).await;
                }
                if fields.get("last").is_empty() {
                    return self.after_again(here, fields, "desk-release-read-first", &["last"]).await;
                }
                shown = true;
                let line = line(Action::ApproveRelease, &row.word.id);
                store.approve_afterword(&row.word.id, version, (staff, today), &line).await?
            }
            ("ta-bort", Some(_)) => {
                return self.show_after(here, Begin::default(), (Typed::default(), true), StatusCode::OK).await;
            }
            ("ta-bort-ja", Some(row)) if row.approved_by.is_some() => {
                shown = true;
                let line = line(Action::ApproveRelease, &row.word.id);
                store.take_afterword_away(&row.word.id, version, (staff, today), &line).await?
            }
            ("ta-bort-ja", Some(row)) if may_write => {
                let line = line(Action::ReplyToCitizens, &row.word.id);
                store.drop_afterword(&row.word.id, version, &line).await?
            }
            ("spara", _) => {
                let (why, finding, said) = match self.typed_after(&held, &fields) {
                    Ok(found) => found,
                    Err((fault, names)) => {
                        let names: Vec<&str> = names.iter().map(String::as_str).collect();
                        return self.after_again(here, fields, fault, &names).await;
                    }
                };
                let unchanged =
                    |row: &AfterRow| (row.word.why, &row.word.finding, &row.word.said) == (why, &finding, &said);
                match &row {
                    // Who only pressed the button has written nothing.
                    Some(row) if row.approved_by.is_none() && row.version == version && unchanged(row) => true,
                    Some(row) => {
                        let line = line(Action::ReplyToCitizens, &row.word.id);
                        let word = Afterword { id: row.word.id.clone(), why, finding, said, day: today };
                        store.change_afterword(&word, version, staff, &line).await?
                    }
                    None => {
                        // Sent twice it waits once.
                        let rows = store.afterwords(id).await?;
                        let waits = |row: &&AfterRow| row.approved_by.is_none() && row.written_by == staff;
                        if rows.iter().filter(waits).any(unchanged) {
                            true
                        } else {
                            let name = format!("efter-{}", &token()[..16]);
                            let line = line(Action::ReplyToCitizens, &name);
                            let word = Afterword { id: name, why, finding, said, day: today };
                            store.add_afterword(id, &word, staff, &line).await?
                        }
                    }
                }
            }
            _ => return Ok(self.missing()),
        };
        if !done {
            return self.after_again(here, fields, "desk-release-after-moved", &[]).await;
        }
        if shown {
            // Said to be out, it is: what could not be spread now is spread within a minute.
            if let Err(fault) = self.app.stores().spread.spread().await {
                tracing::warn!("{fault}");
            }
            self.app.told().renew(self.app.stores().out.as_ref(), self.now).await?;
        }
        let saved = if act == "ja" { "syns" } else { "1" };
        Ok(self.to(&format!("/svar/utgava/{id}?sparat={saved}#efterat")))
    }

    /// What the form says; or what is wrong, and the field it is about.
    fn typed_after(&self, held: &Held, fields: &Fields) -> Result<Meant, Wrong> {
        let why = reason(fields.get("om")).ok_or_else(|| ("desk-release-after-no-why", vec!["om".to_owned()]))?;
        let finding = Some(fields.get("fynd").to_owned()).filter(|id| !id.is_empty());
        let book = &self.app.library().book;
        let text = |name: &str| {
            Text(form::text(book, fields, name).0.into_iter().map(|(tag, text)| (tag, tidied(&text))).collect())
        };
        let said = Said { child: text("barn"), adult: text("vuxen") };
        let known = lexicon(self.app);
        let broken = held.release.as_ref().and_then(|one| one.afterword_broken(why, finding.as_deref(), &said, &known));
        let Some(broken) = broken else { return Ok((why, finding, said)) };
        let field = match broken.at.split_once('/') {
            Some(("child", tag)) => format!("barn|{tag}"),
            Some((_, tag)) => format!("vuxen|{tag}"),
            None => "fynd".to_owned(),
        };
        let fault = match broken.fault {
            Fault::Unknown => "desk-release-after-no-finding",
            Fault::Number => "desk-release-after-number",
            Fault::Personal => "desk-release-after-personal",
            _ => "desk-release-after-no-words",
        };
        Err((fault, vec![field]))
    }

    /// The page once more, with what was typed.
    async fn after_again(
        &self,
        (seated, held, row): (&Seated, &Held, Option<&AfterRow>),
        fields: Fields,
        fault: &str,
        names: &[&str],
    ) -> Answer {
        let typed = fields.again(FORM, self.words.get(fault).to_string(), names);
        let status = if names.is_empty() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.show_after((seated, held, row), Begin::default(), (typed, false), status).await
    }
}

/// The reason of a word in a form.
fn reason(typed: &str) -> Option<Why> {
    Why::ALL.into_iter().find(|why| word(*why) == typed)
}
