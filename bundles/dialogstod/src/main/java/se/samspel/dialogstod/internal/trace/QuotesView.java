package se.samspel.dialogstod.internal.trace;

import java.util.List;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.web.View;

/** What the answers to a question have led to. */
public record QuotesView(List<Line> lines) implements View {
    public QuotesView {
        lines = List.copyOf(lines);
    }

    /**
     * Some words and what they became.
     *
     * @param href exactly the words
     * @param state what has happened to them; empty when they stand
     */
    public record Line(String words, String href, String status, String state, List<Place> places) {
        public Line {
            places = List.copyOf(places);
        }
    }
}
