-- Step 1 of the project file's schema. Frozen once released: a change is a new step, which only appends columns with a
-- default and adds tables. No triggers, no views, and on the journal's tables (all but those at the end) no UNIQUE index
-- beside the primary key: a changeset of two swapped values could not be undone over one. Lists of words are written with OR:
-- the check at each opening goes through them ten times faster than through IN.

CREATE TABLE origin (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL,
    title_guessed INTEGER NOT NULL CHECK (title_guessed = 0 OR title_guessed = 1),
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    language TEXT NOT NULL,
    right_to_left INTEGER NOT NULL CHECK (right_to_left = 0 OR right_to_left = 1),
    length INTEGER NOT NULL CHECK (length BETWEEN 0 AND 2000000),
    text BLOB NOT NULL REFERENCES content (sha256),
    marks BLOB NOT NULL REFERENCES content (sha256),
    original BLOB NOT NULL REFERENCES content (sha256),
    original_name TEXT NOT NULL,
    original_format TEXT NOT NULL,
    original_size INTEGER NOT NULL CHECK (original_size BETWEEN 0 AND 67108864),
    importer TEXT NOT NULL,
    added INTEGER NOT NULL,
    origin INTEGER REFERENCES origin ON DELETE SET NULL,
    version_of INTEGER REFERENCES article ON DELETE SET NULL
) STRICT;
CREATE INDEX article_text ON article (text);
CREATE INDEX article_marks ON article (marks);
CREATE INDEX article_original ON article (original);
CREATE INDEX article_origin ON article (origin);
CREATE INDEX article_version_of ON article (version_of);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES tag ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 8),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX tag_parent ON tag (parent);

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (article, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);

-- Positions are UTF-16 code units of the article's text, the end exclusive.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 8),
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    CHECK (start < "end")
) STRICT;
CREATE INDEX passage_article ON passage (article);

CREATE TABLE passage_tag (
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (passage, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_tag_tag ON passage_tag (tag);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES actor ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'organisation' OR kind = 'unit' OR kind = 'place' OR kind = 'unnamed'),
    description TEXT NOT NULL,
    note TEXT NOT NULL,
    level TEXT NOT NULL CHECK (
        level = '' OR level = 'on the record' OR level = 'on background' OR level = 'not for attribution'
        OR level = 'off the record'),
    headcount INTEGER NOT NULL CHECK (headcount >= 0),
    reliability TEXT NOT NULL CHECK (
        reliability = '' OR reliability = 'A' OR reliability = 'B' OR reliability = 'C' OR reliability = 'D'
        OR reliability = 'E' OR reliability = 'F'),
    reliability_reason TEXT NOT NULL,
    picture BLOB REFERENCES content (sha256)
) STRICT;
CREATE INDEX actor_parent ON actor (parent);
CREATE INDEX actor_picture ON actor (picture);

CREATE TABLE actor_alias (
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (length(text) > 0),
    PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

-- "Possibly the same as".
CREATE TABLE same_as (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    first INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    second INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    reason TEXT NOT NULL,
    CHECK (first <> second)
) STRICT;
CREATE INDEX same_as_first ON same_as (first);
CREATE INDEX same_as_second ON same_as (second);

CREATE TABLE mention (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE
) STRICT;
CREATE INDEX mention_passage ON mention (passage);
CREATE INDEX mention_actor ON mention (actor);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    text TEXT NOT NULL CHECK (length(text) > 0),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    mode TEXT NOT NULL CHECK (mode = 'direct quote' OR mode = 'paraphrase' OR mode = 'document' OR mode = 'own observation'),
    claim INTEGER REFERENCES claim ON DELETE SET NULL,
    stance TEXT NOT NULL CHECK (
        stance = '' OR stance = 'asserts' OR stance = 'denies' OR stance = 'qualifies' OR stance = 'questions'),
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 0 AND 6),
    reliability TEXT NOT NULL CHECK (
        reliability = '' OR reliability = 'A' OR reliability = 'B' OR reliability = 'C' OR reliability = 'D'
        OR reliability = 'E' OR reliability = 'F'),
    happened TEXT NOT NULL,
    said TEXT NOT NULL,
    published TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_passage ON statement (passage);
CREATE INDEX statement_claim ON statement (claim);

