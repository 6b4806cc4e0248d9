//! Decisions on keeping in a database, on either engine.

use async_trait::async_trait;
use domain::desk::retention::{Rule, What};
use domain::desk::{Entry, ObjectId, ObjectKind, OrgId};
use sqlx::FromRow;

use super::retention_sql as sql;
use crate::desk::store::write_line;
use crate::jobs::retention::{Aged, RetentionStore, Shelf, StoreError, Swept, Voice};
use crate::store::{Engine, Store, cells, refused};

#[derive(FromRow)]
struct RuleRow {
    number: i64,
    organization_id: String,
    what: String,
    decision: String,
    decided_by: String,
    decided_on: String,
    valid_from: String,
    keep_days: Option<i64>,
    entered_on: String,
}

#[derive(FromRow)]
struct AgedRow {
    id: String,
    organization_id: String,
    state: String,
    began_hour: i64,
    last_message: Option<i64>,
    last_event: Option<i64>,
}

#[derive(FromRow)]
struct CountRow {
    number: i64,
}

#[derive(FromRow)]
struct VoiceRow {
    id: String,
    came_on: String,
    done_on: Option<String>,
    asked: i64,
}

#[derive(FromRow)]
struct SweptRow {
    id: String,
    rule_number: i64,
    day: String,
    threads: i64,
    messages: i64,
}

#[async_trait]
impl<DB: Engine> RetentionStore for Store<DB> {
    async fn rules(&self) -> Result<Vec<Rule>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<RuleRow> = DB::read(&mut work, sql::SELECT_RULES).await?;
        work.commit().await?;
        rows.into_iter().map(RuleRow::rule).collect()
    }

    async fn add_rule(&self, rule: &Rule, by: &str, line: &Entry) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![
            rule.organisation.as_str(),
            rule.what.as_str(),
            &rule.decision,
            &rule.decided_by,
            rule.decided_on.to_string(),
            rule.valid_from.to_string(),
            rule.keep_days.map(i64::from),
            by,
            rule.entered_on.to_string(),
        ];
        let known = |error| refused(error, "retention_rule", rule.organisation.as_str().to_owned());
        DB::write(&mut work, sql::INSERT_RULE, cells).await.map_err(known)?;
        write_line::<DB>(&mut work, line).await?;
        Ok(work.commit().await?)
    }

    async fn aged(&self) -> Result<Vec<Aged>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<AgedRow> = DB::read(&mut work, sql::SELECT_AGED).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(AgedRow::aged).collect())
    }

    async fn sweep(
        &self,
        rule: u32,
        threads: &[Aged],
        day: jiff::civil::Date,
        line: &Entry,
    ) -> Result<Option<Swept>, StoreError> {
        let id = uuid::Uuid::new_v4().to_string();
        let mut swept = Swept { id, rule, day, threads: 0, messages: 0 };
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for thread in threads {
            let rows: Vec<CountRow> = DB::find(&mut work, sql::COUNT_MESSAGES, cells![&thread.thread]).await?;
            let nowhere = uuid::Uuid::new_v4().to_string();
            DB::write(&mut work, sql::KEEP_GONE, cells![&thread.thread, &nowhere]).await?;
            let gone = DB::write(&mut work, sql::DELETE_THREAD, cells![&thread.thread, thread.last]).await?;
            if gone == 0 {
                DB::write(&mut work, sql::DROP_GONE, cells![nowhere]).await?;
            } else {
                DB::write(&mut work, sql::UNLINK_EVENTS, cells![&thread.thread, nowhere]).await?;
                swept.threads += 1;
                swept.messages += rows.first().map_or(0, |row| u64::try_from(row.number).unwrap_or_default());
            }
        }
        if swept.threads == 0 {
            return Ok(None);
        }
        told::<DB>(&mut work, &swept, line).await?;
        work.commit().await?;
        Ok(Some(swept))
    }

    async fn voices(&self) -> Result<Vec<Voice>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let sign_ups: Vec<VoiceRow> = DB::read(&mut work, sql::SELECT_OLD_SIGNUPS).await?;
        let proposals: Vec<VoiceRow> = DB::read(&mut work, sql::SELECT_OLD_PROPOSALS).await?;
        work.commit().await?;
        let sign_ups = sign_ups.into_iter().map(|row| row.voice(What::SignUp, "signup"));
        sign_ups.chain(proposals.into_iter().map(|row| row.voice(What::Proposal, "youth_proposal"))).collect()
    }

    async fn sweep_voices(
        &self,
        rule: u32,
        voices: &[Voice],
        day: jiff::civil::Date,
        line: &Entry,
    ) -> Result<Option<Swept>, StoreError> {
        let id = uuid::Uuid::new_v4().to_string();
        let mut swept = Swept { id, rule, day, threads: 0, messages: 0 };
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for voice in voices {
            let statement = match voice.what {
                What::SignUp => sql::DELETE_OLD_SIGNUP,
                What::Proposal => sql::DELETE_OLD_PROPOSAL,
                What::Thread => continue,
            };
            swept.threads += DB::write(&mut work, statement, cells![&voice.id, voice.last.to_string()]).await?;
        }
        if swept.threads == 0 {
            return Ok(None);
        }
        told::<DB>(&mut work, &swept, line).await?;
        work.commit().await?;
        Ok(Some(swept))
    }

    async fn swept(&self) -> Result<Vec<Swept>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<SweptRow> = DB::read(&mut work, sql::SELECT_SWEPT).await?;
        work.commit().await?;
        rows.into_iter().map(SweptRow::swept).collect()
    }

    async fn clear_shelf(&self, before: &Shelf) -> Result<u64, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, sql::DELETE_OLD_LINKS, cells![before.links.as_second()]).await?;
        DB::write(&mut work, sql::DELETE_OLD_SESSIONS, cells![before.sessions.as_second()]).await?;
        DB::write(&mut work, sql::DELETE_OLD_FORMS, cells![before.forms.to_string()]).await?;
        let lost = DB::write(&mut work, sql::DELETE_OLD_NOTICES, cells![before.notices]).await?;
        work.commit().await?;
        Ok(lost)
    }

    async fn settle(&self) -> Result<(), StoreError> {
        Ok(DB::alone(&self.0, DB::SETTLE).await?)
    }

    async fn compact(&self) -> Result<(), StoreError> {
        DB::anew(&self.0, DB::COMPACT).await?;
        self.settle().await
    }
}

