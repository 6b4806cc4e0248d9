//! The preview: a survey as it will be met, in one of its languages, for any age, drawn by what draws it for those who answer.

use app::desk::survey::audience_of;
use app::desk::survey::preview::{self as pages, PreviewView};
use app::frame::Sheet;
use app::survey::consent::consent;
use app::survey::end::{EndView, SentView, end, sent};
use app::survey::first::{FirstView, first};
use app::survey::screen::{ScreenView, screen};
use app::survey::support::Why;
use app::survey::tongue::Tongue;
use app::words::Words;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::Action;
use domain::survey::answer::Answers;
use domain::survey::contract::Band;
use domain::survey::opening::ways;
use domain::survey::questionnaire::Questionnaire;
use domain::survey::walk::{Screen, Walk};
use domain::survey::wave::Mode;
use jiff::civil::Date;
use leptos::prelude::{AnyView, IntoAny};

use super::contract::begun;
use super::load::Draft;
use crate::desk::at::{Answer, At};
use crate::survey::consent::page as consent_page;

/// A page of the way through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    First,
    Age,
    Consent(Band),
    Screen(usize),
    End,
    Sent,
}

/// What is shown, and in which words.
struct Look<'a> {
    draft: &'a Draft,
    asked: &'a Questionnaire,
    words: &'a Words,
    tongue: &'a Tongue,
    today: Date,
}

impl At<'_> {
    pub(super) async fn preview_page(self, id: &str, tag: &str, audience: Option<&str>, step: &str) -> Answer {
        let (_, mut draft) = match self.survey(Action::EditSurvey, id).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let audience = audience.map_or(Some(draft.asked.audience), audience_of);
        let Some(audience) = audience.filter(|_| draft.asked.languages.iter().any(|own| own == tag)) else {
            return Ok(self.missing());
        };
        // Consent pages that nobody has filled in yet are seen with their gaps.
        draft.contract = begun(&draft.contract, audience, &draft.asked.languages);
        let library = self.app.library();
        let own = library.book.language(tag);
        let words = own.unwrap_or_else(|| library.book.source());
        let asked = draft.asked.all_shown(audience);
        let (tongue, none) = (Tongue::showing(tag, words, &asked), Answers::default());
        let today = date_of(self.now);
        let walk = Walk::new(&asked, &none, tongue.tag(), today, 0);
        let look = Look { draft: &draft, asked: &asked, words, tongue: &tongue, today };
        let steps = look.steps(&walk);
        let found = step.parse::<usize>().ok().and_then(|at| Some((at, *steps.get(at)?)));
        let Some((at, step)) = found else { return Ok(self.missing()) };
        let view = PreviewView {
            id: id.to_owned(),
            title: draft.title(self.words),
            languages: draft.asked.languages.clone(),
            tag: tag.to_owned(),
            spoken: own.is_some(),
            right_to_left: crate::survey::invite::right_to_left(&library, tag),
            audience,
            steps: steps.iter().map(|step| look.called(&walk, *step)).collect(),
            at,
            notes: look.notes(&walk, step),
            shown: look.shown(&walk, &none, step),
        };
        let main = pages::preview(self.words, view).into_any();
        Ok(self.dressed(main, "/enkater", &[Sheet::Desk, Sheet::Survey], StatusCode::OK))
    }
}

