package fr.phoenix.prompts.routing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long the body of an error response asks to wait. */
final class WaitReading {

    /** google.rpc.RetryInfo, a protobuf duration in JSON: seconds with up to nine decimals and an {@code s}. */
    private static final Pattern RETRY_INFO = Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,6}(?:\\.\\d{1,9})?)s\"");

    /** OpenAI's and Gemini's sentence: {@code try again in 7m12s}, {@code in 640ms}, {@code retry in 20.04466179s}. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:try again|retry) in (?:(\\d{1,3})h)?(?:(\\d{1,5})m(?!s))?(?:(\\d{1,6}(?:\\.\\d{1,9})?)(m?s))?");

    private WaitReading() {}

    static Optional<Duration> of(String body) {
        var info = RETRY_INFO.matcher(body);
        if (info.find()) {
            return Optional.of(seconds(info.group(1)));
        }
        var sentence = SENTENCE.matcher(body);
        if (!sentence.find()) {
            return Optional.empty();
        }
        var wait = Duration.ofHours(whole(sentence.group(1))).plusMinutes(whole(sentence.group(2)));
        @Nullable String rest = sentence.group(3);
        if (rest != null) {
            wait = wait.plus("ms".equals(sentence.group(4)) ? seconds(rest).dividedBy(1_000) : seconds(rest));
        }
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    private static Duration seconds(String decimal) {
        return Duration.ofNanos(new BigDecimal(decimal).movePointRight(9).longValue());
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
