//! The statements of the page about the county's own work; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// What holds.
    SELECT_TOGETHER =
        "SELECT version, content, changed_by, changed_on FROM together ORDER BY version DESC LIMIT 1";
    /// Its number.
    SELECT_TOGETHER_VERSION = "SELECT COALESCE(MAX(version), 0) AS number FROM together";
    /// Every state that is kept, the newest first.
    SELECT_TOGETHER_PAST =
        "SELECT version, content, changed_by, changed_on FROM together ORDER BY version DESC";
    /// The next state, if the one before it still holds. Of two at once the key lets one in.
    INSERT_TOGETHER =
        "INSERT INTO together (version, content, changed_by, changed_on)
         SELECT CAST($2 AS BIGINT), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT)
         WHERE (SELECT COALESCE(MAX(version), 0) FROM together) = $1
         ON CONFLICT DO NOTHING";
    /// States that are too old to be brought back.
    DELETE_TOGETHER = "DELETE FROM together WHERE version <= $1";
}
