package se.samspel.api.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What tells one guest from another when several come by the same address of {@link Links}. It is part of the address the
 * guest is sent to, so that they find back to what is their own; nobody else has it, and it says nothing of who they are.
 *
 * @param value 32 of a–f and digits; empty for a guest who has none yet
 */
public record Visit(String value) {
    /** Of a guest who has not been given one. */
    public static final Visit NONE = new Visit("");

    /** As it came in; one that nobody can have been given counts as none. */
    public static Visit of(String sent) {
        return sent.matches("[a-f0-9]{32}") ? new Visit(sent) : NONE;
    }

    /** A new one. */
    public static Visit fresh() {
        return new Visit(UUID.randomUUID().toString().replace("-", ""));
    }

    public boolean isNone() {
        return value.isEmpty();
    }

    /** What goes with every address of the guest; empty for none. */
    public String query() {
        return isNone() ? "" : "?besok=" + value;
    }

    /** What is kept to know it again by, so that nobody who sees it can go there. */
    public String mark() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java without SHA-256", missing);
        }
    }
}
