//! How statements are named, and the few that differ between the engines: how a transaction begins.

/// Names statements and lists them, so that none can be left out of the test that prepares each on the engines.
macro_rules! statements {
    ($(#[$about:meta])* $list:ident: $($(#[$doc:meta])* $name:ident = $sql:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $sql;)*
        $(#[$about])* pub const $list: &[(&str, &str)] = &[$((stringify!($name), $name)),*];
    };
}
pub(crate) use statements;

statements! {
    /// The statements of SQLite alone.
    SQLITE:

    /// Asks for the right to write at once: a transaction that first reads and then wants to write can be refused.
    SQLITE_BEGIN_WRITE = "BEGIN IMMEDIATE";
    /// Reads one state of the database throughout.
    SQLITE_BEGIN_READ = "BEGIN DEFERRED";
    /// Waits for readers a moment only: whoever waits for them keeps writers waiting, and a child may be sending.
    SQLITE_HURRY = "PRAGMA busy_timeout = 200";
    /// Waits as long as ever.
    SQLITE_PATIENCE = "PRAGMA busy_timeout = 5000";
    /// Moves the write-ahead log into the database and cuts it to nothing.
    SQLITE_SETTLE = "PRAGMA wal_checkpoint(TRUNCATE)";
    /// Writes the whole file anew.
    SQLITE_COMPACT = "VACUUM";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// Begins a transaction that writes.
    POSTGRES_BEGIN_WRITE = "BEGIN";
    /// Reads one state of the database throughout; by itself each statement would see what was committed last.
    POSTGRES_BEGIN_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    /// What decides whether something committed outlives a power cut.
    POSTGRES_DURABLE =
        "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";
    /// Writes the tables of threads anew: a plain VACUUM leaves the old bytes where they were.
    POSTGRES_COMPACT = "VACUUM (FULL) thread, thread_wrap, message, sent_form, event";
    /// Writes the intake of surveys anew, for the same reason.
    POSTGRES_FORGET = "VACUUM (FULL) survey_intake, survey_spent";
    /// The number of a transaction of its own: whatever was deleted before has a smaller one.
    POSTGRES_NOW = "SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)";
    /// How many other sessions may look at what a transaction before this number deleted. Ages are counted from the next number.
    POSTGRES_WATCHING =
        "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            AND age(backend_xmin) > CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT) - $1";
}
