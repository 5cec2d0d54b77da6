-- What coaches see first, and what no statistics may count. Conversations of before have no alarm here, and their lines count for nothing,
-- until the projections are rebuilt.
ALTER TABLE conversation_overview ADD COLUMN alarm text NOT NULL DEFAULT '';
ALTER TABLE conversation_overview ADD COLUMN alarm_at timestamptz;
ALTER TABLE conversation_overview ADD COLUMN alarm_open boolean NOT NULL DEFAULT false;
ALTER TABLE conversation_overview ADD COLUMN alarm_answer text NOT NULL DEFAULT '';
COMMENT ON COLUMN conversation_overview.alarm IS 'the code of the last alarm, never words';
COMMENT ON COLUMN conversation_overview.alarm_open IS 'the person has not chosen to go on since, nor said to be better';
COMMENT ON COLUMN conversation_overview.alarm_answer IS 'the code of their last answer to it; empty: none yet';
CREATE INDEX conversation_overview_alarms ON conversation_overview (alarm_open DESC, last_at DESC, conversation_id);

ALTER TABLE transcript_line ADD COLUMN countable boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN transcript_line.countable IS 'not of a turn in which somebody was in distress or was asked about it';

-- All that statistics may read: no words, and nothing of such a turn.
CREATE VIEW countable_line AS
SELECT conversation_id, version, direction, at, flow, state, signal, model, prompt FROM transcript_line WHERE countable;
