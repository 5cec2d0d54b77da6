package fr.phoenix.prompts.guard;

import java.util.List;
import java.util.Optional;

/** All rules on what was written, in order. */
public final class OutGuards {

    private final List<OutGuard> guards;

    public OutGuards() {
        this.guards = List.of(
                new TooLong(),
                new PromptLeak(),
                new PersonalDataLeak(),
                new WrongLanguage(),
                new WrongRegister(),
                new UnsupportedClaim(SkillsLexicon.load()));
    }

    /** The code of the first rule that refuses, if one does. */
    public Optional<String> refusing(Manuscript manuscript) {
        return guards.stream()
                .filter(guard -> guard.refuses(manuscript))
                .map(OutGuard::code)
                .findFirst();
    }
}
