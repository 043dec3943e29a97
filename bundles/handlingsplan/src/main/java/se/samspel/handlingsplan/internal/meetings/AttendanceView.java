package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.View;

/**
 * Who is at a meeting, as a piece of its page.
 *
 * @param fields of one more person
 * @param values what was written and could not be kept
 */
public record AttendanceView(
        String path,
        List<Line> people,
        boolean editable,
        List<Field> fields,
        Map<String, String> values,
        Map<String, String> problems)
        implements View {
    public AttendanceView {
        people = List.copyOf(people);
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    /** Somebody on the list. */
    public record Line(
            long id,
            String name,
            String title,
            String party,
            boolean coOpted,
            boolean present,
            boolean absent) {}

    /** "5 av 9 är här". */
    public String count() {
        return people.stream().filter(Line::present).count() + " av " + people.size() + " är här";
    }
}
