-- Units that children choose from, what happened to each, and what only the desk knows of a branch.
--
-- A unit is never deleted: threads and teams hang on its id. One that is gone has the day it was closed.

-- Where units were read; pages say it.
CREATE TABLE unit_source (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

-- A unit as a flat record of JSON, so that one set of rules reads lists, files and this table.
CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES unit_source (id),
    record TEXT NOT NULL,
    closed_on TEXT
) STRICT;

-- Who did what to a unit, and what it was like after; nobody where a file did it. Seconds since 1970 (UTC).
CREATE TABLE unit_change (
    id TEXT PRIMARY KEY,
    unit_id TEXT NOT NULL,
    what TEXT NOT NULL,
    at INTEGER NOT NULL,
    staff_id TEXT,
    record TEXT NOT NULL
) STRICT;

CREATE INDEX unit_change_of_unit ON unit_change (unit_id);

-- One row: grows with every change of the list, so that programs that run see it and two who change it at once are told.
CREATE TABLE unit_version (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;

INSERT INTO unit_version (id, number) VALUES (1, 0);

-- Grows with every change of a branch made at the desk, so that of two who change it at once one is told.
ALTER TABLE desk_branch ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- Where a reader is found in person, and the day somebody last said that it, and their phone, are right.
CREATE TABLE reader_card (
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    room TEXT,
    drop_in TEXT NOT NULL,
    assured_on TEXT,
    PRIMARY KEY (unit_id, branch, staff_id)
) STRICT;
