package se.samspel.dialogstod.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** The guides that are offered where the viewer works. */
public record GuideListPage(List<Line> guides) implements Page {
    public GuideListPage {
        guides = List.copyOf(guides);
    }

    /**
     * One guide.
     *
     * @param size such as "8 områden, 20 frågor, omkring 2 timmar"
     */
    public record Line(String title, String path, String intro, String size) {}

    @Override
    public String title() {
        return DialogueMenu.CRUMB.label();
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }
}
