package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** Says in Swedish from when and until when something holds. */
final class AgreementWords {
    private AgreementWords() {}

    /** "1 januari 2026 – 31 december 2027", "till 31 december 2027", "tills vidare"; empty for no ground. */
    static String dates(Agreement agreement) {
        LocalDate from = agreement.from();
        LocalDate until = agreement.until();
        if (agreement.equals(Agreement.NONE)) {
            return "";
        }
        if (until == null) {
            return from == null ? "Tills vidare" : "Från " + Swedish.date(from);
        }
        return from == null
                ? "Till " + Swedish.date(until)
                : Swedish.date(from) + " – " + Swedish.date(until);
    }

    /** "58 dagar kvar"; empty when it has no last day. */
    static String daysLeft(Agreed agreed) {
        if (agreed.daysLeft().isEmpty()) {
            return "";
        }
        long days = agreed.daysLeft().getAsLong();
        if (days == 0) {
            return "Sista dagen är i dag";
        }
        return days > 0
                ? Swedish.count(days, "dag", "dagar") + " kvar"
                : "Gick ut för " + Swedish.count(-days, "dag", "dagar") + " sedan";
    }
}
