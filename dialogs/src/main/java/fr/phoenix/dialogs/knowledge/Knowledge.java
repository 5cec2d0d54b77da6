package fr.phoenix.dialogs.knowledge;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of all languages. What has no entry is not answered. */
public final class Knowledge {

    /** The schemes and tools, then notes of coaching. */
    private static final List<String> FILES = List.of("knowledge", "coaching");

    private final Map<Language, Map<String, Entry>> entries = new EnumMap<>(Language.class);

    private Knowledge() {}

    /** Reads the files from the class path; an incomplete entry, or a topic that lacks a language, is refused. */
    public static Knowledge load() {
        var knowledge = new Knowledge();
        for (var language : Language.values()) {
            var all = new LinkedHashMap<String, Entry>();
            for (var file : FILES) {
                all.putAll(KnowledgeFile.read(file, language));
            }
            knowledge.entries.put(language, all);
        }
        for (var language : Language.values()) {
            if (!knowledge.of(language).keySet().equals(knowledge.topics())) {
                throw new IllegalArgumentException("not every topic stands in every language");
            }
        }
        return knowledge;
    }

    public Set<String> topics() {
        return of(Language.FR).keySet();
    }

    public List<Entry> all(Language language) {
        return List.copyOf(of(language).values());
    }

    public Optional<Entry> entry(String topic, Language language) {
        return Optional.ofNullable(of(language).get(topic));
    }

    /** The topic named in a few words, in whatever language; of several the one with the longest name. */
    public Optional<String> topicIn(String words) {
        var padded = " " + Spelling.plain(words) + " ";
        return entries.values().stream()
                .flatMap(all -> all.values().stream())
                .flatMap(entry -> entry.spellings().stream()
                        .filter(spelling -> padded.contains(" " + spelling + " "))
                        .map(spelling -> Map.entry(spelling.length(), entry.topic())))
                .max(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private Map<String, Entry> of(Language language) {
        return entries.getOrDefault(language, Map.of());
    }
}
