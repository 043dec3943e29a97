package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.KeptGuideId;

/**
 * A guide that was taken in from a file, with the version that is offered.
 *
 * @param unit the förbund or the group it belongs to
 * @param guide as the file calls it
 * @param number which of the versions that were taken in is offered, from 1
 * @param removed "yes" when it is no longer offered
 * @param guideVersion the version that stands in the file
 * @param takenInBy the name of who took that version in
 */
record KeptGuide(
        KeptGuideId id,
        long version,
        UnitId unit,
        String guide,
        int number,
        String removed,
        String title,
        int guideVersion,
        Instant takenInAt,
        String takenInBy) {
    static final String TABLE = "dialogue_guide";
    static final String REMOVED = "yes";

    ObjectRef ref() {
        return new ObjectRef("dialogue.guide", id.value());
    }

    boolean isRemoved() {
        return removed.equals(REMOVED);
    }

    /** The first part of the guide's key, which no plugin can have. */
    static String from(UnitId unit) {
        return "_" + unit;
    }

    String key() {
        return from(unit) + "/" + guide;
    }
}
