package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.web.View;

/** What is worth another look in a plan. */
public record FindingsView(List<FindingLine> findings) implements View {
    /** As many as are shown at once. */
    public static final int FIRST = 8;

    public FindingsView {
        findings = List.copyOf(findings);
    }

    public List<FindingLine> first() {
        return findings.stream().limit(FIRST).toList();
    }

    public List<FindingLine> rest() {
        return findings.stream().skip(FIRST).toList();
    }
}
