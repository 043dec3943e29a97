package se.samspel.api.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/** Goals that somebody has had before, and how they came out; a service of the archive. Quick enough to ask while one types. */
@ProviderType
public interface EarlierGoals {
    /**
     * Goals in the words of a new one, the likest first.
     *
     * @param wording what has been typed so far
     * @param except the series of a document that is left out, with the feature first, such as {@code plan.4711}; may be
     *     empty
     */
    List<Earlier> like(Viewer viewer, String wording, String except, int most);

    /**
     * One earlier goal.
     *
     * @param outcome null while its document says nothing of it
     * @param said how it came out, in the document's own words; may be empty
     * @param document the title of the document it stands in
     * @param year what year the document is about; null when that is not known
     * @param whose the group or förbund
     * @param path the passage on this server
     */
    record Earlier(
            String wording,
            DocumentStructure.@Nullable Outcome outcome,
            String said,
            String document,
            @Nullable Integer year,
            String whose,
            String path) {}
}
