package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.Paper;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PartFields;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/**
 * A draft as a paper to write in: the template's headings in its order, every field under a mark of its own, also the
 * empty ones, and a row to begin in where a table has none.
 */
final class PlanInWord {
    /** The fields of a table's columns; the first column of activities is their number. */
    static final Map<Part, List<String>> COLUMNS =
            Map.of(
                    Part.ACTIVITY, List.of("", "what", "party", "person", "due", "status"),
                    Part.MEMBER, List.of("name", "title", "party", "kind", "starts", "ends"),
                    Part.TARGET_GROUP, List.of("name", "note"));

    /** What stands over the columns. */
    static final Map<Part, List<String>> HEADS =
            Map.of(
                    Part.ACTIVITY,
                    List.of("Nr", "Aktivitet", "Ansvarig part", "Vem", "Klart senast", "Läge"),
                    Part.MEMBER,
                    List.of("Namn", "Befattning", "Part", "Sitter med som", "Från", "Till"),
                    Part.TARGET_GROUP,
                    List.of("Prioriterad grupp", "Varför"));

    /** What a table has no room for; shown below it for the activities that have any. */
    private static final List<String> MORE =
            List.of(
                    "partners",
                    "starts",
                    "place",
                    "intervention",
                    "linked-intervention",
                    "application",
                    "note");

    private final OpenPlan plan;
    private final PartFields fields;
    private final Organisation organisation;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PlanInWord(OpenPlan plan, Organisation organisation) {
        this.plan = plan;
        this.fields = PartFields.of(plan, organisation);
        this.organisation = organisation;
    }

    /**
     * The paper.
     *
     * @param properties what the file carries so that it is known when it returns
     */
    static Paper of(OpenPlan plan, Organisation organisation, Map<String, String> properties) {
        return new PlanInWord(plan, organisation).paper(properties);
    }

    /** The lists of rows that stand in a plan, without what has been taken away. */
    static Map<RowList, List<Long>> orders(OpenPlan plan) {
        Map<RowList, List<Long>> orders = new LinkedHashMap<>();
        for (Row.SectionRow section : plan.sections()) {
            List<Row.GoalRow> goals = plan.goalsOf(section.section());
            orders.put(new RowList(Part.GOAL, section.section().value()), ids(goals));
            goals.forEach(
                    goal ->
                            orders.put(
                                    new RowList(Part.ACTIVITY, Long.toString(goal.id())),
                                    ids(plan.activitiesOf(goal.id()))));
        }
        orders.put(new RowList(Part.MEMBER, Part.MEMBERS), ids(live(plan.members())));
        orders.put(
                new RowList(Part.TARGET_GROUP, Part.TARGET_GROUPS), ids(live(plan.targetGroups())));
        return orders;
    }

    /** The marks of the texts that have formatting. */
    static Set<Mark> formatted(OpenPlan plan) {
        return plan.texts().stream()
                .filter(text -> text.type() == FieldType.RICH_TEXT)
                .map(text -> new Mark(Part.TEXT, text.id(), "value"))
                .collect(Collectors.toSet());
    }

    private static <T extends Row.Child> List<T> live(List<T> rows) {
        return rows.stream().filter(row -> !row.isRemoved()).toList();
    }

    private static List<Long> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private Paper paper(Map<String, String> properties) {
        blocks.add(
                new Paper.Paragraph(
                        "Skriv direkt i texterna och tabellerna, och lägg till rader där det behövs. En rad eller ett helt"
                                + " mål kan klippas ut och klistras in någon annanstans. Spara filen som Word (docx) eller"
                                + " OpenDocument (odt) och lämna in den på planens sida i Samspel. Där ser du vad som är"
                                + " ändrat och väljer vad som ska gälla.",
                        Paper.Tone.QUIET));
        facts();
        plan.sections().forEach(this::section);
        return new Paper(
                plan.plan().title(),
                owners() + ", " + plan.plan().years(),
                organisation.name(plan.plan().association()),
                "sv",
                plan.plan().touchedAt(),
                properties,
                "Utkast",
                blocks);
    }

    private String owners() {
        return plan.owners().stream().map(organisation::name).collect(Collectors.joining(", "));
    }

    private void facts() {
        List<Paper.Fact> pairs = new ArrayList<>();
        pairs.add(new Paper.Fact("Planen tillhör", owners()));
        pairs.add(new Paper.Fact("Senast ändrad", Swedish.date(plan.plan().touchedAt())));
        fields.of(Part.FACTS).forEach(field -> pairs.add(fact(Part.FACTS, plan.plan(), field)));
        blocks.add(new Paper.Facts(pairs));
    }

    private void section(Row.SectionRow section) {
        blocks.add(
                new Paper.Heading(
                        1, section.heading(), Mark.heading(Part.AREA, section.id()).name()));
        texts(section);
        switch (section.kind()) {
            case AREA -> area(section);
            case TARGET_GROUPS ->
                    table(
                            "Prioriterade grupper",
                            Part.TARGET_GROUP,
                            live(plan.targetGroups()),
                            List.of(40, 60),
                            "");
            case MEMBERS ->
                    table(
                            "Deltagare",
                            Part.MEMBER,
                            live(plan.members()),
                            List.of(22, 22, 20, 14, 11, 11),
                            "");
            case TEXT, FACTS -> {
                // its texts are all there is
            }
        }
    }

