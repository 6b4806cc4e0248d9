-- How often answers of the guide were shown, by need: a quarter of a year and nothing finer, the whole county ('') or a municipality.
-- No person, phone, language, age or way through the questions. What tells of danger is counted for the whole county alone.
CREATE TABLE guide_sought (
    quarter TEXT NOT NULL,
    place TEXT NOT NULL,
    need TEXT NOT NULL,
    count BIGINT NOT NULL CHECK (count > 0),
    PRIMARY KEY (quarter, place, need)
);
