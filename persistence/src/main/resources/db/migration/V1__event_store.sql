-- The truth (event), what came in (inbox), what goes out (outbox), and the keys that make forgetting real.
-- Columns named payload, name, content, enc hold AES-256-GCM under the person's key: [format][nonce][ciphertext and tag].

CREATE TABLE master_key (
    id          integer PRIMARY KEY CHECK (id = 1),
    check_value bytea   NOT NULL
);
COMMENT ON TABLE master_key IS 'What the master key derives to; never the key. A start with another key is refused.';

CREATE TABLE person_key (
    person_id   uuid        PRIMARY KEY,
    key_version integer     NOT NULL,
    wrapped     bytea       NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE conversation (
    id          uuid        PRIMARY KEY,
    person_id   uuid        NOT NULL,
    channel     text        NOT NULL,
    version     bigint      NOT NULL DEFAULT 0,
    fence       bigint      NOT NULL DEFAULT 0,
    lease_until timestamptz,
    reply_seq   bigint      NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 70);
CREATE INDEX conversation_person ON conversation (person_id);

CREATE TABLE channel_account (
    channel         text    NOT NULL,
    account         bytea   NOT NULL,
    person_id       uuid    NOT NULL,
    conversation_id uuid    NOT NULL UNIQUE REFERENCES conversation ON DELETE CASCADE,
    key_version     integer NOT NULL,
    enc             bytea   NOT NULL,
    PRIMARY KEY (channel, account)
);
COMMENT ON COLUMN channel_account.account IS 'HMAC-SHA-256 of the channel''s own id, under a key derived from the master key';

-- No reference to conversation: the ciphertext outlives it until the purge.
CREATE TABLE event (
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id       uuid        NOT NULL UNIQUE,
    stream_id      uuid        NOT NULL,
    version        bigint      NOT NULL,
    type           text        NOT NULL,
    schema_version integer     NOT NULL,
    occurred_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    person_id      uuid        NOT NULL,
    key_version    integer     NOT NULL,
    cause_inbox    uuid        NOT NULL,
    ordinal        integer     NOT NULL,
    payload        bytea       NOT NULL,
    UNIQUE (stream_id, version),
    UNIQUE (cause_inbox, ordinal)
);
ALTER TABLE event ALTER COLUMN payload SET STORAGE EXTERNAL;
CREATE INDEX event_person ON event (person_id);

CREATE TABLE inbox (
    id              uuid        PRIMARY KEY,
    position        bigint      GENERATED ALWAYS AS IDENTITY,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    channel         text        NOT NULL,
    account         bytea       NOT NULL,
    external_id     text        NOT NULL,
    fingerprint     bytea       NOT NULL,
    key_version     integer     NOT NULL,
    payload         bytea       NOT NULL,
    status          text        NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING', 'ANSWERED')),
    attempts        integer     NOT NULL DEFAULT 0,
    after_reply     bigint      NOT NULL,
    received_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (channel, account, external_id)
);
ALTER TABLE inbox ALTER COLUMN payload SET STORAGE EXTERNAL;
CREATE INDEX inbox_waiting ON inbox (conversation_id, position) WHERE status = 'WAITING';
CREATE INDEX inbox_conversation ON inbox (conversation_id, position);

CREATE TABLE outbox (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    channel         text        NOT NULL,
    seq             bigint      NOT NULL,
    in_reply_to     uuid        NOT NULL,
    key_version     integer     NOT NULL,
    payload         bytea       NOT NULL,
    status          text        NOT NULL CHECK (status IN ('NEW', 'SENDING', 'SENT', 'UNSURE', 'DEAD')),
    attempts        integer     NOT NULL DEFAULT 0,
    doubtful        boolean     NOT NULL DEFAULT false,
    due_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease_until     timestamptz,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (conversation_id, seq)
);
ALTER TABLE outbox ALTER COLUMN payload SET STORAGE EXTERNAL;
CREATE INDEX outbox_open ON outbox (channel, due_at) WHERE status IN ('NEW', 'SENDING');
CREATE INDEX outbox_in_reply_to ON outbox (in_reply_to, seq);

CREATE TABLE file (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    origin          text        NOT NULL CHECK (origin IN ('UPLOADED', 'MADE')),
    media_type      text        NOT NULL,
    key_version     integer     NOT NULL,
    name            bytea       NOT NULL,
    content         bytea       NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE file ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX file_conversation ON file (conversation_id);

CREATE TABLE erasure_ledger (
    receipt_id      uuid        NOT NULL,
    conversation_id uuid        PRIMARY KEY,
    person_id       uuid        NOT NULL,
    erased_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    covered         text[]      NOT NULL
);
CREATE INDEX erasure_ledger_person ON erasure_ledger (person_id);

CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM erasure_ledger WHERE person_id = OLD.person_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'events are facts: only those of an erased person are ever deleted';
END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_event_change();
