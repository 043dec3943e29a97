package se.samspel.dialogstod.internal;

import java.util.List;
import java.util.Set;
import se.samspel.api.UnitId;

/** What the people of a server lay over the guides of its plugins: files of their own, and questions in a guide. */
public interface GuideLayer {
    /**
     * Files of the same kind as a plugin's.
     *
     * @param within a unit with all it lies within; only what is for one of these is asked for
     */
    List<GuideFile> files(Set<UnitId> within);

    /** A guide as one unit uses it. */
    Guide in(Guide guide, UnitId unit);
}
