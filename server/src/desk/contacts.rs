//! The list of contacts: what citizens called wrong, what nobody has checked, what is missing, and all.

use std::collections::{BTreeMap, HashMap};

use app::contact::day::named;
use app::desk::contacts::{ContactsView, Row, contacts};
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::{Action, Scope};
use domain::guide::edit::{Due, due};
use domain::guide::{Service, Voice, holes};
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use crate::guide::library::Library;

impl At<'_> {
    /// `GET` and `POST /skrivbord/kontakter`: the list, or what a search found.
    pub(super) async fn contacts(self, typed: Option<&str>) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if !self.has_contacts(&seated) {
            return self.hidden_thing(&seated, Action::EditContact, Scope::installation(), None).await;
        }
        let library = self.app.library();
        let mine = |service: &&Service| {
            [Action::EditContact, Action::AssureContact].iter().any(|act| Self::may_contact(&seated, *act, service))
        };
        let mine: Vec<&Service> = library.directory.services.iter().filter(mine).collect();
        let texts = Self::may_text(&seated, Action::EditText);
        let ways = self.other_ways(&seated, "/kontakter");
        let view = if let Some(typed) = typed {
            let found =
                found(&library, &mine, typed).into_iter().map(|service| contact_row(service, Vec::new())).collect();
            ContactsView { found: Some((typed.to_owned(), found)), ways, ..ContactsView::default() }
        } else {
            let wrong = self.wrong(&mine).await?;
            let (due, waits) = self.due(&mine);
            let all = mine.iter().map(|service| contact_row(service, Vec::new())).collect();
            let (holes, holes_told) = if texts {
                self.holes(&library)
            } else {
                (Vec::new(), self.words.get("desk-contacts-no-holes").to_string())
            };
            ContactsView { wrong, due, waits, all, holes, holes_told, found: None, ways }
        };
        Ok(self.page(contacts(self.words, view).into_any(), "/kontakter", StatusCode::OK))
    }

    /// What citizens called wrong, most often first.
    async fn wrong(&self, mine: &[&Service]) -> Result<Vec<Row>, crate::contact::send::SendFault> {
        let reports: HashMap<String, i64> = self.app.stores().guide.wrong_reports().await?.into_iter().collect();
        let count = |service: &Service| -> i64 { service.channels.iter().filter_map(|one| reports.get(&one.id)).sum() };
        let mut wrong: Vec<(i64, &Service)> =
            mine.iter().map(|service| (count(service), *service)).filter(|(count, _)| *count > 0).collect();
        wrong.sort_by_key(|(count, _)| -count);
        let row = |(count, service): (i64, &Service)| {
            contact_row(service, vec![self.words.fill("desk-contacts-reports", &[("count", &count.to_string())])])
        };
        Ok(wrong.into_iter().map(row).collect())
    }

    /// What should be checked, and what waits unseen.
    fn due(&self, mine: &[&Service]) -> (Vec<Row>, Vec<Row>) {
        let today = date_of(self.now);
        let mut all: Vec<(Due, &Service)> =
            mine.iter().filter_map(|service| Some((due(service, today)?, *service))).collect();
        // Of those that nobody has checked, what was read longest ago; what has no date at all before that.
        let read = |service: &Service| service.shown().map(|channel| channel.reading.date.clone()).min();
        all.sort_by_cached_key(|(due, service)| (*due, read(service)));
        let (waits, due): (Vec<_>, Vec<_>) = all.into_iter().partition(|(due, _)| *due == Due::Waits);
        let rows = |all: Vec<(Due, &Service)>| {
            all.into_iter().map(|(due, service)| contact_row(service, vec![self.due_told(due)])).collect()
        };
        (rows(due), rows(waits))
    }

    pub(super) fn due_told(&self, due: Due) -> String {
        match due {
            Due::Never => self.words.get("desk-contact-never").to_string(),
            Due::Since(date) => self.words.fill("desk-contact-since", &[("day", &dated(self, date))]),
            Due::Waits => self.words.get("desk-contact-waits").to_string(),
        }
    }

    /// Where nobody nearby is known, by municipality.
    fn holes(&self, library: &Library) -> (Vec<(String, Vec<String>)>, String) {
        let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut count = 0;
        for hole in holes(&library.outcomes, &library.directory) {
            // Both voices meet the same gaps nearly everywhere; the child's is the list to mend.
            if hole.voice != Voice::Child {
                continue;
            }
            count += 1;
            let topic = self.words.get(&format!("guide-topic-{}", hole.topic));
            let ages = spans(&hole.ages);
            let line = self.words.fill("desk-contacts-hole", &[("topic", &topic), ("ages", &ages)]);
            places.entry(hole.place.name()).or_default().push(line);
        }
        let told = self.words.fill("desk-contacts-holes", &[("count", &count.to_string())]);
        (places.into_iter().map(|(place, missing)| (place.to_owned(), missing)).collect(), told)
    }
}

fn contact_row(service: &Service, told: Vec<String>) -> Row {
    Row { id: service.id.clone(), name: service.name.clone(), told }
}

/// A day with its year: what was checked may lie long back.
pub(super) fn dated(at: &At<'_>, date: Date) -> String {
    format!("{} {}", named(at.words, date), date.year())
}

/// Ages as spans: "0–5, 13–20".
fn spans(ages: &[u8]) -> String {
    let mut spans: Vec<(u8, u8)> = Vec::new();
    for age in ages {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *age => *last = *age,
            _ => spans.push((*age, *age)),
        }
    }
    let written = |(from, to): (u8, u8)| if from == to { from.to_string() } else { format!("{from}–{to}") };
    spans.into_iter().map(written).collect::<Vec<_>>().join(", ")
}

/// What has every typed word in its name, sentence, organisation, numbers or addresses.
fn found<'a>(library: &Library, mine: &[&'a Service], typed: &str) -> Vec<&'a Service> {
    let asked: Vec<String> =
        typed.chars().take(200).collect::<String>().to_lowercase().split_whitespace().map(str::to_owned).collect();
    let has = |service: &&&Service| {
        let organization = library.directory.organization(&service.organization).map(|one| one.name.as_str());
        let mut text =
            format!("{} {} {} {}", service.id, service.name, service.description, organization.unwrap_or_default());
        for channel in &service.channels {
            text.push(' ');
            text.push_str(channel.value.as_deref().unwrap_or_default());
            let address = channel.address.as_ref().map(|address| format!(" {} {}", address.street, address.city));
            text.push_str(&address.unwrap_or_default());
        }
        let text = text.to_lowercase();
        !asked.is_empty() && asked.iter().all(|word| text.contains(word))
    };
    mine.iter().filter(has).copied().collect()
}
