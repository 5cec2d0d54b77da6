package fr.phoenix.persistence.linking;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.persistence.eventlog.Accounts;
import fr.phoenix.persistence.eventlog.Accounts.Home;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Codes and tries in PostgreSQL, one transaction a call. Locks are taken in one order: who tries, the account, the conversations by id,
 * the code; so of all who show a code at once one gets it, and no two wait for each other.
 */
public final class JdbcLinks implements Links {

    private final TransactionTemplate transactions;
    private final LinkCodes codes;
    private final LinkTries tries;
    private final Accounts accounts;
    private final Crossing crossing;
    private final InstantSource clock;
    private final SecureRandom random;

    public JdbcLinks(
            TransactionTemplate transactions,
            LinkCodes codes,
            LinkTries tries,
            Accounts accounts,
            Crossing crossing,
            InstantSource clock,
            SecureRandom random) {
        this.transactions = transactions;
        this.codes = codes;
        this.tries = tries;
        this.accounts = accounts;
        this.crossing = crossing;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<Issued> issue(ConversationId conversation) {
        var now = clock.instant();
        var issued = new Issued(LinkCode.random(random), now.plus(VALID));
        return transactions.execute(_ -> {
            return crossing.lock(conversation)
                    .filter(home -> codes.add(home.conversation(), issued, now))
                    .map(_ -> issued);
        });
    }

    /** Removes codes and tries that count no more; for a daily job. */
    public void forgetOld() {
        transactions.executeWithoutResult(_ -> {
            codes.forgetOld(clock.instant());
            tries.forgetOld(clock.instant());
        });
    }

    @Override
    public Shown show(LinkCode code, Account account, String attempt, List<Tryer> tryers) {
        return transactions.execute(_ -> {
            var now = clock.instant();
            if (tries.tooMany(tryers, now)) {
                return new Shown.TooMany();
            }
            accounts.lock(account);
            var shown = codes.find(code).flatMap(found -> show(code, account, found.conversation()));
            if (shown.isEmpty()) {
                tries.count(tryers, attempt, now);
            }
            return shown.orElseGet(Shown.Unknown::new);
        });
    }

    /** Nothing when it is not valid for this account. */
    private Optional<Shown> show(LinkCode code, Account account, ConversationId issuedFor) {
        var own = accounts.find(account);
        var target = own.isEmpty() ? crossing.lock(issuedFor) : crossing.lock(issuedFor, own.get());
        return target.flatMap(there -> codes.lock(code)
                .filter(kept -> kept.isFor(accounts.indexOf(account)))
                .flatMap(kept -> show(kept, account, there, own)));
    }

    private Optional<Shown> show(LinkCodes.Kept kept, Account account, Home there, Optional<Home> own) {
        if (kept.used()) {
            return own.filter(there::equals).map(home -> new Shown.Joined(home.conversation(), kept.leftOne()));
        }
        if (kept.endedBy(clock.instant())) {
            return Optional.empty();
        }
        if (own.filter(there::equals).isPresent()) {
            return Optional.of(new Shown.Here(there.conversation()));
        }
        codes.keepFor(kept, accounts.indexOf(account));
        if (own.isPresent()) {
            return Optional.of(
                    new Shown.Occupied(own.get().conversation(), own.get().person()));
        }
        codes.use(kept, false, clock.instant());
        crossing.enter(account, there);
        return Optional.of(new Shown.Joined(there.conversation(), false));
    }

    @Override
    public Shown confirm(Account account) {
        return transactions.execute(_ -> {
            accounts.lock(account);
            var own = accounts.find(account);
            var kept = codes.keptFor(accounts.indexOf(account));
            return own.isEmpty() || kept.isEmpty() ? new Shown.Unknown() : confirm(own.get(), kept.get());
        });
    }

    private Shown confirm(Home own, LinkCodes.Kept seen) {
        var there = crossing.lock(seen.conversation(), own);
        var kept = codes.lock(seen);
        if (there.isEmpty() || kept.isEmpty()) {
            return new Shown.Unknown();
        }
        boolean here = there.get().equals(own);
        if (kept.get().used()) {
            return here ? new Shown.Joined(own.conversation(), kept.get().leftOne()) : new Shown.Unknown();
        }
        if (here || kept.get().endedBy(clock.instant())) {
            return new Shown.Unknown();
        }
        codes.use(kept.get(), true, clock.instant());
        crossing.leave(own, there.get());
        return new Shown.Joined(there.get().conversation(), true);
    }
}