-- The chain: position 0 is nearest to the reader (outlet, agency, official).
CREATE TABLE statement_speaker (
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,
    printed TEXT NOT NULL,
    PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speaker_actor ON statement_speaker (actor);

CREATE TABLE board (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE card (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (
        kind = 'passage' OR kind = 'statement' OR kind = 'actor' OR kind = 'article' OR kind = 'claim' OR kind = 'note'
        OR kind = 'image' OR kind = 'group'),
    passage INTEGER REFERENCES passage ON DELETE SET NULL,
    statement INTEGER REFERENCES statement ON DELETE SET NULL,
    actor INTEGER REFERENCES actor ON DELETE SET NULL,
    article INTEGER REFERENCES article ON DELETE SET NULL,
    claim INTEGER REFERENCES claim ON DELETE SET NULL,
    note TEXT NOT NULL,
    last_words TEXT NOT NULL,
    x REAL NOT NULL CHECK (x BETWEEN -1e6 AND 1e6),
    y REAL NOT NULL CHECK (y BETWEEN -1e6 AND 1e6),
    width REAL NOT NULL CHECK (width BETWEEN 1 AND 1e5),
    height REAL NOT NULL CHECK (height BETWEEN 1 AND 1e5),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 6),
    z INTEGER NOT NULL,
    locked INTEGER NOT NULL CHECK (locked = 0 OR locked = 1),
    image BLOB REFERENCES content (sha256)
) STRICT;
CREATE INDEX card_board ON card (board);
CREATE INDEX card_passage ON card (passage);
CREATE INDEX card_statement ON card (statement);
CREATE INDEX card_actor ON card (actor);
CREATE INDEX card_article ON card (article);
CREATE INDEX card_claim ON card (claim);
CREATE INDEX card_image ON card (image);

CREATE TABLE link_type (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    inverse TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 6),
    dash INTEGER NOT NULL,
    ends INTEGER NOT NULL
) STRICT;

CREATE TABLE link (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    board INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
    "from" INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    "to" INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    type TEXT NOT NULL CHECK (
        type = 'supports' OR type = 'contradicts' OR type = 'repeats' OR type = 'responds to' OR type = 'derived from'
        OR type = 'same as' OR type = 'before' OR type = 'custom'),
    custom_type INTEGER REFERENCES link_type ON DELETE SET NULL,
    label TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ("from" <> "to")
) STRICT;
CREATE INDEX link_board ON link (board);
CREATE INDEX link_from ON link ("from");
CREATE INDEX link_to ON link ("to");
CREATE INDEX link_custom_type ON link (custom_type);

CREATE TABLE link_evidence (
    link INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
    passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
    PRIMARY KEY (link, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_evidence_passage ON link_evidence (passage);

-- From here on: what the journal does not watch.

-- One row: which project this is, and the oldest schema version that can still read it.
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    created INTEGER NOT NULL,
    min_reader INTEGER NOT NULL
) STRICT;

-- Immutable blobs under their SHA-256. The first MiB stands here, the rest in parts of 1 MiB, numbered from 1.
CREATE TABLE content (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 67108864),
    data BLOB NOT NULL CHECK (length(data) <= 1048576)
) STRICT;
CREATE TABLE content_part (
    sha256 BLOB NOT NULL REFERENCES content (sha256) ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part >= 1),
    data BLOB NOT NULL CHECK (length(data) <= 1048576),
    PRIMARY KEY (sha256, part)
) STRICT;

-- Entries are only ever appended; `hash` covers the entry and the hash before it. An undo or redo has no changeset of its
-- own: it is its target's, inverted or again.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind = 'edit' OR kind = 'undo' OR kind = 'redo' OR kind = 'barrier' OR kind = 'purge'),
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    target INTEGER,
    size INTEGER NOT NULL CHECK (size >= 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((target IS NOT NULL) = (kind = 'undo' OR kind = 'redo'))
) STRICT;
CREATE TABLE journal_part (
    entry INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
    part INTEGER NOT NULL CHECK (part >= 0),
    data BLOB NOT NULL CHECK (length(data) <= 16777216),
    PRIMARY KEY (entry, part)
) STRICT;
-- The content that an entry brings or removes; it is kept as long as the entry is.
CREATE TABLE journal_content (
    entry INTEGER NOT NULL REFERENCES journal ON DELETE CASCADE,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (entry, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_content_sha256 ON journal_content (sha256);

-- Layout, scroll positions, read marks: nothing that a person would call their work.
CREATE TABLE kept (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
