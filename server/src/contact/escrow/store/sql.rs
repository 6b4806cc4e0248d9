//! Every statement about the escrow's use, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// One step.
    INSERT_USE =
        "INSERT INTO escrow_use (id, object_kind, object_id, seat, ground, at) VALUES ($1, $2, $3, $4, $5, $6)";
    /// Every step.
    SELECT_USES = "SELECT id, object_kind, object_id, seat, ground, at FROM escrow_use ORDER BY at, id";
    /// A key under a new phrase.
    UPDATE_LOCK = "UPDATE staff SET locked_key = $2 WHERE id = $1";
}
