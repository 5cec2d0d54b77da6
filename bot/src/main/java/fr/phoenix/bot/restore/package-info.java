/**
 * Keeps the service closed while its database may hold people who were erased: nothing of ours that runs by itself starts, and no call is
 * answered. Called by nobody; it must not know what the others do.
 */
@NullMarked
package fr.phoenix.bot.restore;

import org.jspecify.annotations.NullMarked;
