### The mapping room at the desk: preparing, checking, wording and approving a release, and the words of its workbook.

## The workbook

desk-mapping-file-read-me = Read me
# $id is the release's name.
desk-mapping-file-release = Release { $id }
# $k and $g are bounds.
desk-mapping-file-what = The numbers come from answers to surveys. Nobody knows who answered what. The release is frozen and never changes.
desk-mapping-file-hidden = Two dots (..) mean too few answers. A count under { $k } is not shown. A group under { $g } is not shown at all. Other numbers may be hidden too, so that nobody can work out the small ones. Do not take hidden numbers for nought.
desk-mapping-file-percent = Shares are whole percent of those who answered the question, of the numbers that are shown.
desk-mapping-file-proof = The numbers were tried against everything we have published. No hidden number can be worked out from it. What somebody already knows of somebody else we cannot protect against.
# $hash is a fingerprint in hexadecimal.
desk-mapping-file-plan = What would be shown was decided before anybody answered. Fingerprint of the plan (SHA-256): { $hash }
desk-mapping-file-tables = Tables
desk-mapping-file-means = Means
desk-mapping-file-wave = Wave
desk-mapping-file-place = Place
desk-mapping-file-age = Age
desk-mapping-file-gender = Gender
desk-mapping-file-answer = Answer
desk-mapping-file-count = Count
desk-mapping-file-share = Percent
desk-mapping-file-question = Question
desk-mapping-file-mean = Mean
