-- What a model answered before the turn that asked is committed: docs/adr/0011-memo-of-model-answers.md.
CREATE TABLE llm_memo (
    inbox_id    uuid        NOT NULL REFERENCES inbox ON DELETE CASCADE,
    step        text        NOT NULL,
    prompt_hash text        NOT NULL,
    model       text        NOT NULL,
    key_version integer     NOT NULL,
    result      bytea       NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (inbox_id, step, prompt_hash)
);
CREATE INDEX llm_memo_created_at ON llm_memo (created_at);
COMMENT ON TABLE llm_memo IS 'Deleted when its message is answered; what is left after a day came too late';
