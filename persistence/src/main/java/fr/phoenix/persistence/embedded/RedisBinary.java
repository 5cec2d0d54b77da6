package fr.phoenix.persistence.embedded;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/** Redis' program, copied once into the data dir, for the same reasons as {@link PostgresBinaries}. */
final class RedisBinary {

    private RedisBinary() {}

    /** The programs that may run here, best first: the native one needs OpenSSL 3, the static one of 32 bits needs nothing. */
    static List<String> candidates() {
        var versions = ExecutableProvider.newProvidedVersionsMap();
        var here = OsArchitecture.detectOSandArchitecture();
        return Stream.of(here, OsArchitecture.UNIX_x86)
                .filter(other -> other.os == here.os)
                .map(versions::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The program by that name, ready to run. Callers hold the data dir's lock. */
    static Path copy(String name, Path executables) throws IOException {
        var program = executables.resolve(Path.of(name).getFileName().toString());
        if (Files.exists(program)) {
            return program;
        }
        Files.createDirectories(executables);
        var draft = executables.resolve("redis-server.new");
        try (var resource = ExecutableProvider.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(resource, draft, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
    }
}
