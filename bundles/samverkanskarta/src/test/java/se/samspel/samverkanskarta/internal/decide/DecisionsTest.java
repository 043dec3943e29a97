package se.samspel.samverkanskarta.internal.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.Sources;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.Guarded;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;

class DecisionsTest {
    @TempDir Path folder;
    private final AskedPlans plan = new AskedPlans();
    private MapRoom room;
    private VersionLine line;
    private String forum;
    private Decision decision;
    private DecisionPages pages;
    private Decisions decisions;

    @BeforeEach
    void draw() {
        room = new MapRoom(Engine.SQLITE, folder);
        line = room.map("Unga");
        forum = room.forum(line, "Trisam");
        decision = Decision.of(line.id(), new WhatIf.Remove(forum)).orElseThrow();
        decisions = new Decisions(room.maps, room.small.organisation());
        decisions.withPlans(plan);
        pages = new DecisionPages(room.maps, decisions);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Object put(Viewer viewer, String place) {
        return pages.put(
                viewer, line.map().value(), line.id().value(), decision.ref(), "r1", place, "");
    }

    @Test
    void aDecisionBecomesAnActivityThatLeadsBackToTheMap() {
        assertInstanceOf(Redirect.class, put(room.member(), "7//9"));
        PlanPlaces.Wanted wanted = plan.wanted.getFirst();
        assertEquals(new PlanPlaces.NewActivity(9), wanted.target());
        assertEquals("Avsluta Trisam", wanted.wording());
        assertEquals(decision.ref(), wanted.origin().ref());
        assertTrue(wanted.origin().words().startsWith("Trisam slutar mötas."));
        Sources.Source source =
                new DecisionSources(room.maps, room.removed)
                        .of(room.member(), List.of(decision.ref(), "quote.1"))
                        .get(decision.ref());
        assertEquals(Sources.State.UNCHANGED, source.state());
        assertTrue(source.path().endsWith("/prova?bort=" + forum));
        assertEquals(1, decisions.standing(room.member(), List.of(decision)).size());
    }

    @Test
    void theSameFormTwiceAsksForTheSameThing() {
        put(room.member(), "7//9");
        put(room.member(), "7//9");
        assertEquals(plan.wanted.get(0).request(), plan.wanted.get(1).request());
    }

    @Test
    void whenTheForumIsGoneThePlanIsToldSo() {
        room.write(line, new MapChange.Remove(MapPart.FORUM, forum, 1));
        Sources.Source source =
                new DecisionSources(room.maps, room.removed)
                        .of(room.member(), List.of(decision.ref()))
                        .get(decision.ref());
        assertEquals(Sources.State.CHANGED, source.state());
        assertThrows(NotThere.class, () -> put(room.member(), "7//9"));
    }

    @Test
    void whenTheMapIsRemovedThePlanIsToldSoAndNobodyElseIs() {
        room.removals.remove(room.office(), line.map(), line.rowVersion());
        DecisionSources sources = new DecisionSources(room.maps, room.removed);
        Sources.Source source =
                sources.of(room.member(), List.of(decision.ref())).get(decision.ref());
        assertEquals(Sources.State.REMOVED, source.state());
        assertEquals("/samverkanskartor/borttagna", source.path());
        Viewer stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);
        assertTrue(sources.of(stranger, List.of(decision.ref())).isEmpty());
    }

    @Test
    void aForumThatTheMapDoesNotHaveBecomesAnActivityThatLeadsBackToWhereItWasTried() {
        String chief = room.function(line, "Enhetschef", "hofors-kommun");
        NewForum added = new NewForum("Råd för unga", List.of(Seat.of(chief)), Pace.UNKNOWN);
        Trial trial = new Trial(List.of(), List.of(), "", "", added);
        WhatIf tried = trial.changes(room.seen(line)).getFirst();
        decision = Decision.of(line.id(), tried).orElseThrow();
        assertInstanceOf(Redirect.class, put(room.member(), "7//9"));
        PlanPlaces.Wanted wanted = plan.wanted.getFirst();
        assertEquals("Starta forumet Råd för unga", wanted.wording());
        assertTrue(wanted.origin().words().startsWith("Råd för unga är ett nytt forum."));
        Sources.Source source =
                new DecisionSources(room.maps, room.removed)
                        .of(room.member(), List.of(decision.ref()))
                        .get(decision.ref());
        assertEquals(Sources.State.UNCHANGED, source.state());
        assertTrue(source.path().endsWith("/prova?nytt=R%C3%A5d+f%C3%B6r+unga&gar-dit=" + chief));
        room.write(line, new MapChange.Remove(MapPart.FUNCTION, chief, 1));
        assertEquals(
                Sources.State.CHANGED,
                new DecisionSources(room.maps, room.removed)
                        .of(room.member(), List.of(decision.ref()))
                        .get(decision.ref())
                        .state());
    }

    @Test
    void howOftenHowLongAndHowManyOfANewForumGoesAlongWithTheDecision() {
        String chief = room.function(line, "Enhetschef", "hofors-kommun");
        NewForum added =
                new AskedForum("Råd", List.of(chief, chief + "*3"), "6", "90").forum(room.maps);
        decision = Decision.added(line.id(), added);
        assertEquals(Optional.of(decision), Decision.of(decision.ref()));
        put(room.member(), "7//9");
        String words = plan.wanted.getFirst().origin().words();
        assertTrue(
                words.startsWith(
                        "Råd är ett nytt forum som möts 6 gånger om året, 90 minuter, 3 personer."),
                words);
        assertTrue(words.contains("27 timmar"), words);
        assertTrue(
                decision.path(line.map())
                        .endsWith(
                                "/prova?nytt=R%C3%A5d&gar-dit=" + chief + "*3&ganger=6&minuter=90"),
                decision.path(line.map()));
    }

