package fr.phoenix.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.Store;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PersonKeysIT {

    @Test
    void anotherInstanceNoticesADestroyedKeyWithinAMinute() {
        try (var here = Store.empty()) {
            var now = new AtomicReference<>(Instant.EPOCH);
            var there = new PersonKeys(here.jdbc, Store.MASTER_KEY, now::get);
            var person = new PersonId(UUID.randomUUID());
            var key = here.keys.create(person);
            assertThat(there.find(person)).contains(key);

            here.keys.destroy(person);

            assertThat(here.keys.find(person)).isEmpty();
            assertThat(there.find(person)).isPresent();
            now.set(Instant.EPOCH.plusSeconds(60));
            assertThat(there.find(person)).isEmpty();
        }
    }

    @Test
    void anotherMasterKeyIsRefused() {
        try (var store = Store.empty()) {
            var stranger = MasterKey.random(new SecureRandom());

            assertThatThrownBy(() -> new PersonKeys(store.jdbc, stranger, Store.CLOCK))
                    .isInstanceOf(UnusableMasterKey.class)
                    .hasMessageContaining("not the one this database was written with");
        }
    }
}
