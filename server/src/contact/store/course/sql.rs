//! Every statement of the course's store, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// A step's outcome on the thread, if nobody was faster.
    UPDATE_THREAD =
        "UPDATE thread SET state = $3, holder = $4, answer_by = $5, version = version + 1 WHERE id = $1 AND version = $2";
    /// What is known beside it.
    UPSERT_COURSE =
        "INSERT INTO course (thread_id, facts, ended_on) VALUES ($1, $2, $3)
         ON CONFLICT (thread_id) DO UPDATE SET facts = excluded.facts, ended_on = excluded.ended_on";
    /// What is known of one thread.
    SELECT_COURSE = "SELECT thread_id, facts FROM course WHERE thread_id = $1";
    /// What is known of the threads that are set aside until a day, come or not.
    SELECT_ASIDE =
        "SELECT course.thread_id, course.facts FROM course JOIN thread ON thread.id = course.thread_id
         WHERE thread.state <> 'closed' AND course.facts LIKE '%\"waits\":\"%'
         ORDER BY course.thread_id";
    /// A thread changed, if nobody was faster.
    UPDATE_VERSION = "UPDATE thread SET version = version + 1 WHERE id = $1 AND version = $2";
    /// What is known of somebody's threads.
    SELECT_COURSES =
        "SELECT course.thread_id, course.facts
         FROM course JOIN thread_wrap ON thread_wrap.thread_id = course.thread_id
         WHERE thread_wrap.staff_id = $1";

    /// The offer of one thread.
    SELECT_OFFER =
        "SELECT thread_id, organization_id, unit_id, branch, why, offered_by, hour FROM handover WHERE thread_id = $1";
    /// The offers of somebody's own threads.
    SELECT_OFFERS =
        "SELECT handover.thread_id, organization_id, unit_id, branch, why, offered_by, hour
         FROM handover JOIN thread_wrap ON thread_wrap.thread_id = handover.thread_id
         WHERE thread_wrap.staff_id = $1";
    /// What is offered to somebody.
    SELECT_OFFERED =
        "SELECT handover.thread_id, organization_id, unit_id, branch, why, offered_by, hour
         FROM handover JOIN handover_wrap ON handover_wrap.thread_id = handover.thread_id
         WHERE handover_wrap.staff_id = $1
         ORDER BY hour, handover.thread_id";
    /// An offer.
    INSERT_OFFER =
        "INSERT INTO handover (thread_id, organization_id, unit_id, branch, why, offered_by, hour)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// A key laid by for whoever is asked.
    INSERT_OFFER_WRAP = "INSERT INTO handover_wrap (thread_id, staff_id, wrap) VALUES ($1, $2, $3)";
    /// Ends an offer; the keys laid by go with it.
    DELETE_OFFER = "DELETE FROM handover WHERE thread_id = $1";
    /// The thread belongs to the branch that was asked.
    MOVE_THREAD =
        "UPDATE thread
         SET organization_id = (SELECT organization_id FROM handover WHERE thread_id = $1),
             unit_id = (SELECT unit_id FROM handover WHERE thread_id = $1),
             branch = (SELECT branch FROM handover WHERE thread_id = $1)
         WHERE id = $1";
    /// Takes every key of a thread's readers away.
    DELETE_WRAPS = "DELETE FROM thread_wrap WHERE thread_id = $1";
    /// Gives out the keys that were laid by.
    MOVE_WRAPS =
        "INSERT INTO thread_wrap (thread_id, staff_id, wrap)
         SELECT thread_id, staff_id, wrap FROM handover_wrap WHERE thread_id = $1";
    /// One more reader's key, unless they have one.
    ADD_WRAP =
        "INSERT INTO thread_wrap (thread_id, staff_id, wrap) VALUES ($1, $2, $3)
         ON CONFLICT (thread_id, staff_id) DO NOTHING";
    /// Whether somebody works here still.
    SELECT_WORKS = "SELECT id AS staff_id FROM staff WHERE id = $1 AND active = 1";
    /// Who can read a thread.
    SELECT_READERS = "SELECT staff_id FROM thread_wrap WHERE thread_id = $1 ORDER BY staff_id";
    /// Who is asked to take it over.
    SELECT_ASKED = "SELECT staff_id FROM handover_wrap WHERE thread_id = $1 ORDER BY staff_id";
    /// That somebody came back, once since an hour.
    INSERT_OPENED =
        "INSERT INTO event (id, thread_id, hour, actor, kind, detail, seq)
         SELECT $1, thread.id, $3, $4, $5, $6,
                (SELECT COALESCE(MAX(event.seq), 0) + 1 FROM event WHERE event.thread_id = $2)
         FROM thread
         WHERE thread.id = $2
           AND NOT EXISTS (SELECT 1 FROM event WHERE thread_id = $2 AND kind = $5 AND hour >= $7)";
}
