/**
 * PostgreSQL and Redis for whoever configured none: kept under the data dir, bound to 127.0.0.1, stopped with the service. Called by
 * Spring alone; the rest only sees a data source and a Redis client. It must not know what is stored in them.
 */
@NullMarked
package fr.phoenix.persistence.embedded;

import org.jspecify.annotations.NullMarked;
