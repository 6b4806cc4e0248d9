//! Mailing notices to staff: all of one reader's in one mail that says nothing, at most one an hour, while their branch is
//! open. A notice is done with only when its mail has gone out, so a crash sends it twice rather than never.
//!
//! An invitation is told of, and its link is not in the mail: whoever has the link becomes that person, a mail lies in the open at every
//! server on its way and for years in a mailbox, and a mailbox that somebody else reads must not open the desk. So the mail says only to ask
//! whoever invited, and carries no address at all: a link in a mail that says that links never come by mail is how people are tricked.

use domain::contact::reading::Team;
use domain::desk::{Action, Verdict, may};
use domain::hours::State;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::smtp::{Letter, NotSent, Smtp};
use super::store::{Batch, StoreError};
use crate::contact::store::BranchRow;
use crate::desk::place::scope;
use crate::desk::store::Staff;
use crate::web::App;

/// At most one mail to one reader in this time.
pub const BETWEEN: SignedDuration = SignedDuration::from_hours(1);
/// The first wait after a mail that did not go out; doubled each time.
const FIRST_WAIT: SignedDuration = SignedDuration::from_mins(2);
/// The longest wait.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(12);
/// After so many failures (half a day) it is an error and no longer a hiccup.
const TOO_MANY: u32 = 8;

/// What a round of mailing came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mailed {
    /// Mails that went out.
    pub sent: usize,
    /// Mails that did not.
    pub failed: usize,
    /// Of these, such as have failed for half a day.
    pub stuck: usize,
}

/// Sends what may go out now.
///
/// # Errors
/// When the store fails. A mail that does not go out is no error: it is tried again.
pub async fn run(app: &App, smtp: &Smtp) -> Result<Mailed, StoreError> {
    let now = app.now();
    let (jobs, mut round) = (&app.stores().jobs, Mailed::default());
    let news = jobs.news(now).await?;
    if news.is_empty() {
        return Ok(round);
    }
    let (branches, staff) = (app.stores().contact.branches().await?.rows, app.stores().desk.all_staff().await?);
    for one in news {
        if !one.active {
            jobs.drop_notices(&one.staff).await?;
            continue;
        }
        // Who cannot be read keeps their notices until they can.
        let Some(reader) = staff.iter().find(|staff| staff.id == one.staff) else { continue };
        if !one.invited && !at_work(reader, &branches, now) {
            continue;
        }
        let Some(batch) = jobs.batch(&one.staff, &Uuid::new_v4().to_string()).await? else { continue };
        let (subject, text) = words(app, &batch);
        let letter = Letter { to: &reader.mail, subject: &subject, text, id: &batch.id, at: now };
        let Err(why) = smtp.send(&letter).await else {
            jobs.mailed(&one.staff, &batch.id, later(now, BETWEEN)).await?;
            round.sent += 1;
            continue;
        };
        let wait = if why == NotSent::Refused { LONGEST_WAIT } else { wait(one.tries) };
        jobs.not_mailed(&one.staff, later(now, wait)).await?;
        round.failed += 1;
        if why == NotSent::Refused || one.tries >= TOO_MANY {
            round.stuck += 1;
        }
        if why == NotSent::Unreachable {
            break;
        }
    }
    if round.failed > 0 {
        tracing::warn!(mails = round.failed, stuck = round.stuck, "mails did not go out and are tried again");
    }
    Ok(round)
}

/// How long to wait after so many failures before.
#[must_use]
pub fn wait(tries: u32) -> SignedDuration {
    FIRST_WAIT.saturating_mul(1 << tries.min(10)).min(LONGEST_WAIT)
}

fn later(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// Whether one of the branches somebody belongs to is open. Who belongs to none is written to at any time.
fn at_work(staff: &Staff, branches: &[BranchRow], now: Timestamp) -> bool {
    let own = |branch: &&BranchRow| {
        branch.readers.iter().any(|reader| reader.staff == staff.id)
            || scope(&branch.organization, &branch.unit, &branch.branch)
                .is_some_and(|scope| may(&staff.person, Action::SeeQueue, &scope) == Verdict::Allowed)
    };
    let mut all = branches.iter().filter(own).peekable();
    all.peek().is_none() || all.any(|branch| open(branch, now))
}

fn open(branch: &BranchRow, now: Timestamp) -> bool {
    let shut = crate::contact::team::team(branch).is_some_and(|team: Team| {
        let today = domain::contact::reading::date_of(now);
        team.closed.iter().any(|range| range.contains(today))
    });
    !shut && matches!(branch.hours.state(now), State::Open { .. })
}

/// Subject and text: the same for everybody, in the desk's two languages.
fn words(app: &App, batch: &Batch) -> (String, String) {
    let library = app.library();
    let id = match (batch.invited, batch.waits) {
        (true, _) => "desk-mail-invited",
        (false, true) => "desk-mail-waits",
        (false, false) => "desk-mail-new",
    };
    let source = library.book.source();
    let said =
        ["sv", "en"].into_iter().filter_map(|tag| library.book.language(tag)).map(|words| words.get(id).to_string());
    let said = said.collect::<Vec<_>>().join("\r\n");
    let address = if batch.invited { String::new() } else { format!("\r\n{}/sv/skrivbord\r\n", app.origin()) };
    (source.get("frame-title").to_string(), format!("{said}\r\n{address}"))
}
