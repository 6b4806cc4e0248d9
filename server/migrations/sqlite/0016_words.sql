-- The coding bench: what people wrote in closed waves and told in talks, how it was coded, and quotes on their way.
--
-- A text stands apart from every other answer of the one who wrote it. Beside it there are only two marks: one that texts of the
-- same answer share (at most one quote a person), and a keyed hash of its municipality or school (two schools a quote).

-- Waves whose texts lie at the bench.
CREATE TABLE words_wave (
    wave_id TEXT PRIMARY KEY REFERENCES survey_wave (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE words_text (
    -- Random: texts are read in its order, which is another for every question.
    id TEXT PRIMARY KEY,
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('survey', 'interview', 'group', 'class')),
    words TEXT NOT NULL,
    -- Empty where neither is known.
    place TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX words_text_in_turn ON words_text (wave_id, question, id);

-- The codebook belongs to the survey: its waves are coded alike.
CREATE TABLE words_theme (
    id TEXT PRIMARY KEY,
    survey_id TEXT NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (survey_id, name)
) STRICT;

CREATE TABLE words_code (
    id TEXT PRIMARY KEY,
    theme_id TEXT NOT NULL REFERENCES words_theme (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    UNIQUE (theme_id, name)
) STRICT;

-- That somebody has read a text, also where no code fits.
CREATE TABLE words_coding (
    text_id TEXT NOT NULL REFERENCES words_text (id) ON DELETE CASCADE,
    coder_id TEXT NOT NULL REFERENCES staff (id),
    worried INTEGER NOT NULL CHECK (worried IN (0, 1)),
    PRIMARY KEY (text_id, coder_id)
) STRICT;

CREATE TABLE words_coded (
    text_id TEXT NOT NULL,
    coder_id TEXT NOT NULL,
    code_id TEXT NOT NULL REFERENCES words_code (id) ON DELETE CASCADE,
    PRIMARY KEY (text_id, coder_id, code_id),
    FOREIGN KEY (text_id, coder_id) REFERENCES words_coding (text_id, coder_id) ON DELETE CASCADE
) STRICT;

-- A paraphrase on its way. It goes with the text that it was made of.
CREATE TABLE words_quote (
    id TEXT PRIMARY KEY,
    wave_id TEXT NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    theme_id TEXT NOT NULL REFERENCES words_theme (id) ON DELETE CASCADE,
    text_id TEXT NOT NULL REFERENCES words_text (id) ON DELETE CASCADE,
    voice TEXT NOT NULL CHECK (voice IN ('with', 'counter')),
    band TEXT,
    words TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES staff (id),
    -- Of two written at once one is told.
    UNIQUE (wave_id, place)
) STRICT;

-- Who approved it, or said no and why. Nobody judges what they wrote: writing it is their approval.
CREATE TABLE words_judgement (
    quote_id TEXT NOT NULL REFERENCES words_quote (id) ON DELETE CASCADE,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    reason TEXT CHECK (reason IN ('person', 'event', 'style', 'danger', 'untrue')),
    PRIMARY KEY (quote_id, staff_id)
) STRICT;
