package se.samspel.arkiv.internal.intake;

import java.util.List;
import se.samspel.api.web.View;
import se.samspel.arkiv.internal.Link;

/**
 * How far an upload has come, file by file.
 *
 * @param src where the piece is fetched again
 * @param reportHref the report as a table for spreadsheets; empty for none
 */
public record BatchView(String src, int done, int total, List<Row> rows, String reportHref)
        implements View {
    public BatchView {
        rows = List.copyOf(rows);
    }

    public boolean finished() {
        return done == total;
    }

    /** What is said when all of it is read. */
    public String end() {
        return rows.stream().allMatch(row -> !row.href().isEmpty())
                ? "Klart. Alla filer är sparade."
                : "Klart. Alla filer som gick att spara är sparade.";
    }

    /**
     * One file.
     *
     * @param title the document's, or the file's name when it became none
     * @param href where the document is; empty when there is none
     * @param status for the badge: ongoing, done, info or stopped
     * @param state in a word
     * @param sentence what happened and what to do; may be empty
     * @param facts what was suggested, in words
     * @param same another document with the same content
     * @param near another document that says nearly the same
     * @param versionHref where the document is made a new version of that one; empty when that may not be
     */
    public record Row(
            String title,
            String fileName,
            String href,
            String factsHref,
            String removeHref,
            String status,
            String state,
            String sentence,
            String facts,
            Link same,
            Link near,
            String versionHref) {}
}
