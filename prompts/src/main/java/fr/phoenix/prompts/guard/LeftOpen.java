package fr.phoenix.prompts.guard;

import java.util.regex.Pattern;

/** Refuses text with a gap somebody should have filled: our marks, template variables, "[Votre nom]", "[Company]". */
final class LeftOpen implements LeakGuard {

    private static final Pattern GAP = Pattern.compile("[⟦⟧〚〛]|\\{\\{|}}|\\$\\{|%s\\b"
            + "|(?i)[\\[{<](?:votre |ton |ta |le |la |your |the |insert |insérer |nom|prénom|name|entreprise|company|poste|position|date|ville|town|adresse|address|xxx|à compléter|to be)[^\\]}>\\n]{0,40}[\\]}>]"
            + "|(?<![\\p{L}\\d])(?:MAIL|IBAN|NIR|TEL|BIRTH|ADDRESS|NAME)_\\d");

    @Override
    public String code() {
        return "placeholder";
    }

    @Override
    public boolean leaks(Passage passage) {
        return GAP.matcher(passage.byModel() ? passage.text() : passage.added()).find();
    }
}
