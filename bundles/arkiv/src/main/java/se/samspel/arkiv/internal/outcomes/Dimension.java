package se.samspel.arkiv.internal.outcomes;

import java.util.Arrays;
import se.samspel.arkiv.spi.Facet;

/** What goals are counted by. */
public enum Dimension {
    INTERVENTION("insats", "intervention", "Insats", "Ingen insats angiven"),
    TARGET_GROUP("malgrupp", "targetGroup", "Målgrupp", "Ingen målgrupp angiven"),
    PARTY("part", "party", "Part", "Ingen part angiven"),
    YEAR("ar", "year", "År", "Okänt år");

    private final String inAddress;
    private final String written;
    private final String swedish;
    private final String none;

    Dimension(String inAddress, String written, String swedish, String none) {
        this.inAddress = inAddress;
        this.written = written;
        this.swedish = swedish;
        this.none = none;
    }

    /** What a search is narrowed by in the same way. */
    Facet facet() {
        return switch (this) {
            case INTERVENTION -> Facet.INTERVENTION;
            case TARGET_GROUP -> Facet.TARGET_GROUP;
            case PARTY -> throw new IllegalStateException("no search is narrowed by party");
            case YEAR -> Facet.YEAR;
        };
    }

    /** As a page's address says it. */
    String inAddress() {
        return inAddress;
    }

    /** As the API writes it. */
    String written() {
        return written;
    }

    String swedish() {
        return swedish;
    }

    /** What goals of documents that do not say are called. */
    String none() {
        return none;
    }

    /** The one that is asked for, in either way to write it; the first when it is none of them. */
    static Dimension of(String typed) {
        return Arrays.stream(values())
                .filter(it -> it.inAddress.equals(typed) || it.written.equals(typed))
                .findFirst()
                .orElse(INTERVENTION);
    }
}
