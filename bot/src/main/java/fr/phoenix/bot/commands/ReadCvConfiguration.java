package fr.phoenix.bot.commands;

import fr.phoenix.bot.documents.reading.ReadingConfiguration;
import org.springframework.context.annotation.Import;

/** What reading a CV needs: the reader of documents alone. Without {@code @Configuration}, so that the service's scan does not find it. */
@Import(ReadingConfiguration.class)
final class ReadCvConfiguration {}
