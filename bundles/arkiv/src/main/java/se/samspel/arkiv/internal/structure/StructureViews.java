package se.samspel.arkiv.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Activity;
import se.samspel.api.documents.DocumentStructure.Figure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Named;
import se.samspel.api.documents.DocumentStructure.Party;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.structure.StoredStructure.Today;
import se.samspel.arkiv.internal.structure.StructureView.Area;
import se.samspel.arkiv.internal.structure.StructureView.Done;
import se.samspel.arkiv.internal.structure.StructureView.Known;
import se.samspel.arkiv.internal.structure.StructureView.Line;
import se.samspel.arkiv.internal.structure.StructureView.Linked;
import se.samspel.arkiv.internal.structure.StructureView.Number;

/** Makes what is shown of a structure. */
public final class StructureViews {
    private StructureViews() {}

    /** What is shown of a structure; null when there is nothing to show. */
    static @Nullable StructureView of(
            DocumentStructure structure,
            List<Today> interventions,
            List<String> sentences,
            Function<Named, String> pages) {
        if (structure.isEmpty()) {
            return null;
        }
        int activities = structure.goals().stream().mapToInt(it -> it.activities().size()).sum();
        return new StructureView(
                Swedish.count(structure.goals().size(), "mål", "mål")
                        + (activities == 0
                                ? ""
                                : " och " + Swedish.count(activities, "aktivitet", "aktiviteter"))
                        + ".",
                facts(structure),
                structure.targetGroups().stream()
                        .map(it -> new Linked(it, SubjectAddress.targetGroup(it), ""))
                        .toList(),
                interventions.stream()
                        .map(
                                it ->
                                        new Linked(
                                                it.named().name(),
                                                pages.apply(it.named()),
                                                it.otherwise()))
                        .toList(),
                areas(structure, sentences),
                structure.figures().stream().map(StructureViews::number).toList());
    }

    private static List<Known> facts(DocumentStructure structure) {
        return known(
                "Period",
                structure.period(),
                "Parter",
                String.join(", ", structure.parties().stream().map(Party::name).toList()),
                "Kommuner",
                String.join(", ", structure.municipalities().stream().map(Named::name).toList()));
    }

    private static List<Known> known(String... pairs) {
        List<Known> known = new ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            if (!pairs[at + 1].isEmpty()) {
                known.add(new Known(pairs[at], pairs[at + 1]));
            }
        }
        return known;
    }

    private static List<Area> areas(DocumentStructure structure, List<String> sentences) {
        Set<String> headings = new LinkedHashSet<>(structure.areas());
        structure.goals().forEach(goal -> headings.add(goal.area()));
        return headings.stream()
                .map(heading -> new Area(heading, lines(structure, heading, sentences)))
                .filter(area -> !area.goals().isEmpty())
                .toList();
    }

    private static List<Line> lines(
            DocumentStructure structure, String area, List<String> sentences) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < structure.goals().size(); at++) {
            if (structure.goals().get(at).area().equals(area)) {
                String href = at < sentences.size() ? sentences.get(at) : "";
                lines.add(line(structure.goals().get(at), href));
            }
        }
        return lines;
    }

    private static Line line(Goal goal, String href) {
        return new Line(
                goal.wording(),
                badge(goal.outcome()),
                goal.outcome() == null ? "" : goal.outcome().swedish(),
                goal.said(),
                href.isEmpty() ? goal.source().sentence() : "",
                href,
                known(
                        "Mått",
                        goal.measure(),
                        "Utgångsläge",
                        goal.baseline(),
                        "Målvärde",
                        goal.target(),
                        "Klart senast",
                        date(goal.due())),
                goal.activities().stream().map(StructureViews::done).toList());
    }

    /** An outcome as {@code ui/badge.jte} knows it; empty for none. */
    public static String badge(DocumentStructure.@Nullable Outcome outcome) {
        return outcome == null
                ? ""
                : switch (outcome) {
                    case FULFILLED -> "done";
                    case PARTLY_FULFILLED -> "ongoing";
                    case NOT_FULFILLED -> "stopped";
                    case HARD_TO_EVALUATE -> "idea";
                    case NOT_FOLLOWED_UP -> "late";
                    case NOT_ASSESSED -> "planned";
                };
    }

    private static Done done(Activity activity) {
        String about =
                String.join(
                        " · ",
                        Stream.of(
                                        String.join(", ", activity.parties()),
                                        date(activity.due()),
                                        activity.status())
                                .filter(it -> !it.isEmpty())
                                .toList());
        return new Done(activity.wording(), about);
    }

    private static Number number(Figure figure) {
        String value =
                Swedish.number(figure.amount().doubleValue())
                        + " "
                        + (figure.unit() + " " + figure.about()).strip();
        return new Number(value, figure.source().sentence());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Swedish.date(date);
    }
}
