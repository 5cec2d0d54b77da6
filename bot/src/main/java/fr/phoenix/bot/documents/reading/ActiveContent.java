package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the objects of a loaded PDF, those in object streams and with encoded names included, for what is no page: scripts,
 * programs to launch, dynamic forms, attachments other than data. Plain data that is attached (a Europass CV brings its XML) is left alone:
 * nothing opens it. What its streams inflate to is counted on the way. Visits {@value #MOST_OBJECTS} objects at most, without recursion.
 */
final class ActiveContent {

    private static final int MOST_OBJECTS = 300_000;
    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<String> ACTIONS = Set.of("Launch", "JavaScript", "ImportData", "Rendition");
    private static final Set<String> DATA =
            Set.of("xml", "json", "txt", "csv", "pdf", "png", "jpg", "jpeg", "gif", "svg", "vcf", "rdf", "xmp");

    private final Inflation inflation = new Inflation();
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ActiveContent() {}

    static void check(COSDocument document) {
        var walk = new ActiveContent();
        walk.add(document.getTrailer());
        while (!walk.open.isEmpty()) {
            walk.visit(walk.open.pop());
        }
    }

    private void visit(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            judge(dictionary);
            if (dictionary instanceof COSStream stream) {
                inflation.add(stream);
            }
            dictionary.getValues().forEach(this::add);
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i));
            }
        }
    }

    private void add(@Nullable COSBase object) {
        var value = object instanceof COSObject reference ? reference.getObject() : object;
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new Unreadable(Problem.TOO_HEAVY);
            }
            open.push(value);
        }
    }

    private static void judge(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()));
        var action = dictionary.getDictionaryObject(COSName.S);
        active |= action instanceof COSName name && ACTIONS.contains(name.getName());
        active |= dictionary.containsKey(COSName.EF) && !isData(dictionary);
        if (active) {
            throw new Unreadable(Problem.ACTIVE_CONTENT);
        }
    }

    private static boolean isData(COSDictionary attachment) {
        return isData(attachment.getDictionaryObject(COSName.F)) && isData(attachment.getDictionaryObject(COSName.UF));
    }

    private static boolean isData(@Nullable COSBase name) {
        if (!(name instanceof COSString string)) {
            return name == null;
        }
        var text = string.getString().toLowerCase(Locale.ROOT).strip();
        return DATA.contains(text.substring(text.lastIndexOf('.') + 1));
    }
}
