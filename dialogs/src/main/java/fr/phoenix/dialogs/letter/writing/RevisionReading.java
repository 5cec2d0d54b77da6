package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody says about their letter, French or English, tu or vous, with the common slips. By rule; what no rule knows is no revision. */
public final class RevisionReading {

    private static final Pattern POLITE = Pattern.compile(
            "(?iU)^(?:(?:ok|oui|bon|alors|euh|hum|merci|non|no|yes|please|et|mais|and|but|but|well|so|en fait|finalement|plutôt|du coup|bonjour|super|parfait|hmm|maintenant|now)[ ,.!]+)*"
                    + "(?:(?:est-ce que )?(?:tu peux|vous pouvez|peux-tu|pouvez-vous|tu pourrais|vous pourriez|pourrais-tu|pourriez-vous|peut-on|on peut|il faut|il faudrait|faut|j['’]aimerais (?:bien )?que (?:tu|vous)|je (?:veux|voudrais) que (?:tu|vous)|can you|could you|would you|i(?:['’]d| would) like you to|i want you to|let['’]s)\\s+)?(?:me |m['’]|l['’](?=(?:enlever|raccourcir|allonger))|la (?=(?:raccourcir|rallonger|refaire|faire))|le (?=(?:raccourcir|rallonger|refaire|faire)))?(?:please\\s+)?");
    private static final Pattern POLITE_END = Pattern.compile(
            "(?iU)[ ,]*(?:s['’ ]?il (?:te|vous) pla[iî]t|stp|svp|please|merci|thanks|thank you|pls|d['’]accord)?[ .!?]*$");
    private static final Pattern QUOTED = Pattern.compile("[«\"“]\\s*(.+?)\\s*[»\"”]");
    private static final Pattern SOURCE = pattern(
            "(?:sors|sortez|vient) (?:ca |cela )?d'ou|d'ou (?:vien\\w*|ca (?:sort|vient)|sort|tu (?:sors|tiens)|vous (?:sortez|tenez)|tiens|tenez|est-ce que|provient)|^pourquoi (?:tu (?:dis|as|parles|ecris)|vous (?:dites|avez|parlez|ecrivez)|dis-tu|dites-vous|as-tu|avez-vous|avoir|dire|cette phrase|la phrase|il y a|ca dit)|sur quoi (?:repose|s'appuie|tu|vous|est)|quelle est (?:la source|l'origine)|(?:source|origine) de|qui (?:t'|vous )a dit|where (?:does|did|do|is|are)\\b.*(?:come|from|get|got)|why (?:do|did) you (?:say|write|mention)|why does it say|what is .{0,40}based on|^source\\b|c'est quoi la source");
    private static final Pattern SAYS = pattern(
            "(?:pourquoi .{0,30}?\\bque |pourquoi (?:tu parles|vous parlez) (?:de |d'|du )|say (?:that )?|write (?:that )?|mention )(.{4,})$");
    private static final Pattern OWN = Pattern.compile(
            "(?iUs)^(?:remplac\\w*|chang\\w*|mets?|mettez|mettre|[ée]cri[st]?|[ée]crivez|replace|change|put|write|make|substitu\\w*)\\s+(?:moi )?(?<place>.{2,60}?)\\s*(?:\\s(?:par|avec|with|by|to|into|en)\\s*:?|:)\\s*(?<text>.{4,})$"
                    + "|^(?:à la place de|au lieu de|instead of)\\s+(?<place2>.{2,50}?)\\s*,?\\s+(?:mets?|mettez|[ée]cri[st]?|[ée]crivez|put|write)\\s*:?\\s*(?<text2>.{4,})$");
    private static final Pattern COMPARE = pattern(
            "\\bcompar\\w*|\\bdifferences?\\b|qu'est[- ]ce qui a (?:change|bouge)|\\bwhat(?:'s| has| is)? (?:changed|different)|\\bce qui a change|qu'as-tu change|qu'avez-vous change|what did you change|qu'est-ce que tu as change|les deux versions");
    private static final Pattern VERSION =
            pattern("\\bversion (?:numero |n° ?|number )?(\\d{1,2})\\b|\\bv ?(\\d{1,2})\\b");
    private static final Pattern VERSION_BACK = pattern(
            "\\b(premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|derniere|first|second|third|fourth|last)(?: (?:version|lettre|letter|one))?\\b.{0,20}\\b(?:mieux|meilleure?|better|best)|(?:revien\\w*|montr\\w*|remet\\w*|repren\\w*|retour\\w*|prefer\\w*|garde\\w*|go back|back to|use|keep|restore|return|je veux|je prends|take)\\b.{0,25}\\b(premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|first|second|third|fourth) (?:version|lettre|one|letter)\\b|(?:prefer\\w*|better|mieux|i liked|j'aimais mieux).{0,12}\\b(?:la |the )(premiere|deuxieme|seconde|troisieme|first|second|third)(?: one)?$");
    private static final Pattern UNDO = pattern(
            "^remet(?:s|tez)?$|^annul\\w*|^anul\\w*|\\bcomme (?:avant|c'etait|tout a l'heure)\\b|\\brevien\\w* en arriere|\\bretour(?:ne)? en arriere|\\b(?:version|lettre) (?:precedente|d'avant)|\\bprevious (?:version|one|letter)|\\bundo\\b|\\brevert\\b|\\bput it back\\b|\\bgo back\\b(?! to (?:version|the (?:first|second|third)))|\\bdefai[st]\\b|\\bc'etait mieux avant|\\bit was better before|\\bremets? (?:la|l'ancienne|l'autre|ce que)\\b(?! phrase)|\\bas it was|\\bl'ancienne version|\\bje preferais avant|\\bctrl ?z|\\bcancel (?:that|the last)|\\bbefore that change");
    private static final Pattern DROP = pattern(
            "^(?:(?:tu |vous )?(?:enl[ae]?v\\w*|enelev\\w*|suppr?\\w*|sup?rim\\w*|vir(?:e|es|er|ez)|retir\\w*|effa\\w*|ot(?:e|es|er|ez)|degag\\w*|eject\\w*|jet(?:te|tes|ter|tez)|coup(?:e|es|er|ez)|remov\\w*|delet\\w*|drop|cut|take (?:out|off)|get rid of|erase|scrap|lose))\\b");
    private static final Pattern SENTENCE_ON = pattern(
            "(?:phras?e|fraze|phraze|passage|partie|bout|truc|sentence|part|bit|line|ligne|mention)s? (?:sur|qui parle\\w*|ou (?:tu|vous|je|on|ca) parle\\w*|concernant|a propos|about|on|that mentions|mentioning|with|avec)\\s*(?:de |d'|du |des |la |le |l'|les |mon |ma |mes |my |the |au sujet )*(.+)$|^\\S+ (?:ce qui (?:concerne|parle de)|tout ce qui (?:concerne|parle de))\\s*(?:la |le |l'|les |mon |ma |mes |du |de )?(.+)$");
    private static final Pattern LESS = pattern(
            "(?:parl\\w*|insist\\w*|dis|dites|mentionn\\w*|talk|speak|say|write|focus)\\s*(?:un peu |beaucoup |a bit |a little )?(?:moins|less)\\s*(?:de |d'|du |des |sur |about |of |on )\\s*(.+)$|^(?:un peu )?moins (?:de |d'|sur |parler de )\\s*(.+)$|^(?:a bit |a little )?less (?:about |of |on )(.+)$|(?:ne )?(?:parl\\w*|mentionn\\w*|cit\\w*)(?:-en)? (?:pas|plus pas|jamais) (?:de |d'|du |des )?(.+)$|ne (?:parl\\w*|mentionn\\w*|cit\\w*) (?:pas|plus) (?:de |d'|du |des )?(.+)$|(?:do not|don't|stop) (?:mention\\w*|talk\\w*(?: about)?|speak\\w*(?: about)?)(?: so much about)? (.+)$|(?:veux|voudrais) pas qu'(?:on|il) (?:parle|mentionne) (?:de |d'|du |des )?(.+)$|arret\\w* de parler (?:de |d'|du |des )(.+)$|(?:tu |vous |you |on |ca )?(?:parl\\w*|insist\\w*|talk\\w*|there is|y a) (?:trop|too much) (?:de |d'|du |des |sur |about |on )(.+)$|^trop (?:de |d')(?!detail)(.+)$|^too much (?:about |on )(.+)$");
    private static final Pattern REWORD = pattern(
            "\\b(?:reformul\\w*|reecri\\w*|re-ecri\\w*|redis|redites|redire|refai[st]\\w*|refaire|tourn\\w*|reword\\w*|rephras\\w*|rewrit\\w*|redo|change[rsz]?|changer|modifi\\w*|autrement|differently|dis|dites|dire|say|another way|autre mot|d'autres mots|other words|n'aime pas|aime pas|ne me plait pas|me plait pas|don't like|do not like|pas terrible|bizarre|sonne faux|sounds (?:odd|weird|wrong)|mal dite?)\\b");
    private static final Pattern OTHER = pattern(
            "^(?:reformul\\w*|reecri\\w*|refai[st]\\w*|refaire|rewrit\\w*|rephras\\w*|reword\\w*|redo|recommenc\\w*|start over|start again|try again|essa[iy]\\w* (?:encore|autre\\w*))(?: (?:la lettre|tout|toute la lettre|toute|le tout|ca|it|everything|it all|the (?:whole )?letter|all|une autre version|moi ca|encore|la|cette lettre))*$|\\b(?:autrement|differently)$|(?:d'autres|autres) (?:mots|phrases|formulations|tournures)|\\bautre (?:version|lettre|formulation|proposition|chose|essai)\\b|\\b(?:other|different) (?:words|wording|version)|\\banother (?:version|letter|try|one)\\b|\\bvari(?:e|er|ante)\\b|\\bnew version|nouvelle version|tout autrement");
    private static final Pattern MORE = pattern(
            "(?:parl\\w*|dis(?:-en)?|dites|raconte\\w*|talk|speak|say|tell|write|ecri\\w*|met\\w*)\\s*(?:-moi |un peu |bien |beaucoup |a bit |a little )*(?:plus|plsu|davantage|d'avantage|encore|more)\\s*(?:longuement )?(?:de |d'|du |des |sur |about |of |on )\\s*(.+)$|insist\\w*\\s*(?:un peu |bien |plus |davantage |beaucoup )*(?:sur|on)\\s*(.+)$|(?:met\\w*|mise?)\\s*(?:plus |bien |mieux |davantage )*(?:en avant|en valeur|l'accent sur|l'accent)\\s*(?:sur )?(.+)$|(?:valoris\\w*|soulign\\w*|developp\\w*|detaill\\w*|emphasi\\w*|highlight|stress|focus (?:more )?on|expand on|elaborate on|bring out|play up|mention|mentionn\\w*|evoqu\\w*)\\s*(?:plus |davantage |more |un peu |aussi )*(?!sentence|phrase|la phrase)(.{3,})$|^(?:parler|parle|parlez) (?:aussi )?(?:de |d'|du )(.{3,})$|^(?:un peu |a bit )?(?:plus|more) (?:sur|about|on) (.+)$|(?:oubli\\w*|pas parle|n'as rien dit|nothing about|forgot\\w*|didn't mention|did not mention|not mentioned|pas mentionne|rien sur)\\s*(?:to mention |de parler |de mentionner |a propos )?(?:de |d'|du |des |sur )?\\s*(.{3,})$|(?:ajout\\w*|rajout\\w*|add)\\s+(?:quelque chose |une phrase |un mot |un truc |something |a sentence |a line |a bit |ce que )?(?:sur|about|on|de plus sur)\\s+(.+)$|^(?:ajout\\w*|rajout\\w*|add) (?:que )?((?:mon|ma|mes|l'|la|le|my|the) .{3,})$");
    private static final Pattern SHORTER = pattern(
            "plu[st]? ?(?:courte?s?|cour|cours|bref|breve|brieve|concise?|synthetique|compacte?|ramassee?)\\b|(?:trop|un peu) (?:long(?:ue)?|lon|bavarde?|verbeu\\w*|de (?:texte|mots|blabla|details?))\\b|raccourc\\w*|racourc\\w*|racoursi\\w*|\\bresum\\w*|abreg\\w*|condens\\w*|moins (?:long(?:ue)?|de (?:texte|mots|details?))\\b|\\b(?:shorter|shorten|trim|briefer|more concise|cut it down|tighten|cut down)\\b|too (?:long|wordy)|less (?:long|wordy|text)|allege\\w*|reduis\\w*|va a l'essentiel|allez a l'essentiel|moitie moins|make it short\\b|plus courte|faire court|fais court|keep it short");
    private static final Pattern LONGER = pattern(
            "plus ?(?:long(?:ue)?|etoffee?|detaillee?|complete?|developpee?|fournie?)\\b|trop (?:courte?|breve?|bref|maigre|leger|legere)\\b|(?:r?all?ong\\w*|ralong\\w*)\\b|etoff\\w*|^developp\\w*(?: un peu)?(?: plus)?$|\\b(?:longer|lengthen|expand|too short|more detail(?:s|ed)?|flesh (?:it )?out|beef (?:it )?up)\\b|plus de (?:details?|texte|contenu|matiere)|ajout\\w* (?:du texte|des details|de la matiere)|pas assez (?:long(?:ue)?|detaillee?)|not long enough");
    private static final Pattern PLAINER = pattern(
            "moins (?:robot\\w*|formel\\w*|formal\\w*|guinde\\w*|soutenu\\w*|pompeu\\w*|raide|scolaire|coincee?|serieu\\w*|froide?|rigide|compliqu\\w*|administrati\\w*|vieillot\\w*|solennel\\w*)|(?:trop|un peu) (?:robot\\w*|formel\\w*|guinde\\w*|ginde\\w*|pompeu\\w*|soutenu\\w*|raide|coincee?|scolaire|rigide|froide?|administrati\\w*|compliqu\\w*|solennel\\w*|ampoule\\w*|lourde?|vieillot\\w*|ceremoni\\w*|old fashioned)|plus (?:simples?|naturel\\w*|direct\\w*|chaleureu\\w*|decontract\\w*|moderne|vivante?|humaine?|spontane\\w*|detendue?|cool|legere?|accessible|sobre)|\\b(?:less (?:formal|stiff|stuffy|pompous|complicated|corporate)|too (?:formal|stiff|stuffy|pompous|corporate|complicated|cold|posh)|simpler|plainer|simple words|more (?:natural|casual|relaxed|friendly|direct|human|simple|down[- ]to[- ]earth)|plain english|warmer)\\b|mots (?:plus )?simples|simplifi\\w*|style plus simple|faire? simple|fais simple");
    private static final Pattern FORMAL = pattern(
            "plus (?:formel\\w*|formal\\w*|soutenu\\w*|profession\\w*|serieu\\w*|officiel\\w*|poli\\w*|elegante?|soign\\w*|classique|respectueu\\w*|pro)\\b|trop (?:familiere?|famillier|simples?|decontract\\w*|relach\\w*|cool|direct\\w*|legere?|orale?|relax)|\\b(?:more (?:formal|professional|polite|serious|elegant|polished)|too (?:casual|familiar|informal|relaxed|chatty|plain|simple))\\b|pas assez (?:formel\\w*|serieu\\w*|profession\\w*|soutenu\\w*|poli\\w*)|moins (?:familiere?|decontract\\w*|orale?|simple)|not (?:formal|professional) enough|less (?:casual|chatty|informal)");
    private static final Pattern FACT = pattern(
            "^(?:(?:au fait|et|en plus|aussi|sinon|ah|oh|by the way|also|and|ajoute que|ajoutez que|rajoute que|add that|tu peux ajouter que)[, ]+)*(?:j'ai (?!compris|une question|fini|peur|besoin|envie|du mal|rien|pas |change|dit|lu\\b|hate|un doute)|je suis (?!d'accord|content|satisfait|sur\\b|pret|perdu|decu|pas|ok|la\\b|ravi|contente|fatigue|desole)|je sais (?!pas|plus)\\b|je parle\\b|je connais\\b|je fais du|j'etais\\b|je travaill\\w+|je possede|je maitrise|je conduis|i have (?!a question|no\\b|finished|read|to\\b|not)|i've (?!read|finished|had enough)|i am (?!happy|fine|ok|ready|not|sorry|done|lost|sure)|i'm (?!happy|fine|ok|ready|not|sorry|done|lost|sure)|i can (?!see|not|'t)|i speak\\b|i know (?!that you|what|how it)|i also|i worked|i used to|i hold|i was)");

