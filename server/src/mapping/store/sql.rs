//! Every statement of the mapping room's stores, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// A release that is begun.
    INSERT_RELEASE =
        "INSERT INTO release (id, waves, version, made_by, made_on) VALUES ($1, $2, 1, $3, $4) ON CONFLICT DO NOTHING";
    /// Every release, without what is long.
    SELECT_RELEASES =
        "SELECT release.id, release.waves, CAST(NULL AS TEXT) AS content, release.digest, CAST(NULL AS TEXT) AS progress,
                release.version, release.made_by, release.made_on, release_published.published_day
         FROM release LEFT JOIN release_published ON release_published.release_id = release.id
         ORDER BY release.made_on DESC, release.id";
    /// A release.
    SELECT_RELEASE =
        "SELECT release.id, release.waves, release.content, release.digest, release.progress, release.version,
                release.made_by, release.made_on, release_published.published_day
         FROM release LEFT JOIN release_published ON release_published.release_id = release.id
         WHERE release.id = $1";
    /// How far the protector has come.
    UPDATE_PROGRESS = "UPDATE release SET progress = $3 WHERE id = $1 AND version = $2";
    /// What a release says, if nobody changed it since.
    UPDATE_CONTENT =
        "UPDATE release SET content = $3, digest = NULL, version = version + 1 WHERE id = $1 AND version = $2";
    /// Protected numbers, if nobody changed it since; how far the protector had come is done with.
    UPDATE_PROTECTED =
        "UPDATE release SET content = $3, digest = NULL, progress = NULL, version = version + 1
         WHERE id = $1 AND version = $2";
    /// Approvals of something else.
    DELETE_APPROVALS = "DELETE FROM release_approval WHERE release_id = $1";
    /// Checks of something else.
    DELETE_CHECKS = "DELETE FROM release_check WHERE release_id = $1";
    /// Files of something else.
    DELETE_FILES = "DELETE FROM release_file WHERE release_id = $1";
    /// The proof.
    UPSERT_PROOF =
        "INSERT INTO release_proof (release_id, proof) VALUES ($1, $2)
         ON CONFLICT (release_id) DO UPDATE SET proof = excluded.proof";
    /// The proof.
    SELECT_PROOF = "SELECT proof AS text FROM release_proof WHERE release_id = $1";
    /// The digest of its files.
    UPDATE_DIGEST = "UPDATE release SET digest = $3 WHERE id = $1 AND version = $2";
    /// A file.
    INSERT_FILE = "INSERT INTO release_file (release_id, name, kind, sha256, bytes) VALUES ($1, $2, $3, $4, $5)";
    /// The files of a release.
    SELECT_FILES = "SELECT name, kind, sha256, bytes FROM release_file WHERE release_id = $1 ORDER BY name";
    /// What the check said, if the files are still those.
    INSERT_CHECK =
        "INSERT INTO release_check (release_id, digest, tool, passed, report, checked_on)
         SELECT release.id, release.digest, $3, $4, $5, $6 FROM release WHERE release.id = $1 AND release.digest = $2
         ON CONFLICT (release_id, digest) DO UPDATE
         SET tool = excluded.tool, passed = excluded.passed, report = excluded.report, checked_on = excluded.checked_on";
    /// What the check said of the files as they are.
    SELECT_CHECK =
        "SELECT release_check.digest, release_check.tool, release_check.passed, release_check.report,
                release_check.checked_on
         FROM release_check JOIN release ON release.id = release_check.release_id AND release.digest = release_check.digest
         WHERE release_check.release_id = $1";
    /// An approval, if the files are still those.
    INSERT_APPROVAL =
        "INSERT INTO release_approval (release_id, digest, staff_id, seat, approved_on)
         SELECT release.id, release.digest, $3, $4, $5 FROM release WHERE release.id = $1 AND release.digest = $2
         ON CONFLICT DO NOTHING";
    /// Who approved the files as they are.
    SELECT_APPROVALS =
        "SELECT release_approval.digest, release_approval.staff_id, release_approval.seat, release_approval.approved_on
         FROM release_approval
         JOIN release ON release.id = release_approval.release_id AND release.digest = release_approval.digest
         WHERE release_approval.release_id = $1 ORDER BY release_approval.seat, release_approval.staff_id";
    /// It is out.
    INSERT_PUBLISHED =
        "INSERT INTO release_published (release_id, digest, published_day, passed, leader_id, leader_seat, second_id,
                                        second_seat)
         VALUES ($1, $2, $3, 1, $4, 'leader', $5, 'second')";
    /// What it says, in the ledger.
    INSERT_LEDGER = "INSERT INTO release_ledger (place, release_id, said) VALUES ($1, $2, $3)";
    /// How many releases the ledger holds.
    COUNT_LEDGER = "SELECT COUNT(*) AS number FROM release_ledger";
    /// Everything that was ever said.
    SELECT_LEDGER = "SELECT release_id, said FROM release_ledger ORDER BY place";
    /// A release that is not out.
    DELETE_RELEASE =
        "DELETE FROM release WHERE id = $1
            AND NOT EXISTS (SELECT 1 FROM release_published WHERE release_published.release_id = release.id)";

    /// A link for reading.
    INSERT_READING =
        "INSERT INTO release_reading (key, release_id, open_until, ledger, numbers) VALUES ($1, $2, $3, $4, $5)";
    /// What it opens.
    SELECT_READING = "SELECT release_id, open_until, ledger, numbers, said FROM release_reading WHERE key = $1";
    /// What the group said.
    UPDATE_READING = "UPDATE release_reading SET said = $2 WHERE key = $1";
    /// Numbers that a group is shown, once.
    INSERT_SHOWN =
        "INSERT INTO release_shown (place, waves, numbers, content, said, cubes)
         VALUES ((SELECT COALESCE(MAX(place) + 1, 0) FROM release_shown), $1, $2, $3, $4, $5)
         ON CONFLICT (numbers) DO NOTHING";
    /// How many numbers but these.
    COUNT_SHOWN = "SELECT COUNT(*) AS number FROM release_shown WHERE numbers <> $1";
    /// What was shown, without what is long.
    SELECT_SHOWN_HEADS = "SELECT place, waves, numbers FROM release_shown ORDER BY place";
    /// What was shown.
    SELECT_SHOWN = "SELECT waves, numbers, content, said, cubes FROM release_shown WHERE place = $1";
    /// What groups said of a release.
    SELECT_READINGS =
        "SELECT release_id, open_until, ledger, numbers, said FROM release_reading WHERE release_id = $1 ORDER BY key";

    /// One more, of a release that is out.
    UPSERT_PULSE =
        "INSERT INTO release_pulse (release_id, asked, felt, number)
         SELECT release_published.release_id, $2, $3, 1 FROM release_published WHERE release_published.release_id = $1
         ON CONFLICT (release_id, asked, felt) DO UPDATE SET number = release_pulse.number + 1";
    /// How many.
    SELECT_PULSE = "SELECT asked, felt, number FROM release_pulse WHERE release_id = $1 ORDER BY asked, felt";

    /// An answer that is owed.
    UPSERT_CLOCK =
        "INSERT INTO release_clock (wave_id, title, closed_on, promised_on, owes) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (wave_id) DO UPDATE
         SET title = excluded.title, closed_on = excluded.closed_on, promised_on = excluded.promised_on,
             owes = excluded.owes";

    /// What is out, the newest first.
    SELECT_OUT =
        "SELECT id, waves, content, digest, published_day FROM published_release ORDER BY published_day DESC, id";
    /// Which are out.
    SELECT_OUT_IDS = "SELECT id, digest FROM published_release ORDER BY id";
    /// A file of one that is out.
    SELECT_OUT_FILE = "SELECT name, kind, sha256, bytes FROM published_file WHERE release_id = $1 AND name = $2";
    /// The files of one that is out.
    SELECT_OUT_FILES = "SELECT name, kind, sha256, bytes FROM published_file WHERE release_id = $1 ORDER BY name";
    /// Which answers are owed.
    SELECT_OUT_CLOCKS =
        "SELECT wave_id, title, closed_on, promised_on, owes FROM published_clock ORDER BY promised_on, wave_id";
}

