package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Csv;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.Rearranged;

class PlainTextTest {
    @Test
    void whatAWordProcessorDoesToATextMakesNoDifference() {
        assertEquals(
                PlainText.of("ett  två\r\n\r\n\r\n tre\u00A0fyra \u000Bfem"),
                "ett två\n\ntre fyra\nfem");
        assertTrue(PlainText.same("a\u030A", "å"));
        assertEquals("en mening", PlainText.of("en\u00AD men\u202Eing"));
    }

    @Property
    void aTextThatIsMadeComparableStaysAsItIs(@ForAll String text) {
        assertEquals(PlainText.of(text), PlainText.of(PlainText.of(text)));
    }

    @Property
    void aDifferenceHoldsBothTextsWhole(
            @ForAll @StringLength(max = 60) String before,
            @ForAll @StringLength(max = 60) String after) {
        List<WordDiff.Run> runs = WordDiff.between(before, after);
        assertEquals(before, without(runs, WordDiff.Kind.NEW));
        assertEquals(after, without(runs, WordDiff.Kind.GONE));
    }

    private static String without(List<WordDiff.Run> runs, WordDiff.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() != kind)
                .map(WordDiff.Run::text)
                .collect(Collectors.joining());
    }

    @Test
    void aChangedWordIsAllThatDiffers() {
        assertEquals(
                List.of(
                        new WordDiff.Run(WordDiff.Kind.SAME, "Fler "),
                        new WordDiff.Run(WordDiff.Kind.GONE, "unga"),
                        new WordDiff.Run(WordDiff.Kind.NEW, "vuxna"),
                        new WordDiff.Run(WordDiff.Kind.SAME, " får stöd.")),
                WordDiff.between("Fler unga får stöd.", "Fler vuxna får stöd."));
    }

    @Property
    void theFewestMovesLeadToTheNewOrder(@ForAll @UniqueElements List<Long> order) {
        if (order.size() > 1) {
            List<Long> moved = new ArrayList<>(order);
            moved.add(moved.removeFirst());
            assertEquals(1, Rearranged.moved(order, moved).size());
        }
        assertEquals(List.of(), Rearranged.moved(order, order));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2027-03-31",
        "31 mars 2027, 2027-03-31",
        "31 MARS 2027, 2027-03-31",
        "2027-3-1, 2027-03-01",
        "1/3 2027, 2027-03-01",
        "20270301, 2027-03-01"
    })
    void aDateIsReadAsPeopleWriteIt(String written, String stored) {
        Field due = Field.of("due", FieldType.DATE, "Klart senast", "");
        assertEquals(stored, Shown.value(due, written).orElse("none"));
        assertTrue(Shown.value(due, "snart").isEmpty());
    }

    @Test
    void partiesAreReadByTheirNames() {
        Field partners =
                Field.of("partners", FieldType.PARTIES, "Medverkande", "")
                        .choosing(
                                List.of(
                                        new Field.Choice("fk", "Försäkringskassan"),
                                        new Field.Choice("af", "Arbetsförmedlingen")));
        assertEquals(
                "af fk", Shown.value(partners, "arbetsförmedlingen, Försäkringskassan").orElse(""));
        assertTrue(Shown.value(partners, "Arbetsförmedlingen, Kyrkan").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "goals_31_measure, goals, 31, measure",
        "target_groups_7_name, target-groups, 7, name",
        "facts_1_prioritised_years, facts, 1, prioritised-years"
    })
    void aMarkIsABookmarkAndBack(String name, String member, long row, String field) {
        Mark mark = new Mark(Part.ofMember(member).orElseThrow(), row, field);
        assertEquals(name, mark.name());
        assertEquals(mark, Mark.of(name).orElseThrow());
        assertTrue(name.length() <= 40 && name.matches("[a-z][a-z0-9_]*"), name);
    }

    @ParameterizedTest
    @CsvSource({"goals_31_what", "goals_x_measure", "Bokmärke1", "_GoBack", "goals_31_measure1"})
    void whatIsNoMarkOfOursIsNone(String name) {
        assertTrue(Mark.of(name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Vanlig text|Vanlig text",
                "=1+1|'=1+1",
                "+46|'+46",
                "-5|'-5",
                "@SUM|'@SUM",
                "a;b|\"a;b\"",
                "säg \"hej\"|\"säg \"\"hej\"\"\""
            })
    void aCellNeverRunsInASpreadsheet(String text, String cell) {
        assertEquals(cell, Csv.cell(PlainText.of(text)));
    }
}
