//! Every statement of the store of units, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Where units were read.
    SELECT_SOURCES = "SELECT id, day, title, address FROM unit_source ORDER BY day DESC, id";
    /// Every unit, in the order of the list.
    SELECT_UNITS = "SELECT id, record, closed_on FROM unit ORDER BY position, id";
    /// How often the list has changed.
    SELECT_VERSION = "SELECT number FROM unit_version WHERE id = 1";
    /// Counts one change, if nobody changed the list since.
    BUMP_VERSION = "UPDATE unit_version SET number = number + 1 WHERE id = 1 AND number = $1";
    /// Empties the list, to be filled again in the same transaction.
    DELETE_UNITS = "DELETE FROM unit";
    /// Empties the sources.
    DELETE_SOURCES = "DELETE FROM unit_source";
    /// One source.
    INSERT_SOURCE = "INSERT INTO unit_source (id, day, title, address) VALUES ($1, $2, $3, $4)";
    /// One unit.
    INSERT_UNIT = "INSERT INTO unit (id, position, source_id, record, closed_on) VALUES ($1, $2, $3, $4, $5)";
    /// What happened to a unit.
    INSERT_CHANGE =
        "INSERT INTO unit_change (id, unit_id, what, at, staff_id, record) VALUES ($1, $2, $3, $4, $5, $6)";
    /// What happened to one unit, the newest first.
    SELECT_CHANGES =
        "SELECT unit_change.what, unit_change.at, staff.name
         FROM unit_change LEFT JOIN staff ON staff.id = unit_change.staff_id
         WHERE unit_change.unit_id = $1
         ORDER BY unit_change.at DESC, unit_change.id";
    /// Units that somebody has written to, or that have a team.
    SELECT_IN_USE = "SELECT unit_id FROM desk_branch UNION SELECT unit_id FROM thread ORDER BY unit_id";
}
