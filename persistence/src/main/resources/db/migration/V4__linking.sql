-- One conversation over channels: several accounts lead to it, a one-time code adds one, and a conversation may go on in another.

ALTER TABLE channel_account DROP CONSTRAINT channel_account_conversation_id_key;
CREATE INDEX channel_account_conversation ON channel_account (conversation_id);

-- A reply goes to the account whose message it answers. Until now a conversation had exactly one.
ALTER TABLE outbox ADD COLUMN account bytea;
UPDATE outbox o SET account = a.account FROM channel_account a WHERE a.conversation_id = o.conversation_id;
ALTER TABLE outbox ALTER COLUMN account SET NOT NULL;

ALTER TABLE conversation ADD COLUMN continued_in uuid REFERENCES conversation ON DELETE SET NULL;
CREATE INDEX conversation_continued_in ON conversation (continued_in) WHERE continued_in IS NOT NULL;
COMMENT ON COLUMN conversation.continued_in IS 'where the person went on; never a conversation that itself goes on elsewhere';

CREATE FUNCTION same_person(one uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT DISTINCT other.person_id
    FROM conversation known
    JOIN conversation other ON other.id = coalesce(known.continued_in, known.id)
                            OR other.continued_in = coalesce(known.continued_in, known.id)
    WHERE known.person_id = one
$$;
COMMENT ON FUNCTION same_person IS 'the ids under which one human being is known, one a conversation that was joined to others';

CREATE TABLE link_code (
    code_hash       bytea       PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    shown_by        bytea,
    shown_at        timestamptz,
    used_at         timestamptz,
    left_one        boolean     NOT NULL DEFAULT false
);
CREATE INDEX link_code_conversation ON link_code (conversation_id, created_at);
CREATE INDEX link_code_created ON link_code (created_at);
CREATE INDEX link_code_shown_by ON link_code (shown_by) WHERE shown_by IS NOT NULL;
COMMENT ON COLUMN link_code.shown_by IS 'HMAC of the account that showed it first; nobody else can use it any more';

CREATE TABLE link_try (
    who      bytea       NOT NULL,
    attempt  text        NOT NULL,
    tried_at timestamptz NOT NULL,
    PRIMARY KEY (who, attempt)
);
CREATE INDEX link_try_tried ON link_try (tried_at);
COMMENT ON TABLE link_try IS 'Codes that were not valid, by HMAC of the account, session or address that showed them';
