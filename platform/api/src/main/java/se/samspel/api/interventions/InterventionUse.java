package se.samspel.api.interventions;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/** A DS service of a feature that links to insatser: where it does, for the page of an insats. */
@ConsumerType
public interface InterventionUse {
    /** Where an insats is used, as far as the viewer may see it. */
    List<Use> of(Viewer viewer, long intervention);

    /**
     * One place.
     *
     * @param place such as the name of a plan
     * @param placePath its page on this server
     * @param title what links, such as an activity
     * @param path where it stands
     * @param state how it goes, in Swedish; may be empty
     */
    record Use(String place, String placePath, String title, String path, String state) {}
}
