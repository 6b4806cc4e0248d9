-- A link for young readers opens one draft, as it was when the link was made: which numbers it showed (their SHA-256), and how many
-- releases were out. Numbers that were counted anew, or a release that came out meanwhile, end it for good: two drafts of the same
-- answers side by side, or a draft beside a release that it does not know of, were never tried together. Links from before end.

ALTER TABLE release_reading ADD COLUMN ledger INTEGER NOT NULL DEFAULT -1;
ALTER TABLE release_reading ADD COLUMN numbers TEXT NOT NULL DEFAULT '';
