package fr.phoenix.bot.chaos;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.persistence.eventlog.JdbcConversationLog;
import fr.phoenix.persistence.eventlog.JdbcInbox;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service with one deliberate bug, whose name is in the variable {@value #VARIABLE}. */
final class MutatedService {

    static final String VARIABLE = "CHAOS_MUTANT";

    /** The exit code of a service that the mutant's change does not fit. */
    static final int DOES_NOT_FIT = 70;

    private MutatedService() {}

    public static void main(String[] arguments) {
        var mutant = Mutant.valueOf(System.getenv(VARIABLE));
        var application = new SpringApplication(PhoenixApplication.class);
        application.addInitializers(context -> into(context, mutant));
        application.run(arguments);
    }

    private static void into(ConfigurableApplicationContext context, Mutant mutant) {
        var beans = (GenericApplicationContext) context;
        switch (mutant) {
            case ACK_BEFORE_COMMIT ->
                instead(beans, Inbox.class, () -> new HastyInbox(context.getBean(JdbcInbox.class)));
            case NO_FENCE -> {
                instead(
                        beans,
                        ConversationLog.class,
                        () -> new FencelessLog(
                                context.getBean(JdbcConversationLog.class), context.getBean(JdbcClient.class)));
                context.getBeanFactory().addBeanPostProcessor(new Rewriting(mutant));
            }
            case NO_APPEND_LOCK -> context.getBeanFactory().addBeanPostProcessor(new Rewriting(mutant));
        }
    }

    private static <T> void instead(GenericApplicationContext beans, Class<T> port, Supplier<T> mutated) {
        beans.registerBean("mutated" + port.getSimpleName(), port, mutated, definition -> definition.setPrimary(true));
    }

    private record Rewriting(Mutant mutant) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource real ? new MutatedDataSource(real, mutant) : bean;
        }
    }
}
