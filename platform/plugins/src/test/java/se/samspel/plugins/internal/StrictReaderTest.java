package se.samspel.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;

class StrictReaderTest {
    private static final Shape.Members FIELD =
            Shape.object()
                    .must("id", Shape.id(), "Fältets id.")
                    .must("type", new Shape.Choice(List.of("shortText", "longText")), "Slag.")
                    .may("label", Shape.text(20), "Rubrik.")
                    .may("required", new Shape.Truth(), "Måste fyllas i.")
                    .build();
    private static final Shape.Members SHAPE =
            Shape.object()
                    .must("title", Shape.text(40), "Vad mallen heter.")
                    .may("number", new Shape.Whole(1, 99), "Ordning.")
                    .may("words", new Shape.Named(Shape.text(10), 2), "Ord.")
                    .may(
                            "sections",
                            new Shape.Many(
                                    Shape.object()
                                            .must("id", Shape.id(), "Id.")
                                            .may("fields", Shape.listOf(FIELD, 3), "Fält.")
                                            .build(),
                                    1,
                                    5),
                            "Avsnitt.")
                    .build();
    private static final String WHOLE =
            """
            {"title": "Åäö", "number": 12, "words": {"a": "b"},
             "sections": [{"id": "ett"}, {"id": "tva", "fields": [
               {"id": "f", "type": "longText", "label": "L", "required": true}]}]}
            """;

    @Test
    void aFileThatFitsIsReadWithItsPaths() {
        ContentObject root = read(WHOLE).orElseThrow();

        assertEquals("Åäö", root.text("title"));
        assertEquals(12, root.whole("number", 0));
        assertEquals("b", root.named("words").get("a"));
        ContentObject field = root.objects("sections").get(1).objects("fields").getFirst();
        assertEquals("sections[1].fields[0]", field.path());
        assertTrue(field.truth("required", false));
    }

