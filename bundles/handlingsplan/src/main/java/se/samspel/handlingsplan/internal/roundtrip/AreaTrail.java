package se.samspel.handlingsplan.internal.roundtrip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/**
 * In which area each goal of a returned file stands, by the headings above it. A heading that is unknown says nothing, and
 * an area whose heading is gone has not lost its goals to the one before.
 */
final class AreaTrail {
    private final Map<Mark, Row.SectionRow> byMark = new HashMap<>();
    private final Map<String, Row.SectionRow> byHeading = new HashMap<>();
    private final Set<RowList> passed = new HashSet<>();
    private final Map<Long, Optional<RowList>> goals = new LinkedHashMap<>();
    private Optional<RowList> here = Optional.empty();

    private AreaTrail(List<Row.SectionRow> sections) {
        for (Row.SectionRow section : sections) {
            byMark.put(Mark.heading(Part.AREA, section.id()), section);
            byHeading.putIfAbsent(PlainText.of(section.heading()), section);
        }
    }

    static AreaTrail of(OpenPlan plan) {
        return new AreaTrail(plan.sections());
    }

    /** A line of the file, which may be the heading of a section. */
    void line(Line line, Exported base) {
        List<Mark> marks = line.bookmarks().stream().flatMap(it -> Mark.of(it).stream()).toList();
        String text = PlainText.of(line.text());
        Optional<Row.SectionRow> section =
                marks.stream().filter(byMark::containsKey).findFirst().map(byMark::get);
        if (section.isEmpty() && line.kind() == Kind.HEADING) {
            section = Optional.ofNullable(byHeading.get(text));
        }
        if (section.isPresent()) {
            here =
                    section.filter(it -> it.kind() == SectionKind.AREA)
                            .map(it -> new RowList(Part.GOAL, it.section().value()));
            here.ifPresent(passed::add);
        } else if (line.kind() == Kind.HEADING
                && marks.stream().noneMatch(Mark::isHeading)
                && !base.fixed().contains(text)) {
            here = Optional.empty();
        }
    }

    /** A text of a goal stands here. */
    void goal(long goal) {
        goals.putIfAbsent(goal, here);
    }

    /** The goals of the file in its order, each in the list it stands in; in the list it stood in when nothing tells. */
    Map<Long, RowList> goals(Exported base) {
        Map<Long, RowList> placed = new LinkedHashMap<>();
        goals.forEach(
                (goal, area) -> {
                    Optional<RowList> before = base.listOf(Part.GOAL, goal);
                    boolean left = before.filter(passed::contains).isPresent();
                    (left ? area.or(() -> before) : before)
                            .ifPresent(list -> placed.put(goal, list));
                });
        return placed;
    }
}
