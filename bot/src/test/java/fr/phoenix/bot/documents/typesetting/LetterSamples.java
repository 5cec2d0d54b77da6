package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.FileNames;
import fr.phoenix.dialogs.documents.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters of all kinds that people send: two languages, short and long, plain and full of signs. */
final class LetterSamples {

    private static final List<String> FRENCH = List.of(
            "Votre établissement recherche une personne qui sache écouter, rassurer et agir avec méthode auprès des résidents.",
            "Pendant huit ans, j’ai accueilli chaque jour une centaine de clients, géré une caisse de 1 200 € et formé cinq collègues.",
            "À l’hôpital Saint-Joseph, au cours d’une immersion de deux semaines, j’ai aidé l’équipe à servir « le goûter » — avec cœur.",
            "Mon passé m’a appris la rigueur : les stocks étaient justes à 99,8 %, les commandes parties à l’heure, été comme hiver.",
            "Ensemble, nous pourrions améliorer l’accueil du matin, là où vous dites manquer de bras – et de sourires.",
            "J’ai obtenu le titre professionnel d’ADVF en mars 2026 ; la manœuvre des aides techniques m’est devenue naturelle.",
            "Que diriez-vous d’un entretien ? Je me rends disponible dès la semaine prochaine, y compris le samedi.");

    private static final List<String> ENGLISH = List.of(
            "Your team is looking for somebody who listens, reassures and works with method, even when the ward is full.",
            "For eight years I welcomed about a hundred customers a day, balanced a £1,200 till and trained five colleagues.",
            "During a two-week placement at St Joseph’s I helped the team to serve “afternoon tea” – with a naïve kind of pride.",
            "My past taught me rigour: the stock was right to 99.8%, and the orders left on time, come rain or shine.",
            "Together we could make the mornings calmer, where your advertisement says that hands are missing.",
            "I’d welcome the chance to talk; I am free from next week, Saturdays included.");

    private static final List<String> LONG_HEAD = List.of(
            "Maximilienne-Éléonore Lefèvre-Nuñez de La Rochefoucauld",
            "Saint-Étienne-du-Rouvray (Seine-Maritime)",
            "+33 6 12 34 56 78",
            "maximilienne-eleonore.lefevre-nunez@messagerie.example.org");

    private static final List<String> LONG_COMPANY = List.of(
            "Établissement d’hébergement pour personnes âgées dépendantes « Les Jardins de l’Œuvre & Fils » – Groupe Côte d’Opale",
            "À l’attention de Madame la directrice des ressources humaines Anne-Charlotte de Montalembert",
            "Boulogne-sur-Mer");

    private static final String LONG_SUBJECT =
            "Candidature au poste d’auxiliaire de vie sociale et d’accompagnement de nuit (réf. AVS/2026-1187-B), CDI à temps partiel";

    private LetterSamples() {}

