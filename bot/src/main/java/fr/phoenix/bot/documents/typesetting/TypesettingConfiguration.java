package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.documents.Typesetter;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the typesetter to the engine. */
@Configuration(proxyBeanMethods = false)
public class TypesettingConfiguration {

    @Bean
    Typesetter typesetter(Clock clock) {
        return new PdfAndDocxTypesetter(() -> new FileId(UUID.randomUUID()), clock);
    }
}
