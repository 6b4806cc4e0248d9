-- Notes from one talk share a mark, as texts of one answer do, and say how many took part: five notes from one interview are one
-- voice. Of notes from before nobody knows which talk they are from: those of a wave count as one.

ALTER TABLE words_text ADD COLUMN people BIGINT NOT NULL DEFAULT 1;
UPDATE words_text SET source = 'talk' WHERE kind <> 'survey';
