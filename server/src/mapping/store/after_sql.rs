//! The statements of what is said once a release is out; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// What was said of a release in the order it came out, then what waits for a second person.
    SELECT_AFTERWORDS =
        "SELECT id, release_id, why, finding, content, version, written_by, written_on, approved_by, approved_on, gone_on
         FROM release_afterword WHERE release_id = $1
         ORDER BY CASE WHEN place IS NULL THEN 1 ELSE 0 END, place, written_on, id";
    /// New words, of a release that is out.
    INSERT_AFTERWORD =
        "INSERT INTO release_afterword (id, release_id, why, finding, content, version, written_by, written_on)
         SELECT CAST($1 AS TEXT), release_published.release_id, CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), 1,
                CAST($6 AS TEXT), CAST($7 AS TEXT)
         FROM release_published WHERE release_published.release_id = $2";
    /// Other words, while nobody has said yes, if they are still those that were looked at.
    UPDATE_AFTERWORD =
        "UPDATE release_afterword SET why = $3, finding = $4, content = $5, written_by = $6, written_on = $7,
                version = version + 1
         WHERE id = $1 AND version = $2 AND approved_by IS NULL";
    /// Who wrote at them.
    INSERT_HAND = "INSERT INTO release_afterword_hand (afterword_id, staff_id) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    /// Everybody who wrote at words of a release.
    SELECT_HANDS =
        "SELECT release_afterword_hand.afterword_id, release_afterword_hand.staff_id
         FROM release_afterword_hand
         JOIN release_afterword ON release_afterword.id = release_afterword_hand.afterword_id
         WHERE release_afterword.release_id = $1
         ORDER BY release_afterword_hand.afterword_id, release_afterword_hand.staff_id";
    /// A second person, who never wrote at them, says yes to what they saw.
    APPROVE_AFTERWORD =
        "UPDATE release_afterword SET approved_by = $3, approved_on = $4, version = version + 1,
                place = (SELECT COALESCE(MAX(other.place), 0) + 1 FROM release_afterword AS other)
         WHERE id = $1 AND version = $2 AND approved_by IS NULL AND written_by <> $3
            AND NOT EXISTS (SELECT 1 FROM release_afterword_hand
                            WHERE release_afterword_hand.afterword_id = $1 AND release_afterword_hand.staff_id = $3)";
    /// Words that are out are taken away; that they stood there stays.
    TAKE_AFTERWORD_AWAY =
        "UPDATE release_afterword SET content = '{\"child\":{},\"adult\":{}}', gone_by = $3, gone_on = $4, version = version + 1
         WHERE id = $1 AND version = $2 AND approved_by IS NOT NULL AND gone_on IS NULL";
    /// Words nobody has said yes to.
    DELETE_AFTERWORD = "DELETE FROM release_afterword WHERE id = $1 AND version = $2 AND approved_by IS NULL";
    /// What everybody may read, in the order it came out.
    SELECT_OUT_AFTERWORDS =
        "SELECT id, release_id, why, finding, content, day, place FROM published_afterword ORDER BY place, id";
}

statements! {
    /// The statements of SQLite's file apart, with their names.
    APART:

    /// What was said afterwards, in the file of what is out.
    APART_AFTERWORD =
        "CREATE TABLE IF NOT EXISTS published_afterword (
             id TEXT PRIMARY KEY, release_id TEXT NOT NULL, why TEXT NOT NULL, finding TEXT, content TEXT NOT NULL,
             day TEXT NOT NULL, place INTEGER NOT NULL
         ) STRICT";
    /// All of it, before it is written anew.
    APART_DELETE_AFTERWORDS = "DELETE FROM published_afterword";
    /// One goes out.
    APART_INSERT_AFTERWORD =
        "INSERT INTO published_afterword (id, release_id, why, finding, content, day, place)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
}
