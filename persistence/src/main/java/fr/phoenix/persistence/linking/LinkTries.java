package fr.phoenix.persistence.linking;

import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Tryer;
import fr.phoenix.persistence.crypto.BlindIndex;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who showed codes that were not valid, for {@link Links#VALID}: in the database, because guessing must stay bounded while Redis is away.
 * In the caller's transaction.
 */
public final class LinkTries {

    private final JdbcClient jdbc;
    private final BlindIndex index;

    public LinkTries(JdbcClient jdbc, BlindIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** Whether one of them must wait. Those who try side by side go one after the other from here on. */
    boolean tooMany(List<Tryer> tryers, Instant now) {
        var since = at(now.minus(Links.VALID));
        return tryers.stream()
                        .sorted(Comparator.comparing(Tryer::name))
                        .filter(tryer -> count(tryer, since) >= tryer.most())
                        .count()
                > 0;
    }

    private long count(Tryer tryer, OffsetDateTime since) {
        var who = index.fingerprint(tryer.name());
        jdbc.sql("SELECT pg_advisory_xact_lock(:who)")
                .param("who", ByteBuffer.wrap(who).getLong())
                .query((_, _) -> true)
                .single();
        return jdbc.sql("SELECT count(*) FROM link_try WHERE who = :who AND tried_at >= :since")
                .param("who", who)
                .param("since", since)
                .query(Long.class)
                .single();
    }

    void forgetOld(Instant now) {
        jdbc.sql("DELETE FROM link_try WHERE tried_at < :since")
                .param("since", at(now.minus(Links.VALID)))
                .update();
    }

    void count(List<Tryer> tryers, String attempt, Instant now) {
        for (var tryer : tryers) {
            jdbc.sql(
                            "INSERT INTO link_try (who, attempt, tried_at) VALUES (:who, :attempt, :now) ON CONFLICT DO NOTHING")
                    .param("who", index.fingerprint(tryer.name()))
                    .param("attempt", attempt)
                    .param("now", at(now))
                    .update();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
