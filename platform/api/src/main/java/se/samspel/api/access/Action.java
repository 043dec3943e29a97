package se.samspel.api.access;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person may do in a unit; each feature has an enum of its own. A role held in a unit counts for the unit
 * and all below it.
 */
@ConsumerType
public interface Action {
    /** The enum constant's name. */
    String name();

    /** The roles that may. */
    Set<Role> roles();

    /** What it is, in Swedish after "får inte", for the refusal: "ändra i planen". */
    String swedish();
}
