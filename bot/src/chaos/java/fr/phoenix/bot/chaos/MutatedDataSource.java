package fr.phoenix.bot.chaos;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections that change SQL on its way, and that are slow to commit events. */
final class MutatedDataSource extends DelegatingDataSource {

    private final Mutant mutant;
    private final Set<String> bitten = ConcurrentHashMap.newKeySet();

    MutatedDataSource(DataSource real, Mutant mutant) {
        super(real);
        this.mutant = mutant;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var real = super.getConnection();
        var mutated = new Mutated(real);
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, mutated::call);
    }

    private final class Mutated {

        private final Connection real;
        private boolean appended;

        Mutated(Connection real) {
            this.real = real;
        }

        @Nullable
        Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var given = arguments == null ? new Object[0] : arguments;
            if (method.getName().equals("prepareStatement")) {
                given[0] = rewritten((String) given[0]);
            }
            if (method.getName().equals("commit") && appended) {
                appended = false;
                delay();
            }
            try {
                return method.invoke(real, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private String rewritten(String sql) {
            if (Mutant.APPEND.matcher(sql).find()) {
                appended = true;
                refuseWhatDoesNotFit();
            }
            var changed = sql;
            for (var rule : mutant.rules()) {
                var found = rule.found().matcher(changed);
                if (found.find()) {
                    changed = found.replaceAll(rule.replacement());
                    bite(rule.name());
                }
            }
            return changed;
        }
    }

    private void bite(String rule) {
        if (bitten.add(rule)) {
            System.out.println(Mutant.BITES + rule);
        }
    }

    /** By the first append, everything that leads to it was seen. */
    private void refuseWhatDoesNotFit() {
        for (var rule : mutant.rules()) {
            if (!bitten.contains(rule.name())) {
                System.out.println("the mutant " + mutant + " finds no " + rule.name() + " in the SQL any more");
                Runtime.getRuntime().halt(MutatedService.DOES_NOT_FIT);
            }
        }
    }

    private void delay() throws InterruptedException {
        if (mutant.commitDelayMillis() > 0) {
            bite("delay");
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(mutant.commitDelayMillis()));
        }
    }
}
