package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.web.View;

/** How far an upload has come, file by file. */
public record BatchView(long batch, int done, int total, List<Row> rows) implements View {
    public BatchView {
        rows = List.copyOf(rows);
    }

    /** Where the piece is fetched again. */
    public String src() {
        return ArchiveAddress.batch(batch);
    }

    public boolean finished() {
        return done == total;
    }

    /**
     * One file.
     *
     * @param status for the badge: ongoing, done, info or stopped
     * @param state in a word
     * @param sentence what happened and what to do; may be empty
     * @param facts what was suggested, in words
     * @param same another document with the same content; empty for none
     * @param sameHref where it is
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
            String same,
            String sameHref) {}
}
