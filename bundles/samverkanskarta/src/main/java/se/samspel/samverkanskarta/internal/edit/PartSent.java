package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapFields;

/**
 * What is told of a part.
 *
 * @param version the one that was read; left out for a new part
 * @param values by the same names as they are read; what is left out stays as it is
 * @param key what a new one is to be known by; left out for one that is given
 * @param request the same for the same click; may be left out
 */
public record PartSent(
        @Nullable Long version,
        @Nullable Map<String, String> values,
        @Nullable String key,
        @Nullable String request) {
    MapChange.Put put(MapPart part, String key, long seen) {
        Map<String, String> told = values == null ? Map.of() : values;
        List<String> known = MapFields.ids(part);
        for (String name : told.keySet()) {
            if (!known.contains(name)) {
                throw Refusals.problems(
                        Map.of(
                                name,
                                "Det finns inget som heter "
                                        + name
                                        + ". Det här finns: "
                                        + String.join(", ", known)
                                        + "."));
            }
        }
        return new MapChange.Put(part, key, seen, told);
    }

    long seen() {
        return version == null ? 0 : version;
    }

    /** The key it is to be known by; empty for one that is given. */
    String wantedKey() {
        String wanted = key == null ? "" : key;
        if (!wanted.isEmpty() && !wanted.matches(MapAddress.KEY)) {
            throw Refusals.problems(
                    Map.of("key", "En nyckel är a–z, siffror och bindestreck, högst 60 tecken."));
        }
        return wanted;
    }
}
