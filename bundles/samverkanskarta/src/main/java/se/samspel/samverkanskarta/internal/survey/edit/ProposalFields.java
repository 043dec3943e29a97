package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.Arrays;
import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.survey.Proposals;
import se.samspel.samverkanskarta.internal.survey.Slot;

/** What can be changed in a proposal before it is accepted. */
final class ProposalFields {
    private ProposalFields() {}

    static List<Field> of(Slot.Kind kind) {
        return switch (kind) {
            case SEAT -> List.of(number(Proposals.PEOPLE, "Antal"));
            case TIMES -> List.of(number(FieldIds.TIMES, "Möten per år"));
            case MINUTES -> List.of(number(FieldIds.MINUTES, "Minuter per möte"));
            case TARGET_GROUP -> List.of(text(Proposals.TARGET_GROUP, "Målgrupp", 160));
            case BENEFIT -> List.of(text(FieldIds.BENEFIT_FOR, "Nytta för vem", 200));
            case FORUM -> forum();
            case WORTH, COMMENT, MISSING, CAN_GO ->
                    List.of(longText(FieldIds.FINDING, "Så ska det stå"));
        };
    }

    private static List<Field> forum() {
        return List.of(
                text(FieldIds.NAME, "Forum", 160),
                new Field(
                        FieldIds.LEVEL,
                        FieldType.CHOICE,
                        "Nivå",
                        "",
                        false,
                        100,
                        Arrays.stream(Level.values())
                                .map(it -> new Field.Choice(it.name(), it.swedish()))
                                .toList()),
                longText(FieldIds.PURPOSE, "Syfte"),
                text(Proposals.WHO, "Vilka som är med", 300),
                number(FieldIds.TIMES, "Möten per år"),
                number(FieldIds.MINUTES, "Minuter per möte"));
    }

    private static Field number(String id, String label) {
        return Field.of(id, FieldType.NUMBER, label, "");
    }

    private static Field text(String id, String label, int most) {
        return new Field(id, FieldType.SHORT_TEXT, label, "", false, most, List.of());
    }

    private static Field longText(String id, String label) {
        return new Field(id, FieldType.LONG_TEXT, label, "", false, 4_000, List.of());
    }
}
