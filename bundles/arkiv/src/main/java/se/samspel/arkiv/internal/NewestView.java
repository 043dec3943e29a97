package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.web.View;

/** The newest documents that the viewer may read. */
public record NewestView(List<Row> rows) implements View {
    public NewestView {
        rows = List.copyOf(rows);
    }

    /** A document and when it came. */
    public record Row(String title, String href, String type, String date) {}
}
