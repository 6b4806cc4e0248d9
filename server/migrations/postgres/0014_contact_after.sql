-- What the contact room remembers afterwards: in which order things happened, when a thread was ended, what is left of one
-- that was destroyed, and how often each step on the way to being read was shown.

-- The place of an event among those of its thread, from 1; 0 for those of before this column, whose order within an hour is
-- not known.
ALTER TABLE event ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;

-- The day a thread was ended, while it is ended; the same as in `facts`, to be searched by.
ALTER TABLE course ADD COLUMN ended_on TEXT;
UPDATE course SET ended_on = facts::json -> 'ended' ->> 'on';

-- A thread that was destroyed under a decision, under the new random id its events were given: enough to count by.
CREATE TABLE gone_thread (
    id TEXT PRIMARY KEY,
    unit_id TEXT NOT NULL,
    branch TEXT NOT NULL,
    lane TEXT NOT NULL,
    began_hour BIGINT NOT NULL
);

-- How often a step of the contact room was shown on a day. No unit, no language, no time of day.
CREATE TABLE step_shown (
    day TEXT NOT NULL,
    step TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, step)
);
