-- The age band of a thread that was destroyed under a decision: how many wrote at which age stays as it was told. Of those
-- destroyed before, it is not known any longer; they count as not having said it.
ALTER TABLE gone_thread ADD COLUMN band TEXT NOT NULL DEFAULT '';
