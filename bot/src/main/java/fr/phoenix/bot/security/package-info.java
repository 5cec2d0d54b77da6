/**
 * Who may ask for what over HTTP: nobody for anything, unless it is listed here. Called by Spring Security; it must not know what
 * conversations are.
 */
@NullMarked
package fr.phoenix.bot.security;

import org.jspecify.annotations.NullMarked;
