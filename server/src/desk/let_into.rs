//! Letting a reader in to the contacts under way of their branch, all at once: who can open these seals their keys to the other
//! too, and each who wrote is told. What is broken in one keeps nobody from the rest, and what was done is not done twice.

use axum::http::StatusCode;
use domain::contact::course::{Act, By};
use domain::desk::{Act as Logged, Action, Outcome, PersonId};

use super::at::{Answer, At};
use super::fields::Fields;
use super::office::Seated;
use super::reception::Place;
use crate::contact::let_in;
use crate::contact::seal::SealError;
use crate::contact::send::SendFault;
use crate::contact::step::{Came, Names, Wish, step};
use crate::contact::store::course::Offering;
use crate::contact::store::listed::leave_out;
use crate::contact::store::{BranchRow, StoreError};

/// The act, as its button has it.
pub(super) const ACT: &str = "slapp-in-i-alla";

impl At<'_> {
    /// The contacts under way of a branch that somebody could let a reader in to.
    pub(super) async fn shut_to(
        &self,
        seated: &Seated,
        branch: &BranchRow,
        staff: &str,
    ) -> Result<Vec<String>, SendFault> {
        let place = (branch.unit.as_str(), branch.branch.as_str());
        Ok(self.app.stores().course.shut_to(staff, &seated.staff.id, place).await?)
    }

    /// Lets a reader in to all of them.
    pub(super) async fn let_into(self, seated: &Seated, place: &Place, fields: Fields) -> Answer {
        if !self.may(seated, Action::LetRead, &place.scope).await? {
            return Ok(self.missing());
        }
        let (me, row) = (seated.staff.id.as_str(), &place.row);
        if !let_in::reads(row, me) {
            self.log(me, Logged::Desk(Action::LetRead), place.scope.clone(), None, Outcome::Hidden).await?;
            return Ok(self.missing());
        }
        if seated.keys.is_none() {
            let choose = Self::needs_key(seated);
            return Ok(if choose { self.first_phrase(seated, None) } else { self.locked(seated, false) });
        }
        let staff = fields.get("staff").to_owned();
        let new = row.readers.iter().find(|one| one.staff == staff && one.staff != me && let_in::ready(one));
        if new.is_none() {
            let typed = fields.again(ACT, self.words.get("desk-changed").to_string(), &[]);
            let refused = (StatusCode::UNPROCESSABLE_ENTITY, false);
            return self.show_reception(&row.unit, &row.branch, typed, refused).await;
        }
        for id in self.shut_to(seated, row, &staff).await? {
            match self.let_into_one(seated, &id, &staff).await {
                Ok(()) => {}
                // It stays among those that are counted on the page.
                Err(SendFault::Store(fault @ StoreError::Inconsistent { .. })) => leave_out(&fault),
                Err(SendFault::Seal(_)) => {
                    leave_out(&StoreError::Inconsistent { table: "thread_wrap", column: "wrap", row: id });
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(self.to(&format!("/mottagning/{}/{}?sparat=1", row.unit, row.branch)))
    }

    /// Lets a reader in to one, unless somebody was faster.
    async fn let_into_one(&self, seated: &Seated, id: &str, staff: &str) -> Result<(), SendFault> {
        let Some(theirs) = self.allowed(seated, id, Action::LetRead).await? else { return Ok(()) };
        let Ok(means) = self.letting(&theirs, staff).await? else { return Ok(()) };
        let by = By::Staff(PersonId::parse(&seated.staff.id).map_err(|_| SealError::Malformed)?);
        let [other, title, place] = &means.other;
        // Whoever has a key gets no second one, so that no form of it is known by its number.
        let number = uuid::Uuid::new_v4().simple().to_string();
        let wish = Wish {
            act: &Act::LetRead,
            by: &by,
            text: None,
            form: &number,
            carried: ACT,
            names: Names { name: &seated.staff.name, other, title, place },
            wraps: &means.wraps,
            offering: Offering::Leave,
        };
        let at = (&theirs.thread, &theirs.row, theirs.thread.version);
        let came = step(self.room, self.app.stores(), at, &wish, self.now).await?;
        let outcome = if came == Came::Done { Outcome::Done } else { Outcome::Failed };
        self.log(&seated.staff.id, Logged::Desk(Action::LetRead), theirs.scope, Some(id), outcome).await
    }
}
