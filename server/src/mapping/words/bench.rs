//! The list of closed waves, the bench of one, and its codebook.

use app::contact::day::dated;
use app::desk::inputs::Typed;
use app::desk::words::agree::Alike;
use app::desk::words::bench::{self as pages, BenchView, Question, Theme as Shown};
use app::desk::words::list::{self, Line};
use axum::http::StatusCode;
use domain::desk::{Act, Action, Outcome, Scope, Verdict, may};
use domain::mapping::words::agreement::agreement;
use domain::mapping::words::codebook::{BadEntry, Code, Codebook, Theme};
use domain::survey::plan::Sensitivity;
use domain::survey::wave::WaveState;
use leptos::prelude::IntoAny;
use uuid::Uuid;

use super::load::{AtBench, Known};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::survey::desk::load::{scope_of, title};

impl At<'_> {
    pub(super) async fn words_list(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !Self::words_any(&seated) {
            let act = Act::Desk(Action::ModerateText);
            self.log(&seated.staff.id, act, Scope::installation(), None, Outcome::Hidden).await?;
            return Ok(self.missing());
        }
        let store = self.app.stores().survey.as_ref();
        let (waves, surveys, mut lines) = (store.waves().await?, store.surveys().await?, Vec::new());
        for wave in waves.into_iter().filter(|wave| wave.state == WaveState::Closed) {
            let Some(survey) = surveys.iter().find(|survey| survey.id == wave.survey) else { continue };
            let scope = scope_of(&survey.organization);
            let own = |action| may(&seated.staff.person, action, &scope) == Verdict::Allowed;
            if !own(Action::ModerateText) && !own(Action::ApproveQuote) {
                continue;
            }
            let Ok(asked) = serde_json::from_str(&survey.questionnaire) else { continue };
            let title = title(self.words, &asked);
            let days = (dated(self.words, wave.opens_on), dated(self.words, wave.closes_on));
            let days = self.words.fill("desk-days", &[("from", &days.0), ("to", &days.1)]);
            lines.push(Line { wave: wave.id, title, days });
        }
        Ok(self.page(list::list(self.words, &lines).into_any(), "/ord", StatusCode::OK))
    }

    pub(super) async fn words_bench(self, wave: &str, saved: bool) -> Answer {
        let (seated, bench) = match self.words_wave(wave, false).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        self.show_words_bench(&seated, &bench, Typed::default(), (StatusCode::OK, saved)).await
    }

    async fn show_words_bench(
        &self,
        seated: &Seated,
        bench: &AtBench,
        typed: Typed,
        (status, saved): (StatusCode, bool),
    ) -> Answer {
        let wave = &bench.head.id;
        let known = Known::of(self.app, &bench.head.survey, wave).await?;
        let read = known.read();
        let themes = known.book.themes.iter().map(|theme| {
            let standing = known.standings.get(&theme.id).cloned().unwrap_or_default();
            Shown {
                id: theme.id.clone(),
                name: theme.name.clone(),
                told: standing.told(read, Sensitivity::S1),
                worry: standing.worry,
                codes: known.book.of(&theme.id).map(|code| (code.name.clone(), code.meaning.clone())).collect(),
            }
        });
        let days = (dated(self.words, bench.head.opens_on), dated(self.words, bench.head.closes_on));
        let view = BenchView {
            wave: wave.clone(),
            title: bench.title.clone(),
            days: self.words.fill("desk-days", &[("from", &days.0), ("to", &days.1)]),
            questions: if bench.codes { Some(self.words_questions(seated, bench).await?) } else { None },
            read,
            themes: themes.collect(),
            alike: alike(&known),
            typed,
            saved,
        };
        Ok(self.page(pages::bench(self.words, &view).into_any(), &format!("/ord/{wave}"), status))
    }

    /// The questions of a bench, those that were answered in own words first, and how far somebody has come with each.
    async fn words_questions(&self, seated: &Seated, bench: &AtBench) -> Result<Vec<Question>, SendFault> {
        let far = self.app.stores().words.read(&bench.head.id, &seated.staff.id).await?;
        let mut all = bench.written(self.words);
        let talked =
            bench.spoken(self.words).into_iter().filter(|(name, _)| far.iter().any(|one| one.question == *name));
        all.extend(talked.filter(|one| !all.contains(one)).collect::<Vec<_>>());
        let question = |(name, label): (String, String)| {
            let (texts, own) = far.iter().find(|one| one.question == name).map_or((0, 0), |one| (one.texts, one.own));
            Question { name, label, texts, own }
        };
        Ok(all.into_iter().map(question).collect())
    }

    pub(super) async fn words_change_book(self, wave: &str, fields: Fields) -> Answer {
        let (seated, bench) = match self.words_wave(wave, true).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let store = self.app.stores().words.as_ref();
        let book = store.book(&bench.head.survey).await?;
        let line = self.words_line(&seated, Action::ModerateText, &bench);
        let form = fields.get("do").to_owned();
        let id = Uuid::new_v4().to_string();
        let added = match form.as_str() {
            "tema" => match book.new_theme(fields.get("namn")) {
                Ok(name) => Ok(store.add_theme(&bench.head.survey, &Theme { id, name }, &line).await?),
                Err(bad) => Err(bad),
            },
            "kod" => match new_code(&book, id, &fields) {
                Ok(code) => Ok(store.add_code(&code, &line).await?),
                Err(bad) => Err(bad),
            },
            _ => return Ok(self.missing()),
        };
        let bad = match added {
            Ok(true) => return Ok(self.to(&format!("/ord/{wave}?sparat=1"))),
            Ok(false) => BadEntry::Twice,
            Err(bad) => bad,
        };
        let (told, field) = match bad {
            BadEntry::Name => ("desk-words-bad-name", "namn"),
            BadEntry::Meaning => ("desk-words-bad-meaning", "betyder"),
            BadEntry::Twice => ("desk-words-bad-twice", "namn"),
            BadEntry::Many => ("desk-words-bad-many", "namn"),
            BadEntry::Theme => ("desk-words-bad-theme", "tema"),
        };
        let typed = fields.again(&form, self.words.get(told).to_string(), &[field]);
        self.show_words_bench(&seated, &bench, typed, (StatusCode::UNPROCESSABLE_ENTITY, false)).await
    }
}

fn new_code(book: &Codebook, id: String, fields: &Fields) -> Result<Code, BadEntry> {
    let theme = fields.get("tema").to_owned();
    let (name, meaning) = book.new_code(&theme, fields.get("namn"), fields.get("betyder"))?;
    Ok(Code { id, theme, name, meaning })
}

/// How alike the two with the most texts in common code.
fn alike(known: &Known) -> Option<Alike> {
    let ids: Vec<String> = known.book.codes.iter().map(|code| code.id.clone()).collect();
    let found = agreement(&known.codings, &ids)?;
    let codes = known.book.codes.iter().filter_map(|code| Some((code.name.clone(), *found.codes.get(&code.id)?)));
    Some(Alike { texts: found.texts, same: found.same, codes: codes.collect(), all: found.all })
}
