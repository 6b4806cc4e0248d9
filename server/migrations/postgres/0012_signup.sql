-- Who wants to be interviewed or to talk in a group. It has no key, form, number or moment in common with any answer.
--
-- A thief of these tables learns how many signed up on which day: who, and how they are reached, is sealed at one fixed size to
-- the process leaders who had a key that day.

CREATE TABLE signup (
    id TEXT PRIMARY KEY,
    -- Its own keys, as a thread's.
    public_key BYTEA NOT NULL,
    note_key BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    -- Keyed hash of the form's number: sent twice is stored once.
    form BYTEA NOT NULL UNIQUE,
    came_on TEXT NOT NULL,
    -- The day somebody got in touch.
    contacted_on TEXT
);

CREATE TABLE signup_key (
    signup_id TEXT NOT NULL REFERENCES signup (id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    sealed BYTEA NOT NULL,
    PRIMARY KEY (signup_id, staff_id)
);
