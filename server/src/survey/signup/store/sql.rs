//! The statements of the sign-up, by name; the same text serves both engines.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// A new sign-up; none where its form was stored.
    INSERT_SIGNUP =
        "INSERT INTO signup (id, public_key, note_key, sealed, form, came_on)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING";
    /// Its keys for a member of staff.
    INSERT_KEY = "INSERT INTO signup_key (signup_id, staff_id, sealed) VALUES ($1, $2, $3)";
    /// Every sign-up, and whether somebody has a key to it.
    SELECT_SIGNUPS =
        "SELECT s.id, s.came_on, s.contacted_on,
                (SELECT COUNT(*) FROM signup_key k WHERE k.signup_id = s.id AND k.staff_id = $1) AS own
         FROM signup s ORDER BY s.came_on, s.id";
    /// One sign-up with somebody's key to it.
    SELECT_SIGNUP =
        "SELECT s.id, s.came_on, s.contacted_on, s.public_key, s.note_key, s.sealed, k.sealed AS wrap
         FROM signup s JOIN signup_key k ON k.signup_id = s.id
         WHERE s.id = $1 AND k.staff_id = $2";
    /// The day somebody got in touch, or none.
    UPDATE_CONTACTED = "UPDATE signup SET contacted_on = $2 WHERE id = $1";
    /// It goes, with its keys.
    DELETE_SIGNUP = "DELETE FROM signup WHERE id = $1";
}