    private RevisionReading() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?U)" + regex);
    }

    /** Empty when it is no revision: a yes, thanks, a question about something else. */
    public static Optional<Revision> of(String said, Language language) {
        var words =
                said.replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        var wanted = POLITE_END.matcher(POLITE.matcher(words).replaceFirst("")).replaceFirst("");
        var folded = Folded.of(wanted).replace("?", "").strip();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return source(wanted, folded)
                .or(() -> own(wanted))
                .or(() -> versions(folded))
                .or(() -> removal(wanted, folded))
                .or(() -> wording(folded))
                .or(() -> LONGER.matcher(folded).matches() ? manner(folded) : Optional.empty())
                .or(() -> topic(MORE, wanted, folded).map(Revision.MoreAbout::new))
                .or(() -> manner(folded))
                .or(() -> fact(wanted, folded, said));
    }

    private static Optional<Revision> source(String wanted, String folded) {
        if (!SOURCE.matcher(folded).find()) {
            return Optional.empty();
        }
        var quoted = quoted(wanted);
        var place = quoted.isPresent()
                ? Optional.<Place>empty()
                : Place.in(wanted).stream().findFirst();
        return Optional.of(new Revision.WhereFrom(
                place, quoted.isPresent() || place.isPresent() ? quoted : group(SAYS, wanted, folded)));
    }

    private static Optional<String> quoted(String wanted) {
        return QUOTED.matcher(wanted).results().map(met -> met.group(1)).findFirst();
    }

    private static Optional<Revision> own(String wanted) {
        var own = OWN.matcher(wanted);
        if (!own.find()) {
            return Optional.empty();
        }
        boolean first = own.group("place") != null;
        var places = Place.in(own.group(first ? "place" : "place2"));
        var text = own.group(first ? "text" : "text2").strip();
        return places.stream()
                .findFirst()
                .filter(place -> text.contains(" "))
                .map(place -> new Revision.OwnWords(place, text.replaceAll("^[«\"“]\\s*|\\s*[»\"”]$", "")));
    }

    private static Optional<Revision> versions(String folded) {
        if (COMPARE.matcher(folded).find()) {
            return Optional.of(new Revision.CompareVersions());
        }
        var version = VERSION.matcher(folded);
        if (version.find()) {
            return Optional.of(
                    new Revision.BackTo(Integer.parseInt(anyGroup(version).orElseThrow())));
        }
        var back = VERSION_BACK.matcher(folded);
        if (back.find() && !folded.contains("phrase") && !folded.contains("sentence")) {
            return anyGroup(back)
                    .flatMap(word -> Place.in(word).stream().findFirst())
                    .map(place -> new Revision.BackTo(place.number()));
        }
        return UNDO.matcher(folded).find() ? Optional.of(new Revision.BackToBefore()) : Optional.empty();
    }

    private static Optional<Revision> removal(String wanted, String folded) {
        var less = topic(LESS, wanted, folded);
        if (less.isPresent() && !SHORTER.matcher(folded).find()) {
            return less.map(Revision.LessAbout::new);
        }
        if (!DROP.matcher(folded).find()) {
            return Optional.empty();
        }
        var on = topic(SENTENCE_ON, wanted, folded);
        if (on.isPresent()) {
            return on.map(Revision.LessAbout::new);
        }
        var places = Place.in(wanted);
        if (!places.isEmpty()) {
            return Optional.of(new Revision.Remove(places));
        }
        var what = DROP.matcher(folded);
        return what.find() && !SHORTER.matcher(folded).find() && wanted.length() == folded.length()
                ? quoted(wanted)
                        .or(() ->
                                Optional.of(bare(wanted.substring(what.end()))).filter(topic -> topic.length() > 2))
                        .map(Revision.LessAbout::new)
                : Optional.empty();
    }

    private static Optional<Revision> wording(String folded) {
        var places = Place.in(folded);
        if (!places.isEmpty() && REWORD.matcher(folded).find()) {
            return Optional.of(new Revision.Reword(places.getFirst()));
        }
        return OTHER.matcher(folded).find()
                        && !PLAINER.matcher(folded).find()
                        && !FORMAL.matcher(folded).find()
                ? Optional.of(new Revision.OtherWords())
                : Optional.empty();
    }

    private static Optional<Revision> manner(String folded) {
        if (folded.contains("pas assez long") || folded.contains("not long enough")) {
            return Optional.of(new Revision.Longer());
        }
        return List.<java.util.Map.Entry<Pattern, Revision>>of(
                        java.util.Map.entry(SHORTER, new Revision.Shorter()),
                        java.util.Map.entry(LONGER, new Revision.Longer()),
                        java.util.Map.entry(PLAINER, new Revision.PlainerTone()),
                        java.util.Map.entry(FORMAL, new Revision.MoreFormalTone()))
                .stream()
                .filter(rule -> rule.getKey().matcher(folded).find())
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Revision> fact(String wanted, String folded, String said) {
        boolean question = said.strip().endsWith("?");
        return FACT.matcher(folded).find() && !question && folded.split(" ").length >= 3
                ? Optional.of(new Revision.AddFact(wanted.replaceFirst(
                        "(?iU)^(?:(?:au fait|en plus|sinon|ah|oh|by the way|ajoute que|ajoutez que|rajoute que|add that)[, ]+)+",
                        "")))
                : Optional.empty();
    }

    private static Optional<String> topic(Pattern pattern, String wanted, String folded) {
        return group(pattern, wanted, folded).map(RevisionReading::bare).filter(topic -> topic.length() > 1);
    }

    private static String bare(String topic) {
        return topic.replaceFirst(
                        "(?iU)^\\s*(?:(?:de|du|des|d'|la|le|les|l'|mon|ma|mes|my|the|le fait que|que|au sujet de|sur|about|on|à|notre|mention of|mention de|référence à)\\s*(?=(?:\\b|(?<='))))*",
                        "")
                .strip();
    }

    /** The words of the first group that was met, as they were written. */
    private static Optional<String> group(Pattern pattern, String wanted, String folded) {
        var matcher = pattern.matcher(folded);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.start(i) >= 0) {
                return Optional.of(
                        wanted.length() >= matcher.end(i)
                                        && Folded.of(wanted).equals(folded)
                                        && wanted.length() == folded.length()
                                ? wanted.substring(matcher.start(i), matcher.end(i))
                                : folded.substring(matcher.start(i), matcher.end(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> anyGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            var group = matcher.group(i);
            if (group != null) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
