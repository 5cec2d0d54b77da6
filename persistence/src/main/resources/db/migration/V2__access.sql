-- Who may come in: anonymous web sessions with their one-use tickets, coaches with their invitations.
-- Tokens are kept as SHA-256 alone: 256 random bits need no salt, and what is stored opens nothing.

CREATE TABLE web_session (
    id              uuid        PRIMARY KEY,
    token_hash      bytea       NOT NULL UNIQUE,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    account         text        NOT NULL,
    created_at      timestamptz NOT NULL,
    last_used_at    timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX web_session_conversation ON web_session (conversation_id);
CREATE INDEX web_session_created ON web_session (created_at);

CREATE TABLE web_ticket (
    ticket_hash bytea       PRIMARY KEY,
    session_id  uuid        NOT NULL REFERENCES web_session ON DELETE CASCADE,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX web_ticket_session ON web_ticket (session_id);
CREATE INDEX web_ticket_expires ON web_ticket (expires_at);

CREATE TABLE coach (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    email      text        NOT NULL UNIQUE CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    password   text        NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON COLUMN coach.password IS 'PBKDF2-HMAC-SHA256 with its parameters as a prefix, never the password';

CREATE TABLE coach_invitation (
    token_hash bytea       PRIMARY KEY,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE coach_invitation IS 'Open invitations: using one deletes it in the transaction that adds the coach';
