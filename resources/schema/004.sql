-- Step 4 of the project file's schema: what it takes to weigh accounts. See the rules above step 1.

-- What an unnamed source is said to belong to, in the words of the article; and when a grade was given (EDTF).
ALTER TABLE actor ADD COLUMN affiliation TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN reliability_date TEXT NOT NULL DEFAULT '';
-- The grades that an actor had before, the oldest first.
CREATE TABLE actor_grade (
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    reliability TEXT NOT NULL CHECK (
        reliability = '' OR reliability = 'A' OR reliability = 'B' OR reliability = 'C' OR reliability = 'D'
        OR reliability = 'E' OR reliability = 'F'),
    reason TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE passage ADD COLUMN translation TEXT NOT NULL DEFAULT '';
ALTER TABLE passage ADD COLUMN translator TEXT NOT NULL DEFAULT '';

ALTER TABLE claim ADD COLUMN parent INTEGER DEFAULT NULL REFERENCES claim ON DELETE SET NULL;
ALTER TABLE claim ADD COLUMN happened TEXT NOT NULL DEFAULT '';
CREATE INDEX claim_parent ON claim (parent);

-- Two articles of which somebody has said that they do not come from one origin.
CREATE TABLE distinct_origins (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    first INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    note TEXT NOT NULL,
    CHECK (first <> second)
) STRICT;
CREATE INDEX distinct_origins_first ON distinct_origins (first);
CREATE INDEX distinct_origins_second ON distinct_origins (second);

-- An analysis of competing hypotheses: its hypotheses are the columns, its evidence the rows, ratings the cells.
CREATE TABLE ach (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE hypothesis (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    ach INTEGER NOT NULL REFERENCES ach ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) > 0),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX hypothesis_ach ON hypothesis (ach);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    ach INTEGER NOT NULL REFERENCES ach ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'passage' OR kind = 'statement' OR kind = 'note'),
    passage INTEGER REFERENCES passage ON DELETE SET NULL,
    statement INTEGER REFERENCES statement ON DELETE SET NULL,
    note TEXT NOT NULL,
    last_words TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_ach ON evidence (ach);
CREATE INDEX evidence_passage ON evidence (passage);
CREATE INDEX evidence_statement ON evidence (statement);
CREATE TABLE rating (
    evidence INTEGER NOT NULL REFERENCES evidence ON DELETE CASCADE,
    hypothesis INTEGER NOT NULL REFERENCES hypothesis ON DELETE CASCADE,
    rating TEXT NOT NULL CHECK (
        rating = 'CC' OR rating = 'C' OR rating = 'N' OR rating = 'I' OR rating = 'II' OR rating = 'NA'),
    PRIMARY KEY (evidence, hypothesis)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_hypothesis ON rating (hypothesis);
