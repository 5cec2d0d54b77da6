#!/bin/bash
# Run once, by PostgreSQL's image, on an empty volume: a database, and a user that owns it and nothing else, and the role
# that it acts as: it may add events and read them, not change them.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$PHOENIX_DB_PASSWORD" --username postgres --dbname postgres <<'SQL'
CREATE ROLE phoenix LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
CREATE ROLE phoenix_app NOLOGIN;
GRANT phoenix_app TO phoenix;
CREATE DATABASE phoenix OWNER phoenix ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE phoenix FROM PUBLIC;
SQL