    @ParameterizedTest
    @CsvSource({"501,60,k", "6,1441,k", "ibland,60,k", "6,60,k*0", "6,60,k*51"})
    void aPaceThatNoForumCanHaveIsRefused(String times, String minutes, String function) {
        AskedForum asked = new AskedForum("Råd", List.of(function), times, minutes);
        assertThrows(Problem.class, () -> asked.forum(room.maps));
        assertEquals(1, asked.problems(room.maps).size());
        assertEquals("Råd", asked.without(asked.problems(room.maps)).name());
    }

    @Test
    void aNewForumWithAPersonnummerForNameIsNotPutInThePlan() {
        room.check.withGuard(Guarded.GUARD);
        NewForum forum = new NewForum("Mötet om " + Guarded.number(), List.of(), Pace.UNKNOWN);
        decision = Decision.added(line.id(), forum);
        Answer answer = assertInstanceOf(Answer.class, put(room.member(), "7//9"));
        assertTrue(((DecisionPage) answer.body()).problem().contains("personnummer"));
        assertEquals(List.of(), plan.wanted);
    }

    @Test
    void aNewForumTooLongForAPlanToPointAtIsRefused() {
        List<String> many = IntStream.range(0, 400).mapToObj(it -> "funktion-" + it).toList();
        many.forEach(
                it ->
                        room.put(
                                line,
                                MapPart.FUNCTION,
                                it,
                                0,
                                "name",
                                it,
                                "party",
                                "hofors-kommun"));
        decision =
                Decision.added(
                        line.id(),
                        new NewForum("Alla", many.stream().map(Seat::of).toList(), Pace.UNKNOWN));
        assertEquals(422, ((Answer) put(room.member(), "7//9")).status());
        assertEquals(List.of(), plan.wanted);
    }

    @Test
    void whoeverMayNotSeeTheMapHearsNothingOfIt() {
        Viewer stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);
        assertThrows(NotThere.class, () -> put(stranger, "7//9"));
        assertTrue(
                new DecisionSources(room.maps, room.removed)
                        .of(stranger, List.of(decision.ref()))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "x/y", "7//x", "7/a/b", "99999999999999999999//1"})
    void withoutAPlaceTheFormComesBackAndNothingIsMade(String place) {
        Answer answer = assertInstanceOf(Answer.class, put(room.member(), place));
        assertEquals(422, answer.status());
        assertEquals(List.of(), plan.wanted);
    }

    @Test
    void aRefusalOfThePlanIsShownWhereOneIs() {
        plan.refuses = true;
        Answer answer = assertInstanceOf(Answer.class, put(room.member(), "7/omrade"));
        assertEquals("Planen är fastställd.", ((DecisionPage) answer.body()).problem());
        decisions.withoutPlans(plan);
        assertInstanceOf(Answer.class, put(room.member(), "7/omrade"));
    }

    @Test
    void programsDecideAsPeopleDo() {
        DecisionsApi api = new DecisionsApi(room.maps, decisions);
        long map = line.map().value();
        long version = line.id().value();
        PlanPlaces.Place place =
                api.make(room.member(), map, version, asked(Decision.Kind.REMOVE, null));
        assertEquals("Avsluta Trisam", place.wording());
        assertEquals(List.of(place), api.standing(room.member(), map, version, forum));
        assertThrows(Problem.class, () -> api.make(room.member(), map, version, asked(null, null)));
        assertThrows(
                NotThere.class,
                () -> api.make(room.member(), map, version, asked(Decision.Kind.MERGE, forum)));
        assertThrows(NotThere.class, () -> api.standing(room.member(), map, version, "ingen"));
    }

    private DecisionsApi.DecisionJson asked(Decision.@Nullable Kind kind, @Nullable String other) {
        return new DecisionsApi.DecisionJson(
                kind, forum, other, null, null, null, null, 7, "omrade", null, null, "r1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote.1",
                "karta",
                "karta.x.bort.m1",
                "karta.1.annat.m1",
                "karta.1.ihop.m1",
                "karta.1.bort.m1.m2",
                "karta.1.nytt.",
                "karta.1.nytt.%.m1",
                "karta.1.nytt.TQ.m1.m2"
            })
    void aRefOfOthersIsNone(String ref) {
        assertEquals(Optional.empty(), Decision.of(ref));
    }

    @Test
    void everyKindComesBackFromItsRef() {
        for (WhatIf change :
                List.of(
                        new WhatIf.Remove("m1"),
                        new WhatIf.Begin("m1"),
                        new WhatIf.Merge("m1", "m2"),
                        new WhatIf.Add(
                                new NewForum("Nytt", List.of(), Pace.UNKNOWN).in(room.seen(line))),
                        new WhatIf.Add(
                                new NewForum("Möts", List.of(), new Pace(0, 45))
                                        .in(room.seen(line))))) {
            Decision one = Decision.of(line.id(), change).orElseThrow();
            assertEquals(Optional.of(one), Decision.of(one.ref()));
            assertEquals(change, one.change(room.seen(line)));
        }
    }
}
