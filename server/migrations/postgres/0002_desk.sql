-- The desk: who works here, what they may do, how they are signed in, and what was done.
--
-- Tokens are kept as keyed hashes only. Times are seconds since 1970 (UTC).

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    active BIGINT NOT NULL,
    -- Everything begun before this is over: sign-out everywhere.
    signed_out_at BIGINT,
    -- Keyed hash of who the OpenID provider says this is.
    subject BYTEA UNIQUE,
    passphrase TEXT,
    totp BYTEA,
    totp_step BIGINT,
    -- The key pair that opens threads: the secret part lies locked under the person's own phrase, and under the escrow.
    public_key BYTEA,
    locked_key BYTEA,
    escrow_key BYTEA
);

CREATE TABLE staff_grant (
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    role TEXT NOT NULL,
    organization_id TEXT,
    unit_id TEXT,
    branch TEXT,
    PRIMARY KEY (staff_id, position)
);

CREATE TABLE sign_in_link (
    id BYTEA PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE desk_session (
    id BYTEA PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- `at` is in milliseconds here. Append-only: each row's hash covers the one before. No content, no names.
CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT,
    act TEXT NOT NULL,
    organization_id TEXT,
    unit_id TEXT,
    branch TEXT,
    object_kind TEXT,
    object_id TEXT,
    outcome TEXT NOT NULL,
    hash BYTEA NOT NULL
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit is append-only';
END
$$;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
