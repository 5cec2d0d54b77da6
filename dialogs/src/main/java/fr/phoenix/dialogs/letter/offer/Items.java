package fr.phoenix.dialogs.letter.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a list in running text into its things: "X, Y et Z" gives three, "connaissance des normes d'hygiène et de sécurité" is one.
 * Brackets are never parted.
 */
final class Items {

    private static final Pattern BORDER = Pattern.compile(
            "\\s*(?:;|\\s/\\s|\\s\\+\\s|\\s&\\s(?=(?:permis|caces)))\\s*|,\\s+(?:(?:et|and|ainsi que|mais aussi|as well as|plus)\\s+)?|\\s+(?:et|and|ainsi que|mais aussi|as well as)\\s+");
    private static final Pattern BELONGS_TO_COMMA = Pattern.compile(
            "^(?:(?:de|des|du|d'|of)\\s?(?!(?:solides?|bonnes?|bons|excellente?s?|reelles?|fortes?|une? )\\b)|aux?\\b|a (?=(?:la|les|l'(?!aise|ecoute)|domicile|jour|des|un)\\b)|en (?!equipe)|dont\\b|notamment|comme\\b|such as|including|par exemple|e\\.g|ou\\b|or\\b|qui\\b|who\\b|which\\b|y compris|ce qui|afin|pour\\b|to\\b|dans\\b|sur\\b|auprès|aupres)");
    private static final Pattern BELONGS_TO_AND = Pattern.compile(
            "^(?:(?:de|des|du|d'|of)\\s?(?!(?:solides?|bonnes?|bons|excellente?s?|reelles?|une? )\\b)|aux?\\b|a (?=(?:la|les|l'(?!aise|ecoute)|domicile|jour|des|un)\\b)|vehicule|(?:le |les |en )?(?:week-?ends?|weekends|holidays|soir|soirs|soirees?|samedis?|dimanches?|nights?|evenings|nuits?)\\b|en (?!equipe)|pour\\b|to\\b|autres?\\b|other\\b|plus\\b|more\\b|ce\\b|cela\\b|son\\b|sa\\b|ses\\b|leurs?\\b|jours feries|ecrite?s?\\b|parlee?s?\\b|orale?s?\\b|oraux\\b|spoken\\b|verbal\\b|written\\b|lu\\b|lue\\b|\\d|safety\\b|securite\\b|prevention\\b|social\\b|above\\b|over\\b|similaires?\\b|oriente)");
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "^(?:vous|tu|you|have|be|are|hold|une?|an?|la|le|l'|les|permis|caces|experience|votre|vos|ton|ta|tes|your|bonne|bonnes|solide|good|strong|able|ability|capacite|sens|aisance|maitrise|connaissances?|knowledge)\\b");
    private static final Pattern DIPLOMA = Pattern.compile(
            "\\b(?:diplome|bts|cap|bep|bac|but|dut|licence|master|titre|formation|degree|nvq|gcses?|bachelor\\w*|certificat\\w*|certification|qualification|brevet)\\b");
    private static final Pattern EXAMPLES =
            Pattern.compile("\\b(?:including|such as|comme|y compris|notamment|entre|between|like)\\b");
    private static final Pattern ADJECTIVE_END = Pattern.compile(
            "(?:^|\\s)(?:written|verbal|spoken|oral|ecrites?|orales?|humaines?|physical|personal|technical|clinical|administrative|social|health)$");
    private static final Pattern INFINITIVE = Pattern.compile(
            "^(?!(?:sourire|soir|histoire|avenir|desir|cuir|territoire|laboratoire|atelier|premier|metier|dernier|chantier|hotelier|plaisir|loisir)\\b)(?:[a-z]{2,}(?:er|ir)|[a-z]+(?:dre|ettre|aitre|ire|uire|vre))\\b(?!-)");
    private static final Pattern ARTICLE = Pattern.compile("^(?:les|le|la|l'|des|du|un|une|aux?)\\b");
    private static final String LANGUAGES =
            "(?:anglais|francais|allemand|espagnol|italien|english|french|german|spanish|italian|dutch)";
    private static final Pattern LANGUAGE_END =
            Pattern.compile("(?:parle|parlez|fluent in|fluency in|maitrise de l'|bilingual|bilingue|speak) ?.{0,20}\\b"
                    + LANGUAGES + "$");
    private static final Pattern LANGUAGE = Pattern.compile("^(?:l'|le )?" + LANGUAGES + "\\b");
    private static final Pattern OF = Pattern.compile("\\b(?:des?|du|d'\\w+|les?|la|of|with|in)\\b");

    private Items() {}

    static List<Piece> of(Piece list) {
        var items = new ArrayList<Piece>();
        var folded = list.folded();
        var depth = depths(folded);
        var border = BORDER.matcher(folded);
        int from = 0;
        while (border.find()) {
            if (depth[border.start()] > 0) {
                continue;
            }
            var left = list.sub(from, border.start()).strip();
            var right = list.from(border.end()).strip();
            if (parts(left, right, border.group())) {
                items.add(left);
                from = border.end();
            }
        }
        items.add(list.from(from).strip());
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }

    private static boolean parts(Piece left, Piece right, String border) {
        if (right.isEmpty() || left.isEmpty()) {
            return true;
        }
        if (border.contains(",")) {
            boolean objects = left.has(INFINITIVE) && right.has(ARTICLE);
            return !objects && !right.has(BELONGS_TO_COMMA);
        }
        return border.isBlank()
                || !border.strip().matches("et|and|ainsi que|mais aussi|as well as")
                || and(left, right);
    }

    private static boolean and(Piece left, Piece right) {
        if (right.has(BELONGS_TO_AND) || left.has(ADJECTIVE_END) || left.has(EXAMPLES)) {
            return false;
        }
        var next = right.before(BORDER);
        boolean anew = next.has(STARTS_ANEW) || Quality.isCharacter(next);
        if (left.has(LANGUAGE_END) && next.has(LANGUAGE)) {
            return false;
        }
        if (left.has(INFINITIVE)) {
            boolean alone = left.wordCount() == 1;
            return !alone && (next.has(INFINITIVE) || (anew && !next.has(ARTICLE)));
        }
        if (left.has(DIPLOMA)) {
            return anew;
        }
        boolean small =
                next.wordCount() <= 2 && Character.isLowerCase(next.words().charAt(0));
        boolean complement = left.wordCount() >= 3 && left.has(OF);
        return anew || !(small && complement) || Quality.isProvable(next);
    }

    private static int[] depths(String text) {
        var depths = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            }
            depths[i] = depth;
        }
        return depths;
    }
}
