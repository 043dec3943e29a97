package se.samspel.handlingsplan.internal.roundtrip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PartFields;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/** The plan as it stands now, as a comparison asks for it. */
final class Standing {
    private final OpenPlan plan;
    private final PartFields fields;
    private final Map<RowList, List<Long>> orders;

    Standing(OpenPlan plan, Organisation organisation) {
        this.plan = plan;
        this.fields = PartFields.of(plan, organisation);
        this.orders = PlanInWord.orders(plan);
    }

    /** A row that is there and has not been taken away, nor the goal above it. */
    Optional<Row> row(Part part, long row) {
        return plan.row(part, row).filter(it -> !part.isChild() || listOf(part, row).isPresent());
    }

    /** A field's text as it would be shown in a file; empty when the row is gone. */
    Optional<String> text(Mark mark) {
        return row(mark.part(), mark.row())
                .flatMap(row -> field(mark).map(field -> Shown.text(field, value(row, field))));
    }

    Optional<Field> field(Mark mark) {
        Part part = mark.part();
        List<Field> all =
                part == Part.TEXT || part == Part.AREA
                        ? plan.row(part, mark.row())
                                .map(row -> fields.of(part, row))
                                .orElse(List.of())
                        : fields.of(part);
        return all.stream().filter(field -> field.id().equals(mark.field())).findFirst();
    }

    List<Field> fieldsOf(Part part) {
        return fields.of(part);
    }

    List<Long> order(RowList list) {
        return orders.getOrDefault(list, List.of());
    }

    /** The list a row stands in; empty when it is gone. */
    Optional<RowList> listOf(Part part, long row) {
        return orders.entrySet().stream()
                .filter(list -> list.getKey().part() == part && list.getValue().contains(row))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a list is called by those who read it: the heading of an area, the wording of a goal. */
    String called(RowList list) {
        return list.part() == Part.ACTIVITY
                ? called(Part.GOAL, Long.parseLong(list.parent()))
                : place(list);
    }

    /** Whether something can be added to a list. */
    boolean has(RowList list) {
        return orders.containsKey(list);
    }

    /** The heading of the section that a row stands in. */
    String place(Part part, long row) {
        return plan.row(part, row)
                .flatMap(plan::sectionOf)
                .map(Row.SectionRow::heading)
                .orElse("Uppgifter om planen");
    }

    /** The heading of the section that a list stands in. */
    String place(RowList list) {
        return plan.sectionOf(new PlanChange.Add(list.part(), list.parent(), Map.of()))
                .map(Row.SectionRow::heading)
                .orElse("");
    }

    /** What a row is called: a goal's wording, a member's name; for a text its label. */
    String called(Part part, long row) {
        return plan.row(part, row)
                .map(
                        it ->
                                switch (it) {
                                    case Row.Child child -> child.called();
                                    case Row.TextRow text -> text.label();
                                    case Row.SectionRow section -> section.heading();
                                    case Row.PlanRow whole -> "";
                                })
                .orElse("");
    }

    OpenPlan plan() {
        return plan;
    }

    private static String value(Row row, Field field) {
        return row.values().getOrDefault(field.id(), "");
    }
}
