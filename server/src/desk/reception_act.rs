//! What is changed at *Vår mottagning*: hours, holidays, closed days, readers and their cards, on and off. Every act is logged.

use axum::http::StatusCode;
use domain::contact::card::{line, phone};
use domain::contact::reading::{DateRange, date_of};
use domain::contact::typed::week;
use domain::desk::{Act, Action, Outcome};
use domain::hours::{Day, Hours};
use jiff::Timestamp;
use jiff::civil::Date;

use super::at::{Answer, At};
use super::fields::Fields;
use super::let_into;
use super::reception::{Place, ahead, candidates};
use crate::contact::send::SendFault;
use crate::contact::store::reception::CardRow;
use crate::contact::store::{Leaving, ReaderRow};
use crate::contact::{let_in, pass_on};

/// The most days of service an answer may take: longer is no answer to a child.
const LONGEST: u8 = 10;
/// The most holidays, and the most closed days, that are planned ahead.
const MOST: usize = 40;

/// What is wrong with a form: the id of the words, and the fields it is about.
pub(super) struct Wrong {
    pub(super) id: &'static str,
    pub(super) fields: Vec<String>,
}

pub(super) fn wrong(id: &'static str, fields: &[&str]) -> Wrong {
    Wrong { id, fields: fields.iter().map(|field| (*field).to_owned()).collect() }
}

impl At<'_> {
    /// Does what a form asks for. Where something breaks on the way, nothing that was typed is lost with that.
    pub(super) async fn change_reception(self, unit: &str, branch: &str, fields: Fields) -> Answer {
        let typed = Fields(fields.0.clone());
        match self.changed_reception(unit, branch, fields).await {
            Ok(page) => Ok(page),
            Err(fault) => self.unkept_reception((unit, branch), typed, fault).await,
        }
    }

    async fn changed_reception(self, unit: &str, branch: &str, fields: Fields) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let Some(mut place) = self.reception_of(&seated, unit, branch).await? else { return Ok(self.missing()) };
        if fields.get("do") == let_into::ACT {
            return self.let_into(&seated, &place, fields).await;
        }
        let today = date_of(self.now);
        let (me, act) = (seated.staff.id.as_str(), fields.get("do").to_owned());
        let Some(action) = action(&act, fields.get("staff") == me && !place.rights.sets) else {
            return Ok(self.missing());
        };
        if !self.may(&seated, action, &place.scope).await? {
            return Ok(self.missing());
        }
        if action == Action::PlanCover && !place.rights.plans {
            self.log(me, Act::Desk(action), place.scope.clone(), None, Outcome::Hidden).await?;
            return Ok(self.missing());
        }
        if action == Action::LetIn {
            if !let_in::reads(&place.row, me) {
                self.log(me, Act::Desk(action), place.scope.clone(), None, Outcome::Hidden).await?;
                return Ok(self.missing());
            }
            // Whoever took somebody's place at the desk by a new invitation does not have their phrase.
            if seated.keys.is_none() {
                let choose = Self::needs_key(&seated);
                return Ok(if choose { self.first_phrase(&seated, None) } else { self.locked(&seated, false) });
            }
        }
        let had: Vec<String> = place.row.readers.iter().map(|one| one.staff.clone()).collect();
        let form = if act == "lasare" { fields.get("form").to_owned() } else { act.clone() };
        let version: i64 = fields.get("v").parse().unwrap_or(-1);
        let mut readers = place.row.readers.iter();
        let leaver = readers.find(|one| act == "lasare-bort" && one.staff == fields.get("staff")).cloned();
        let first = leaver.as_ref().map(|one| pass_on::first_in(std::slice::from_ref(&place.row), &one.staff));
        let changed = match act.as_str() {
            "timmar" => hours(&mut place, &fields),
            "lov" => holiday(&mut place, &fields, today),
            "stangt" => closed(&mut place, &fields, today),
            "lasare" => self.reader(&mut place, &fields, (me, today)).await?,
            "slapp-in" | "slapp-in-forsta" => let_someone_in(&mut place, &act, &fields, (me, self.now)),
            _ => simple(&mut place, &act, &fields, today),
        };
        if let Err(wrong) = changed {
            let names: Vec<&str> = wrong.fields.iter().map(String::as_str).collect();
            let typed = fields.again(&form, self.words.get(wrong.id).to_string(), &names);
            let refused = (StatusCode::UNPROCESSABLE_ENTITY, false);
            return self.show_reception(unit, branch, typed, refused).await;
        }
        // What is over is forgotten with the next change: that somebody was ill is nobody's business a year later.
        place.row.plan.chosen.retain(|(_, days, _)| days.to() >= today);
        let left = self.app.stores().reception.change(version, &place.row, &place.kept.cards).await?;
        let outcome = if left == Leaving::Done { Outcome::Done } else { Outcome::Failed };
        for new in place.row.readers.iter().filter(|one| !had.contains(&one.staff)) {
            self.log_on(me, Action::LetIn, place.scope.clone(), ("staff", new.staff.as_str()), outcome).await?;
        }
        if action != Action::LetIn {
            self.log(me, Act::Desk(action), place.scope.clone(), None, outcome).await?;
        }
        let (fault, status) = match left {
            Leaving::Done => {
                if let (Some(one), Some(first)) = (&leaver, &first) {
                    pass_on::after(self.app, &one.name, first).await;
                }
                if action == Action::LetIn {
                    self.lay_by(&seated, &place.row, fields.get("staff")).await?;
                }
                return Ok(self.to(&format!("/mottagning/{unit}/{branch}?sparat=1")));
            }
            Leaving::Late => (self.words.get("desk-changed").to_string(), StatusCode::CONFLICT),
            Leaving::Alone(number) => {
                let name = leaver.as_ref().map_or("", |one| one.name.as_str());
                (self.alone(name, number), StatusCode::UNPROCESSABLE_ENTITY)
            }
        };
        self.show_reception(unit, branch, fields.again(&form, fault, &[]), (status, false)).await
    }

    /// A reader's card, saved by whoever sees to the branch: they say that it is right today. Somebody new waits to be let in, but
    /// for the first ones where nobody reads.
    async fn reader(
        &self,
        place: &mut Place,
        fields: &Fields,
        (me, today): (&str, Date),
    ) -> Result<Result<(), Wrong>, SendFault> {
        let id = fields.get("staff");
        let staff = self.app.stores().desk.all_staff().await?;
        let known = place.row.everybody().any(|one| one.staff == id);
        let free = candidates(&staff, place).iter().any(|one| one.staff == id);
        let Some(one) = staff.iter().find(|one| one.id == id).filter(|_| known || free) else {
            return Ok(Err(wrong("desk-wrong-reader", &["staff"])));
        };
        let (card, title, trained, phone) = match card(fields, id, today) {
            Ok(card) => card,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let row = &mut place.row;
        if let Some(reader) = row.readers.iter_mut().chain(&mut row.waiting).find(|one| one.staff == id) {
            reader.title = title;
            reader.phone = phone;
            reader.trained_on = trained;
        } else {
            row.waiting.push(ReaderRow {
                staff: id.to_owned(),
                name: one.name.clone(),
                title,
                phone,
                trained_on: trained,
                public_key: one.keys.as_ref().map(|keys| keys.public.clone()),
                active: one.person.active,
                absences: Vec::new(),
                let_in: None,
            });
            // Where somebody reads, or one alone waits, nothing comes of it.
            let _ = let_in::first(row, me, self.now);
        }
        place.kept.cards.retain(|card| card.staff != id);
        place.kept.cards.push(card);
        Ok(Ok(()))
    }
}

