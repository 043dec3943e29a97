package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.web.View;

/**
 * Why a search found a document: word for word how the document has it, and what to do without.
 *
 * @param words one for each typed word that the text has
 * @param otherwise what is said when no word of the text answers
 */
public record WhyView(List<Word> words, String otherwise) implements View {
    public WhyView {
        words = List.copyOf(words);
    }

    /** A typed word or phrase. */
    public record Word(String typed, List<Line> lines) {
        public Word {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One way in which the text has it.
     *
     * @param name such as "böjning"
     * @param found the words as they are written, with how many places
     * @param without what the link says that searches without this way; empty for the word itself
     */
    public record Line(String name, String found, String without, String href) {}
}
