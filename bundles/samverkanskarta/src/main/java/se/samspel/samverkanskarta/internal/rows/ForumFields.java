package se.samspel.samverkanskarta.internal.rows;

import static se.samspel.samverkanskarta.internal.rows.Ask.choice;
import static se.samspel.samverkanskarta.internal.rows.Ask.choosing;
import static se.samspel.samverkanskarta.internal.rows.Ask.longText;
import static se.samspel.samverkanskarta.internal.rows.Ask.name;
import static se.samspel.samverkanskarta.internal.rows.Ask.shortText;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_FROM;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_TEXT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BASIS_UNTIL;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BENEFIT;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.BENEFIT_FOR;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.GAIN;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.GAIN_FOR;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.LEVEL;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MINUTES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.MUST_CHANGE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.NAME;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.OWNER;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.PURPOSE;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.STATUS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.STEERING_GROUP;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TARGET_GROUPS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TIMES;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.TRANSITIONS;
import static se.samspel.samverkanskarta.internal.rows.FieldIds.WORKS;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Level;

/** What can be filled in about a forum. */
record ForumFields(Offered offered) {
    private static final int MOST_TARGET_GROUPS = 1_000;

    /** The fields of the form, in the order they are asked for. */
    List<Field> all() {
        List<Field> fields = new ArrayList<>();
        fields.add(name(NAME, "Forum", "Vad mötet kallas till vardags.").asRequired());
        fields.add(choice(LEVEL, "Nivå", "", Level.values(), Level::swedish).asRequired());
        fields.add(
                choice(STATUS, "Läge", "", ForumStatus.values(), ForumStatus::swedish)
                        .asRequired());
        fields.add(longText(PURPOSE, "Syfte", "Vad mötet är till för."));
        fields.add(longText(BENEFIT, "Nytta", "Vad mötet leder till i dag."));
        fields.add(shortText(BENEFIT_FOR, "Nytta för vem", "", 200));
        fields.add(longText(WORKS, "Det som fungerar", ""));
        fields.add(longText(MUST_CHANGE, "Det som behöver bli annorlunda", ""));
        fields.add(longText(GAIN, "Väntad vinst", "För ett forum som saknas eller behövs."));
        fields.add(shortText(GAIN_FOR, "Vinst för vem", "", 200));
        fields.addAll(howAndWhy());
        return fields;
    }

    private List<Field> howAndWhy() {
        return List.of(
                shortText(OWNER, "Ägare", "Funktionen eller parten som kallar.", 120),
                shortText(STEERING_GROUP, "Styrgrupp", "Vilka som bestämmer om forumet.", 120),
                Field.of(TIMES, FieldType.NUMBER, "Möten per år", "Tomt när det är okänt."),
                Field.of(MINUTES, FieldType.NUMBER, "Minuter per möte", ""),
                choice(BASIS, "Grund", "", Agreement.Basis.values(), Agreement.Basis::swedish),
                shortText(
                        BASIS_TEXT, "Grundens namn", "Till exempel överenskommelsens titel.", 200),
                Field.of(BASIS_FROM, FieldType.DATE, "Gäller från", ""),
                Field.of(
                        BASIS_UNTIL,
                        FieldType.DATE,
                        "Gäller till och med",
                        "Tomt betyder tills vidare. Du påminns i god tid innan."),
                longText(TARGET_GROUPS, "Målgrupper", "En på varje rad.", MOST_TARGET_GROUPS),
                choosing(
                        TRANSITIONS,
                        FieldType.CHOICES,
                        "Brytpunkter som forumet tar hand om",
                        "",
                        offered.parts().apply(MapPart.TRANSITION)),
                MapFields.where(offered));
    }
}
