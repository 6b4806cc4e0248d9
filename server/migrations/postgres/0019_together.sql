-- What the page about the county's own work says, one row a state of it: the highest number is what holds. Nothing in it is about a
-- person; who changed it and on which day is kept so that a change can be seen and undone.
CREATE TABLE together (
    version BIGINT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES staff (id),
    changed_on TEXT NOT NULL
);
