-- Step 3 of the project file's schema: what a board, card or link that came with a JSON Canvas bore there and no column of
-- ours can hold. A JSON object, kept as it came and written back when the board goes out again; empty for nothing. See the
-- rules above step 1.

ALTER TABLE board ADD COLUMN canvas TEXT NOT NULL DEFAULT '';
ALTER TABLE card ADD COLUMN canvas TEXT NOT NULL DEFAULT '';
ALTER TABLE link ADD COLUMN canvas TEXT NOT NULL DEFAULT '';
