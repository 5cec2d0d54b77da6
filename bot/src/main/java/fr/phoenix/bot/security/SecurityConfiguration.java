package fr.phoenix.bot.security;

import fr.phoenix.persistence.coach.Coaches;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Three doors: the chat with its own bearer tokens, the console for coaches, and public pages that can only be read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeProperties.class)
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/",
        "/*.html",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/*.png",
        "/*.ico",
        "/*.txt",
        "/*.xml",
        "/*.webmanifest",
        "/en/**",
        "/phoenix-chat/**",
        "/fonts/**",
        "/images/**"
    };

    /** The figure OWASP's password storage cheat sheet gives for PBKDF2-HMAC-SHA256. */
    private static final int ITERATIONS = 600_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        var name = "pbkdf2-sha256-" + ITERATIONS;
        var encoder = new Pbkdf2PasswordEncoder("", 16, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(name, Map.of(name, encoder));
    }

    @Bean
    UserDetailsService coachDetails(Coaches coaches) {
        return email -> coaches.find(email)
                .map(coach -> User.withUsername(coach.email())
                        .password(coach.password())
                        .roles("COACH")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such coach"));
    }

    @Bean
    LoginAttempts loginAttempts(InstantSource clock) {
        return new LoginAttempts(clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain chat(HttpSecurity http, EdgeProperties edge) throws Exception {
        return http.securityMatcher("/api/chat/**")
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .cors(cors -> cors.configurationSource(origins(edge)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> common(headers, "default-src 'none'; frame-ancestors 'none'; sandbox"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain console(HttpSecurity http, LoginAttempts attempts) throws Exception {
        return http.securityMatcher("/console/**")
                .authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/console/login", "/console/invitation/*", "/console/console.css")
                        .permitAll()
                        .anyRequest()
                        .hasRole("COACH"))
                .addFilterBefore(new LoginThrottle(attempts), UsernamePasswordAuthenticationFilter.class)
                .formLogin(login -> login.loginPage("/console/login")
                        .usernameParameter("email")
                        .successHandler(new LoginSuccess(attempts))
                        .failureUrl("/console/login?refused"))
                .logout(logout -> logout.logoutUrl("/console/logout").logoutSuccessUrl("/console/login?left"))
                .headers(headers -> common(
                                headers,
                                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                        + " base-uri 'none'; frame-ancestors 'none'")
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** What is not listed does not exist for the asker. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, EdgeProperties edge) throws Exception {
        var missing = new HttpStatusEntryPoint(HttpStatus.NOT_FOUND);
        return http.authorizeHttpRequests(
                        ask -> ask.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, PUBLIC)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, PUBLIC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/info")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                                .access((who, context) ->
                                        new AuthorizationDecision(NearbyCallers.isNearby(context.getRequest())))
                                .anyRequest()
                                .denyAll())
                .cors(cors -> cors.configurationSource(origins(edge)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(missing))
                .headers(headers -> common(
                                headers,
                                "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none';"
                                        + " form-action 'self'; frame-ancestors 'self'")
                        .frameOptions(FrameOptionsConfig::sameOrigin)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** HSTS is the proxy's, which alone knows whether everything it serves speaks TLS. */
    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers, String content) {
        return headers.httpStrictTransportSecurity(HstsConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .contentTypeOptions(Customizer.withDefaults());
    }

    private static UrlBasedCorsConfigurationSource origins(EdgeProperties edge) {
        var chat = new CorsConfiguration();
        chat.setAllowedOrigins(edge.origins());
        chat.setAllowedMethods(List.of("GET", "POST", "DELETE"));
        chat.setAllowedHeaders(List.of("Authorization", "Content-Type", "Prefer", "Last-Event-ID", "Accept-Language"));
        chat.setExposedHeaders(List.of("Retry-After", "Content-Disposition"));
        chat.setMaxAge(Duration.ofHours(1));
        var widget = new CorsConfiguration();
        widget.setAllowedOrigins(edge.origins());
        widget.setAllowedMethods(List.of("GET"));
        var origins = new UrlBasedCorsConfigurationSource();
        origins.registerCorsConfiguration("/api/chat/**", chat);
        origins.registerCorsConfiguration("/phoenix-chat.js", widget);
        origins.registerCorsConfiguration("/phoenix-chat/**", widget);
        return origins;
    }
}
