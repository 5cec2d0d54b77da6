package fr.phoenix.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Answer;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Whose;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.persistence.Servers;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

class LettuceTokenBudgetsIT {

    private static RedisServer server;
    private static RedisClient client;

    private volatile Instant now = Instant.parse("2026-11-26T09:00:00Z");
    private LettuceTokenBudgets one;
    private LettuceTokenBudgets other;
    private StatefulRedisConnection<String, String> connection;
    private RedisCommands<String, String> redis;

    @BeforeAll
    static void start() throws Exception {
        int port = Servers.freePort();
        server = Servers.redisOn(port);
        server.start();
        client = RedisClient.create(RedisURI.create("127.0.0.1", port));
    }

    @AfterAll
    static void stop() throws Exception {
        client.shutdown();
        server.stop();
    }

    @BeforeEach
    void twoInstances() {
        connection = client.connect();
        redis = connection.sync();
        redis.flushall();
        one = connected();
        other = connected();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        connection.close();
    }

    /** Connects in the background: asked until it has counted. */
    private LettuceTokenBudgets connected() {
        var budgets = new LettuceTokenBudgets(client, this::tick);
        var stranger = turn(new PersonId(UUID.randomUUID()));
        int tries = 0;
        do {
            redis.flushall();
            assertThat(budgets.reserve(stranger, 0, Allowance.UNLIMITED)).isInstanceOf(Answer.Granted.class);
            assertThat(++tries).isLessThan(1_000);
        } while (redis.dbsize() == 0);
        redis.flushall();
        return budgets;
    }

    /** Past every pause the next time it is asked. */
    private synchronized Instant tick() {
        now = now.plusSeconds(2);
        return now;
    }

    private static TurnContext turn(PersonId person) {
        return new TurnContext(new MessageId(UUID.randomUUID()), person, Instant.MAX);
    }

    @Test
    void manyCallsAtOnceOnTwoInstancesGetWhatThereIsAndNoMore() throws Exception {
        var turn = turn(new PersonId(UUID.randomUUID()));
        var allowance = new Allowance(1_000, 0);
        Callable<Answer> here = () -> one.reserve(turn, 90, allowance);
        Callable<Answer> there = () -> other.reserve(turn, 90, allowance);

        List<Answer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers =
                    executor
                            .invokeAll(IntStream.range(0, 50)
                                    .mapToObj(call -> call % 2 == 0 ? here : there)
                                    .toList())
                            .stream()
                            .map(future -> future.resultNow())
                            .toList();
        }

        assertThat(answers.stream().filter(Answer.Granted.class::isInstance)).hasSize(11);
        System.out.println("FIGURE budget in Redis: 50 calls of 90 at once from 2 instances on 1000 tokens: 11 made");
    }

    @Test
    void everybodyTogetherHasABudgetToo() {
        var allowance = new Allowance(0, 100);

        assertThat(one.reserve(turn(new PersonId(UUID.randomUUID())), 60, allowance))
                .isInstanceOf(Answer.Granted.class);
        assertThat(other.reserve(turn(new PersonId(UUID.randomUUID())), 60, allowance))
                .isEqualTo(new Answer.Refused(Whose.EVERYBODY));
        assertThat(other.reserve(turn(new PersonId(UUID.randomUUID())), 40, allowance))
                .isInstanceOf(Answer.Granted.class);
    }

    @Test
    void whatWasNotSpentIsThereAgainForAll() {
        var turn = turn(new PersonId(UUID.randomUUID()));
        var allowance = new Allowance(100, 0);

        var granted = (Answer.Granted) one.reserve(turn, 90, allowance);
        granted.reservation().settle(30);
        granted.reservation().settle(0);

        assertThat(other.reserve(turn, 71, allowance)).isEqualTo(new Answer.Refused(Whose.PERSON));
        assertThat(other.reserve(turn, 70, allowance)).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void aCountThatRedisLostIsKeptByWhoSpentIt() {
        var turn = turn(new PersonId(UUID.randomUUID()));
        var allowance = new Allowance(100, 0);
        assertThat(one.reserve(turn, 90, allowance)).isInstanceOf(Answer.Granted.class);

        redis.flushall();

        assertThat(one.reserve(turn, 20, allowance)).isEqualTo(new Answer.Refused(Whose.PERSON));
        assertThat(other.reserve(turn, 20, allowance)).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void theNextDayBeginsAnewAndCannotBeJoinedToTheLast() {
        var person = new PersonId(UUID.randomUUID());
        var allowance = new Allowance(100, 0);
        assertThat(one.reserve(turn(person), 90, allowance)).isInstanceOf(Answer.Granted.class);
        now = Instant.parse("2026-11-27T00:00:00Z");

        assertThat(one.reserve(turn(person), 90, allowance)).isInstanceOf(Answer.Granted.class);

        var keys = redis.keys("phoenix:tokens:*");
        assertThat(keys).hasSize(4).noneMatch(key -> key.contains(person.toString()));
        assertThat(keys.stream().map(key -> key.substring(key.lastIndexOf(':'))).distinct())
                .hasSize(3);
        assertThat(keys).allSatisfy(key -> assertThat(redis.pttl(key)).isPositive());
    }

    @Test
    void withoutRedisAnInstanceGoesByItsOwnCount() throws Exception {
        var away = RedisClient.create(RedisURI.create("127.0.0.1", Servers.freePort()));
        try (var budgets = new LettuceTokenBudgets(away, InstantSource.system())) {
            var turn = turn(new PersonId(UUID.randomUUID()));
            var allowance = new Allowance(100, 0);

            assertThat(budgets.reserve(turn, 90, allowance)).isInstanceOf(Answer.Granted.class);
            assertThat(budgets.reserve(turn, 20, allowance)).isEqualTo(new Answer.Refused(Whose.PERSON));
        } finally {
            away.shutdown();
        }
    }
}
