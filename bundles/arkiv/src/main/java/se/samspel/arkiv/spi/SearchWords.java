package se.samspel.arkiv.spi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, understood: words, "whole phrases", -words to leave out, and OR or ELLER in capitals between two
 * that may stand for each other. Anything can be typed; nothing is an error.
 *
 * @param parts in the order they were typed
 */
public record SearchWords(List<Part> parts) {
    /** Nothing typed: every document. */
    public static final SearchWords NONE = new SearchWords(List.of());

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_PARTS = 32;
    private static final String QUOTES = "\"”“„«»";
    private static final String DASHES = "-–−";

    public SearchWords {
        parts = List.copyOf(parts);
    }

    /**
     * A word or a phrase.
     *
     * @param text as typed, without quotes and minus
     * @param phrase whether the words must stand together in this order
     * @param excluded whether documents with it are left out
     * @param either whether it may stand instead of the part before it
     */
    public record Part(String text, boolean phrase, boolean excluded, boolean either) {
        private boolean says() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        private boolean isOr() {
            return !phrase && !excluded && (text.equals("OR") || text.equals("ELLER"));
        }

        private String typed() {
            return (either ? "OR " : "")
                    + (excluded ? "-" : "")
                    + (phrase ? '"' + text + '"' : text);
        }
    }

    /** Reads what was typed; never fails. */
    public static SearchWords parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        int end = Math.min(text.length(), MOST_CHARACTERS);
        while (at < end && parts.size() < MOST_PARTS) {
            boolean excluded =
                    DASHES.indexOf(text.charAt(at)) >= 0
                            && at + 1 < end
                            && !isSpace(text.charAt(at + 1));
            int start = excluded ? at + 1 : at;
            boolean phrase = QUOTES.indexOf(text.charAt(start)) >= 0;
            int from = phrase ? start + 1 : start;
            int to = endOf(text, from, end, phrase);
            Part part = new Part(text.substring(from, to).strip(), phrase, excluded, false);
            if (part.says()) {
                parts.add(part);
            }
            at = Math.max(phrase ? to + 1 : to, at + 1);
        }
        return new SearchWords(withEither(parts));
    }

    /** An OR joins what stands around it; one with nothing to join is dropped. */
    private static List<Part> withEither(List<Part> typed) {
        List<Part> parts = new ArrayList<>();
        boolean either = false;
        for (Part part : typed) {
            if (part.isOr()) {
                either = !parts.isEmpty() && !parts.getLast().excluded();
            } else {
                boolean joined = either && !part.excluded();
                parts.add(new Part(part.text(), part.phrase(), part.excluded(), joined));
                either = false;
            }
        }
        return parts;
    }

    /** What is asked for: each list holds parts that may stand for each other. */
    public List<List<Part>> clauses() {
        List<List<Part>> clauses = new ArrayList<>();
        for (Part part : parts) {
            if (part.either() && !clauses.isEmpty()) {
                clauses.getLast().add(part);
            } else if (!part.excluded()) {
                clauses.add(new ArrayList<>(List.of(part)));
            }
        }
        return clauses;
    }

    /** The words as they may be typed again. */
    public String typed() {
        return String.join(" ", parts.stream().map(Part::typed).toList());
    }

    /** The same with one word spelt in another way. */
    public SearchWords spelling(String word, String better) {
        return new SearchWords(
                parts.stream()
                        .map(
                                part ->
                                        part.text().equals(word)
                                                ? new Part(
                                                        better,
                                                        part.phrase(),
                                                        part.excluded(),
                                                        part.either())
                                                : part)
                        .toList());
    }

    /** Whether anything is asked for, not only left out. */
    public boolean asks() {
        return parts.stream().anyMatch(part -> !part.excluded());
    }

    private static int endOf(String text, int from, int end, boolean phrase) {
        int at = from;
        while (at < end
                && (phrase || !isSpace(text.charAt(at)))
                && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
