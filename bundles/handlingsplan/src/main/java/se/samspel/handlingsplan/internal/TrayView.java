package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.View;

/**
 * The tray of a plan, "ej placerat".
 *
 * @param path where its forms lead
 * @param places where a piece can be moved, section by section
 */
public record TrayView(String path, String count, List<Line> lines, List<Group> places)
        implements View {
    public TrayView {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /**
     * One piece.
     *
     * @param heading what it stood under in the file
     * @param start the first words, shown always
     * @param note what to think of; may be empty
     */
    public record Line(
            long id,
            long version,
            String heading,
            String start,
            String text,
            String note,
            boolean question) {}

    /** Places under one heading. */
    public record Group(String label, List<Field.Choice> places) {
        public Group {
            places = List.copyOf(places);
        }
    }
}
