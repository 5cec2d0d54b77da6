package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * How many fields of a CV that was made are found again in its file.
 *
 * @param fields that it has
 * @param found those that were read back as they were written
 * @param lost what was not, as it was written
 */
public record ReadBack(int fields, int found, List<String> lost) {

    public ReadBack {
        lost = List.copyOf(lost);
    }

    public static ReadBack of(Resume made, Resume read) {
        var written = fields(made);
        var left = new ArrayList<>(fields(read));
        var lost = written.stream().filter(field -> !left.remove(field)).toList();
        return new ReadBack(
                written.size(),
                written.size() - lost.size(),
                lost.stream()
                        .map(field -> field.substring(field.indexOf(": ") + 2))
                        .toList());
    }

    private static List<String> fields(Resume cv) {
        var fields = new ArrayList<String>();
        var basics = cv.basics();
        add(fields, "name", basics.name());
        add(fields, "title", basics.title());
        add(fields, "mail", basics.mail());
        add(fields, "phone", basics.phone().replaceAll("\\D", ""));
        add(fields, "city", basics.city());
        add(fields, "profile", basics.summary());
        cv.work().forEach(job -> job(fields, "work", job));
        cv.volunteering().forEach(job -> job(fields, "volunteering", job));
        cv.education().forEach(one -> {
            add(fields, "diploma", one.diploma());
            add(fields, "school", one.institution());
            dates(fields, "education", one.dates());
        });
        cv.skills().forEach(skill -> add(fields, "skill", skill));
        cv.languages().forEach(spoken -> add(fields, "language", spoken.language() + " " + spoken.level()));
        cv.certificates().forEach(one -> add(fields, "certificate", one.name()));
        cv.projects().forEach(one -> add(fields, "project", one));
        cv.interests().forEach(one -> add(fields, "interest", one));
        return fields;
    }

    private static void job(List<String> fields, String kind, Work job) {
        add(fields, kind + " title", job.title());
        add(fields, kind + " employer", job.employer());
        dates(fields, kind, job.dates());
        job.highlights().forEach(line -> add(fields, kind + " line", line));
    }

    private static void dates(List<String> fields, String kind, Dates dates) {
        add(
                fields,
                kind + " dates",
                dates.start().isBlank() ? "" : dates.start() + " " + dates.end() + " " + dates.ongoing());
    }

    private static void add(List<String> fields, String kind, String value) {
        var plain = value.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").replace('’', '\'');
        if (!plain.isEmpty()) {
            fields.add(kind + ": " + plain);
        }
    }
}
