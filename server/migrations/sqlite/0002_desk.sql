-- The desk: who works here, what they may do, how they are signed in, and what was done.
--
-- Tokens are kept as keyed hashes only. Times are seconds since 1970 (UTC).

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    active INTEGER NOT NULL,
    -- Everything begun before this is over: sign-out everywhere.
    signed_out_at INTEGER,
    -- Keyed hash of who the OpenID provider says this is.
    subject BLOB UNIQUE,
    passphrase TEXT,
    totp BLOB,
    totp_step INTEGER,
    -- The key pair that opens threads: the secret part lies locked under the person's own phrase, and under the escrow.
    public_key BLOB,
    locked_key BLOB,
    escrow_key BLOB
) STRICT;

CREATE TABLE staff_grant (
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    organization_id TEXT,
    unit_id TEXT,
    branch TEXT,
    PRIMARY KEY (staff_id, position)
) STRICT;

CREATE TABLE sign_in_link (
    id BLOB PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE TABLE desk_session (
    id BLOB PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    began_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;

-- `at` is in milliseconds here. Append-only: each row's hash covers the one before. No content, no names.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT,
    act TEXT NOT NULL,
    organization_id TEXT,
    unit_id TEXT,
    branch TEXT,
    object_kind TEXT,
    object_id TEXT,
    outcome TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