/// Keeps what was swept, and says so in the audit log.
async fn told<DB: Engine>(
    work: &mut sqlx::Transaction<'static, DB>,
    swept: &Swept,
    line: &Entry,
) -> Result<(), StoreError> {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let cells = cells![&swept.id, swept.rule, swept.day.to_string(), count(swept.threads), count(swept.messages)];
    DB::write(work, sql::INSERT_SWEPT, cells).await?;
    let object = ObjectKind::parse("sweep").ok().zip(ObjectId::parse(&swept.id).ok());
    write_line::<DB>(work, &Entry { object, ..line.clone() }).await
}

impl VoiceRow {
    fn voice(self, what: What, table: &'static str) -> Result<Voice, StoreError> {
        let odd = |column| StoreError::Inconsistent { table, column, row: self.id.clone() };
        let done = self.done_on.as_deref().map(|day| day.parse().map_err(|_| odd("done_on"))).transpose()?;
        let came = self.came_on.parse().map_err(|_| odd("came_on"))?;
        Ok(Voice { what, settled: done.is_some() && self.asked == 0, last: done.unwrap_or(came), id: self.id })
    }
}

impl RuleRow {
    fn rule(self) -> Result<Rule, StoreError> {
        let row = self.number.to_string();
        let odd = |column| StoreError::Inconsistent { table: "retention_rule", column, row: row.clone() };
        let keep_days = self.keep_days.map(u32::try_from).transpose().map_err(|_| odd("keep_days"))?;
        Ok(Rule {
            number: u32::try_from(self.number).map_err(|_| odd("number"))?,
            organisation: OrgId::parse(&self.organization_id).map_err(|_| odd("organization_id"))?,
            what: What::parse(&self.what).ok_or_else(|| odd("what"))?,
            decision: self.decision,
            decided_by: self.decided_by,
            decided_on: self.decided_on.parse().map_err(|_| odd("decided_on"))?,
            valid_from: self.valid_from.parse().map_err(|_| odd("valid_from"))?,
            keep_days,
            entered_on: self.entered_on.parse().map_err(|_| odd("entered_on"))?,
        })
    }
}

impl AgedRow {
    fn aged(self) -> Aged {
        let last = self.began_hour.max(self.last_message.unwrap_or_default()).max(self.last_event.unwrap_or_default());
        Aged {
            thread: self.id,
            organization: self.organization_id,
            answered: ["answered", "closed"].contains(&self.state.as_str()),
            last,
        }
    }
}

impl SweptRow {
    fn swept(self) -> Result<Swept, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "swept", column, row: self.id.clone() };
        Ok(Swept {
            rule: u32::try_from(self.rule_number).map_err(|_| odd("rule_number"))?,
            day: self.day.parse().map_err(|_| odd("day"))?,
            threads: u64::try_from(self.threads).map_err(|_| odd("threads"))?,
            messages: u64::try_from(self.messages).map_err(|_| odd("messages"))?,
            id: self.id,
        })
    }
}
