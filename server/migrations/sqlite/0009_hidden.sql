-- What who has the code took out of their own view: messages up to this place. Staff still see them, and it can be undone.
CREATE TABLE hidden (
    thread_id TEXT PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
    upto INTEGER NOT NULL
) STRICT;
