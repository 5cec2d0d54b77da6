/** Brings replies to people: live pieces to who is watching, outbox rows to channels that must be pushed to. Called by the lanes; it must not know any flow. */
@NullMarked
package fr.phoenix.bot.delivery;

import org.jspecify.annotations.NullMarked;
