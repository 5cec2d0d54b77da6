/**
 * The chaos ledger: two services, their servers and the outside world as real processes, a seeded driver, seeded faults, and a ledger that
 * says whether anything was lost, doubled, turned round or left behind. Run by the profile {@code chaos}; nothing here is a Spring
 * component, because the services under test have it on their class path.
 */
@NullMarked
package fr.phoenix.bot.chaos;

import org.jspecify.annotations.NullMarked;
