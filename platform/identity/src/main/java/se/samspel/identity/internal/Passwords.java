package se.samspel.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps passwords as Argon2id: 19 MiB, two rounds, one lane, which costs about a tenth of a second. At most as many are
 * computed at once as there are processors, so that a flood of guesses does not take the server's memory.
 */
@Component(service = Passwords.class)
public final class Passwords {
    private static final int MEBIBYTES = 19;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;

    private final Secrets secrets = new Secrets();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final int kibibytes;

    /** What an unknown person's password is compared with, so that the answer takes as long. */
    private final String nobody;

    @Activate
    public Passwords() {
        this(MEBIBYTES * 1024);
    }

    /** With another amount of memory, for tests that are of something else than passwords. */
    Passwords(int kibibytes) {
        this.kibibytes = kibibytes;
        byte[] salt = secrets.salt();
        this.nobody = written(salt, new byte[LENGTH]);
    }

    /** The password as it is kept. */
    String hash(String password) {
        byte[] salt = secrets.salt();
        return written(salt, derive(password, salt));
    }

    /** Whether the password is the one that is kept; takes as long when there is none. */
    boolean matches(String password, @Nullable String kept) {
        String[] parts = (kept == null ? nobody : kept).split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, derive(password, salt)) & kept != null;
    }

    private String written(byte[] salt, byte[] hash) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m="
                + kibibytes
                + ",t="
                + ROUNDS
                + ",p="
                + LANES
                + "$"
                + encoder.encodeToString(salt)
                + "$"
                + encoder.encodeToString(hash);
    }

    private byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(ROUNDS)
                        .withParallelism(LANES)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[LENGTH];
        turns.acquireUninterruptibly();
        try {
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFC)
                            .getBytes(StandardCharsets.UTF_8),
                    hash);
        } finally {
            turns.release();
        }
        return hash;
    }
}
