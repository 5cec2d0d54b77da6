package fr.phoenix.bot.wiring;

import fr.phoenix.dialogs.spelling.Spelling;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the dictionaries beside the first requests: the first CV would wait two seconds for them. */
@Component
class DictionariesAtStart {

    @EventListener
    void open(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("dictionaries").start(Spelling::open);
    }
}
