package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** Says in Swedish from when and until when something holds. */
final class AgreementWords {
    private AgreementWords() {}

    /** "Till 31 december 2027", "Tills vidare"; empty for no ground. */
    static String until(Agreement agreement) {
        LocalDate until = agreement.until();
        if (agreement.equals(Agreement.NONE)) {
            return "";
        }
        return until == null ? "Tills vidare" : "Till " + Swedish.date(until);
    }

    /** "från 1 januari 2026, 58 dagar kvar"; what is not known is left out. */
    static String more(Agreed agreed) {
        LocalDate from = agreed.ground().agreement().from();
        return Stream.of(from == null ? "" : "från " + Swedish.date(from), daysLeft(agreed))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String daysLeft(Agreed agreed) {
        if (agreed.daysLeft().isEmpty()) {
            return "";
        }
        long days = agreed.daysLeft().getAsLong();
        if (days == 0) {
            return "sista dagen är i dag";
        }
        return days > 0
                ? Swedish.count(days, "dag", "dagar") + " kvar"
                : "gick ut för " + Swedish.count(-days, "dag", "dagar") + " sedan";
    }
}
