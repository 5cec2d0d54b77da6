/** Tests of reading documents, on files made here. */
@NullMarked
package fr.phoenix.bot.documents.reading;

import org.jspecify.annotations.NullMarked;
