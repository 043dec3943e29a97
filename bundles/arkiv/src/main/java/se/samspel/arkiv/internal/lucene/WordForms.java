package se.samspel.arkiv.internal.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What the words of texts come down to, remembered in a table of a fixed size: a text says the same words over and over,
 * and so do the texts of an archive. A word that found its place taken is only worked out again. Safe for any thread.
 */
final class WordForms {
    private static final int PLACES = 1 << 18;
    private static final int TRIED = 4;

    /** Written without a lock: what stands there never changes, so a reader sees all of it or the one before. */
    private final @Nullable Form[] known = new @Nullable Form[PLACES];

    /** Beside it, so that a word is seldom looked at in vain. */
    private final int[] hashes = new int[PLACES];

    private final SwedishStems stems;
    private final CompoundParts parts;

    WordForms(Wordlists lists) {
        stems = new SwedishStems(lists);
        parts = new CompoundParts(lists, stems);
    }

    /** A word in lower case and what it comes down to; the same word may be told by more than one of them. */
    static final class Form {
        /** Stands for a word that nobody needs to know. */
        static final Form UNREAD = new Form("", 0, "", List.of());

        private final String word;
        private final int hash;
        private final BytesRef stem;
        private final List<BytesRef> parts;

        /** Read again and again while a text is marked; most words are only indexed. */
        private @Nullable String stemAsText;

        Form(String word, int hash, String stem, List<String> parts) {
            this.word = word;
            this.hash = hash;
            this.stem = new BytesRef(stem);
            this.parts = parts.isEmpty() ? List.of() : parts.stream().map(BytesRef::new).toList();
        }

        String word() {
            return word;
        }

        String stem() {
            String text = stemAsText;
            if (text == null) {
                text = stem.utf8ToString();
                stemAsText = text;
            }
            return text;
        }

        /** The stems of what it is made of; empty when it is no compound. */
        List<String> parts() {
            return parts.isEmpty()
                    ? List.of()
                    : parts.stream().map(BytesRef::utf8ToString).toList();
        }

        /** The stem as an index holds it. */
        BytesRef stemBytes() {
            return stem;
        }

        /** The parts as an index holds them. */
        List<BytesRef> partBytes() {
            return parts;
        }

        int hash() {
            return hash;
        }

        private boolean is(char[] letters, int length) {
            if (word.length() != length) {
                return false;
            }
            for (int at = 0; at < length; at++) {
                if (word.charAt(at) != letters[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The stem of a word in lower case that no text need have: it is worked out, and not remembered. */
    String stem(String word) {
        return stems.stem(word);
    }

    /** A word in lower case. */
    Form of(String word) {
        return of(word.toCharArray(), word.length());
    }

    /** The word that the first letters make. */
    Form of(char[] letters, int length) {
        int hash = hash(letters, length);
        int first = (hash & (PLACES - 1)) & -TRIED;
        for (int at = first; at < first + TRIED; at++) {
            Form form = hashes[at] == hash ? known[at] : null;
            if (form != null && form.is(letters, length)) {
                return form;
            }
        }
        Form form = find(new String(letters, 0, length), hash);
        System.arraycopy(known, first, known, first + 1, TRIED - 1);
        System.arraycopy(hashes, first, hashes, first + 1, TRIED - 1);
        known[first] = form;
        hashes[first] = hash;
        return form;
    }

    private static int hash(char[] letters, int length) {
        int hash = length;
        for (int at = 0; at < length; at++) {
            hash = 31 * hash + letters[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private Form find(String word, int hash) {
        String stem = stems.stem(word);
        return new Form(word, hash, stem, parts.of(word, stem));
    }
}
