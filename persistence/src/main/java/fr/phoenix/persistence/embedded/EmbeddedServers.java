package fr.phoenix.persistence.embedded;

import java.nio.file.Path;

/**
 * What runs inside this installation and what is real, for the start-up summary.
 *
 * @param postgres whether PostgreSQL is the embedded one
 * @param redis whether Redis is the embedded one
 * @param dataDirectory where embedded data is kept
 */
public record EmbeddedServers(boolean postgres, boolean redis, Path dataDirectory) {}
