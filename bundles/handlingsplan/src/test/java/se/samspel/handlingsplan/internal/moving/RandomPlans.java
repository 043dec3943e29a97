package se.samspel.handlingsplan.internal.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.Template;

/** Plans and templates by chance, out of few enough ids that they have much in common. */
final class RandomPlans {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g");
    private static final List<String> FIELDS = List.of("x", "y", "z");
    private static final List<FieldType> TYPES =
            List.of(
                    FieldType.SHORT_TEXT,
                    FieldType.LONG_TEXT,
                    FieldType.RICH_TEXT,
                    FieldType.DATE,
                    FieldType.NUMBER,
                    FieldType.CHOICE);

    private final Random random;

    RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    Template template(int version) {
        Set<String> ids = new LinkedHashSet<>(shuffled(IDS).subList(0, 1 + random.nextInt(6)));
        Set<String> free = new HashSet<>(IDS);
        free.removeAll(ids);
        List<String> old = new ArrayList<>(shuffled(List.copyOf(free)));
        Set<SectionKind> singles = new HashSet<>();
        List<Template.Section> sections = new ArrayList<>();
        for (String id : ids) {
            SectionKind kind = kind(singles);
            List<SectionId> replaces = new ArrayList<>();
            while (!old.isEmpty() && random.nextInt(3) > 0) {
                replaces.add(new SectionId(old.removeFirst()));
            }
            sections.add(
                    new Template.Section(
                            new SectionId(id),
                            Integer.toString(sections.size() + 1),
                            "Delen " + id + random.nextInt(2),
                            "",
                            kind,
                            false,
                            texts(kind),
                            replaces));
        }
        return new Template(
                new PluginId("prov"),
                "prov",
                Integer.toString(version),
                "Prov",
                "",
                Set.of(),
                sections,
                random.nextBoolean());
    }

    private SectionKind kind(Set<SectionKind> singles) {
        return switch (random.nextInt(8)) {
            case 0 -> singles.add(SectionKind.MEMBERS) ? SectionKind.MEMBERS : SectionKind.TEXT;
            case 1 ->
                    singles.add(SectionKind.TARGET_GROUPS)
                            ? SectionKind.TARGET_GROUPS
                            : SectionKind.TEXT;
            case 2, 3 -> SectionKind.TEXT;
            default -> SectionKind.AREA;
        };
    }

    private List<Template.Text> texts(SectionKind kind) {
        int least = kind == SectionKind.TEXT ? 1 : 0;
        List<String> ids = shuffled(FIELDS).subList(0, least + random.nextInt(3));
        List<String> others = new ArrayList<>(FIELDS);
        others.removeAll(ids);
        List<Template.Text> texts = new ArrayList<>();
        for (String id : ids) {
            FieldType type = TYPES.get(random.nextInt(TYPES.size()));
            List<String> replaces =
                    others.isEmpty() || random.nextBoolean()
                            ? List.of()
                            : List.of(others.removeFirst());
            texts.add(new Template.Text(field(id, type), false, start(type), replaces));
        }
        return texts;
    }

    private Field field(String id, FieldType type) {
        Field field = Field.of(id, type, "Text " + id + random.nextInt(2), "");
        return type == FieldType.CHOICE
                ? field.choosing(
                        List.of(new Field.Choice("ja", "Ja"), new Field.Choice("nej", "Nej")))
                : field;
    }

    private String start(FieldType type) {
        return type == FieldType.LONG_TEXT && random.nextBoolean() ? "Mallens egen text." : "";
    }

    /** A value that a text of the type may hold. */
    String value(FieldType type) {
        return switch (type) {
            case DATE -> "2027-03-3" + random.nextInt(2);
            case NUMBER -> Integer.toString(random.nextInt(100));
            case CHOICE -> random.nextBoolean() ? "ja" : "nej";
            case LONG_TEXT -> "Ord ".repeat(random.nextInt(120)) + random.nextInt();
            case RICH_TEXT -> random.nextBoolean() ? "**Ord** och mer" : "Bara ord";
            default -> "Ord " + random.nextInt();
        };
    }

    /** What a template becomes when people have written in it. */
    OpenPlan plan(Template template) {
        long[] last = {0};
        Layout built = new ToTemplate(empty(), template, () -> ++last[0]).layout();
        List<Row.TextRow> texts =
                built.texts().stream()
                        .map(text -> random.nextInt(3) == 0 ? text : written(text))
                        .toList();
        List<Row.SectionRow> sections =
                built.sections().stream().map(section -> said(section, built)).toList();
        return with(
                empty(),
                template.version(),
                template.approval(),
                sections,
                texts,
                goals(sections, 1000),
                true);
    }

