package fr.phoenix.bot.webchat;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers of the chat ask for the caller's session. */
@Configuration(proxyBeanMethods = false)
class WebChatConfiguration implements WebMvcConfigurer {

    private final BearerSessions sessions;

    WebChatConfiguration(BearerSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sessions);
    }
}
