//! The questions: order, words, choices, languages; one survey's list and one question at a time.

use app::desk::survey::question::{self as one_page, ItemView};
use app::desk::survey::questions::{self as pages, QuestionsView};
use app::desk::survey::{Told, audience_of, lacks};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::survey::edit::{Change, Refusal, list_of};
use domain::survey::lint::lint;
use domain::survey::questionnaire::{Area, Grain, Item, Kind, Name, Questionnaire};
use domain::survey::scale::Good;
use leptos::prelude::IntoAny;

use super::load::{Draft, name, version};
use super::merge::{Said, both, lay, said, stale};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;

/// Languages that a survey can be in without anybody naming a tag: those the site speaks, and those texts are kept in.
const OFFERED: [&str; 10] = ["sv", "sv-x-latt", "en", "ar", "so", "fi", "ti", "prs", "fa", "uk"];

/// So many earlier versions are offered.
const PAST: usize = 12;

/// How an attempt to keep a change ended.
enum Kept {
    Yes,
    /// Somebody else came first.
    Late,
}

impl At<'_> {
    pub(super) async fn questions_page(self, id: &str, saved: bool) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = if saved { Told::done(self.words.get("desk-saved").to_string()) } else { Told::default() };
        self.show_questions(&draft, told, StatusCode::OK).await
    }

    pub(super) async fn change_questions(self, id: &str, fields: Fields) -> Answer {
        let (seated, mut draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let seen = version(fields.get("v"));
        let act = fields.get("do").to_owned();
        if act == "angra" {
            return self.bring_back(&seated, draft, seen, seen - 1).await;
        }
        if let Some(number) = act.strip_prefix("tillbaka:") {
            return self.bring_back(&seated, draft, seen, version(number)).await;
        }
        let former = self.asked_at(&draft, seen).await?;
        let words = said(&fields.0);
        let clash = both(&draft.asked, &former, &words);
        let mut refused = lay(&mut draft.asked, &former, &words);
        let before = names(&draft.asked);
        match changes(&draft.asked, &act, &fields) {
            Some(all) => refused.extend(all.into_iter().filter_map(|change| draft.asked.change(change).err())),
            None => return Ok(self.missing()),
        }
        if !refused.is_empty() {
            return self
                .show_questions(&draft, self.refusals(&draft.asked, &refused), StatusCode::UNPROCESSABLE_ENTITY)
                .await;
        }
        // Whatever moved, moved on the page that was seen: upon another order it may mean something else.
        if let Kept::Late = self.keep_upon(&seated, &mut draft, seen).await? {
            return self.show_questions(&draft, self.late(clash), StatusCode::CONFLICT).await;
        }
        let added = names(&draft.asked).into_iter().find(|name| !before.contains(name));
        let rest = added.map_or_else(|| "/fragor?sparat=1".to_owned(), |name| format!("/fraga/{name}?sparat=1"));
        Ok(self.to(&format!("/enkater/enkat/{id}{rest}")))
    }

    pub(super) async fn question_page(self, id: &str, item: &str, saved: bool) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = if saved { Told::done(self.words.get("desk-saved").to_string()) } else { Told::default() };
        Ok(self.show_item(&draft, item, Vec::new(), told, StatusCode::OK))
    }

    pub(super) async fn change_question(self, id: &str, item: &str, fields: Fields) -> Answer {
        let (seated, mut draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let Some(own) = name(item).filter(|name| draft.asked.item(name).is_some()) else { return Ok(self.missing()) };
        let seen = version(fields.get("v"));
        let former = self.asked_at(&draft, seen).await?;
        let words = said(&fields.0);
        let clash = both(&draft.asked, &former, &words);
        let mut refused = lay(&mut draft.asked, &former, &words);
        refused.extend(set(&mut draft.asked, &own, &fields).err());
        if !refused.is_empty() {
            let told = self.refusals(&draft.asked, &refused);
            return Ok(self.show_item(&draft, item, fields.0, told, StatusCode::UNPROCESSABLE_ENTITY));
        }
        let lines = self.untranslated(&former, &draft.asked, &words);
        if let Kept::Late = self.keep_upon(&seated, &mut draft, seen).await? {
            return Ok(self.show_item(&draft, item, Vec::new(), self.late(clash), StatusCode::CONFLICT));
        }
        if lines.is_empty() {
            return Ok(self.to(&format!("/enkater/enkat/{id}/fraga/{item}?sparat=1")));
        }
        draft.row.version = seen + 1;
        let lines = std::iter::once(self.words.get("desk-saved").to_string()).chain(lines).collect();
        Ok(self.show_item(&draft, item, Vec::new(), Told { bad: false, lines }, StatusCode::OK))
    }

    /// Brings an earlier version back, as a new one: *Ångra* pressed twice brings back what was undone.
    async fn bring_back(&self, seated: &Seated, mut draft: Draft, seen: i64, number: i64) -> Answer {
        let id = draft.row.id.clone();
        let Some(former) = self.former(&id, number).await? else {
            let told = Told::bad(self.words.get("desk-survey-nothing-to-undo").to_string());
            return self.show_questions(&draft, told, StatusCode::UNPROCESSABLE_ENTITY).await;
        };
        (draft.asked, draft.contract, draft.plan) = (former.asked, former.contract, former.plan);
        if draft.row.version != seen || !self.keep_survey(seated, &draft, seen).await? {
            let now = self.app.stores().survey.survey(&id).await?.and_then(Draft::of).unwrap_or(draft);
            return self.show_questions(&now, self.late(Vec::new()), StatusCode::CONFLICT).await;
        }
        Ok(self.to(&format!("/enkater/enkat/{id}/fragor?sparat=1")))
    }

    /// The questionnaire that a form was made of: as it is now, or as it was.
    async fn asked_at(&self, draft: &Draft, seen: i64) -> Result<Questionnaire, SendFault> {
        if draft.row.version == seen {
            return Ok(draft.asked.clone());
        }
        Ok(self.former(&draft.row.id, seen).await?.map_or_else(|| draft.asked.clone(), |former| former.asked))
    }

    async fn keep_upon(&self, seated: &Seated, draft: &mut Draft, seen: i64) -> Result<Kept, SendFault> {
        if draft.row.version == seen && self.keep_survey(seated, draft, seen).await? {
            return Ok(Kept::Yes);
        }
        // Saved a moment ago by somebody else: the page goes on from their version.
        if let Some(row) = self.app.stores().survey.survey(&draft.row.id).await? {
            draft.row.version = row.version;
        }
        Ok(Kept::Late)
    }

    fn late(&self, clash: Vec<String>) -> Told {
        let mut lines = vec![self.words.get("desk-changed").to_string()];
        lines.extend(clash.iter().map(|words| self.words.fill("desk-survey-stands", &[("words", words)])));
        Told { bad: true, lines }
    }

    pub(super) fn refusals(&self, asked: &Questionnaire, all: &[Refusal]) -> Told {
        let line = |refusal: &Refusal| {
            let what = match refusal {
                Refusal::Locked(instrument) => instrument.clone(),
                Refusal::Needed(names) => {
                    names.iter().map(|name| lacks::called(asked, name)).collect::<Vec<_>>().join(", ")
                }
                _ => String::new(),
            };
            self.words.fill(&format!("desk-survey-refused-{}", refusal.as_str()), &[("what", &what)])
        };
        Told { bad: true, lines: all.iter().map(line).collect() }
    }

    /// Languages that did not follow a change of the first language's words.
    fn untranslated(&self, former: &Questionnaire, now: &Questionnaire, words: &[Said]) -> Vec<String> {
        let mut spots: Vec<_> = words.iter().map(|one| &one.spot).collect();
        spots.dedup();
        let mut lines = Vec::new();
        for spot in spots {
            let (Some(before), Some(after)) = (former.text(spot), now.text(spot)) else { continue };
            let tags = stale(before, after, &now.languages);
            if !tags.is_empty() {
                let names: Vec<String> =
                    tags.into_iter().map(|tag| app::desk::survey::language(self.words, tag)).collect();
                let what = after.best("", &now.languages);
                lines.push(self.words.fill("desk-survey-stale", &[("what", what), ("languages", &names.join(", "))]));
            }
        }
        lines
    }

    async fn show_questions(&self, draft: &Draft, told: Told, status: StatusCode) -> Answer {
        let asked = &draft.asked;
        let more = OFFERED.iter().filter(|tag| !asked.languages.iter().any(|own| own == *tag));
        let view = QuestionsView {
            id: draft.row.id.clone(),
            title: draft.title(self.words),
            asked,
            more: more.map(|tag| (*tag).to_owned()).collect(),
            past: self.earlier(&draft.row.id).await?,
            remarks: lint(asked, &self.app.library().danger),
            running: {
                let waves = self.room.survey.waves.now();
                waves.open(date_of(self.now)).into_iter().any(|wave| wave.head.survey == draft.row.id)
            },
            version: draft.row.version,
            told,
        };
        Ok(self.page(pages::questions(self.words, &view).into_any(), "/enkater", status))
    }

    /// The latest earlier versions: who made each, and when.
    async fn earlier(&self, id: &str) -> Result<Vec<(i64, String)>, SendFault> {
        let mut lines = Vec::new();
        for one in self.app.stores().past.past(id).await?.into_iter().take(PAST) {
            lines.push((one.version, self.changed(&one.by, one.on).await?));
        }
        Ok(lines)
    }

    fn show_item(
        &self,
        draft: &Draft,
        item: &str,
        typed: Vec<(String, String)>,
        told: Told,
        status: StatusCode,
    ) -> Response<Body> {
        let Some(found) = name(item).and_then(|name| draft.asked.item(&name)) else { return self.missing() };
        let view = ItemView {
            id: draft.row.id.clone(),
            asked: &draft.asked,
            item: found,
            lock: draft.asked.lock_of(one_page::name(found)).map(str::to_owned),
            remarks: lint(&draft.asked, &self.app.library().danger),
            version: draft.row.version,
            typed,
            told,
        };
        self.page(one_page::item(self.words, &view).into_any(), "/enkater", status)
    }
}

