package se.samspel.dialogstod.internal.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;

/** Plans as the dialogue meets them: one draft with one area, and what was made in it. */
final class SomePlans implements PlanPlaces {
    final List<Wanted> made = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private String refusing = "";

    /** From now on nothing is taken. */
    void refuse(String sentence) {
        refusing = sentence;
    }

    @Override
    public List<Writable> writable(Viewer viewer, UnitId group) {
        return List.of(
                new Writable(
                        7,
                        "Planen",
                        "2027",
                        List.of(
                                new Area(
                                        "behov",
                                        "1. Behov",
                                        List.of(
                                                new Goal(
                                                        70,
                                                        "Ett mål",
                                                        List.of(
                                                                new Activity(
                                                                        71, "En aktivitet"))))),
                                new Area("ovrigt", "2. Övrigt", List.of()))));
    }

    @Override
    public String beginning(UnitId group) {
        return "/handlingsplaner/ny";
    }

    @Override
    public List<String> targetGroups(Viewer viewer, UnitId group) {
        return List.of("Unga utan arbete");
    }

    @Override
    public synchronized Outcome make(Viewer viewer, Wanted wanted) {
        if (!refusing.isEmpty()) {
            return new Outcome.Refused(refusing);
        }
        return new Outcome.Made(
                places.computeIfAbsent(
                        wanted.request(),
                        first -> {
                            made.add(wanted);
                            return place(wanted);
                        }));
    }

    private Place place(Wanted wanted) {
        return switch (wanted.target()) {
            case NewGoal goal -> place(wanted, "Mål", wanted.wording(), 100 + made.size());
            case NewActivity activity ->
                    place(wanted, "Aktivitet", wanted.wording(), 100 + made.size());
            case Standing standing ->
                    place(
                            wanted,
                            standing.row() == 70 ? "Mål" : "Aktivitet",
                            standing.row() == 70 ? "Ett mål" : "En aktivitet",
                            standing.row());
        };
    }

    private static Place place(Wanted wanted, String kind, String wording, long row) {
        return new Place(
                wanted.origin().ref(),
                wanted.plan(),
                "Planen",
                "Utkast",
                kind,
                row,
                wording,
                "1. Behov",
                false,
                "/handlingsplaner/7#mal-" + row);
    }

    @Override
    public List<Place> standing(Viewer viewer, Collection<String> refs) {
        return places.values().stream().filter(it -> refs.contains(it.ref())).toList();
    }
}
