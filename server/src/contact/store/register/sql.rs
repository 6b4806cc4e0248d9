//! Every statement of the register's store, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// The next number of an organisation and year.
    COUNT_UP =
        "INSERT INTO register_count (organization_id, year, last) VALUES ($1, $2, 1)
         ON CONFLICT (organization_id, year) DO UPDATE SET last = register_count.last + 1";
    /// A row, with the number that was counted up just now.
    INSERT_REGISTER =
        "INSERT INTO register (organization_id, year, number, day, unit_id, branch, mark)
         SELECT organization_id, year, last, $3, $4, $5, $6 FROM register_count
         WHERE organization_id = $1 AND year = $2";
    /// What came in to a branch in a year.
    SELECT_REGISTER =
        "SELECT year, number, day, unit_id, branch, mark FROM register
         WHERE organization_id = $1 AND unit_id = $2 AND branch = $3 AND year = $4
         ORDER BY number";
    /// The years in which something came in to a branch.
    SELECT_YEARS =
        "SELECT DISTINCT year FROM register WHERE organization_id = $1 AND unit_id = $2 AND branch = $3 ORDER BY year";
    /// The rows that have a number.
    SELECT_NUMBERED =
        "SELECT year, number, day, unit_id, branch, mark FROM register WHERE year = $1 AND number = $2";
    /// The row of a thread.
    SELECT_REGISTERED = "SELECT year, number, day, unit_id, branch, mark FROM register WHERE mark = $1";
}