fn names(asked: &Questionnaire) -> Vec<Name> {
    asked
        .spots()
        .into_iter()
        .filter_map(|(spot, _)| match spot {
            domain::survey::spot::Spot::Question(name, _) | domain::survey::spot::Spot::Group(name, _) => Some(name),
            _ => None,
        })
        .collect()
}

/// What the list's buttons do; none for a button that no page has.
fn changes(asked: &Questionnaire, act: &str, fields: &Fields) -> Option<Vec<Change>> {
    let (act, what) = act.split_once(':').unwrap_or((act, ""));
    let own = || name(what);
    Some(match act {
        "upp" => vec![Change::Up(own()?)],
        "ner" => vec![Change::Down(own()?)],
        "bort" => vec![Change::Remove(own()?)],
        "ny" => vec![Change::Add(kind(asked, fields.get("slag"))?, None)],
        "avsnitt" => vec![Change::AddGroup],
        "om" => vec![Change::Audience(audience_of(fields.get("vem"))?)],
        "sprak" => {
            let tag = fields.get("sprak");
            OFFERED.contains(&tag).then(|| vec![Change::AddLanguage(tag.to_owned())])?
        }
        "utan" => vec![Change::RemoveLanguage(what.to_owned())],
        _ => return None,
    })
}

/// A kind by its word in forms; one with choices gets a list of its own.
fn kind(asked: &Questionnaire, word: &str) -> Option<Kind> {
    let list = || {
        (1..=u32::MAX).filter_map(|number| name(&format!("svar_{number}"))).find(|name| !asked.lists.contains_key(name))
    };
    Some(match word {
        "one" => Kind::One(list()?),
        "many" => Kind::Many(list()?),
        "range" => Kind::Range { start: 0.0, end: 10.0, step: 1.0 },
        "integer" => Kind::Integer,
        "text" => Kind::Text,
        "wheel" => Kind::Wheel,
        "note" => Kind::Note,
        "date" => Kind::Date(Grain::Year),
        _ => return None,
    })
}

