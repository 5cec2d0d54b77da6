package fr.phoenix.dialogs.interviewing;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.lexicon.WordList;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes what the check-in said: fixed wording by {@code check-in.txt}, where people have coded every text, and written words by the
 * {@link Coder}. What no line of the file knows, such as a question put again after an answer nobody understood, codes as nothing.
 */
public final class CodedWording {

    private static final String LABEL = "label";

    /** Stands where a text takes arguments; no text has as many. */
    private static final String ARGUMENT = "\u0001";

    private static final Object[] ARGUMENTS = {ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT, ARGUMENT};
    private static final Pattern LIST_ITEM = Pattern.compile("^- \\*\\*[^*]+\\*\\*\\s*: ");

    private record Form(Pattern pattern, Set<Behaviour> behaviours) {}

    private final Map<String, Set<Behaviour>> byKey;
    private final List<Form> forms;

    private CodedWording(Map<String, Set<Behaviour>> byKey, List<Form> forms) {
        this.byKey = byKey;
        this.forms = forms;
    }

    /** Throws {@link IllegalStateException} on a line it cannot read, or that no text fits. */
    public static CodedWording load(Texts texts) {
        var byKey = new LinkedHashMap<String, Set<Behaviour>>();
        for (var line : WordList.lines(CodedWording.class, "check-in.txt")) {
            var parts = line.split(": ", 2);
            var keys = keys(texts, parts[0]);
            if (parts.length != 2 || keys.isEmpty()) {
                throw new IllegalStateException("check-in.txt codes a text there is not: " + line);
            }
            keys.forEach(key -> byKey.putIfAbsent(key, behaviours(parts[1])));
        }
        var forms = new ArrayList<Form>();
        byKey.forEach((key, behaviours) -> forms.addAll(forms(texts, key, behaviours)));
        return new CodedWording(byKey, forms);
    }

    private static List<String> keys(Texts texts, String pattern) {
        var wanted = Pattern.compile(Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[a-z0-9-]+" + after)
                .orElse(""));
        return texts.keys(Language.FR).stream()
                .filter(key -> wanted.matcher(key).matches())
                .sorted()
                .toList();
    }

    private static Set<Behaviour> behaviours(String codes) {
        var behaviours = EnumSet.noneOf(Behaviour.class);
        for (var code : codes.split(", ")) {
            if (!code.equals(LABEL)) {
                behaviours.add(Behaviour.of(code)
                        .orElseThrow(() -> new IllegalStateException("check-in.txt has no behaviour " + code)));
            }
        }
        return behaviours;
    }

    private static List<Form> forms(Texts texts, String key, Set<Behaviour> behaviours) {
        var forms = new ArrayList<Form>();
        for (var language : Language.values()) {
            for (var register : Register.values()) {
                var said = texts.say(language, register, key, ARGUMENTS);
                var pattern = Arrays.stream(said.split(ARGUMENT, -1))
                        .map(Pattern::quote)
                        .reduce((before, after) -> before + "[\\s\\S]*?" + after)
                        .orElse("");
                forms.add(new Form(Pattern.compile(pattern), behaviours));
            }
        }
        return forms;
    }

    /** How the file codes a text; empty for a label. */
    public Set<Behaviour> of(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    public boolean knows(String key) {
        return byKey.containsKey(key);
    }

    /** What a turn did: all that was said in answer to one message. */
    public Set<Behaviour> code(Collection<Replied> turn) {
        var found = EnumSet.noneOf(Behaviour.class);
        for (var replied : turn) {
            var said = replied.reply().words().text();
            switch (replied.author()) {
                case Author.Writer _ -> found.addAll(Coder.code(said));
                case Author.Fixed _ -> found.addAll(fixed(said));
            }
        }
        return found;
    }

    private Set<Behaviour> fixed(String said) {
        var whole = matching(said);
        if (!whole.isEmpty()) {
            return whole;
        }
        var found = EnumSet.noneOf(Behaviour.class);
        said.lines()
                .map(line -> LIST_ITEM.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .forEach(line -> found.addAll(matching(line)));
        return found;
    }

    private Set<Behaviour> matching(String said) {
        return forms.stream()
                .filter(form -> !form.behaviours().isEmpty()
                        && form.pattern().matcher(said).matches())
                .findFirst()
                .map(Form::behaviours)
                .orElse(Set.of());
    }
}
