//! School terms of a municipality at the desk: an editor types them, they are read by the rules of hours, kept with their history,
//! and shown at once. What nobody has typed is unknown.

use app::desk::contact::Notice;
use app::desk::terms::{Past, Row, TermsView, list, terms};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Outcome, Scope};
use domain::guide::Municipality;
use domain::hours::{SchoolYear, TermFault, TermField, read_terms, sourced, terms_typed};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::contacts::dated;
use super::content::Thing;
use super::office::Seated;
use crate::guide::live::{self, Refused, Write};
use crate::guide::store::edit::{Content, TermsChange};

/// What the page says beside what is kept.
#[derive(Default)]
struct Beside {
    typed: Option<[String; 3]>,
    faults: Vec<(&'static str, String)>,
    notice: Option<Notice>,
    status: StatusCode,
    saved: bool,
}

impl At<'_> {
    /// `GET /skrivbord/terminer`.
    pub(super) async fn terms(self) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !Self::may_text(&seated, Action::EditTerms) {
            return self.hidden_thing(&seated, Action::EditTerms, Scope::installation(), None).await;
        }
        let library = self.app.library();
        let row = |place: Municipality| {
            let year = library.terms.iter().find(|year| year.municipality == place.code());
            Row { code: place.code(), name: place.name(), told: self.terms_known(year) }
        };
        let ways = self.other_ways(&seated, "/terminer");
        let page = list(self.words, Municipality::by_name().map(row).collect(), &ways).into_any();
        Ok(self.page(page, "/terminer", StatusCode::OK))
    }

    /// `GET /skrivbord/terminer/{code}`.
    pub(super) async fn terms_in(self, code: &str, saved: bool) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(place) = Municipality::parse(code) else { return Ok(self.missing()) };
        if !Self::may_text(&seated, Action::EditTerms) {
            let thing = Some(Thing { kind: "terms", id: place.code() });
            return self.hidden_thing(&seated, Action::EditTerms, Scope::installation(), thing).await;
        }
        self.terms_page(place, Beside { saved, ..Beside::default() }).await
    }

    /// `POST /skrivbord/terminer/{code}`.
    pub(super) async fn terms_act(self, code: &str, pairs: &[(String, String)]) -> Answer {
        let field = |name: &str| pairs.iter().find(|(one, _)| one == name).map_or("", |(_, value)| value.as_str());
        let typed = ["terminer", "lov", "kalla"].map(|name| field(name).to_owned());
        let Some(seated) = self.seated().await? else { return Ok(self.nobody_there(typed.join("\n").trim())) };
        let Some(place) = Municipality::parse(code) else { return Ok(self.missing()) };
        if !Self::may_text(&seated, Action::EditTerms) {
            let thing = Some(Thing { kind: "terms", id: place.code() });
            return self.hidden_thing(&seated, Action::EditTerms, Scope::installation(), thing).await;
        }
        let seen = field("v").parse().unwrap_or(-1);
        match field("do") {
            "spara" => match self.terms_read(place, &typed) {
                Err(faults) => {
                    let status = StatusCode::UNPROCESSABLE_ENTITY;
                    self.terms_page(place, Beside { typed: Some(typed), faults, status, ..Beside::default() }).await
                }
                Ok(year) => self.keep_terms(&seated, place, (seen, Some(typed)), year).await,
            },
            "angra" => {
                let history = self.app.stores().edit.terms_history(place.code()).await?;
                // Before the first version nothing was known.
                let before = history.into_iter().nth(1).map_or_else(|| unknown(place), |one| one.year);
                self.keep_terms(&seated, place, (seen, None), before).await
            }
            _ => Ok(self.to(&format!("/terminer/{}", place.code()))),
        }
    }

    /// The terms of the three fields, or what is wrong with each field, in words.
    fn terms_read(&self, place: Municipality, typed: &[String; 3]) -> Result<SchoolYear, Vec<(&'static str, String)>> {
        let [own, breaks, source] = typed;
        let year = read_terms(place.code(), own, breaks).map_err(|faults| self.terms_wrong(&faults))?;
        sourced(year, source).ok_or_else(|| vec![("kalla", self.words.get("desk-terms-source-bad").to_string())])
    }

    /// Keeps a version, if it was made of the newest; one that says the same is none.
    async fn keep_terms(
        self,
        seated: &Seated,
        place: Municipality,
        (seen, typed): (i64, Option<[String; 3]>),
        year: SchoolYear,
    ) -> Answer {
        let home = format!("/terminer/{}?sparat=1", place.code());
        let same = |one: &TermsChange| one.number == seen && one.year == year;
        let content = self.app.stores().edit.content().await?;
        if newest(&content, place).map_or(seen == 0 && year == unknown(place), same) {
            return Ok(self.to(&home));
        }
        let decide = |content: &Content| {
            if newest(content, place).map_or(0, |one| one.number) != seen {
                return Err(Refused::Changed);
            }
            let staff = seated.staff.id.clone();
            Ok(Write::Terms(TermsChange { number: 0, year: year.clone(), staff, at: self.now }))
        };
        let kept = match live::change(self.app, decide).await {
            Ok(kept) => kept,
            Err(fault) => return self.broken(fault),
        };
        let outcome = if kept.is_ok() { Outcome::Done } else { Outcome::Failed };
        let thing = Some(Thing { kind: "terms", id: place.code() });
        self.log_thing(seated, Action::EditTerms, Scope::installation(), thing, outcome).await?;
        let beside = Beside { typed, status: StatusCode::CONFLICT, ..Beside::default() };
        let beside = match kept {
            Ok(()) => return Ok(self.to(&home)),
            Err(Refused::Gone) => return Ok(self.missing()),
            Err(Refused::Busy) => Beside { notice: Some(self.notice(true, "desk-content-busy")), ..beside },
            Err(Refused::Changed) => Beside { notice: Some(self.notice(true, "desk-content-changed")), ..beside },
            Err(Refused::Faults(faults)) => {
                let notice = Some(self.proof_notice(&faults));
                Beside { notice, status: StatusCode::UNPROCESSABLE_ENTITY, ..beside }
            }
        };
        self.terms_page(place, beside).await
    }

    async fn terms_page(&self, place: Municipality, beside: Beside) -> Answer {
        let store = self.app.stores().edit.as_ref();
        let history = store.terms_history(place.code()).await?;
        let staff = self.app.stores().desk.all_staff().await?;
        let library = self.app.library();
        let built_in = library.terms.iter().find(|year| year.municipality == place.code());
        let year = history.first().map(|newest| &newest.year).or(built_in);
        let told = self.terms_known(year);
        let stands = year.map(written).unwrap_or_default();
        let version = history.first().map_or(0, |newest| newest.number);
        let past = |one: &TermsChange| {
            let who = staff.iter().find(|staff| staff.id == one.staff).map_or("", |staff| staff.name.as_str());
            let day = dated(self, date_of(one.at));
            let told = self.words.fill("desk-contact-did-edited", &[("name", who), ("day", &day)]);
            let [own, breaks, _] = written(&one.year);
            Past { told, typed: [own, breaks, self.terms_source(&one.year)] }
        };
        let view = TermsView {
            code: place.code(),
            name: place.name(),
            told,
            version,
            typed: beside.typed.unwrap_or(stands),
            faults: beside.faults,
            notice: beside.notice,
            saved: beside.saved,
            history: history.iter().map(past).collect(),
        };
        Ok(self.page(terms(self.words, view).into_any(), "/terminer", beside.status))
    }

    /// From when to when the terms of a municipality are known, in words.
    fn terms_known(&self, year: Option<&SchoolYear>) -> String {
        let terms = year.map(|year| year.terms.as_slice()).unwrap_or_default();
        match (terms.iter().map(|term| term.from).min(), terms.iter().map(|term| term.to).max()) {
            (Some(from), Some(to)) => {
                let known =
                    self.words.fill("desk-terms-known", &[("from", &dated(self, from)), ("to", &dated(self, to))]);
                format!("{known} {}", year.map(|year| self.terms_source(year)).unwrap_or_default())
            }
            _ => self.words.get("desk-terms-unknown").to_string(),
        }
    }

    /// Where terms were read, in words; nothing where there are none.
    fn terms_source(&self, year: &SchoolYear) -> String {
        match year.source.as_str() {
            "" if year.terms.is_empty() => String::new(),
            "" => self.words.get("desk-terms-source-none").to_string(),
            source => self.words.fill("desk-terms-source-told", &[("source", source)]),
        }
    }

    /// What is wrong, by field: each line by its number.
    fn terms_wrong(&self, faults: &[TermFault]) -> Vec<(&'static str, String)> {
        let told = |field: TermField| {
            let own = faults.iter().filter(|fault| fault.field == field);
            let line = |fault: &TermFault| {
                self.words.fill(&format!("desk-terms-bad-{}", fault.bad.id()), &[("line", &fault.line.to_string())])
            };
            own.map(line).collect::<Vec<_>>().join(" ")
        };
        let both = [("terminer", told(TermField::Terms)), ("lov", told(TermField::Breaks))];
        both.into_iter().filter(|(_, told)| !told.is_empty()).collect()
    }
}

fn newest(content: &Content, place: Municipality) -> Option<&TermsChange> {
    content.terms.iter().find(|one| one.year.municipality == place.code())
}

fn unknown(place: Municipality) -> SchoolYear {
    SchoolYear { municipality: place.code().to_owned(), terms: Vec::new(), breaks: Vec::new(), source: String::new() }
}

/// The three fields of a form.
fn written(year: &SchoolYear) -> [String; 3] {
    [terms_typed(&year.terms), terms_typed(&year.breaks), year.source.clone()]
}
