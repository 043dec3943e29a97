package se.samspel.api.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/** What earlier reports say of a question; a service of the archive. One search, quick enough to be asked beside a meeting. */
@ProviderType
public interface EarlierPassages {
    /**
     * Passages of reports that the viewer may read, the best first, at most one of each report.
     *
     * @param question in words
     * @param targetGroups the groups of people that it is asked about; may be empty
     */
    List<Passage> fitting(Viewer viewer, String question, List<String> targetGroups, int most);

    /**
     * A passage.
     *
     * @param words as they stand in the report
     * @param source title, förbund, year, page and address, as one line
     * @param document the title of the report
     * @param facts what kind of report it is, whose and when, as far as that is known
     * @param path the passage on this server
     * @param goal a goal of the same report that is about the same thing and whose outcome is known; null for none
     */
    record Passage(
            String words,
            String source,
            String document,
            List<String> facts,
            String path,
            @Nullable Followed goal) {
        public Passage {
            facts = List.copyOf(facts);
        }

        /** The words with their source, as they are put into a text. */
        public String quotation() {
            return "”" + words + "” (" + source + ")";
        }
    }

    /** A goal and how it came out. @param said in the report's own words; may be empty */
    record Followed(String wording, DocumentStructure.Outcome outcome, String said) {}
}
