//! Every statement of the contact room's store, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// A branch, or another in its place.
    UPSERT_BRANCH =
        "INSERT INTO desk_branch (unit_id, branch, organization_id, hours, plan, service_days)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (unit_id, branch) DO UPDATE
         SET organization_id = excluded.organization_id, hours = excluded.hours, plan = excluded.plan,
             service_days = excluded.service_days";
    /// Empties a branch of readers.
    DELETE_READERS = "DELETE FROM reader WHERE unit_id = $1 AND branch = $2";
    /// One reader of a branch.
    INSERT_READER =
        "INSERT INTO reader (unit_id, branch, staff_id, position, title, phone, trained_on, let_in_by, let_in_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// Forgets when somebody is away.
    DELETE_ABSENCES = "DELETE FROM absence WHERE staff_id = $1";
    /// When somebody is away.
    INSERT_ABSENCE = "INSERT INTO absence (staff_id, first_day, last_day) VALUES ($1, $2, $3)";
    /// One branch.
    SELECT_BRANCH =
        "SELECT unit_id, branch, organization_id, hours, plan, service_days FROM desk_branch
         WHERE unit_id = $1 AND branch = $2";
    /// Every branch.
    SELECT_BRANCHES =
        "SELECT unit_id, branch, organization_id, hours, plan, service_days FROM desk_branch ORDER BY unit_id, branch";
    /// Everybody who reads anywhere.
    SELECT_READERS =
        "SELECT reader.unit_id, reader.branch, reader.staff_id, staff.name, reader.title, reader.phone,
                reader.trained_on, reader.let_in_by, reader.let_in_at, staff.public_key, staff.active
         FROM reader JOIN staff ON staff.id = reader.staff_id
         ORDER BY reader.unit_id, reader.branch, reader.position";
    /// Everybody's absences.
    SELECT_ABSENCES = "SELECT staff_id, first_day, last_day FROM absence ORDER BY staff_id, first_day";

    /// One thread.
    INSERT_THREAD =
        "INSERT INTO thread (id, locator, salt, verifier, code_wrap, public_key, note_key, escrow_wrap, organization_id, unit_id, branch,
                             lane, beginning, band, text_version, began_hour, answer_by, state, holder, version, sealed_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
         ON CONFLICT (locator) DO NOTHING";
    /// One reader's wrap of a thread, if they work here and were let in to read in its branch.
    INSERT_WRAP =
        "INSERT INTO thread_wrap (thread_id, staff_id, wrap)
         SELECT $1, $2, $3
         WHERE EXISTS (SELECT 1 FROM thread
                       JOIN reader ON reader.unit_id = thread.unit_id AND reader.branch = thread.branch
                       JOIN staff ON staff.id = reader.staff_id
                       WHERE thread.id = $1 AND staff.id = $2 AND reader.let_in_at IS NOT NULL AND staff.active = 1)";
    /// One message, unless its place is taken.
    INSERT_MESSAGE =
        "INSERT INTO message (thread_id, seq, direction, hour, text_version, author, sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (thread_id, seq) DO NOTHING";
    /// One form that was stored.
    INSERT_FORM =
        "INSERT INTO sent_form (id, fingerprint, thread_id, seq, day) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING";
    /// A form that was stored.
    SELECT_FORM = "SELECT fingerprint FROM sent_form WHERE id = $1";
    /// Something that happened, after what happened to the thread before.
    INSERT_EVENT =
        "INSERT INTO event (id, thread_id, hour, actor, kind, detail, seq)
         VALUES ($1, $2, $3, $4, $5, $6, (SELECT COALESCE(MAX(seq), 0) + 1 FROM event WHERE thread_id = $2))";
    /// A notice that has to go out.
    INSERT_NOTICE = "INSERT INTO outbox (id, staff_id, kind, ready_hour, tries) VALUES ($1, $2, $3, $4, 0)";
    /// The thread with a locator.
    SELECT_BY_LOCATOR =
        "SELECT id, locator, salt, verifier, code_wrap, public_key, note_key, escrow_wrap, organization_id, unit_id, branch, lane,
                beginning, band, text_version, began_hour, answer_by, state, holder, version, sealed_for
         FROM thread WHERE locator = $1";
    /// The thread with an id.
    SELECT_THREAD =
        "SELECT id, locator, salt, verifier, code_wrap, public_key, note_key, escrow_wrap, organization_id, unit_id, branch, lane,
                beginning, band, text_version, began_hour, answer_by, state, holder, version, sealed_for
         FROM thread WHERE id = $1";
    /// The threads of somebody's inbox: those that are not ended, or not before a day.
    SELECT_INBOX =
        "SELECT thread.id, locator, salt, verifier, code_wrap, public_key, note_key, escrow_wrap, organization_id, unit_id, branch, lane,
                beginning, band, text_version, began_hour, answer_by, state, holder, version, sealed_for
         FROM thread JOIN thread_wrap ON thread_wrap.thread_id = thread.id
         LEFT JOIN course ON course.thread_id = thread.id
         WHERE thread_wrap.staff_id = $1 AND (course.ended_on IS NULL OR course.ended_on >= $2)
         ORDER BY answer_by, began_hour, thread.id";
    /// In each branch where somebody reads, or waits to: how many wait for an answer in threads they have no key to, and in how many of
    /// these nobody who reads there has one.
    SELECT_LOCKED =
        "SELECT thread.unit_id, thread.branch, COUNT(*) AS number,
                CAST(SUM(CASE WHEN EXISTS (SELECT 1 FROM thread_wrap AS other
                                           JOIN reader AS theirs ON theirs.staff_id = other.staff_id
                                           JOIN staff ON staff.id = other.staff_id
                                           WHERE other.thread_id = thread.id AND theirs.unit_id = thread.unit_id
                                             AND theirs.branch = thread.branch AND theirs.let_in_at IS NOT NULL
                                             AND staff.active = 1) THEN 0 ELSE 1 END) AS BIGINT) AS lost
         FROM thread JOIN reader ON reader.unit_id = thread.unit_id AND reader.branch = thread.branch
         WHERE reader.staff_id = $1 AND thread.state NOT IN ('answered', 'closed')
           AND NOT EXISTS (SELECT 1 FROM thread_wrap
                           WHERE thread_wrap.thread_id = thread.id AND thread_wrap.staff_id = $1)
         GROUP BY thread.unit_id, thread.branch ORDER BY thread.unit_id, thread.branch";
    /// The threads somebody can open that were ended in a span of days, the last one first.
    SELECT_ENDED =
        "SELECT thread.id, locator, salt, verifier, code_wrap, public_key, note_key, escrow_wrap, organization_id, unit_id, branch, lane,
                beginning, band, text_version, began_hour, answer_by, state, holder, version, sealed_for
         FROM thread JOIN thread_wrap ON thread_wrap.thread_id = thread.id
         JOIN course ON course.thread_id = thread.id
         WHERE thread_wrap.staff_id = $1 AND course.ended_on >= $2 AND course.ended_on < $3
         ORDER BY course.ended_on DESC, thread.id";
    /// The days on which threads that somebody can open were ended, and whose they are.
    SELECT_ENDINGS =
        "SELECT thread.id, thread.organization_id, thread.unit_id, thread.branch, course.ended_on
         FROM thread JOIN thread_wrap ON thread_wrap.thread_id = thread.id
         JOIN course ON course.thread_id = thread.id
         WHERE thread_wrap.staff_id = $1 AND course.ended_on IS NOT NULL
         ORDER BY course.ended_on DESC, thread.id";
    /// The messages of a thread.
    SELECT_MESSAGES =
        "SELECT seq, direction, hour, text_version, author, sealed FROM message WHERE thread_id = $1 ORDER BY seq";
    /// Somebody's wrap of a thread.
    SELECT_WRAP = "SELECT staff_id, wrap FROM thread_wrap WHERE thread_id = $1 AND staff_id = $2";
    /// Everybody's wrap of a thread, of those who still work here.
    SELECT_WRAPS =
        "SELECT thread_wrap.staff_id, thread_wrap.wrap FROM thread_wrap JOIN staff ON staff.id = thread_wrap.staff_id
         WHERE thread_wrap.thread_id = $1 AND staff.active = 1";
    /// Another code.
    UPDATE_CODE =
        "UPDATE thread SET locator = $2, salt = $3, verifier = $4, code_wrap = $5
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM thread AS other WHERE other.locator = $2 AND other.id <> $1)";
    /// What happened to a thread.
    SELECT_EVENTS = "SELECT id, hour, actor, kind, detail FROM event WHERE thread_id = $1 ORDER BY hour, seq, id";
    /// The threads under way of a branch, or for empty texts of every one, that somebody who reads there can open and is in: not
    /// invited anew without having come.
    SELECT_OPENABLE =
        "SELECT thread.id FROM thread
         WHERE thread.state <> 'closed' AND ($1 = '' OR (thread.unit_id = $1 AND thread.branch = $2))
           AND EXISTS (SELECT 1 FROM thread_wrap
                       JOIN reader ON reader.staff_id = thread_wrap.staff_id
                       JOIN staff ON staff.id = thread_wrap.staff_id
                       WHERE thread_wrap.thread_id = thread.id AND reader.unit_id = thread.unit_id
                         AND reader.branch = thread.branch AND reader.let_in_at IS NOT NULL AND staff.active = 1
                         AND (staff.login IS NULL OR staff.passphrase IS NOT NULL OR staff.subject IS NOT NULL))";
    /// Counts it as a change of a branch that somebody does not read there any more (or, for empty texts, of every one where they
    /// read), so that what is changed there from an older page does not bring them back.
    BUMP_BRANCHES =
        "UPDATE desk_branch SET version = version + 1
         WHERE (unit_id = $2 AND branch = $3)
            OR ($2 = '' AND EXISTS (SELECT 1 FROM reader
                                    WHERE reader.staff_id = $1 AND reader.unit_id = desk_branch.unit_id
                                      AND reader.branch = desk_branch.branch))";
    /// Whoever does not read any more keeps no key of a thread (of one branch, or for an empty text of any), where a colleague who may
    /// read there has theirs: nothing is left that only the two holders of the escrow could open.
    DELETE_LEFT_WRAPS =
        "DELETE FROM thread_wrap
         WHERE staff_id = $1
           AND EXISTS (SELECT 1 FROM thread
                       JOIN thread_wrap AS other ON other.thread_id = thread.id
                       JOIN staff ON staff.id = other.staff_id
                       JOIN staff_grant ON staff_grant.staff_id = staff.id
                       WHERE thread.id = thread_wrap.thread_id AND other.staff_id <> $1
                         AND ($2 = '' OR (thread.unit_id = $2 AND thread.branch = $3))
                         AND staff.active = 1 AND staff.public_key IS NOT NULL AND staff_grant.role = 'named-person'
                         AND staff_grant.unit_id = thread.unit_id AND staff_grant.branch = thread.branch
                         AND NOT EXISTS (SELECT 1 FROM staff_grant AS keeps
                                         WHERE keeps.staff_id = staff.id AND keeps.role = 'administrator'))";
    /// Nor a key that was laid by for when an offered thread is accepted: whoever offered it still has theirs.
    DELETE_LEFT_OFFERS =
        "DELETE FROM handover_wrap
         WHERE staff_id = $1
           AND EXISTS (SELECT 1 FROM handover
                       WHERE handover.thread_id = handover_wrap.thread_id
                         AND ($2 = '' OR (handover.unit_id = $2 AND handover.branch = $3)))";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// One change of who reads at a time: of two who leave at once each would see the other there still, and the last key would go.
    POSTGRES_LOCK_READERS = "LOCK TABLE reader IN EXCLUSIVE MODE";
    /// Nobody changes who reads meanwhile; any number may hold it so at a time.
    POSTGRES_HOLD_READERS = "LOCK TABLE reader IN ROW SHARE MODE";
}