/// What the page of one question sets beside words.
fn set(asked: &mut Questionnaire, own: &Name, fields: &Fields) -> Result<(), Refusal> {
    let list = match asked.item(own) {
        Some(Item::Question(question)) => list_of(&question.kind).cloned(),
        Some(Item::Group(_)) => {
            asked.change(Change::Area(own.clone(), area(fields.get("omrade"))))?;
            if fields.get("lasflagga").is_empty() {
                return Ok(());
            }
            let (licence, credit) = (fields.get("licens").to_owned(), fields.get("licens-visas") == "ja");
            return asked.change(Change::Licence(own.clone(), licence, credit));
        }
        None => return Err(Refusal::Gone),
    };
    if !fields.get("flaggor").is_empty() {
        let (sensitive, remind) = (fields.get("kanslig") == "ja", fields.get("paminn") == "ja");
        asked.change(Change::Sensitive(own.clone(), sensitive))?;
        let now = asked.question(own).is_some_and(|question| question.required.is_some());
        if now != remind {
            asked.change(Change::Remind(own.clone(), remind))?;
        }
    }
    if !fields.get("skala").is_empty() {
        let good = one_page::good_of(fields.get("bast"));
        if asked.question(own).and_then(Good::of) != good {
            asked.change(Change::Good(own.clone(), good))?;
        }
    }
    if let Some(group) = name(fields.get("till")) {
        asked.change(Change::Into(own.clone(), group))?;
    }
    let act = fields.get("do");
    let (act, value) = act.split_once(':').unwrap_or((act, ""));
    let Some(list) = list else { return Ok(()) };
    match act {
        "val-upp" => asked.change(Change::ChoiceUp(list, value.to_owned())),
        "val-ner" => asked.change(Change::ChoiceDown(list, value.to_owned())),
        "val-bort" => asked.change(Change::RemoveChoice(list, value.to_owned())),
        "val-nytt" => asked.change(Change::AddChoice(list)),
        _ => Ok(()),
    }
}

fn area(word: &str) -> Option<Area> {
    one_page::AREAS.into_iter().find(|area| one_page::area_word(*area) == word)
}
