package fr.phoenix.dialogs.understanding;

import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices that somebody asks what something is instead of, or beside, answering. Only questions of definition count (“attends, c’est quoi
 * le CPF ?”, “how does a VAE work?”): whatever else has a question mark may be an answer.
 */
public final class SideQuestions {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS_UNKNOWN = 5;

    /** Whoever asks whether they talk to a machine gets a plain answer, always. */
    private static final Pattern WHO_SPEAKS = Pattern.compile(
            "(?:(?:mais|au fait|dis|dites|euh|hey|hi|so) )*(?:(?:es tu|etes vous|tu es|t es|vous etes|c est|are you|is this|am i talking to)(?: vraiment| really)?"
                    + " (?:un |une |a |an |the )?(?:vraie? |real )?(?:robot|bot|chatbot|ia|ai|machine|humaine?|human|personne|person|programme|program|intelligence artificielle)(?: ou (?:un |une )?(?:humaine?|robot|personne)| or (?:a )?(?:human|bot|robot))?"
                    + "|qui (?:es tu|etes vous)|t es qui|tu es qui|vous etes qui|who are you|what are you)");

    private static final String OURSELVES = "phoenix";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…\\n])\\s+|\\n+");

    private static final Pattern FILLER = Pattern.compile(
            "^(?:attends?|attendez|euh|heu|hm+|dis(?: moi)?|dites(?: moi)?|au fait|d abord|mais|et|ok|oui|alors|pardon|une question"
                    + "|juste une question|question|sinon|wait|hold on|um|by the way|but|and|so|sorry|quick question|one question) ");

    private static final Pattern BEFORE =
            Pattern.compile("^(?:c est quoi|cest quoi|c quoi|kesako|qu est ce que c est(?: que)?|qu est ce qu"
                    + "|qu est ce que|que (?:veut dire|signifie)|ca veut dire quoi|comment (?:ca )?(?:marche|fonctionne)|a quoi (?:ca )?sert|ca sert a quoi|je voudrais savoir ce qu est"
                    + "|(?:tu peux|vous pouvez|peux tu|pouvez vous)? ?m? ?expliquer?(?: moi)?|explique[rz]? moi"
                    + "|je (?:ne )?(?:sais|connais) pas(?: ce qu est| ce que c est(?: que)?)?"
                    + "|what is|what s|what are|what does|how does|how do|what do you mean by|explain|tell me about"
                    + "|i don t know what) (?<rest>.+)$");

    private static final Pattern AFTER = Pattern.compile(
            "^(?<rest>.+?) (?:c est quoi|cest quoi|ca sert a quoi|kesako|ca veut dire quoi|ca marche comment|comment ca marche|qu est ce que c est"
                    + "|what is (?:it|that)|what s that|what does (?:it|that) mean)$");

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:un|une|le|la|les|l|des|du|de la|de l|d|ce|cette|a|an|the|this|that) (?<name>.+)$");

    private final Knowledge knowledge;

    public SideQuestions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A question beside the point.
     *
     * @param topic the entry that answers it; empty when there is none
     * @param rest what else the message says, blank when nothing
     */
    public record Aside(Optional<String> topic, String rest) {}

    /** The codes of what can be explained. */
    public Set<String> topics() {
        return knowledge.topics();
    }

    /** The side question of the message, with what remains of it. */
    public Optional<Aside> read(String text) {
        if (WHO_SPEAKS.matcher(Spelling.plain(text)).matches()) {
            return Optional.of(new Aside(Optional.of(OURSELVES), ""));
        }
        var sentences = SENTENCE_END.splitAsStream(text.strip()).toList();
        for (int i = 0; i < sentences.size(); i++) {
            var asked = asked(sentences.get(i));
            if (asked.isPresent()) {
                var topic = knowledge.topicIn(asked.get());
                if (topic.isPresent() || (sentences.size() == 1 && definitional(asked.get()))) {
                    var rest = new ArrayList<>(sentences);
                    rest.remove(i);
                    rest.removeIf(SideQuestions::isFiller);
                    return Optional.of(new Aside(topic, String.join(" ", rest)));
                }
            }
        }
        return Optional.empty();
    }

    /** What a sentence asks to be explained. */
    private Optional<String> asked(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = withoutFiller(Spelling.plain(sentence));
        var before = BEFORE.matcher(plain);
        if (before.matches()) {
            return Optional.of(before.group("rest"));
        }
        var after = AFTER.matcher(plain);
        if (after.matches()) {
            return Optional.of(after.group("rest"));
        }
        return sentence.endsWith("?") && knowledge.topicIn(plain).isPresent() && words(plain) <= MOST_WORDS_UNKNOWN
                ? Optional.of(plain)
                : Optional.empty();
    }

    private static boolean isFiller(String sentence) {
        return withoutFiller(Spelling.plain(sentence) + " ").isBlank();
    }

    private static String withoutFiller(String plain) {
        var rest = plain;
        for (int i = 0; i < 4; i++) {
            rest = FILLER.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** “le DIF”, “an OPCO”: the name of one thing, so that a broad question stays an answer. */
    private static boolean definitional(String asked) {
        var named = ARTICLE.matcher(asked);
        return named.matches() && words(named.group("name")) <= 3;
    }

    private static int words(String plain) {
        return plain.split(" ").length;
    }
}
