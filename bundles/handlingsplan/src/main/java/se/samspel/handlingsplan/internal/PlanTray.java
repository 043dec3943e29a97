package se.samspel.handlingsplan.internal;

import java.util.Optional;
import se.samspel.api.access.Viewer;

/** What came with a plan when it was made of a file and has no place in it yet; shown beside the plan until it is empty. */
public interface PlanTray {
    /** The tray for someone who may write in the plan; empty when nothing lies in it. */
    Optional<TrayView> of(Viewer viewer, OpenPlan plan);
}
