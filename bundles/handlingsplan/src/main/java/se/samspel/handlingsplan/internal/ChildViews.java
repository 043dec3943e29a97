package se.samspel.handlingsplan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.RegisteredDocuments.Registered;
import se.samspel.api.fields.FieldGroup;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.MemberRow;
import se.samspel.handlingsplan.internal.Row.TargetGroupRow;

/** The tables of a plan's page: activities, members and prioritised groups. */
final class ChildViews {
    private final OpenPlan plan;
    private final PartFields fields;
    private final Organisation organisation;
    private final LocalDate today;
    private final boolean editable;
    private final String open;
    private final Function<String, Optional<Registered>> documents;

    /**
     * @param documents finds a document by its registry number
     * @param editable whether the viewer may write and the plan is a draft
     * @param open the id of the form that is open, such as {@code aktiviteter-12}; empty for none
     */
    ChildViews(
            OpenPlan plan,
            Organisation organisation,
            Function<String, Optional<Registered>> documents,
            LocalDate today,
            boolean editable,
            String open) {
        this.plan = plan;
        this.fields = PartFields.of(plan, organisation);
        this.organisation = organisation;
        this.today = today;
        this.editable = editable;
        this.open = open;
        this.documents = documents;
    }

    /** What is said of a part's table; the same for every plan. */
    private record Wording(
            String caption, List<String> heads, String empty, String addWord, String row) {}

    private static Wording wording(Part part) {
        return switch (part) {
            case ACTIVITY ->
                    new Wording(
                            "Aktiviteter",
                            List.of("Nr", "Aktivitet", "Ansvarig", "Läge, klart senast"),
                            "Ingen aktivitet än. Vad är det första ni gör, och vem tar det?",
                            "Lägg till aktivitet",
                            "aktiviteten");
            case MEMBER ->
                    new Wording(
                            "Deltagare i gruppen",
                            List.of("Namn", "Befattning", "Part", "Sitter med som"),
                            "Ingen deltagare än. Skriv in de som sitter med under planens tid.",
                            "Lägg till deltagare",
                            "deltagaren");
            case TARGET_GROUP ->
                    new Wording(
                            "Grupper som ni sätter först",
                            List.of("Grupp", "Varför just de"),
                            "Ingen prioriterad grupp än. Börja med den som ni möter oftast.",
                            "Lägg till grupp",
                            "gruppen");
            case FACTS, TEXT, AREA, GOAL ->
                    throw new IllegalArgumentException(part + " is not shown in a table");
        };
    }

    /** The parent of a part's children, from one of them. */
    ChildrenView siblingsOf(Part part, Child child, String message) {
        return table(part, child.parent(), number(child.parent()), message, FieldGroups.NOTHING);
    }

    /** The activities of a goal; the number is the goal's, such as "3.2". */
    ChildrenView activities(long goal, String number) {
        return table(Part.ACTIVITY, Long.toString(goal), number, "", FieldGroups.NOTHING);
    }

    ChildrenView list(Part part) {
        return table(part, listParent(part), "", "", FieldGroups.NOTHING);
    }

    static String listParent(Part part) {
        return part == Part.MEMBER ? Part.MEMBERS : Part.TARGET_GROUPS;
    }

    /** The table with the form for one more open, filled with what was tried. */
    ChildrenView tried(Part part, String parent, FieldGroups.Tried tried) {
        return table(part, parent, number(parent), "", tried);
    }

    private ChildrenView table(
            Part part, String parent, String number, String message, FieldGroups.Tried tried) {
        Wording wording = wording(part);
        List<? extends Child> children = children(part, parent);
        List<? extends Child> there = children.stream().filter(it -> !it.isRemoved()).toList();
        List<ChildView> rows = new ArrayList<>();
        for (int place = 0; place < there.size(); place++) {
            String own = number.isEmpty() ? "" : number + "." + (place + 1);
            rows.add(row(part, there.get(place), own, place == 0, place == there.size() - 1));
        }
        return new ChildrenView(
                PlanAddress.table(part, parent),
                wording.caption(),
                wording.heads(),
                rows,
                removed(plan, part, children, editable),
                wording.empty(),
                FieldGroups.adding(plan, part, parent, fields.of(part), tried),
                wording.addWord(),
                parent,
                !tried.problems().isEmpty(),
                editable,
                message);
    }

    /** One row of a table. */
    ChildView row(Part part, Child child) {
        List<? extends Child> there =
                children(part, child.parent()).stream().filter(it -> !it.isRemoved()).toList();
        int place = there.indexOf(child);
        String number = number(child.parent());
        return row(
                part,
                child,
                number.isEmpty() ? "" : number + "." + (place + 1),
                place == 0,
                place == there.size() - 1);
    }

