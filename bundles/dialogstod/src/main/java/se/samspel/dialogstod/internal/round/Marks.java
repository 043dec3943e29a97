package se.samspel.dialogstod.internal.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Marks by which an anonymous round knows a writer again without knowing who it is: SHA-256 over the round's salt, the
 * writer and what was written on. When the salt is gone a mark leads nowhere; two marks of one writer cannot
 * be told to be the same writer's.
 */
final class Marks {
    private static final int SALT_BYTES = 24;
    private static final long LEAST_ID = 1L << 40;
    private static final long MOST_ID = 1L << 52;

    private final SecureRandom random = new SecureRandom();

    String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An id that tells nothing of when the row was made; ids from the storage grow with time. */
    long id() {
        return random.nextLong(LEAST_ID, MOST_ID);
    }

    /** @param on what is marked, such as a question */
    static String of(String salt, String writer, String on) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String marked = salt + "\n" + writer + "\n" + on;
            byte[] mark = digest.digest(marked.getBytes(StandardCharsets.UTF_8));
            return "m:" + HexFormat.of().formatHex(mark, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
