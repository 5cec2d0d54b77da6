package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CV as JSON Resume 1.0.0 (jsonresume.org). What is blank is left out. A school's place, for which the schema has no field, is
 * {@code location} as with jobs: the schema lets entries have more fields than it names.
 */
public final class ResumeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    /** The same bytes on any system. */
    private static final PrettyPrinter INDENTED =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private ResumeJson() {}

    /** UTF-8, indented. */
    static byte[] write(Resume resume) {
        return JSON.writer().with(INDENTED).writeValueAsBytes(of(resume));
    }

    public static ObjectNode of(Resume resume) {
        var root = JSON.createObjectNode();
        root.put("$schema", SCHEMA);
        basics(root.putObject("basics"), resume.basics());
        all(root, "work", resume.work(), (node, work) -> {
            job(node, "name", work);
            put(node, "location", work.place());
        });
        all(root, "volunteer", resume.volunteering(), (node, work) -> {
            job(node, "organization", work);
            put(node, "location", work.place());
        });
        all(root, "education", resume.education(), ResumeJson::course);
        all(root, "certificates", resume.certificates(), (node, certificate) -> {
            put(node, "name", certificate.name());
            put(node, "date", date(certificate.date()));
            put(node, "issuer", certificate.issuer());
        });
        all(root, "skills", resume.skills(), (node, skill) -> put(node, "name", skill));
        all(root, "languages", resume.languages(), (node, spoken) -> {
            put(node, "language", spoken.language());
            put(node, "fluency", spoken.level());
        });
        all(root, "interests", resume.interests(), (node, interest) -> put(node, "name", interest));
        all(root, "projects", resume.projects(), (node, project) -> put(node, "name", project));
        return root;
    }

    private static void basics(ObjectNode node, Basics basics) {
        put(node, "name", basics.name());
        put(node, "label", basics.title());
        put(node, "email", basics.mail());
        put(node, "phone", basics.phone());
        put(node, "summary", basics.summary());
        if (!basics.city().isBlank()) {
            node.putObject("location").put("city", basics.city());
        }
        all(node, "profiles", basics.links(), ResumeJson::profile);
    }

    /** The network is the host's name. An address that is none stays readable as that. */
    private static void profile(ObjectNode node, String link) {
        var address = link.matches("(?i)https?://.*") ? link : "https://" + link;
        try {
            var uri = URI.create(address);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            put(node, "network", host.replaceFirst("^www\\.", ""));
            put(node, "url", uri.toASCIIString());
        } catch (IllegalArgumentException e) {
            put(node, "network", link);
        }
    }

    private static void job(ObjectNode node, String house, Resume.Work work) {
        put(node, house, work.employer());
        put(node, "position", work.title());
        dates(node, work.dates());
        texts(node, "highlights", work.highlights());
    }

    private static void course(ObjectNode node, Resume.Education education) {
        put(node, "institution", education.institution());
        put(node, "area", education.diploma());
        put(node, "location", education.place());
        dates(node, education.dates());
        texts(node, "courses", education.details());
    }

    private static void dates(ObjectNode node, Dates dates) {
        put(node, "startDate", date(dates.start()));
        put(node, "endDate", date(dates.end()));
    }

    /** Only what the schema takes for a date. */
    private static String date(String date) {
        return date.matches("[12]\\d{3}(?:-[01]\\d)?(?:-[0-3]\\d)?") ? date : "";
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(name);
            texts.forEach(array::add);
        }
    }

    private static <T> void all(ObjectNode node, String name, List<T> things, BiConsumer<ObjectNode, T> filling) {
        if (!things.isEmpty()) {
            var array = node.putArray(name);
            things.forEach(thing -> filling.accept(array.addObject(), thing));
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }
}
