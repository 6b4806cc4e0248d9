//! What is known of a thread's course. Where that cannot be read it is begun anew from what happened, so that nobody's answer is
//! refused for it; with the next step it is kept whole again.

use domain::contact::course::Facts;
use domain::contact::event::{Actor, Event, Kind};
use domain::contact::reading::date_of;
use domain::contact::thread::State;
use jiff::Timestamp;
use jiff::civil::Date;

use super::store::course::CourseRow;
use super::store::{EventRow, StoreError, ThreadRow};
use crate::store::Stores;

/// The course of a thread; the row says where it was begun anew.
///
/// # Errors
/// When the store fails.
pub async fn known(stores: &Stores, thread: &ThreadRow) -> Result<CourseRow, StoreError> {
    let fault = match stores.course.course(&thread.id).await {
        Err(fault @ StoreError::Inconsistent { .. }) => fault,
        read => return read,
    };
    tracing::error!("begun anew from what happened to it: {fault}");
    let events = stores.contact.events(&thread.id).await?;
    let state = State::parse(&thread.state).unwrap_or(State::Open);
    let facts = Facts::rebuilt(events.iter().filter_map(happened), state, thread.answer_by);
    Ok(CourseRow { facts, offer: stores.course.offer(&thread.id).await?, anew: true })
}

/// An event with its day; one that cannot be read tells nothing.
fn happened(row: &EventRow) -> Option<(Date, Event)> {
    let event = Event::new(Actor::parse(&row.actor)?, Kind::parse(&row.kind)?, row.detail.clone());
    let at = Timestamp::from_second(row.hour.checked_mul(3600)?).ok()?;
    event.fits().then(|| (date_of(at), event))
}
