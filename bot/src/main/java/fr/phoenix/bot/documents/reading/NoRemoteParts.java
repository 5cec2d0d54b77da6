package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts that a word processor would fetch from elsewhere when it opens the document. Links to click and linked pictures are left alone, as
 * is the path of the template on the author's own disk, which Word notes in every document: nothing here follows them.
 */
final class NoRemoteParts implements PartRule {

    private static final Pattern RELATION = Pattern.compile("<(?:\\w{1,20}:)?Relationship\\s[^>]{0,4000}>");
    private static final Pattern EXTERNAL = Pattern.compile("TargetMode\\s{0,9}=\\s{0,9}[\"']External[\"']");
    private static final Pattern FETCHED = Pattern.compile(
            "Type\\s{0,9}=\\s{0,9}[\"'][^\"']{0,300}/(?:attachedTemplate|oleObject|subDocument|frame|aFChunk|control|package)[\"']");
    private static final Pattern ON_DISK = Pattern.compile(
            "(?i)Target\\s{0,9}=\\s{0,9}[\"'](?:file:///(?![/\\\\])|[a-z]:[\\\\/]|[^:\\\\/\"']{1,300}[\"'])");

    @Override
    public Optional<Problem> judge(String name, byte[] content) {
        if (!name.endsWith(".rels")) {
            return Optional.empty();
        }
        return RELATION.matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group())
                .filter(relation -> EXTERNAL.matcher(relation).find()
                        && FETCHED.matcher(relation).find()
                        && !isTemplateOnDisk(relation))
                .findFirst()
                .map(relation -> Problem.ACTIVE_CONTENT);
    }

    private static boolean isTemplateOnDisk(String relation) {
        return relation.contains("/attachedTemplate")
                && ON_DISK.matcher(relation).find();
    }
}
