package se.samspel.dialogstod.internal.out;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.dialogstod.internal.compare.ComparePage;
import se.samspel.dialogstod.internal.compare.Comparisons;

/** A comparison as a file, the same for pages and API. */
@Component(service = ComparisonFiles.class)
public final class ComparisonFiles {
    private final Comparisons comparisons;
    private final Organisation organisation;
    private final Papers papers;
    private final Clock clock;

    @Activate
    public ComparisonFiles(
            @Reference Comparisons comparisons,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Clock clock) {
        this.comparisons = comparisons;
        this.organisation = organisation;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * The file.
     *
     * @param group as written in an address; empty for the chosen one
     * @param rounds as written in an address; none for the newest
     * @param format pdf or docx
     */
    Download file(Viewer viewer, String group, Set<String> rounds, String format)
            throws IOException {
        ComparePage page = comparisons.page(viewer, group, rounds);
        String issuer =
                organisation.associationOf(new UnitId(page.groupId())).map(Unit::name).orElse("");
        Paper paper = PaperOfComparison.write(page, issuer, clock.instant());
        return papers.file(paper, "jamforelse-" + page.groupId(), format);
    }
}
