/**
 * The coaches who may open the console, and the invitations that make somebody one. Called by {@code bot.security} and {@code
 * bot.console}; it must not know passwords, only what an encoder made of them.
 */
@NullMarked
package fr.phoenix.persistence.coach;

import org.jspecify.annotations.NullMarked;
