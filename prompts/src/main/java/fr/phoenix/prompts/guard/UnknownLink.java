package fr.phoenix.prompts.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Refuses links to hosts that are not in {@code links.txt}, Markdown links and images, and other schemes, even when a document or the
 * person gave them: it may be what a hidden instruction asked for. A bare host that was given, such as a firm called after its site, is
 * a name. Limit: without a scheme, a host is known by {@code www.} or one of the common endings.
 */
final class UnknownLink implements LeakGuard {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?|hxxps?|ftp)[: ]{1,2}/{1,2}(?<host>[^\\s/?#)\\]>\"'»]+)[^\\s)\\]>\"'»]*|(?<www>www\\.[\\p{L}\\d.-]+)[^\\s)\\]>\"'»]*");
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)\\]\\s?\\(|<\\s?(?:a|img|script|iframe|svg|style|link|meta|form|object)\\b|\\b(?:javascript|data|vbscript|file|tg|mailto|intent):\\S|!\\[");
    private static final Pattern MARKDOWN = Pattern.compile("!?\\[([^\\]\\n]{0,200})]\\s?\\([^)\\n]{0,500}\\)?");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d@.-])(?!(?:asp|vb|ado)\\.net)[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]{2,}){0,3}"
                    + "(?:(?:\\.|\\[\\.])(?:com|fr|org|net|io|eu|info|co|app|dev|biz|xyz|ru|cn|uk|me|ly|site|online|top|link|example|test|invalid)"
                    + "| (?:dot|point) (?:com|fr|org|net|io|eu))(?![\\p{L}\\d-])(?<path>/\\S*)?");

    private final Set<String> allowed;

    private UnknownLink(Set<String> allowed) {
        this.allowed = allowed;
    }

    static UnknownLink load() {
        try (InputStream stream =
                Objects.requireNonNull(UnknownLink.class.getResourceAsStream("/fr/phoenix/prompts/guard/links.txt"))) {
            return new UnknownLink(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with three dots in place of what could be followed. */
    static String cut(String text) {
        var cut = LINK.matcher(MARKDOWN.matcher(text).replaceAll("$1 …")).replaceAll("…");
        cut = MARKUP.matcher(cut).replaceAll(" … ");
        return BARE.matcher(cut)
                .replaceAll(bare -> bare.group("path") == null ? Matcher.quoteReplacement(bare.group()) : "…");
    }

    @Override
    public String code() {
        return "link";
    }

    @Override
    public boolean leaks(Passage passage) {
        var given = Typography.plain(String.join("\n", passage.given())).toLowerCase(Locale.ROOT);
        var text = Typography.plain(passage.text());
        return MARKUP.matcher(text).find()
                || LINK.matcher(text).results().anyMatch(link -> {
                    var host = link.group("host") == null ? link.group("www") : link.group("host");
                    return !isAllowed(host);
                })
                || BARE.matcher(LINK.matcher(text).replaceAll(" ")).results().anyMatch(bare -> {
                    boolean named = bare.group("path") == null
                            && given.contains(bare.group().toLowerCase(Locale.ROOT));
                    return !named && !isAllowed(bare.group().replaceFirst("/.*$", ""));
                });
    }

    private boolean isAllowed(String host) {
        var plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst("[.,;:!]+$", "");
        return allowed.contains(plain);
    }
}
