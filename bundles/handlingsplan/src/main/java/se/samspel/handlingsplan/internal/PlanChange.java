package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is done to one row of a plan. Pages, API, meetings and imports all say what they want with these; {@link
 * PlanEdits} does it for a person and {@link PlanWriter} for the server itself.
 */
public sealed interface PlanChange {
    /** The kind of row. */
    Part part();

    /** Whether it can be done to rows of the kind at all: what comes with the template is only saved and undone. */
    default boolean fits() {
        return part().isChild() || this instanceof Save || this instanceof Undo;
    }

    /**
     * Saves fields of one row; fields that are not given stay as they are.
     *
     * @param version the version that was seen; another's later save makes it a conflict
     */
    record Save(Part part, long row, long version, Map<String, String> values)
            implements PlanChange {
        public Save {
            values = new LinkedHashMap<>(values);
        }
    }

    /**
     * Adds a child last under its parent.
     *
     * @param parent a section for a goal, a goal for an activity, the list for the others
     */
    record Add(Part part, String parent, Map<String, String> values) implements PlanChange {
        public Add {
            values = new LinkedHashMap<>(values);
        }
    }

    /**
     * Moves a child among its siblings.
     *
     * @param steps how far: negative is up; past the end means last
     * @param version the version of the order that was seen
     */
    record Move(Part part, long row, int steps, long version) implements PlanChange {}

    /**
     * Puts a child under another parent: a goal in another area, an activity under another goal. What stands below it
     * goes with it.
     *
     * @param parent as of {@link Add}
     * @param after the child it stands after there; first when there is no such child
     * @param version the version of the child that was seen
     */
    record Transfer(Part part, long row, String parent, long after, long version)
            implements PlanChange {}

    /** Takes a child away; it is kept, with all below it, and can be put back. */
    record Remove(Part part, long row, long version) implements PlanChange {}

    /** Puts back what was taken away, where it stood. */
    record Restore(Part part, long row, long version) implements PlanChange {}

    /**
     * Takes back the last change of a row: the fields that it changed get the values they had before.
     *
     * @param version the version that was seen; the person's own later changes do no harm
     */
    record Undo(Part part, long row, long version) implements PlanChange {}
}
