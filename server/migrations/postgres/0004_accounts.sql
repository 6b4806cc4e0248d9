-- How staff sign in: the address they do it with, and how often the last tries went wrong. Times are seconds since 1970 (UTC).

-- The mail address in small letters; people of a demo, who sign in by links alone, have none.
ALTER TABLE staff ADD COLUMN login TEXT;
ALTER TABLE staff ADD COLUMN passphrase_wrong BIGINT NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN passphrase_tried_at BIGINT;
ALTER TABLE staff ADD COLUMN totp_wrong BIGINT NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN totp_tried_at BIGINT;

CREATE UNIQUE INDEX staff_login ON staff (login);
