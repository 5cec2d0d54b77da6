package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.obstacles.Move;
import fr.phoenix.dialogs.obstacles.Moves;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers two or three moves against the obstacle, after they were asked for, and says in one sentence why one of them comes first. */
record OfferingMoves() implements Question {

    static final String NONE = "none";

    static final Moves MOVES = Moves.load();

    /** What helps to begin helps against what has no name in the catalogue. */
    private static final String ANY_OBSTACLE = "getting-started";

    private static final Set<String> NO_MOVE =
            Set.of("aucune", "aucun", "aucune des trois", "rien de tout ca", "none", "none of them", "none of these");

    static final Step NOTE = Steps.settle(
            Set.of("check-in.move.chosen", "check-in.move.none"),
            scene -> new Settle(Map.of(), List.of(chosen(scene))));

    @Override
    public Set<String> texts() {
        return Stream.concat(
                        Stream.of(
                                "check-in.moves.heard",
                                "check-in.moves.lead",
                                "check-in.moves.first",
                                "check-in.moves.first-helped",
                                "check-in.moves.first-fits",
                                "check-in.ask-move",
                                "check-in.move.other",
                                "unclear.choice"),
                        MOVES.all().stream().flatMap(move -> Stream.of(move.name(), move.what(), move.why())))
                .collect(Collectors.toSet());
    }

    @Override
    public Ask enter(Scene scene) {
        var offered = offered(scene);
        var told = new ArrayList<String>();
        offered.forEach(one -> told.add("- **" + scene.say(one.move().name()) + "** : "
                + scene.say(one.move().what())));
        var choices = offered.stream()
                .map(one -> scene.choice(one.move().code(), one.move().name()))
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(scene.choice(NONE, "check-in.move.other"));
        return new Ask(List.of(
                scene.text("check-in.moves.heard", scene.slots().textOrEmpty(CheckInSlots.CONFIDENCE)),
                scene.verbatim(scene.say("check-in.moves.lead") + "\n\n" + String.join("\n", told)),
                first(offered.getFirst(), scene),
                scene.choices("check-in.ask-move", choices)));
    }

    private static Line first(Recommendation one, Scene scene) {
        var name = scene.say(one.move().name());
        return switch (one.reason()) {
            case HELPED ->
                scene.text(
                        "check-in.moves.first-helped",
                        name,
                        scene.day(one.helped().orElseThrow().day()));
            case FITS -> scene.text("check-in.moves.first-fits", name);
            case KNOWN ->
                scene.text("check-in.moves.first", name, scene.say(one.move().why()));
        };
    }

    /** The same for the same slots and journal. */
    private static List<Recommendation> offered(Scene scene) {
        var obstacle = Naming.named(scene.slots())
                .or(() -> Naming.OBSTACLES.find(ANY_OBSTACLE))
                .orElseThrow();
        return Recommendation.of(
                obstacle,
                scene.slots().number(CheckInSlots.CONFIDENCE).orElse(0),
                Journal.in(scene.conversation().facts()));
    }

    @Override
    public Hearing hear(Message.Content content, Scene scene) {
        return switch (content) {
            case Chosen chosen ->
                understood(chosen.choice(), scene)
                        .<Hearing>map(slots -> new Hearing.Understood(slots, List.of()))
                        .orElse(new Hearing.Unclear("unclear.choice"));
            case Typed typed -> typed(typed.words().text(), scene);
            default -> new Hearing.Unclear("unclear.choice");
        };
    }

    private static Hearing typed(String text, Scene scene) {
        var plain = Spelling.plain(text);
        var none = YesNo.read(text).filter(said -> said == YesNo.NO).isPresent()
                || NO_MOVE.contains(plain)
                || plain.equals(Spelling.plain(scene.say("check-in.move.other")));
        var code = none
                ? Optional.of(NONE)
                : offered(scene).stream()
                        .map(Recommendation::move)
                        .filter(move -> plain.equals(Spelling.plain(scene.say(move.name()))))
                        .map(Move::code)
                        .findFirst()
                        .or(() -> numbered(plain, offered(scene)));
        return code.<Hearing>map(found -> new Hearing.Understood(Map.of(CheckInSlots.MOVE, found), List.of()))
                .orElse(new Hearing.Unclear("unclear.choice"));
    }

    /** “La première”, “2”. */
    private static Optional<String> numbered(String plain, List<Recommendation> offered) {
        var ordinals = List.of(
                Set.of(
                        "1",
                        "un",
                        "une",
                        "la 1",
                        "la premiere",
                        "premiere",
                        "le premier",
                        "the first",
                        "the first one",
                        "first",
                        "one"),
                Set.of(
                        "2",
                        "deux",
                        "la 2",
                        "le deuxieme",
                        "celle du milieu",
                        "la deuxieme",
                        "la seconde",
                        "deuxieme",
                        "the second",
                        "the second one",
                        "second",
                        "two"),
                Set.of(
                        "3",
                        "trois",
                        "la 3",
                        "le troisieme",
                        "la troisieme",
                        "troisieme",
                        "la derniere",
                        "the third",
                        "the third one",
                        "the last one",
                        "third",
                        "three"));
        return Stream.iterate(0, index -> index + 1)
                .limit(Math.min(ordinals.size(), offered.size()))
                .filter(index -> ordinals.get(index).contains(plain))
                .map(index -> offered.get(index).move().code())
                .findFirst();
    }

    private static Optional<Map<String, String>> understood(String code, Scene scene) {
        boolean known = code.equals(NONE)
                || offered(scene).stream().anyMatch(one -> one.move().code().equals(code));
        return known ? Optional.of(Map.of(CheckInSlots.MOVE, code)) : Optional.empty();
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(new SlotOffer(CheckInSlots.MOVE, "the code of one of the moves that were offered, or none"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(CheckInSlots.MOVE)).flatMap(code -> understood(code, scene));
    }

    @Override
    public String shown(String slot, Slots answer, Scene scene) {
        return move(answer).map(move -> scene.say(move.name())).orElse("");
    }

    /** The move that was chosen, if any was. */
    static Optional<Move> move(Slots slots) {
        return MOVES.find(slots.textOrEmpty(CheckInSlots.MOVE)).filter(any -> Naming.wants(slots, Way.IDEAS));
    }

    private static Line chosen(Scene scene) {
        return move(scene.slots())
                .map(move -> scene.text("check-in.move.chosen", scene.say(move.name())))
                .orElseGet(() -> scene.text("check-in.move.none"));
    }
}
