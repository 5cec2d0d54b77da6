package fr.phoenix.prompts.routing;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the kind of a failure from what LangChain4j throws: the status and the body of an error response are in the
 * {@link HttpException} at the root of the causes; its message is the body.
 */
final class FailureReading {

    /** google.rpc.RetryInfo, a protobuf duration in JSON: seconds with up to nine decimals and an {@code s}. */
    private static final Pattern RETRY_DELAY =
            Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,6}(?:\\.\\d{1,9})?)s\"");

    private static final Pattern DAILY = Pattern.compile("\"quotaId\"\\s*:\\s*\"[^\"]*PerDay|insufficient_quota");

    private static final Pattern BAD_KEY = Pattern.compile("API_KEY_INVALID|API key not valid|API key expired");

    private FailureReading() {}

    static <T> Attempt.Failure<T> of(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            var failure = FailureReading.<T>one(cause);
            if (failure.isPresent()) {
                return failure.get();
            }
        }
        return Attempt.Failure.once(ModelFailure.INVALID);
    }

    private static <T> Optional<Attempt.Failure<T>> one(Throwable cause) {
        return switch (cause) {
            case HttpException http -> Optional.of(http(http.statusCode(), String.valueOf(http.getMessage())));
            case UnusableResponse response -> Optional.of(unusable(response.kind()));
            case ContentFilteredException one -> Optional.of(Attempt.Failure.once(ModelFailure.BLOCKED));
            case HttpTimeoutException one -> Optional.of(Attempt.Failure.once(ModelFailure.TIMEOUT));
            case TimeoutException one -> Optional.of(Attempt.Failure.once(ModelFailure.TIMEOUT));
            case IOException one -> Optional.of(broken(one));
            default -> Optional.empty();
        };
    }

    private static <T> Attempt.Failure<T> unusable(ModelFailure kind) {
        return kind == ModelFailure.EMPTY || kind == ModelFailure.UNREACHABLE
                ? Attempt.Failure.passing(kind)
                : Attempt.Failure.once(kind);
    }

    /** Jackson 2, inside LangChain4j, fails with exceptions that are IOExceptions too. */
    private static <T> Attempt.Failure<T> broken(IOException failure) {
        return failure.getClass().getName().startsWith("com.fasterxml.")
                ? Attempt.Failure.once(ModelFailure.INVALID)
                : Attempt.Failure.passing(ModelFailure.UNREACHABLE);
    }

    private static <T> Attempt.Failure<T> http(int status, String body) {
        if (status == 429) {
            return DAILY.matcher(body).find()
                    ? new Attempt.Failure<>(ModelFailure.QUOTA, false, retryDelay(body))
                    : new Attempt.Failure<>(ModelFailure.RATE_LIMITED, true, retryDelay(body));
        }
        if (status == 401 || status == 403 || BAD_KEY.matcher(body).find()) {
            return Attempt.Failure.once(ModelFailure.AUTH);
        }
        if (status == 408 || status == 504) {
            return Attempt.Failure.once(ModelFailure.TIMEOUT);
        }
        if (status >= 500) {
            return new Attempt.Failure<>(ModelFailure.OVERLOADED, true, retryDelay(body));
        }
        return Attempt.Failure.once(ModelFailure.INVALID);
    }

    static Optional<Duration> retryDelay(String body) {
        var matcher = RETRY_DELAY.matcher(body);
        return matcher.find()
                ? Optional.of(Duration.ofNanos(
                        new BigDecimal(matcher.group(1)).movePointRight(9).longValue()))
                : Optional.empty();
    }
}
