package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a piece of evidence says, as a clause that a sentence can hold; and where it was, from its context. */
record Proofs(Language language, Gender gender) {

    private static final int MOST_WORDS = 36;
    private static final Pattern DENIES = Pattern.compile("(?iu).*(?<!\\p{L})(?:ne|n’\\p{L}+|not|never)(?!\\p{L}).*");
    private static final Pattern JOINT = Pattern.compile(
            "(?iu),? (?:et|puis|parce que|parce qu’|donc|car|alors|ensuite|and|then|because|so|which) |[,;] ");

    /** Empty when nothing of it can stand in a letter of this language. */
    Optional<Said> of(Evidence evidence, long turn) {
        if (Denial.begins(evidence.words()) || !Tongue.isAtHome(evidence.words(), language)) {
            return Optional.empty();
        }
        var all = new ArrayList<Said>();
        for (var sentence : PlainWords.sentences(evidence.words(), language)) {
            if (!DENIES.matcher(sentence).matches()) {
                said(sentence, turn).flatMap(Proofs::shortened).ifPresent(all::add);
            }
        }
        var clauses = all.stream().filter(Said::isClause).toList();
        if (clauses.size() > 1 && clauses.get(0).words() + clauses.get(1).words() <= MOST_WORDS - 6) {
            return Optional.of(new Said(
                    clauses.get(0).shape(),
                    clauses.get(0).text()
                            + (language == Language.FR ? "\u00a0; " : "; ")
                            + clauses.get(1).text()));
        }
        return clauses.stream().findFirst().or(() -> all.stream().findFirst());
    }

    private Optional<Said> said(String sentence, long turn) {
        return switch (language) {
            case FR -> FrenchSaid.of(sentence, gender, turn);
            case EN -> EnglishSaid.of(sentence);
        };
    }

    /** Cut between clauses when it is long; empty when that cannot be done. */
    private static Optional<Said> shortened(Said said) {
        if (said.words() <= MOST_WORDS) {
            return Optional.of(said);
        }
        var joint = JOINT.matcher(said.text());
        int end = 0;
        while (joint.find() && said.text().substring(0, joint.start()).split("\\s+").length <= MOST_WORDS) {
            end = joint.start();
        }
        var cut = said.text().substring(0, end);
        return cut.split("\\s+").length < 5 ? Optional.empty() : Optional.of(new Said(said.shape(), cut));
    }

    /** The clause of a proof: whatever its shape, a main clause; empty when it has none. */
    Optional<String> clause(Said said, long turn) {
        return switch (said.shape()) {
            case CLAUSE, LED -> Optional.of(said.text());
            case ACT ->
                Optional.of(
                        switch (language) {
                            case FR ->
                                turn % 2 == 0
                                        ? "j’ai eu à " + own(said.text())
                                        : "mon travail consistait à " + own(said.text());
                            case EN -> "my work was " + said.text();
                        });
            case THING ->
                switch (language) {
                    case FR -> Optional.of("mon parcours comprend " + said.text());
                    case EN -> Optional.of("my work included " + said.text());
                };
            case REASON, OTHER -> Optional.empty();
        };
    }

    private static String own(String infinitive) {
        return infinitive.replaceFirst("^s’", "m’").replaceFirst("^se ", "me ");
    }

    /** "chez Leclerc", "comme caissière": the ways to say where it was. */
    List<String> leads(Evidence evidence) {
        var context = PlainWords.shown(evidence.context());
        if (context.isEmpty() || !Tongue.isAtHome(context, language)) {
            return List.of();
        }
        var title = Arrays.stream(context.split(",\\s+|\\s+[·|–—]\\s+"))
                .findFirst()
                .filter(part -> Trades.named(part) && part.split("\\s+").length <= 6)
                .orElse("");
        var place = PastJob.employer(context, title.isEmpty() ? "\u0000" : title, language);
        var leads = new ArrayList<String>();
        if (!title.isEmpty()) {
            leads.add(new PastJob(titled(title), place, "", false).as(language));
        }
        if (!place.isEmpty()) {
            leads.add(place);
        }
        if (!title.isEmpty() && !place.isEmpty()) {
            leads.add(new PastJob(titled(title), "", "", false).as(language));
        }
        return leads;
    }

    private String titled(String title) {
        return switch (language) {
            case FR -> JobTitles.of(title, gender);
            case EN -> PastJob.small(title);
        };
    }
}
