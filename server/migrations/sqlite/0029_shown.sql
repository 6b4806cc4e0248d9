-- Numbers that a group of young people was shown by a link, before they were out or instead of that: whoever read them knows them. They
-- outlive their draft, only grow, and are protected together with whatever is counted of the same answers later, as what is
-- published is. What was shown before this table is not in it.

CREATE TABLE release_shown (
    place INTEGER PRIMARY KEY,
    -- The waves they are of: a JSON list of ids.
    waves TEXT NOT NULL,
    -- SHA-256 of the numbers: shown twice they stand here once.
    numbers TEXT NOT NULL UNIQUE,
    -- The release as JSON, without words.
    content TEXT NOT NULL,
    -- What it says, as it would stand in `release_ledger`.
    said TEXT NOT NULL,
    -- The counts of each wave by leaf, as they were counted: kept as answers are kept.
    cubes TEXT NOT NULL
) STRICT;

CREATE TRIGGER release_shown_stays BEFORE UPDATE ON release_shown
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

CREATE TRIGGER release_shown_is_kept BEFORE DELETE ON release_shown
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
