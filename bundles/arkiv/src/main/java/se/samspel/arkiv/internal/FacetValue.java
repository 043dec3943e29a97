package se.samspel.arkiv.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.ResultsView.Choice;
import se.samspel.arkiv.spi.Facet;

/** A value of a facet and its count. What it is called is looked up when it is shown, or held against one as common. */
final class FacetValue {
    private static final Pattern OTHER_LETTERS = Pattern.compile("[^a-z0-9]");

    private final FacetLabels labels;
    private final Facet facet;
    private final String said;
    private final int count;
    private final boolean chosen;
    private @Nullable String label;

    FacetValue(FacetLabels labels, Facet facet, String said, int count, boolean chosen) {
        this.labels = labels;
        this.facet = facet;
        this.said = said;
        this.count = count;
        this.chosen = chosen;
    }

    /** Whether it stands for documents that say nothing. */
    boolean isUnknown() {
        return said.isEmpty();
    }

    boolean isChosen() {
        return chosen;
    }

    String said() {
        return said;
    }

    int count() {
        return count;
    }

    private String label() {
        String known = label;
        if (known == null) {
            known = labels.of(facet, said);
            label = known;
        }
        return known;
    }

    Choice choice() {
        String id = ArchiveAddress.parameter(facet) + "-" + id(said);
        return new Choice(id, said, label(), count, chosen);
    }

    /** What tells a value from others in the page; letters that no id should have are told by a number. */
    private static String id(String value) {
        if (value.isEmpty()) {
            return "okant";
        }
        if (value.chars().allMatch(FacetValue::isPlain)) {
            return value;
        }
        String plain = OTHER_LETTERS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("-");
        return plain + "-" + Integer.toHexString(value.hashCode());
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
    }

    /** The latest year first, otherwise the most common; "not given" last. */
    static Comparator<FacetValue> order(Facet facet) {
        Comparator<FacetValue> unknownLast = Comparator.comparing(FacetValue::isUnknown);
        return facet == Facet.YEAR
                ? unknownLast.thenComparing(Comparator.comparing(FacetValue::said).reversed())
                : unknownLast
                        .thenComparing(Comparator.comparingInt(FacetValue::count).reversed())
                        .thenComparing(FacetValue::label)
                        .thenComparing(FacetValue::said);
    }
}
