package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Arrival;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.engine.Conversations.Listener;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds nothing until the turn takes time; one that never does is stored in one commit with its message. Used by one thread. */
final class ArrivalHold implements Hold {

    private final Inbox inbox;
    private final Arrival arrival;
    private final List<NewFile> files;
    private final Listener listener;
    private final Consumer<Receipt> durable;
    private Optional<Claim> claim = Optional.empty();

    ArrivalHold(Inbox inbox, Arrival arrival, List<NewFile> files, Listener listener, Consumer<Receipt> durable) {
        this.inbox = inbox;
        this.arrival = arrival;
        this.files = files;
        this.listener = listener;
        this.durable = durable;
    }

    @Override
    public void take() {
        if (claim.isEmpty()) {
            var held = inbox.hold(arrival, files, Conversations.LEASE).orElseThrow(StaleConversation::new);
            claim = Optional.of(held);
            tell();
            listener.claimed(held);
        }
    }

    @Override
    public Optional<Claim> claim() {
        return claim;
    }

    @Override
    public Optional<Arrived> arrived() {
        return claim.isPresent() ? Optional.empty() : Optional.of(new Arrived(arrival.received(), files));
    }

    @Override
    public void committed() {
        if (claim.isEmpty()) {
            tell();
        }
    }

    private void tell() {
        durable.accept(
                new Receipt.Accepted(arrival.received().id(), arrival.claim().conversation()));
    }
}
