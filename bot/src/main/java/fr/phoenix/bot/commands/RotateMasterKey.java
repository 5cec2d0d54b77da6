package fr.phoenix.bot.commands;

import fr.phoenix.persistence.crypto.MasterKey;
import fr.phoenix.persistence.crypto.MasterKeyFile;
import fr.phoenix.persistence.crypto.MasterKeyRotation;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Wraps all keys with a new master key. */
final class RotateMasterKey implements Command {

    private static final String NEW = "new-key-file";

    @Override
    public String name() {
        return "rotate-master-key";
    }

    @Override
    public String purpose() {
        return "--" + NEW + "=FILE  wraps every person's key with the key in FILE instead of the present one";
    }

    @Override
    public Set<String> options() {
        return Set.of(NEW);
    }

    @Override
    public String run(Options given, BeanFactory beans) {
        var file = given.path(NEW)
                .orElseThrow(() -> new CommandRefused("Say which: --" + NEW + "=FILE. Make one with:"
                        + " (umask 077; openssl rand -base64 32 > new-master.key)."));
        var next = MasterKeyFile.read(file);
        var rotation = beans.getBean(MasterKeyRotation.class);
        if (rotation.servicesRunning() > 0) {
            throw new CommandRefused("A Phoenix is running on this database, with the present key."
                    + " Stop every node first; nothing was changed.");
        }
        int persons = rotation.rotate(beans.getBean(MasterKey.class), next);
        return "The keys of " + persons + " persons are wrapped by the key in " + file.toAbsolutePath()
                + " now. Set PHOENIX_MASTER_KEY_FILE to it before the next start; keep the old one apart, for the backups made until now.";
    }
}
