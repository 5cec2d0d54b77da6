package fr.phoenix.prompts.routing;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A model that answers what it is told to, and counts how often it is asked. */
final class ScriptedModel implements ChatModel {

    static final String GOOD = "{\"text\":\"Bien.\"}";

    final AtomicInteger calls = new AtomicInteger();
    private volatile int status = 200;
    private volatile String body = GOOD;

    /** From now on it answers this. */
    void answers(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }

    LanguageModel as(LanguageModel.Kind kind, String name) {
        return new LanguageModel(kind, name, "test", 0, this, Optional.empty());
    }

    @Override
    public ChatResponse chat(ChatRequest request) {
        calls.incrementAndGet();
        if (status != 200) {
            throw new HttpException(status, body);
        }
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(body))
                .finishReason(FinishReason.STOP)
                .tokenUsage(new TokenUsage(100, 20))
                .build();
    }
}
