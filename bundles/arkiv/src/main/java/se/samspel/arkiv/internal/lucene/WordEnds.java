package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listed words by their last letters, so that those another word ends with are found without trying each. */
final class WordEnds {
    private final Node root = new Node();

    WordEnds(Collection<String> words) {
        words.forEach(this::add);
    }

    /** What may stand before the letters that lead here. */
    private static final class Node {
        private char[] letters = {};
        private Node[] before = {};

        /** The listed word that begins here. */
        private @Nullable String word;

        @Nullable Node before(char letter) {
            for (int at = 0; at < letters.length; at++) {
                if (letters[at] == letter) {
                    return before[at];
                }
            }
            return null;
        }

        Node add(char letter) {
            Node node = new Node();
            letters = Arrays.copyOf(letters, letters.length + 1);
            before = Arrays.copyOf(before, before.length + 1);
            letters[letters.length - 1] = letter;
            before[before.length - 1] = node;
            return node;
        }
    }

    private void add(String word) {
        Node node = root;
        for (int at = word.length() - 1; at >= 0; at--) {
            Node next = node.before(word.charAt(at));
            node = next == null ? node.add(word.charAt(at)) : next;
        }
        node.word = word;
    }

    /** The listed words that a word ends with, the shortest first, each with some letters of it before. */
    List<String> of(String word, int lettersBefore) {
        List<String> ends = List.of();
        Node node = root.before(word.charAt(word.length() - 1));
        for (int at = word.length() - 1; node != null && at >= lettersBefore; at--) {
            if (node.word != null) {
                ends = ends.isEmpty() ? new ArrayList<>() : ends;
                ends.add(node.word);
            }
            node = at == 0 ? null : node.before(word.charAt(at - 1));
        }
        return ends;
    }
}
