//! Reviewing a translation, some pairs at a time: a mark is given to exactly what was read.

use std::collections::BTreeSet;

use app::desk::contact::Notice;
use app::desk::text::{Pair, ReviewView, review};
use app::words::SOURCE;
use axum::http::StatusCode;
use domain::desk::{Action, Outcome, Scope};
use leptos::prelude::IntoAny;

use super::at::{Answer, At};
use super::content::Thing;
use super::office::Seated;
use super::text::known;
use super::texts::Standing;
use crate::guide::live::{self, Refused, Write};
use crate::guide::store::edit::{Content, Review};
use crate::guide::texts as rules;

/// How many pairs one reads before marking them.
const PAIRS: usize = 10;

impl At<'_> {
    /// `GET /skrivbord/granska/{tag}`: the next pairs without a mark.
    pub(super) async fn review(self, tag: &str) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        self.review_page(&seated, tag, None, StatusCode::OK).await
    }

    /// `POST /skrivbord/granska/{tag}`: those that were ticked, or all that were shown.
    pub(super) async fn mark_reviewed(self, tag: &str, pairs: &[(String, String)]) -> Answer {
        let Some(seated) = self.seated().await? else { return Ok(self.to("")) };
        let standing = match self.standing(&seated, Action::ReviewTranslation).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let all = pairs.iter().any(|(name, value)| name == "do" && value == "alla");
        let from = if all { "alla" } else { "par" };
        let seen: BTreeSet<(&str, &str)> =
            pairs.iter().filter(|(name, _)| name == from).filter_map(|(_, value)| value.split_once(' ')).collect();
        let real = |(id, _): &(&str, &str)| rules::editable(id) && known(&standing, tag, id);
        if tag == SOURCE || seen.len() > PAIRS || !seen.iter().all(real) {
            return Ok(self.missing());
        }
        if seen.is_empty() {
            let notice = self.notice(true, "desk-review-nothing");
            return self.review_page(&seated, tag, Some(notice), StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        let decide = |content: &Content| {
            let over = rules::over(&standing.base, &content.texts);
            let now = Standing { base: standing.base.clone(), over, content: content.clone() };
            let mark = |(id, hash): &(&str, &str)| {
                let pair_hash = now.pair_hash(tag, id);
                (pair_hash == *hash).then(|| Review {
                    language: tag.to_owned(),
                    id: (*id).to_owned(),
                    pair_hash,
                    staff: seated.staff.id.clone(),
                    at: self.now,
                })
            };
            // If one has changed since it was read none is marked: somebody has to read again.
            let marks: Option<Vec<Review>> = seen.iter().map(mark).collect();
            marks.map(Write::Reviews).ok_or(Refused::Changed)
        };
        let kept = match live::change(self.app, decide).await {
            Ok(kept) => kept,
            Err(fault) => return self.broken(fault),
        };
        let outcome = if kept.is_ok() { Outcome::Done } else { Outcome::Failed };
        for (id, _) in &seen {
            let object = format!("{tag}-{id}");
            let thing = Some(Thing { kind: "text", id: &object });
            self.log_thing(&seated, Action::ReviewTranslation, Scope::installation(), thing, outcome).await?;
        }
        let notice = match kept {
            Ok(()) => return Ok(self.to(&format!("/granska/{tag}"))),
            Err(Refused::Busy) => self.notice(true, "desk-content-busy"),
            Err(Refused::Faults(faults)) => self.proof_notice(&faults),
            Err(Refused::Gone | Refused::Changed) => self.notice(true, "desk-review-changed"),
        };
        self.review_page(&seated, tag, Some(notice), StatusCode::CONFLICT).await
    }

    async fn review_page(&self, seated: &Seated, tag: &str, notice: Option<Notice>, status: StatusCode) -> Answer {
        let standing = match self.standing(seated, Action::ReviewTranslation).await? {
            Ok(standing) => standing,
            Err(missing) => return Ok(missing),
        };
        let Some(words) = standing.base.language(tag).filter(|_| tag != SOURCE) else { return Ok(self.missing()) };
        let (ids, reviewed) = (rules::ids(&standing.base), standing.reviewed(tag));
        let next = ids.iter().filter(|id| !reviewed.contains(*id)).take(PAIRS);
        let pairs = next.map(|id| Pair {
            hash: standing.pair_hash(tag, id),
            source: standing.text(SOURCE, id),
            translation: standing.text(tag, id),
            id: id.clone(),
        });
        let view = ReviewView {
            tag: tag.to_owned(),
            right_to_left: words.right_to_left(),
            language: words.get("frame-language-name").to_string(),
            pairs: pairs.collect(),
            done: (reviewed.len(), ids.len()),
            notice,
        };
        Ok(self.page(review(self.words, view).into_any(), "/texter", status))
    }
}
