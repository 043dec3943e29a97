package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;
import se.samspel.dialogstod.internal.GuideLine;

/**
 * The group's rounds, and the guides it is offered.
 *
 * @param group its name; empty when the viewer works in none
 * @param begin where a round is begun; empty for who may not
 */
public record RoundListPage(String group, String begin, List<Line> rounds, List<GuideLine> guides)
        implements Page {
    public RoundListPage {
        rounds = List.copyOf(rounds);
        guides = List.copyOf(guides);
    }

    /** One round. */
    public record Line(
            String title, String path, String badge, String status, String when, String size) {}

    @Override
    public String title() {
        return DialogueMenu.CRUMB.label();
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }
}
