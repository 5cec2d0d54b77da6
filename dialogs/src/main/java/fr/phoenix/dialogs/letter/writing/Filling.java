package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.writing.OfferPhrase.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the grounds of a sentence put into its slots, and the shape of pattern that holds them. Nothing but these grounds is looked at.
 *
 * @param shapes the shapes that fit, the best first
 */
record Filling(List<String> shapes, Map<String, String> values) {

    /** What one has or does not have, but does not learn: diplomas and years. */
    private static final Pattern HELD = Pattern.compile(
            "(?iu)(?:une? (?!bonne |première ).*|(?:an|a) .*|\\d.*|\\p{L}+ (?:ans?|mois|years?|months?) .*|le (?:permis|caces|diplôme) .*|.*\\b(?:degree|diploma|certificate|licence|license|experience)\\b.*)");

    private static final Pattern KNOWLEDGE = Pattern.compile(
            "(?iu)(?:la |une )?(?:bonnes? |parfaite |excellente )?(?:connaissances?|maîtrise) (du |des |de (?=la |l’|\\p{L})|d’)(.*)");

    static Optional<Filling> of(PlannedSentence plan, Material material, long turn) {
        return new Maker(plan, material, turn, new LinkedHashMap<>()).filling();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Filling" + shapes;
    }

    /** Collects the values of one sentence. */
    private record Maker(PlannedSentence plan, Material material, long turn, Map<String, String> values) {

        private Optional<Filling> filling() {
            title();
            place();
            var shapes = switch (plan.purpose()) {
                case NEED -> asked().isEmpty() ? post() : needs();
                case DUTY -> asking("duties", duties());
                case TRADE -> evidence().map(this::trade).orElse(List.of());
                case PROOF -> evidence().map(this::proof).orElse(List.of());
                case ASSET -> evidence().map(this::asset).orElse(List.of());
                case BRIDGE -> bridge();
                case COMMITMENT -> evidence().map(this::commitment).orElse(List.of());
                case LEARNING -> learning();
                case MOTIVE -> evidence().map(this::motive).orElse(List.of("MOTIVE.post"));
                case TOGETHER -> together();
                case MEETING -> List.of(plan.grounds().isEmpty() ? "MEETING.fixed" : "MEETING.post");
            };
            return shapes.isEmpty() ? Optional.empty() : Optional.of(new Filling(shapes, Map.copyOf(values)));
        }

        private Language language() {
            return material.language();
        }

        private boolean rests(String id) {
            return plan.grounds().contains(id);
        }

        private void title() {
            if (rests(material.title().id())) {
                values.put("title", titled(material));
            }
        }

        private void place() {
            material.company()
                    .filter(company -> rests(company.id()))
                    .flatMap(company -> Places.known(company.words(), language()))
                    .ifPresent(at -> values.put("at", at));
        }

        private List<String> post() {
            return List.of(values.containsKey("at") ? "NEED.post-at" : "NEED.post");
        }

        private List<OfferPhrase> asked() {
            return requirements()
                    .filter(one -> rests(one.span().id()))
                    .map(Requirement::words)
                    .flatMap(words -> OfferPhrase.of(words, language()).stream())
                    .distinct()
                    .toList();
        }

        private Stream<Requirement> requirements() {
            return Stream.concat(
                    material.answered().stream().map(Material.Answered::requirement), material.unanswered().stream());
        }

        private List<OfferPhrase> duties() {
            return material.duties().stream()
                    .filter(duty -> rests(duty.id()))
                    .flatMap(duty -> OfferPhrase.of(duty.words(), language()).stream())
                    .distinct()
                    .toList();
        }

        /** The shape for the offer's words: one form only, for the grammar's sake. */
        private List<String> asking(String slot, List<OfferPhrase> all) {
            if (all.isEmpty()) {
                return List.of();
            }
            var form = all.getFirst().form();
            var texts = all.stream()
                    .filter(one -> one.form() == form)
                    .map(OfferPhrase::text)
                    .toList();
            switch (form) {
                case ACT -> {
                    values.put("acts", OfferPhrase.list(texts, language()));
                    values.put("acts-a", OfferPhrase.list("à", texts));
                    values.put("acts-de", OfferPhrase.list("de", texts));
                }
                case THING, QUOTED -> values.put(slot, OfferPhrase.list(texts, language()));
            }
            return List.of(plan.purpose() + "."
                    + (form == Form.THING
                            ? "things"
                            : form.name().toLowerCase(Locale.ROOT) + (form == Form.ACT ? "s" : "")));
        }

