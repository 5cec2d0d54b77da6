package fr.phoenix.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import fr.phoenix.prompts.ModelSummary;
import fr.phoenix.prompts.PromptsConfiguration;
import fr.phoenix.prompts.PromptsProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class SettingsTests {

    /** The names that hosts rely on: never renamed, never taken away. */
    private static final List<String> PROMISED = List.of(
            "SERVER_PORT",
            "SPRING_DATASOURCE_URL",
            "SPRING_DATASOURCE_USERNAME",
            "SPRING_DATASOURCE_PASSWORD",
            "SPRING_DATA_REDIS_URL",
            "PHOENIX_DATA_DIR",
            "PHOENIX_MASTER_KEY_FILE",
            "PHOENIX_PUBLIC_URL",
            "PHOENIX_WIDGET_ORIGINS",
            "GEMINI_API_KEY",
            "GEMINI_BASE_URL",
            "GEMINI_MODEL",
            "OPENAI_BASE_URL",
            "OPENAI_API_KEY",
            "OPENAI_MODEL",
            "OLLAMA_BASE_URL",
            "OLLAMA_MODEL",
            "TELEGRAM_BOT_TOKEN",
            "TELEGRAM_API_URL",
            "TELEGRAM_MODE",
            "TELEGRAM_WEBHOOK_SECRET");

    private static final Map<String, Setting> BY_PROPERTY =
            Setting.ALL.stream().collect(Collectors.toMap(Setting::property, Function.identity()));

    @Test
    void every_promised_name_is_there() {
        assertThat(Setting.ALL).extracting(Setting::variable).containsAll(PROMISED);
    }

    @Test
    void every_variable_sets_its_property() {
        for (var setting : Setting.ALL) {
            assertThat(Binder.get(environment(Map.of(setting.variable(), "x")))
                            .bind(setting.property(), String.class)
                            .orElse("not set"))
                    .as(setting.variable())
                    .isEqualTo("x");
        }
    }

    @Test
    void everything_a_properties_record_binds_is_in_the_table_with_its_default() {
        var bound = boundProperties();

        assertThat(BY_PROPERTY.keySet()).containsAll(bound.keySet());
        assertThat(bound).hasSizeGreaterThan(8);
        bound.forEach((property, value) -> {
            if (!value.isEmpty()) {
                assertThat(plain(property)).as(property).isEqualTo(value);
            }
        });
    }

    @Test
    void every_setting_of_a_model_has_an_effect() {
        var untouched = PromptsProperties.of(environment(Map.of()));

        var settings = Setting.ALL.stream()
                .filter(setting -> setting.property().matches("(gemini|openai|ollama|phoenix\\.models)\\..*"))
                .toList();

        assertThat(settings).hasSize(28);
        for (var setting : settings) {
            assertThat(PromptsProperties.of(environment(Map.of(setting.variable(), another(setting)))))
                    .as(setting.variable())
                    .isNotEqualTo(untouched);
        }
    }

    /** A value that is not the default one. */
    private static String another(Setting setting) {
        if (setting.property().startsWith("phoenix.models.task.")) {
            return setting.byDefault().equals("`lite`") ? "pro" : "lite";
        }
        if (setting.property().startsWith("phoenix.models.budget.")) {
            return "77";
        }
        return plain(setting.property()).equals("true") ? "false" : "77s";
    }

    @Test
    void the_models_by_default_are_those_of_the_table() {
        var sentence =
                models(Map.of("GEMINI_API_KEY", "k", "OPENAI_API_KEY", "k", "OLLAMA_BASE_URL", "http://localhost"));

        assertThat(sentence)
                .startsWith("plan: " + plain("phoenix.models.gemini.lite") + " at ")
                .contains(" rewrite: " + plain("phoenix.models.gemini.flash") + " at ");
        for (var property : List.of("phoenix.models.gemini.pro", "openai.model", "ollama.model")) {
            assertThat(sentence).contains(plain(property) + " at ");
        }
    }

    @Test
    void the_port_and_the_limits_by_default_are_those_of_the_table() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        var limits = PromptsProperties.of(environment(Map.of()));

        assertThat(yaml.getObject()).containsEntry("server.port", Integer.valueOf(plain("server.port")));
        assertThat(limits.attempt()).hasSeconds(seconds("phoenix.models.attempt-limit"));
        assertThat(limits.fast()).hasSeconds(seconds("phoenix.models.fast-limit"));
        assertThat(limits.idle()).hasSeconds(seconds("phoenix.models.idle-limit"));
        assertThat(limits.streaming()).isEqualTo(Boolean.valueOf(plain("phoenix.models.streaming")));
        assertThat(limits.budget())
                .isEqualTo(new Allowance(
                        Long.parseLong(plain("phoenix.models.budget.person-per-day")),
                        Long.parseLong(plain("phoenix.models.budget.global-per-day"))));
    }

    @Test
    void the_log_file_by_default_is_that_of_the_table() {
        var environment = environment(Map.of());
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        var name = Objects.requireNonNull(yaml.getObject()).getProperty("logging.file.name");

        assertThat(environment.resolvePlaceholders(name))
                .isEqualTo("./data/" + plain("logging.file.name").split(" ")[0]);
    }

    @Test
    void the_table_in_the_documentation_is_this_one() {
        var text = new StringBuilder("""
                # Settings

                Made and checked by `SettingsTests`; do not edit.

                Environment variables; each may also be given as a property in Spring's ways. An address, a key or a secret that is empty
                counts as not set. What is half set, weak or wrong stops the start with a sentence that says what to do.
                `SPRING_RABBITMQ_ADDRESSES` is a reserved name: there is no bus yet, and setting it has no effect.

                | variable | default | meaning |
                | --- | --- | --- |
                """);
        Setting.ALL.forEach(setting -> text.append(
                "| `%s` | %s | %s |\n".formatted(setting.variable(), setting.byDefault(), setting.meaning())));

        GeneratedDocument.check("settings.md", text.toString());
    }

    /** Every property of a {@code @ConfigurationProperties} record, with its default or an empty text. */
    private static Map<String, String> boundProperties() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var bound = new HashMap<String, String>();
        scanner.findCandidateComponents("fr.phoenix").forEach(candidate -> {
            var type = type(candidate.getBeanClassName());
            bind(type.getAnnotation(ConfigurationProperties.class).value(), type, bound);
        });
        // empty means polling, see TelegramSettings
        bound.computeIfPresent("telegram.mode", (property, value) -> value.isEmpty() ? "polling" : value);
        return bound;
    }

    /** Records in records are groups of settings. */
    private static void bind(String prefix, Class<?> type, Map<String, String> bound) {
        var defaults = type.getDeclaredConstructors()[0].getParameters();
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            var name = prefix + "." + kebab(components[i]);
            var byDefault = defaults[i].getAnnotation(DefaultValue.class);
            if (components[i].getType().isRecord()) {
                bind(name, components[i].getType(), bound);
            } else {
                bound.put(
                        name,
                        byDefault == null ? "" : Stream.of(byDefault.value()).collect(Collectors.joining(",")));
            }
        }
    }

    private static Class<?> type(@Nullable String name) {
        try {
            return Class.forName(Objects.requireNonNull(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String models(Map<String, Object> variables) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment(variables));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
            context.register(PromptsConfiguration.class);
            context.refresh();
            return context.getBean(ModelSummary.class).sentence();
        }
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static String plain(String property) {
        return Objects.requireNonNull(BY_PROPERTY.get(property)).byDefault().replace("`", "");
    }

    private static long seconds(String property) {
        return Long.parseLong(plain(property).replace("s", ""));
    }
}
