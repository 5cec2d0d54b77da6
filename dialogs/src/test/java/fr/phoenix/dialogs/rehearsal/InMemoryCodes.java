package fr.phoenix.dialogs.rehearsal;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Issued;
import fr.phoenix.dialogs.linking.Links.Tryer;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Link codes in memory. Time stands still in a rehearsal, so none ever ends by itself. */
final class InMemoryCodes {

    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private final Map<LinkCode, Kept> codes = new LinkedHashMap<>();
    private final Set<String> misses = new HashSet<>();

    record Kept(ConversationId conversation, Optional<Account> shownBy, boolean used, boolean leftOne) {}

    Issued issue(ConversationId conversation, Instant expiresAt) {
        var open = codes.entrySet().stream()
                .filter(entry -> entry.getValue().conversation().equals(conversation)
                        && !entry.getValue().used())
                .map(Map.Entry::getKey)
                .toList();
        open.stream().limit(Math.max(0, open.size() - Links.MOST_OPEN + 1L)).forEach(codes::remove);
        var code = LinkCode.random(random);
        codes.put(code, new Kept(conversation, Optional.empty(), false, false));
        return new Issued(code, expiresAt);
    }

    boolean tooMany(List<Tryer> tryers) {
        return tryers.stream()
                .anyMatch(tryer -> misses.stream()
                                .filter(miss -> miss.startsWith(tryer.name() + "/"))
                                .count()
                        >= tryer.most());
    }

    void missed(List<Tryer> tryers, String attempt) {
        tryers.forEach(tryer -> misses.add(tryer.name() + "/" + attempt));
    }

    /** The code, unless somebody else showed it first. */
    Optional<Kept> find(LinkCode code, Account account) {
        return Optional.ofNullable(codes.get(code))
                .filter(kept -> kept.shownBy().filter(by -> !by.equals(account)).isEmpty());
    }

    void keepFor(LinkCode code, Account account) {
        codes.computeIfPresent(
                code, (_, kept) -> new Kept(kept.conversation(), Optional.of(account), kept.used(), kept.leftOne()));
    }

    /** What this account showed last. */
    Optional<Kept> keptFor(Account account) {
        return codes.values().stream()
                .filter(kept -> kept.shownBy().filter(account::equals).isPresent())
                .reduce((_, last) -> last);
    }

    void use(Account account, boolean leftOne) {
        codes.replaceAll((_, kept) -> kept.shownBy().filter(account::equals).isPresent() && !kept.used()
                ? new Kept(kept.conversation(), kept.shownBy(), true, leftOne)
                : kept);
    }
}
