//! What is done to a release: protecting, stopping, trying, approving, publishing, a link for young readers, removing.

use app::desk::survey::Told;
use axum::http::StatusCode;
use domain::contact::reading::date_of;
use domain::desk::Action;
use jiff::ToSpan;

use super::hub::seat;
use super::load::{ANY, Held};
use crate::contact::send::SendFault;
use crate::desk::at::{Answer, At};
use crate::desk::fields::Fields;
use crate::desk::office::Seated;
use crate::mapping::kin::{Kin, connected, others, shown};
use crate::mapping::prepare::{Hindrance, Kept, waves_of};
use crate::mapping::store::{ApprovalRow, Published, ReadingRow, ReleaseRow};
use crate::mapping::{gate, protect, reading};
use crate::token::token;

/// How long a link for young readers opens, in days.
const OPEN: i32 = 30;

/// Whether another draft is of the waves of this one, or of waves that published releases, or what was shown, connect with them.
fn another_draft(all: &[ReleaseRow], kin: &Kin, own: &ReleaseRow) -> Result<bool, Hindrance> {
    for row in all.iter().filter(|row| row.published.is_none() && row.id != own.id) {
        if waves_of(&row.waves)?.iter().any(|wave| kin.waves.contains(wave)) {
            return Ok(true);
        }
    }
    Ok(false)
}

