package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldType;
import se.samspel.api.terms.Glossary;
import se.samspel.handlingsplan.ActivityId;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

class PlanRulesTest {
    @ParameterizedTest
    @CsvSource({
        "false, '', '',   true",
        "true,  '', '',   false",
        "false, två, '',  false",
        "false, '', Text, false"
    })
    void anAreaIsEmptyUnlessSomethingIsSaid(
            boolean onPurpose, String refersTo, String text, boolean found) {
        Section area =
                new Section(
                        new SectionId("ett"),
                        "1",
                        "Ett",
                        SectionKind.AREA,
                        false,
                        List.of(new Section.Text("a", FieldType.LONG_TEXT, "A", false, text)),
                        onPurpose,
                        "",
                        refersTo.isEmpty() ? List.of() : List.of(new SectionId("tva")),
                        List.of());
        assertEquals(found, !new EmptyAreaRule().check(PlanTextTest.plan(area)).isEmpty());
    }

    @Test
    void aGoalWithoutActivityIsPointedAt() {
        Goal goal = new Goal(new GoalId(4), "Mål", "", "", "", null, null, null, "", List.of());
        Finding finding = new GoalWithoutActivityRule().check(PlanTextTest.plan(goal)).getFirst();
        assertEquals(goal.ref(), finding.about());
        assertEquals(Finding.Level.ADVICE, finding.level());
    }

    @Test
    void aWordThatThePartiesReadDifferentlyIsPointedAtOnce() {
        ReadDifferentlyRule rule = new ReadDifferentlyRule();
        Goal goal = goal(4, "Fler insatser");
        Plan plan = PlanTextTest.plan(goal, goal(5, "Insatser igen"));
        assertEquals(List.of(), rule.check(plan));
        Glossary glossary = new OneWord();
        rule.withGlossary(glossary);
        List<Finding> findings = rule.check(plan);
        assertEquals(1, findings.size());
        assertEquals(goal.ref(), findings.getFirst().about());
        assertEquals(
                "Parterna läser ”insats” olika (kommunen: ett beslut; Försäkringskassan: en åtgärd)."
                        + " Skriv vad ni menar med det här.",
                findings.getFirst().sentence());
        rule.withoutGlossary(glossary);
        assertEquals(List.of(), rule.check(plan));
    }

    @Test
    void soIsAWordInAnActivityOrATextWhenNoGoalHasIt() {
        ReadDifferentlyRule rule = new ReadDifferentlyRule();
        rule.withGlossary(new OneWord());
        Section.Text text =
                new Section.Text("syfte", FieldType.LONG_TEXT, "Syfte", false, "Om insatser.");
        Section background = section("bakgrund", SectionKind.TEXT, List.of(text), List.of());
        Activity activity = activity("Ordna insatser", "", "", "", ActivityStatus.PLANNED);
        Goal plain = goal(4, "Annat");
        Goal doing =
                new Goal(
                        new GoalId(5),
                        "Annat",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        "",
                        List.of(activity));
        Section empty = section("ett", SectionKind.AREA, List.of(), List.of(plain));
        Section area = section("ett", SectionKind.AREA, List.of(text), List.of(plain, doing));
        List<Finding> inText = rule.check(PlanTextTest.plan(background, empty));
        assertEquals(new SectionId("bakgrund"), inText.getFirst().section());
        List<Finding> inActivity = rule.check(PlanTextTest.plan(background, area));
        assertEquals(1, inActivity.size(), "each word once");
        assertEquals(activity.ref(), inActivity.getFirst().about());
    }

    private static Section section(
            String id, SectionKind kind, List<Section.Text> texts, List<Goal> goals) {
        return new Section(
                new SectionId(id), "", id, kind, false, texts, false, "", List.of(), goals);
    }

    private static Goal goal(long id, String wording) {
        return new Goal(new GoalId(id), wording, "", "", "", null, null, null, "", List.of());
    }

    /** Knows that two parties read "insatser" differently. */
    private static final class OneWord implements Glossary {
        @Override
        public Meanings where(Viewer viewer) {
            throw new UnsupportedOperationException("a rule knows no viewer");
        }

