//! The statements of the process measures; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// What happened in all threads that matter since an hour.
    SELECT_HAPPENED =
        "SELECT event.thread_id, thread.unit_id, thread.branch, thread.lane, event.hour, event.actor, event.kind, event.detail
         FROM event JOIN thread ON thread.id = event.thread_id
         WHERE thread.began_hour >= $1 OR thread.state <> 'closed'
            OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = thread.id AND later.hour >= $1)
         ORDER BY event.thread_id, event.hour, event.id";
    /// The same of one branch.
    SELECT_HAPPENED_THERE =
        "SELECT event.thread_id, thread.unit_id, thread.branch, thread.lane, event.hour, event.actor, event.kind, event.detail
         FROM event JOIN thread ON thread.id = event.thread_id
         WHERE thread.unit_id = $2 AND thread.branch = $3
           AND (thread.began_hour >= $1 OR thread.state <> 'closed'
                OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = thread.id AND later.hour >= $1))
         ORDER BY event.thread_id, event.hour, event.id";
}
