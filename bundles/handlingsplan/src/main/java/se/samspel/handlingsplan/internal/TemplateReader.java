package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;

/** The shape of a template's file, and what a shape cannot say about it. */
final class TemplateReader {
    private static final int MOST_SECTIONS = 60;
    private static final int MOST_FIELDS = 30;
    private static final int MOST_REPLACED = 20;
    private static final Map<String, SectionKind> KINDS =
            Map.of(
                    "text", SectionKind.TEXT,
                    "area", SectionKind.AREA,
                    "targetGroups", SectionKind.TARGET_GROUPS,
                    "members", SectionKind.MEMBERS,
                    "facts", SectionKind.FACTS);

    private TemplateReader() {}

    static Shape.Members shape() {
        return Shape.object()
                .must("id", Shape.id(), "Mallens id. Ändra det aldrig när planer har börjat.")
                .must(
                        "version",
                        new Shape.Whole(1, 99_999),
                        "Mallens version, ett heltal som växer.")
                .must("title", Shape.text(120), "Vad mallen heter där man väljer den.")
                .may("intro", Shape.text(600), "En eller två meningar om när mallen passar.")
                .may(
                        "approval",
                        new Shape.Truth(),
                        "true om varje part ska godkänna planen innan den fastställs.")
                .must(
                        "sections",
                        new Shape.Many(section(), 1, MOST_SECTIONS),
                        "Planens delar i den ordning de står.")
                .build();
    }

    private static Shape.Members section() {
        return Shape.object()
                .must("id", Shape.id(), "Delens id. Står kvar när nummer och rubrik ändras.")
                .may("number", new Shape.Whole(1, 999), "Nummer före rubriken.")
                .must("title", Shape.text(200), "Rubriken.")
                .may("help", Shape.text(1000), "Hjälp till den som skriver.")
                .must(
                        "kind",
                        new Shape.Choice(
                                List.of("text", "area", "targetGroups", "members", "facts")),
                        "text = egna texter, area = område med mål och aktiviteter, targetGroups ="
                                + " prioriterade grupper, members = deltagare, facts = titel,"
                                + " perioder och sammankallande.")
                .may(
                        "required",
                        new Shape.Truth(),
                        "true om delen måste vara ifylld innan planen kan fastställas.")
                .may("fields", Shape.listOf(field(), MOST_FIELDS), "Texter som delen frågar efter.")
                .may(
                        "replaces",
                        Shape.listOf(Shape.id(), MOST_REPLACED),
                        "Id som delen har haft i tidigare versioner, eller id på delar som nu ingår i den.")
                .build();
    }

    private static Shape.Members field() {
        return Shape.object()
                .must("id", Shape.id(), "Fältets id inom delen.")
                .must("type", new Shape.Choice(FieldType.names()), "Vad man fyller i.")
                .must("label", Shape.text(200), "Ledtexten.")
                .may("help", Shape.text(600), "En mening under ledtexten.")
                .may(
                        "required",
                        new Shape.Truth(),
                        "true om fältet måste vara ifyllt innan planen kan fastställas.")
                .may("most", new Shape.Whole(1, 60_000), "Högsta antal tecken.")
                .may(
                        "choices",
                        Shape.listOf(choice(), 60),
                        "Alternativen när type är choice eller choices.")
                .may("text", Shape.text(20_000), "Text som står där från början.")
                .may(
                        "replaces",
                        Shape.listOf(replacedField(), MOST_REPLACED),
                        "Var texten stod i tidigare versioner: fältets id, eller del/fält om det stod i en annan del.")
                .build();
    }

    private static Shape.Text replacedField() {
        return new Shape.Text(
                1,
                121,
                "[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?",
                "ett fälts id, eller del/fält, till exempel bakgrund/lokalt");
    }

    private static Shape.Members choice() {
        return Shape.object()
                .must("value", Shape.id(), "Det som sparas.")
                .must("label", Shape.text(200), "Det som visas.")
                .build();
    }

