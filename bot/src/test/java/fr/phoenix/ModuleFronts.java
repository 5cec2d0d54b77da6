package fr.phoenix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Which packages of a module the others may use, besides its own root. Said here and not by annotations, because {@code dialogs} knows
 * no Spring. Found by Spring Modulith through {@code spring.modulith.detection-strategy} of the tests' settings.
 */
public final class ModuleFronts implements ApplicationModuleDetectionStrategy {

    static final Map<String, List<String>> FRONTS = Map.of(
            "dialogs",
                    List.of(
                            "care",
                            "cv.reading",
                            "cv.scoring",
                            "documents",
                            "engine",
                            "flow",
                            "history",
                            "interviewing",
                            "knowledge",
                            "linking",
                            "orchestration",
                            "privacy",
                            "spelling",
                            "texts"),
            "prompts", List.of(),
            "persistence",
                    List.of(
                            "coach",
                            "crypto",
                            "embedded",
                            "eventlog",
                            "linking",
                            "privacy",
                            "projection",
                            "readmodel",
                            "reminders",
                            "retention",
                            "session",
                            "websession"),
            "bot", List.of("commands"));

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream();
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage module, ApplicationModuleInformation information) {
        var fronts = FRONTS.getOrDefault(module.getLocalName(), List.of());
        return NamedInterfaces.builder(module).recursive().matching(fronts).build();
    }
}
