-- The youth space: what young people propose to ask about, and how many support it.
--
-- Nothing here tells who proposed or supported what: ids are random, no row has a time finer than a day, rows lie in the order
-- of their random keys, and a support is a keyed hash of a form's random number.

CREATE TABLE youth_proposal (
    id TEXT PRIMARY KEY,
    -- What the person was told to look for, and everybody sees.
    mark TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    -- Empty once it was erased.
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    -- Own words beside the reason.
    told TEXT NOT NULL,
    -- Whether spelling was mended.
    edited BIGINT NOT NULL,
    came_on TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT REFERENCES staff (id),
    version BIGINT NOT NULL,
    -- Keyed hashes of the form's number and of what it said: sent twice is stored once.
    form BYTEA NOT NULL UNIQUE,
    fingerprint BYTEA NOT NULL
);

CREATE TABLE youth_support (
    proposal_id TEXT NOT NULL REFERENCES youth_proposal (id) ON DELETE CASCADE,
    form BYTEA NOT NULL,
    PRIMARY KEY (proposal_id, form)
);

-- Which section of which survey was proposed by it.
CREATE TABLE youth_section (
    proposal_id TEXT NOT NULL REFERENCES youth_proposal (id) ON DELETE CASCADE,
    survey_id TEXT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    PRIMARY KEY (proposal_id, survey_id, section)
);
