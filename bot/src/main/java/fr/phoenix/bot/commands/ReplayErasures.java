package fr.phoenix.bot.commands;

import fr.phoenix.persistence.privacy.ErasureFile;
import fr.phoenix.persistence.privacy.RestoreGuard;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** After a restore: erases again who was erased since the backup, and opens the service. */
final class ReplayErasures implements Command {

    private static final String FILE = "file";
    private static final String WITHOUT = "without-file";

    @Override
    public String name() {
        return "replay-erasures";
    }

    @Override
    public String purpose() {
        return "[--" + FILE + "=FILE | --" + WITHOUT
                + "]  after a restore: erases again who was erased since the backup";
    }

    @Override
    public Set<String> options() {
        return Set.of(FILE, WITHOUT);
    }

    @Override
    public String run(Options given, BeanFactory beans) {
        var guard = beans.getBean(RestoreGuard.class);
        var lists = new ArrayList<ErasureFile>();
        lists.add(guard.file());
        given.path(FILE).map(ErasureFile::new).ifPresent(lists::add);
        if (!lists.getLast().exists() && !given.has(WITHOUT)) {
            throw new CommandRefused("There is no list of erasures at "
                    + lists.getLast().path()
                    + ". Name the newest copy with --" + FILE + "=FILE; when there is none at all, say --" + WITHOUT
                    + ": then whoever was erased since the backup stays readable.");
        }
        int persons = guard.replay(lists);
        return persons + " persons were erased again. This database is taken as the present one: services may start,"
                + " and those that wait open within seconds.";
    }
}
