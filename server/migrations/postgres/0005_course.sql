-- The course of a thread: what is known beside its state, handovers on their way, and the register of what has come in.
--
-- Closed words and days alone, as JSON of `Facts` in `app/domain/src/contact/course.rs`; no content.

CREATE TABLE course (
    thread_id TEXT PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
    facts TEXT NOT NULL
);

-- A thread offered to another branch. Until that branch accepts it, nothing about the thread changes.
CREATE TABLE handover (
    thread_id TEXT PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    why TEXT NOT NULL,
    offered_by TEXT NOT NULL REFERENCES staff (id),
    hour BIGINT NOT NULL
);

-- The thread's keys for the readers of that branch. They open nothing as long as they lie here, and move when it is accepted.
CREATE TABLE handover_wrap (
    thread_id TEXT NOT NULL REFERENCES handover (thread_id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    wrap BYTEA NOT NULL,
    PRIMARY KEY (thread_id, staff_id)
);

-- Messages are sealed under the organisation that received the thread first; a handover to another does not reseal them.
ALTER TABLE thread ADD COLUMN sealed_for TEXT NOT NULL DEFAULT '';
UPDATE thread SET sealed_for = organization_id;

-- The last number given out, an organisation and year.
CREATE TABLE register_count (
    organization_id TEXT NOT NULL,
    year BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (organization_id, year)
);

-- What has come in, without content (OSL (2009:400) 5 kap. 1 and 2 §§). `mark` is a keyed hash of the thread: whoever reads
-- the tables cannot join the two.
CREATE TABLE register (
    organization_id TEXT NOT NULL,
    year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    day TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    mark BYTEA NOT NULL UNIQUE,
    PRIMARY KEY (organization_id, year, number)
);
