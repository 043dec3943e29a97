package se.samspel.storage.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One step forward for a bundle's tables.
 *
 * @param file its name, {@code V001__what.sql}; steps are taken in the order of their names
 * @param text the SQL
 */
record Migration(String file, String text) {
    Migration {
        if (!file.matches("V[0-9]{3}__[a-z0-9_]+\\.sql")) {
            throw new IllegalStateException(
                    "Filen db/"
                            + file
                            + " ska heta något i stil med V001__plans.sql: tre siffror, två"
                            + " understreck och små bokstäver.");
        }
    }

    /** The same whatever line ends the file was checked out with. */
    String checksum() {
        byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digest.sha256().digest(bytes));
    }
}
