package se.samspel.identity.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.api.UnitId;

/** What a unit may be called, and the id that is made from its name. */
final class UnitNames {
    private static final int LONGEST = 120;

    private UnitNames() {}

    static String tidy(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("Skriv ett namn.");
        }
        return name.length() > LONGEST
                ? Optional.of("Namnet får vara högst " + LONGEST + " tecken.")
                : Optional.empty();
    }

    /** An id that nobody has: "Mysam Ovanåker" becomes {@code mysam-ovanaker}, the next one {@code mysam-ovanaker-2}. */
    static UnitId idFor(String name, Predicate<UnitId> taken) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String stem = plain.isEmpty() ? "enhet" : plain.substring(0, Math.min(50, plain.length()));
        UnitId id = new UnitId(stem);
        for (int number = 2; taken.test(id); number++) {
            id = new UnitId(stem + "-" + number);
        }
        return id;
    }
}
