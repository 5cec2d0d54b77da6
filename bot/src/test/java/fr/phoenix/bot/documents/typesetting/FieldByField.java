package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Resume;
import java.util.ArrayList;
import java.util.List;

/** All of a CV, a line a field with its name: a difference shows which. Lines of a summary may have become one. */
final class FieldByField {

    private FieldByField() {}

    static List<String> of(Resume resume) {
        var fields = new ArrayList<String>();
        var basics = resume.basics();
        fields.add("name " + basics.name());
        fields.add("title " + basics.title());
        fields.add("mail " + basics.mail());
        fields.add("phone " + basics.phone());
        fields.add("city " + basics.city());
        fields.add("links " + basics.links());
        fields.add("summary " + basics.summary().replaceAll("\\s+", " "));
        resume.work().forEach(work -> fields.add("work " + work));
        resume.education().forEach(education -> fields.add("education " + education));
        resume.skills().forEach(skill -> fields.add("skill " + skill));
        resume.languages().forEach(language -> fields.add("language " + language));
        resume.certificates().forEach(certificate -> fields.add("certificate " + certificate));
        resume.volunteering().forEach(work -> fields.add("volunteering " + work));
        resume.projects().forEach(project -> fields.add("project " + project));
        resume.interests().forEach(interest -> fields.add("interest " + interest));
        return fields;
    }
}
