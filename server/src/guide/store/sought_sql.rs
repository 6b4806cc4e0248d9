//! The statements of the guide's counters; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// So many more of a need in a quarter.
    ADD_SOUGHT =
        "INSERT INTO guide_sought (quarter, place, need, count) VALUES ($1, $2, $3, $4)
         ON CONFLICT (quarter, place, need) DO UPDATE SET count = guide_sought.count + excluded.count";
    /// All of it.
    SELECT_SOUGHT = "SELECT quarter, place, need, count FROM guide_sought ORDER BY quarter, place, need";
}