    /** A long text stands as text, under its label when there are several; short and empty ones stand in a table. */
    private void texts(Row.SectionRow section) {
        List<Row.TextRow> all = plan.textsOf(section.section());
        List<Row.TextRow> running = all.stream().filter(PlanInWord::isRunning).toList();
        for (Row.TextRow text : running) {
            if (running.size() > 1) {
                blocks.add(new Paper.Heading(2, text.label(), ""));
            }
            String mark = new Mark(Part.TEXT, text.id(), "value").name();
            blocks.add(
                    text.type() == FieldType.RICH_TEXT
                            ? new Paper.Formatted(RichText.parse(text.value()), mark)
                            : new Paper.Paragraph(
                                    PlainText.of(text.value()), Paper.Tone.PLAIN, mark));
        }
        List<Paper.Fact> pairs =
                all.stream()
                        .filter(text -> !isRunning(text))
                        .map(text -> fact(Part.TEXT, text, fields.of(Part.TEXT, text).getFirst()))
                        .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Paper.Facts(pairs));
        }
    }

    private static boolean isRunning(Row.TextRow text) {
        boolean isLong = text.type() == FieldType.LONG_TEXT || text.type() == FieldType.RICH_TEXT;
        return isLong && !text.value().isBlank();
    }

    private void area(Row.SectionRow section) {
        List<Row.GoalRow> goals = plan.goalsOf(section.section());
        boolean said = section.values().values().stream().anyMatch(value -> !value.isBlank());
        if (said || goals.isEmpty()) {
            blocks.add(
                    new Paper.Facts(
                            fields.of(Part.AREA, section).stream()
                                    .map(field -> fact(Part.AREA, section, field))
                                    .toList()));
        }
        for (int place = 0; place < goals.size(); place++) {
            String before = section.number().isEmpty() ? "" : section.number() + ".";
            goal(goals.get(place), before + (place + 1));
        }
    }

    private void goal(Row.GoalRow goal, String number) {
        blocks.add(
                new Paper.Heading(2, "Mål " + number, Mark.heading(Part.GOAL, goal.id()).name()));
        List<Field> all = fields.of(Part.GOAL);
        blocks.add(
                new Paper.Paragraph(
                        PlainText.of(goal.wording()),
                        Paper.Tone.STRONG,
                        new Mark(Part.GOAL, goal.id(), "wording").name()));
        blocks.add(
                new Paper.Facts(
                        all.stream()
                                .filter(field -> !field.id().equals("wording"))
                                .map(field -> fact(Part.GOAL, goal, field))
                                .toList()));
        List<Row.ActivityRow> activities = plan.activitiesOf(goal.id());
        table(
                "Aktiviteter till mål " + number,
                Part.ACTIVITY,
                activities,
                List.of(7, 31, 18, 17, 15, 12),
                number);
        for (int place = 0; place < activities.size(); place++) {
            more(activities.get(place), number + "." + (place + 1));
        }
    }

    private void more(Row.ActivityRow activity, String number) {
        List<Paper.Fact> pairs =
                fields.of(Part.ACTIVITY).stream()
                        .filter(field -> MORE.contains(field.id()))
                        .filter(field -> !value(activity, field).isBlank())
                        .map(field -> fact(Part.ACTIVITY, activity, field))
                        .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Paper.Paragraph("Mer om aktivitet " + number, Paper.Tone.QUIET));
            blocks.add(new Paper.Facts(pairs));
        }
    }

    private void table(
            String caption,
            Part part,
            List<? extends Row> rows,
            List<Integer> widths,
            String number) {
        List<String> head = HEADS.getOrDefault(part, List.of());
        List<String> columns = COLUMNS.getOrDefault(part, List.of());
        List<List<String>> texts = new ArrayList<>();
        List<List<String>> ids = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            String own = number + "." + (place + 1);
            texts.add(
                    columns.stream().map(it -> it.isEmpty() ? own : shown(part, row, it)).toList());
            ids.add(
                    columns.stream()
                            .map(it -> it.isEmpty() ? "" : new Mark(part, row.id(), it).name())
                            .toList());
        }
        if (rows.isEmpty()) {
            String[] blank = new String[columns.size()];
            Arrays.fill(blank, "");
            texts.add(Stream.of(blank).toList());
            ids.add(Stream.of(blank).toList());
        }
        blocks.add(new Paper.Table(caption, head, widths, texts, false, ids));
    }

    private Paper.Fact fact(Part part, Row row, Field field) {
        return new Paper.Fact(
                field.label(),
                Shown.text(field, value(row, field)),
                new Mark(part, row.id(), field.id()).name());
    }

    private String shown(Part part, Row row, String id) {
        return fields.of(part).stream()
                .filter(field -> field.id().equals(id))
                .map(field -> Shown.text(field, value(row, field)))
                .findFirst()
                .orElse("");
    }

    private static String value(Row row, Field field) {
        return row.values().getOrDefault(field.id(), "");
    }
}