/// Which right an act needs; `own` for somebody who speaks for their own card alone.
fn action(act: &str, own: bool) -> Option<Action> {
    Some(match act {
        "lov" | "lov-bort" | "stangt" | "stangt-bort" => Action::PlanCover,
        "stammer" if own => Action::AssureContact,
        "slapp-in" => Action::LetIn,
        // Whoever sees to the branch may say it of anybody's card.
        "timmar" | "lasare" | "lasare-bort" | "forst" | "av" | "pa" | "stammer" | "slapp-in-forsta" => Action::SetHours,
        _ => return None,
    })
}

/// The acts that carry no more than a number or a name.
fn simple(place: &mut Place, act: &str, fields: &Fields, today: Date) -> Result<(), Wrong> {
    let (plan, staff) = (&mut place.row.plan, fields.get("staff"));
    let number: Option<usize> = fields.get("nr").parse().ok();
    let gone = || wrong("desk-changed", &[]);
    match act {
        "av" => plan.paused = true,
        "pa" => plan.paused = false,
        "lov-bort" => {
            let at = number.and_then(|number| ahead(plan, today).nth(number)).map(|(at, _)| at).ok_or_else(gone)?;
            plan.holidays.remove(at);
        }
        "stangt-bort" => {
            let mut ahead = plan.closed.iter().enumerate().filter(|(_, days)| days.to() >= today);
            let at = number.and_then(|number| ahead.nth(number)).map(|(at, _)| at).ok_or_else(gone)?;
            plan.closed.remove(at);
        }
        "forst" => {
            let at = place.row.readers.iter().position(|one| one.staff == staff).ok_or_else(gone)?;
            let reader = place.row.readers.remove(at);
            place.row.readers.insert(0, reader);
        }
        "lasare-bort" => {
            place.row.readers.retain(|one| one.staff != staff);
            place.row.waiting.retain(|one| one.staff != staff);
            place.kept.cards.retain(|card| card.staff != staff);
            plan.chosen.retain(|(away, _, by)| away != staff && by != staff);
            for (_, cover) in &mut plan.holidays {
                cover.retain(|one| one != staff);
            }
        }
        "stammer" => {
            let card = place.kept.cards.iter_mut().find(|card| card.staff == staff).ok_or_else(gone)?;
            card.assured = Some(today);
        }
        _ => return Err(gone()),
    }
    Ok(())
}

