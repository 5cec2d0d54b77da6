/**
 * Documents in and out, as ports: reading what a person sends, making what they take away. The adapters live in {@code bot}; this
 * package must not know any file format's library.
 */
@NullMarked
package fr.phoenix.dialogs.documents;

import org.jspecify.annotations.NullMarked;
