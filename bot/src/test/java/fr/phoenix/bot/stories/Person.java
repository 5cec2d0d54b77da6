package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;

/**
 * How the person of a story comes in.
 *
 * @param agrees whether a model may read their words
 * @param welcomed whether the first questions were answered before the story begins
 */
record Person(Language language, Register register, Channel channel, boolean agrees, boolean welcomed) {}
