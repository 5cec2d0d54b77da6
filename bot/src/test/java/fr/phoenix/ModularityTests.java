package fr.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PhoenixApplication.class, new ArchitectureTests.WhatIsDelivered());

    private static final Map<String, String> PURPOSES = Map.of(
            "bot", "edges and wiring",
            "dialogs", "what a guided conversation is",
            "persistence", "remembers, and forgets on request",
            "prompts", "a plan, and words or a refusal");

    @Test
    void each_module_uses_only_what_the_others_show_and_nothing_goes_round() {
        MODULES.verify();
    }

    @Test
    void dependencies_go_one_way() {
        assertThat(dependencies())
                .isEqualTo(Map.of(
                        "bot", List.of("dialogs", "persistence", "prompts"),
                        "dialogs", List.of(),
                        "persistence", List.of("dialogs"),
                        "prompts", List.of("dialogs")));
    }

    /** What {@code bot} shows is for the application's class alone, which is in no module. */
    @Test
    void no_package_is_shown_that_nobody_looks_at() {
        var used = fronts().keySet();

        ModuleFronts.FRONTS.forEach((module, fronts) ->
                assertThat(fronts).allMatch(front -> module.equals("bot") || used.contains(module + "." + front)));
    }

    @Test
    void the_diagram_in_the_documentation_is_that_of_the_code() {
        var text = new StringBuilder("# Modules\n\nMade from the code by `ModularityTests`; do not edit.\n\n");
        text.append("```mermaid\nflowchart TD\n");
        dependencies()
                .keySet()
                .forEach(name -> text.append("    %s[\"%s<br/>%s\"]\n".formatted(name, name, PURPOSES.get(name))));
        dependencies().forEach((from, all) -> all.forEach(to -> text.append("    %s --> %s\n".formatted(from, to))));
        text.append("```\n\n| package that others use | by |\n| --- | --- |\n");
        fronts().forEach((front, users) -> text.append("| `%s` | %s |\n".formatted(front, String.join(", ", users))));

        GeneratedDocument.check("modules.md", text.toString());
    }

    private static Map<String, List<String>> dependencies() {
        var dependencies = new TreeMap<String, List<String>>();
        for (var module : MODULES) {
            var others = module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(ModularityTests::name)
                    .sorted()
                    .toList();
            dependencies.put(name(module), others);
        }
        return dependencies;
    }

    /** The packages that other modules use, by their names below {@code fr.phoenix}, and the modules that do. */
    private static Map<String, List<String>> fronts() {
        return MODULES.stream()
                .flatMap(module -> module.getDirectDependencies(MODULES).stream()
                        .map(dependency -> Map.entry(
                                dependency.getTargetType().getPackageName().replaceFirst("^fr\\.phoenix\\.", ""),
                                name(module))))
                .distinct()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
