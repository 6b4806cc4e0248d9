-- When the schools of a municipality are in term, every version of it; the newest of a municipality holds, and none means that it
-- is not known. `terms` is whole, as in content files (JSON): terms, and breaks within them. `number` is the state of the content
-- it made. `staff_id` is no foreign key: who changed it stays known when they have left.
CREATE TABLE terms_change (
    municipality TEXT NOT NULL,
    number BIGINT NOT NULL,
    terms TEXT NOT NULL,
    staff_id TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (municipality, number)
);
