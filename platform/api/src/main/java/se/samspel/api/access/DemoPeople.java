package se.samspel.api.access;

import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;

/**
 * The invented people of the demo, for whoever seeds content in their name. Registered only in demo mode, once the people
 * are there. There are all roles in {@code gavleborg} or {@code mysam-hofors}, members in {@code mysam-sandviken} and
 * {@code lokus-tierp}, and one office in {@code uppsala-lan};
 * {@code gavleborg} has two in its office.
 */
@ProviderType
public interface DemoPeople {
    /** @throws IllegalArgumentException when the demo has nobody with the role in the unit; says who there is */
    Viewer as(Role role, UnitId unit);

    /** Another person with the same role there, for what two have to do; the same one when there is no other. */
    default Viewer colleague(Role role, UnitId unit) {
        return as(role, unit);
    }
}
