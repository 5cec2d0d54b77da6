package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reader of documents. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    /** What one file may take; waiting for a child comes before it. */
    static final Duration MOST_TIME = Duration.ofSeconds(12);

    @Bean
    DocumentReader documentReader(Children children) {
        return new ChildJvmDocumentReader(children);
    }

    @Bean
    ReadingSummary readingSummary() {
        return new ReadingSummary(Isolation.offered());
    }

    @Bean
    Children children(ReadingSummary summary) {
        return new Children(ChildJvm.ofThisProcess(summary.isolation()), MOST_TIME);
    }

    @Bean
    WarmChildren warmChildren(Children children) {
        return new WarmChildren(children);
    }
}
