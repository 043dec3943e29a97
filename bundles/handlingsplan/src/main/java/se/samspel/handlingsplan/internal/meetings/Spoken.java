package se.samspel.handlingsplan.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;

/**
 * One line of the minutes: what was said of a point, and what was decided.
 *
 * @param change how it stands now, when the meeting changed it: "Pågår → Klar"; otherwise how it stands
 */
public record Spoken(
        String key, String area, String wording, String change, String said, String decision) {

    static Spoken of(Item item) {
        String before = MeetingFields.swedish(item.kind(), item.statusBefore());
        String after = MeetingFields.swedish(item.kind(), item.status());
        String change = before.equals(after) || before.isEmpty() ? after : before + " → " + after;
        return new Spoken(
                item.key().toString(),
                item.area(),
                item.wording(),
                change,
                item.said(),
                item.decision());
    }

    /** What a meeting has spoken of, in the order of its agenda. */
    static List<Spoken> all(OpenMeeting meeting) {
        return meeting.items().stream().filter(Item::isHandled).map(Spoken::of).toList();
    }

    /** What a meeting did not reach, in the order of its agenda; what else there was does not come back. */
    static List<Item> rest(OpenMeeting meeting) {
        List<Item> rest = new ArrayList<>();
        for (Item item : meeting.items()) {
            if (!item.isHandled() && item.kind() != ItemKind.OTHER) {
                rest.add(item);
            }
        }
        return List.copyOf(rest);
    }

    /** The label of a status with its digit key, from 1. */
    static String digit(List<Field.Choice> choices, String value) {
        for (int place = 0; place < choices.size(); place++) {
            if (choices.get(place).value().equals(value)) {
                return Integer.toString(place + 1);
            }
        }
        return "";
    }
}