        /** What nothing answers is only named. */
        private List<String> needs() {
            var shapes = asking("needs", asked());
            boolean answered = material.answered().stream()
                    .anyMatch(one -> rests(one.requirement().span().id()));
            return shapes.contains("NEED.things") && !answered ? List.of("NEED.wanted") : shapes;
        }

        private Optional<Evidence> evidence() {
            return material.evidence().stream().filter(one -> rests(one.id())).findFirst();
        }

        private Optional<PastJob> job(Evidence evidence) {
            return Tongue.isAtHome(evidence.said(), language())
                    ? PastJob.of(evidence, language(), material.gender())
                    : Optional.empty();
        }

        private List<String> trade(Evidence evidence) {
            var job = job(evidence);
            if (job.isEmpty()) {
                return Tongue.isAtHome(evidence.words(), language()) ? said(evidence, "TRADE") : List.of();
            }
            var career = job.get().clause(language(), turn);
            values.put("career", career);
            if (!job.get().since()) {
                values.put("past-career", career);
            }
            boolean same = job.get().isSameAs(material.title().words());
            boolean first = plan.grounds().contains(material.title().id());
            return List.of(same ? (first ? "TRADE.same" : "TRADE.more-same") : first ? "TRADE.job" : "TRADE.more");
        }

        private Optional<Said> said(Evidence evidence) {
            return new Proofs(language(), material.gender()).of(evidence, turn);
        }

        /** A clause, or what is left of it behind a colon. */
        private List<String> said(Evidence evidence, String purpose) {
            var proofs = new Proofs(language(), material.gender());
            var said = said(evidence);
            if (said.isEmpty()) {
                return List.of();
            }
            var clause = proofs.clause(said.get(), turn);
            clause.ifPresent(text -> values.put("clause", text));
            if (clause.isEmpty()) {
                values.put("other", said.get().text());
            }
            return List.of(purpose + (clause.isPresent() ? ".clause" : ".other"));
        }

        private List<String> proof(Evidence evidence) {
            var shapes = said(evidence, "PROOF");
            if (shapes.isEmpty() || shapes.contains("PROOF.other")) {
                return shapes;
            }
            var led = said(evidence)
                    .filter(said -> said.shape() == Said.Shape.LED)
                    .isPresent();
            var leads = led ? List.<String>of() : new Proofs(language(), material.gender()).leads(evidence);
            if (!leads.isEmpty()) {
                values.put("lead", leads.get(Math.floorMod(turn, leads.size())));
            }
            var found = new ArrayList<String>();
            asked().stream().findFirst().ifPresent(need -> {
                if (need.form() == Form.THING) {
                    values.put("need", need.text());
                    found.add("PROOF.need");
                }
                requirements()
                        .filter(one -> rests(one.span().id()))
                        .findFirst()
                        .filter(one -> language() == Language.FR)
                        .ifPresent(one ->
                                values.put("need-quoted", "«\u00a0" + PlainWords.shown(one.words()) + "\u00a0»"));
            });
            found.add(led ? "PROOF.led" : "PROOF.clause");
            return found;
        }

        private List<String> asset(Evidence evidence) {
            var said = said(evidence);
            if (said.isEmpty()) {
                return List.of();
            }
            if (said.get().isClause() && evidence.kind() != Evidence.Kind.LICENCE && looksTyped(evidence)) {
                values.put("clause", said.get().text());
                return List.of("ASSET.clause");
            }
            var thing = thing(evidence);
            values.put("other", PlainWords.shown(evidence.words()));
            thing.ifPresent(text -> values.put("thing", text));
            var kind = switch (evidence.kind()) {
                case TRAINING -> "training";
                case LANGUAGE -> "language";
                case LICENCE -> "licence";
                case TRADE, DONE, SKILL, MOTIVE, COMMITMENT, WILL -> "skill";
            };
            return List.of(thing.isPresent() ? "ASSET." + kind : "ASSET.other");
        }

