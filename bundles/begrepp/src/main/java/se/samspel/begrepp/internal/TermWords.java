package se.samspel.begrepp.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Swedish;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.Term.Validity;

/** What is said of terms on pages. */
final class TermWords {
    private TermWords() {}

    /** A layer as it stands in an address. */
    static String written(Layer.Kind kind) {
        return switch (kind) {
            case NATIONAL -> "landet";
            case REGIONAL -> "regionen";
            case OWN -> "eget";
        };
    }

    /** The days a term holds: "till och med 31 december 2022"; empty for always. */
    static String validity(Validity validity) {
        @Nullable LocalDate from = validity.from();
        @Nullable LocalDate to = validity.to();
        String begins = from == null ? "" : "från " + Swedish.date(from);
        String ends = to == null ? "" : "till och med " + Swedish.date(to);
        String days = (begins + " " + ends).strip();
        return days.isEmpty() ? "" : "Gäller " + days;
    }
}
