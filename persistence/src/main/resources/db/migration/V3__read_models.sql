-- What is only read: made from the events by the projector, rebuilt from them at any time.

CREATE TABLE projection_checkpoint (
    name     text   PRIMARY KEY,
    position bigint NOT NULL
);
INSERT INTO projection_checkpoint (name, position) VALUES ('transcript', 0);

CREATE TABLE transcript_line (
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    version         bigint      NOT NULL,
    direction       text        NOT NULL CHECK (direction IN ('IN', 'OUT', 'NOTE')),
    at              timestamptz NOT NULL,
    flow            text        NOT NULL,
    state           text        NOT NULL,
    signal          text        NOT NULL,
    model           text        NOT NULL,
    prompt          text        NOT NULL,
    key_version     integer     NOT NULL,
    body            bytea       NOT NULL,
    PRIMARY KEY (conversation_id, version)
);
COMMENT ON COLUMN transcript_line.body IS 'what was said, sealed like an event''s payload';

CREATE TABLE conversation_overview (
    conversation_id uuid        PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    channel         text        NOT NULL,
    begun_at        timestamptz NOT NULL,
    last_at         timestamptz NOT NULL,
    flow            text        NOT NULL,
    state           text        NOT NULL,
    messages        bigint      NOT NULL,
    replies         bigint      NOT NULL,
    coach_asked     boolean     NOT NULL,
    crisis          boolean     NOT NULL
);
CREATE INDEX conversation_overview_newest ON conversation_overview (last_at DESC, conversation_id);