impl At<'_> {
    pub(super) async fn act_on_release(self, id: &str, fields: Fields) -> Answer {
        let act = fields.get("do").to_owned();
        let needed: &[Action] = match act.as_str() {
            "skydda" | "stoppa" | "prova" | "ta-bort" | "ta-bort-ja" => &[Action::PrepareRelease],
            "lank" => &[Action::ReplyToCitizens],
            "godkann" | "ge-ut" => &[Action::ApproveRelease],
            _ => &ANY,
        };
        let (seated, held) = match self.held_release(id, needed).await? {
            Ok(found) => found,
            Err(other) => return Ok(other),
        };
        if held.row.published.is_some() {
            return self.told_no(&seated, &held, "desk-release-is-out-already").await;
        }
        if !held.is_at(fields.get("v")) {
            return self.told_no(&seated, &held, "desk-release-changed-since").await;
        }
        // What somebody approves or publishes is what they had before their eyes.
        let seen = held.row.digest.as_deref() == Some(fields.get("d"));
        if matches!(act.as_str(), "godkann" | "ge-ut") && held.row.digest.is_some() && !seen {
            return self.told_no(&seated, &held, "desk-release-changed-since").await;
        }
        let line = |action| self.release_line(&seated, action, id, &held.scope);
        match act.as_str() {
            "skydda" => {
                let line = line(Action::PrepareRelease);
                if protect::begin(self.app, held.row.clone(), line) {
                    Ok(self.back_to_release(id, ""))
                } else {
                    self.busy(&seated, &held).await
                }
            }
            "stoppa" => {
                if let Some(work) = self.app.workshop().of(id) {
                    work.stop();
                }
                Ok(self.back_to_release(id, ""))
            }
            "prova" => {
                let ready = held.release.as_ref().is_some_and(|release| release.broken().is_empty());
                if !ready {
                    return self.told_no(&seated, &held, "desk-release-hindered-not-ready").await;
                }
                if gate::begin(self.app, held.row.clone()) {
                    Ok(self.back_to_release(id, ""))
                } else {
                    self.busy(&seated, &held).await
                }
            }
            "lank" => self.reading_link(&seated, &held).await,
            "godkann" => self.approve(&seated, &held, &fields).await,
            "ge-ut" => self.publish(&seated, &held).await,
            "ta-bort" => self.show_release(&seated, &held, (Told::default(), None, true), StatusCode::OK).await,
            "ta-bort-ja" => {
                if let Some(work) = self.app.workshop().of(id) {
                    work.stop();
                }
                self.app.stores().releases.drop_release(id, &line(Action::PrepareRelease)).await?;
                Ok(self.to("/svar"))
            }
            _ => Ok(self.missing()),
        }
    }

    fn back_to_release(&self, id: &str, rest: &str) -> axum::http::Response<axum::body::Body> {
        self.to(&format!("/svar/utgava/{id}{rest}"))
    }

    /// The page once more, with why it was not done.
    async fn told_no(&self, seated: &Seated, held: &Held, why: &str) -> Answer {
        let told = Told::bad(self.words.get(why).to_string());
        self.show_release(seated, held, (told, None, false), StatusCode::CONFLICT).await
    }

    async fn busy(&self, seated: &Seated, held: &Held) -> Answer {
        self.told_no(seated, held, "desk-release-busy").await
    }

    async fn approve(&self, seated: &Seated, held: &Held, fields: &Fields) -> Answer {
        let store = self.app.stores().releases.as_ref();
        let (Some(seat), Some(digest)) = (seat(seated, held), &held.row.digest) else {
            return self.told_no(seated, held, "desk-release-not-tried").await;
        };
        if fields.get("last").is_empty() {
            return self.told_no(seated, held, "desk-release-read-first").await;
        }
        if !store.check(&held.row.id).await?.is_some_and(|check| check.passed) {
            return self.told_no(seated, held, "desk-release-not-tried").await;
        }
        let staff = seated.staff.id.clone();
        let row = ApprovalRow { digest: digest.clone(), staff, seat, on: date_of(self.now) };
        let line = self.release_line(seated, Action::ApproveRelease, &held.row.id, &held.scope);
        store.approve(&held.row.id, &row, &line).await?;
        Ok(self.back_to_release(&held.row.id, "?sparat=godkand"))
    }

    async fn publish(&self, seated: &Seated, held: &Held) -> Answer {
        let line = self.release_line(seated, Action::ApproveRelease, &held.row.id, &held.scope);
        let approved = gate::two(&self.standing_approvals(held).await?);
        match gate::publish(self.app, &held.row, approved, &line).await? {
            Published::Done => Ok(self.back_to_release(&held.row.id, "?sparat=ute")),
            Published::LedgerMoved => self.told_no(seated, held, "desk-release-hindered-moved").await,
            Published::QuoteGone => self.told_no(seated, held, "desk-release-quote-gone").await,
            Published::Refused => self.told_no(seated, held, "desk-release-not-two").await,
        }
    }

    /// A link by which a group of young people reads it. Whoever has the link reads a draft of numbers that are safe to show.
    async fn reading_link(&self, seated: &Seated, held: &Held) -> Answer {
        let store = self.app.stores().releases.as_ref();
        // What outsiders read is tried as what everybody reads, and never beside another draft of the same answers, or of answers
        // that published ones connect with them: the two would not know of each other.
        if !store.check(&held.row.id).await?.is_some_and(|check| check.passed) {
            return self.told_no(seated, held, "desk-release-not-tried").await;
        }
        let (all, heads) = (store.releases().await?, store.shown_heads().await?);
        let waves = waves_of(&held.row.waves);
        let kin = waves.and_then(|waves| connected(&all, &heads, (&held.row.id, &waves)));
        // What cannot be read may be of the same answers.
        let alone = |kin: &Kin| another_draft(&all, kin, &held.row).is_ok_and(|other| !other);
        let Some(kin) = kin.ok().filter(alone) else {
            return self.told_no(seated, held, "desk-release-other-draft").await;
        };
        let Some((release, numbers)) = held.release.as_ref().and_then(|one| Some((one, reading::numbers(one)?))) else {
            return self.told_no(seated, held, "desk-release-not-tried").await;
        };
        // Nor beside what these numbers do not know of: it came out, or was shown, since they were counted.
        let proof = store.proof(&held.row.id).await?;
        let kept = proof.and_then(|proof| serde_json::from_str::<Kept>(&proof).ok());
        let ledger = store.ledger_size().await?;
        let kept = kept.filter(|kept| i64::try_from(kept.after()) == Ok(ledger) && kept.knows(&kin, &numbers));
        let Some(shown) = kept.and_then(|kept| shown(&held.row, release, &kept, &numbers)) else {
            return self.told_no(seated, held, "desk-release-hindered-moved").await;
        };
        let token = token();
        let open_until = date_of(self.now).saturating_add(OPEN.days());
        let row = ReadingRow { release: held.row.id.clone(), open_until, ledger, numbers, said: None };
        let line = self.release_line(seated, Action::ReplyToCitizens, &held.row.id, &held.scope);
        // From now on it is known outside: whatever is counted of these answers later is protected together with it.
        let others = others(&heads, &row.numbers);
        if !store.add_reading(&reading::key(self.room, &token), &row, &shown, others, &line).await? {
            return self.told_no(seated, held, "desk-release-hindered-moved").await;
        }
        let address = format!("{}/{}/sagt/las/{token}", self.app.origin(), self.words.tag());
        self.show_release(seated, held, (Told::default(), Some(address), false), StatusCode::OK).await
    }

    /// What groups said of a release, a line each, and how many links nobody has answered.
    pub(super) async fn heard_readings(&self, id: &str) -> Result<(Vec<String>, usize), SendFault> {
        let rows = self.app.stores().releases.readings(id).await?;
        let waiting = rows.iter().filter(|row| row.said.is_none()).count();
        let said = rows.iter().filter_map(|row| row.said.as_deref()).flat_map(reading::said);
        Ok((said.map(|(_, text)| text).collect(), waiting))
    }

    /// What groups said of one finding.
    pub(super) async fn readings_of(&self, id: &str, finding: &str) -> Result<Vec<String>, SendFault> {
        let rows = self.app.stores().releases.readings(id).await?;
        let said = rows.iter().filter_map(|row| row.said.as_deref()).flat_map(reading::said);
        Ok(said.filter(|(name, _)| name == finding).map(|(_, text)| text).collect())
    }
}
