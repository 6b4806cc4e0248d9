-- Words of a survey that were mended while it was asked: what they were and what they became, for those who make it to see.
CREATE TABLE survey_mend (
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    -- The version of the wave's questions that came of it.
    version INTEGER NOT NULL,
    -- Where the words stand (`app/domain/src/survey/spot.rs`), and in which language.
    spot TEXT NOT NULL,
    language TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    mended_by TEXT NOT NULL REFERENCES staff (id),
    mended_on TEXT NOT NULL,
    PRIMARY KEY (wave_id, version, spot, language)
) STRICT, WITHOUT ROWID;
