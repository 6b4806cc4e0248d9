-- The survey room: what is asked, in which wave, and what came in.
--
-- A thief of these tables learns what was asked and how many answered. No table ties an answer to a person, a code or a
-- moment: rows of answers have random keys, no time and no order; what came in is sealed to the wave's key, whose other
-- half is not in the database.

-- A survey as it is made at the desk. Questionnaire, contract and plan are JSON; days, not hours, of who did what.
CREATE TABLE survey (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    contract TEXT NOT NULL,
    plan TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Grows with every change, so that of two who save at once one is told.
    version BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES staff (id),
    made_on TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES staff (id),
    changed_on TEXT NOT NULL
);

-- One closed period of collecting, with all that was promised and asked when it opened.
CREATE TABLE survey_wave (
    id TEXT PRIMARY KEY,
    survey_id TEXT NOT NULL REFERENCES survey (id),
    -- The word in its address, never given twice.
    link TEXT NOT NULL UNIQUE,
    mode TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    -- How many codes were made for slips; the codes themselves follow from a key outside of the database.
    codes BIGINT NOT NULL,
    -- Grows when the words of its questions are mended while it is open.
    version BIGINT NOT NULL,
    questionnaire TEXT NOT NULL,
    contract TEXT NOT NULL,
    plan TEXT NOT NULL
);

CREATE INDEX survey_wave_of ON survey_wave (survey_id);

-- Codes that were used, as keyed hashes; without time, without a tie to an answer, and gone when the wave closes.
CREATE TABLE survey_spent (
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    code BYTEA NOT NULL,
    PRIMARY KEY (wave_id, code)
);

-- What came in, sealed, all of one size. A row that was withdrawn stays without content, so that the same form sent once
-- more does not bring it back. Gone when the wave closes.
CREATE TABLE survey_intake (
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    key BYTEA NOT NULL,
    sealed BYTEA,
    -- Keyed hash of the receipt that the person has.
    receipt BYTEA,
    PRIMARY KEY (wave_id, key)
);

CREATE UNIQUE INDEX survey_intake_by_receipt ON survey_intake (wave_id, receipt);

-- The answers of a closed wave, under new random keys and written in a shuffled order. Read by the mapping room alone.
CREATE TABLE survey_closed (
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    key BYTEA NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (wave_id, key)
);
