package se.samspel.handlingsplan.internal;

import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** What a template's sections and texts become in a plan, and how they are put there. */
public final class BuiltRows {
    private final Tx tx;
    private final PlanId plan;

    /** Of one plan within a transaction. */
    public BuiltRows(Tx tx, PlanId plan) {
        this.tx = tx;
        this.plan = plan;
    }

    /**
     * A section of a template as a new row.
     *
     * @param area fields of {@link Part#AREA} that are known from the beginning
     */
    public static SectionRow of(long id, Template.Section section, Map<String, String> area) {
        return new SectionRow(
                id,
                1,
                section.id(),
                section.number(),
                section.title(),
                section.help(),
                section.kind(),
                section.required(),
                area.getOrDefault("blank", ""),
                area.getOrDefault("reason", ""),
                area.getOrDefault("refers", ""));
    }

    /** A text of a template as a new row with a value. */
    public static TextRow of(long id, SectionId section, Template.Text text, String value) {
        Field field = text.field();
        return new TextRow(
                id,
                1,
                section,
                field.id(),
                field.type(),
                field.label(),
                field.help(),
                text.required(),
                field.most(),
                field.choices().stream()
                        .map(choice -> choice.value() + " " + choice.label())
                        .collect(Collectors.joining("\n")),
                value);
    }

    /** Puts a section in the plan. */
    public void insert(SectionRow row, int place) {
        tx.sql(
                        """
                        insert into plan_section (id, plan_id, version, section, position, number,
                            title, help, kind, required, blank, reason, refers)
                        values (:id, :plan, :version, :section, :place, :number, :title, :help,
                            :kind, :required, :blank, :reason, :refers)
                        """)
                .with("id", row.id())
                .with("plan", plan)
                .with("version", row.version())
                .with("section", row.section())
                .with("place", place)
                .with("number", row.number())
                .with("title", row.title())
                .with("help", row.help())
                .with("kind", row.kind())
                .with("required", row.required())
                .with("blank", row.blank())
                .with("reason", row.reason())
                .with("refers", row.refers())
                .run();
    }

    /** Puts a text in the plan. */
    public void insert(TextRow row, int place) {
        tx.sql(
                        """
                        insert into plan_text (id, plan_id, version, section, field, position, type,
                            label, help, required, most, choices, value)
                        values (:id, :plan, :version, :section, :field, :place, :type, :label,
                            :help, :required, :most, :choices, :value)
                        """)
                .with("id", row.id())
                .with("plan", plan)
                .with("version", row.version())
                .with("section", row.section())
                .with("field", row.field())
                .with("place", place)
                .with("type", row.type())
                .with("label", row.label())
                .with("help", row.help())
                .with("required", row.required())
                .with("most", row.most())
                .with("choices", row.choices())
                .with("value", row.value())
                .run();
    }
}
