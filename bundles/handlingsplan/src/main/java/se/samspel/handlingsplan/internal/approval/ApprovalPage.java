package se.samspel.handlingsplan.internal.approval;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * How a plan's approval stands.
 *
 * @param state what can be done: {@code draft}, {@code sent} or {@code adopted}
 * @param sent when and by whom it was sent; empty when it has not been
 * @param mayLead whether the viewer sends, notes, takes back and adopts
 * @param seen the plan's count of changes, sent back so that exactly this is sent round
 * @param problem why something was not done when it was tried; empty for none
 */
public record ApprovalPage(
        String plan,
        String path,
        String state,
        String sent,
        String message,
        String count,
        List<Line> lines,
        List<String> parties,
        boolean mayLead,
        boolean complete,
        boolean needed,
        long seen,
        String today,
        String problem)
        implements Page {
    public ApprovalPage {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
    }

    /**
     * One party.
     *
     * @param status the badge's kind
     * @param how who answered, when and how; empty while nobody has
     * @param earlier what the party answered before, the first first
     * @param mayAnswer whether the viewer answers for the party
     * @param open whether the party may still answer
     */
    public record Line(
            String party,
            String name,
            String status,
            String answer,
            String how,
            String comment,
            List<String> earlier,
            boolean page,
            boolean mayAnswer,
            boolean open) {}

    @Override
    public String title() {
        return "Godkännande";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }

    /** The parties that can sign on paper: those that have not approved. */
    public List<Line> unsigned() {
        return lines.stream().filter(it -> !it.status().equals("done")).toList();
    }
}
