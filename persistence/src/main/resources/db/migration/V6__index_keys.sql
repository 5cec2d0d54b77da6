-- What accounts and contents are found by again. Wrapped by the master key, so that another one can take its place
-- without anybody being lost; made by the service at its next start.
CREATE TABLE index_key (
    purpose text  PRIMARY KEY,
    wrapped bytea NOT NULL
);
COMMENT ON COLUMN channel_account.account IS 'HMAC-SHA-256 of the channel''s own id, under a key of index_key';
