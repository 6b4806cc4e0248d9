//! *Avslutade*: what somebody's branches ended, by month, and a contact by its number in the register.

use std::collections::{BTreeMap, HashMap};

use app::desk::ended::{self as pages, EndedView, FORM};
use app::desk::inputs::Typed;
use axum::http::StatusCode;
use domain::contact::measure::Month;
use domain::contact::reading::date_of;
use domain::desk::{Action, Scope, Verdict, may};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::fields::Fields;
use super::glance;
use super::office::Seated;
use super::place;
use super::thread::scope;
use crate::contact::anew;
use crate::contact::send::{SendFault, register_mark};
use crate::contact::store::course::CourseRow;

impl At<'_> {
    /// `GET`: the last month in which something was ended.
    pub(super) async fn ended_page(self, _: bool) -> Answer {
        self.show_ended(None, Typed::default()).await
    }

    /// `GET`: a month.
    pub(super) async fn ended_in(self, month: &str) -> Answer {
        match read(month) {
            Some(month) => self.show_ended(Some(month), Typed::default()).await,
            None => Ok(self.missing()),
        }
    }

    /// `POST`: a number of the register; it leads to its contact, ended or not.
    pub(super) async fn find_ended(self, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if let Some((year, number)) = number(fields.get("nummer"))
            && let Some(thread) = self.numbered(&seated, year, number).await?
        {
            return Ok(self.to(&format!("/trad/{thread}")));
        }
        let fault = self.words.get("desk-ended-not-found").to_string();
        let typed = Typed { values: fields.0, ..Typed::wrong(FORM, [("nummer", Some(fault))]) };
        self.show_ended(None, typed).await
    }

    /// Which of somebody's threads has a number: the register knows threads by a keyed hash alone.
    async fn numbered(&self, seated: &Seated, year: i64, number: i64) -> Result<Option<String>, SendFault> {
        let stores = self.app.stores();
        let marks: Vec<Vec<u8>> = stores.register.numbered(year, number).await?;
        let own = stores.contact.inbox(&seated.staff.id, Date::MIN).await?.rows;
        let found = own.into_iter().filter(|thread| sees(seated, scope(thread)));
        Ok(found.map(|thread| thread.id).find(|id| marks.iter().any(|mark| *mark == register_mark(self.room, id))))
    }

    async fn show_ended(self, month: Option<Month>, typed: Typed) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        if seated.staff.keys.is_some() && seated.keys.is_none() {
            return Ok(self.locked(&seated, false));
        }
        if !self.has_ended(&seated).await? {
            return Ok(self.missing());
        }
        let stores = self.app.stores();
        let mut months: BTreeMap<Month, usize> = BTreeMap::new();
        let endings = stores.contact.endings(&seated.staff.id).await?;
        let mut unread = endings.unread.len();
        for one in endings.rows {
            if sees(&seated, place::scope(&one.organization, &one.unit, &one.branch)) {
                *months.entry(month_of(one.ended_on)).or_default() += 1;
            }
        }
        let month = month.or_else(|| months.keys().next_back().copied());
        let mut shown = None;
        if let Some(month) = month
            && let Some((first, before)) = span(month)
        {
            let mut rows = Vec::new();
            let known = stores.course.courses(&seated.staff.id).await?;
            let courses: HashMap<String, CourseRow> = known.rows.into_iter().collect();
            let listed = stores.contact.ended(&seated.staff.id, first, before).await?;
            unread += listed.unread.len();
            for thread in listed.rows {
                let own = glance::known(&thread);
                if own.is_some() && !sees(&seated, own.clone()) {
                    continue;
                }
                let course = courses.get(&thread.id);
                unread += usize::from(own.is_none() || course.is_none());
                match course {
                    _ if own.is_none() => {}
                    Some(course) => rows.push(self.row(&thread, course).await?),
                    None => rows.push(self.row(&thread, &anew::known(stores, &thread).await?).await?),
                }
            }
            shown = Some((month, rows));
        }
        let status = if typed.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let months = months.into_iter().rev().collect();
        let view = EndedView { months, shown, unread, today: date_of(self.now), typed };
        Ok(self.page(pages::ended(self.words, &view).into_any(), "/avslutade", status))
    }

    /// Whether somebody reads anywhere: for anybody else there is no such page.
    pub(super) async fn has_ended(&self, seated: &Seated) -> Result<bool, SendFault> {
        Ok(seated.staff.keys.is_some() && !self.own_branches(&seated.staff).await?.is_empty())
    }
}

fn sees(seated: &Seated, scope: Option<Scope>) -> bool {
    scope.is_some_and(|scope| may(&seated.staff.person, Action::SeeQueue, &scope) == Verdict::Allowed)
}

fn month_of(day: Date) -> Month {
    Month { year: day.year(), month: day.month() }
}

/// `2026-03`.
fn read(month: &str) -> Option<Month> {
    let day: Date = format!("{month}-01").parse().ok()?;
    (month.len() == 7).then(|| month_of(day))
}

/// The first day of a month, and that of the next.
fn span(month: Month) -> Option<(Date, Date)> {
    let first = Date::new(month.year, month.month, 1).ok()?;
    Some((first, first.checked_add(1.month()).ok()?))
}

/// A number of the register as it is written, `2026-000123`, with or without its noughts and spaces.
fn number(typed: &str) -> Option<(i64, i64)> {
    let typed: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (year, number) = typed.split_once(['-', '–'])?;
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year) && digits(number)) {
        return None;
    }
    Some((year.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for typed in ["2026-000123", "2026-123", " 2026 - 000 123 ", "2026–123"] {
            assert_eq!(number(typed), Some((2026, 123)), "{typed}");
        }
        for typed in ["", "123", "2026-", "-123", "2026-12a", "2026-1234567890", "2026--1", "é-1"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_month_is_read_as_its_address_has_it() {
        assert_eq!(read("2026-03"), Some(Month { year: 2026, month: 3 }));
        assert_eq!(span(Month { year: 2026, month: 12 }).map(|(_, next)| next), Date::new(2027, 1, 1).ok());
        for bad in ["", "2026", "2026-13", "2026-3", "2026-03-01", "../x"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
