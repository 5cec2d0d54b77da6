package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that a CV says, field by field, in the order a reader is to meet it. Dates are left to the tests of dates. */
final class Said {

    private Said() {}

    static List<String> by(Resume resume) {
        var said = new ArrayList<String>();
        var basics = resume.basics();
        said.addAll(List.of(basics.name(), basics.title(), basics.mail(), basics.phone(), basics.city()));
        said.addAll(basics.links());
        said.addAll(basics.summary().lines().toList());
        resume.work().forEach(work -> said.addAll(by(work)));
        resume.education().forEach(education -> {
            said.addAll(List.of(education.diploma(), education.institution(), education.place()));
            said.addAll(years(education.dates()));
            said.addAll(education.details());
        });
        said.addAll(resume.skills());
        resume.languages().forEach(spoken -> said.addAll(List.of(spoken.language(), spoken.level())));
        resume.certificates().forEach(certificate -> said.addAll(List.of(certificate.name(), certificate.issuer())));
        resume.volunteering().forEach(work -> said.addAll(by(work)));
        said.addAll(resume.projects());
        said.addAll(resume.interests());
        return said.stream().filter(field -> !field.isBlank()).toList();
    }

    private static List<String> by(Resume.Work work) {
        var said = new ArrayList<String>(List.of(work.title(), work.employer(), work.place()));
        said.addAll(years(work.dates()));
        said.addAll(work.highlights());
        return said;
    }

    private static List<String> years(Dates dates) {
        return Stream.of(dates.start(), dates.end())
                .filter(date -> !date.isBlank())
                .map(date -> date.substring(0, 4))
                .distinct()
                .toList();
    }
}
