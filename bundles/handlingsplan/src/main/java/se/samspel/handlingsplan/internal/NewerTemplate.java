package se.samspel.handlingsplan.internal;

import java.util.Optional;
import se.samspel.api.access.Viewer;

/** Says of a plan that a plugin has brought a newer version of its template. */
public interface NewerTemplate {
    /** The version, for someone who may move the plan to it; empty when there is none, or it is not theirs to do. */
    Optional<String> of(Viewer viewer, OpenPlan plan);
}
