package fr.phoenix.persistence.privacy;

import fr.phoenix.persistence.crypto.PersonKeys;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a restored database closed until the erasures that it may have forgotten were done again. Erasures that only the file knows are
 * repeated at the start by itself; a database that is another object than it was when it was last in use waits for the host's word, since
 * the file may be as old as the backup.
 */
public final class RestoreGuard {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreGuard.class);

    private final StoreOrigin origin;
    private final ErasureFile file;
    private final ErasureLedger ledger;
    private final ErasureReplay replay;
    private volatile boolean open;

    /** Looks at once. */
    public RestoreGuard(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            JdbcPersonalData personalData,
            PersonKeys keys,
            ErasureFile file) {
        this.origin = new StoreOrigin(jdbc);
        this.file = file;
        this.ledger = new ErasureLedger(jdbc, file);
        this.replay = new ErasureReplay(jdbc, transactions, personalData, keys, ledger);
        this.open = look();
        if (!open) {
            LOG.error(
                    "This database was restored: it is not the one that was last in use, and may hold people who were erased since."
                            + " {} erasures of {} are missing in it. No traffic is taken until the command replay-erasures was run:"
                            + " see docs/operations.md, \"Restore\".",
                    ledger.undone(file.read()).size(),
                    file.path());
        }
    }

    /** While this is false nobody may be answered, nothing sent and nothing shown. */
    public boolean isOpen() {
        return open;
    }

    public ErasureFile file() {
        return file;
    }

    /** Looks again when closed: the command may have been run. */
    public boolean lookAgain() {
        if (!open && look()) {
            open = true;
            LOG.warn("The erasures were done again; traffic is taken now.");
        }
        return open;
    }

    /** Whether the database was replaced by an older one under the running service, which then is closed. */
    public boolean noticeRestore() {
        if (open && !trusts(origin.now(), origin.adopted())) {
            open = false;
            LOG.error(
                    "This database was restored while the service ran. No traffic is taken until the command replay-erasures"
                            + " was run: see docs/operations.md, \"Restore\".");
            return true;
        }
        return false;
    }

    private boolean look() {
        var now = origin.now();
        if (!trusts(now, origin.adopted())) {
            return false;
        }
        int persons = replay.of(file.read());
        if (persons > 0) {
            LOG.warn("{} persons were erased again, whom this database had brought back.", persons);
        }
        ledger.follow();
        origin.adopt(now);
        return true;
    }

    /** A standby that took over is the same database, unless the file lacks what it knows: then both may be old. */
    private boolean trusts(StoreOrigin.Identity now, Optional<StoreOrigin.Identity> then) {
        if (then.isEmpty()) {
            return file.read().isEmpty();
        }
        return now.equals(then.get()) || (now.objects().equals(then.get().objects()) && ledger.isWhole());
    }

    /** Writes into the file what only the database knows: other instances erase as well. */
    public void follow() {
        if (open) {
            ledger.follow();
        }
    }

    /** The host's word that these lists are all there is: erases again, and takes this database for the present one. Tells how many persons went. */
    public int replay(List<ErasureFile> lists) {
        var erasures = lists.stream().flatMap(list -> list.read().stream()).toList();
        int persons = replay.of(erasures);
        ledger.follow();
        origin.adopt(origin.now());
        open = true;
        return persons;
    }
}
