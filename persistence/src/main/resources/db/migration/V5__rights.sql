-- What the person's rights need: whether coaches may read, who read when, and why somebody was erased.

ALTER TABLE conversation_overview ADD COLUMN coach_review text NOT NULL DEFAULT '';
COMMENT ON COLUMN conversation_overview.coach_review IS
    'the version of the wording under which the person agrees that coaches read; empty when they do not';

-- Written before a transcript is shown. The name stays readable when the coach's account is gone.
CREATE TABLE read_audit (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    coach_id        uuid        NOT NULL,
    coach           text        NOT NULL,
    conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
    at              timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX read_audit_conversation ON read_audit (conversation_id, at);
CREATE INDEX read_audit_at ON read_audit (at);

ALTER TABLE erasure_ledger ADD COLUMN reason text NOT NULL DEFAULT 'asked' CHECK (reason IN ('asked', 'retention'));
COMMENT ON COLUMN erasure_ledger.reason IS 'asked: by the person or for them; retention: nothing was heard of them for too long';
