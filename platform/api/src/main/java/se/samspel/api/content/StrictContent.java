package se.samspel.api.content;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads JSON that people bring to a feature, as strictly and with the same words as the files of a plugin: everything that
 * does not fit is said in Swedish with its path. Safe for any thread.
 */
@ProviderType
public interface StrictContent {
    /**
     * Reads one file.
     *
     * @param file what to call it in what is said of it
     */
    Reading read(String file, byte[] json, Shape.Members shape);

    /** What came of it. */
    sealed interface Reading {
        /** It fits the shape. */
        record Fits(ContentObject root) implements Reading {}

        /** @param errors everything that is wrong, at most twenty */
        record Misfits(List<ContentError> errors) implements Reading {
            public Misfits {
                errors = List.copyOf(errors);
            }
        }
    }
}
