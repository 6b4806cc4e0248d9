//! Every statement about how long things are kept, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Every rule.
    SELECT_RULES =
        "SELECT number, organization_id, what, decision, decided_by, decided_on, valid_from, keep_days, entered_on
         FROM retention_rule ORDER BY number";
    /// One rule, after the last. Of two at once the second is refused.
    INSERT_RULE =
        "INSERT INTO retention_rule (number, organization_id, what, decision, decided_by, decided_on, valid_from,
                                     keep_days, entered_by, entered_on)
         VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM retention_rule), $1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// Every thread and when something last happened to it.
    SELECT_AGED =
        "SELECT thread.id, thread.organization_id, thread.state, thread.began_hour,
                (SELECT MAX(hour) FROM message WHERE message.thread_id = thread.id) AS last_message,
                (SELECT MAX(hour) FROM event WHERE event.thread_id = thread.id) AS last_event
         FROM thread ORDER BY thread.organization_id, thread.id";
    /// How many messages a thread has.
    COUNT_MESSAGES = "SELECT COUNT(*) AS number FROM message WHERE thread_id = $1";
    /// A thread with all that belongs to it, unless something happened meanwhile.
    DELETE_THREAD =
        "DELETE FROM thread WHERE id = $1 AND state IN ('answered', 'closed')
           AND NOT EXISTS (SELECT 1 FROM message WHERE message.thread_id = thread.id AND message.hour > $2)
           AND NOT EXISTS (SELECT 1 FROM event WHERE event.thread_id = thread.id AND event.hour > $2)";
    /// What is kept of it to count by, under an id that leads nowhere.
    KEEP_GONE =
        "INSERT INTO gone_thread (id, unit_id, branch, lane, band, began_hour)
         SELECT $2, unit_id, branch, lane, band, began_hour FROM thread WHERE id = $1";
    /// Nothing is kept of one that stays.
    DROP_GONE = "DELETE FROM gone_thread WHERE id = $1";
    /// What happened to it, under the same id.
    UNLINK_EVENTS = "UPDATE event SET thread_id = $2 WHERE thread_id = $1";
    /// Every sign-up: the day somebody got in touch, or none.
    SELECT_OLD_SIGNUPS = "SELECT id, came_on, contacted_on AS done_on, CAST(0 AS BIGINT) AS asked FROM signup ORDER BY id";
    /// Every proposal: the day it was judged, or none; in how many surveys that are not closed it is asked.
    SELECT_OLD_PROPOSALS =
        "SELECT p.id, p.came_on, p.decided_on AS done_on,
                (SELECT COUNT(*) FROM youth_section y JOIN survey s ON s.id = y.survey_id
                 WHERE y.proposal_id = p.id AND s.state <> 'closed') AS asked
         FROM youth_proposal p ORDER BY p.id";
    /// A sign-up with its keys, unless something happened meanwhile.
    DELETE_OLD_SIGNUP = "DELETE FROM signup WHERE id = $1 AND contacted_on = $2";
    /// A proposal with its supports, unless something happened meanwhile.
    DELETE_OLD_PROPOSAL =
        "DELETE FROM youth_proposal WHERE id = $1 AND decided_on = $2 AND state <> 'waiting'
           AND NOT EXISTS (SELECT 1 FROM youth_section y JOIN survey s ON s.id = y.survey_id
                           WHERE y.proposal_id = youth_proposal.id AND s.state <> 'closed')";
    /// What was swept.
    INSERT_SWEPT = "INSERT INTO swept (id, rule_number, day, threads, messages) VALUES ($1, $2, $3, $4, $5)";
    /// Everything that was swept.
    SELECT_SWEPT = "SELECT id, rule_number, day, threads, messages FROM swept ORDER BY day DESC, id";

    /// Old one-time links.
    DELETE_OLD_LINKS = "DELETE FROM sign_in_link WHERE made_at < $1";
    /// Old sessions.
    DELETE_OLD_SESSIONS = "DELETE FROM desk_session WHERE began_at < $1";
    /// Old form numbers.
    DELETE_OLD_FORMS = "DELETE FROM sent_form WHERE day < $1";
    /// Old notices.
    DELETE_OLD_NOTICES = "DELETE FROM outbox WHERE ready_hour < $1";
}
