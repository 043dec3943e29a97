package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import se.samspel.api.access.Unit;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/** What is told of a map as a whole, and of one of its versions. */
public final class MapForm {
    public static final String TITLE = "title";

    private MapForm() {}

    /** The fields of a map. */
    static List<Field> map(List<Unit> municipalities) {
        return List.of(
                Ask.shortText(TITLE, "Kartans namn", "Till exempel Unga vuxna i Hofors.", 160)
                        .asRequired(),
                Ask.longText(FieldIds.PURPOSE, "Vad kartan är till för", ""),
                Ask.shortText(
                        FieldIds.OWNER, "Ägare", "Funktionen eller parten som äger kartan.", 120),
                Ask.shortText(
                        FieldIds.STEERING_GROUP,
                        "Styrgrupp",
                        "Vilka som beslutar utifrån den.",
                        120),
                Ask.choosing(
                        FieldIds.MUNICIPALITIES,
                        FieldType.CHOICES,
                        "Kommuner",
                        "Där kartan gäller.",
                        Ask.choices(municipalities, it -> it.id().value(), Unit::name)));
    }

    /** The fields of a version. */
    public static List<Field> version() {
        return List.of(
                Ask.shortText(TITLE, "Versionens namn", "Till exempel Nuläge våren 2027.", 120)
                        .asRequired(),
                Ask.choice(FieldIds.KIND, "Visar", "", VersionKind.values(), VersionKind::swedish)
                        .asRequired(),
                Field.of(FieldIds.DAY, FieldType.DATE, "Gäller dagen", "").asRequired());
    }
}
