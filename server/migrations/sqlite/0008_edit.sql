-- What the desk changes: which state of the content is the newest, every version of a contact and of a text, and which
-- translations a human has reviewed. Nothing here is overwritten but the marks of review, which a change takes away.
--
-- Times are seconds since 1970 (UTC). `staff_id` is no foreign key: who changed a number stays known when they have left.

-- One row. The number grows with every change of directory, texts or marks, so that other programs see that there is one,
-- and an edit that was proved against an older state is not stored.
CREATE TABLE content_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

INSERT INTO content_state (id, number) VALUES (1, 1);

-- A contact before and after a change, whole, as in content files (JSON). `number` is the state of the content it made.
-- `staff_id` is empty for what an import did; `was` for what an import added.
CREATE TABLE contact_change (
    service_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    staff_id TEXT,
    made_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    was TEXT,
    became TEXT NOT NULL,
    PRIMARY KEY (service_id, number)
) STRICT;

-- A text laid over the built-in one; the newest of an id in a language holds. No text: back to the built-in one.
-- `source_hash` is of the Swedish text it was written beside, so that a changed source shows.
CREATE TABLE text_change (
    language TEXT NOT NULL,
    text_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    body TEXT,
    source_hash TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (language, text_id, number)
) STRICT;

-- A human has read this translation beside its source. `pair_hash` is of both, so that the mark holds for nothing else.
CREATE TABLE text_review (
    language TEXT NOT NULL,
    text_id TEXT NOT NULL,
    pair_hash TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (language, text_id)
) STRICT;
