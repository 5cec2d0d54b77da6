-- The service acts as the role phoenix_app, which may add events and read them, nothing else. afterMigrate.sql makes that role and
-- grants what it needs; without it (a user that may not create roles) the trigger on event is all that protects.

CREATE FUNCTION act_as_app() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF to_regrole('phoenix_app') IS NULL THEN
        RETURN false;
    END IF;
    PERFORM set_config('role', 'phoenix_app', false);
    RETURN true;
EXCEPTION WHEN insufficient_privilege THEN
    RETURN false;
END $$;
COMMENT ON FUNCTION act_as_app() IS 'Called on each connection of the service';

CREATE FUNCTION purge_erased_events(older_than interval) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    purged bigint;
BEGIN
    DELETE FROM event WHERE person_id IN (
        SELECT person_id FROM erasure_ledger WHERE erased_at <= clock_timestamp() - older_than);
    GET DIAGNOSTICS purged = ROW_COUNT;
    RETURN purged;
END $$;
REVOKE ALL ON FUNCTION purge_erased_events(interval) FROM PUBLIC;

-- By what a restored database is known: its tables are other objects, in another database, cluster or copy of the files,
-- than those it was last used as.
CREATE TABLE store_origin (
    id               integer     PRIMARY KEY CHECK (id = 1),
    identity         text        NOT NULL,
    timeline         integer     NOT NULL,
    adopted_at       timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE store_origin IS 'What store_identity() was when this database was last known to lack no erasure';

CREATE FUNCTION store_identity(OUT identity text, OUT timeline integer)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    cluster text := '';
    files_changed text := '';
BEGIN
    timeline := 0;
    BEGIN
        SELECT s.system_identifier::text, c.timeline_id INTO cluster, timeline
        FROM pg_control_system() s, pg_control_checkpoint() c;
    EXCEPTION WHEN insufficient_privilege THEN
        NULL; -- some hosted servers keep it to themselves: the other two tell as well
    END;
    IF has_function_privilege('pg_stat_file(text)', 'EXECUTE') THEN
        files_changed := (SELECT extract(epoch FROM change)::text FROM pg_stat_file('PG_VERSION'));
    END IF;
    identity := (SELECT concat_ws('/', cluster, d.oid, 'erasure_ledger'::regclass::oid, files_changed)
                 FROM pg_database d WHERE d.datname = current_database());
END $$;
REVOKE ALL ON FUNCTION store_identity() FROM PUBLIC;
