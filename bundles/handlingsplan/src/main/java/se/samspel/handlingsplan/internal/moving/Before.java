package se.samspel.handlingsplan.internal.moving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/**
 * How a plan was built before it was moved, to be built so again.
 *
 * @param became what each section was called after the move, by its id before; a section that went away is not there
 * @param areas the area that each goal stood in
 */
record Before(
        String templateVersion,
        boolean approval,
        List<SectionRow> sections,
        List<TextRow> texts,
        Map<Long, String> areas,
        Map<String, String> became) {
    Before {
        sections = List.copyOf(sections);
        texts = List.copyOf(texts);
        areas = Map.copyOf(areas);
        became = Map.copyOf(became);
    }

    Optional<SectionRow> section(long row) {
        return sections.stream().filter(it -> it.id() == row).findFirst();
    }

    Optional<TextRow> text(long row) {
        return texts.stream().filter(it -> it.id() == row).findFirst();
    }

    /** What a reference in one of the sections was after the move. */
    String referredAfter(SectionRow section) {
        String after = became.getOrDefault(section.refers(), section.refers());
        return after.equals(became.get(section.section().value())) ? "" : after;
    }
}