        private static boolean looksTyped(Evidence evidence) {
            return evidence.words().matches("(?iu).*\\b(?:j|je|j’|jai|i|we|on|nous)\\b.*");
        }

        private Optional<String> thing(Evidence evidence) {
            var parts = PlainWords.shown(evidence.words()).split(",\\s+", 2);
            boolean plain = parts.length < 2 || parts[1].contains("(");
            var behind = plain ? "" : " (" + parts[1] + ")";
            if (evidence.kind() == Evidence.Kind.TRAINING && language() == Language.FR) {
                return Nouns.the(parts[0]).map(text -> text + behind);
            }
            return OfferPhrase.of(parts[0], language())
                    .filter(asking -> asking.form() == Form.THING)
                    .map(asking -> asking.text() + behind);
        }

        private List<String> bridge() {
            var job = evidence()
                    .flatMap(this::job)
                    .filter(found -> !found.isSameAs(material.title().words()));
            job.ifPresent(found -> {
                values.put("trade", found.title());
                values.put("as-trade", new PastJob(found.title(), "", "", false).as(language()));
            });
            if (job.isPresent()) {
                return List.of("BRIDGE.job");
            }
            return evidence().isEmpty() ? List.of("BRIDGE.change") : List.of();
        }

        private List<String> commitment(Evidence evidence) {
            var said = said(evidence);
            if (said.filter(one -> one.shape() == Said.Shape.THING).isPresent()) {
                values.put("thing", said.get().text());
                return List.of("COMMITMENT.thing");
            }
            return said(evidence, "COMMITMENT");
        }

        private List<String> learning() {
            var needs = asked();
            if (needs.isEmpty()) {
                return evidence().map(one -> said(one, "LEARNING")).orElse(List.of()).stream()
                        .filter(shape -> shape.equals("LEARNING.clause"))
                        .toList();
            }
            var need = needs.getFirst();
            boolean act = need.form() == Form.ACT;
            if (need.form() == Form.THING && HELD.matcher(need.text()).matches()) {
                values.put("need", need.text());
                return List.of("LEARNING.held");
            }
            values.put(
                    "need", act && language() == Language.FR ? language().join("à", need.text()) : known(need.text()));
            return List.of(need.form() == Form.QUOTED ? "LEARNING.quoted" : act ? "LEARNING.acts" : "LEARNING.need");
        }

        /** "la connaissance du territoire" is not learnt, "le territoire" is. */
        private String known(String need) {
            var of = KNOWLEDGE.matcher(need);
            if (language() != Language.FR || !of.matches()) {
                return need;
            }
            return switch (of.group(1).toLowerCase(Locale.FRENCH)) {
                case "du " -> "le " + of.group(2);
                case "des " -> "les " + of.group(2);
                case "de ", "d’" -> of.group(2);
                case String other -> throw new IllegalStateException("no preposition " + other.length());
            };
        }

        private List<String> motive(Evidence evidence) {
            var said = said(evidence);
            if (said.isEmpty()) {
                return List.of();
            }
            var slot = switch (said.get().shape()) {
                case CLAUSE, LED -> "clause";
                case REASON -> "reason";
                case ACT -> "act";
                case THING -> "thing";
                case OTHER -> "other";
            };
            values.put(slot, said.get().text());
            return List.of("MOTIVE." + slot);
        }

        private List<String> together() {
            var duties = duties();
            var asked = asked();
            if (!duties.isEmpty() || !asked.isEmpty()) {
                return asking("needs", duties.isEmpty() ? asked : duties).stream()
                        .filter(shape -> !shape.endsWith("quoted"))
                        .toList();
            }
            return List.of(values.containsKey("at") ? "TOGETHER.post-at" : "TOGETHER.post");
        }
    }

    static String titled(Material material) {
        return switch (material.language()) {
            case FR -> JobTitles.of(material.title().words(), material.gender());
            case EN -> PlainWords.shown(OfferWording.tidy(material.title().words(), Language.EN));
        };
    }
}
