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
    /// The threads that are set aside until a day, come or not.
    SELECT_ASIDE =
        "SELECT thread.id FROM course JOIN thread ON thread.id = course.thread_id
         WHERE thread.state <> 'closed' AND course.facts LIKE '%\"waits\":\"%'
         ORDER BY thread.id";
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
    /// Whether somebody was let in to read in a branch, and works here still.
    SELECT_READS =
        "SELECT reader.staff_id
         FROM reader JOIN staff ON staff.id = reader.staff_id
         WHERE reader.staff_id = $1 AND reader.unit_id = $2 AND reader.branch = $3
           AND reader.let_in_at IS NOT NULL AND staff.active = 1";
    /// The same of the branch of a thread.
    SELECT_READS_IT =
        "SELECT reader.staff_id
         FROM reader JOIN staff ON staff.id = reader.staff_id
         JOIN thread ON thread.unit_id = reader.unit_id AND thread.branch = reader.branch
         WHERE reader.staff_id = $1 AND thread.id = $2 AND reader.let_in_at IS NOT NULL AND staff.active = 1";
    /// The keys that are laid by for somebody, of what a branch is asked about.
    SELECT_LAID_BY =
        "SELECT handover_wrap.thread_id, handover_wrap.wrap
         FROM handover_wrap JOIN handover ON handover.thread_id = handover_wrap.thread_id
         WHERE handover_wrap.staff_id = $1 AND handover.unit_id = $2 AND handover.branch = $3
         ORDER BY handover_wrap.thread_id";
    /// A key laid by for somebody who came in while the branch is asked, if they were let in there.
    LAY_BY =
        "INSERT INTO handover_wrap (thread_id, staff_id, wrap)
         SELECT $1, $2, $3
         WHERE EXISTS (SELECT 1 FROM handover
                       JOIN reader ON reader.unit_id = handover.unit_id AND reader.branch = handover.branch
                       JOIN staff ON staff.id = reader.staff_id
                       WHERE handover.thread_id = $1 AND staff.id = $2 AND reader.let_in_at IS NOT NULL AND staff.active = 1)
         ON CONFLICT (thread_id, staff_id) DO NOTHING";
    /// The threads under way of a branch that one ($2) has a key of and another ($1) has none.
    SELECT_SHUT_TO =
        "SELECT thread.id
         FROM thread JOIN thread_wrap ON thread_wrap.thread_id = thread.id
         WHERE thread_wrap.staff_id = $2 AND thread.unit_id = $3 AND thread.branch = $4 AND thread.state <> 'closed'
           AND NOT EXISTS (SELECT 1 FROM thread_wrap AS theirs
                           WHERE theirs.thread_id = thread.id AND theirs.staff_id = $1)
         ORDER BY thread.answer_by, thread.id";
    /// Who can read a thread.
    SELECT_READERS = "SELECT staff_id FROM thread_wrap WHERE thread_id = $1 ORDER BY staff_id";
    /// Who of those who read in a thread's branch can open it. Whoever was invited anew and has not come in yet cannot.
    SELECT_ABLE =
        "SELECT thread_wrap.staff_id
         FROM thread_wrap
         JOIN thread ON thread.id = thread_wrap.thread_id
         JOIN reader ON reader.staff_id = thread_wrap.staff_id AND reader.unit_id = thread.unit_id
                    AND reader.branch = thread.branch
         JOIN staff ON staff.id = thread_wrap.staff_id
         WHERE thread.id = $1 AND reader.let_in_at IS NOT NULL AND staff.active = 1
           AND (staff.login IS NULL OR staff.passphrase IS NOT NULL OR staff.subject IS NOT NULL)
         ORDER BY reader.position";
    /// The threads that somebody has who cannot open them or reads there no more, and those under way that nobody has and nobody
    /// there can open, until that is told. Where nobody there can, but another branch that is asked could, its answer comes first, as
    /// long as the promised day ($1 is today) has not passed.
    SELECT_LEFT =
        "SELECT thread.id FROM thread
         WHERE (thread.holder IS NOT NULL
                OR (thread.state <> 'closed'
                    AND NOT EXISTS (SELECT 1 FROM event
                                    WHERE event.thread_id = thread.id AND event.kind = 'nobody-left'
                                      AND NOT EXISTS (SELECT 1 FROM event AS later
                                                      WHERE later.thread_id = event.thread_id AND later.seq > event.seq
                                                        AND later.kind IN ('inherited', 'handover-accepted')))))
           AND NOT EXISTS (SELECT 1 FROM thread_wrap
                           JOIN reader ON reader.staff_id = thread_wrap.staff_id
                           JOIN staff ON staff.id = thread_wrap.staff_id
                           WHERE thread_wrap.thread_id = thread.id AND reader.unit_id = thread.unit_id
                             AND reader.branch = thread.branch AND reader.let_in_at IS NOT NULL AND staff.active = 1
                             AND (thread.holder IS NULL OR thread_wrap.staff_id = thread.holder))
           AND (thread.answer_by < $1
                OR NOT EXISTS (SELECT 1 FROM handover_wrap WHERE handover_wrap.thread_id = thread.id)
                OR EXISTS (SELECT 1 FROM thread_wrap
                           JOIN reader ON reader.staff_id = thread_wrap.staff_id
                           JOIN staff ON staff.id = thread_wrap.staff_id
                           WHERE thread_wrap.thread_id = thread.id AND reader.unit_id = thread.unit_id
                             AND reader.branch = thread.branch AND reader.let_in_at IS NOT NULL AND staff.active = 1))
         ORDER BY thread.answer_by, thread.id";
    /// The threads under way of which it was told last that nobody can read them, and that somebody who reads there can open now.
    SELECT_RETURNED =
        "SELECT thread.id FROM thread
         WHERE thread.state <> 'closed'
           AND EXISTS (SELECT 1 FROM event
                       WHERE event.thread_id = thread.id AND event.kind = 'nobody-left'
                         AND NOT EXISTS (SELECT 1 FROM event AS later
                                         WHERE later.thread_id = event.thread_id AND later.seq > event.seq
                                           AND later.kind IN ('inherited', 'handover-accepted')))
           AND EXISTS (SELECT 1 FROM thread_wrap
                       JOIN reader ON reader.staff_id = thread_wrap.staff_id
                       JOIN staff ON staff.id = thread_wrap.staff_id
                       WHERE thread_wrap.thread_id = thread.id AND reader.unit_id = thread.unit_id
                         AND reader.branch = thread.branch AND reader.let_in_at IS NOT NULL AND staff.active = 1
                         AND (staff.login IS NULL OR staff.passphrase IS NOT NULL OR staff.subject IS NOT NULL))
         ORDER BY thread.answer_by, thread.id";
    /// The threads of a branch that nobody has taken in.
    SELECT_UNTAKEN =
        "SELECT id FROM thread WHERE unit_id = $1 AND branch = $2 AND state = 'new' AND holder IS NULL
         ORDER BY answer_by, id";
    /// Who has a thread from now on, if nobody was faster.
    PASS_THREAD = "UPDATE thread SET holder = $3, version = version + 1 WHERE id = $1 AND version = $2";
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
