//! The statements of the youth space, by name; the same text serves both engines.

use crate::store::sql::statements;

statements! {
    /// The statements both engines run, with their names.
    SHARED:

    /// How many wait to be judged.
    SELECT_WAITING = "SELECT COUNT(*) AS number FROM youth_proposal WHERE state = 'waiting'";
    /// What a form has stored.
    SELECT_FORM = "SELECT mark, fingerprint FROM youth_proposal WHERE form = $1";
    /// A new proposal; none where its form was stored or its mark is taken.
    INSERT_PROPOSAL =
        "INSERT INTO youth_proposal
             (id, mark, kind, words, state, told, edited, came_on, version, form, fingerprint)
         VALUES ($1, $2, $3, $4, 'waiting', '', 0, $5, 1, $6, $7)
         ON CONFLICT DO NOTHING";
    /// Every proposal that is shown, and those that were declined since a day.
    SELECT_PUBLIC =
        "SELECT p.id, p.mark, p.kind, p.words, p.state, p.reason, p.told, p.edited, p.came_on, p.decided_on, p.version,
                (SELECT COUNT(*) FROM youth_support s WHERE s.proposal_id = p.id) AS support
         FROM youth_proposal p
         WHERE p.state = 'shown' OR (p.state = 'declined' AND p.decided_on >= $1)
         ORDER BY p.id";
    /// Every proposal.
    SELECT_ALL =
        "SELECT p.id, p.mark, p.kind, p.words, p.state, p.reason, p.told, p.edited, p.came_on, p.decided_on, p.version,
                (SELECT COUNT(*) FROM youth_support s WHERE s.proposal_id = p.id) AS support
         FROM youth_proposal p
         ORDER BY p.came_on, p.id";
    /// One proposal.
    SELECT_PROPOSAL =
        "SELECT p.id, p.mark, p.kind, p.words, p.state, p.reason, p.told, p.edited, p.came_on, p.decided_on, p.version,
                (SELECT COUNT(*) FROM youth_support s WHERE s.proposal_id = p.id) AS support
         FROM youth_proposal p
         WHERE p.id = $1";
    /// A support, if the proposal is shown; pressed twice in one form it counts once.
    INSERT_SUPPORT =
        "INSERT INTO youth_support (proposal_id, form)
         SELECT id, $2 FROM youth_proposal WHERE id = $1 AND state = 'shown'
         ON CONFLICT DO NOTHING";
    /// It is shown, in these words.
    UPDATE_SHOWN =
        "UPDATE youth_proposal
         SET state = 'shown', words = $3, edited = $4, reason = NULL, told = '', decided_by = $5, decided_on = $6,
             version = version + 1
         WHERE id = $1 AND version = $2 AND words <> ''";
    /// It is not shown, for this reason.
    UPDATE_DECLINED =
        "UPDATE youth_proposal
         SET state = 'declined', reason = $3, told = $4, decided_by = $5, decided_on = $6, version = version + 1
         WHERE id = $1 AND version = $2";
    /// The words of a declined one go; the decision stays.
    UPDATE_ERASED =
        "UPDATE youth_proposal SET words = '', version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'declined'";
    /// It is asked in a section of a survey.
    INSERT_SECTION =
        "INSERT INTO youth_section (proposal_id, survey_id, section) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    /// Where proposals are asked.
    SELECT_SECTIONS =
        "SELECT y.proposal_id, y.survey_id, y.section, s.state
         FROM youth_section y JOIN survey s ON s.id = y.survey_id
         ORDER BY y.proposal_id, y.survey_id, y.section";
}
