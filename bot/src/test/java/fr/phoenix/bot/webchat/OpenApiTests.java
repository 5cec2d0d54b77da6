package fr.phoenix.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/openapi.yaml} is written by hand; this keeps it from telling stories. */
class OpenApiTests {

    private static final Map<?, ?> DOCUMENT = document();

    @Test
    void every_call_is_described_and_every_described_call_exists() {
        var described = at(DOCUMENT, "paths").entrySet().stream()
                .flatMap(path ->
                        keys(path.getValue()).map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(calls());
    }

    @Test
    void every_code_of_an_error_is_described_and_every_described_code_exists() {
        var codes = Arrays.stream(Refusal.Reason.values())
                .map(reason -> new Refusal(HttpStatus.BAD_REQUEST, reason).code())
                .toList();

        assertThat((List<?>) at(DOCUMENT, "components", "schemas", "Problem", "properties", "code")
                        .get("enum"))
                .map(Object::toString)
                .containsExactlyElementsOf(codes);
    }

    @Test
    void what_comes_back_has_the_described_properties() {
        assertThat(properties("Session")).containsExactlyElementsOf(components(SessionsController.Opened.class));
        assertThat(properties("Reply")).containsExactlyInAnyOrderElementsOf(components(ReplyJson.class));
        assertThat(properties("Message")).containsExactlyElementsOf(components(MessageJson.class));
    }

    @Test
    void every_reference_leads_somewhere() {
        references(DOCUMENT)
                .forEach(reference -> assertThat(
                                at(DOCUMENT, reference.replaceFirst("^#/", "").split("/")))
                        .as(reference)
                        .isNotEmpty());
    }

    private static List<String> calls() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(OpenApiTests.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(OpenApiTests::type)
                .flatMap(OpenApiTests::calls)
                .toList();
    }

    private static Stream<String> calls(Class<?> controller) {
        var base = Objects.requireNonNull(controller.getAnnotation(RequestMapping.class))
                .value()[0];
        return Stream.of(controller.getDeclaredMethods()).flatMap(method -> calls(base, method));
    }

    private static Stream<String> calls(String base, Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? Stream.of()
                : Stream.of(mapping.method())
                        .flatMap(verb -> Stream.of(mapping.path()).map(path -> verb + " " + base + path));
    }

    private static Class<?> type(@Nullable String name) {
        try {
            return Class.forName(Objects.requireNonNull(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> properties(String schema) {
        return keys(at(DOCUMENT, "components", "schemas", schema, "properties")).toList();
    }

    private static List<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Stream<String> references(Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> "$ref".equals(entry.getKey())
                                ? Stream.of(String.valueOf(entry.getValue()))
                                : references(entry.getValue()));
            case List<?> list -> list.stream().flatMap(OpenApiTests::references);
            default -> Stream.of();
        };
    }

    private static Map<?, ?> at(Map<?, ?> node, String... way) {
        var found = node;
        for (var name : way) {
            found = (Map<?, ?>) Objects.requireNonNull(found.get(name), name);
        }
        return found;
    }

    private static Stream<String> keys(Object map) {
        return ((Map<?, ?>) map).keySet().stream().map(String::valueOf);
    }

    private static Map<?, ?> document() {
        try (var reader = Files.newBufferedReader(Path.of("..", "docs", "openapi.yaml"))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
