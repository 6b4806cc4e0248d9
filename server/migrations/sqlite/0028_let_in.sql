-- Who let a reader in and when, as a second counted from 1970. Without it they wait: nothing is sealed to them, and they do not count
-- as a reader. Whoever reads already is let in, as of nobody and the second 0. `let_in_by` is no foreign key: it stays known when
-- they have left.
ALTER TABLE reader ADD COLUMN let_in_by TEXT;
ALTER TABLE reader ADD COLUMN let_in_at INTEGER;
UPDATE reader SET let_in_at = 0;
