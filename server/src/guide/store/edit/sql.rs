//! Every statement of what the desk changes, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Which state of the content is the newest.
    SELECT_NUMBER = "SELECT number FROM content_state WHERE id = 1";
    /// A new state, whatever stood before. It also lets one writer in at a time, on either engine.
    NEXT_NUMBER = "UPDATE content_state SET number = number + 1 WHERE id = 1";
    /// A new state, if the one that was seen is still the newest.
    NEXT_NUMBER_AFTER = "UPDATE content_state SET number = number + 1 WHERE id = 1 AND number = $1";

    /// Where a contact stands in the directory.
    SELECT_POSITION = "SELECT position AS number FROM service WHERE id = $1";
    /// The place after the last.
    SELECT_LAST_POSITION = "SELECT COALESCE(MAX(position) + 1, 0) AS number FROM service";
    /// Removes a contact, with its channels, so that its new version can be put there.
    DELETE_SERVICE = "DELETE FROM service WHERE id = $1";
    /// Forgets how often somebody called a channel wrong.
    DELETE_REPORT = "DELETE FROM wrong_report WHERE channel_id = $1";

    /// One change of a contact.
    INSERT_CONTACT_CHANGE =
        "INSERT INTO contact_change (service_id, number, staff_id, made_at, kind, was, became)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// When each contact was last changed.
    SELECT_CONTACT_NUMBERS = "SELECT service_id, MAX(number) AS number FROM contact_change GROUP BY service_id";
    /// The history of a contact.
    SELECT_CONTACT_CHANGES =
        "SELECT number, staff_id, made_at, kind, was, became FROM contact_change
         WHERE service_id = $1 ORDER BY number DESC";

    /// One version of a text.
    INSERT_TEXT_CHANGE =
        "INSERT INTO text_change (language, text_id, number, body, source_hash, staff_id, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// The newest version of every text.
    SELECT_TEXTS =
        "SELECT language, text_id, number, body, source_hash, staff_id, made_at FROM text_change AS this
         WHERE number = (SELECT MAX(number) FROM text_change AS other
                         WHERE other.language = this.language AND other.text_id = this.text_id)
         ORDER BY language, text_id";
    /// The history of a text.
    SELECT_TEXT_CHANGES =
        "SELECT language, text_id, number, body, source_hash, staff_id, made_at FROM text_change
         WHERE language = $1 AND text_id = $2 ORDER BY number DESC";

    /// One version of a municipality's school terms.
    INSERT_TERMS_CHANGE =
        "INSERT INTO terms_change (municipality, number, terms, staff_id, made_at) VALUES ($1, $2, $3, $4, $5)";
    /// The newest version of every municipality's terms.
    SELECT_TERMS =
        "SELECT number, terms, staff_id, made_at FROM terms_change AS this
         WHERE number = (SELECT MAX(number) FROM terms_change AS other WHERE other.municipality = this.municipality)
         ORDER BY municipality";
    /// The history of a municipality's terms.
    SELECT_TERMS_CHANGES =
        "SELECT number, terms, staff_id, made_at FROM terms_change WHERE municipality = $1 ORDER BY number DESC";

    /// A mark of review, in the place of one before.
    PUT_REVIEW =
        "INSERT INTO text_review (language, text_id, pair_hash, staff_id, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (language, text_id) DO UPDATE
         SET pair_hash = excluded.pair_hash, staff_id = excluded.staff_id, made_at = excluded.made_at";
    /// Takes away the mark of one translation.
    DELETE_REVIEW = "DELETE FROM text_review WHERE language = $1 AND text_id = $2";
    /// Takes away the marks of every translation of a text.
    DELETE_REVIEWS = "DELETE FROM text_review WHERE text_id = $1";
    /// Every mark.
    SELECT_REVIEWS =
        "SELECT language, text_id, pair_hash, staff_id, made_at FROM text_review ORDER BY language, text_id";
}
