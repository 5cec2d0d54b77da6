package fr.phoenix.bot.chaos;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.persistence.eventlog.JdbcInbox;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

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
        switch (mutant) {
            case ACK_BEFORE_COMMIT ->
                ((GenericApplicationContext) context)
                        .registerBean(
                                "hastyInbox",
                                Inbox.class,
                                () -> new HastyInbox(context.getBean(JdbcInbox.class)),
                                definition -> definition.setPrimary(true));
            case NO_FENCE, NO_APPEND_LOCK -> context.getBeanFactory().addBeanPostProcessor(new Rewriting(mutant));
        }
    }

    private record Rewriting(Mutant mutant) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource real ? new MutatedDataSource(real, mutant) : bean;
        }
    }
}
