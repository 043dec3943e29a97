package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.arkiv.internal.Documents.PageOfText;

class BlankPagesTest {
    private static String told(String... texts) {
        List<PageOfText> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(new PageOfText(pages.size() + 1, text));
        }
        return BlankPages.told(pages);
    }

    @Test
    void nothingIsToldWhenEveryPageHasTextOrNone() {
        assertEquals("", told());
        assertEquals("", told("a", "b"));
        assertEquals("", told("", " \n"));
    }

    @Test
    void aFewPagesAreNamedAndManyAreCounted() {
        assertTrue(told("a", "").startsWith("Sida 2 har ingen text. Den är tom"));
        assertTrue(told("", "a", "", "").startsWith("Sidorna 1, 3 och 4 har ingen text. De"));
        assertTrue(told("", "", "", "", "", "", "a").startsWith("6 av 7 sidor har ingen text."));
    }
}
