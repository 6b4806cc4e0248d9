-- What is said once a release is out: that something in it was wrong, or how it went with what was promised. Numbers and
-- files of the release stay as they are. One person writes it, another in another seat says yes, and from then on it stays.
-- Only this is possible later: that its words are taken away, because they should never have stood there. Then it says so.

CREATE TABLE release_afterword (
    -- Random, and never given again: whoever says yes to a version of it has seen that version.
    id TEXT PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES release_published (release_id),
    why TEXT NOT NULL CHECK (why IN ('erratum', 'follow-up')),
    -- The finding it is about, by its name in the release; none where it is about all of it.
    finding TEXT,
    -- The words for a child and for a grown-up, as JSON by language (`Said` in `app/domain/src/mapping/release/after.rs`).
    content TEXT NOT NULL,
    -- Grows with every change.
    version INTEGER NOT NULL,
    -- Who wrote it as it stands.
    written_by TEXT NOT NULL REFERENCES staff (id),
    written_on TEXT NOT NULL,
    approved_by TEXT REFERENCES staff (id),
    approved_on TEXT,
    -- In which order they came out.
    place INTEGER,
    -- When its words were taken away, and by whom.
    gone_by TEXT REFERENCES staff (id),
    gone_on TEXT,
    CHECK ((approved_by IS NULL) = (approved_on IS NULL) AND (approved_by IS NULL) = (place IS NULL)),
    CHECK (approved_by IS NULL OR approved_by <> written_by),
    CHECK ((gone_by IS NULL) = (gone_on IS NULL)),
    CHECK (gone_on IS NULL OR (approved_by IS NOT NULL AND content = '{"child":{},"adult":{}}'))
) STRICT;

CREATE INDEX release_afterword_of ON release_afterword (release_id);

-- Everybody who ever wrote at it: none of them says yes to it.
CREATE TABLE release_afterword_hand (
    afterword_id TEXT NOT NULL REFERENCES release_afterword (id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    PRIMARY KEY (afterword_id, staff_id)
) STRICT;

-- What everybody may read of it.
CREATE VIEW published_afterword AS
SELECT id, release_id, why, finding, content, COALESCE(gone_on, approved_on) AS day, place
FROM release_afterword WHERE approved_on IS NOT NULL;

CREATE TRIGGER release_afterword_stays BEFORE UPDATE ON release_afterword
WHEN OLD.approved_by IS NOT NULL AND NOT (
    OLD.gone_on IS NULL AND NEW.gone_on IS NOT NULL AND NEW.id = OLD.id AND NEW.release_id = OLD.release_id
    AND NEW.why = OLD.why AND NEW.finding IS OLD.finding AND NEW.written_by = OLD.written_by
    AND NEW.written_on = OLD.written_on AND NEW.approved_by = OLD.approved_by AND NEW.approved_on = OLD.approved_on
    AND NEW.place = OLD.place
)
BEGIN SELECT RAISE(ABORT, 'what was said afterwards never changes'); END;

CREATE TRIGGER release_afterword_is_kept BEFORE DELETE ON release_afterword
WHEN OLD.approved_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was said afterwards never changes'); END;

-- A row put in the place of another is a change, too.
CREATE TRIGGER release_afterword_is_not_replaced BEFORE INSERT ON release_afterword
WHEN EXISTS (SELECT 1 FROM release_afterword WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what was said afterwards never changes'); END;
