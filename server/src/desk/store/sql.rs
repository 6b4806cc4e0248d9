//! Every statement of the desk's store, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// One member of staff.
    INSERT_STAFF =
        "INSERT INTO staff (id, name, mail, active, signed_out_at, public_key, locked_key, escrow_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// One thing they may do.
    INSERT_GRANT =
        "INSERT INTO staff_grant (staff_id, position, role, organization_id, unit_id, branch)
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// One member of staff, by id.
    SELECT_STAFF =
        "SELECT id, name, mail, active, signed_out_at, public_key, locked_key, escrow_key FROM staff WHERE id = $1";
    /// Everybody.
    SELECT_ALL_STAFF =
        "SELECT id, name, mail, active, signed_out_at, public_key, locked_key, escrow_key
         FROM staff ORDER BY name, id";
    /// What one may do.
    SELECT_GRANTS =
        "SELECT staff_id, role, organization_id, unit_id, branch FROM staff_grant
         WHERE staff_id = $1 ORDER BY position";
    /// What everybody may do.
    SELECT_ALL_GRANTS =
        "SELECT staff_id, role, organization_id, unit_id, branch FROM staff_grant ORDER BY staff_id, position";
    /// Ends everything begun before a moment.
    SIGN_OUT = "UPDATE staff SET signed_out_at = $2 WHERE id = $1";

    /// One one-time link.
    INSERT_LINK = "INSERT INTO sign_in_link (id, staff_id, kind, made_at) VALUES ($1, $2, $3, $4)";
    /// A link, by its token's keyed hash.
    SELECT_LINK = "SELECT staff_id, kind, made_at, used_at FROM sign_in_link WHERE id = $1";
    /// Uses a link up, once.
    USE_LINK = "UPDATE sign_in_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL";
    /// Removes the links of a kind.
    DELETE_LINKS = "DELETE FROM sign_in_link WHERE kind = $1";

    /// One session.
    INSERT_SESSION = "INSERT INTO desk_session (id, staff_id, began_at, seen_at) VALUES ($1, $2, $3, $4)";
    /// A session, by its token's keyed hash.
    SELECT_SESSION = "SELECT staff_id, began_at, seen_at FROM desk_session WHERE id = $1";
    /// When a session was last seen; never backwards.
    TOUCH_SESSION = "UPDATE desk_session SET seen_at = $2 WHERE id = $1 AND seen_at < $2";
    /// Ends a session.
    DELETE_SESSION = "DELETE FROM desk_session WHERE id = $1";
    /// Ends the sessions of somebody.
    DELETE_SESSIONS = "DELETE FROM desk_session WHERE staff_id = $1";

    /// The last line of the audit log.
    SELECT_LAST_AUDIT =
        "SELECT number, at, actor, act, organization_id, unit_id, branch, object_kind, object_id, outcome, hash
         FROM audit ORDER BY number DESC LIMIT 1";
    /// A line of the audit log just like another, since a moment.
    SELECT_SAME_AUDIT =
        "SELECT number FROM audit
         WHERE COALESCE(actor, '') = $1 AND act = $2 AND object_id = $3 AND outcome = $4 AND at >= $5 LIMIT 1";
    /// The whole audit log.
    SELECT_AUDIT =
        "SELECT number, at, actor, act, organization_id, unit_id, branch, object_kind, object_id, outcome, hash
         FROM audit ORDER BY number";
    /// Some lines of the audit log after a number.
    SELECT_AUDIT_AFTER =
        "SELECT number, at, actor, act, organization_id, unit_id, branch, object_kind, object_id, outcome, hash
         FROM audit WHERE number > $1 ORDER BY number LIMIT $2";
    /// The newest lines of the audit log of a place, before a number, between two moments, of somebody, about a thing. What is
    /// empty is not asked for; `-` asks for lines of nobody known.
    SELECT_AUDIT_PAGE =
        "SELECT number, at, actor, act, organization_id, unit_id, branch, object_kind, object_id, outcome, hash
         FROM audit
         WHERE number < $1 AND at >= $2 AND at < $3
           AND ($4 = '' OR actor = $4 OR ($4 = '-' AND actor IS NULL))
           AND ($5 = '' OR object_id LIKE $5)
           AND ($6 = '' OR organization_id = $6) AND ($7 = '' OR unit_id = $7) AND ($8 = '' OR branch = $8)
         ORDER BY number DESC LIMIT $9";
    /// One line of the audit log.
    INSERT_AUDIT =
        "INSERT INTO audit (number, at, actor, act, organization_id, unit_id, branch, object_kind, object_id, outcome,
                            hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// One line at a time: two at once would build on the same hash.
    POSTGRES_LOCK_AUDIT = "LOCK TABLE audit IN EXCLUSIVE MODE";
}
