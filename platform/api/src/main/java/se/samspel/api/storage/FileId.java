package se.samspel.api.storage;

/**
 * Names a kept file by its content.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileId(String sha256) {
    public FileId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a file id is 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
