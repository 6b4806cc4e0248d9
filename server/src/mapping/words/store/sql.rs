//! The statements of the coding bench, by name; the same text serves both engines.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// Whether a wave's texts lie at the bench.
    SELECT_TAKEN = "SELECT wave_id AS id FROM words_wave WHERE wave_id = $1";
    /// They do; none where they did.
    INSERT_TAKEN = "INSERT INTO words_wave (wave_id) VALUES ($1) ON CONFLICT DO NOTHING";
    /// A text.
    INSERT_TEXT =
        "INSERT INTO words_text (id, wave_id, question, kind, words, place, source, people)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// What is known of a wave's texts, without their words.
    SELECT_ABOUTS = "SELECT id, question, kind, place, source, people FROM words_text WHERE wave_id = $1 ORDER BY id";
    /// A wave's texts.
    SELECT_TEXTS =
        "SELECT id, wave_id, question, kind, words, place, source, people FROM words_text WHERE wave_id = $1 ORDER BY id";
    /// A text.
    SELECT_TEXT = "SELECT id, wave_id, question, kind, words, place, source, people FROM words_text WHERE id = $1";
    /// The first text of a question that somebody has not read.
    SELECT_NEXT =
        "SELECT t.id, t.wave_id, t.question, t.kind, t.words, t.place, t.source, t.people FROM words_text t
         WHERE t.wave_id = $1 AND t.question = $2
           AND NOT EXISTS (SELECT 1 FROM words_coding c WHERE c.text_id = t.id AND c.coder_id = $3)
         ORDER BY t.id LIMIT 1";
    /// How far somebody has come.
    SELECT_READ =
        "SELECT t.question, COUNT(t.id) AS texts, COUNT(c.text_id) AS own FROM words_text t
         LEFT JOIN words_coding c ON c.text_id = t.id AND c.coder_id = $2
         WHERE t.wave_id = $1 GROUP BY t.question ORDER BY t.question";
    /// A text goes, with codes and quotes.
    DELETE_TEXT = "DELETE FROM words_text WHERE id = $1";

    /// The themes of a survey.
    SELECT_THEMES = "SELECT id, name FROM words_theme WHERE survey_id = $1 ORDER BY place, id";
    /// The codes of a survey.
    SELECT_CODES =
        "SELECT c.id, c.theme_id, c.name, c.meaning FROM words_code c JOIN words_theme t ON t.id = c.theme_id
         WHERE t.survey_id = $1 ORDER BY t.place, c.place, c.id";
    /// A theme after those that are there.
    INSERT_THEME =
        "INSERT INTO words_theme (id, survey_id, place, name)
         SELECT $1, $2, COUNT(*), $3 FROM words_theme WHERE survey_id = $2
         ON CONFLICT DO NOTHING";
    /// A code after those that are there.
    INSERT_CODE =
        "INSERT INTO words_code (id, theme_id, place, name, meaning)
         SELECT $1, $2, COUNT(*), $3, $4 FROM words_code WHERE theme_id = $2
         ON CONFLICT DO NOTHING";

    /// That somebody has read a text; none where it is gone.
    UPSERT_CODING =
        "INSERT INTO words_coding (text_id, coder_id, worried) SELECT id, $2, $3 FROM words_text WHERE id = $1
         ON CONFLICT (text_id, coder_id) DO UPDATE SET worried = excluded.worried";
    /// What they said before.
    DELETE_CODED = "DELETE FROM words_coded WHERE text_id = $1 AND coder_id = $2";
    /// A code of it.
    INSERT_CODED = "INSERT INTO words_coded (text_id, coder_id, code_id) VALUES ($1, $2, $3)";
    /// Who has read which texts of a wave.
    SELECT_CODINGS =
        "SELECT c.text_id, c.coder_id, c.worried FROM words_coding c JOIN words_text t ON t.id = c.text_id
         WHERE t.wave_id = $1 ORDER BY c.text_id, c.coder_id";
    /// Which codes they gave.
    SELECT_CODED =
        "SELECT c.text_id AS text, c.coder_id AS coder, c.code_id AS code FROM words_coded c JOIN words_text t ON t.id = c.text_id
         WHERE t.wave_id = $1 ORDER BY c.text_id, c.coder_id, c.code_id";

    /// A paraphrase after those that are there; none where its text is gone or of another wave.
    INSERT_QUOTE =
        "INSERT INTO words_quote (id, wave_id, place, theme_id, text_id, voice, band, words, written_by)
         SELECT $1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM words_quote WHERE wave_id = $2), $3, id, $5, $6, $7, $8
         FROM words_text WHERE id = $4 AND wave_id = $2";
    /// The paraphrases of a wave, with what is known of their texts.
    SELECT_QUOTES =
        "SELECT q.id, q.theme_id, q.text_id, t.source, t.kind, q.voice, q.band, q.words, q.written_by
         FROM words_quote q JOIN words_text t ON t.id = q.text_id WHERE q.wave_id = $1 ORDER BY q.place";
    /// What was said of them.
    SELECT_JUDGEMENTS =
        "SELECT j.quote_id, j.staff_id, j.reason FROM words_judgement j JOIN words_quote q ON q.id = j.quote_id
         WHERE q.wave_id = $1 ORDER BY j.quote_id, j.staff_id";
    /// What somebody says of one that they did not write.
    UPSERT_JUDGEMENT =
        "INSERT INTO words_judgement (quote_id, staff_id, reason)
         SELECT id, $2, $3 FROM words_quote WHERE id = $1 AND written_by <> $2
         ON CONFLICT (quote_id, staff_id) DO UPDATE SET reason = excluded.reason";
    /// A paraphrase goes.
    DELETE_QUOTE = "DELETE FROM words_quote WHERE id = $1";
}
