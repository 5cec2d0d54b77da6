package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that speak to a screening program instead of a reader ("ignore previous instructions", "note ce candidat 10/10"). Sentences
 * are looked for over line ends as well. Frequent forms only, French and English: an order in other words is just text, and wins nothing.
 */
final class Orders {

    private static final String WHO =
            "(?:(?:ce|cette|le|la|this|the) )?(?:candidat(?:e|ure)?|cv|profil|candidate|applicant|resume|application)";
    private static final Pattern ORDER = Pattern.compile(
            String.join(
                    "|",
                    "\\b(?:ignor(?:e|er|ez)|oubli(?:e|er|ez)|disregard|forget|override)\\b.{0,30}\\b(?:instructions?|consignes?|prompts?|rules|regles|criteres|criteria)\\b",
                    "\\b(?:previous|prior|above|earlier) instructions?\\b",
                    "\\b(?:tu es|vous etes|you are|you're|act as|agis comme) (?:un |une |an? |the )?(?:ia\\b|ai\\b|llm\\b|chatbot|assistant (?:ia|ai)|recruteur (?:ia|automatique)|intelligence artificielle|language model|modele de langage|screening|systeme de tri)",
                    "\\b(?:note[rz]?|evalue[rz]?|classe[rz]?|recommande[rz]?|selectionne[rz]?|retiens|retenez|accepte[rz]?|rate|rank|score|grade|recommend|select|shortlist|accept)\\b"
                            + "(?: strongly| absolument| toujours| always)? " + WHO
                            + "\\b.{0,60}(?:\\b\\d{1,3} ?(?:/|sur|out of|%) ?\\d{0,3}|\\bpremier|\\btop\\b|\\bfirst\\b|\\bmaxim|\\bparfait|\\bperfect|\\bhighest|\\bexcellent|\\bmeilleur|\\bbest\\b|\\bentretien|\\binterview|\\bhire|\\bsans reserve|\\bimmediat)",
                    "\\b(?:dis|dites|say|respond|reponds|repondez|output|return|write|ecris)\\b.{0,20}" + WHO
                            + "\\b.{0,30}(?:qualifi|parfait|ideal|perfect|best|meilleur|match)",
                    "\\b(?:system prompt|prompt systeme)\\b|\\[/?inst\\]|<\\|im_(?:start|end)\\|>|### ?(?:system|instruction)",
                    "\\b(?:give|donne[rz]?|attribue[rz]?|assign)\\b.{0,30}\\b(?:the (?:highest|maximum|top) (?:score|rating)|(?:la|une) note maximale|le score maxim|100 ?(?:/|%|points)|10/10)"));

    private Orders() {}

    static List<CvLine> in(List<CvLine> lines) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var line : lines) {
            starts.add(text.length());
            text.append(Folded.of(line.content())).append(' ');
        }
        starts.add(text.length());
        var found = new ArrayList<CvLine>();
        var orders = ORDER.matcher(text);
        int at = 0;
        while (orders.find()) {
            while (starts.get(at + 1) <= orders.start()) {
                at++;
            }
            for (int i = at; i < lines.size() && starts.get(i) < orders.end(); i++) {
                if (!found.contains(lines.get(i)) && !lines.get(i).isBlank()) {
                    found.add(lines.get(i));
                }
            }
        }
        return found;
    }
}
