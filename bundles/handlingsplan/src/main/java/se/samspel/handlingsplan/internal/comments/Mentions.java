package se.samspel.handlingsplan.internal.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.handlingsplan.internal.OpenPlan;

/** Who can be mentioned in a plan's comments, and who is: "@Lea Norrby" in the text. */
@Component(service = Mentions.class)
public final class Mentions {
    private final Organisation organisation;

    @Activate
    public Mentions(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** A person who works with the plan. */
    record Colleague(UserId user, String name) {}

    /** Those who write in the plan's groups, and the förbund's process leaders and office. */
    List<Colleague> colleagues(OpenPlan plan) {
        Map<UserId, Colleague> found = new LinkedHashMap<>();
        List<UnitId> units = new ArrayList<>(plan.owners());
        units.add(plan.plan().association());
        for (UnitId unit : units) {
            organisation.peopleOf(unit).stream()
                    .filter(person -> Role.writers().contains(person.membership().role()))
                    .forEach(
                            person ->
                                    found.putIfAbsent(
                                            person.user(),
                                            new Colleague(person.user(), person.name())));
        }
        return List.copyOf(found.values());
    }

    /** Those who are mentioned in a text. The longest name wins where one begins as another. */
    static List<Colleague> in(String text, List<Colleague> colleagues) {
        String rest = text.toLowerCase(Locale.ROOT);
        List<Colleague> mentioned = new ArrayList<>();
        List<Colleague> longestFirst =
                colleagues.stream()
                        .sorted(
                                Comparator.comparingInt((Colleague it) -> it.name().length())
                                        .reversed())
                        .toList();
        for (Colleague colleague : longestFirst) {
            String sign = "@" + colleague.name().toLowerCase(Locale.ROOT);
            if (rest.contains(sign)) {
                mentioned.add(colleague);
                rest = rest.replace(sign, " ");
            }
        }
        return List.copyOf(mentioned);
    }
}