    static Template read(ContentFile file) throws ContentException {
        ContentObject root = file.root();
        List<Template.Section> sections = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        Map<SectionKind, String> singles = new EnumMap<>(SectionKind.class);
        for (ContentObject section : root.objects("sections")) {
            refuseTwice(ids, section, "id");
            Template.Section read = section(section);
            refuseSecond(singles, section, read.kind());
            sections.add(read);
        }
        Replacements.check(root, sections);
        return new Template(
                file.plugin(),
                root.text("id"),
                Long.toString(root.whole("version", 1)),
                root.text("title"),
                root.text("intro", ""),
                file.appliesTo(),
                sections,
                root.truth("approval", false));
    }

    private static Template.Section section(ContentObject section) throws ContentException {
        List<Template.Text> texts = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (ContentObject field : section.objects("fields")) {
            refuseTwice(ids, field, "id");
            texts.add(text(field));
        }
        SectionKind kind = KINDS.getOrDefault(section.text("kind"), SectionKind.TEXT);
        if (kind == SectionKind.TEXT && texts.isEmpty()) {
            throw new ContentException(
                    section.pathOf("fields"),
                    "en del av slaget text behöver minst ett fält, annars finns inget att fylla i");
        }
        return new Template.Section(
                new SectionId(section.text("id")),
                number(section.whole("number", 0)),
                section.text("title"),
                section.text("help", ""),
                kind,
                section.truth("required", false),
                texts,
                section.texts("replaces").stream().map(SectionId::new).toList());
    }

    private static String number(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static Template.Text text(ContentObject object) throws ContentException {
        FieldType type = FieldType.of(object.text("type")).orElse(FieldType.LONG_TEXT);
        List<Field.Choice> choices = choices(object);
        boolean chosen = type == FieldType.CHOICE || type == FieldType.CHOICES;
        if (chosen == choices.isEmpty()) {
            throw new ContentException(
                    object.pathOf("choices"),
                    chosen
                            ? "ett fält av typen "
                                    + type.written()
                                    + " behöver minst ett alternativ"
                            : "alternativ hör bara till fält av typen choice eller choices");
        }
        int most = (int) Math.min(object.whole("most", type.most()), type.most());
        Field field =
                new Field(
                        object.text("id"),
                        type,
                        object.text("label"),
                        object.text("help", ""),
                        false,
                        most,
                        choices);
        String given = object.text("text", "");
        String start = type == FieldType.RICH_TEXT ? RichText.parse(given).written() : given;
        String problem = field.problemWith(start).orElse("");
        if (!problem.isEmpty()) {
            throw new ContentException(object.pathOf("text"), problem);
        }
        return new Template.Text(
                field, object.truth("required", false), start, object.texts("replaces"));
    }

    private static List<Field.Choice> choices(ContentObject field) throws ContentException {
        List<Field.Choice> choices = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (ContentObject choice : field.objects("choices")) {
            refuseTwice(values, choice, "value");
            choices.add(new Field.Choice(choice.text("value"), choice.text("label")));
        }
        return choices;
    }

    private static void refuseTwice(Map<String, String> seen, ContentObject object, String member)
            throws ContentException {
        String before = seen.putIfAbsent(object.text(member), object.path());
        if (before != null) {
            throw new ContentException(
                    object.pathOf(member),
                    member + " \"" + object.text(member) + "\" finns redan i " + before);
        }
    }

    private static void refuseSecond(
            Map<SectionKind, String> seen, ContentObject section, SectionKind kind)
            throws ContentException {
        if (kind == SectionKind.TEXT || kind == SectionKind.AREA) {
            return;
        }
        String before = seen.putIfAbsent(kind, section.path());
        if (before != null) {
            throw new ContentException(
                    section.pathOf("kind"),
                    "en plan har bara en del av slaget \""
                            + section.text("kind")
                            + "\", och den står redan i "
                            + before);
        }
    }
}
