package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reader of documents. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    DocumentReader documentReader() {
        return new ChildJvmDocumentReader(ChildJvm.ofThisProcess());
    }
}
