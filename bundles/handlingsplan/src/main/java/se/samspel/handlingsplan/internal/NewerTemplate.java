package se.samspel.handlingsplan.internal;

import java.util.Optional;
import se.samspel.api.access.Viewer;

/** What someone who leads a plan may do about its template. */
public interface NewerTemplate {
    /**
     * What there is to do.
     *
     * @param version the version that the plan follows
     * @param newer whether a plugin has brought a newer one, which the plan can be moved to
     * @param back whether the plan has been moved, so that it can go back
     */
    record Offer(String version, boolean newer, boolean back) {}

    /** What there is to do; empty when there is nothing, or it is not theirs to do. */
    Optional<Offer> of(Viewer viewer, OpenPlan plan);
}