statements! {
    /// The statements of SQLite's file apart, with their names.
    APART:

    /// What is out, in a file of its own.
    APART_RELEASE =
        "CREATE TABLE IF NOT EXISTS published_release (
             id TEXT PRIMARY KEY, waves TEXT NOT NULL, content TEXT NOT NULL, digest TEXT NOT NULL,
             published_day TEXT NOT NULL
         ) STRICT";
    /// Its files.
    APART_FILE =
        "CREATE TABLE IF NOT EXISTS published_file (
             release_id TEXT NOT NULL REFERENCES published_release (id), name TEXT NOT NULL, kind TEXT NOT NULL,
             sha256 TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (release_id, name)
         ) STRICT";
    /// Which answers are owed.
    APART_CLOCK =
        "CREATE TABLE IF NOT EXISTS published_clock (
             wave_id TEXT PRIMARY KEY, title TEXT NOT NULL, closed_on TEXT NOT NULL, promised_on TEXT NOT NULL,
             owes TEXT NOT NULL
         ) STRICT";
    /// A release goes out.
    APART_INSERT_RELEASE =
        "INSERT INTO published_release (id, waves, content, digest, published_day) VALUES ($1, $2, $3, $4, $5)";
    /// A file goes out.
    APART_INSERT_FILE =
        "INSERT INTO published_file (release_id, name, kind, sha256, bytes) VALUES ($1, $2, $3, $4, $5)";
    /// The answers that were owed.
    APART_DELETE_CLOCKS = "DELETE FROM published_clock";
    /// An answer that is owed.
    APART_INSERT_CLOCK =
        "INSERT INTO published_clock (wave_id, title, closed_on, promised_on, owes) VALUES ($1, $2, $3, $4, $5)";
    /// Files of a release that is not in the database any more, as after a backup was read back.
    APART_DELETE_FILES = "DELETE FROM published_file WHERE release_id = $1";
    /// The release itself.
    APART_DELETE_RELEASE = "DELETE FROM published_release WHERE id = $1";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// One link or publication at a time: of two at once neither would know of the other, and two links would take the same place.
    POSTGRES_LOCK_SHOWN = "LOCK TABLE release_shown IN EXCLUSIVE MODE";
    /// Becomes the role that reads what is out and nothing else.
    POSTGRES_BECOME_READER = "SET ROLE lotsen_reader";
    /// And writes nothing.
    POSTGRES_ONLY_READ = "SET default_transaction_read_only = on";
}
