package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * The map as a picture.
 *
 * @param size how much there is in it
 * @param look what is worth looking at first
 * @param svg the drawing; empty when there is nothing to draw
 * @param files what can be taken away
 */
public record PicturePage(
        VersionLine line,
        String size,
        List<Line> look,
        FilterView filter,
        String svg,
        List<Line.Link> files)
        implements ViewPage {
    public PicturePage {
        look = List.copyOf(look);
        files = List.copyOf(files);
    }

    @Override
    public MapTab tab() {
        return MapTab.PICTURE;
    }
}
