package se.samspel.dialogstod.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.api.content.ContentException;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;
import se.samspel.dialogstod.internal.GuideChanges.Addition;
import se.samspel.dialogstod.internal.GuideChanges.AreaChange;

class GuideChangesTest {
    @Test
    void questionsAreAddedReplacedAndTakenAway() throws ContentException {
        Guide after =
                changed(
                        """
                        {"area": "behov", "removes": ["sakert"], "questions": [
                          {"id": "unga", "text": "Vilka unga?", "replaces": "vilka"},
                          {"id": "aldre", "text": "Vilka äldre?", "after": "unga"},
                          {"id": "sist", "text": "Något mer?"}]},
                        {"area": "eget", "title": "Vårt eget", "questions": [{"id": "fri", "text": "Vad vill vi?"}]}
                        """);
        assertEquals(List.of("unga", "aldre", "sist", "sakna", "fri"), ids(after));
        assertEquals(
                List.of("Behov", "Möten", "Vårt eget"),
                after.areas().stream().map(Area::title).toList());
        assertNull(
                after.question(new QuestionId("sakna")).orElseThrow().when(),
                "the scale it asked about is gone");
    }

    @Test
    void whatIsNotThereToReplaceOrFollowMakesOneMoreQuestion() throws ContentException {
        Guide after =
                changed(
                        """
                        {"area": "moten", "questions": [
                          {"id": "ny", "text": "Ny?", "replaces": "fanns-forr"},
                          {"id": "efter", "text": "Efter?", "after": "fanns-forr"}]},
                        {"area": "utan-rubrik", "questions": [{"id": "bort", "text": "Syns aldrig?"}]}
                        """);
        assertEquals(List.of("vilka", "sakert", "sakna", "ny", "efter"), ids(after));
    }

    @Test
    void aQuestionOfAnotherAreaKeepsItsId() throws ContentException {
        Guide after =
                changed(
                        "{\"area\": \"moten\", \"questions\": [{\"id\": \"vilka\", \"text\": \"?\"}]}");
        assertEquals(List.of("vilka", "sakert", "sakna"), ids(after));
        assertEquals("Vilka?", after.question(new QuestionId("vilka")).orElseThrow().text());
    }

    /** Whatever is changed in whatever guide: every id once, every condition on an earlier scale, nothing else touched. */
    @Property(tries = 300)
    void aChangedGuideIsStillAGuide(
            @ForAll("guides") Guide guide, @ForAll("changes") GuideChanges changes) {
        Guide after = changes.in(guide);
        Set<QuestionId> seen = new HashSet<>();
        Set<QuestionId> scales = new HashSet<>();
        after.questions()
                .forEach(
                        question -> {
                            assertTrue(seen.add(question.id()), question.id() + " twice");
                            assertTrue(
                                    question.when() == null
                                            || scales.contains(question.when().question()));
                            if (question.scale() != null) {
                                scales.add(question.id());
                            }
                        });
        Set<QuestionId> touched = new HashSet<>();
        for (AreaChange change : changes.areas()) {
            touched.addAll(change.removes());
            change.additions().forEach(it -> touched.add(it.question().id()));
            change.additions().stream()
                    .filter(it -> it.replaces() != null)
                    .forEach(it -> touched.add(it.replaces()));
        }
        List<QuestionId> kept =
                guide.questions().map(Question::id).filter(id -> !touched.contains(id)).toList();
        assertEquals(kept, after.questions().map(Question::id).filter(kept::contains).toList());
    }

    @Provide
    Arbitrary<Guide> guides() {
        return Combinators.combine(
                        Arbitraries.shuffle(IntStream.range(0, 12).boxed().toList()),
                        Arbitraries.integers().between(1, 4),
                        conditions())
                .as(
                        (order, areas, when) -> {
                            List<Area> made = new ArrayList<>();
                            for (int area = 0; area < areas; area++) {
                                List<Question> questions = new ArrayList<>();
                                for (int at = area; at < order.size(); at += areas) {
                                    questions.add(question(order.get(at), when.get(at)));
                                }
                                made.add(area(area, questions));
                            }
                            return new GuideChanges("g", "G", Set.of(), List.of())
                                    .in(new Guide("p/g", 1, "G", "", "", Set.of(), made));
                        });
    }

    @Provide
    Arbitrary<GuideChanges> changes() {
        Arbitrary<QuestionId> ids = Arbitraries.integers().between(0, 15).map(GuideChangesTest::id);
        Arbitrary<Addition> additions =
                Combinators.combine(
                                Arbitraries.integers().between(0, 15),
                                conditions(),
                                ids.injectNull(0.5),
                                ids.injectNull(0.5))
                        .as(
                                (id, when, replaces, after) ->
                                        new Addition(
                                                question(id, when.getFirst()), replaces, after));
        Arbitrary<AreaChange> areas =
                Combinators.combine(
                                Arbitraries.integers().between(0, 5),
                                ids.set().ofMaxSize(3),
                                additions.list().ofMaxSize(4))
                        .as(
                                (area, removes, added) ->
                                        new AreaChange(area(area, List.of()), removes, added));
        return areas.list()
                .ofMaxSize(4)
                .map(list -> new GuideChanges("g", "Ändrat", Set.of(), list));
    }

    private static Arbitrary<List<Integer>> conditions() {
        return Arbitraries.integers().between(0, 15).list().ofSize(12);
    }

    private static Question question(int number, int condition) {
        return new Question(
                id(number),
                "Fråga " + number,
                "",
                "",
                List.of(),
                number % 2 == 0 ? new Scale(5, "låg", "hög") : null,
                condition % 3 == 0 ? new When(id(condition), 1, 2) : null);
    }

    private static Area area(int number, List<Question> questions) {
        return new Area("omrade-" + number, "", "Område " + number, "", 0, questions);
    }

    private static QuestionId id(int number) {
        return new QuestionId("f" + number);
    }

    private static Guide changed(String areas) throws ContentException {
        GuideChanges changes =
                (GuideChanges)
                        Written.read(
                                "{\"id\":\"egna\",\"version\":1,\"title\":\"Egna\",\"changes\":\"samtal\",\"areas\":["
                                        + areas
                                        + "]}");
        return changes.in(Written.guide());
    }

    private static List<String> ids(Guide guide) {
        return guide.questions().map(question -> question.id().value()).toList();
    }
}
