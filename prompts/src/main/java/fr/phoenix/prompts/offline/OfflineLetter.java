package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Brief.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A letter in the structure you, me, us. A fact stands as its own sentence when it begins like one, else behind a colon: so its grammar
 * holds whatever its form. Nothing is inflected for gender.
 */
record OfflineLetter(Sentences sentences) {

    private static final String TRADE = "past-trade";
    private static final String MOTIVE = "motive";
    private static final String PROOF = "proof";
    private static final int MOST_NEEDS = 3;
    private static final int LONGEST_NEED = 90;
    private static final int LONGEST_FACT = 500;
    private static final int MOST_FACTS = 5;

    Map<String, String> write(Brief.LetterDraft brief) {
        return Map.of("subject", subject(brief), "you", you(brief), "me", me(brief.facts()), "us", us(brief.facts()));
    }

    private String subject(Brief.LetterDraft brief) {
        return sentences.say("letter.subject", job(brief));
    }

    private String you(Brief.LetterDraft brief) {
        var open = brief.company().isPresent() ? "letter.you.open" : "letter.you.open-unknown";
        var needs = brief.matched().stream()
                .map(words -> Phrase.of(words.text()).shortened(LONGEST_NEED).inside())
                .filter(need -> !need.isEmpty())
                .distinct()
                .limit(MOST_NEEDS)
                .toList();
        var second =
                needs.isEmpty() ? "letter.you.no-needs" : needs.size() == 1 ? "letter.you.need" : "letter.you.needs";
        return sentences.say(open, job(brief)) + " " + sentences.say(second, Map.of("needs", list(needs)));
    }

    private static Map<String, String> job(Brief.LetterDraft brief) {
        var title = JobTitle.of(brief.title());
        return Map.of(
                "title", title,
                "de", FrenchSpelling.de(title),
                "company", brief.company().map(OfflineLetter::tidy).orElse(""));
    }

    private String me(List<Fact> facts) {
        var said = new ArrayList<String>();
        boolean proved = false;
        for (var fact : facts.stream()
                .filter(fact -> !fact.role().equals(MOTIVE))
                .limit(MOST_FACTS)
                .toList()) {
            var phrase = Phrase.of(fact.words().text()).shortened(LONGEST_FACT);
            if (phrase.isEmpty()) {
                continue;
            }
            if (fact.role().equals(TRADE)) {
                said.addFirst(state("letter.me.trade", phrase));
            } else if (fact.role().startsWith(PROOF)) {
                said.add(state(proved ? "letter.me.more" : "letter.me.proof", phrase));
                proved = true;
            } else {
                said.add(state("letter.me.other", phrase));
            }
        }
        said.add(sentences.say(said.isEmpty() ? "letter.me.bare" : "letter.me.link"));
        return String.join(" ", said);
    }

    private String us(List<Fact> facts) {
        var motive = facts.stream()
                .filter(fact -> fact.role().equals(MOTIVE))
                .map(fact -> Phrase.of(fact.words().text()).shortened(LONGEST_FACT))
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> phrase.isReason()
                        ? sentences.say("letter.us.motive-reason", Map.of("words", phrase.inside()))
                        : state("letter.us.motive", phrase))
                .findFirst();
        var said = new ArrayList<String>();
        motive.ifPresent(said::add);
        said.add(sentences.say("letter.us.together"));
        said.add(sentences.say("letter.us.meet"));
        return String.join(" ", said);
    }

    private String state(String key, Phrase phrase) {
        return phrase.isSentence()
                ? sentences.say(key + "-sentence", Map.of("words", phrase.sentence()))
                : sentences.say(key, Map.of("words", phrase.inside()));
    }

    private String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        boolean nested = items.stream().anyMatch(item -> item.contains(","));
        var apart = sentences.say("list.apart");
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(nested ? apart : ", "))
                + (nested ? apart : sentences.say("list.and"))
                + items.getLast();
    }

    private static String tidy(Words words) {
        return Phrase.of(words.text()).text();
    }
}
