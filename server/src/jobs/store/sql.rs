//! Every statement of the jobs' store, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Takes a job that nobody has.
    TAKE_JOB =
        "INSERT INTO job (name, holder, until) VALUES ($1, $2, $4)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE job.until <= $3";
    /// Gives one's own job back.
    RELEASE_JOB = "UPDATE job SET until = $3 WHERE name = $1 AND holder = $2";
    /// Writes a moment, to see whether writing works.
    PROBE =
        "INSERT INTO job (name, holder, until) VALUES ('probe', '', $1)
         ON CONFLICT (name) DO UPDATE SET until = excluded.until";

    /// Everybody with notices whose next mail may go.
    SELECT_NEWS =
        "SELECT outbox.staff_id, staff.active, COALESCE(MAX(mailing.tries), 0) AS tries,
                CAST(MAX(CASE WHEN outbox.kind = 'invited' THEN 1 ELSE 0 END) AS BIGINT) AS invited
         FROM outbox JOIN staff ON staff.id = outbox.staff_id
         LEFT JOIN mailing ON mailing.staff_id = outbox.staff_id
         WHERE COALESCE(mailing.next_at, 0) <= $1
         GROUP BY outbox.staff_id, staff.active
         ORDER BY MIN(outbox.ready_hour), outbox.staff_id";
    /// Begins a mail, unless one is on its way.
    BEGIN_BATCH =
        "INSERT INTO mailing (staff_id, batch, tries, next_at) VALUES ($1, $2, 0, 0)
         ON CONFLICT (staff_id) DO UPDATE SET batch = excluded.batch WHERE mailing.batch IS NULL";
    /// Puts what lies ready into the mail that was begun.
    FILL_BATCH = "UPDATE outbox SET batch = $2 WHERE staff_id = $1 AND batch IS NULL";
    /// The mail on its way, whether it is about somebody who waits, and whether it tells of an invitation.
    SELECT_BATCH =
        "SELECT mailing.batch AS id, CAST(MAX(CASE WHEN outbox.kind IN ('reminded', 'escalated') THEN 1 ELSE 0 END) AS BIGINT) AS waits,
                CAST(MAX(CASE WHEN outbox.kind = 'invited' THEN 1 ELSE 0 END) AS BIGINT) AS invited
         FROM mailing JOIN outbox ON outbox.staff_id = mailing.staff_id AND outbox.batch = mailing.batch
         WHERE mailing.staff_id = $1 GROUP BY mailing.batch";
    /// Drops the notices of a mail that went out.
    DELETE_BATCH = "DELETE FROM outbox WHERE staff_id = $1 AND batch = $2";
    /// The mail went out.
    END_BATCH = "UPDATE mailing SET batch = NULL, tries = 0, next_at = $3 WHERE staff_id = $1 AND batch = $2";
    /// A mail whose notices are gone is on its way no longer.
    END_EMPTY_BATCH = "UPDATE mailing SET batch = NULL, tries = 0 WHERE staff_id = $1";
    /// The mail did not go out.
    DELAY_BATCH = "UPDATE mailing SET tries = tries + 1, next_at = $2 WHERE staff_id = $1";
    /// Drops somebody's notices.
    DELETE_NOTICES = "DELETE FROM outbox WHERE staff_id = $1";

    /// The threads that owe an answer, from their first message that nobody has answered.
    /// Words that were put where nothing is ever put (below 1, or from 4294967295 on) or whose sender is not known may be the child's, and
    /// wait; an answer there answers nothing that was written since. A reminder too many harms nobody.
    SELECT_WAITING =
        "SELECT thread.id, thread.organization_id, thread.unit_id, thread.branch, thread.holder, thread.answer_by,
                COALESCE(MIN(CASE WHEN message.seq BETWEEN 1 AND 4294967294 THEN message.seq END), 0) AS seq,
                MIN(message.hour) AS since, MAX(message.hour) AS last
         FROM thread JOIN message ON message.thread_id = thread.id AND message.direction NOT IN ('staff', 'note', 'system')
         WHERE thread.state NOT IN ('answered', 'closed')
           AND (message.seq < 1
                OR message.seq > COALESCE((SELECT MAX(answer.seq) FROM message AS answer
                                           WHERE answer.thread_id = thread.id AND answer.direction = 'staff'
                                             AND answer.seq < 4294967295), 0))
         GROUP BY thread.id, thread.organization_id, thread.unit_id, thread.branch, thread.holder, thread.answer_by
         ORDER BY thread.answer_by, thread.id";
    /// Who can open them.
    SELECT_WAITING_READERS =
        "SELECT thread_wrap.thread_id, thread_wrap.staff_id
         FROM thread_wrap JOIN thread ON thread.id = thread_wrap.thread_id JOIN staff ON staff.id = thread_wrap.staff_id
         WHERE thread.state NOT IN ('answered', 'closed') AND staff.active = 1
         ORDER BY thread_wrap.thread_id, thread_wrap.staff_id";
    /// Who is asked to take them over.
    SELECT_WAITING_ASKED =
        "SELECT handover_wrap.thread_id, handover_wrap.staff_id
         FROM handover_wrap JOIN thread ON thread.id = handover_wrap.thread_id
         JOIN staff ON staff.id = handover_wrap.staff_id
         WHERE thread.state NOT IN ('answered', 'closed') AND staff.active = 1
         ORDER BY handover_wrap.thread_id, handover_wrap.staff_id";
    /// Whom they were pointed out to.
    SELECT_TOLD =
        "SELECT told.thread_id, told.seq, told.answer_by, told.step
         FROM told JOIN thread ON thread.id = told.thread_id WHERE thread.state NOT IN ('answered', 'closed')";
    /// When they were set aside, resumed, or answered by other means, and when the person wrote.
    SELECT_WAITING_EVENTS =
        "SELECT event.thread_id, event.hour, event.seq, event.kind, event.detail
         FROM event JOIN thread ON thread.id = event.thread_id
         WHERE thread.state NOT IN ('answered', 'closed')
           AND (event.kind IN ('waiting', 'resumed', 'other-contact')
                OR (event.kind = 'message' AND event.actor IN ('child', 'guardian')))
         ORDER BY event.thread_id, event.hour, event.seq";
    /// Points a promise out, unless it was before.
    INSERT_TOLD =
        "INSERT INTO told (thread_id, seq, answer_by, step) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
}