    /** The text with something in it, saved by somebody. */
    Row.TextRow written(Row.TextRow text) {
        return new Row.TextRow(
                text.id(),
                text.version() + 1,
                text.section(),
                text.field(),
                text.type(),
                text.label(),
                text.help(),
                text.required(),
                text.most(),
                text.choices(),
                random.nextInt(5) == 0 ? "" : value(text.type()));
    }

    private Row.SectionRow said(Row.SectionRow section, Layout built) {
        if (section.kind() != SectionKind.AREA || random.nextInt(3) > 0) {
            return section;
        }
        Row.SectionRow other = built.sections().get(random.nextInt(built.sections().size()));
        return LayoutBuilder.referring(
                section, other.id() == section.id() ? "" : other.section().value());
    }

    List<Row.GoalRow> goals(List<Row.SectionRow> sections, long from) {
        List<Row.GoalRow> goals = new ArrayList<>();
        for (Row.SectionRow section : sections) {
            for (int i = random.nextInt(4); section.kind() == SectionKind.AREA && i > 0; i--) {
                goals.add(goal(from + goals.size(), section.section().value()));
            }
        }
        return goals;
    }

    private Row.GoalRow goal(long id, String area) {
        return new Row.GoalRow(
                id,
                area,
                1,
                "Mål " + id,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                random.nextInt(4) == 0 ? "yes" : "",
                Instant.EPOCH,
                "Någon");
    }

    private OpenPlan empty() {
        return new OpenPlan(
                new Row.PlanRow(
                        1,
                        1,
                        0,
                        PlanStatus.DRAFT,
                        new UnitId("gavleborg"),
                        "prov/prov",
                        "0",
                        "Plan",
                        "2027",
                        "2027",
                        "",
                        "",
                        "",
                        Instant.EPOCH,
                        "",
                        Instant.EPOCH,
                        "",
                        false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** A plan that is built in another way. */
    OpenPlan built(OpenPlan plan, Layout layout) {
        Map<Long, Row.GoalRow> goals =
                plan.goals().stream().collect(Collectors.toMap(Row.GoalRow::id, it -> it));
        List<Row.GoalRow> moved = new ArrayList<>();
        layout.areas().forEach((goal, area) -> moved.add(moved(goals.get(goal), area)));
        return with(
                plan,
                layout.templateVersion(),
                layout.approval(),
                layout.sections(),
                layout.texts(),
                moved,
                false);
    }

    private static Row.GoalRow moved(Row.GoalRow goal, String area) {
        return new Row.GoalRow(
                goal.id(),
                area,
                goal.version(),
                goal.wording(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                goal.removed(),
                goal.createdAt(),
                goal.createdBy());
    }

    /** The same plan after people have gone on writing in it. */
    OpenPlan edited(OpenPlan plan) {
        List<Row.TextRow> texts =
                plan.texts().stream()
                        .map(text -> random.nextInt(3) == 0 ? written(text) : text)
                        .toList();
        List<Row.GoalRow> goals = new ArrayList<>(plan.goals());
        goals.addAll(goals(plan.sections(), 5000));
        return with(
                plan,
                plan.plan().templateVersion(),
                plan.plan().approval(),
                plan.sections(),
                texts,
                goals,
                false);
    }

    private OpenPlan with(
            OpenPlan plan,
            String version,
            boolean approval,
            List<Row.SectionRow> sections,
            List<Row.TextRow> texts,
            List<Row.GoalRow> goals,
            boolean people) {
        Row.PlanRow row = plan.plan();
        return new OpenPlan(
                new Row.PlanRow(
                        row.id(),
                        row.version(),
                        row.changes(),
                        row.status(),
                        row.association(),
                        row.template(),
                        version,
                        row.title(),
                        row.years(),
                        row.prioritisedYears(),
                        "",
                        "",
                        "",
                        Instant.EPOCH,
                        "",
                        Instant.EPOCH,
                        "",
                        approval),
                plan.owners(),
                sections,
                texts,
                goals,
                List.of(),
                people && sections.stream().anyMatch(it -> it.kind() == SectionKind.MEMBERS)
                        ? List.of(member())
                        : plan.members(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static Row.MemberRow member() {
        return new Row.MemberRow(
                9000,
                "members",
                1,
                "Någon",
                "",
                "",
                se.samspel.handlingsplan.MemberKind.REGULAR,
                "",
                "",
                "",
                Instant.EPOCH,
                "");
    }

    private List<String> shuffled(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
