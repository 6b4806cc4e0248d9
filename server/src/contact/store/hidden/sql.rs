//! The statements of what is hidden, by name; the same text serves both engines.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Hides up to a place.
    UPSERT_HIDDEN =
        "INSERT INTO hidden (thread_id, upto) VALUES ($1, $2)
         ON CONFLICT (thread_id) DO UPDATE SET upto = excluded.upto";
    /// What is hidden of a thread.
    SELECT_HIDDEN = "SELECT upto FROM hidden WHERE thread_id = $1";
    /// Where a form's words were stored.
    SELECT_SENT = "SELECT seq FROM sent_form WHERE id = $1";
}
