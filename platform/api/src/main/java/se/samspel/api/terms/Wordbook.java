package se.samspel.api.terms;

import java.util.List;
import se.samspel.api.access.Viewer;

/**
 * A DS service that knows abbreviations and words that mean the same. Asked anew for every search, so a changed term
 * holds at once. Several may be there; safe for any thread, and quick.
 */
public interface Wordbook {
    /**
     * What else the words of a text are called. A term is given only where it is true: not outside the units it belongs
     * to, and not to those who may not see them.
     */
    List<SameWords> sameWords(String text, Viewer viewer);

    /**
     * Words that mean the same.
     *
     * @param said as it stands in the text; one word or several after each other
     * @param others what else it is called; each may be several words
     */
    record SameWords(String said, List<String> others) {
        public SameWords {
            others = List.copyOf(others);
        }
    }
}