impl Look<'_> {
    /// The pages in order.
    fn steps(&self, walk: &Walk<'_>) -> Vec<Step> {
        let bands = Band::of(self.asked.audience);
        let research = self.draft.contract.research().is_some();
        let mut steps = vec![Step::First];
        steps.extend((research && bands.len() > 1).then_some(Step::Age));
        steps.extend(bands.iter().filter(|_| research).map(|band| Step::Consent(*band)));
        steps.extend((0..walk.screens().len()).map(Step::Screen));
        steps.extend([Step::End, Step::Sent]);
        steps
    }

    /// What a page is called: its question, or what it is for.
    fn called(&self, walk: &Walk<'_>, step: Step) -> String {
        let word = |id: &str| self.words.get(id).to_string();
        match step {
            Step::First => self.tongue.said(&self.asked.title).text,
            Step::Age => word("survey-age"),
            Step::Consent(band) => [word("survey-consent"), word(&format!("survey-age-{}", band.as_str()))].join(" "),
            Step::Screen(at) => {
                let screen = walk.screens().get(at);
                let label = screen.and_then(|one| {
                    let section = one.within.first().filter(|_| !self.asked.audience.is_child());
                    let own = one.items.first().map(|item| &item.question.label);
                    section.map(|group| &group.label).filter(|label| !label.is_empty()).or(own)
                });
                let said = label.map(|label| self.tongue.said(label).text).unwrap_or_default();
                if said.is_empty() { "…".to_owned() } else { said }
            }
            Step::End => word("survey-end"),
            Step::Sent => word("survey-sent"),
        }
    }

    /// What those who answer do not see: that some are not asked, and that a card with where to turn follows.
    fn notes(&self, walk: &Walk<'_>, step: Step) -> Vec<&'static str> {
        let Step::Screen(at) = step else { return Vec::new() };
        let Some(screen) = walk.screens().get(at) else { return Vec::new() };
        let asked = &self.draft.asked;
        let names: Vec<_> = screen.items.iter().map(|item| &item.question.name).collect();
        let sometimes = asked.questions().into_iter().filter(|(_, question)| names.contains(&&question.name)).any(
            |(within, question)| question.relevant.is_some() || within.iter().any(|group| group.relevant.is_some()),
        );
        let notes = [(sometimes, "desk-survey-is-conditional"), (screen.is_sensitive(), "desk-survey-is-sensitive")];
        notes.into_iter().filter(|(is, _)| *is).map(|(_, id)| id).collect()
    }

    /// A page, with nothing in it that anybody could go on with.
    fn shown(&self, walk: &Walk<'_>, none: &Answers, step: Step) -> AnyView {
        let (words, contract) = (self.words, &self.draft.contract);
        let mode = ways(self.asked.audience, contract).first().copied().unwrap_or(Mode::Codes);
        let last = self.today;
        let carried = String::new();
        let band = match step {
            Step::Consent(band) => Some(band),
            _ => None,
        };
        match (step, contract.research()) {
            (Step::Age | Step::Consent(_), Some(research)) => {
                let mut view = consent_page(self.tongue, research, (self.asked.audience, Mode::Codes), band, carried);
                view.band = band;
                consent(words, view)
            }
            (Step::Screen(at), _) => {
                let before = at.checked_sub(1).and_then(|at| walk.screens().get(at));
                let view = ScreenView {
                    tongue: self.tongue,
                    questionnaire: self.asked,
                    walk,
                    at,
                    answers: none,
                    typed: None,
                    faults: std::collections::BTreeMap::new(),
                    reminder: None,
                    note: None,
                    support: before.is_some_and(Screen::is_sensitive).then_some(Why::Always),
                    carried,
                    alike: None,
                };
                screen(words, &view).into_any()
            }
            (Step::End, _) => {
                let (given, asked) = walk.answered();
                let audience = self.asked.audience;
                end(words, EndView { given, asked, audience, support: None, fault: None, carried }).into_any()
            }
            (Step::Sent, _) => {
                let place = self.tongue.said(&contract.answer_where);
                let view = SentView {
                    audience: self.asked.audience,
                    receipt: None,
                    danger: false,
                    closes_on: last,
                    answer: contract.answer_on.map(|day| (day, place)),
                    demo: false,
                };
                sent(words, view).into_any()
            }
            (Step::First | Step::Age | Step::Consent(_), _) => {
                let view = FirstView {
                    tongue: self.tongue,
                    questionnaire: self.asked,
                    contract,
                    mode,
                    link: "",
                    closes_on: last,
                    code: String::new(),
                    fault: None,
                    carried: None,
                };
                first(words, &view).into_any()
            }
        }
    }
}
