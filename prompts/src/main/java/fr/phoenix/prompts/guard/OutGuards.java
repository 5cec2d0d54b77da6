package fr.phoenix.prompts.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules on what was written, in order. */
public final class OutGuards {

    private final List<LeakGuard> leaks =
            List.of(new PromptLeak(), new LeftOpen(), UnknownLink.load(), new PersonalDataLeak());
    private final UnsupportedClaim claims = new UnsupportedClaim(SkillsLexicon.load());
    private final List<OutGuard> guards;

    public OutGuards() {
        this.guards = Stream.of(
                        Stream.of(new TooLong()),
                        leaks.stream(),
                        Stream.of(
                                new WrongLanguage(),
                                new WrongRegister(),
                                new NotAReflection(),
                                new NothingQuoted(),
                                claims))
                .flatMap(some -> some)
                .map(OutGuard.class::cast)
                .toList();
    }

    /** The code of the first rule that refuses, if one does. */
    public Optional<String> refusing(Manuscript manuscript) {
        return refusing(manuscript, guards.stream());
    }

    /** The same for the beginning of a text that is still being written. */
    public Optional<String> refusingSoFar(Manuscript manuscript) {
        return refusing(manuscript, guards.stream().filter(OutGuard::judgesBeginnings));
    }

    private static Optional<String> refusing(Manuscript manuscript, Stream<OutGuard> guards) {
        return guards.filter(guard -> guard.refuses(manuscript))
                .map(OutGuard::code)
                .findFirst();
    }

    /** The code of the first rule by which a passage shows or claims what it may not, whoever reads it. */
    public Optional<String> refusing(Passage passage) {
        return leaks.stream()
                .filter(guard -> guard.leaks(passage))
                .map(OutGuard::code)
                .findFirst()
                .or(() -> Optional.of(claims.code()).filter(code -> claims.adds(passage)));
    }
}
