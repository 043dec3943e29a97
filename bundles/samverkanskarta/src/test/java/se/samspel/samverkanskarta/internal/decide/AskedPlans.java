package se.samspel.samverkanskarta.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;

/** Plans that keep what they were asked for. */
final class AskedPlans implements PlanPlaces {
    final List<Wanted> wanted = new ArrayList<>();
    boolean refuses;
    List<Writable> writable = List.of();

    @Override
    public List<Writable> writable(Viewer viewer, UnitId group) {
        return writable;
    }

    @Override
    public String beginning(UnitId group) {
        return "/";
    }

    @Override
    public List<String> targetGroups(Viewer viewer, UnitId group) {
        return List.of();
    }

    @Override
    public Outcome make(Viewer viewer, Wanted asked) {
        if (refuses) {
            return new Outcome.Refused("Planen är fastställd.");
        }
        wanted.add(asked);
        return new Outcome.Made(place(asked));
    }

    @Override
    public List<Place> standing(Viewer viewer, Collection<String> refs) {
        return wanted.stream()
                .filter(it -> refs.contains(it.origin().ref()))
                .map(AskedPlans::place)
                .toList();
    }

    private static Place place(Wanted asked) {
        return new Place(
                asked.origin().ref(),
                asked.plan(),
                "Plan",
                "Utkast",
                "Aktivitet",
                1,
                asked.wording(),
                "Område",
                false,
                "/plan");
    }
}
