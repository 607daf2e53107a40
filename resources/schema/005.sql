-- Step 5 of the project file's schema: what it takes to get through many articles. See the rules above step 1.

ALTER TABLE article ADD COLUMN state TEXT NOT NULL DEFAULT 'unread' CHECK (
    state = 'unread' OR state = 'reading' OR state = 'done' OR state = 'set aside');
ALTER TABLE article ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred = 0 OR starred = 1);
ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Articles that somebody put together; with a query, those that it finds (a smart collection, which holds no rows).
CREATE TABLE collection (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES collection ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    query TEXT NOT NULL
) STRICT;
CREATE INDEX collection_parent ON collection (parent);
CREATE TABLE collection_article (
    collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (collection, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_article ON collection_article (article);
