/**
 * The event log, the inbox and the outbox on PostgreSQL: what must never be lost. Called through the ports of {@code dialogs}; it must
 * not know what a flow is.
 */
@NullMarked
package fr.phoenix.persistence.eventlog;

import org.jspecify.annotations.NullMarked;
