package se.samspel.handlingsplan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.ObjectRef;

/** The kinds of field groups in a plan: each row of one is saved by itself, under a version of its own. */
public enum Part {
    FACTS(
            "plan_plan",
            "plan.plan",
            "uppgifter",
            "facts",
            "Uppgifterna",
            0,
            "title",
            "years",
            "prioritised-years",
            "convener",
            "convener-from",
            "convener-to"),
    TEXT("plan_text", "plan.text", "texter", "texts", "Texten", 0, "value"),
    AREA(
            "plan_section",
            "plan.section",
            "omraden",
            "areas",
            "Området",
            0,
            "blank",
            "reason",
            "refers"),
    GOAL(
            "plan_goal",
            "plan.goal",
            "mal",
            "goals",
            "Målet",
            50,
            "wording",
            "measure",
            "baseline",
            "target",
            "due",
            "follow-up",
            "standing",
            "standing-note"),
    ACTIVITY(
            "plan_activity",
            "plan.activity",
            "aktiviteter",
            "activities",
            "Aktiviteten",
            100,
            "what",
            "party",
            "partners",
            "person",
            "starts",
            "due",
            "place",
            "status",
            "intervention",
            "note",
            "linked-intervention",
            "application"),
    MEMBER(
            "plan_member",
            "plan.member",
            "deltagare",
            "members",
            "Deltagaren",
            100,
            "name",
            "title",
            "party",
            "kind",
            "starts",
            "ends"),
    TARGET_GROUP(
            "plan_target_group",
            "plan.targetGroup",
            "malgrupper",
            "target-groups",
            "Gruppen",
            30,
            "name",
            "note");

    /** The parent of all members, as the order knows it. */
    public static final String MEMBERS = "members";

    /** The parent of all prioritised groups, as the order knows it. */
    public static final String TARGET_GROUPS = "target-groups";

    /** The fields that are written as it goes. */
    private static final Map<String, Set<String>> FOLLOW_UP =
            Map.of(
                    "plan_goal", Set.of("standing", "standing-note"),
                    "plan_activity", Set.of("status", "note"));

    private final String table;
    private final String kind;
    private final String path;
    private final String member;
    private final String swedish;
    private final int most;
    private final List<String> fields;

    Part(
            String table,
            String kind,
            String path,
            String member,
            String swedish,
            int most,
            String... fields) {
        this.table = table;
        this.kind = kind;
        this.path = path;
        this.member = member;
        this.swedish = swedish;
        this.most = most;
        this.fields = List.of(fields);
    }

    /** The part with a name in a page's address. */
    public static Optional<Part> ofPath(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    /** The part with a name in the API. */
    public static Optional<Part> ofMember(String member) {
        return Arrays.stream(values()).filter(part -> part.member.equals(member)).findFirst();
    }

    /** Where its rows are kept. */
    public String table() {
        return table;
    }

    /** A row in the words of the history. */
    public ObjectRef ref(long row) {
        return new ObjectRef(kind, row);
    }

    /** Its name in a page's address. */
    public String path() {
        return path;
    }

    /** Its name in the API. */
    public String member() {
        return member;
    }

    /** "Målet", "Aktiviteten": for sentences. */
    public String swedish() {
        return swedish;
    }

    /** Whether rows are added, moved, removed and put back; the others come with the template. */
    public boolean isChild() {
        return most > 0;
    }

    /** Most children under one parent. */
    public int most() {
        return most;
    }

    /** The ids of its fields, in the order of the form. */
    public List<String> fields() {
        return fields;
    }

    /** What a new row begins as where nothing else is said. */
    Map<String, String> start() {
        return switch (this) {
            case ACTIVITY -> Map.of("status", "PLANNED");
            case MEMBER -> Map.of("kind", "REGULAR");
            case FACTS, TEXT, AREA, GOAL, TARGET_GROUP -> Map.of();
        };
    }

    /**
     * Whether a change only follows up: it says how a goal stands or how an activity goes and how it went. That is done at
     * every meeting, also when the plan is adopted, because what was adopted is kept as it was.
     */
    static boolean isFollowUp(PlanChange change) {
        return change instanceof PlanChange.Save save
                && FOLLOW_UP
                        .getOrDefault(save.part().table, Set.of())
                        .containsAll(save.values().keySet());
    }

    /** The column that keeps a field. */
    static String column(String field) {
        return field.replace('-', '_');
    }

    /** The field that a column keeps. */
    static String field(String column) {
        return column.replace('_', '-');
    }
}
