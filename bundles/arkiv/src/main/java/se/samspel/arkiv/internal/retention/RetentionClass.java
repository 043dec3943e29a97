package se.samspel.arkiv.internal.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.Archived;

/**
 * A class of documents that are kept equally long.
 *
 * @param keeps whether they are kept for ever; the years then mean nothing
 * @param years how many whole years after the year a document is about; the year it came in when it is about none
 * @param law what the rule rests on
 * @param types the kinds of documents it is suggested for
 */
record RetentionClass(
        String id, String name, boolean keeps, int years, String law, Set<DocumentType> types) {
    RetentionClass {
        types = Set.copyOf(types);
    }

    /** The first day on which a document may be disposed of; empty when it is kept for ever. */
    Optional<LocalDate> due(Archived document) {
        int year =
                document.year() != null
                        ? document.year()
                        : LocalDate.ofInstant(document.uploadedAt(), Swedish.ZONE).getYear();
        return keeps ? Optional.empty() : Optional.of(LocalDate.of(year + years + 1, 1, 1));
    }

    /** "Gallras 5 år efter årets slut". */
    String rule() {
        return keeps ? "Bevaras" : "Gallras " + years + " år efter årets slut";
    }

    /** Name and rule. */
    String called() {
        return name + " – " + (keeps ? "bevaras" : "gallras efter " + years + " år");
    }
}