    /** A letter and what it is an example of. */
    record Sample(String name, Sheet.Letter sheet) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        var lengths = IntStream.of(150, 200, 250, 300, 350)
                .boxed()
                .flatMap(words -> Stream.of(
                        new Sample("fr-" + words, french(words, 3)),
                        new Sample("fr-longest-head-" + words, longest(words)),
                        new Sample("en-" + words, english(words, 4))));
        var others = Stream.of(
                new Sample("fr-five-paragraphs", french(300, 5)),
                new Sample("en-five-paragraphs", english(300, 5)),
                new Sample("minimal", minimal()),
                new Sample(
                        "one-line-signs",
                        saying(
                                "<b>Signes</b> & « guillemets », “quotes”, ‘simples’, l’œuvre, Œdipe, ÿ, Ÿ, ½, §, °C, n° 5.")),
                new Sample(
                        "long-words",
                        saying(
                                "Anticonstitutionnellement, hexakosioihexekontahexaphobie, "
                                        + "https://www.example.org/offres/auxiliaire-de-vie-sociale-et-accompagnement-de-nuit-1187 : tout y est.")),
                new Sample(
                        "narrow-spaces",
                        saying(
                                "Est-ce possible\u202f? Oui\u202f! À 12\u00a0h\u00a030, pour 1\u202f200\u00a0€\u202f; « bien ».")),
                new Sample("middle-europe", saying("Łukasz Żółć, Škoda, Györ, İstanbul, Čapek, Řím, Ąę.")),
                new Sample("greek-and-cyrillic", saying("Ελληνικά et русский языки : deux langues lues.")),
                new Sample("decomposed", saying("E\u0301te\u0301 a\u0300 Noe\u0308l, ga\u0302teau.")));
        return Stream.concat(lengths, others).toList();
    }

    static Sheet.Letter french(int words, int paragraphs) {
        return letter(
                Language.FR,
                List.of("Camille Martin", "Lyon", "06 12 34 56 78", "camille.martin@example.org"),
                List.of("Clinique des Lilas", "À l’attention de Mme Dupré", "Villeurbanne"),
                "Objet : Candidature au poste d’aide-soignante (réf. AS-2026-04)",
                body(FRENCH, words, paragraphs));
    }

    /** The longest heads that the flow makes. */
    static Sheet.Letter longest(int words) {
        return letter(Language.FR, LONG_HEAD, LONG_COMPANY, "Objet : " + LONG_SUBJECT, body(FRENCH, words, 5));
    }

    static Sheet.Letter english(int words, int paragraphs) {
        return letter(
                Language.EN,
                List.of("Camille Martin", "Leeds", "07700 900123", "camille.martin@example.org"),
                List.of("Lilac Clinic", "For the attention of Ms Jones", "Bradford"),
                "Re: Care assistant (ref. CA-2026-04)",
                body(ENGLISH, words, paragraphs));
    }

    static Sheet.Letter saying(String sentence) {
        return letter(
                Language.FR,
                List.of("Camille Martin", "Lyon"),
                List.of("Clinique des Lilas"),
                "Objet : Candidature",
                List.of(sentence));
    }

    static Sheet.Letter to(String addressee) {
        return letter(
                Language.FR,
                List.of("Camille Martin", "Lyon"),
                List.of(addressee),
                "Objet : Candidature",
                List.of("Une phrase."));
    }

    /** No town, no company, no subject, no enclosures. */
    private static Sheet.Letter minimal() {
        var none = new Words("");
        return new Sheet.Letter(
                new Words("Lettre"),
                Language.FR,
                words(List.of("[Prénom Nom]")),
                List.of(),
                new Words("Le 1er août 2026"),
                none,
                new Words("Madame, Monsieur,"),
                words(List.of("Je souhaite travailler avec vous.")),
                new Words("Cordialement,"),
                new Words("[Prénom Nom]"),
                none);
    }

    private static Sheet.Letter letter(
            Language language, List<String> sender, List<String> addressee, String subject, List<String> paragraphs) {
        boolean french = language == Language.FR;
        return new Sheet.Letter(
                new Words(FileNames.of(french ? "Lettre" : "Letter", addressee.getFirst(), sender.getFirst())),
                language,
                words(sender),
                words(addressee),
                new Words(sender.get(1) + (french ? ", le 1er août 2026" : ", 1 August 2026")),
                new Words(subject),
                new Words(french ? "Madame, Monsieur," : "Dear Ms Jones,"),
                words(paragraphs),
                new Words(
                        french
                                ? "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées."
                                : "Yours sincerely,"),
                new Words(sender.getFirst()),
                new Words(french ? "P.J. : CV" : "Enc.: CV"));
    }

    /** So many words, or a few more to end the sentence. */
    private static List<String> body(List<String> sentences, int words, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> paragraph(sentences, i, words / paragraphs))
                .toList();
    }

    private static String paragraph(List<String> sentences, int first, int words) {
        var text = new StringBuilder();
        for (int i = first; count(text) < words; i++) {
            text.append(text.isEmpty() ? "" : " ").append(sentences.get(i % sentences.size()));
        }
        return text.toString();
    }

    private static long count(CharSequence text) {
        return Arrays.stream(text.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static List<Words> words(List<String> lines) {
        return lines.stream().map(Words::new).toList();
    }
}
