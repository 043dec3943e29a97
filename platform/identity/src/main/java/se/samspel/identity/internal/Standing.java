package se.samspel.identity.internal;

import java.time.LocalDate;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;

/** The organisation as it stands now: asked anew for each question, and each answer is of one moment. */
public interface Standing {
    OrganisationTree tree();

    /** Who holds a role in a unit on a day; nobody where only the tree is known. */
    default List<Organisation.Person> peopleOf(UnitId unit, LocalDate day) {
        return List.of();
    }
}