        @Override
        public Meanings where(UnitId unit, LocalDate day) {
            Map<PartyKind, String> readings = new java.util.LinkedHashMap<>();
            readings.put(PartyKind.MUNICIPALITY, "Ett beslut.");
            readings.put(PartyKind.SOCIAL_INSURANCE, "En åtgärd.");
            Meaning meaning = new Meaning("insats", "insats", "Stöd.", "/begrepp/insats", readings);
            return text ->
                    text.toLowerCase(java.util.Locale.ROOT).contains("insatser")
                            ? List.of(new Found(0, 1, meaning))
                            : List.of();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hofors-kommun, '',   2027-05-01, ''",
        "'',            Lea,  2027-05-01, ''",
        "'',            '',   2027-05-01, saknar ansvarig",
        "hofors-kommun, '',   '',         saknar datum",
        "'',            '',   '',         saknar både ansvarig och datum"
    })
    void anOpenActivityIsAskedWhoAndWhen(String party, String person, String due, String sentence) {
        List<Finding> findings =
                new UnclaimedActivityRule()
                        .check(plan(activity(party, person, due, ActivityStatus.PLANNED)));
        assertEquals(sentence.isEmpty() ? 0 : 1, findings.size());
        findings.forEach(finding -> assertTrue(finding.sentence().contains(sentence)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ActivityStatus.class,
            names = {"DONE", "CANCELLED"})
    void whatIsOverIsNotAskedAbout(ActivityStatus status) {
        assertTrue(new UnclaimedActivityRule().check(plan(activity("", "", "", status))).isEmpty());
    }

    @Test
    void aReferenceToAnAreaThatSaysNothingDangles() {
        Section pointing = area("ett", "tva", List.of());
        Section empty = area("tva", "", List.of());
        Section full =
                area(
                        "tva",
                        "",
                        List.of(
                                new Goal(
                                        new GoalId(1),
                                        "M",
                                        "",
                                        "",
                                        "",
                                        null,
                                        null,
                                        null,
                                        "",
                                        List.of())));
        DanglingReferenceRule rule = new DanglingReferenceRule();
        assertEquals(1, rule.check(PlanTextTest.plan(pointing, empty)).size());
        assertEquals(1, rule.check(PlanTextTest.plan(pointing)).size());
        assertEquals(0, rule.check(PlanTextTest.plan(pointing, full)).size());
    }

    @Test
    void theHighestRankedOfTwoRulesWithOneNameIsAskedAndOneThatThrowsIsLeftOut() {
        PlanCheck check = new PlanCheck();
        PlanRule ours = plan -> List.of(Finding.advice("Vår."));
        PlanRule theirs = plan -> List.of(Finding.advice("Deras."));
        check.bindRule(ours, Map.of("rule", "samma"));
        check.bindRule(theirs, Map.of("rule", "samma", "service.ranking", 10));
        check.bindRule(
                plan -> {
                    throw new IllegalStateException("trasig");
                },
                Map.of("rule", "trasig"));
        Plan plan = PlanTextTest.plan(new Section[0]);
        assertEquals(List.of(Finding.advice("Deras.")), check.look(plan));
        check.unbindRule(theirs);
        assertEquals(List.of(Finding.advice("Vår.")), check.look(plan));
    }

    @Property(tries = 200)
    void noActivityIsBothLateAndDone(@ForAll ActivityStatus status, @ForAll int days) {
        LocalDate today = LocalDate.of(2027, 3, 1);
        LocalDate due = today.plusDays(days % 4000);
        boolean late = activity("", "", due.toString(), status).isLate(today);
        assertEquals(status.isOpen() && due.isBefore(today), late);
    }

    private static Section area(String id, String refersTo, List<Goal> goals) {
        return new Section(
                new SectionId(id),
                "",
                id,
                SectionKind.AREA,
                false,
                List.of(),
                false,
                "",
                refersTo.isEmpty() ? List.of() : List.of(new SectionId(refersTo)),
                goals);
    }

    private static Plan plan(Activity activity) {
        return PlanTextTest.plan(
                new Goal(
                        new GoalId(1), "Mål", "", "", "", null, null, null, "", List.of(activity)));
    }

    private static Activity activity(
            String party, String person, String due, ActivityStatus status) {
        return activity("Träffas", party, person, due, status);
    }

    private static Activity activity(
            String what, String party, String person, String due, ActivityStatus status) {
        return new Activity(
                new ActivityId(1),
                what,
                party.isEmpty() ? null : new UnitId(party),
                List.of(),
                person,
                null,
                date(due),
                "",
                status,
                "",
                "",
                null,
                "");
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    @Test
    void aGoalWithoutMeasureOrFollowUpIsPointedAt() {
        LocalDate day = LocalDate.of(2027, 5, 31);
        assertEquals(
                List.of(
                        "”Ingen av delarna” saknar både mått och en dag för uppföljning.",
                        "”Bara mått” saknar en dag för uppföljning. När tittar ni på hur det gick?",
                        "”Bara dag” går inte att mäta än. Hur ser ni att det har blivit bättre?"),
                new UnmeasuredGoalRule()
                                .check(
                                        PlanTextTest.plan(
                                                goal("Ingen av delarna", "", null),
                                                goal("Bara mått", "antal", null),
                                                goal("Bara dag", "", day),
                                                goal("Båda", "antal", day)))
                                .stream()
                                .map(Finding::sentence)
                                .toList());
        String one = "Ettendaordsombarablirlängreochlängreutanattnågonsinblankasteg".repeat(3);
        assertTrue(
                new UnmeasuredGoalRule()
                                .check(PlanTextTest.plan(goal(one, "", null)))
                                .getFirst()
                                .sentence()
                                .length()
                        < 120);
    }

    private static Goal goal(String wording, String measure, @Nullable LocalDate followUp) {
        return new Goal(
                new GoalId(1), wording, measure, "", "", null, followUp, null, "", List.of());
    }
}
