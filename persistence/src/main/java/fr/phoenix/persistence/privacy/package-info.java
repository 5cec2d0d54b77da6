/**
 * Handing a person's data over, forgetting it, and keeping it forgotten when an older database comes back. Called through the port {@code
 * PersonalData}, by retention, and by {@code bot.restore} and the command that repeats erasures; it must not know what was said.
 */
@NullMarked
package fr.phoenix.persistence.privacy;

import org.jspecify.annotations.NullMarked;
