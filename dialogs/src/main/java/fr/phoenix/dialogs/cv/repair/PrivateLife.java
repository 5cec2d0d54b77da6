package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of a CV what no recruiter may decide on: sentences of the profile, lines, entries that tell of private life. */
public final class PrivateLife {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

    private PrivateLife() {}

    public static Resume leftOut(Resume cv) {
        var basics = cv.basics();
        return new Resume(
                basics.withSummary(sentences(basics.summary())),
                jobs(cv.work()),
                cv.education(),
                lines(cv.skills()),
                cv.languages(),
                cv.certificates(),
                jobs(cv.volunteering()),
                lines(cv.projects()),
                lines(cv.interests()));
    }

    private static List<Work> jobs(List<Work> jobs) {
        return jobs.stream()
                .filter(job -> !PersonalItem.any(job.title() + " " + job.employer()))
                .map(job -> new Work(job.title(), job.employer(), job.place(), job.dates(), lines(job.highlights())))
                .toList();
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream().filter(line -> !PersonalItem.any(line)).toList();
    }

    private static String sentences(String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> !PersonalItem.any(sentence))
                .collect(Collectors.joining(" "));
    }
}
