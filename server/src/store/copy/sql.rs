//! What the databases say of themselves, by name; they keep it in different places.

use crate::store::sql::statements;

statements! {
    /// The statements of SQLite alone.
    SQLITE:

    /// Every column of every table, and its place in the table's key.
    SQLITE_COLUMNS =
        "SELECT tables.name AS table_name, columns.name AS column_name, columns.type AS kind, columns.pk AS key
         FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%'
         ORDER BY tables.name, columns.cid";
    /// Which table names which.
    SQLITE_LINKS =
        "SELECT DISTINCT tables.name AS child, links.\"table\" AS parent
         FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS links
         WHERE tables.type = 'table'";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// Every column of every table, and its place in the table's key.
    POSTGRES_COLUMNS =
        "SELECT CAST(columns.table_name AS TEXT) AS table_name, CAST(columns.column_name AS TEXT) AS column_name,
                CAST(columns.data_type AS TEXT) AS kind, CAST(COALESCE(keys.ordinal_position, 0) AS BIGINT) AS key
         FROM information_schema.columns AS columns
         JOIN information_schema.tables AS tables
           ON tables.table_schema = columns.table_schema AND tables.table_name = columns.table_name
         LEFT JOIN information_schema.table_constraints AS marks
           ON marks.table_schema = columns.table_schema AND marks.table_name = columns.table_name
          AND marks.constraint_type = 'PRIMARY KEY'
         LEFT JOIN information_schema.key_column_usage AS keys
           ON keys.constraint_schema = marks.constraint_schema AND keys.constraint_name = marks.constraint_name
          AND keys.table_name = columns.table_name AND keys.column_name = columns.column_name
         WHERE columns.table_schema = current_schema() AND tables.table_type = 'BASE TABLE'
         ORDER BY columns.table_name, columns.ordinal_position";
    /// Which table names which.
    POSTGRES_LINKS =
        "SELECT DISTINCT CAST(child.relname AS TEXT) AS child, CAST(parent.relname AS TEXT) AS parent
         FROM pg_constraint AS link
         JOIN pg_class AS child ON child.oid = link.conrelid
         JOIN pg_class AS parent ON parent.oid = link.confrelid
         JOIN pg_namespace AS space ON space.oid = child.relnamespace
         WHERE link.contype = 'f' AND space.nspname = current_schema()";
}

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Which migrations a database has had.
    SELECT_SCHEMA = "SELECT CAST(COALESCE(MAX(version), 0) AS BIGINT) AS number FROM _sqlx_migrations";
}
