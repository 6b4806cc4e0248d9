-- What happens when nobody is looking: mail, reminders, how long things are kept, and the two holders of the escrow.

-- Which process does a job now, and until when the others leave it alone. Times are seconds since 1970 (UTC).
CREATE TABLE job (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);

-- One mail to one of the staff: what is on its way, how often it failed, and when the next may go.
CREATE TABLE mailing (
    staff_id TEXT PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    batch TEXT,
    tries BIGINT NOT NULL,
    next_at BIGINT NOT NULL
);

-- The mail a notice is part of; its id is the mail's own, so that a mail sent twice is known as one.
ALTER TABLE outbox ADD COLUMN batch TEXT;

-- A promise that was pointed out: once to the reader, once to cover and lead.
CREATE TABLE told (
    thread_id TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    -- The first message nobody has answered, and the day that was promised.
    seq BIGINT NOT NULL,
    answer_by TEXT NOT NULL,
    step TEXT NOT NULL,
    PRIMARY KEY (thread_id, seq, answer_by, step)
);

-- A decision on how long things are kept. Never changed: another one takes its place. `keep_days` NULL: for good.
CREATE TABLE retention_rule (
    number BIGINT PRIMARY KEY,
    organization_id TEXT NOT NULL,
    what TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    keep_days BIGINT,
    entered_by TEXT NOT NULL,
    entered_on TEXT NOT NULL
);

CREATE FUNCTION retention_rule_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'retention_rule is append-only';
END
$$;

CREATE TRIGGER retention_rule_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_rule
    FOR EACH STATEMENT EXECUTE FUNCTION retention_rule_is_append_only();

-- What was destroyed under a rule: how many, never which.
CREATE TABLE swept (
    id TEXT PRIMARY KEY,
    rule_number BIGINT NOT NULL REFERENCES retention_rule (number),
    day TEXT NOT NULL,
    threads BIGINT NOT NULL,
    messages BIGINT NOT NULL
);

-- A step of the two holders: what they opened, which of them, on what ground. `at` is in seconds since 1970 (UTC).
CREATE TABLE escrow_use (
    id TEXT PRIMARY KEY,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    seat TEXT NOT NULL,
    ground TEXT NOT NULL,
    at BIGINT NOT NULL
);
