/**
 * Handing a person's data over, and forgetting it. Called through the port {@code PersonalData}; it must not know who asked.
 */
@NullMarked
package fr.phoenix.persistence.privacy;

import org.jspecify.annotations.NullMarked;