    private ChildView row(Part part, Child child, String number, boolean first, boolean last) {
        Wording wording = wording(part);
        FieldGroup group = FieldGroups.of(plan, part, child, fields.of(part), editable, Map.of());
        return new ChildView(
                PlanAddress.anchor(part, child.id()),
                PlanAddress.of(plan.id(), part, child.id()),
                PlanAddress.opened(plan.id(), part, child.id()),
                PlanAddress.table(part, child.parent()),
                wording.heads(),
                cells(child, number),
                child.called(),
                wording.row(),
                GroupView.of(part, group, ""),
                child instanceof ActivityRow activity && open.equals(group.id())
                        ? links(activity)
                        : List.of(),
                open.equals(group.id()) ? SourceView.of(plan, child.id()) : List.of(),
                part == Part.ACTIVITY ? CommentLink.of(plan, part, child) : null,
                open.equals(group.id()),
                child.version(),
                plan.orderVersion(child.parent()),
                first,
                last,
                editable);
    }

    private List<ChildView.Link> links(ActivityRow activity) {
        List<ChildView.Link> links = new ArrayList<>();
        plan.intervention(activity)
                .ifPresent(it -> links.add(new ChildView.Link("Insats", it.label(), it.path())));
        String number = activity.application();
        if (!number.isEmpty()) {
            links.add(
                    documents
                            .apply(number)
                            .map(
                                    it ->
                                            new ChildView.Link(
                                                    "Ansökan",
                                                    it.title() + " (" + number + ")",
                                                    it.path()))
                            .orElse(new ChildView.Link("Ansökan", number, "")));
        }
        return links;
    }

    private List<Cell> cells(Child child, String number) {
        return switch (child) {
            case ActivityRow activity -> {
                Badge badge = Badge.of(OpenPlan.activity(activity, null), today);
                yield List.of(
                        Cell.of(number),
                        Cell.of(activity.what()),
                        Cell.of(carriers(activity)),
                        new Cell(badge.label(), badge.status(), activity.due()));
            }
            case MemberRow member ->
                    List.of(
                            Cell.of(member.name()),
                            Cell.of(member.title()),
                            Cell.of(party(member.party())),
                            Cell.of(kind(member)));
            case TargetGroupRow group -> List.of(Cell.of(group.name()), Cell.of(group.note()));
            case Row.GoalRow goal ->
                    throw new IllegalArgumentException("a goal is not shown in a table");
        };
    }

    private static String kind(MemberRow member) {
        String from = member.starts().isEmpty() ? "" : "från " + member.starts();
        String to = member.ends().isEmpty() ? "" : "till " + member.ends();
        return joined(member.kind().swedish(), joined(from, to));
    }

    private String carriers(ActivityRow activity) {
        String first = joined(party(activity.party()), activity.person());
        String partners =
                Row.units(activity.partners()).stream()
                        .map(organisation::name)
                        .collect(Collectors.joining(", "));
        return partners.isEmpty() ? first : joined(first, "med " + partners);
    }

    private String party(String stored) {
        return stored.isEmpty() ? "" : organisation.name(new UnitId(stored));
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<? extends Child> children(Part part, String parent) {
        return plan.rows(part).stream()
                .map(Child.class::cast)
                .filter(child -> child.parent().equals(parent))
                .toList();
    }

    static List<RemovedLine> removed(
            OpenPlan plan, Part part, List<? extends Child> children, boolean editable) {
        return children.stream()
                .filter(child -> editable && child.isRemoved())
                .map(
                        child ->
                                new RemovedLine(
                                        child.called(),
                                        PlanAddress.of(plan.id(), part, child.id()),
                                        child.version()))
                .toList();
    }

    /** The number of a goal, "3.2", by which its activities are counted; empty for the lists. */
    String number(String parent) {
        return numbers().getOrDefault(parent, "");
    }

    /** The numbers of all goals: the section's own, or its place among the areas, and the goal's place in it. */
    private Map<String, String> numbers() {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Row.SectionRow section : plan.sections()) {
            List<Row.GoalRow> goals = plan.goalsOf(section.section());
            for (int place = 0; place < goals.size(); place++) {
                String before = section.number().isEmpty() ? "" : section.number() + ".";
                numbers.put(Long.toString(goals.get(place).id()), before + (place + 1));
            }
        }
        return numbers;
    }
}
