package se.samspel.arkiv.internal.structure;

import org.jspecify.annotations.Nullable;
import se.samspel.api.web.View;

/**
 * What a document says, on its page.
 *
 * @param structure what holds; null when nothing is known
 * @param review what is suggested, for those who may decide; null for others
 * @param open whether it is shown at once, and not only its heading
 * @param waiting how many suggestions nobody has decided about
 */
public record StructurePart(
        @Nullable StructureView structure, @Nullable ReviewView review, boolean open, int waiting)
        implements View {
    /** Whether there is anything to show. */
    public boolean isSomething() {
        return structure != null || review != null;
    }
}
