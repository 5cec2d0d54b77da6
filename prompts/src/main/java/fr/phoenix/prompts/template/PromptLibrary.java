package fr.phoenix.prompts.template;

import fr.phoenix.dialogs.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All prompts in all their versions, loaded at start. Refuses to exist when any file is broken, a task has no default prompt, or a
 * labelled prompt is missing in a language; everything that is wrong is reported at once.
 */
public final class PromptLibrary implements PromptChoice {

    private static final String ROOT = "/prompts/";

    private final Map<PromptId, Prompt> prompts;
    private final PromptLabels labels;

    private PromptLibrary(Map<PromptId, Prompt> prompts, PromptLabels labels) {
        this.prompts = Map.copyOf(prompts);
        this.labels = labels;
    }

    /** Reads {@code prompts/**.md} and {@code prompts/labels.properties} from the class path. */
    public static PromptLibrary load() {
        var files = new TreeMap<String, String>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var resource : resolver.getResources("classpath*:prompts/*/*.md")) {
                var path = resource.getURL().getPath();
                var name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.length() - ".md".length());
                files.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
            }
            var labels = resolver.getResource("classpath:prompts/labels.properties");
            return of(files, labels.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param files content by path below {@code prompts/}, without {@code .md}
     * @param labels the lines of {@code labels.properties}
     */
    static PromptLibrary of(Map<String, String> files, String labels) {
        var problems = new ArrayList<String>();
        var prompts = new HashMap<PromptId, Prompt>();
        files.forEach((name, content) -> {
            switch (PromptFile.read(name, content)) {
                case PromptFile.Result.Broken broken -> problems.addAll(broken.problems());
                case PromptFile.Result.Sound sound -> prompts.put(sound.prompt().id(), sound.prompt());
            }
        });
        var read = PromptLabels.read(labels);
        read.unreadable().forEach((key, value) -> problems.add("labels: \"" + key + " = " + value + "\" says nothing"));
        var library = new PromptLibrary(prompts, read);
        if (problems.isEmpty()) {
            problems.addAll(library.missing());
        }
        if (!problems.isEmpty()) {
            throw new BrokenPrompts(problems);
        }
        return library;
    }

    private List<String> missing() {
        var names = new TreeSet<String>();
        prompts.keySet().forEach(id -> names.add(id.name()));
        for (var task : ModelTask.values()) {
            names.add(task.defaultPrompt());
        }
        labels.versions().keySet().forEach(key -> names.add(key.substring(0, key.lastIndexOf('.'))));
        var problems = new ArrayList<String>();
        for (var name : names) {
            if (labels.version(name, PromptLabel.PRODUCTION).isEmpty()) {
                problems.add(name + ": no version is labelled production");
            }
            for (var label : PromptLabel.values()) {
                labels.version(name, label).ifPresent(version -> {
                    for (var language : Language.values()) {
                        if (!prompts.containsKey(new PromptId(name, version, language))) {
                            problems.add(name + ": no version " + version + " in " + language.code());
                        }
                    }
                });
            }
        }
        return problems;
    }

    /** What runs: the production version of the named prompt; of the task's default one when there is none of this name in this family. */
    @Override
    public Prompt find(ModelTask task, String name, Language language) {
        return find(task, name, language, PromptLabel.PRODUCTION);
    }

    /** The version that carries the label; the production one where none does. */
    public Prompt find(ModelTask task, String name, Language language, PromptLabel label) {
        return labelled(name, language, label)
                .or(() -> labelled(name, language, PromptLabel.PRODUCTION))
                .filter(prompt -> prompt.task() == task)
                .or(() -> labelled(task.defaultPrompt(), language, PromptLabel.PRODUCTION))
                .orElseThrow(() -> new IllegalStateException("no default prompt for " + task));
    }

    private Optional<Prompt> labelled(String name, Language language, PromptLabel label) {
        return labels.version(name, label)
                .flatMap(version -> Optional.ofNullable(prompts.get(new PromptId(name, version, language))));
    }

    /** The very version that was recorded with a reply, for example {@code letter/draft.v1.fr}. */
    public Optional<Prompt> find(String id) {
        return PromptId.parse(id).flatMap(known -> Optional.ofNullable(prompts.get(known)));
    }

    /** The labels that a version carries now. */
    public List<PromptLabel> labels(PromptId id) {
        return List.of(PromptLabel.values()).stream()
                .filter(label -> labels.version(id.name(), label).equals(Optional.of(id.version())))
                .toList();
    }

    /** Every version of every prompt, by id. */
    public Collection<Prompt> all() {
        return prompts.values().stream()
                .sorted(Comparator.comparing(prompt -> prompt.id().toString()))
                .toList();
    }
}
