-- The guide's directory: who can be reached, how and when.
--
-- Tables and columns keep the shape and the names of Open Referral HSDS 3.1, so that the open feed is a walk over them.
-- Ids are our own slugs; the UUIDs of HSDS are derived from them at export. Rows that HSDS gives an id but that nobody
-- names (a language, a cost) are known by what they belong to and their place in it.
-- `position` keeps the order of the file: to an editor a directory that comes back shuffled is another directory.
-- Everything below an organization goes with it (ON DELETE CASCADE), so that a directory is replaced in two deletes.
-- STRICT: SQLite would otherwise keep a text in a number column, and PostgreSQL would not.

CREATE TABLE organization (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    website TEXT
) STRICT;

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    minimum_age INTEGER NOT NULL,
    maximum_age INTEGER
) STRICT;

-- `extent` is the code of a municipality.
CREATE TABLE service_area (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    extent TEXT NOT NULL,
    PRIMARY KEY (service_id, position)
) STRICT;

CREATE TABLE language (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (service_id, position)
) STRICT;

-- No row means that nobody has read what it costs.
CREATE TABLE cost_option (
    service_id TEXT PRIMARY KEY REFERENCES service (id) ON DELETE CASCADE,
    option TEXT NOT NULL
) STRICT;

-- What HSDS has no column for is said in words of our own lists. Names of terms stand with the translations, not here.
CREATE TABLE taxonomy (
    id TEXT PRIMARY KEY,
    description TEXT NOT NULL
) STRICT;

INSERT INTO taxonomy (id, description) VALUES
    ('kind', 'What kind of help a service is'),
    ('topic', 'What a service helps with'),
    ('voice', 'Whom a service is for: the child, or the guardian'),
    ('scope', 'How far a service reaches'),
    ('anonymity', 'Whether one may stay anonymous; no attribute when nobody has read it');

CREATE TABLE taxonomy_term (
    id TEXT PRIMARY KEY,
    taxonomy_id TEXT NOT NULL REFERENCES taxonomy (id),
    code TEXT NOT NULL
) STRICT;

-- In HSDS a link can lead anywhere; ours leads to a service, so that the engine can hold it to that.
CREATE TABLE attribute (
    link_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    link_entity TEXT NOT NULL DEFAULT 'service' CHECK (link_entity = 'service'),
    taxonomy_id TEXT NOT NULL REFERENCES taxonomy (id),
    taxonomy_term_id TEXT NOT NULL REFERENCES taxonomy_term (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (link_id, taxonomy_id, position)
) STRICT;

-- Ours, not HSDS: one way in, whether a citizen may see it and why, and where it was read. HSDS spreads ways in over
-- phone, url, contact and location and knows no such decision.
-- UNIQUE (id, service_id) lets those tables repeat the service, as HSDS wants it, without ever contradicting it.
CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    show TEXT NOT NULL,
    reason TEXT NOT NULL,
    hours_kind TEXT NOT NULL,
    holidays TEXT,
    eve_closes TEXT,
    hours_read INTEGER NOT NULL,
    national_short_number INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT,
    read_date TEXT,
    quote TEXT,
    assured_date TEXT,
    UNIQUE (id, service_id)
) STRICT;

-- A call or a text message. No row when the number is not known.
CREATE TABLE phone (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
) STRICT;

-- A page or a chat behind one.
CREATE TABLE url (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    url TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
) STRICT;

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    email TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
) STRICT;

-- A place to go to. `name` says in words where that is, since many have no single address.
CREATE TABLE location (
    id TEXT PRIMARY KEY REFERENCES channel (id) ON DELETE CASCADE,
    location_type TEXT NOT NULL,
    name TEXT
) STRICT;

CREATE TABLE address (
    location_id TEXT PRIMARY KEY REFERENCES location (id) ON DELETE CASCADE,
    address_1 TEXT NOT NULL,
    city TEXT NOT NULL,
    postal_code TEXT
) STRICT;

CREATE TABLE service_at_location (
    service_id TEXT NOT NULL,
    location_id TEXT PRIMARY KEY REFERENCES location (id) ON DELETE CASCADE,
    FOREIGN KEY (location_id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
) STRICT;

-- Hours of one channel: a row for a stretch that comes back every week, and for one that holds on a single day.
-- On such a day `exception` counts the days that differ, `valid_from` and `valid_to` are that day, and empty times
-- mean closed. What holds on holidays and eves stands in `channel`: HSDS knows neither.
CREATE TABLE schedule (
    channel_id TEXT NOT NULL,
    service_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    freq TEXT,
    byday TEXT,
    exception INTEGER,
    valid_from TEXT,
    valid_to TEXT,
    opens_at TEXT,
    closes_at TEXT,
    PRIMARY KEY (channel_id, position),
    FOREIGN KEY (channel_id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
) STRICT;

-- How often somebody tapped "this is wrong": a number and nothing about who or when. Not tied to `channel`, because it
-- outlives the moment in which a directory is replaced.
CREATE TABLE wrong_report (
    channel_id TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT;
