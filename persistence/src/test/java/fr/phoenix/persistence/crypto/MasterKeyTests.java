package fr.phoenix.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not base64 at all! | is not base64",
                "c2hvcnQ= | has 5 bytes; it needs 32",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | is not random",
            })
    void aWeakOrBrokenKeyIsRefusedWithoutShowingIt(String text, String reason) {
        assertThatThrownBy(() -> MasterKey.parse(text, "the file"))
                .isInstanceOf(UnusableMasterKey.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("the file")
                .hasMessageNotContaining(text);
    }

    @Test
    void aKeyDerivesTheSameSecretForAPurposeAndAnotherForAnother() {
        var key = MasterKey.random(new SecureRandom());
        var again = MasterKey.parse(key.base64() + "\n", "the file");

        assertThat(again.derive("one", "AES").getEncoded())
                .isEqualTo(key.derive("one", "AES").getEncoded());
        assertThat(key.derive("two", "AES").getEncoded())
                .isNotEqualTo(key.derive("one", "AES").getEncoded());
        assertThat(key.derive("one", "AES").getEncoded())
                .hasSize(32)
                .isNotEqualTo(Base64.getDecoder().decode(key.base64()));
        assertThat(key.toString()).isEqualTo("MasterKey");
    }
}
