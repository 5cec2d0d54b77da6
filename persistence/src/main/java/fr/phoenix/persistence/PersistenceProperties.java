package fr.phoenix.persistence;

import fr.phoenix.persistence.retention.RetentionPeriods;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things are kept, and for how long.
 *
 * @param dataDir embedded data and the generated master key; {@code PHOENIX_DATA_DIR}
 * @param masterKeyFile 32 bytes in base64; empty when none is set; {@code PHOENIX_MASTER_KEY_FILE}
 * @param retention how long each class of data is kept; {@code PHOENIX_RETENTION_*}
 */
@ConfigurationProperties("phoenix")
public record PersistenceProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("") String masterKeyFile,
        @DefaultValue RetentionPeriods retention) {

    Optional<Path> ownMasterKeyFile() {
        return masterKeyFile.isBlank() ? Optional.empty() : Optional.of(Path.of(masterKeyFile.strip()));
    }

    Path generatedMasterKeyFile() {
        return dataDir.resolve("master.key");
    }
}
