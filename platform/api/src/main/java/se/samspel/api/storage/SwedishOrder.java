package se.samspel.api.storage;

import java.util.Comparator;
import org.osgi.annotation.versioning.ProviderType;

/** The Swedish alphabet for both databases: å, ä and ö last, case and accents after letters. */
@ProviderType
public interface SwedishOrder {
    /** A text for a sort-key column: comparing keys byte by byte orders as Swedish does. */
    String key(String text);

    /** The same order for values in memory. */
    Comparator<String> comparator();
}
