package se.samspel.dialogstod.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.content.ContentException;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;

class GuideReaderTest {
    @Test
    void aGuideIsReadAsItIsWritten() throws ContentException {
        Guide guide = Written.guide();
        assertEquals("gavleborg/samtal", guide.key());
        assertEquals(3, guide.version());
        assertEquals("1. Behov", guide.areas().getFirst().heading());
        assertEquals(20, guide.areas().getFirst().minutes());
        assertEquals(
                List.of("vilka", "sakert", "sakna"),
                guide.questions().map(question -> question.id().value()).toList());
        Guide.Question scaled = guide.question(new QuestionId("sakert")).orElseThrow();
        assertEquals(new Scale(5, "gissar", "vet"), scaled.scale());
        assertNull(scaled.when());
        assertEquals(
                new When(new QuestionId("sakert"), 1, 2),
                guide.question(new QuestionId("sakna")).orElseThrow().when());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "id": "sakna" | "id": "vilka" | areas[1].questions[0].id | finns redan i areas[0].questions[0]
                    "area": "moten" | "area": "behov" | areas[1].area | finns redan i guiden
                    "question": "sakert" | "question": "vilka" | areas[1].questions[0].when.question | det finns sakert
                    "question": "sakert" | "question": "sakna" | areas[1].questions[0].when.question | ingen tidigare fråga
                    "atMost": 2 | "atMost": 7 | areas[1].questions[0].when | inget steg av 5
                    "atMost": 2 | "atLeast": 4, "atMost": 2 | areas[1].questions[0].when | inget steg av 5
                    "title": "Möten", | "" | areas[1].title | behöver en rubrik
                    "id": "sakna" | "id": "sakna", "replaces": "vilka" | areas[1].questions[0].replaces | ändrar en annan guide
                    "title": "Möten" | "title": "Möten", "removes": ["vilka"] | areas[1].removes | ändrar en annan guide
                    """,
            quoteCharacter = '~')
    void aSlipIsToldWithItsPlace(String right, String wrong, String path, String message) {
        String json = Written.GUIDE.replace(right, wrong.equals("\"\"") ? "" : wrong);
        ContentException told = assertThrows(ContentException.class, () -> Written.read(json));
        assertEquals(path, told.path());
        assertTrue(told.getMessage().contains(message), told.getMessage());
    }

    @Test
    void changesMayLeanOnAQuestionOfTheGuideTheyChange() throws ContentException {
        GuideChanges changes =
                (GuideChanges)
                        Written.read(
                                """
                                {"id": "hofors", "version": 1, "title": "Hofors egna", "changes": "samtal", "areas": [
                                  {"area": "moten", "questions": [{"id": "egen", "text": "Vår egen?",
                                    "when": {"question": "sakert", "atLeast": 4}}]}]}
                                """);
        assertEquals("samtal", changes.guide());
        assertEquals(
                new When(new QuestionId("sakert"), 4, 10),
                changes.areas().getFirst().additions().getFirst().question().when());
    }
}
