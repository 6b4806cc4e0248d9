-- The guide's directory: who can be reached, how and when.
--
-- Tables and columns keep the shape and the names of Open Referral HSDS 3.1, so that the open feed is a walk over them.
-- Ids are our own slugs; the UUIDs of HSDS are derived from them at export. Rows that HSDS gives an id but that nobody
-- names (a language, a cost) are known by what they belong to and their place in it.
-- `position` keeps the order of the file: to an editor a directory that comes back shuffled is another directory.
-- The same tables as in SQLite, with its 64-bit numbers.
-- Everything below an organization goes with it (ON DELETE CASCADE), so that a directory is replaced in two deletes.

CREATE TABLE organization (
    id TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    website TEXT
);

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    position BIGINT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    minimum_age BIGINT NOT NULL,
    maximum_age BIGINT
);

-- `extent` is the code of a municipality.
CREATE TABLE service_area (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    extent TEXT NOT NULL,
    PRIMARY KEY (service_id, position)
);

CREATE TABLE language (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (service_id, position)
);

-- No row means that nobody has read what it costs.
CREATE TABLE cost_option (
    service_id TEXT PRIMARY KEY REFERENCES service (id) ON DELETE CASCADE,
    option TEXT NOT NULL
);

-- What HSDS has no column for is said in words of our own lists. Names of terms stand with the translations, not here.
CREATE TABLE taxonomy (
    id TEXT PRIMARY KEY,
    description TEXT NOT NULL
);

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
);

-- In HSDS a link can lead anywhere; ours leads to a service, so that the engine can hold it to that.
CREATE TABLE attribute (
    link_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    link_entity TEXT NOT NULL DEFAULT 'service' CHECK (link_entity = 'service'),
    taxonomy_id TEXT NOT NULL REFERENCES taxonomy (id),
    taxonomy_term_id TEXT NOT NULL REFERENCES taxonomy_term (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    PRIMARY KEY (link_id, taxonomy_id, position)
);

-- Ours, not HSDS: one way in, whether a citizen may see it and why, and where it was read. HSDS spreads ways in over
-- phone, url, contact and location and knows no such decision.
-- UNIQUE (id, service_id) lets those tables repeat the service, as HSDS wants it, without ever contradicting it.
CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    type TEXT NOT NULL,
    show TEXT NOT NULL,
    reason TEXT NOT NULL,
    hours_kind TEXT NOT NULL,
    holidays TEXT,
    eve_closes TEXT,
    hours_read BIGINT NOT NULL,
    national_short_number BIGINT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT,
    read_date TEXT,
    quote TEXT,
    assured_date TEXT,
    UNIQUE (id, service_id)
);

-- A call or a text message. No row when the number is not known.
CREATE TABLE phone (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    type TEXT NOT NULL,
    number TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
);

-- A page or a chat behind one.
CREATE TABLE url (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    url TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
);

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL,
    email TEXT NOT NULL,
    FOREIGN KEY (id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
);

-- A place to go to. `name` says in words where that is, since many have no single address.
CREATE TABLE location (
    id TEXT PRIMARY KEY REFERENCES channel (id) ON DELETE CASCADE,
    location_type TEXT NOT NULL,
    name TEXT
);

CREATE TABLE address (
    location_id TEXT PRIMARY KEY REFERENCES location (id) ON DELETE CASCADE,
    address_1 TEXT NOT NULL,
    city TEXT NOT NULL,
    postal_code TEXT
);

CREATE TABLE service_at_location (
    service_id TEXT NOT NULL,
    location_id TEXT PRIMARY KEY REFERENCES location (id) ON DELETE CASCADE,
    FOREIGN KEY (location_id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
);

-- Hours of one channel: a row for a stretch that comes back every week, and for one that holds on a single day.
-- On such a day `exception` counts the days that differ, `valid_from` and `valid_to` are that day, and empty times
-- mean closed. What holds on holidays and eves stands in `channel`: HSDS knows neither.
CREATE TABLE schedule (
    channel_id TEXT NOT NULL,
    service_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    freq TEXT,
    byday TEXT,
    exception BIGINT,
    valid_from TEXT,
    valid_to TEXT,
    opens_at TEXT,
    closes_at TEXT,
    PRIMARY KEY (channel_id, position),
    FOREIGN KEY (channel_id, service_id) REFERENCES channel (id, service_id) ON DELETE CASCADE
);

-- How often somebody tapped "this is wrong": a number and nothing about who or when. Not tied to `channel`, because it
-- outlives the moment in which a directory is replaced.
CREATE TABLE wrong_report (
    channel_id TEXT PRIMARY KEY,
    count BIGINT NOT NULL
);
