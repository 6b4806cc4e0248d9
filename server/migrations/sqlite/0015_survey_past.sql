-- What a survey said before each change of it while it is made: to be brought back, and to tell two who edit at once apart.
CREATE TABLE survey_past (
    survey_id TEXT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    questionnaire TEXT NOT NULL,
    contract TEXT NOT NULL,
    plan TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES staff (id),
    changed_on TEXT NOT NULL,
    PRIMARY KEY (survey_id, version)
) STRICT, WITHOUT ROWID;
