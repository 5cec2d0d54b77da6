package fr.phoenix.bot.chaos;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the driver remembers, to hold the service to it. */
final class Notes {

    /**
     * A message that was acknowledged.
     *
     * @param externalId as the inbox knows it; of a Telegram update, its beginning
     * @param chat the Telegram chat, empty on the web
     * @param before the external id of a message of the same conversation that was acknowledged before this one was first sent, or empty
     */
    record Acknowledged(String externalId, String chat, String before) {}

    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> messageIds = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    void acknowledged(Acknowledged message) {
        if (acknowledged.putIfAbsent(message.externalId(), message) == null) {
            count("messages");
        }
    }

    /** The id the service gave; the same message must always get the same one. */
    void answered(String externalId, String messageId) {
        var first = messageIds.putIfAbsent(externalId, messageId);
        if (first != null && !first.equals(messageId)) {
            surprise("message " + externalId + " got two ids");
        }
    }

    /** Something malformed that was refused, and must have left nothing. */
    void refused(String externalId) {
        refused.add(externalId);
    }

    /** An answer that no rule of the API allows. */
    void surprise(String what) {
        surprises.add(what);
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new AtomicLong()).incrementAndGet();
    }

    Map<String, Acknowledged> acknowledged() {
        return acknowledged;
    }

    Set<String> refused() {
        return refused;
    }

    Iterable<String> surprises() {
        return surprises;
    }

    /** Sorted by name. */
    Map<String, Long> counts() {
        var sorted = new TreeMap<String, Long>();
        counts.forEach((what, number) -> sorted.put(what, number.get()));
        return sorted;
    }
}
