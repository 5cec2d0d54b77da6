package fr.phoenix;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: web chat, Telegram, console. It sits in the shared root package so that Spring Modulith sees four modules. */
@SpringBootApplication
@SuppressWarnings("PrivateConstructorForUtilityClass") // Spring makes one
public class PhoenixApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PhoenixApplication.class, arguments);
    }
}
