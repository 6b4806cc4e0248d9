-- Which branch of the contact room looks after a contact of the guide, where somebody has said so: all three or none. No foreign key: a
-- branch is set up and taken down apart from the directory, and a tie to one that is gone gives nobody a right.
ALTER TABLE service ADD COLUMN keeper_organization TEXT;
ALTER TABLE service ADD COLUMN keeper_unit TEXT;
ALTER TABLE service ADD COLUMN keeper_branch TEXT;
