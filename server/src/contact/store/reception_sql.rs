//! Every statement of the store of receptions, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// How often a branch has changed.
    SELECT_VERSION = "SELECT version FROM desk_branch WHERE unit_id = $1 AND branch = $2";
    /// The cards of a branch's readers.
    SELECT_CARDS =
        "SELECT staff_id, room, drop_in, assured_on FROM reader_card
         WHERE unit_id = $1 AND branch = $2 ORDER BY staff_id";
    /// A branch that was not there.
    INSERT_BRANCH =
        "INSERT INTO desk_branch (unit_id, branch, organization_id, hours, plan, service_days, version)
         VALUES ($1, $2, $3, $4, $5, $6, 1)
         ON CONFLICT (unit_id, branch) DO NOTHING";
    /// A branch as it is now, if nobody changed it since.
    UPDATE_BRANCH =
        "UPDATE desk_branch SET hours = $4, plan = $5, service_days = $6, version = version + 1
         WHERE unit_id = $1 AND branch = $2 AND version = $3";
    /// Who reads in a branch: those who were let in.
    SELECT_LET_IN =
        "SELECT staff_id FROM reader
         WHERE unit_id = $1 AND branch = $2 AND let_in_at IS NOT NULL ORDER BY position";
    /// Empties a branch of readers.
    DELETE_READERS = "DELETE FROM reader WHERE unit_id = $1 AND branch = $2";
    /// One reader of a branch.
    INSERT_READER =
        "INSERT INTO reader (unit_id, branch, staff_id, position, title, phone, trained_on, let_in_by, let_in_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// Empties a branch of cards.
    DELETE_CARDS = "DELETE FROM reader_card WHERE unit_id = $1 AND branch = $2";
    /// One reader's card.
    INSERT_CARD =
        "INSERT INTO reader_card (unit_id, branch, staff_id, room, drop_in, assured_on)
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// When somebody is away.
    SELECT_ABSENCES = "SELECT first_day, last_day FROM absence WHERE staff_id = $1 ORDER BY first_day";
    /// Forgets when somebody is away.
    DELETE_ABSENCES = "DELETE FROM absence WHERE staff_id = $1";
    /// Keeps when somebody is away.
    INSERT_ABSENCE = "INSERT INTO absence (staff_id, first_day, last_day) VALUES ($1, $2, $3)";
    /// A first message that was stored, by its form: which thread, what the form carried.
    SELECT_SENT =
        "SELECT sent_form.fingerprint, sent_form.thread_id, thread.answer_by
         FROM sent_form JOIN thread ON thread.id = sent_form.thread_id
         WHERE sent_form.id = $1 AND sent_form.seq = 1";
}
