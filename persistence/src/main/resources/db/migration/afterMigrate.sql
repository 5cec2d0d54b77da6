-- Run by Flyway after each migration, also when there is nothing to migrate: a restored database has its grants again.
DO $$
DECLARE
    schema text := current_schema();
BEGIN
    PERFORM pg_advisory_xact_lock(1346914629, 1);
    BEGIN
        IF to_regrole('phoenix_app') IS NULL THEN
            CREATE ROLE phoenix_app NOLOGIN;
        END IF;
        IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE format('GRANT phoenix_app TO %I', current_user);
        END IF;
    EXCEPTION
        WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
            NULL; -- made by another node just now, or by whoever may: then it was granted as well
    END;
    IF to_regrole('phoenix_app') IS NULL THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO phoenix_app', schema);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO phoenix_app', schema);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO phoenix_app', schema);
    REVOKE UPDATE, DELETE, TRUNCATE ON event FROM phoenix_app;
    REVOKE ALL ON flyway_schema_history FROM phoenix_app;
    GRANT EXECUTE ON FUNCTION purge_erased_events(interval), store_identity() TO phoenix_app;
END $$;
