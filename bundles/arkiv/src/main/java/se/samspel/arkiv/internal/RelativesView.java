package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.web.View;

/**
 * What a document belongs together with, among what the viewer may see.
 *
 * @param newer the version that holds instead of this one
 * @param older earlier versions, the latest first
 * @param same documents with the very same file
 * @param near documents that say nearly the same
 * @param matter other documents with the same registry number
 * @param candidates what this may be made a new version of
 * @param action where that is said; empty when the viewer may not
 * @param aloneAction where it is said that this is a version of nothing; empty when it is none, or may not be said
 * @param uploadHref where a new version of this is uploaded; empty when the viewer may not
 */
public record RelativesView(
        Link newer,
        List<Link> older,
        List<Link> same,
        List<Alike> near,
        String registryNumber,
        List<Link> matter,
        List<Link> candidates,
        String action,
        String aloneAction,
        String uploadHref)
        implements View {
    public RelativesView {
        older = List.copyOf(older);
        same = List.copyOf(same);
        near = List.copyOf(near);
        matter = List.copyOf(matter);
        candidates = List.copyOf(candidates);
    }

    /** Whether there is anything to show beside the text. */
    public boolean isSomething() {
        return !older.isEmpty()
                || !same.isEmpty()
                || !near.isEmpty()
                || !matter.isEmpty()
                || !action.isEmpty()
                || !aloneAction.isEmpty()
                || !uploadHref.isEmpty();
    }

    /** A document that says nearly the same, and how much of it. */
    public record Alike(Link link, int percent) {}
}
