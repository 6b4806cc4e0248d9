//! The statements of the process measures; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// What happened in all threads that matter since an hour, those that were destroyed among them.
    SELECT_HAPPENED =
        "SELECT event.thread_id, thread.unit_id, thread.branch, thread.lane, thread.band,
                CAST(0 AS BIGINT) AS gone, event.hour, event.seq, event.actor, event.kind, event.detail
         FROM event JOIN thread ON thread.id = event.thread_id
         WHERE thread.began_hour >= $1 OR thread.state <> 'closed'
            OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = thread.id AND later.hour >= $1)
         UNION ALL
         SELECT event.thread_id, gone_thread.unit_id, gone_thread.branch, gone_thread.lane, gone_thread.band,
                CAST(1 AS BIGINT) AS gone, event.hour, event.seq, event.actor, event.kind, event.detail
         FROM event JOIN gone_thread ON gone_thread.id = event.thread_id
         WHERE gone_thread.began_hour >= $1
            OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = gone_thread.id AND later.hour >= $1)
         ORDER BY thread_id, hour, seq, kind, detail";
    /// The same of one branch.
    SELECT_HAPPENED_THERE =
        "SELECT event.thread_id, thread.unit_id, thread.branch, thread.lane, thread.band,
                CAST(0 AS BIGINT) AS gone, event.hour, event.seq, event.actor, event.kind, event.detail
         FROM event JOIN thread ON thread.id = event.thread_id
         WHERE thread.unit_id = $2 AND thread.branch = $3
           AND (thread.began_hour >= $1 OR thread.state <> 'closed'
                OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = thread.id AND later.hour >= $1))
         UNION ALL
         SELECT event.thread_id, gone_thread.unit_id, gone_thread.branch, gone_thread.lane, gone_thread.band,
                CAST(1 AS BIGINT) AS gone, event.hour, event.seq, event.actor, event.kind, event.detail
         FROM event JOIN gone_thread ON gone_thread.id = event.thread_id
         WHERE gone_thread.unit_id = $2 AND gone_thread.branch = $3
           AND (gone_thread.began_hour >= $1
                OR EXISTS (SELECT 1 FROM event AS later WHERE later.thread_id = gone_thread.id AND later.hour >= $1))
         ORDER BY thread_id, hour, seq, kind, detail";

    /// One more time that a step of the contact room was shown on a day.
    ADD_SHOWN =
        "INSERT INTO step_shown (day, step, count) VALUES ($1, $2, $3)
         ON CONFLICT (day, step) DO UPDATE SET count = step_shown.count + excluded.count";
    /// How often each step was shown, from a day on.
    SELECT_SHOWN = "SELECT day, step, count FROM step_shown WHERE day >= $1 ORDER BY day, step";
}
