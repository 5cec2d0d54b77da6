package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.letter.offer.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a letter may be made of.
 *
 * @param title the job's title, as the offer or the person gives it; without F/H marks
 * @param company whose offer it is; may stay unknown
 * @param reference the offer's number
 * @param duties what the job consists of, in the offer's words, in its order
 * @param answered the requirements that the person's evidence covers, the most valuable first
 * @param unanswered the requirements that nothing covers: none of them may be claimed
 * @param evidence what the person said and their CV shows
 */
public record Material(
        Language language,
        Gender gender,
        Ground title,
        Optional<Ground> company,
        Optional<Ground> reference,
        List<Ground> duties,
        List<Answered> answered,
        List<Requirement> unanswered,
        List<Evidence> evidence) {

    public Material {
        duties = List.copyOf(duties);
        answered = List.copyOf(answered);
        unanswered = List.copyOf(unanswered);
        evidence = List.copyOf(evidence);
    }

    /**
     * A requirement and what covers it.
     *
     * @param evidence the best first; never empty
     */
    public record Answered(Requirement requirement, List<Evidence> evidence) {
        public Answered {
            evidence = List.copyOf(evidence);
        }
    }

    public List<Evidence> evidence(Evidence.Kind kind) {
        return evidence.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Everything that a sentence may rest on, by id. */
    public Map<String, Ground> grounds() {
        var all = new ArrayList<Ground>();
        all.add(title);
        company.ifPresent(all::add);
        reference.ifPresent(all::add);
        all.addAll(duties);
        answered.forEach(one -> all.add(Ground.of(one.requirement().span())));
        unanswered.forEach(one -> all.add(Ground.of(one.span())));
        evidence.forEach(one -> all.add(Ground.of(one)));
        var byId = new LinkedHashMap<String, Ground>();
        all.forEach(ground -> byId.putIfAbsent(ground.id(), ground));
        return byId;
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Material[" + answered.size() + " answered, " + evidence.size() + " evidence]";
    }
}
