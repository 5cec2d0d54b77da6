package fr.phoenix.prompts.routing;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the kind of a failure from what LangChain4j throws: the status and the body of an error response are in the
 * {@link HttpException} at the root of the causes; its message is the body. Headers ({@code Retry-After}) do not get this far.
 */
final class FailureReading {

    /**
     * Gemini's account without billing or prepaid credit, OpenAI's and look-alikes' empty account. The words "check your plan and
     * billing details" are no sign: Gemini says them for every limit.
     */
    private static final Pattern NO_CREDIT =
            Pattern.compile("insufficient_quota|insufficient_balance|Insufficient Balance|billing_hard_limit_reached"
                    + "|billing_not_active|BILLING_DISABLED|billing to be enabled|credits? (?:balance )?(?:is|are)"
                    + " (?:too low|depleted)");

    /** Gemini's daily quotas, and a model that a free key gets nothing of; OpenAI's requests or tokens per day. */
    private static final Pattern GEMINI_DAILY =
            Pattern.compile("\"quotaId\"\\s*:\\s*\"[^\"]*PerDay|Quota exceeded for metric:[^\"]*limit: 0,");

    private static final Pattern DAILY = Pattern.compile("per day \\([RT]PD\\)");

    private static final Pattern BAD_KEY = Pattern.compile(
            "API_KEY_INVALID|API key not valid|API key expired|User location is not supported|invalid_api_key");

    private static final Pattern FILTERED = Pattern.compile("content_policy_violation|\"content_filter\"");

    private static final Pattern NO_MODEL = Pattern.compile("\"model_not_found\"");

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
        if (status == 402 || NO_CREDIT.matcher(body).find()) {
            return Attempt.Failure.once(ModelFailure.CREDIT);
        }
        if (status == 429) {
            return limited(body);
        }
        if (status == 401 || status == 403 || BAD_KEY.matcher(body).find()) {
            return Attempt.Failure.once(ModelFailure.AUTH);
        }
        if (status == 404 || status == 410 || NO_MODEL.matcher(body).find()) {
            return Attempt.Failure.once(ModelFailure.NO_SUCH_MODEL);
        }
        if (status == 408 || status == 504) {
            return Attempt.Failure.once(ModelFailure.TIMEOUT);
        }
        if (status >= 500) {
            return new Attempt.Failure<>(ModelFailure.OVERLOADED, true, WaitReading.of(body));
        }
        return Attempt.Failure.once(FILTERED.matcher(body).find() ? ModelFailure.BLOCKED : ModelFailure.INVALID);
    }

    /** Gemini names a wait of seconds for a quota of the day as well: it is about the minute's, and would be asked in vain. */
    private static <T> Attempt.Failure<T> limited(String body) {
        if (GEMINI_DAILY.matcher(body).find()) {
            return Attempt.Failure.once(ModelFailure.QUOTA);
        }
        return DAILY.matcher(body).find()
                ? new Attempt.Failure<>(ModelFailure.QUOTA, false, WaitReading.of(body))
                : new Attempt.Failure<>(ModelFailure.RATE_LIMITED, true, WaitReading.of(body));
    }
}
