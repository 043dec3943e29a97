package se.samspel.handlingsplan.internal.parties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;

/**
 * Which party has taken on which activity of a plan.
 *
 * @param parties the columns: the parties of the plan's groups, then others that carry something
 * @param lines every activity in the plan's order
 */
record TakenOn(List<UnitId> parties, List<Line> lines) {

    /**
     * One activity.
     *
     * @param number as it is counted in the plan: "3.2.1"
     */
    record Line(String number, Section area, Goal goal, Activity activity, boolean late) {
        /** What a party does in it. */
        Share of(UnitId party) {
            if (party.equals(activity.party())) {
                return Share.RESPONSIBLE;
            }
            return activity.partners().contains(party) ? Share.PARTNER : Share.NONE;
        }

        boolean is(Gap gap) {
            return switch (gap) {
                case NONE -> true;
                case ALONE -> activity.status().isOpen() && activity.parties().size() == 1;
                case NOBODY -> activity.status().isOpen() && activity.parties().isEmpty();
                case UNDATED -> activity.status().isOpen() && activity.due() == null;
                case LATE -> late;
            };
        }
    }

    /** What a party does in an activity. */
    enum Share {
        RESPONSIBLE,
        PARTNER,
        NONE
    }

    /** What a group may want to look at; NONE is all of it. */
    enum Gap {
        NONE("alla", "Alla aktiviteter"),
        ALONE("ensam", "En part ensam"),
        NOBODY("ingen", "Ingen part"),
        UNDATED("utan-datum", "Utan datum"),
        LATE("sena", "Försenade");

        private final String path;
        private final String swedish;

        Gap(String path, String swedish) {
            this.path = path;
            this.swedish = swedish;
        }

        /** As it stands in an address. */
        String path() {
            return path;
        }

        String swedish() {
            return swedish;
        }

        static Gap of(String path) {
            for (Gap gap : values()) {
                if (gap.path.equals(path)) {
                    return gap;
                }
            }
            return NONE;
        }
    }

    /** Sorts a plan by party; the columns begin with the parties of its groups. */
    static TakenOn of(Plan plan, List<UnitId> ofTheGroups) {
        List<Line> lines = new ArrayList<>();
        for (Section area : plan.areas()) {
            String before = area.number().isEmpty() ? "" : area.number() + ".";
            for (int place = 0; place < area.goals().size(); place++) {
                add(plan, area, area.goals().get(place), before + (place + 1), lines);
            }
        }
        Set<UnitId> parties = new LinkedHashSet<>(ofTheGroups);
        lines.forEach(line -> parties.addAll(line.activity().parties()));
        return new TakenOn(List.copyOf(parties), List.copyOf(lines));
    }

    private static void add(Plan plan, Section area, Goal goal, String number, List<Line> lines) {
        for (int place = 0; place < goal.activities().size(); place++) {
            Activity activity = goal.activities().get(place);
            lines.add(
                    new Line(
                            number + "." + (place + 1),
                            area,
                            goal,
                            activity,
                            activity.isLate(plan.today())));
        }
    }

    /** The activities with a gap, in order. */
    List<Line> with(Gap gap) {
        return lines.stream().filter(line -> line.is(gap)).toList();
    }

    /** The activities that a party takes part in, in order. */
    List<Line> of(UnitId party) {
        return lines.stream().filter(line -> line.of(party) != Share.NONE).toList();
    }
}
