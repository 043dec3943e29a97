package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import se.samspel.api.web.View;

/**
 * Who takes part, and who is ready.
 *
 * @param path where it is fetched
 * @param summary such as "3 av 4 parter är klara"
 * @param noting whether the viewer may say who is at the meeting
 */
public record ParticipantsView(String path, String summary, boolean noting, List<Line> lines)
        implements View {
    public ParticipantsView {
        lines = List.copyOf(lines);
    }

    /**
     * A party or a person.
     *
     * @param party under whom a person stands; empty for a party itself
     * @param state such as "Klar" or "2 svar"
     */
    public record Line(
            long id, String name, String party, String badge, String state, boolean present) {}
}
