//! *Ta bort från min vy* and back: a mark on the thread that only who has the code sees the effect of.

use super::routes::{Answer, At, Step};

impl At<'_> {
    /// Hides what stood on the page. An answer that came meanwhile was not seen, and stays.
    pub(super) async fn hide(&self, step: &Step) -> Answer {
        let Some((_, thread)) = self.opened(&step.t).await? else { return Ok(self.over("")) };
        let seen: u32 = step.h.parse().unwrap_or_default();
        let last = self.app.stores().contact.messages(&thread.id).await?.last().map_or(0, |message| message.seq);
        self.app.stores().hidden.hide(&thread.id, seen.min(last)).await?;
        self.trad(&step.t).await
    }

    /// Shows all of it again.
    pub(super) async fn unhide(&self, step: &Step) -> Answer {
        let Some((_, thread)) = self.opened(&step.t).await? else { return Ok(self.over("")) };
        self.app.stores().hidden.hide(&thread.id, 0).await?;
        self.trad(&step.t).await
    }
}
