-- The contact room: who takes messages, and the threads between a person and theirs.
--
-- A thief of these tables learns how many threads there are, to which unit, in which hour and how long in coarse steps; no
-- word, no name, no code. Times are hours since 1970 (UTC). Ids are random, so that nothing can be put in order by them.

-- A unit's branch that is set up to take messages: its hours (as in the guide), in how many days of service an answer comes,
-- and as JSON the plan of its holidays (who covers) and study days.
CREATE TABLE desk_branch (
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    hours TEXT NOT NULL,
    plan TEXT NOT NULL,
    service_days BIGINT NOT NULL,
    PRIMARY KEY (unit_id, branch)
);

-- A trained reader of a branch, in order: the named one, their cover, then the others.
CREATE TABLE reader (
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT,
    trained_on TEXT NOT NULL,
    PRIMARY KEY (unit_id, branch, staff_id),
    FOREIGN KEY (unit_id, branch) REFERENCES desk_branch (unit_id, branch) ON DELETE CASCADE
);

CREATE TABLE absence (
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    PRIMARY KEY (staff_id, first_day)
);

CREATE TABLE thread (
    id TEXT PRIMARY KEY,
    -- The first two words of the code; the rest is never kept.
    locator BIGINT NOT NULL UNIQUE,
    salt BYTEA NOT NULL,
    verifier BYTEA NOT NULL,
    code_wrap BYTEA NOT NULL,
    public_key BYTEA NOT NULL,
    note_key BYTEA NOT NULL,
    escrow_wrap BYTEA NOT NULL,
    organization_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    lane TEXT NOT NULL,
    beginning TEXT NOT NULL,
    band TEXT NOT NULL,
    text_version TEXT NOT NULL,
    began_hour BIGINT NOT NULL,
    answer_by TEXT NOT NULL,
    state TEXT NOT NULL,
    holder TEXT REFERENCES staff (id),
    -- Grows with every change, so that of two who act at once one is told.
    version BIGINT NOT NULL
);

-- A thread's keys as one reader can open them.
CREATE TABLE thread_wrap (
    thread_id TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    wrap BYTEA NOT NULL,
    PRIMARY KEY (thread_id, staff_id)
);

CREATE TABLE message (
    thread_id TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    direction TEXT NOT NULL,
    hour BIGINT NOT NULL,
    text_version TEXT NOT NULL,
    -- Who of the staff wrote it.
    author TEXT,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (thread_id, seq)
);

-- A form sent twice is stored once. `fingerprint` is a keyed hash of what it carried.
CREATE TABLE sent_form (
    id BYTEA PRIMARY KEY,
    fingerprint BYTEA NOT NULL,
    thread_id TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    day TEXT NOT NULL
);

-- What happened, without content: the process measures are made of these rows alone.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    thread_id TEXT NOT NULL,
    hour BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE INDEX event_of_thread ON event (thread_id);

-- Notices to staff that still have to go out; never a word of what was written.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    ready_hour BIGINT NOT NULL,
    tries BIGINT NOT NULL
);
