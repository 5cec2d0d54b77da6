package fr.phoenix.dialogs.reminders;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time zones by name: the places of France as people call them, and every region of the IANA database by its id or its city. */
public final class TimeZones {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9/+]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:de |d |a |au |en |l |la |le |les |the |in )+");
    private static final Map<String, ZoneId> BY_NAME = new HashMap<>();

    static {
        ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted(Comparator.naturalOrder())
                .forEach(id -> {
                    BY_NAME.put(plain(id), ZoneId.of(id));
                    BY_NAME.putIfAbsent(plain(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
                });
        called("Europe/Paris", "france", "metropole", "france metropolitaine", "hexagone", "corse", "europe");
        called("America/Guadeloupe", "guadeloupe", "antilles");
        called("America/Martinique", "martinique");
        called("America/Cayenne", "guyane", "guyane francaise", "french guiana");
        called("Indian/Reunion", "reunion", "ile de la reunion", "reunion island");
        called("Indian/Mayotte", "mayotte");
        called("Pacific/Noumea", "nouvelle caledonie", "caledonie", "new caledonia");
        called("Pacific/Tahiti", "polynesie", "polynesie francaise", "french polynesia");
        called("Pacific/Marquesas", "marquises", "iles marquises");
        called("Pacific/Gambier", "gambier", "iles gambier");
        called("America/Miquelon", "saint pierre et miquelon", "st pierre et miquelon", "saint pierre", "miquelon");
        called("America/Marigot", "saint martin", "st martin");
        called("America/St_Barthelemy", "saint barthelemy", "st barthelemy", "saint barth", "st barth");
        called("Pacific/Wallis", "wallis", "wallis et futuna", "futuna");
        called("Indian/Kerguelen", "kerguelen", "terres australes");
    }

    private TimeZones() {}

    private static void called(String id, String... names) {
        for (var name : names) {
            BY_NAME.put(name, ZoneId.of(id));
        }
    }

    /** The zone of a place: “La Réunion”, “Nouvelle-Calédonie”, “Tokyo”, “America/Cayenne”. */
    public static Optional<ZoneId> of(String place) {
        var plain = plain(place);
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Optional.ofNullable(BY_NAME.get(ARTICLE.matcher(plain).replaceFirst(""))));
    }

    private static String plain(String name) {
        var bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return NOT_A_LETTER.matcher(bare).replaceAll(" ").strip();
    }
}
