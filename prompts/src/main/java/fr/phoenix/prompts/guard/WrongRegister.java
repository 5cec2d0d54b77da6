package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.regex.Pattern;

/**
 * Refuses French that says <i>vous</i> to somebody who is <i>tu</i>, or the other way round; a letter always says <i>vous</i>.
 * Quotations and the person's own words are not held against it. Limit: a list of pronouns and possessives; verbs are not looked at,
 * and {@code ton}, which is a noun too, is left out.
 */
final class WrongRegister implements OutGuard {

    private static final Pattern TU =
            Pattern.compile("(?iu)(?<![\\p{L}'-])(?:tu|te|toi|ta|tes)(?![\\p{L}])|(?<![\\p{L}'-])t'(?=\\p{L})|-toi\\b");
    private static final Pattern VOUS =
            Pattern.compile("(?iu)(?<!rendez-)(?<![\\p{L}'])(?:vous|votre|vos|vôtres?)(?![\\p{L}])");

    @Override
    public String code() {
        return "register";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        var audience = manuscript.brief().audience();
        if (audience.language() != Language.FR) {
            return false;
        }
        boolean vous = manuscript.brief() instanceof Brief.LetterDraft || audience.register() == Register.VOUS;
        return (vous ? TU : VOUS).matcher(manuscript.own()).find();
    }
}
