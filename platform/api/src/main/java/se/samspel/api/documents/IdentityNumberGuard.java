package se.samspel.api.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;

/**
 * Finds personnummer and samordningsnummer, which are never stored. Asked at every upload and every save of free text.
 * Safe for any thread.
 */
@ProviderType
public interface IdentityNumberGuard {
    /** Every place where a number stands, in order; the number itself never leaves the guard. */
    List<Found> find(CharSequence text);

    /** A sentence for each field of free text that seems to hold a number, with the number masked. */
    default Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.id(), "");
            if (field.type().isFree() && !value.isEmpty()) {
                find(FieldConflict.shown(field, value)).stream()
                        .findFirst()
                        .ifPresent(found -> problems.put(field.id(), found.refusal()));
            }
        }
        return problems;
    }

    /**
     * One place.
     *
     * @param start first character
     * @param end after the last character
     * @param masked how it may be shown: the first two digits and crosses
     */
    record Found(int start, int end, String masked) {
        /** What the person who wrote it is told. */
        public String refusal() {
            return "Här står något som ser ut som ett personnummer ("
                    + masked
                    + "). Ta bort det, så sparas texten. Personnummer sparas aldrig i Samspel.";
        }
    }
}
