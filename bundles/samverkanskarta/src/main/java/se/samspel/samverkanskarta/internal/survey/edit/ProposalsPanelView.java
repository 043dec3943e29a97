package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import se.samspel.api.web.View;

/** The surveys in which proposals wait for the viewer. */
public record ProposalsPanelView(List<Line> lines) implements View {
    public ProposalsPanelView {
        lines = List.copyOf(lines);
    }

    /** One survey. @param what how many and to which map; {@code when} its last day */
    public record Line(String what, String when, String href) {}
}
