package fr.phoenix.prompts.routing;

import dev.langchain4j.model.output.TokenUsage;
import fr.phoenix.dialogs.orchestration.TokenBudgets;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Answer;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Reservation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call may cost, reserved before it, and what it did cost, settled after it. Before: the most it may write, room for thoughts
 * included, and the prompt at one token for {@value #LETTERS_A_TOKEN} letters, more than French or English takes. After: what the provider
 * reports; when it reports nothing, the same estimate of what was read and written; when nobody knows what became of the call (it was
 * given up), all that was reserved.
 */
public final class Spending {

    private static final int LETTERS_A_TOKEN = 3;

    private final TokenBudgets budgets;
    private final Allowance allowance;

    public Spending(TokenBudgets budgets, Allowance allowance) {
        this.budgets = budgets;
        this.allowance = allowance;
    }

    /** One call that may be made. */
    record Purchase(Reservation reservation, long prompt) {

        void answered(@Nullable TokenUsage usage, @Nullable String text) {
            @Nullable Integer total = usage == null ? null : usage.totalTokenCount();
            reservation.settle(total != null && total > 0 ? total : prompt + (text == null ? 0 : estimate(text)));
        }

        void failed(ModelFailure failure) {
            switch (failure) {
                case TIMEOUT -> {}
                case BLOCKED, TRUNCATED, EMPTY, INVALID, WITHHELD -> reservation.settle(prompt);
                case RATE_LIMITED, QUOTA, OVERLOADED, AUTH, CREDIT, NO_SUCH_MODEL, UNREACHABLE, BUDGET ->
                    reservation.settle(0);
            }
        }
    }

    /** Nothing when the budget does not reach. */
    Optional<Purchase> reserve(ModelQuestion question, LanguageModel model, TurnContext turn, ModelMeters meters) {
        long prompt = estimate(question.system())
                + estimate(question.user())
                + estimate(question.schema().toString());
        long most = prompt + question.maxOutputTokens() + model.spareTokens();
        return switch (budgets.reserve(turn, most, allowance)) {
            case Answer.Granted granted -> Optional.of(new Purchase(granted.reservation(), prompt));
            case Answer.Refused refused -> {
                meters.overBudget(refused.whose());
                yield Optional.empty();
            }
        };
    }

    private static long estimate(String text) {
        return 1L + text.length() / LETTERS_A_TOKEN;
    }
}