    @Test
    void aWordThatIsAlmostRightIsAnsweredWithTheRightOne() {
        assertEquals(
                List.of(
                        "mallar/mysam.json sections[1].fields[0].type: okänd typ \"longtext\", menade du \"longText\"?"),
                errors(WHOLE.replace("longText", "longtext")));
        assertEquals(
                List.of(
                        "mallar/mysam.json sections[1]: okänt namn \"feilds\", menade du \"fields\"?"),
                errors(WHOLE.replace("fields", "feilds")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<String> errors =
                errors(
                        """
                        {"number": "tolv", "extra": [1, {"a": null}], "words": {"a": 1, "b": "2"},
                         "sections": [{"id": "Ett"}, {}, {"id": "x", "id": "y"}]}
                        """);

        assertEquals(
                List.of(
                        "mallar/mysam.json number: ska vara ett heltal, inte text inom citattecken. Ta bort citattecknen",
                        "mallar/mysam.json: okänt namn \"extra\". Det som finns är title, number, words, sections",
                        "mallar/mysam.json words.a: ska vara text inom citattecken, inte ett heltal",
                        "mallar/mysam.json sections[0].id: \"Ett\" passar inte här. Det ska vara små bokstäver a–z, siffror och bindestreck",
                        "mallar/mysam.json sections[1]: saknar \"id\": Id.",
                        "mallar/mysam.json sections[2]: \"id\" står två gånger. Ta bort den ena",
                        "mallar/mysam.json: saknar \"title\": Vad mallen heter."),
                errors);
    }

    @Test
    void noMoreThanTwentyErrorsAreKept() {
        String many = "{" + "\"fel%d\": 1,".repeat(40) + "\"title\": \"t\"}";
        for (int number = 0; number < 40; number++) {
            many = many.replaceFirst("%d", Integer.toString(number));
        }
        assertEquals(Findings.MOST, errors(many).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"t\",}|rad 1",
                "{\"title\": \"t\"|för tidigt",
                "{\"title\": \"t\"} {}|rad 1",
                "{'title': 't'}|rad 1",
                "{\"title\": \"t\" /* nej */}|rad 1",
                "{\"title\": NaN}|rad 1",
                "[]|ska vara ett objekt",
                "``|filen är tom",
                "{\"title\": \"\"}|får inte vara tom",
                "{\"title\": \"  \"}|får inte vara tom",
                "{\"title\": null}|inte null",
                "{\"title\": \"a\\u0000b\"}|styrtecken",
                "{\"title\": \"a\\ud800b\"}|rad 1",
                "{\"title\": \"a\\u202eb\"}|styrtecken",
                "{\"title\": \"t\", \"number\": 1.5}|heltal",
                "{\"title\": \"t\", \"number\": 100}|mellan 1 och 99",
                "{\"title\": \"t\", \"number\": 99999999999999999999}|heltal",
                "{\"title\": \"t\", \"sections\": []}|minst 1",
                "{\"title\": \"t\", \"words\": {\"a\":\"1\",\"b\":\"1\",\"c\":\"1\"}}|högst 2",
            })
    void everyMistakeHasASentence(String json, String part) {
        List<String> errors = errors(json == null ? "" : json);
        assertTrue(errors.toString().contains(part), errors.toString());
    }

    @Test
    void tooDeepAndTooLargeAreRefused() {
        String deep = "{\"title\": \"t\", \"x\": " + "[".repeat(100) + "]".repeat(100) + "}";
        assertTrue(errors(deep).toString().contains("nivåer"), errors(deep).toString());
        String large = "{\"title\": \"" + "x".repeat(StrictReader.MOST_BYTES) + "\"}";
        assertTrue(errors(large).toString().contains("större än 1 MB"));
    }

    @Test
    void aByteOrderMarkIsPassedOverAndOtherEncodingsAreNamed() {
        byte[] marked = ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8);
        assertTrue(StrictReader.read("f", marked, SHAPE, new Findings()).isPresent());

        assertTrue(errors(WHOLE.getBytes(StandardCharsets.UTF_16)).toString().contains("UTF-16"));
        assertTrue(
                errors(WHOLE.getBytes(Charset.forName("windows-1252")))
                        .toString()
                        .contains("rad 1: filen är inte sparad som UTF-8"));
    }

    @Test
    void aSchemaForTheEditorMayStandInTheFile() {
        assertTrue(
                read("{\"$schema\": \"https://example.org/x.json\", \"title\": \"t\"}")
                        .isPresent());
        assertFalse(
                read("{\"title\": \"t\", \"sections\": [{\"id\": \"a\", \"$schema\": \"x\"}]}")
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "required", "enum", "additionalProperties", "2020-12"})
    void theSchemaForEditorsComesFromTheSameShape(String word) {
        assertTrue(JsonSchemas.of("mall", SHAPE).contains(word));
    }

    @Property(tries = 3_000)
    void aDamagedFileGivesAnErrorAndNothingElse(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 4_000_000) Integer> changes) {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        for (int change : changes) {
            bytes = mutated(bytes, change);
        }
        Findings findings = new Findings();
        Optional<ContentObject> root = StrictReader.read("f", bytes, SHAPE, findings);
        assertEquals(root.isPresent(), findings.none());
        findings.list().forEach(error -> assertFalse(error.message().isBlank()));
        findings.list().forEach(error -> assertFalse(error.message().contains("Exception")));
    }

    /** Changes, removes, doubles or moves one byte, or puts a piece of JSON in. */
    private static byte[] mutated(byte[] bytes, int change) {
        String pieces = "{}[]\",:0-\\\u00e5nulltruefalse\n ";
        int at = bytes.length == 0 ? 0 : (change / 8) % bytes.length;
        byte piece = (byte) pieces.charAt((change / 5_000) % pieces.length());
        byte[] before = java.util.Arrays.copyOf(bytes, at);
        byte[] after =
                java.util.Arrays.copyOfRange(
                        bytes, Math.min(bytes.length, at + 1), Math.max(bytes.length, at + 1));
        return switch (change % 4) {
            case 0 -> joined(before, new byte[] {piece}, after);
            case 1 -> joined(before, new byte[0], after);
            case 2 ->
                    joined(
                            before,
                            new byte[] {piece},
                            java.util.Arrays.copyOfRange(bytes, at, bytes.length));
            default -> joined(before, after, before);
        };
    }

    private static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static Optional<ContentObject> read(String json) {
        return StrictReader.read(
                "mallar/mysam.json", json.getBytes(StandardCharsets.UTF_8), SHAPE, new Findings());
    }

    private static List<String> errors(String json) {
        return errors(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(byte[] json) {
        Findings findings = new Findings();
        StrictReader.read("mallar/mysam.json", json, SHAPE, findings);
        return findings.list().stream().map(ContentError::toString).toList();
    }
}
