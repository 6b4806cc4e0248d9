-- The mapping room: releases from preparing to publication, who approved them, their files, and the answers that are owed.
--
-- A release is published by a row in `release_published`. The database takes one only where the independent check passed for
-- exactly these files (their digest), and two different people approved exactly these: no program can forget it. From then on
-- nothing of it changes.

CREATE TABLE release (
    id TEXT PRIMARY KEY,
    -- The waves it is made of: a JSON list of ids.
    waves TEXT NOT NULL,
    -- The release as JSON (`Release` in `app/domain/src/mapping/release.rs`); nothing before its numbers are protected.
    content TEXT,
    -- SHA-256 of its manifest, which names every other file by its own; nothing before its files are written.
    digest TEXT,
    -- How far the protector has come and what it goes on from, as JSON; gone when it is done.
    progress TEXT,
    -- Grows with every change, so that of two who save at once one is told.
    version INTEGER NOT NULL,
    made_by TEXT NOT NULL REFERENCES staff (id),
    made_on TEXT NOT NULL,
    UNIQUE (id, digest)
) STRICT;

-- The public files, as they were written for a digest.
CREATE TABLE release_file (
    release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (release_id, name)
) STRICT;

-- Tables that agree with everything published and differ in what is hidden: the protector's proof.
CREATE TABLE release_proof (
    release_id TEXT PRIMARY KEY REFERENCES release (id) ON DELETE CASCADE,
    proof TEXT NOT NULL
) STRICT;

-- That the independent check tried these files and recovered nothing. A try that recovered something is in `report` alone.
CREATE TABLE release_check (
    release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    tool TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    report TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    PRIMARY KEY (release_id, digest),
    UNIQUE (release_id, digest, passed)
) STRICT;

-- Who approved which files, and as what.
CREATE TABLE release_approval (
    release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    seat TEXT NOT NULL CHECK (seat IN ('leader', 'second')),
    approved_on TEXT NOT NULL,
    PRIMARY KEY (release_id, digest, staff_id, seat)
) STRICT;

-- What is published. Each key is one of the rules: passed, by a leader, by a second, who are not the same.
CREATE TABLE release_published (
    release_id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    published_day TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed = 1),
    leader_id TEXT NOT NULL,
    leader_seat TEXT NOT NULL CHECK (leader_seat = 'leader'),
    second_id TEXT NOT NULL,
    second_seat TEXT NOT NULL CHECK (second_seat = 'second'),
    CHECK (leader_id <> second_id),
    FOREIGN KEY (release_id, digest) REFERENCES release (id, digest),
    FOREIGN KEY (release_id, digest, passed) REFERENCES release_check (release_id, digest, passed),
    FOREIGN KEY (release_id, digest, leader_id, leader_seat)
        REFERENCES release_approval (release_id, digest, staff_id, seat),
    FOREIGN KEY (release_id, digest, second_id, second_seat)
        REFERENCES release_approval (release_id, digest, staff_id, seat)
) STRICT;

-- Everything that was ever said of a set of answers, in the order it was said: what is published next is protected together
-- with all of it.
CREATE TABLE release_ledger (
    place INTEGER PRIMARY KEY,
    release_id TEXT NOT NULL UNIQUE REFERENCES release_published (release_id),
    said TEXT NOT NULL
) STRICT;

-- A link by which a group of young people reads numbers and draft words before they are settled, and what they said.
CREATE TABLE release_reading (
    key BLOB PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    open_until TEXT NOT NULL,
    said TEXT
) STRICT;

-- How many answered the two questions after an answer. Counts alone.
CREATE TABLE release_pulse (
    release_id TEXT NOT NULL REFERENCES release_published (release_id),
    asked TEXT NOT NULL,
    felt TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (release_id, asked, felt)
) STRICT;

-- Closed waves: when the answer was promised, and who owes it. Texts are JSON by language.
CREATE TABLE release_clock (
    wave_id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    promised_on TEXT NOT NULL,
    owes TEXT NOT NULL
) STRICT;

-- What everybody may read, and all that public pages can.
CREATE VIEW published_release AS
SELECT release.id, release.waves, release.content, release_published.digest, release_published.published_day
FROM release JOIN release_published ON release_published.release_id = release.id;

CREATE VIEW published_file AS
SELECT release_file.release_id, release_file.name, release_file.kind, release_file.sha256, release_file.bytes
FROM release_file JOIN release_published ON release_published.release_id = release_file.release_id;

CREATE VIEW published_clock AS
SELECT wave_id, title, closed_on, promised_on, owes FROM release_clock;

-- A published release never changes, and nothing is added to it or taken from it.
CREATE TRIGGER release_stays BEFORE UPDATE ON release
WHEN EXISTS (SELECT 1 FROM release_published WHERE release_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_file_stays BEFORE UPDATE ON release_file
WHEN EXISTS (SELECT 1 FROM release_published WHERE release_id = OLD.release_id)
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_file_is_kept BEFORE DELETE ON release_file
WHEN EXISTS (SELECT 1 FROM release_published WHERE release_id = OLD.release_id)
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_file_is_not_added BEFORE INSERT ON release_file
WHEN EXISTS (SELECT 1 FROM release_published WHERE release_id = NEW.release_id)
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_published_stays BEFORE UPDATE ON release_published
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_published_is_kept BEFORE DELETE ON release_published
BEGIN SELECT RAISE(ABORT, 'a published release never changes'); END;

CREATE TRIGGER release_ledger_stays BEFORE UPDATE ON release_ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

CREATE TRIGGER release_ledger_is_kept BEFORE DELETE ON release_ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
