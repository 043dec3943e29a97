package se.samspel.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes what nobody can guess, and the marks by which it is known again without being kept. */
public final class Secrets {
    /** Without letters and digits that look alike. */
    private static final String SPOKEN = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** 256 bits as text of letters, digits, hyphen and underscore. */
    public String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] salt() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Four groups of four letters and digits, about 79 bits, easy to read aloud. */
    String spoken() {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < 16; place++) {
            if (place > 0 && place % 4 == 0) {
                code.append('-');
            }
            code.append(SPOKEN.charAt(random.nextInt(SPOKEN.length())));
        }
        return code.toString();
    }

    /** SHA-256 in hexadecimal digits. */
    public static String mark(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("SHA-256 is missing in this JDK", everyJdkHasIt);
        }
    }

    /** Compares without telling by the time it takes how much was right. */
    public static boolean same(String left, String right) {
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
