package se.samspel.api.interventions;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;

/** The register of insatser. Safe for any thread. */
@ProviderType
public interface Interventions {
    /** Every insats of a förbund, in Swedish order; what has ended too, since nothing is ever taken out of the register. */
    List<Known> of(UnitId association);

    /** An insats whose page the viewer may open; empty for any other. */
    default Optional<Known> open(Viewer viewer, long id) {
        return Optional.empty();
    }

    /**
     * An insats that can be linked to.
     *
     * @param path its page on this server
     */
    record Known(long id, String name, boolean ended, String path) {
        /** As it stands in a list to choose from. */
        public String label() {
            return ended ? name + " (avslutad)" : name;
        }
    }
}
