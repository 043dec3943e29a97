package se.samspel.api.health;

import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.Actor;

/**
 * A DS service that says how one part of the server is doing. It is asked when someone looks, so it answers at once and
 * from what it knows; what it throws is shown as the part's worry. Only the server's administrator sees the answer and
 * uses a remedy.
 */
@ConsumerType
public interface HealthSource {
    /** The part right now. */
    PartHealth take();

    /**
     * Does what one of the part's remedies offered, or begins it as a job.
     *
     * @param remedy the key of a {@link PartHealth.Remedy}
     * @return Swedish, for the administrator: what happens now
     * @throws se.samspel.api.access.NotThere when the part does not offer it
     */
    default String treat(String remedy, Actor by) {
        throw new se.samspel.api.access.NotThere("Åtgärden");
    }
}
