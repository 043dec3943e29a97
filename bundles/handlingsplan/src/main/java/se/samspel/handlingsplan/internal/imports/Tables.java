package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Optional;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** Reads tables: of people, of goals and activities, with an area on each row, or of anything else. */
final class Tables {
    private final Sections sections;
    private final Headings headings;
    private final Walk walk;
    private final Found found;
    private final Prose prose;
    private final Parties parties;
    private final GoalRows goals;

    Tables(
            Sections sections,
            Headings headings,
            Walk walk,
            Found found,
            Prose prose,
            Parties parties) {
        this.sections = sections;
        this.headings = headings;
        this.walk = walk;
        this.found = found;
        this.prose = prose;
        this.parties = parties;
        this.goals = new GoalRows(parties);
    }

    void table(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        Optional<Template.Section> people =
                sections.of(SectionKind.MEMBERS)
                        .filter(it -> MemberRows.isHead(head) || walk.isIn(SectionKind.MEMBERS));
        if (walk.inAppendix()) {
            rows.forEach(row -> found.tray().add(String.join("\t", row), false, walk.under()));
        } else if (people.isPresent()) {
            people(rows, people.get());
        } else if (walk.isIn(SectionKind.AREA) && GoalRows.isHead(head)) {
            String area = walk.section().orElseThrow().id().value();
            goals.table(rows, area, walk.under()).forEach(found::add);
        } else if (!areas(rows)) {
            rows.forEach(row -> prose.place(String.join("\t", row).strip(), false));
        }
    }

    private void people(List<List<String>> rows, Template.Section section) {
        if (!walk.hasEntered(section)) {
            walk.touch(section);
        }
        new MemberRows(parties, section.id().value())
                .table(rows, walk.members(), walk.under())
                .forEach(found::add);
    }

    /** A table with an area on each row. */
    private boolean areas(List<List<String>> rows) {
        long named =
                rows.stream()
                        .filter(row -> row.size() > 1 && area(row.getFirst()).isPresent())
                        .count();
        if (named < 2) {
            return false;
        }
        List<String> head = rows.getFirst();
        boolean headed = area(head.getFirst()).isEmpty();
        String last = "";
        for (List<String> row : rows) {
            Optional<Template.Section> begun = area(row.getFirst());
            if (begun.isPresent()) {
                last = begun.get().id().value();
                walk.touch(begun.get());
                found.mark(last, row.getFirst(), walk.under());
            } else if (headed && row.equals(head) || last.isEmpty()) {
                found.mark("", String.join("\t", row), walk.under());
                continue;
            } else {
                text(row.getFirst(), last);
            }
            rest(row, headed ? head : List.of(), last);
        }
        return true;
    }

    private void rest(List<String> row, List<String> head, String area) {
        List<String> cells = row.subList(1, row.size());
        List<String> heads = head.size() == row.size() ? head.subList(1, head.size()) : List.of();
        boolean goal = heads.size() == 1 && GoalRows.isHead(List.of(heads.getFirst(), ""));
        if (!heads.isEmpty() && (goal || GoalRows.isHead(heads))) {
            goals.table(List.of(heads, cells), area, walk.under()).stream()
                    .skip(1)
                    .forEach(found::add);
        } else {
            cells.forEach(cell -> text(cell, area));
        }
    }

    private void text(String cell, String area) {
        if (!cell.isBlank()) {
            found.add(Piece.of(PieceKind.TEXT, area, cell, walk.under()).in(Matching.AREA_TEXT));
        }
    }

    private Optional<Template.Section> area(String cell) {
        return headings.meant("", cell)
                .map(Headings.Meant::section)
                .filter(it -> it.kind() == SectionKind.AREA);
    }
}
