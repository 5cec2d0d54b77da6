package fr.phoenix.persistence.eventlog;

/** A sealed payload on its way into a row; compared by identity. */
final class SealedBytes {

    private final byte[] bytes;

    SealedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