/// Who reads lets one in; the lead, where nobody reads, the first ones. Whoever came meanwhile made it untrue.
fn let_someone_in(place: &mut Place, act: &str, fields: &Fields, (me, now): (&str, Timestamp)) -> Result<(), Wrong> {
    let done = match act {
        "slapp-in" => let_in::one(&mut place.row, fields.get("staff"), me, now),
        _ => let_in::first(&mut place.row, me, now),
    };
    if done { Ok(()) } else { Err(wrong("desk-changed", &[])) }
}

fn hours(place: &mut Place, fields: &Fields) -> Result<(), Wrong> {
    let mut hours = lines(fields, "desk-wrong-hours")?;
    // Days that differ, and what holds before a red day, were not on the page: they stay.
    if let (Hours::Weekly(new), Hours::Weekly(old)) = (&mut hours, &place.row.hours) {
        new.exceptions.clone_from(&old.exceptions);
        new.eve_closes = old.eve_closes;
        new.holidays = old.holidays;
    }
    let days = fields.get("dagar").parse().ok().filter(|days| (1..=LONGEST).contains(days));
    place.row.service_days = days.ok_or_else(|| wrong("desk-wrong-service-days", &["dagar"]))?;
    place.row.hours = hours;
    Ok(())
}

/// Seven lines of hours, `d1` to `d7`.
fn lines(fields: &Fields, id: &'static str) -> Result<Hours, Wrong> {
    const NAMES: [&str; 7] = ["d1", "d2", "d3", "d4", "d5", "d6", "d7"];
    week(&NAMES.map(|name| fields.get(name))).map_err(|days| {
        let names: Vec<&str> =
            Day::ALL.into_iter().zip(NAMES).filter(|(day, _)| days.contains(day)).map(|(_, name)| name).collect();
        wrong(id, &names)
    })
}

/// *Från* and *till*; a single day needs no *till*.
pub(super) fn span(fields: &Fields, today: Date) -> Result<DateRange, Wrong> {
    let day = |text: &str| text.parse::<Date>().ok().filter(|day| (2020..=2100).contains(&day.year()));
    let from = day(fields.get("fran")).ok_or_else(|| wrong("desk-wrong-day", &["fran"]))?;
    let to = if fields.get("till").is_empty() { Some(from) } else { day(fields.get("till")) };
    let to = to.ok_or_else(|| wrong("desk-wrong-day", &["till"]))?;
    let range = DateRange::new(from, to).ok_or_else(|| wrong("desk-wrong-span", &["fran", "till"]))?;
    if range.to() < today { Err(wrong("desk-wrong-past", &["till"])) } else { Ok(range) }
}

fn holiday(place: &mut Place, fields: &Fields, today: Date) -> Result<(), Wrong> {
    let days = span(fields, today)?;
    // In the order of the branch's readers: the first of them who is there reads.
    let ticked = fields.all("las");
    let cover: Vec<String> =
        place.row.readers.iter().map(|one| one.staff.clone()).filter(|staff| ticked.contains(staff)).collect();
    if cover.is_empty() {
        return Err(wrong("desk-wrong-cover", &["las"]));
    }
    if ahead(&place.row.plan, today).count() >= MOST {
        return Err(wrong("desk-wrong-many", &[]));
    }
    place.row.plan.holidays.push((days, cover));
    place.row.plan.holidays.sort_by_key(|(days, _)| *days);
    Ok(())
}

fn closed(place: &mut Place, fields: &Fields, today: Date) -> Result<(), Wrong> {
    let days = span(fields, today)?;
    if place.row.plan.closed.iter().filter(|days| days.to() >= today).count() >= MOST {
        return Err(wrong("desk-wrong-many", &[]));
    }
    place.row.plan.closed.push(days);
    place.row.plan.closed.sort_unstable();
    place.row.plan.closed.dedup();
    Ok(())
}

type Read = (CardRow, String, Date, Option<String>);

/// A reader's card as it was typed: the card, title, day of training, phone.
fn card(fields: &Fields, staff: &str, today: Date) -> Result<Read, Wrong> {
    let title = line(fields.get("titel")).ok_or_else(|| wrong("desk-wrong-title", &["titel"]))?;
    let trained: Option<Date> = fields.get("utbildad").parse().ok();
    let trained = trained.filter(|day| day.year() >= 2000 && *day <= today);
    let trained = trained.ok_or_else(|| wrong("desk-wrong-trained", &["utbildad"]))?;
    let given = |name: &'static str, read: fn(&str) -> Option<String>, id| match fields.get(name) {
        "" => Ok(None),
        text => read(text).map(Some).ok_or_else(|| wrong(id, &[name])),
    };
    let phone = given("telefon", phone, "desk-wrong-phone")?;
    let room = given("rum", line, "desk-wrong-room")?;
    let drop_in = lines(fields, "desk-wrong-hours")?;
    Ok((CardRow { staff: staff.to_owned(), room, drop_in, assured: Some(today) }, title, trained, phone))
}
