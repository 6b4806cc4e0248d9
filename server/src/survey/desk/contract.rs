//! The influence contract: the form is read into a contract, complete or not.

use app::desk::inputs::Typed;
use app::desk::survey::contract::{self as pages, ContractView, FORM, NAMES};
use app::desk::survey::{Told, language};
use axum::body::Body;
use axum::http::{Response, StatusCode};
use domain::desk::Action;
use domain::survey::contract::{Contract, Level, Part, Purpose, Research};
use domain::survey::questionnaire::{Audience, Text};
use leptos::prelude::IntoAny;

use super::load::{Draft, version};
use super::merge::{stale, text};
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::survey::templates;

/// What is wrong with a form: its words' id and the field.
type Wrong = (&'static str, &'static str);

impl At<'_> {
    pub(super) async fn contract_page(self, id: &str, saved: bool) -> Answer {
        let (_, draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let told = if saved { Told::done(self.words.get("desk-saved").to_string()) } else { Told::default() };
        Ok(self.show_contract(&draft, Typed::default(), told, StatusCode::OK))
    }

    pub(super) async fn change_contract(self, id: &str, fields: Fields) -> Answer {
        let (seated, mut draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let seen = version(fields.get("v"));
        let (typed, wrong) = read(&fields, &draft.contract, &draft.asked.languages, draft.asked.audience);
        let before = std::mem::replace(&mut draft.contract, typed);
        if let Some((fault, field)) = wrong {
            let typed = fields.again(FORM, self.words.get(fault).to_string(), &[field]);
            return Ok(self.show_contract(&draft, typed, Told::default(), StatusCode::UNPROCESSABLE_ENTITY));
        }
        if draft.row.version != seen || !self.keep_survey(&seated, &draft, seen).await? {
            // What the other saved is laid under what was typed here: only what this form changed stands over it.
            let former = self.former(id, seen).await?.map_or_else(|| before.clone(), |former| former.contract);
            let mut lines = vec![self.words.get("desk-changed").to_string()];
            let typed = std::mem::take(&mut draft.contract);
            draft.contract = over(&before, &former, typed, &draft.asked.languages, &mut lines);
            return Ok(self.show_contract(&draft, Typed::default(), Told { bad: true, lines }, StatusCode::CONFLICT));
        }
        let lines = self.stale_lines(&before, &draft);
        if lines.is_empty() {
            return Ok(self.to(&format!("/enkater/enkat/{id}/kontrakt?sparat=1")));
        }
        // Said at once, while it is known which languages did not follow.
        draft.row.version = seen + 1;
        let lines = std::iter::once(self.words.get("desk-saved").to_string()).chain(lines).collect();
        Ok(self.show_contract(&draft, Typed::default(), Told { bad: false, lines }, StatusCode::OK))
    }

    fn show_contract(&self, draft: &Draft, typed: Typed, told: Told, status: StatusCode) -> Response<Body> {
        let view = ContractView {
            id: draft.row.id.clone(),
            title: draft.title(self.words),
            languages: draft.asked.languages.clone(),
            audience: draft.asked.audience,
            contract: begun(&draft.contract, draft.asked.audience, &draft.asked.languages),
            missing: draft.contract.missing(draft.asked.audience),
            version: draft.row.version,
            typed,
            told,
        };
        self.page(pages::contract(self.words, &view).into_any(), "/enkater", status)
    }

    /// Texts whose first language changed while others stayed: the translations may say something else now.
    fn stale_lines(&self, before: &Contract, draft: &Draft) -> Vec<String> {
        let old = before.texts(draft.asked.audience);
        let now = draft.contract.texts(draft.asked.audience);
        let mut lines = Vec::new();
        for (part, text) in now {
            let Some((_, before)) = old.iter().find(|(other, _)| *other == part) else { continue };
            let tags = stale(before, text, &draft.asked.languages);
            if !tags.is_empty() {
                let names: Vec<String> = tags.into_iter().map(|tag| language(self.words, tag)).collect();
                let what = self.words.get(&format!("desk-survey-part-{}", part.as_str()));
                let values = [("what", &*what), ("languages", &names.join(", "))];
                lines.push(self.words.fill("desk-survey-stale", &values));
            }
        }
        lines
    }
}

/// The contract of a form. What is wrong is kept as it was typed where a field can hold it.
fn read(fields: &Fields, before: &Contract, languages: &[String], audience: Audience) -> (Contract, Option<Wrong>) {
    let mut wrong = None;
    let mut said = |part: Part| {
        let (mut text, long) = text(&fields.0, part.as_str(), languages);
        if long {
            wrong = wrong.or(Some(("desk-survey-too-long", part.as_str())));
        }
        let same = NAMES.contains(&part) && fields.all("samma").iter().any(|one| one == part.as_str());
        if let Some(words) = languages.first().and_then(|tag| text.0.get(tag).cloned()).filter(|_| same) {
            text = Text(languages.iter().map(|tag| (tag.clone(), words.clone())).collect());
        }
        text
    };
    let mut contract = Contract {
        asks: said(Part::Asks),
        decides: said(Part::Decides),
        can_change: said(Part::CanChange),
        cannot_change: said(Part::CannotChange),
        cannot_because: said(Part::CannotBecause),
        answer_on: None,
        answer_where: said(Part::AnswerWhere),
        known: said(Part::Known),
        time: said(Part::Time),
        level: Level::parse(fields.get(Part::Level.as_str())),
        purpose: None,
    };
    contract.purpose = match fields.get(Part::Purpose.as_str()) {
        "participation" => Some(Purpose::Participation),
        "quality-follow-up" => Some(Purpose::QualityFollowUp),
        "research" => {
            // Chosen just now: its own fields come with the next page. Chosen before: they are in this form.
            let mut research = match &before.purpose {
                Some(Purpose::Research(research)) => research.as_ref().clone(),
                _ => Research::default(),
            };
            if fields.0.iter().any(|(name, _)| name == Part::Dnr.as_str()) {
                fields.get(Part::Dnr.as_str()).clone_into(&mut research.dnr);
                let own =
                    Contract { purpose: Some(Purpose::Research(Box::new(research.clone()))), ..Contract::default() };
                for (part, _) in own.texts(audience) {
                    let Some(slot) = research.consent.of(part) else { continue };
                    *slot = said(part);
                }
            }
            Some(Purpose::Research(Box::new(research)))
        }
        _ => None,
    };
    let day = fields.get(Part::AnswerOn.as_str());
    match day.parse() {
        Ok(day) => contract.answer_on = Some(day),
        Err(_) if day.is_empty() => {}
        Err(_) => wrong = wrong.or(Some(("desk-survey-bad-day", Part::AnswerOn.as_str()))),
    }
    (contract, wrong)
}

/// Consent pages that say nothing yet begin with words that have gaps to be filled in. Until they are, they count as missing.
pub(super) fn begun(contract: &Contract, audience: Audience, languages: &[String]) -> Contract {
    let mut contract = contract.clone();
    let parts: Vec<Part> = contract.texts(audience).into_iter().map(|(part, _)| part).collect();
    let (Some(Purpose::Research(research)), Ok(mut words)) = (&mut contract.purpose, templates::consent()) else {
        return contract;
    };
    for part in parts {
        let (Some(slot), Some(text)) = (research.consent.of(part), words.of(part)) else { continue };
        if slot.is_empty() {
            let spoken = text.0.iter().filter(|(tag, _)| languages.contains(tag));
            *slot = Text(spoken.map(|(tag, words)| (tag.clone(), words.clone())).collect());
        }
    }
    contract
}

/// What was typed, over what stands now, where it differs from what the form was made of. Words that both changed are told.
fn over(now: &Contract, former: &Contract, typed: Contract, languages: &[String], told: &mut Vec<String>) -> Contract {
    let mut text = |now: &Text, former: &Text, typed: Text| {
        let mut merged = now.clone();
        for tag in languages {
            let [stands, was, says] = [now, former, &typed].map(|text| text.in_language(tag).unwrap_or_default());
            if says == was {
                continue;
            }
            if stands != was && stands != says {
                told.push(stands.to_owned());
            }
            if says.is_empty() {
                merged.0.remove(tag);
            } else {
                merged.0.insert(tag.clone(), says.to_owned());
            }
        }
        merged
    };
    Contract {
        asks: text(&now.asks, &former.asks, typed.asks),
        decides: text(&now.decides, &former.decides, typed.decides),
        can_change: text(&now.can_change, &former.can_change, typed.can_change),
        cannot_change: text(&now.cannot_change, &former.cannot_change, typed.cannot_change),
        cannot_because: text(&now.cannot_because, &former.cannot_because, typed.cannot_because),
        answer_on: if typed.answer_on == former.answer_on { now.answer_on } else { typed.answer_on },
        answer_where: text(&now.answer_where, &former.answer_where, typed.answer_where),
        known: text(&now.known, &former.known, typed.known),
        time: text(&now.time, &former.time, typed.time),
        level: if typed.level == former.level { now.level } else { typed.level },
        purpose: if typed.purpose == former.purpose { now.purpose.clone() } else { typed.purpose },
    }
}
