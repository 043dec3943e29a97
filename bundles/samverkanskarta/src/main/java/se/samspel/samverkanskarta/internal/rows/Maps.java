package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.Inventory;

/** The maps, and every rule about who may see and change what. What a viewer may not see is not there. */
public final class Maps {
    /** The maps of a förbund, or of all the viewer may read; in Swedish order of their titles. */
    public List<MapLine> of(Viewer viewer, @Nullable UnitId association) {
        throw new UnsupportedOperationException();
    }

    /** A version whole. @throws NotThere when there is none, or none for this viewer */
    public Inventory open(Viewer viewer, VersionId version) {
        throw new UnsupportedOperationException();
    }

    /** What a page around a version needs. @throws NotThere when there is none, or none for this viewer */
    public VersionLine line(Viewer viewer, VersionId version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a change.
     *
     * @param requestKey the same for the same click; empty when the change is not repeated
     * @throws NotThere when there is no such version for the viewer
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    public MapOutcome write(
            Viewer viewer, VersionId version, MapChange change, String requestKey) {
        throw new UnsupportedOperationException();
    }
}
