//! What happens when nobody is looking: mails to staff, reminders, what is due to be destroyed, and a look at the disk.
//!
//! Several servers may share one PostgreSQL: whoever takes a job's lease does it, the others leave it alone. A server that
//! dies with a lease in its hands keeps it for ten minutes. Every moment is the site's clock's, so that tests choose it.

mod back;
mod cover;
pub mod health;
pub mod mail;
pub mod remind;
pub mod retention;
pub mod smtp;
pub mod store;
pub mod sweep;

use std::time::Duration;

use domain::hours::stockholm;
use jiff::{SignedDuration, Timestamp};

use self::smtp::Smtp;
use self::store::StoreError;
use crate::contact::{pass_on, shown};
use crate::guide::sought;
use crate::mapping::clock;
use crate::store::Driver;
use crate::survey::close::{self, CloseFault};
use crate::web::App;

/// How long a job may take before another server may do it.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// Between two looks at promises.
const REMIND_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// Between two rounds of mailing; a reader's own mails are an hour apart all the same.
const MAIL_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// The hours of the night in which things are destroyed: few write, and a slip of yesterday's has been seen.
const NIGHT: std::ops::Range<i8> = 2..5;

/// The jobs of one server.
#[derive(Clone)]
pub struct Jobs {
    app: App,
    /// This server, among those that share a database.
    holder: String,
}

impl Jobs {
    /// The jobs around a site.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app, holder: uuid::Uuid::new_v4().to_string() }
    }

    /// Starts both hands: the minute's, and the mail's, which a hanging mail server may hold up.
    pub fn start(self, smtp: Option<Smtp>) {
        let (mails, every) = (self.clone(), Duration::from_mins(1));
        tokio::spawn(async move {
            let mut minute = tokio::time::interval(every);
            loop {
                minute.tick().await;
                self.minute().await;
            }
        });
        let Some(smtp) = smtp else {
            tracing::info!("no [mail] in the settings: nothing is mailed to staff");
            return;
        };
        tokio::spawn(async move {
            let mut minute = tokio::time::interval(every);
            loop {
                minute.tick().await;
                told("mail", mails.mail(&smtp).await);
            }
        });
    }

    /// Everything a minute brings but mail. What breaks is told and tried again; the rest goes on.
    pub async fn minute(&self) {
        let app = &self.app;
        app.room().opened.sweep(app.now());
        app.office().sweep(app.now());
        health::look(app).await;
        // A list of units that was imported meanwhile, or edited through another program, holds from here on.
        told("shown", shown::keep(app).await);
        told("sought", sought::keep(app).await);
        told("units", app.room().units.renew(app.stores().units.as_ref()).await.map(|_| ()));
        told("remind", self.remind().await);
        told("sweep", self.night().await);
        told("survey", survey(app).await);
        told("clock", clock::minute(app).await);
        told("settle", app.stores().retention.settle().await);
    }

    /// Sends the mails that may go out now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn mail(&self, smtp: &Smtp) -> Result<(), StoreError> {
        if self.take("mail").await? {
            mail::run(&self.app, smtp).await?;
            self.give_back("mail", MAIL_EVERY).await?;
        }
        Ok(())
    }

    /// Brings back what was set aside, passes on what somebody has who reads no more, tells who waits for somebody who is away, and
    /// points out the promises that are not kept.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remind(&self) -> Result<(), StoreError> {
        if self.take("remind").await? {
            let app = &self.app;
            // Each for itself: what breaks in one keeps nobody from what the others do.
            let rounds = [back::run(app).await, cover::run(app).await, remind::run(app).await, pass_on::run(app).await];
            rounds.into_iter().collect::<Result<Vec<_>, _>>()?;
            self.give_back("remind", REMIND_EVERY).await?;
        }
        Ok(())
    }

    /// Destroys what is due, once a night.
    ///
    /// # Errors
    /// When the store fails; tried again the same night.
    pub async fn night(&self) -> Result<(), StoreError> {
        let now = self.app.now();
        let local = stockholm().to_datetime(now);
        if !NIGHT.contains(&local.hour()) || !self.take("sweep").await? {
            return Ok(());
        }
        sweep::run(self.app.stores(), now).await?;
        let evening = local.date().at(23, 0, 0, 0);
        let evening = stockholm().to_ambiguous_timestamp(evening).compatible().unwrap_or(now);
        self.app.stores().jobs.release("sweep", &self.holder, evening).await
    }

    async fn take(&self, job: &'static str) -> Result<bool, StoreError> {
        let now = self.app.now();
        self.app.stores().jobs.lease(job, &self.holder, now, after(now, LEASE)).await
    }

    async fn give_back(&self, job: &'static str, every: SignedDuration) -> Result<(), StoreError> {
        self.app.stores().jobs.release(job, &self.holder, after(self.app.now(), every)).await
    }
}

/// Closes the surveys whose time is over.
async fn survey(app: &App) -> Result<(), StoreError> {
    close::minute(app).await.map_err(|fault| match fault {
        CloseFault::Store(fault) => fault,
        CloseFault::Key(fault) => StoreError::Unavailable(Driver::opening(fault.kind())),
    })
}

/// A store's fault can name a row; the log gets the job alone.
fn told(job: &'static str, done: Result<(), StoreError>) {
    if done.is_err() {
        tracing::error!(job, "a job broke and is tried again");
    }
}

fn after(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.checked_add(wait).unwrap_or(Timestamp::MAX)
}
