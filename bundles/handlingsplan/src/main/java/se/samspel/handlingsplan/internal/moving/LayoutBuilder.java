package se.samspel.handlingsplan.internal.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** A layout while it is put together. What the template has comes first, then what is to be the plan's own finds a place. */
final class LayoutBuilder {
    private final List<SectionRow> sections = new ArrayList<>();
    private final Map<SectionId, List<TextRow>> texts = new LinkedHashMap<>();
    private final Map<Long, String> areas = new LinkedHashMap<>();
    private final Set<Long> own = new HashSet<>();

    /** A section of the template, after those that are there. */
    void add(SectionRow section) {
        sections.add(section);
    }

    /** A text of the template, last in its section. */
    void add(TextRow text) {
        textsOf(text.section()).add(text);
    }

    /** Puts goals in an area, after those that are there. */
    void put(List<Long> goals, SectionId area) {
        goals.forEach(goal -> areas.put(goal, area.value()));
    }

    /**
     * Keeps a section as the plan's own.
     *
     * @param after the rows it stood after, the nearest first
     * @return the id it has now
     */
    SectionId keep(SectionRow section, List<Long> after) {
        SectionRow kept =
                new SectionRow(
                        section.id(),
                        section.version(),
                        freeSection(section.section()),
                        isNumbered(section.number()) ? "" : section.number(),
                        section.title(),
                        Layout.OWN_SECTION,
                        section.kind(),
                        false,
                        section.blank(),
                        section.reason(),
                        section.refers());
        sections.add(place(after), kept);
        own.add(section.id());
        return kept.section();
    }

    private int place(List<Long> after) {
        return after.stream()
                .flatMap(
                        row ->
                                IntStream.range(0, sections.size())
                                        .filter(place -> sections.get(place).id() == row)
                                        .boxed())
                .findFirst()
                .map(place -> place + 1)
                .orElse(0);
    }

    private boolean isNumbered(String number) {
        return !number.isEmpty()
                && sections.stream().anyMatch(section -> section.number().equals(number));
    }

    /** Keeps a text as the plan's own, last in a section. */
    void keep(TextRow text, SectionId section) {
        Set<String> fields = new HashSet<>();
        textsOf(section).forEach(other -> fields.add(other.field()));
        textsOf(section)
                .add(
                        new TextRow(
                                text.id(),
                                text.version(),
                                section,
                                free(text.field(), fields),
                                text.type(),
                                text.label(),
                                Layout.OWN_TEXT,
                                false,
                                text.most(),
                                text.choices(),
                                text.value()));
        own.add(text.id());
    }

    /** A section that refers to another. */
    static SectionRow referring(SectionRow row, String section) {
        return new SectionRow(
                row.id(),
                row.version(),
                row.section(),
                row.number(),
                row.title(),
                row.help(),
                row.kind(),
                row.required(),
                row.blank(),
                row.reason(),
                section);
    }

    private SectionId freeSection(SectionId wanted) {
        Set<String> taken = new HashSet<>();
        sections.forEach(section -> taken.add(section.section().value()));
        return new SectionId(free(wanted.value(), taken));
    }

    private static String free(String wanted, Set<String> taken) {
        String base = wanted.substring(0, Math.min(wanted.length(), 55));
        return Stream.concat(
                        Stream.of(wanted), IntStream.range(2, 1000).mapToObj(it -> base + "-" + it))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<TextRow> textsOf(SectionId section) {
        return texts.computeIfAbsent(section, none -> new ArrayList<>());
    }

    /** @param last what is known of a section only when all have their places */
    Layout build(String templateVersion, boolean approval, UnaryOperator<SectionRow> last) {
        return new Layout(
                templateVersion,
                approval,
                sections.stream().map(last).toList(),
                sections.stream()
                        .flatMap(
                                section ->
                                        texts.getOrDefault(section.section(), List.of()).stream())
                        .toList(),
                areas,
                own);
    }
}
