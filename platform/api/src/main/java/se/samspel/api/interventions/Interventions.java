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

    /** What every insats of the server is called today, and what it has been called. Quick, since it is kept in memory. */
    default List<Called> called() {
        return List.of();
    }

    /**
     * An insats by its names.
     *
     * @param earlier what it was called before, and what those were called that have become part of it
     * @param parts the insatser that have become part of it
     */
    record Called(
            long id, UnitId association, String name, List<String> earlier, List<Long> parts) {
        public Called {
            earlier = List.copyOf(earlier);
            parts = List.copyOf(parts);
        }
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
