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
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All prompts, loaded at start. Refuses to exist when any file is broken, a task has no default prompt, or a prompt is missing in a
 * language; everything that is wrong is reported at once.
 */
public final class PromptLibrary implements PromptChoice {

    private static final String ROOT = "/prompts/";

    private final Map<String, Prompt> byId;
    private final Map<String, Prompt> newest;

    private PromptLibrary(Map<String, Prompt> byId, Map<String, Prompt> newest) {
        this.byId = byId;
        this.newest = newest;
    }

    /** Reads {@code prompts/**.md} from the class path. */
    public static PromptLibrary load() {
        var files = new TreeMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:prompts/*/*.md")) {
                var path = resource.getURL().getPath();
                var name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.length() - ".md".length());
                files.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files);
    }

    /** @param files content by path below {@code prompts/}, without {@code .md} */
    static PromptLibrary of(Map<String, String> files) {
        var problems = new ArrayList<String>();
        var byId = new HashMap<String, Prompt>();
        var newest = new HashMap<String, Prompt>();
        files.forEach((name, content) -> {
            switch (PromptFile.read(name, content)) {
                case PromptFile.Result.Broken broken -> problems.addAll(broken.problems());
                case PromptFile.Result.Sound(var prompt) -> {
                    byId.put(prompt.id().toString(), prompt);
                    newest.merge(
                            key(prompt.id().name(), prompt.id().language()),
                            prompt,
                            (one, other) -> one.id().version() > other.id().version() ? one : other);
                }
            }
        });
        if (problems.isEmpty()) {
            problems.addAll(missing(newest));
        }
        if (!problems.isEmpty()) {
            throw new BrokenPrompts(problems);
        }
        return new PromptLibrary(Map.copyOf(byId), Map.copyOf(newest));
    }

    private static List<String> missing(Map<String, Prompt> newest) {
        var problems = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var task : ModelTask.values()) {
                if (!newest.containsKey(key(task.defaultPrompt(), language))) {
                    problems.add(task.defaultPrompt() + ": no version in " + language.code());
                }
            }
            for (var prompt : newest.values()) {
                var name = prompt.id().name();
                if (!newest.containsKey(key(name, language))
                        && !prompt.task().defaultPrompt().equals(name)) {
                    problems.add(name + ": no version in " + language.code());
                }
            }
        }
        return problems;
    }

    /** The very version that was recorded with a reply, for example {@code letter/draft.v1.fr}. */
    public Optional<Prompt> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The newest version of the named prompt; the task's default one when there is none of this name in this family. */
    @Override
    public Prompt find(ModelTask task, String name, Language language) {
        return Optional.ofNullable(newest.get(key(name, language)))
                .filter(prompt -> prompt.task() == task)
                .orElseGet(() -> defaultOf(task, language));
    }

    private Prompt defaultOf(ModelTask task, Language language) {
        return Optional.ofNullable(newest.get(key(task.defaultPrompt(), language)))
                .orElseThrow(() -> new IllegalStateException("no default prompt for " + task));
    }

    /** The newest version of every prompt, by id. */
    public Collection<Prompt> all() {
        return newest.values().stream()
                .sorted(Comparator.comparing(prompt -> prompt.id().toString()))
                .toList();
    }

    private static String key(String name, Language language) {
        return name + "." + language.code();
    }
}
