package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.PersonId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts what this instance spends, for as long as it runs. Thread-safe. */
public final class MemoryTokenBudgets implements TokenBudgets {

    private final InstantSource clock;
    private LocalDate day = LocalDate.MIN;
    private final Map<PersonId, Long> persons = new HashMap<>();
    private long everybody;

    public MemoryTokenBudgets(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Answer reserve(TurnContext turn, long tokens, Allowance allowance) {
        var today = today();
        if (!today.equals(day)) {
            day = today;
            persons.clear();
            everybody = 0;
        }
        if (!allowance.covers(Whose.PERSON, persons.getOrDefault(turn.person(), 0L), tokens)) {
            return new Answer.Refused(Whose.PERSON);
        }
        if (!allowance.covers(Whose.EVERYBODY, everybody, tokens)) {
            return new Answer.Refused(Whose.EVERYBODY);
        }
        add(today, turn.person(), tokens);
        var settled = new AtomicBoolean();
        return new Answer.Granted(used -> {
            if (settled.compareAndSet(false, true)) {
                add(today, turn.person(), used - tokens);
            }
        });
    }

    private synchronized void add(LocalDate date, PersonId person, long tokens) {
        if (date.equals(day)) {
            persons.merge(person, tokens, Long::sum);
            everybody += tokens;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
