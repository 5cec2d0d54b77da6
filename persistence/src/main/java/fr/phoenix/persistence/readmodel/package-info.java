/**
 * Questions about conversations that the coach console asks directly: reading has no rule to protect. It must not know how the rows came
 * to be.
 */
@NullMarked
package fr.phoenix.persistence.readmodel;

import org.jspecify.annotations.NullMarked;
