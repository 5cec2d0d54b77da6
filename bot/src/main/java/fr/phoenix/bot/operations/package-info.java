/** What a host sees: metrics, health, the start-up summary. It must not know personal text. */
@NullMarked
package fr.phoenix.bot.operations;

import org.jspecify.annotations.NullMarked;
