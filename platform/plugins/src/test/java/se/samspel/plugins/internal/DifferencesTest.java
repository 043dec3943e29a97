package se.samspel.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.api.content.ContentObject;

class DifferencesTest {
    @Test
    void aPieceThatMovedIsOnlySaidToHaveMoved() {
        ContentObject before = root(piece(0, "a", "x"), piece(1, "b", "y"));
        ContentObject after = root(piece(0, "b", "y"), piece(1, "a", "x"));
        assertEquals(List.of("pieces har en annan ordning"), Differences.between(before, after));
        assertEquals(List.of(), Differences.between(before, before));
    }

    @Test
    void eachChangeIsSaidByTheIdOfItsPiece() {
        ContentObject before = root(piece(0, "a", "x"), piece(1, "b", "y"), piece(2, "c", "z"));
        ContentObject after = root(piece(0, "n", "ny"), piece(1, "a", "x"), piece(2, "b", "yy"));
        assertEquals(
                List.of(
                        "pieces[b].text \"y\" blir \"yy\"",
                        "pieces[c] tas bort",
                        "pieces[n] är nytt"),
                Differences.between(before, after));
    }

    @Test
    void aLongTextIsShownWhereItParts() {
        String same = "Börja med det ni redan vet om era invånare, lämna det andra tomt och ";
        assertEquals(
                List.of("text \"…det andra tomt och fyll på\" blir \"…det andra tomt och vänta\""),
                Differences.between(
                        new ContentObject("", Map.of("text", same + "fyll på")),
                        new ContentObject("", Map.of("text", same + "vänta"))));
    }

    private static ContentObject root(ContentObject... pieces) {
        return new ContentObject("", Map.of("pieces", List.of(pieces)));
    }

    private static ContentObject piece(int at, String id, String text) {
        return new ContentObject("pieces[" + at + "]", Map.of("id", id, "text", text));
    }
}
