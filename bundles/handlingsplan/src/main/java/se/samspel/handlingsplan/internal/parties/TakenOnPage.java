package se.samspel.handlingsplan.internal.parties;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.api.web.StatusShare;
import se.samspel.handlingsplan.internal.Badge;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * Who has taken on what in a plan.
 *
 * @param path the plan's page
 * @param chosen the gap that is looked at, as it is called
 * @param empty what is said when there is nothing to show
 */
public record TakenOnPage(
        String plan,
        String path,
        List<Party> parties,
        List<Choice> choices,
        String chosen,
        List<Row> rows,
        String empty)
        implements Page {
    public TakenOnPage {
        parties = List.copyOf(parties);
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    /** A party: how what it takes part in stands. */
    public record Party(String name, String says, List<StatusShare> shares) {
        public Party {
            shares = List.copyOf(shares);
        }
    }

    /** A way to narrow the table. */
    public record Choice(String label, int count, String href, boolean current) {}

    /**
     * One activity.
     *
     * @param shares what each party does in it, as many as there are parties: "Ansvarig", "Med" or empty
     */
    public record Row(
            String number,
            String what,
            String href,
            List<String> shares,
            String person,
            String due,
            Badge badge) {
        public Row {
            shares = List.copyOf(shares);
        }
    }

    @Override
    public String title() {
        return "Vem gör vad";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }
}
