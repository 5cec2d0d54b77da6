package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.persistence.eventlog.TurnRows.SealedTurn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes turns in as few transactions as it can: one at a time is under way, and those that come meanwhile are written together in the
 * next, by the first of them on its own thread. A turn that comes alone waits for nobody. Each caller learns what became of its own turn.
 */
public final class GroupCommit {

    /** Turns in one transaction, so that none waits for very many others; about what one writer gathers from 128 callers. */
    private static final int MOST = 128;

    private static final int MOST_IN_VAIN = 2;

    private final TransactionTemplate transactions;
    private final TurnWriter writer;
    private final Queue<Seat> waiting = new ArrayDeque<>();
    private boolean writing;

    public GroupCommit(TransactionTemplate transactions, TurnWriter writer) {
        this.transactions = transactions;
        this.writer = writer;
    }

    /** A caller with its turn; what it is called to do is to take its outcome, or to write for others first. */
    private record Seat(SealedTurn turn, CompletableFuture<Supplier<Appended>> call) {

        void settle(Appended outcome) {
            call.complete(() -> outcome);
        }

        void fail(RuntimeException failure) {
            call.complete(() -> {
                throw failure;
            });
        }
    }

    /** Writes the turn, with others or alone; throws what the database threw for this one. */
    Appended append(SealedTurn turn) {
        var seat = new Seat(turn, new CompletableFuture<>());
        return begins(seat) ? lead(List.of(seat)) : seat.call().join().get();
    }

    /** How many turns wait for the one being written. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean begins(Seat seat) {
        if (writing) {
            waiting.add(seat);
            return false;
        }
        writing = true;
        return true;
    }

    /** Writes the batch, then hands on to the first of those that came meanwhile. The outcome is the first seat's. */
    private Appended lead(List<Seat> batch) {
        try {
            write(batch);
        } finally {
            handOn();
        }
        return batch.getFirst().call().join().get();
    }

    private synchronized void handOn() {
        var next = new ArrayList<Seat>();
        while (next.size() < MOST && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        writing = !next.isEmpty();
        if (writing) {
            var leader = next.getFirst();
            var seats = new ArrayList<>(next);
            seats.set(0, new Seat(leader.turn(), new CompletableFuture<>()));
            leader.call().complete(() -> lead(seats));
        }
    }

    /** Every seat is settled when this returns, whatever happens. */
    private void write(List<Seat> batch) {
        try {
            settle(batch, transact(batch.stream().map(Seat::turn).toList()));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().fail(e);
            } else {
                writeOneByOne(batch);
            }
        } finally {
            batch.forEach(seat -> seat.fail(new IllegalStateException("the batch was not written")));
        }
    }

    private static void settle(List<Seat> batch, List<Appended> outcomes) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).settle(outcomes.get(i));
        }
    }

    /**
     * One turn must not take the others down with it. After {@link #MOST_IN_VAIN} that the database could not be reached for, or waited for
     * a lock in vain, the rest need not find out for themselves.
     */
    private void writeOneByOne(List<Seat> batch) {
        int inVain = 0;
        for (var seat : batch) {
            try {
                if (inVain == MOST_IN_VAIN) {
                    throw new DataAccessResourceFailureException("the database did not answer for others of the batch");
                }
                seat.settle(transact(List.of(seat.turn())).getFirst());
            } catch (TransactionException | DataAccessResourceFailureException | PessimisticLockingFailureException e) {
                inVain = Math.min(inVain + 1, MOST_IN_VAIN);
                seat.fail(e);
            } catch (RuntimeException e) {
                seat.fail(e);
            }
        }
    }

    private List<Appended> transact(List<SealedTurn> turns) {
        return transactions.execute(_ -> writer.write(turns));
    }
}
