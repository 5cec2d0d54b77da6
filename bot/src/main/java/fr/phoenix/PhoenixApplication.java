package fr.phoenix;

import fr.phoenix.bot.commands.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: web chat, Telegram, console; or runs the one command that its first argument names. It sits in the shared root package so that Spring Modulith sees four modules. */
@SpringBootApplication
@SuppressWarnings("PrivateConstructorForUtilityClass") // Spring makes one
public class PhoenixApplication {

    public static void main(String[] arguments) {
        if (Commands.isNamedBy(arguments)) {
            System.exit(Commands.run(arguments, System.out));
        }
        SpringApplication.run(PhoenixApplication.class, arguments);
    }
}
