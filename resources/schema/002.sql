-- Step 2 of the project file's schema: links between passages, which stand on no board. See the rules above step 1.

CREATE TABLE passage_link (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "from" INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    "to" INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (
        type = 'supports' OR type = 'contradicts' OR type = 'repeats' OR type = 'responds to' OR type = 'derived from'
        OR type = 'same as' OR type = 'before' OR type = 'custom'),
    custom_type INTEGER REFERENCES link_type ON DELETE SET NULL,
    label TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    CHECK ("from" <> "to")
) STRICT;
CREATE INDEX passage_link_from ON passage_link ("from");
CREATE INDEX passage_link_to ON passage_link ("to");
CREATE INDEX passage_link_custom_type ON passage_link (custom_type);
