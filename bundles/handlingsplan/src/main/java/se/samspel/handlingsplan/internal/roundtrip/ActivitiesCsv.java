package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Csv;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PartFields;
import se.samspel.handlingsplan.internal.Row;

/** The activities of a plan as a table for spreadsheets. Columns are only ever added last. */
final class ActivitiesCsv {
    /** The activity's own columns; a new one stands last. */
    private static final List<String> FIELDS =
            List.of(
                    "what",
                    "party",
                    "person",
                    "starts",
                    "due",
                    "place",
                    "status",
                    "intervention",
                    "note",
                    "partners",
                    "linked-intervention",
                    "application");

    private final Csv csv = new Csv();

    private ActivitiesCsv() {}

    static String of(OpenPlan plan, Organisation organisation) {
        ActivitiesCsv csv = new ActivitiesCsv();
        List<Field> all = PartFields.of(plan, organisation).of(Part.ACTIVITY);
        List<Field> fields =
                FIELDS.stream()
                        .flatMap(id -> all.stream().filter(field -> field.id().equals(id)))
                        .toList();
        List<String> head = new ArrayList<>(List.of("Område", "Nr mål", "Mål", "Nr", "Id"));
        fields.forEach(field -> head.add(field.label()));
        head.add("Målet: så står det");
        csv.line(head);
        for (Row.SectionRow section : plan.sections()) {
            csv.section(plan, section, fields);
        }
        return csv.csv.toString();
    }

    private void section(OpenPlan plan, Row.SectionRow section, List<Field> fields) {
        List<Row.GoalRow> goals = plan.goalsOf(section.section());
        String before = section.number().isEmpty() ? "" : section.number() + ".";
        for (int goal = 0; goal < goals.size(); goal++) {
            String number = before + (goal + 1);
            List<Row.ActivityRow> activities = plan.activitiesOf(goals.get(goal).id());
            for (int place = 0; place < activities.size(); place++) {
                List<String> cells = new ArrayList<>();
                cells.add(section.heading());
                cells.add(number);
                cells.add(goals.get(goal).wording());
                cells.add(number + "." + (place + 1));
                cells.add(Long.toString(activities.get(place).id()));
                Map<String, String> values = activities.get(place).values();
                fields.forEach(
                        field ->
                                cells.add(
                                        FieldConflict.shown(
                                                field, values.getOrDefault(field.id(), ""))));
                GoalStanding standing = Row.standing(goals.get(goal).standing());
                cells.add(standing == null ? "" : standing.swedish());
                line(cells);
            }
        }
    }

    private void line(List<String> cells) {
        csv.line(cells.stream().map(PlainText::of).toList());
    }
}
