package se.samspel.handlingsplan.internal.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;

class MovingTest {
    /** A plan, and the same plan moved to a template that has something in common with its own. */
    private record Moved(RandomPlans chance, OpenPlan before, OpenPlan after, Before kept) {
        static Moved by(long seed) {
            RandomPlans chance = new RandomPlans(seed);
            OpenPlan plan = chance.plan(chance.template(1));
            return to(chance, plan, 2);
        }

        static Moved to(RandomPlans chance, OpenPlan plan, int version) {
            long[] last = {10_000L * version};
            ToTemplate way = new ToTemplate(plan, chance.template(version), () -> ++last[0]);
            Layout layout = way.layout();
            Map<String, String> became =
                    way.became().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            it -> it.getKey().value(),
                                            it -> it.getValue().value()));
            Layout now = Layout.of(plan);
            return new Moved(
                    chance,
                    plan,
                    chance.built(plan, layout),
                    new Before(
                            plan.plan().templateVersion(),
                            plan.plan().approval(),
                            plan.sections(),
                            plan.texts(),
                            now.areas(),
                            became));
        }

        Layout back(OpenPlan from) {
            long[] last = {90_000};
            return new ToEarlier(from, kept, () -> ++last[0]).layout();
        }
    }

    @Property(tries = 3000)
    void moveThenBackIsThePlanAsItWas(@ForAll long seed) {
        Moved moved = Moved.by(seed);
        Layout back = moved.back(moved.after());
        assertSame(Layout.of(moved.before()), back);
    }

    @Property(tries = 1000)
    void twoMovesAndTwoStepsBackAreThePlanAsItWas(@ForAll long seed) {
        Moved first = Moved.by(seed);
        Moved second = Moved.to(first.chance(), first.after(), 3);
        OpenPlan once = first.chance().built(second.after(), second.back(second.after()));
        assertSame(Layout.of(first.after()), Layout.of(once));
        assertSame(Layout.of(first.before()), first.back(once));
    }

    private static void assertSame(Layout expected, Layout actual) {
        assertEquals(expected.templateVersion(), actual.templateVersion());
        assertEquals(expected.approval(), actual.approval());
        assertEquals(expected.sections(), actual.sections());
        assertEquals(expected.texts(), actual.texts());
        assertEquals(expected.areas(), actual.areas());
        expected.sections()
                .forEach(area -> assertEquals(expected.goalsOf(area), actual.goalsOf(area)));
    }

    @Property(tries = 3000)
    void aMoveLosesNothingAndTheResultIsAPlan(@ForAll long seed) {
        Moved moved = Moved.by(seed);
        assertNothingLost(moved.before(), moved.after(), 0);
        assertIsAPlan(moved.before(), moved.after());
    }

    @Property(tries = 3000)
    void goingBackAfterLaterEditsLosesNoneOfThem(@ForAll long seed) {
        Moved moved = Moved.by(seed);
        OpenPlan edited = moved.chance().edited(moved.after());
        OpenPlan back = moved.chance().built(edited, moved.back(edited));
        assertNothingLost(edited, back, 1);
        assertIsAPlan(edited, back);
    }

    /** @param least a text of a row that the template made counts when its version is above this */
    private static void assertNothingLost(OpenPlan before, OpenPlan after, long least) {
        Map<Long, String> values =
                after.texts().stream()
                        .collect(Collectors.toMap(Row.TextRow::id, Row.TextRow::value));
        before.texts().stream()
                .filter(text -> !text.value().isBlank() && text.version() > least)
                .forEach(
                        text -> assertEquals(text.value(), values.get(text.id()), text.toString()));
        assertEquals(
                before.goals().stream().map(Row::id).collect(Collectors.toSet()),
                after.goals().stream().map(Row::id).collect(Collectors.toSet()));
        boolean listed = after.sections().stream().anyMatch(it -> it.kind() == SectionKind.MEMBERS);
        boolean was = before.sections().stream().anyMatch(it -> it.kind() == SectionKind.MEMBERS);
        assertTrue(listed || !was || before.members().isEmpty());
    }

    private static void assertIsAPlan(OpenPlan before, OpenPlan after) {
        Set<String> areas = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Row.SectionRow section : after.sections()) {
            assertTrue(ids.add(section.section().value()), "twice: " + section);
            if (section.kind() == SectionKind.AREA) {
                areas.add(section.section().value());
            }
        }
        after.goals().forEach(goal -> assertTrue(areas.contains(goal.parent()), goal.toString()));
        Set<String> fields = new HashSet<>();
        after.texts()
                .forEach(
                        text -> {
                            assertTrue(ids.contains(text.section().value()), text.toString());
                            assertTrue(fields.add(text.section() + "/" + text.field()));
                            assertEquals(
                                    List.of(),
                                    text.asField().problemWith(text.value()).stream().toList());
                        });
        assertTrue(
                after.sections().stream()
                        .allMatch(it -> it.refers().isEmpty() || ids.contains(it.refers())),
                before + "\n" + after);
    }
}
