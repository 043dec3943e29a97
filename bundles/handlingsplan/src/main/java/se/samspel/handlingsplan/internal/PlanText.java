package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Member;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;
import se.samspel.handlingsplan.spi.TargetGroup;

/**
 * A plan as plain text that is kept for ever: one value a line, {@code path: value}, in the plan's order. The same plan
 * gives the same bytes. Line breaks in a value are written {@code \n} and backslashes {@code \\}; parties carry their
 * names, so that the text can be read when the units are gone.
 */
public final class PlanText {
    /** The first line: what the text is, and by which rules it is written. */
    static final String FORMAT = "samspel-plan: 1";

    private final StringBuilder text = new StringBuilder(FORMAT).append('\n');
    private final Function<UnitId, String> names;

    private PlanText(Function<UnitId, String> names) {
        this.names = names;
    }

    /** Writes a plan. */
    public static String write(Plan plan, Function<UnitId, String> names) {
        PlanText written = new PlanText(names);
        written.plan(plan);
        return written.text.toString();
    }

    /** The values of a written plan by path, in order. */
    public static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .forEach(
                        line -> {
                            int colon = line.indexOf(": ");
                            values.put(
                                    line.substring(0, colon), unescaped(line.substring(colon + 2)));
                        });
        return values;
    }

    private void plan(Plan plan) {
        value("plan", plan.id().toString());
        value("template", plan.template().template());
        value("template.version", plan.template().version());
        Plan.Facts facts = plan.facts();
        value("title", facts.title());
        party("association", facts.association());
        for (int place = 0; place < facts.owners().size(); place++) {
            party("owner." + (place + 1), facts.owners().get(place));
        }
        value("years", facts.years().toString());
        value("prioritised-years", facts.prioritisedYears().toString());
        Plan.Convener convener = facts.convener();
        if (convener != null) {
            party("convener", convener.party());
            value("convener.from", convener.from());
            value("convener.to", convener.to());
        }
        plan.sections().forEach(this::section);
        plan.targetGroups().forEach(this::targetGroup);
        plan.members().forEach(this::member);
    }

    private void section(Section section) {
        String path = "section." + section.id();
        value(path, section.heading());
        value(path + ".kind", section.kind().name().toLowerCase(Locale.ROOT));
        section.texts().forEach(it -> value(path + ".text." + it.field(), it.value()));
        if (section.emptyOnPurpose()) {
            value(path + ".empty-on-purpose", section.emptyReason());
        }
        value(
                path + ".refers-to",
                section.refersTo().stream()
                        .map(SectionId::toString)
                        .collect(Collectors.joining(" ")));
        section.goals().forEach(goal -> goal(path + ".goal." + goal.id(), goal));
    }

    private void goal(String path, Goal goal) {
        value(path, goal.wording());
        value(path + ".measure", goal.measure());
        value(path + ".baseline", goal.baseline());
        value(path + ".target", goal.target());
        value(path + ".due", goal.due());
        value(path + ".follow-up", goal.followUp());
        GoalStanding standing = goal.standing();
        value(path + ".standing", standing == null ? "" : standing.name().toLowerCase(Locale.ROOT));
        value(path + ".standing-note", goal.standingNote());
        goal.activities()
                .forEach(activity -> activity(path + ".activity." + activity.id(), activity));
    }

    private void activity(String path, Activity activity) {
        value(path, activity.what());
        party(path + ".party", activity.party());
        for (int place = 0; place < activity.partners().size(); place++) {
            party(path + ".partner." + (place + 1), activity.partners().get(place));
        }
        value(path + ".person", activity.person());
        value(path + ".starts", activity.starts());
        value(path + ".due", activity.due());
        value(path + ".place", activity.place());
        value(path + ".status", activity.status().name().toLowerCase(Locale.ROOT));
        value(path + ".intervention", activity.intervention());
        value(path + ".note", activity.note());
        Activity.Linked linked = activity.linked();
        value(path + ".linked-intervention", linked == null ? "" : linked.name());
        value(path + ".application", activity.application());
    }

    private void targetGroup(TargetGroup group) {
        value("target-group." + group.id(), group.name());
        value("target-group." + group.id() + ".note", group.note());
    }

    private void member(Member member) {
        String path = "member." + member.id();
        value(path, member.name());
        value(path + ".title", member.title());
        party(path + ".party", member.party());
        value(path + ".kind", member.kind().name().toLowerCase(Locale.ROOT));
        value(path + ".from", member.from());
        value(path + ".to", member.to());
    }

    private void party(String path, @Nullable UnitId unit) {
        if (unit != null) {
            value(path, unit);
            value(path + ".name", names.apply(unit));
        }
    }

    private void value(String path, @Nullable Object value) {
        String written = value == null ? "" : value.toString();
        if (!written.isEmpty()) {
            text.append(path).append(": ").append(escaped(written)).append('\n');
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\u0085", "\\u")
                .replace("\u2028", "\\l")
                .replace("\u2029", "\\p");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter != '\\') {
                plain.append(letter);
                continue;
            }
            at++;
            plain.append(
                    switch (value.charAt(at)) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'u' -> '\u0085';
                        case 'l' -> '\u2028';
                        case 'p' -> '\u2029';
                        default -> value.charAt(at);
                    });
        }
        return plain.toString();
    }
}
