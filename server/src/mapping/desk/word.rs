//! Findings: choosing what one is about, its words, its charts, their order.

use app::desk::inputs::Typed;
use app::desk::release::choose::{self, Asked, ChooseView};
use app::desk::release::finding::{self as pages, FORM, FindingView};
use app::desk::survey::question::area_word;
use app::mapping::finding::verdict;
use app::mapping::{AREAS, Version, say};
use app::words::Book;
use axum::http::StatusCode;
use domain::desk::Action;
use domain::mapping::release::{ALL, Axis, CellRef, Drawing, Finding, GOOD, Key, Question, Release, TOGETHER, Table};
use domain::mapping::words::joint::{Unheard, hear};
use domain::mapping::words::quote::{Quote, Voice};
use domain::survey::questionnaire::Text;
use leptos::prelude::IntoAny;

use super::form::{DRAWINGS, text};
use super::informants;
use super::load::Held;
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::mapping::words::standing_quotes;

/// The most groups to choose from: a county by municipality, age and gender has fewer.
const MOST_GROUPS: usize = 400;

impl At<'_> {
    pub(super) async fn preview_release(self, id: &str, version: Version) -> Answer {
        let (_, held) = match self.held_release(id, &super::load::ANY).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let Some(release) = &held.release else { return Ok(self.missing()) };
        let library = self.app.library();
        let page = app::desk::release::preview::preview(self.words, &library.book, release, &held.title, version);
        Ok(self.mapping_page(page.into_any(), StatusCode::OK))
    }

    /// A page of the desk that shows what a citizen's page will.
    pub(super) fn mapping_page(
        &self,
        main: leptos::prelude::AnyView,
        status: StatusCode,
    ) -> axum::http::Response<axum::body::Body> {
        let mut page = crate::web::Page::at(self.words, "/skrivbord/svar");
        page.here = app::frame::Here::Path("/skrivbord".to_owned());
        page.strip = false;
        page.sheets = &[app::frame::Sheet::Desk, app::frame::Sheet::Mapping];
        crate::web::Reply::once(status, page.html(self.app, main), self.headers)
    }

    pub(super) async fn choose_page(self, id: &str) -> Answer {
        let (_, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        Ok(self.show_choice(&held, Typed::default(), StatusCode::OK))
    }

    fn show_choice(&self, held: &Held, typed: Typed, status: StatusCode) -> axum::http::Response<axum::body::Body> {
        let Some(release) = held.release.as_ref().filter(|_| held.row.published.is_none()) else {
            return self.missing();
        };
        let area = |area| {
            let questions: Vec<Asked> =
                release.questions_in(area).filter_map(|one| self.speakable(release, one)).collect();
            let id = format!("mapping-area-{}", area_word(area));
            (!questions.is_empty()).then(|| (self.words.get(&id).to_string(), questions))
        };
        let view = ChooseView {
            id: held.row.id.clone(),
            title: held.title.clone(),
            version: held.row.version,
            areas: AREAS.into_iter().filter_map(area).collect(),
            typed,
        };
        self.page(choose::choose(self.words, &view).into_any(), "/svar", status)
    }

    /// A question with the answers that are shown for everybody in the last wave.
    fn speakable(&self, release: &Release, question: &Question) -> Option<Asked> {
        let latest = release.latest()?;
        let mut answers = Vec::new();
        // Good news first: it is what waves are compared by.
        let mut groupings: Vec<_> = question.groupings.iter().collect();
        groupings.sort_by_key(|grouping| grouping.id != GOOD);
        for grouping in groupings {
            for answer in grouping.answers.iter().filter(|answer| answer.code != ALL) {
                let everybody = Key::everybody(&latest.code, &answer.code);
                let Some(cell) = release.place(&question.id, &grouping.id, &everybody) else { continue };
                let percent = release.share(&cell).map(domain::statistics::Share::percent);
                let said = release.trend(&cell).map(|trend| verdict(self.words, trend.verdict));
                answers.push((format!("{}|{}", grouping.id, answer.code), self.in_words(&answer.label), percent, said));
            }
        }
        let first = release.tables.iter().filter(|table| table.question == question.id);
        let mut groups: Vec<(usize, String, String)> = Vec::new();
        for key in first.flat_map(Table::groups).filter(|key| key.wave == latest.code) {
            let value = [&key.municipality, &key.age, &key.gender].map(String::as_str).join("|");
            if groups.len() < MOST_GROUPS && !groups.iter().any(|(_, known, _)| *known == value) {
                let parts: Vec<String> = [Axis::Municipality, Axis::Age, Axis::Gender]
                    .into_iter()
                    .filter(|axis| key.at(*axis) != ALL)
                    .map(|axis| self.in_words(&release.called(axis, key.at(axis))))
                    .collect();
                let called =
                    if parts.is_empty() { self.words.get("mapping-county").to_string() } else { parts.join(", ") };
                groups.push((parts.len(), value, called));
            }
        }
        groups.sort_by_key(|(parts, ..)| *parts);
        let groups = groups.into_iter().map(|(_, value, called)| (value, called)).collect();
        (!answers.is_empty()).then(|| Asked {
            id: question.id.clone(),
            label: self.in_words(&question.label),
            answers,
            groups,
        })
    }

    fn in_words(&self, text: &Text) -> String {
        say::text(self.words.tag(), text).text
    }

    pub(super) async fn begin_finding(self, id: &str, fields: Fields) -> Answer {
        let (seated, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let Some(release) = held.release.as_ref().filter(|_| held.row.published.is_none()) else {
            return Ok(self.missing());
        };
        let form = format!("{}-{}", choose::FORM, fields.get("fraga"));
        if !held.is_at(fields.get("v")) {
            let typed = fields.again(&form, self.words.get("desk-release-changed-since").to_string(), &[]);
            return Ok(self.show_choice(&held, typed, StatusCode::CONFLICT));
        }
        let begun = topic(release, &fields).and_then(|about| {
            // The picture of the comparison where there is one; whoever words it can add others.
            let waves = release.chart(&about, Drawing::Waves).or_else(|| release.chart(&about, Drawing::Bars));
            let places = release.chart(&about, Drawing::Tiles);
            release.begun(about.clone(), waves.into_iter().chain(places).collect())
        });
        let Some(mut finding) = begun else {
            let typed = fields.again(&form, self.words.get("desk-release-few-there").to_string(), &["svar", "grupp"]);
            return Ok(self.show_choice(&held, typed, StatusCode::UNPROCESSABLE_ENTITY));
        };
        draft_words(&self.app.library().book, release, &mut finding);
        let (mut changed, name) = (release.clone(), finding.id.clone());
        changed.findings.push(finding);
        if !self.keep_release(&seated, &held, &changed).await? {
            let typed = fields.again(&form, self.words.get("desk-release-changed-since").to_string(), &[]);
            return Ok(self.show_choice(&held, typed, StatusCode::CONFLICT));
        }
        Ok(self.to(&format!("/svar/utgava/{id}/fynd/{name}")))
    }

    pub(super) async fn finding_page(self, id: &str, name: &str, saved: bool) -> Answer {
        let (_, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        self.show_finding(&held, name, saved, Typed::default(), StatusCode::OK).await
    }

    async fn show_finding(&self, held: &Held, name: &str, saved: bool, typed: Typed, status: StatusCode) -> Answer {
        let release = held.release.as_ref().filter(|_| held.row.published.is_none());
        let found = release.and_then(|release| Some((release, release.findings.iter().find(|one| one.id == name)?)));
        let Some((release, finding)) = found else { return Ok(self.missing()) };
        let numbers =
            finding.numbers.iter().map(|one| (one.name.clone(), say::number(self.words, release, finding, one)));
        let charts = DRAWINGS.into_iter().filter(|(_, drawing)| release.chart(&finding.about, *drawing).is_some());
        let drawn = |drawing| finding.charts.iter().any(|chart| chart.drawing == drawing && chart.others.is_empty());
        let charts = charts.map(|(value, drawing)| {
            (value.to_owned(), self.words.get(&format!("desk-release-chart-{value}")).to_string(), drawn(drawing))
        });
        let question = release.table(&finding.about.table).and_then(|table| release.question(&table.question));
        let standing = self.quotes_to_choose(held).await?;
        let of = |voice: Voice, stands: &dyn Fn(&str) -> bool| -> Vec<(String, String, bool)> {
            let own = standing.iter().filter(|quote| quote.voice() == voice);
            own.map(|quote| (quote.draft().to_owned(), quote.words().to_owned(), stands(quote.words()))).collect()
        };
        let said = |text: &Text, words: &str| text.in_language("sv") == Some(words);
        let quotes = of(Voice::With, &|words| finding.quotes.iter().any(|quote| said(quote, words)));
        let counters = of(Voice::Counter, &|words| said(&finding.counter, words));
        let view = FindingView {
            quotes,
            counters,
            release: held.row.id.clone(),
            title: held.title.clone(),
            version: held.row.version,
            finding,
            question: question.map(|question| self.in_words(&question.label)).unwrap_or_default(),
            numbers: numbers.collect(),
            verdict: release.trend(&finding.about).map(|trend| verdict(self.words, trend.verdict)),
            charts: charts.collect(),
            beside: self.informant_boxes(held, release, finding).await?,
            readings: self.readings_of(&held.row.id, name).await?,
            saved,
            typed,
        };
        Ok(self.page(pages::finding(self.words, &self.app.library().book, &view).into_any(), "/svar", status))
    }

    pub(super) async fn change_finding(self, id: &str, name: &str, fields: Fields) -> Answer {
        let (seated, held) = match self.held_release(id, &[Action::ReplyToCitizens]).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        let release = held.release.as_ref().filter(|_| held.row.published.is_none());
        let place = release.and_then(|release| release.findings.iter().position(|one| one.id == name));
        let Some((release, place)) = release.zip(place) else { return Ok(self.missing()) };
        if !held.is_at(fields.get("v")) {
            return self.changed_since(&held, name, fields).await;
        }
        let mut changed = release.clone();
        let standing = self.quotes_to_choose(&held).await?;
        match fields.get("do") {
            "ta-bort" => drop(changed.findings.remove(place)),
            "upp" => changed.findings.swap(place, place.saturating_sub(1)),
            _ => {
                let (library, as_it_is) = (self.app.library(), &release.findings[place]);
                let offers = self.informants(&held, release, as_it_is).await?;
                let values = fields.all("bredvid");
                let beside = match informants::chosen(&library.book, release, as_it_is, &offers, &values) {
                    Ok(chart) => chart,
                    Err(why) => {
                        let typed = fields.again(FORM, self.words.get(why).to_string(), &["bredvid"]);
                        return self.show_finding(&held, name, false, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
                    }
                };
                let finding = &mut changed.findings[place];
                finding.child = text(&library.book, &fields, "barn");
                finding.adult = text(&library.book, &fields, "vuxen");
                finding.reading = text(&library.book, &fields, "lasning");
                let wanted = fields.all("diagram");
                let wanted = DRAWINGS.into_iter().filter(|(value, _)| wanted.iter().any(|one| one == value));
                let drawn = wanted.filter_map(|(_, drawing)| release.chart(&finding.about, drawing));
                finding.charts = drawn.chain(beside).collect();
                let (chosen, counter) = (fields.all("citat"), fields.get("motrost"));
                let quotes: Vec<Quote> =
                    standing.iter().filter(|quote| chosen.iter().any(|id| id == quote.draft())).cloned().collect();
                let counter = standing.iter().find(|quote| quote.draft() == counter);
                let talks = text(&library.book, &fields, "samtal");
                if let Err(why) = hear(finding, "sv", &quotes, counter, talks) {
                    let typed = fields.again(FORM, self.words.get(unheard(why)).to_string(), &["citat", "samtal|sv"]);
                    return self.show_finding(&held, name, false, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
                }
            }
        }
        let stays = changed.findings.iter().any(|one| one.id == name);
        if !self.keep_release(&seated, &held, &changed).await? {
            return self.changed_since(&held, name, fields).await;
        }
        let rest = if stays && fields.get("do") != "upp" { format!("/fynd/{name}?sparat=1") } else { String::new() };
        Ok(self.to(&format!("/svar/utgava/{id}{rest}")))
    }

    /// Quotes of its waves that may leave now.
    async fn quotes_to_choose(&self, held: &Held) -> Result<Vec<Quote>, SendFault> {
        let mut standing = Vec::new();
        for wave in &held.waves {
            standing.extend(standing_quotes(self.app, &wave.survey, &wave.id).await?);
        }
        Ok(standing)
    }

    /// Somebody else changed it meanwhile: what was typed stays.
    async fn changed_since(&self, held: &Held, name: &str, fields: Fields) -> Answer {
        let typed = fields.again(FORM, self.words.get("desk-release-changed-since").to_string(), &[]);
        self.show_finding(held, name, false, typed, StatusCode::CONFLICT).await
    }

    /// Keeps a change of one finding.
    pub(super) async fn keep_finding(&self, seated: &Seated, held: &Held, finding: Finding) -> Result<bool, SendFault> {
        let Some(mut changed) = held.release.clone() else { return Ok(false) };
        let Some(slot) = changed.findings.iter_mut().find(|one| one.id == finding.id) else { return Ok(false) };
        *slot = finding;
        self.keep_release(seated, held, &changed).await
    }
}

/// The id of the words that say why quotes cannot stand there.
const fn unheard(why: Unheard) -> &'static str {
    match why {
        Unheard::Count => "desk-release-unheard-count",
        Unheard::Voice => "desk-release-unheard-voice",
        Unheard::Row => "desk-release-unheard-row",
        Unheard::Number => "desk-release-unheard-number",
    }
}

/// The cell that a form is about, in the last wave.
fn topic(release: &Release, fields: &Fields) -> Option<CellRef> {
    let (grouping, answer) = fields.get("svar").split_once('|')?;
    let group: Vec<&str> = fields.get("grupp").split('|').collect();
    let [municipality, age, gender] = group.as_slice() else { return None };
    let key = Key {
        municipality: (*municipality).to_owned(),
        age: (*age).to_owned(),
        gender: (*gender).to_owned(),
        ..Key::everybody(&release.latest()?.code, answer)
    };
    release.place(fields.get("fraga"), grouping, &key)
}

/// A first sentence in every language, from the question's own words: to be mended, not to be published as it is.
pub(in crate::mapping) fn draft_words(book: &Book, release: &Release, finding: &mut Finding) {
    let Some(table) = release.table(&finding.about.table) else { return };
    let Some(question) = release.question(&table.question) else { return };
    let answer = release.answer_called(table, &finding.about.key.answer);
    for words in book.languages() {
        let tag = words.tag();
        let (Some(answer), Some(asked)) = (answer.in_language(tag), question.label.in_language(tag)) else { continue };
        let place = match finding.about.key.municipality.as_str() {
            ALL => String::new(),
            code => say::text(tag, &release.called(Axis::Municipality, code)).text,
        };
        // Answers that are counted together are said one after the other.
        let answer = answer.replace(TOGETHER, &words.get("mapping-draft-or"));
        let said = |id: &str| {
            let text = words.fill(id, &[("answer", answer.as_str()), ("question", asked)]);
            if place.is_empty() { text } else { format!("{place}: {text}") }
        };
        finding.child.0.insert(tag.to_owned(), said("mapping-draft-child"));
        finding.adult.0.insert(tag.to_owned(), said("mapping-draft-adult"));
    }
}
