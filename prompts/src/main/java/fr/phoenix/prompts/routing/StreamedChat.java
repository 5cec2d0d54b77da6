package fr.phoenix.prompts.routing;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * Asks a model and waits for its whole answer, which the stream hears in pieces when it wants to and the model can. LangChain4j reports
 * a failed stream as failed and then as complete: the first word holds. A server that knows no streams is asked again without one.
 */
final class StreamedChat implements StreamingChatResponseHandler {

    private static final Set<Integer> UNKNOWN_CALL = Set.of(400, 404, 405, 501);

    private final AnswerStream stream;
    private final CompletableFuture<ChatResponse> answer = new CompletableFuture<>();

    private StreamedChat(AnswerStream stream) {
        this.stream = stream;
    }

    static ChatResponse ask(LanguageModel model, ChatRequest request, AnswerStream stream)
            throws ExecutionException, InterruptedException {
        boolean wanted = stream.begins();
        if (!wanted || model.streaming().isEmpty()) {
            return model.chat().chat(request);
        }
        try {
            return new StreamedChat(stream).ask(model.streaming().get(), request);
        } catch (ExecutionException e) {
            if (isUnknownCall(e)) {
                return model.chat().chat(request);
            }
            throw e;
        }
    }

    private static boolean isUnknownCall(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof HttpException http && UNKNOWN_CALL.contains(http.statusCode()));
    }

    private ChatResponse ask(StreamingChatModel model, ChatRequest request)
            throws ExecutionException, InterruptedException {
        model.chat(request, this);
        var response = answer.get();
        if (response.finishReason() == null) {
            throw new UnusableResponse(ModelFailure.UNREACHABLE);
        }
        return response;
    }

    @Override
    public void onPartialResponse(String piece) {
        stream.adds(piece);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        answer.complete(response);
    }

    @Override
    public void onError(Throwable error) {
        answer.completeExceptionally(error);
    }
}
