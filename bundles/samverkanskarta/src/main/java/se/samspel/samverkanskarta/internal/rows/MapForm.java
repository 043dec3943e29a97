package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.web.Swedish;
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

    /** What a map begins with: the current state of a day. */
    public static Map<String, String> firstVersion(Instant now) {
        return Map.of(
                TITLE,
                VersionKind.CURRENT.swedish(),
                FieldIds.KIND,
                VersionKind.CURRENT.name(),
                FieldIds.DAY,
                LocalDate.ofInstant(now, Swedish.ZONE).toString());
    }

    /** What is told of a map, by field id. */
    public static Map<String, String> values(MapLine line) {
        return Map.of(
                TITLE,
                line.title(),
                FieldIds.PURPOSE,
                line.purpose(),
                FieldIds.OWNER,
                line.owner(),
                FieldIds.STEERING_GROUP,
                line.steeringGroup(),
                FieldIds.MUNICIPALITIES,
                line.municipalities().stream().map(UnitId::value).collect(joining(" ")));
    }

    /** What is told of a version, by field id. */
    public static Map<String, String> values(VersionLine line) {
        return Map.of(
                TITLE,
                line.title(),
                FieldIds.KIND,
                line.kind().name(),
                FieldIds.DAY,
                line.day().toString());
    }
}
