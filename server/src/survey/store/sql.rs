//! Every statement of the survey room's stores, by name; the same text serves SQLite and PostgreSQL.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// One survey.
    INSERT_SURVEY =
        "INSERT INTO survey (id, organization_id, questionnaire, contract, plan, state, version, made_by, made_on,
                             changed_by, changed_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// A survey.
    SELECT_SURVEY =
        "SELECT id, organization_id, questionnaire, contract, plan, state, version, made_by, made_on, changed_by, changed_on
         FROM survey WHERE id = $1";
    /// Every survey.
    SELECT_SURVEYS =
        "SELECT id, organization_id, questionnaire, contract, plan, state, version, made_by, made_on, changed_by, changed_on
         FROM survey ORDER BY changed_on DESC, id";
    /// What somebody saved, if nobody did since.
    UPDATE_SURVEY =
        "UPDATE survey SET questionnaire = $3, contract = $4, plan = $5, changed_by = $6, changed_on = $7,
                           version = version + 1
         WHERE id = $1 AND version = $2";
    /// What stood before it, by what is about to be changed. Of two who save at once the second finds it there, and is told.
    INSERT_PAST =
        "INSERT INTO survey_past (survey_id, version, questionnaire, contract, plan, changed_by, changed_on)
         SELECT id, version, questionnaire, contract, plan, changed_by, changed_on FROM survey
         WHERE id = $1 AND version = $2
         ON CONFLICT DO NOTHING";
    /// Versions too old to be kept.
    DELETE_PAST = "DELETE FROM survey_past WHERE survey_id = $1 AND version <= $2";
    /// A survey as it was.
    SELECT_FORMER =
        "SELECT survey.id, survey.organization_id, past.questionnaire, past.contract, past.plan, survey.state, past.version,
                survey.made_by, survey.made_on, past.changed_by, past.changed_on
         FROM survey_past AS past JOIN survey ON survey.id = past.survey_id
         WHERE past.survey_id = $1 AND past.version = $2";
    /// The versions that are kept.
    SELECT_PAST =
        "SELECT version, changed_by, changed_on FROM survey_past WHERE survey_id = $1 ORDER BY version DESC";
    /// Where a survey stands.
    UPDATE_SURVEY_STATE = "UPDATE survey SET state = $2 WHERE id = $1";
    /// A survey none of whose waves is open any more is closed.
    UPDATE_SURVEY_CLOSED =
        "UPDATE survey SET state = 'closed'
         WHERE id = (SELECT survey_id FROM survey_wave WHERE id = $1)
           AND NOT EXISTS (SELECT 1 FROM survey_wave AS other WHERE other.survey_id = survey.id AND other.state = 'open')";

    /// A wave, with what its survey says at the version that was looked at.
    INSERT_WAVE =
        "INSERT INTO survey_wave (id, survey_id, link, mode, opens_on, closes_on, public_key, state, codes, version,
                                  questionnaire, contract, plan)
         SELECT $1, survey.id, $4, $5, $6, $7, $8, 'open', $9, 1, survey.questionnaire, survey.contract, survey.plan
         FROM survey WHERE survey.id = $2 AND survey.version = $3
         ON CONFLICT (link) DO NOTHING";
    /// An open wave that asks the same on the same days in the same way.
    SELECT_ALIKE =
        "SELECT survey_wave.id FROM survey_wave JOIN survey ON survey.id = survey_wave.survey_id
         WHERE survey.id = $1 AND survey.version = $2 AND survey_wave.state = 'open' AND survey_wave.mode = $3
           AND survey_wave.opens_on = $4 AND survey_wave.closes_on = $5
           AND survey_wave.questionnaire = survey.questionnaire AND survey_wave.contract = survey.contract
           AND survey_wave.plan = survey.plan";
    /// Whether a word was given.
    SELECT_LINK = "SELECT id FROM survey_wave WHERE link = $1";
    /// Every wave.
    SELECT_WAVES =
        "SELECT id, survey_id, link, mode, opens_on, closes_on, state, codes, version FROM survey_wave
         ORDER BY opens_on DESC, id";
    /// A wave with all that is asked in it.
    SELECT_WAVE =
        "SELECT id, survey_id, link, mode, opens_on, closes_on, state, codes, version, public_key, questionnaire, contract,
                plan
         FROM survey_wave WHERE id = $1";
    /// Other words for an open wave.
    UPDATE_WAVE_WORDS =
        "UPDATE survey_wave SET questionnaire = $3, version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'open'";
    /// Words that were mended.
    INSERT_MEND =
        "INSERT INTO survey_mend (wave_id, version, spot, language, was, became, mended_by, mended_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// What was mended in a wave.
    SELECT_MENDS =
        "SELECT wave_id, version, spot, language, was, became, mended_by, mended_on FROM survey_mend
         WHERE wave_id = $1 ORDER BY version DESC, spot, language";
    /// Another last day for an open wave.
    UPDATE_WAVE_DAY = "UPDATE survey_wave SET closes_on = $2 WHERE id = $1 AND state = 'open'";
    /// More codes for an open wave.
    UPDATE_WAVE_CODES = "UPDATE survey_wave SET codes = codes + $2 WHERE id = $1 AND state = 'open'";
    /// Moves a wave on.
    UPDATE_WAVE_STATE = "UPDATE survey_wave SET state = $3 WHERE id = $1 AND state = $2";
    /// Where a wave stands.
    SELECT_WAVE_STATE = "SELECT state FROM survey_wave WHERE id = $1";

    /// One answer, unless its form is in already.
    INSERT_INTAKE =
        "INSERT INTO survey_intake (wave_id, key, sealed, receipt) VALUES ($1, $2, $3, $4)
         ON CONFLICT (wave_id, key) DO NOTHING";
    /// Whether a form is in, and was not withdrawn.
    SELECT_TAKEN =
        "SELECT wave_id AS id FROM survey_intake WHERE wave_id = $1 AND key = $2 AND sealed IS NOT NULL";
    /// Takes back an answer whose code turned out to be used.
    DELETE_ONE = "DELETE FROM survey_intake WHERE wave_id = $1 AND key = $2";
    /// One used code, unless it was used before.
    INSERT_SPENT = "INSERT INTO survey_spent (wave_id, code) VALUES ($1, $2) ON CONFLICT (wave_id, code) DO NOTHING";
    /// Whether a code was used.
    SELECT_SPENT = "SELECT wave_id AS id FROM survey_spent WHERE wave_id = $1 AND code = $2";
    /// The answer with a receipt.
    SELECT_RECEIPT =
        "SELECT survey_intake.wave_id AS id FROM survey_intake JOIN survey_wave ON survey_wave.id = survey_intake.wave_id
         WHERE wave_id = $1 AND receipt = $2 AND survey_wave.state = 'open'";
    /// Another answer in the place of the one with a receipt.
    UPDATE_BY_RECEIPT = "UPDATE survey_intake SET sealed = $3 WHERE wave_id = $1 AND receipt = $2";
    /// Withdraws the answer with a receipt.
    WITHDRAW_BY_RECEIPT =
        "UPDATE survey_intake SET sealed = NULL, receipt = NULL WHERE wave_id = $1 AND receipt = $2";
    /// How many answers are in.
    COUNT_INTAKE = "SELECT COUNT(sealed) AS number FROM survey_intake WHERE wave_id = $1";
    /// How many answers a closed wave has.
    COUNT_CLOSED = "SELECT COUNT(*) AS number FROM survey_closed WHERE wave_id = $1";
    /// What came in.
    SELECT_INTAKE =
        "SELECT key, sealed FROM survey_intake WHERE wave_id = $1 AND key > $2 AND sealed IS NOT NULL
         ORDER BY key LIMIT 500";
    /// Empties an intake.
    DELETE_INTAKE = "DELETE FROM survey_intake WHERE wave_id = $1";
    /// Drops used codes.
    DELETE_SPENT = "DELETE FROM survey_spent WHERE wave_id = $1";
    /// One answer of a closed wave.
    INSERT_CLOSED = "INSERT INTO survey_closed (wave_id, key, answers) VALUES ($1, $2, $3)";
    /// The answers of a closed wave.
    SELECT_CLOSED = "SELECT answers FROM survey_closed WHERE wave_id = $1 ORDER BY key";
}

statements! {
    /// The statements of PostgreSQL alone.
    POSTGRES:

    /// Where a wave stands, and it stays so until what is being written is committed: closing waits for whoever is sending.
    POSTGRES_HOLD_WAVE = "SELECT state FROM survey_wave WHERE id = $1 FOR SHARE";
}
